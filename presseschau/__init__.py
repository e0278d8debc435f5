"""Presseschau turns a folder of news articles into a searchable static site whose every word can be checked."""

__version__ = "0.1.0"
