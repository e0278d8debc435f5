"""Tests of `presseschau.writing`."""
