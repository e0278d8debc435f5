"""Tests of `presseschau.proving`."""
