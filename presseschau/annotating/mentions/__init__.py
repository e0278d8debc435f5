"""Analysis -> mentions: which persons, places and organisations an article names."""

from presseschau.annotating.mentions.finding import find_mentions
from presseschau.annotating.mentions.namebook import Lesson, NameBook, book_of, count_names, learn_names

__all__ = ["Lesson", "NameBook", "book_of", "count_names", "find_mentions", "learn_names"]
