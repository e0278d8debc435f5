"""Tests of `presseschau.reading`."""
