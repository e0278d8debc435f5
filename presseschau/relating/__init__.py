"""Articles -> actors and stories: what they share, where they differ, what only one has. Pure."""

from presseschau.relating.cast import assemble_cast

__all__ = ["assemble_cast"]
