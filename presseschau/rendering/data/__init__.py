"""Digest -> the data files below `daten/` that other programs and spreadsheets read. Pure."""

from presseschau.rendering.data.files import data_files

__all__ = ["data_files"]
