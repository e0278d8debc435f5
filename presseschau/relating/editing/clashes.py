"""Entries that contradict an earlier one: the earlier one holds."""

from collections.abc import Sequence

from presseschau.model import AppliedCorrection, CorrectionKind
from presseschau.relating.cast.keys import fold
from presseschau.relating.editing.library import RefusedError

_REMEDY = "einen der beiden Einträge ändern oder löschen"
_NAMES = frozenset({CorrectionKind.ACTOR, CorrectionKind.NO_ACTOR})
_EVENTS = frozenset({CorrectionKind.TOGETHER, CorrectionKind.APART})


def check_clashes(later: AppliedCorrection, earlier: Sequence[AppliedCorrection]) -> None:
    """Raise `RefusedError` when `later` wants what an earlier entry rules out."""
    for other in earlier:
        value = _clash(later, other)
        if value is not None:
            problem = f"Das widerspricht dem Eintrag in Zeile {other.entry.line}"
            raise RefusedError(later.entry, value, problem, _REMEDY)


def _clash(later: AppliedCorrection, other: AppliedCorrection) -> str | None:
    """Give what both speak of and cannot both have."""
    kinds = {later.entry.kind, other.entry.kind}
    if kinds <= _NAMES:
        return _name_clash(later, other)
    if kinds <= _EVENTS:
        return _event_clash(later, other)
    if kinds == {CorrectionKind.TITLE} and set(later.articles) & set(other.articles):
        return later.entry.wording if later.entry.wording != other.entry.wording else None
    return None


def _name_clash(later: AppliedCorrection, other: AppliedCorrection) -> str | None:
    """Give a name that would mean two actors in one article, or an actor and nobody.

    An entry for some articles only is an exception to one for all, and contradicts none.
    """
    one, two = later.entry, other.entry
    if one.kind is two.kind and (one.wording, one.actor) == (two.wording, two.actor):
        return None
    if one.articles and two.articles and not set(later.articles) & set(other.articles):
        return None
    if one.kind is two.kind and bool(one.articles) != bool(two.articles):
        return None
    taken = {fold(name) for name in (two.wording, *two.aliases)}
    return next((name for name in (one.wording, *one.aliases) if fold(name) in taken), None)


def _event_clash(later: AppliedCorrection, other: AppliedCorrection) -> str | None:
    """Give an article that would have to stand in two events."""
    mine, theirs = set(later.articles), set(other.articles)
    kinds = (later.entry.kind, other.entry.kind)
    if kinds == (CorrectionKind.TOGETHER, CorrectionKind.TOGETHER) or not mine & theirs or mine == theirs:
        return None
    if kinds == (CorrectionKind.TOGETHER, CorrectionKind.APART) and mine <= theirs:
        return None
    if kinds == (CorrectionKind.APART, CorrectionKind.TOGETHER) and theirs <= mine:
        return None
    return ", ".join(later.entry.articles)
