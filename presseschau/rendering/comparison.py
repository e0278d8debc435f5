"""Wordings next to each other: which words of one are not in the others."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_TOKEN = re.compile(r"\w+(?:[-./]\w+)*|\W+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """A stretch of one wording; `differs` when not every other wording has it in this place."""

    text: str
    differs: bool


def compare(wordings: Sequence[str]) -> tuple[tuple[Piece, ...], ...]:
    """Divide each wording into what it shares with the others and what it does not.

    Words are compared without regard to case, marks and white space not at all. The first wording is the yardstick:
    the others are aligned with it (Ratcliff and Obershelp's matching blocks, as in the standard library).
    """
    tokens = [_TOKEN.findall(wording) for wording in wordings]
    keys = [[token.casefold() for token in row if _is_word(token)] for row in tokens]
    matched = [_matched(keys[0], row) for row in keys[1:]]
    common = set.intersection(*(set(pairs) for pairs in matched)) if matched else set(range(len(keys[0])))
    kept = [common, *(set(pairs.values()) for pairs in matched)]
    return tuple(_pieces(row, same) for row, same in zip(tokens, kept, strict=True))


def own_share(pieces: Sequence[Piece]) -> float:
    """Give the share of words that a wording does not have in common with the others."""
    counts = [(sum(map(_is_word, _TOKEN.findall(piece.text))), piece.differs) for piece in pieces]
    total = sum(number for number, _ in counts)
    return sum(number for number, differs in counts if differs) / total if total else 0.0


def _is_word(token: str) -> bool:
    return token[0].isalnum() or token[0] == "_"


def _matched(one: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return {block.a + step: block.b + step for block in blocks for step in range(block.size)}


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
