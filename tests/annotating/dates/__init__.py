"""Tests of reading dates and times."""
