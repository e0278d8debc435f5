"""Tests of assembling the cast."""
