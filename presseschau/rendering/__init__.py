"""Digest -> pages and data files. Pure."""
