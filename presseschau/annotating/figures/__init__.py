"""Finds numbers that count or measure something, with what they count and who states them."""

from presseschau.annotating.figures.search import find_figures

__all__ = ["find_figures"]
