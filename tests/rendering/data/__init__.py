"""Tests of `presseschau.rendering.data`."""
