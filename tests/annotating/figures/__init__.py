"""Tests of finding figures."""
