"""Publication: when an article appeared, as its file or its date line states it."""

from collections.abc import Sequence

from presseschau.model import Origin, Passage, Precision, Published, Source, Span
from presseschau.segmenting.dateline import moments_of
from presseschau.segmenting.moment import Moment, read_stated
from presseschau.segmenting.piece import Piece

_DATED = frozenset({"date-prefix", "date-line", "place-agency", "place-date", "agency-credit"})
"""Rules of pieces whose dates are the publication's; dates in running text never are."""


def published_of(name: str, source: Source, pieces: Sequence[Piece]) -> Published:
    """Give the stated date; a date line that agrees with it and is finer gives its value and is the evidence."""
    found = [entry for piece in pieces if piece.rule in _DATED for entry in moments_of(piece)]
    stated = read_stated(source.stated.date) if source.stated.date else None
    base, base_evidence = (stated, ()) if stated and stated.complete else _first(name, found)
    if base is None:
        return Published(value=None, precision=Precision.UNKNOWN, origin=Origin.STATED)
    value, evidence = base.value, base_evidence
    for moment, start, end, _ in found:
        finer = _finer(value, moment)
        if finer:
            value = finer
            evidence = (Passage(name, Span(start, end)),)
    return Published(value=value, precision=Moment(value=value).precision, origin=Origin.STATED, evidence=evidence)


def _first(name: str, found: Sequence[tuple[Moment, int, int, bool]]) -> tuple[Moment | None, tuple[Passage, ...]]:
    """Give the first full date that is not an update's, else the first of an update."""
    ranked = sorted(found, key=lambda entry: entry[3])
    for moment, start, end, _ in ranked:
        if moment.complete:
            return moment, (Passage(name, Span(start, end)),)
    return None, ()


def _finer(value: str, moment: Moment) -> str | None:
    """Give the moment's value when it says more than `value` and agrees; without a year it takes that of `value`."""
    full = moment.value if moment.complete else value[:4] + moment.value[1:]
    return full if len(full) > len(value) and full.startswith(value) else None
