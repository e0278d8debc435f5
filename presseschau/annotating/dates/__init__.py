"""Finds dates and times and gives them TIMEX3 values."""

from presseschau.annotating.dates.search import find_dates

__all__ = ["find_dates"]
