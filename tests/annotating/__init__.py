"""Tests of the annotating stage."""
