"""Cuts text into the pieces of words that the encoder knows, so that all of them together are as likely as can be.

Each piece has a probability of its own, and the best way to cut is found from left to right (unigram language model:
Kudo 2018, Subword Regularization).
"""

from collections.abc import Sequence
from math import inf
from unicodedata import normalize

SPACE = "▁"
"""What stands for the space before a word in a piece."""
_UNLIKELY = 10.0
"""By how much a letter that no piece has is less likely than the rarest piece, as a logarithm (as in SentencePiece)."""


class Pieces:
    """Pieces in the order of their numbers, with the logarithms of their probabilities.

    `unknown` is the number of what stands for a letter that no piece has; an empty piece stands for no text.
    """

    def __init__(self, pieces: Sequence[str], likely: Sequence[float], unknown: int) -> None:
        """Keep what is asked for with each letter."""
        self._numbers = {piece: (number, likely[number]) for number, piece in enumerate(pieces) if piece}
        self._unknown = unknown
        self._longest = max(map(len, self._numbers))
        self._least = min(value for _, value in self._numbers.values()) - _UNLIKELY

    def of(self, text: str) -> list[int]:
        """Give the numbers of the pieces of a text, in order; none for white space alone."""
        letters = "".join(SPACE + word for word in normalize("NFKC", text).split())
        best = [(0.0, 0, 0)] + [(-inf, 0, 0)] * len(letters)
        for start in range(len(letters)):
            self._go_on(letters, start, best)
        found, end = [], len(letters)
        while end:
            _, number, end = best[end]
            found.append(number)
        return found[::-1]

    def _go_on(self, letters: str, start: int, best: list[tuple[float, int, int]]) -> None:
        """Note how likely the text is up to the end of each piece that begins at `start`."""
        so_far = best[start][0]
        for end in range(start + 1, min(len(letters), start + self._longest) + 1):
            number, likely = self._numbers.get(letters[start:end], (0, -inf))
            if so_far + likely > best[end][0]:
                best[end] = (so_far + likely, number, start)
        if so_far + self._least > best[start + 1][0]:
            best[start + 1] = (so_far + self._least, self._unknown, start)
