"""Digest and rendered files -> the proof that every word is its source's, before anything is written. Pure."""

from presseschau.proving.proof import prove

__all__ = ["prove"]
