"""Input folder -> sources: decoding, file formats, what each file states of its article. Does I/O."""

from presseschau.reading.corrections import read_corrections
from presseschau.reading.folder import read

__all__ = ["read", "read_corrections"]
