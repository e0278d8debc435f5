"""Generated files -> the docs folder: only what changed, nothing half written, nothing elsewhere. Does I/O."""

from presseschau.writing.folder import outdated, write

__all__ = ["outdated", "write"]
