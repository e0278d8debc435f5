"""Whether two dates can be of one doing: somebody's, or one that both clauses name.

Two clauses that share an object can tell of two doings with it: one party asks for an inquiry on Thursday, another
decides on Tuesday whether it agrees. A verb tells what is done; a noun does so as well where it is the subject or
stands by an empty verb ("eine Entscheidung treffen"; Duden: Die Grammatik, "Funktionsverbgefüge"), else it is only what
something is done with ("dem Antrag zustimmen").
"""

from presseschau.german import words
from presseschau.relating.conflicts.told_dates import Scale, Told
from presseschau.relating.likeness import meet

_DAYS = frozenset({Scale.DAY, Scale.MONTH})


def may_be_one_doing(one: Told, other: Told) -> bool:
    """Whether the days of two clauses may be of one doing; hours and lengths of an event are few, and mostly are."""
    if one.scale not in _DAYS or other.scale not in _DAYS:
        return True
    acts = meet(_acts(one), _acts(other)) or not one.phases.isdisjoint(other.phases)
    named = not one.around.names.isdisjoint(other.around.names)
    return acts or named or meet(_things(one), _things(other)) or _acts_in_both(one, other)


def _acts_in_both(one: Told, other: Told) -> bool:
    """Whether who acts in one clause is named in the other sentence."""
    mine, theirs = (frozenset(told.roots.values()) | told.around.names for told in (one, other))
    return meet(one.subject, theirs) or meet(other.subject, mine)


def _acts(told: Told) -> frozenset[str]:
    """Give the roots that name what is done, be it by nouns."""
    verbs = {root for root, verb in _by_kind(told) if verb}
    return frozenset(verbs | told.subject) if verbs else frozenset(told.roots.values())


def _things(told: Told) -> frozenset[str]:
    return frozenset(root for root, verb in _by_kind(told) if not verb)


def _by_kind(told: Told) -> list[tuple[str, bool]]:
    """Give the roots of a date's sentence with whether a full verb has them, empty verbs left out."""
    empty = words("hollow_verbs") | words("light_verbs") | words("light_terms")
    bases = {base.span: base for base in told.sentence.bases if not (base.verb and base.form in empty)}
    return [(root, bases[span].verb) for span, root in told.roots.items() if span in bases]
