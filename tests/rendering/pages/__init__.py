"""Tests of the kinds of pages."""
