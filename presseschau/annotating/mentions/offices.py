"""Finds the office that stands beside a person's name ("Bundeskanzler Olaf Scholz", "Maria Lenk, Sprecherin")."""

from collections.abc import Sequence

from presseschau.annotating.mentions.lexicon import country_adjectives, endings
from presseschau.annotating.mentions.words import Word
from presseschau.model import Span

FURTHEST = 4
"""Words behind the comma within which the office must come: article, adjectives, noun."""


def office_beside(words: Sequence[Word], first: int, last: int) -> Span | None:
    """Give where the office of the person at words `first` to `last` (exclusive) stands, before or behind the name."""
    return _before(words, first) or _behind(words, last)


def _before(words: Sequence[Word], first: int) -> Span | None:
    position = first - 1
    while position >= 0 and words[position].traits.title and not _is_office(words[position]):
        position -= 1
    if position < 0 or not _is_office(words[position]):
        return None
    start = _with_attributes(words, position)
    return Span(words[start].span.start, words[position].span.end)


def _with_attributes(words: Sequence[Word], position: int) -> int:
    """Give where an office begins: with its country, and with the word that says that it is past or yet to come."""
    start = position
    while start and (_is_country_adjective(words[start - 1]) or _is_of_time(words[start - 1])):
        start -= 1
    return start


def _is_of_time(word: Word) -> bool:
    return word.tag == "ADJA" and word.text.lower().startswith(endings("office_times"))


def _behind(words: Sequence[Word], last: int) -> Span | None:
    if last >= len(words) or words[last].text != ",":
        return None
    for position in range(last + 1, min(last + 1 + FURTHEST, len(words))):
        word = words[position]
        if _is_office(word):
            start = _with_attributes(words, position)
            return Span(words[start].span.start, word.span.end)
        if word.tag not in {"ART", "ADJA"}:
            return None
    return None


def _is_office(word: Word) -> bool:
    return word.traits.role and word.tag.startswith("N") and not word.text.lower().endswith(endings("no_offices"))


def _is_country_adjective(word: Word) -> bool:
    return word.tag == "ADJA" and word.text.startswith(country_adjectives())
