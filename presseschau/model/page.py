"""What rendering yields."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class File:
    """A generated file: `path` relative to the docs folder, with forward slashes, and its bytes."""

    path: str
    content: bytes
