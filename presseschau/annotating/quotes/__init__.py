"""Who said what: direct quotations and reported speech with their speakers."""

from presseschau.annotating.quotes.finding import find_quotes

__all__ = ["find_quotes"]
