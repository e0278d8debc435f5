"""Who said what: direct quotations and reported speech with their speakers."""

from presseschau.annotating.quotes.finding import Speech, find_speech

__all__ = ["Speech", "find_speech"]
