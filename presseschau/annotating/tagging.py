"""Parts of speech and base forms by the Hanover Tagger (HanTa), whose German model comes inside its wheel.

HanTa spends nearly all its time on analysing each word form anew. Here the analysis of a form is remembered, and the
search for the best sequence of tags looks only at the tags a word can have: the same tags, many times as fast.
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from HanTa.HanoverTagger import HanoverTagger

from presseschau.annotating.morphology import Morphology

MODEL = "morphmodel_ger.pgz"

REMEMBERED_FORMS = 200_000
"""Word forms kept in memory; the vocabulary of some 5,000 articles, about 150 MB when full."""

LONGEST_ANALYSED = 40
"""Characters of a word that are analysed, from its end, where German inflects; analysing takes time quadratic in it."""

BEAM = 5
"""Histories followed from word to word, as in HanTa."""

WORST_BEHIND = 5.0
"""Log probability by which a tag of an unknown word may lag behind its best one, as in HanTa."""

_State = tuple[int, int]
_EMPTY, _START, _END = 0, 1, 2
_SAME_IN_STTS = {"NNI": "NN", "NNA": "NN"}


def tag(words: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Give each word of a sentence its STTS tag and base form."""
    if not words:
        return ()
    numbers = _best_sequence([_tags_of(word, position > 0) for position, word in enumerate(words)])
    return tuple((_stts(number), _lemma(word, number)) for word, number in zip(words, numbers, strict=True))


@lru_cache(maxsize=1)
def _model() -> Any:  # noqa: ANN401 - HanTa has no types
    model = HanoverTagger(MODEL)
    fast = Morphology(model)
    model.analyze_forward, model.analyze_viterbi = fast.analyze_forward, fast.analyze_viterbi
    return model


@lru_cache(maxsize=REMEMBERED_FORMS)
def _tags_of(word: str, case_tells: bool) -> tuple[tuple[int, float], ...]:  # noqa: FBT001
    """Tags the word can have, by number, with log p(word|tag); at the start of a sentence a capital tells nothing."""
    model = _model()
    form = model.normalize(word[-LONGEST_ANALYSED:])
    known = form in model.cache
    upper = word[0].isupper()
    found = [
        (number, p - model.LP_wtag[number] + (model.LP_case_t[number][upper] if case_tells else 0.0))
        for number, p in (model.cache[form] if known else model.analyze_forward(form))
        if number in model.LP_wtag
    ]
    if not known and found:
        least = max(p for _, p in found) - WORST_BEHIND
        found = [(number, p) for number, p in found if p >= least]
    return tuple(found)


def _best_sequence(possible: Sequence[tuple[tuple[int, float], ...]]) -> list[int]:
    """Find the likeliest sequence of tags: Viterbi over pairs of tags with a beam."""
    transitions = _model().LP_trans_word
    row: dict[_State, float] = {(_EMPTY, _START): 0.0}
    back: list[dict[_State, _State]] = []
    for tags in possible:
        if len(row) == len(tags) == 1:
            row, came = _only_way(row, tags[0][0])
        else:
            row, came = _ways(row, tags, transitions)
        back.append(came)
    last = max(row, key=lambda state: row[state] + transitions[state].get(_END, -math.inf))
    return _path(back, last)


def _only_way(row: dict[_State, float], number: int) -> tuple[dict[_State, float], dict[_State, _State]]:
    """Go on from the one history to the one tag; what it costs decides nothing."""
    ((state, so_far),) = row.items()
    following = (state[1], number)
    return {following: so_far}, {following: state}


def _ways(
    row: dict[_State, float], tags: tuple[tuple[int, float], ...], transitions: dict[_State, dict[int, float]]
) -> tuple[dict[_State, float], dict[_State, _State]]:
    """Go on from the best histories to each tag, keeping the best way to each pair of tags."""
    new: dict[_State, float] = {}
    came: dict[_State, _State] = {}
    for state, so_far in _leading(row):
        onward = transitions[state]
        before = state[1]
        for number, p in tags or _anything(onward):
            total = so_far + onward[number] + p
            following = (before, number)
            if following not in new or total > new[following]:
                new[following] = total
                came[following] = state
    return new, came


def _leading(row: dict[_State, float]) -> list[tuple[_State, float]]:
    if len(row) <= BEAM:
        return list(row.items())
    bound = sorted(row.values(), reverse=True)[BEAM] - 1
    return [(state, p) for state, p in row.items() if p >= bound]


def _anything(onward: dict[int, float]) -> list[tuple[int, float]]:
    return [(number, 0.0) for number in onward if number != _END]


def _path(back: list[dict[_State, _State]], last: _State) -> list[int]:
    numbers = [last[1]]
    for came in back[:0:-1]:
        last = came[last]
        numbers.append(last[1])
    return numbers[::-1]


@lru_cache(maxsize=None)
def _stts(number: int) -> str:
    """HanTa writes `VV(FIN)` for `VVFIN` and tells nominalised infinitives and adjectives from other nouns."""
    name: str = _model().int2tag[number]
    return _SAME_IN_STTS.get(name, name.replace("(", "").replace(")", "") if name[0] != "$" else name)


@lru_cache(maxsize=REMEMBERED_FORMS)
def _lemma(word: str, number: int) -> str:
    """Give the base form; what stands before a hyphen ("US-") is kept as it is written."""
    head, hyphen, last = word.rpartition("-")
    if not last or len(last) > LONGEST_ANALYSED:
        return word
    model = _model()
    lemma: str = model.analyze(last, pos=model.int2tag[number])[0]
    if lemma.casefold() == last.casefold() and model.int2tag[number].startswith("N"):
        lemma = last
    return head + hyphen + lemma
