"""Settings for all tests."""

from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
"""A busy machine fails no property; that time is linear has tests of its own."""
