"""Sentences that several articles print in the same words: a list shows them once, with the marks of all."""

from collections.abc import Iterable
from dataclasses import dataclass

from presseschau.model import Passage, Span
from presseschau.rendering.site import Site


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """A sentence, the places in it that a list is about, and all passages that this or the same sentence has."""

    sentence: Passage
    spans: tuple[Span, ...]
    passages: tuple[Passage, ...]


def told_once(site: Site, passages: Iterable[Passage]) -> tuple[Told, ...]:
    """Give the sentences around passages, each wording once, in the given order."""
    found: dict[str, list[tuple[Passage, Passage]]] = {}
    for passage in passages:
        sentence = site.sentence_passage(passage)
        found.setdefault(letters(site.words(sentence)), []).append((sentence, passage))
    return tuple(_told(held) for held in found.values())


def letters(text: str) -> str:
    """Give a wording without marks and blanks, in which outlets differ that print the same words."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _told(held: list[tuple[Passage, Passage]]) -> Told:
    shown = held[0][0]
    return Told(
        sentence=shown,
        spans=tuple(passage.span for sentence, passage in held if sentence == shown),
        passages=tuple(passage for _, passage in held),
    )
