"""Wordings next to each other: which words of one are not in the others."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from presseschau.german import words as listed
from presseschau.german.stemming import stem

_DENIAL = " "
"""What stands for every negation, whatever its word: "nicht" and "keine" deny alike; no word has a blank."""
_TOKEN = re.compile(r"\w+(?:[-./]\w+)*|\W+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """A stretch of one wording; `differs` when it is this wording's own."""

    text: str
    differs: bool


def compare(wordings: Sequence[str], families: Mapping[str, str] | None = None) -> tuple[tuple[Piece, ...], ...]:
    """Divide each wording into what it shares with the others and what it does not.

    A word is a wording's own when fewer than half of the others have it, in whatever place and with whatever ending; a
    denial when any of the others has none. Function words and marks do not count, and the same words count once.
    `families` gives words, case-folded, what they share with all of their family ("warnte", "Warnung").
    """
    family = families or {}
    tokens = [_TOKEN.findall(wording) for wording in wordings]
    words = [tuple(token.casefold() for token in row if _is_word(token)) for row in tokens]
    terms = {row: tuple(_term(word, family) for word in row) for row in words}
    told = {row: frozenset(said) for row, said in terms.items()}
    return tuple(
        _pieces(row, _shared(own, terms[own], [said for other, said in told.items() if other != own]))
        for row, own in zip(tokens, words, strict=True)
    )


def _shared(words: Sequence[str], terms: Sequence[str], others: Sequence[Collection[str]]) -> set[int]:
    """Give the numbers of the words that at least half of the others have, or that say nothing by themselves."""
    return {
        place
        for place, (word, term) in enumerate(zip(words, terms, strict=True))
        if _is_plain(word) or _is_in_most(term, others)
    }


def _is_in_most(term: str, others: Sequence[Collection[str]]) -> bool:
    having = sum(term in other for other in others)
    return having == len(others) if term == _DENIAL else 2 * having >= len(others)


def _term(word: str, families: Mapping[str, str]) -> str:
    return _DENIAL if word in listed("negations") else families.get(word) or stem(word)


def _is_plain(word: str) -> bool:
    return word in listed("function_words") and word not in listed("negations")


def same_words(wordings: Sequence[str]) -> bool:
    """Whether all wordings are the same but for case, marks and white space."""
    return len({tuple(token.casefold() for token in _TOKEN.findall(w) if _is_word(token)) for w in wordings}) == 1


def own_share(pieces: Sequence[Piece]) -> float:
    """Give the share of words that a wording does not have in common with the others."""
    counts = [(sum(map(_is_word, _TOKEN.findall(piece.text))), piece.differs) for piece in pieces]
    total = sum(number for number, _ in counts)
    return sum(number for number, differs in counts if differs) / total if total else 0.0


def _is_word(token: str) -> bool:
    return token[0].isalnum() or token[0] == "_"


def _pieces(tokens: Sequence[str], same: set[int]) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    number = 0
    for position, token in enumerate(tokens):
        differs = _is_word(token) and number not in same
        if not _is_word(token):  # marks and blanks go with a stretch of own words only when they stand inside it
            differs = bool(pieces) and pieces[-1].differs and _next_differs(tokens[position + 1 :], number, same)
        else:
            number += 1
        if pieces and pieces[-1].differs == differs:
            pieces[-1] = Piece(text=pieces[-1].text + token, differs=differs)
        else:
            pieces.append(Piece(text=token, differs=differs))
    return tuple(pieces)


def _next_differs(rest: Sequence[str], number: int, same: set[int]) -> bool:
    return bool(rest) and number not in same
