"""Word analysis after HanTa's own algorithm, arranged for speed: the same results in a fraction of the time.

HanTa asks for every piece of a word and every morpheme class what the piece is worth. Here what a piece is worth is
looked up once for all classes, from an index by morpheme, and only classes that can be it at all are tried.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from numpy import logaddexp

State = tuple[int, int]
Scores = Mapping[int, float]
"""Log probability of a piece of a word, by morpheme class."""

_EMPTY, _START, _UNKNOWN, _END_UNKNOWN = 0, 1, 3, -3
_FIRST: State = (_EMPTY, _START)
_LEAST = -1e6
_BEAM = 3
_FEW = 12
_LONGEST_SUFFIX, _LONGEST_PIECE = 4, 24
_SHORT_WORD, _SHORT_PIECE = 4, 2
_WHOLE_WORD_PENALTY = 4.6
"""These constants are HanTa's (Wartena 2019, "A Probabilistic Morphology Model for German Lemmatization")."""


class Morphology:
    """Analyses words with the model of a HanTa tagger; put in place of two of its methods."""

    def __init__(self, model: Any) -> None:  # noqa: ANN401 - HanTa has no types
        """Index the model's morphemes."""
        self._reachable = model.reachability
        self._onward: dict[State, dict[int, float]] = {s: dict(f) for s, f in model.LP_trans_nonfinal.items()}
        self._final = model.LP_trans_final
        self._known: dict[str, dict[int, float]] = {}
        for number, morphemes in model.LP_m_t.items():
            for morpheme, p in morphemes.items():
                self._known.setdefault(morpheme, {})[number] = p
        self._open = tuple(number for number in model.LP_hapax_t if number in model.LP_s_t)
        self._of_size = [
            tuple(model.Int_t + model.LP_hapax_t[number] + model.LP_len_t[number][size] for number in self._open)
            for size in range(_LONGEST_PIECE + 1)
        ]
        self._of_suffix = _suffix_table([model.LP_s_t[number] for number in self._open])

    def analyze_forward(self, word: str) -> list[tuple[int, float]]:
        """Give the parts of speech a word can have with their log probabilities, best first."""
        rows, _ = self._rows(word, self._scored, None)
        found: dict[int, float] = {}
        for state, p in self._ends(rows[-1]).items():
            tag = -state[1]
            found[tag] = float(logaddexp(found[tag], p)) if tag in found else p
        return sorted(found.items(), key=lambda item: item[1], reverse=True) or [(_UNKNOWN, 0)]

    def analyze_viterbi(self, word: str, target: int) -> list[tuple[int, int]]:
        """Give the likeliest morphemes of a word of a known part of speech: class and where each ends."""
        for scored in (self._listed, self._scored):
            rows, back = self._rows(word, scored, self._reachable.get(target, frozenset()))
            state = self._best_end(rows[-1], target)
            if state is not None:
                return _path(back, state, len(word), target)
        return [(_UNKNOWN, len(word)), (_END_UNKNOWN, len(word) + 1)]

    def _rows(
        self, word: str, scored: Callable[[str, int], Scores], allowed: frozenset[int] | None
    ) -> tuple[list[dict[State, float]], list[dict[State, tuple[State, int]]]]:
        """Fill the table of states after each letter, with where each came from."""
        length = len(word)
        rows: list[dict[State, float]] = [{_FIRST: 0.0}, *({} for _ in range(length))]
        back: list[dict[State, tuple[State, int]]] = [{} for _ in range(length + 1)]
        for start in range(length):
            states = _leading(rows[start])
            if not states:
                continue
            for end in range(start + 1, length + 1):
                scores = scored(word[start:end], length)
                if scores:
                    self._step(states, scores, allowed, (rows[end], back[end], start))
        return rows, back

    def _step(
        self,
        states: list[tuple[State, float]],
        scores: Scores,
        allowed: frozenset[int] | None,
        into: tuple[dict[State, float], dict[State, tuple[State, int]], int],
    ) -> None:
        """Go on from each state over one piece of the word."""
        row, back, start = into
        for state, so_far in states:
            onward = self._onward.get(state)
            if not onward:
                continue
            for number in onward.keys() & scores.keys() if len(onward) > _FEW else onward:
                if number in scores and (allowed is None or number in allowed):
                    total = so_far + onward[number] + scores[number]
                    following = (state[1], number)
                    if total > row.get(following, _LEAST):
                        row[following] = total
                        back[following] = (state, start)

    def _ends(self, row: dict[State, float]) -> dict[State, float]:
        found: dict[State, float] = {}
        for state, so_far in row.items():
            for tag, p in self._final.get(state, ()):
                following = (state[1], tag)
                if so_far + p > found.get(following, _LEAST):
                    found[following] = so_far + p
        return found

    def _best_end(self, row: dict[State, float], target: int) -> State | None:
        """Give the last state from which the word ends as the part of speech looked for."""
        best, state_of_best = _LEAST, None
        for state, so_far in row.items():
            p = next((p for tag, p in self._final.get(state, ()) if tag == target), None)
            if p is not None and so_far + p > best:
                best, state_of_best = so_far + p, state
        return state_of_best

    def _listed(self, piece: str, _length: int) -> Scores:
        return self._known.get(piece, {})

    def _scored(self, piece: str, length: int) -> Scores:
        """Score a piece as a morpheme of the model or, by its ending, as one that the model does not have."""
        known = self._known.get(piece)
        size = len(piece)
        if length >= _SHORT_WORD and size <= _SHORT_PIECE:
            return known or {}
        worth = zip(self._open, self._of_size[min(size, _LONGEST_PIECE)], self._worth_of_ending(piece), strict=True)
        if length == size:
            scores = {number: by_size + by_end - _WHOLE_WORD_PENALTY for number, by_size, by_end in worth}
        else:
            scores = {number: by_size + by_end for number, by_size, by_end in worth if by_end > _LEAST}
        if known:
            scores.update(known)
        return scores

    def _worth_of_ending(self, piece: str) -> tuple[float, ...]:
        """Give what the longest known ending that is shorter than the piece is worth to each open class."""
        for start in range(max(1, len(piece) - _LONGEST_SUFFIX), len(piece)):
            if piece[start:] in self._of_suffix:
                return self._of_suffix[piece[start:]]
        return self._of_suffix[""]


def _suffix_table(by_class: Sequence[Mapping[str, float]]) -> dict[str, tuple[float, ...]]:
    """Turn tables by class into one by suffix; a class that lacks a suffix takes its longest known part."""
    suffixes = {suffix for table in by_class for suffix in table}
    return {
        suffix: tuple(
            next(table[suffix[start:]] for start in range(len(suffix) + 1) if suffix[start:] in table)
            for table in by_class
        )
        for suffix in suffixes
    }


def _leading(row: dict[State, float]) -> list[tuple[State, float]]:
    if len(row) <= _BEAM:
        return list(row.items())
    bound = sorted(row.values(), reverse=True)[_BEAM] - 1
    return [(state, p) for state, p in row.items() if p >= bound]


def _path(back: list[dict[State, tuple[State, int]]], state: State, end: int, target: int) -> list[tuple[int, int]]:
    path = [(target, end + 1)]
    while end > 0:
        path.append((state[1], end))
        state, end = back[end][state]
    return path[::-1]
