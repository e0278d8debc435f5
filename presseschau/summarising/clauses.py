"""Whether a sentence has a finite verb of its own, not only one inside a relative or other dependent clause."""

import re
from collections.abc import Iterator

from presseschau.german import mapping, words
from presseschau.model import Sentence, Span

_BREAK = re.compile(r"[,;:–—](?=\s)")  # not the comma of "1,9"
_WORD = re.compile(r"\w+(?:-\w+)*")
_INTRODUCED = frozenset({"dass", "daß", "ob", "weil", "wenn", "falls", "nachdem", "obwohl", "sodass", "sofern"})
"""Conjunctions that make a clause depend and are nothing else; "als" and "wie" may open a main clause, too."""


def has_main_verb(text: str, sentence: Sentence) -> bool:
    """Whether a verb stands outside of dependent clauses ("Väter, die warten, dazwischen Sanitäter" has none there).

    A dependent clause is known by its opening word and by having all its verbs at the end (Duden: Die Grammatik,
    "Verbletztsatz").
    """
    verbs = [base.span for base in sentence.bases if base.verb]
    for mark, part in _parts(text, sentence.span):
        found = [Span(part.start + word.start(), part.start + word.end()) for word in _WORD.finditer(part.of(text))]
        finite = [span for span in found if _is_verb(text, span, verbs)]
        if finite and not _depends(text, found, finite, mark):
            return True
    return False


def _parts(text: str, sentence: Span) -> Iterator[tuple[str, Span]]:
    """Cut a sentence at its marks; each part with the mark before it."""
    start, before = sentence.start, ""
    for mark in _BREAK.finditer(text, sentence.start, sentence.end):
        if mark.start() > start:
            yield before, Span(start, mark.start())
        start, before = mark.end(), mark.group()
    if start < sentence.end:
        yield before, Span(start, sentence.end)


def _is_verb(text: str, word: Span, verbs: list[Span]) -> bool:
    return word.touches(verbs) or word.of(text).lower() in words("auxiliary_forms")


def _depends(text: str, found: list[Span], finite: list[Span], mark: str) -> bool:
    if finite != found[-len(finite) :]:
        return False
    opening, quoting = found[0].of(text).lower(), mapping("quoting")
    related = opening in quoting["relative_pronouns"] or opening in quoting["relative_adverbs"]
    return opening in _INTRODUCED or (related and mark == ",")
