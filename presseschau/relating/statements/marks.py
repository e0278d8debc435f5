"""Passages that neither begin nor end inside a quotation that they go beyond."""

from collections.abc import Sequence

from presseschau.model import Span

_BEFORE = 1  # the opening mark
_AFTER = 2  # the full stop or comma and the closing mark


def balanced(part: Span, quotations: Sequence[Span]) -> Span | None:
    """Take in the marks of quotations, given with their marks, whose words a part holds whole.

    None when the part goes on beyond a quotation of which it has a piece only: that is nobody's statement.
    """
    whole = part
    for quotation in quotations:
        if not quotation.overlaps(part):
            continue
        if quotation.start >= part.start - _BEFORE and quotation.end <= part.end + _AFTER:
            whole = Span(min(whole.start, quotation.start), max(whole.end, quotation.end))
        elif not quotation.contains(part):
            return None
    return whole


def unmarked(part: Span, quotations: Sequence[Span]) -> Span:
    """Leave out an opening mark whose quotation goes on after the part, and a closing one that opened before it."""
    starts = {quotation.start for quotation in quotations if quotation.end > part.end}
    ends = {quotation.end for quotation in quotations if quotation.start < part.start}
    return Span(part.start + (part.start in starts), part.end - (part.end in ends))
