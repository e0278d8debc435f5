"""Finds the office that stands beside a person's name ("Bundeskanzler Olaf Scholz", "Maria Lenk, Sprecherin")."""

from collections.abc import Sequence

from presseschau.annotating.mentions.lexicon import country_adjectives, endings
from presseschau.annotating.mentions.words import Word
from presseschau.model import Span

FURTHEST_BEFORE = 5
"""Words before the comma within which the office must stand: what it belongs to may come between."""
_BEHIND_OFFICE = frozenset({"ART", "ADJA", "NN", "NE", "APPR", "APPRART", "CARD"})
_OWNING = frozenset({"der", "des", "von", "vom", "beim", "bei", "für", "im", "in"})
FURTHEST = 4
"""Words behind the comma within which the office must come: article, adjectives, noun."""


def office_beside(words: Sequence[Word], first: int, last: int) -> Span | None:
    """Give where the office of the person at words `first` to `last` (exclusive) stands, before or behind the name."""
    return _before(words, first) or _behind(words, last) or _set_before(words, first, last)


def _before(words: Sequence[Word], first: int) -> Span | None:
    position = first - 1
    while position >= 0 and words[position].traits.title and not _is_office(words[position]):
        position -= 1
    if position < 0 or not _is_office(words[position]):
        return None
    start = _with_attributes(words, position)
    if _is_of_bearer(words, start, first):
        return None
    return Span(words[start].span.start, words[position].span.end)


def _is_of_bearer(words: Sequence[Word], start: int, first: int) -> bool:
    """Whether a surname in the genitive tells whose office holder is meant: "ein Sprecher Meiers" is not Meier.

    Of a name that no list has the ending tells behind an indefinite article only: who is named is no such one.
    """
    name = words[first]
    if not start or words[start - 1].tag != "ART" or not name.text.endswith("s"):
        return False
    listed = name.traits.surname or name.traits.first
    return name.traits.base != name.text or (not listed and words[start - 1].text.lower().startswith("ein"))


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
            return Span(words[start].span.start, words[_with_body(words, position) - 1].span.end)
        if word.tag not in {"ART", "ADJA"}:
            return None
    return None


def _with_body(words: Sequence[Word], position: int) -> int:
    """Give where an office ends, with whose it is: "Sprecher der Feuerwehr", up to a mark right behind."""
    end = position + 1
    if end < len(words) and words[end].text.lower() in _OWNING:
        while end < len(words) and end - position <= FURTHEST_BEFORE and words[end].tag in _BEHIND_OFFICE:
            end += 1
        if end < len(words) and words[end].text in {",", ".", ";"}:
            return end
    return position + 1


def _set_before(words: Sequence[Word], first: int, last: int) -> Span | None:
    """Give the office that a comma sets before a name: "der Sprecher der Feuerwehr, Udo Kern,".

    A mark must end the name, else both are members of a list ("der Minister, Anna Berger und …") or the name begins
    another clause ("das sagte der Minister, Anna Berger widersprach").
    """
    ended = last >= len(words) or words[last].text in {",", ".", ";", ":"}
    if not ended or first < 2 or words[first - 1].text != ",":  # noqa: PLR2004 - a word and its comma
        return None
    for position in range(first - 2, max(-1, first - 2 - FURTHEST_BEFORE), -1):
        if _is_office(words[position]) and _has_article(words, position):
            start = _with_attributes(words, position)
            return Span(words[start].span.start, words[_with_body(words, position) - 1].span.end)
        if words[position].tag not in _BEHIND_OFFICE:
            return None
    return None


def _has_article(words: Sequence[Word], position: int) -> bool:
    """Whether an office is definite, so that who follows is its bearer."""
    while position and words[position - 1].tag == "ADJA":
        position -= 1
    return bool(position) and words[position - 1].text.lower() in {"der", "die"}


def _is_office(word: Word) -> bool:
    return word.traits.role and word.tag.startswith("N") and not word.text.lower().endswith(endings("no_offices"))


def _is_country_adjective(word: Word) -> bool:
    return word.tag == "ADJA" and word.text.startswith(country_adjectives())
