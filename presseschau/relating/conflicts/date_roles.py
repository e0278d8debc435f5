"""What dates are the dates of, by the expressions around them: two that are of one role, and differ, are a conflict.

Where hardly a word is shared, the role tells that both date one thing: "trat in Kraft", "wird wirksam". An article has
mostly one date of a role; where it has several, nothing is compared.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import product

from presseschau.german import mapping
from presseschau.model import Article, Span, Story, placed_in
from presseschau.model.clock import CLOCK, minutes_between
from presseschau.relating.conflicts.hours import FARTHEST
from presseschau.relating.conflicts.told_dates import ROUGH, Scale, Told, are_apart, dates_meet, differ
from presseschau.relating.copying.crowds import pairs_to_compare
from presseschau.relating.likeness import meet
from presseschau.relating.periods import is_slip
from presseschau.relating.statements.idioms import Phrase, clauses_of, phrases, readings_of, spans_of
from presseschau.relating.surroundings import in_common
from presseschau.relating.wording import Word

SAID = 0.25
"""What must be said alike around two dates of a role of which an event may have several."""
LONGEST = timedelta(hours=36)
"""Time between two hours, told with their days, up to which they may be of one thing."""
NEAR, FAR = 8, 1000
"""Characters between a date and a noun that it belongs to ("Unfall am 9. November"), and other words of its clause."""
_ONSETS = ("outbreak", "alarm")

Roles = Mapping[str, tuple[Span, ...]]
"""The roles of a date, each with the words that tell it."""
Placed = tuple[Told, Roles]
Found = tuple[tuple[Told, Told], tuple[Span, ...]]


def dates_of_one_role(
    story: Story, told: Mapping[str, Sequence[Told]], by_id: Mapping[str, Article]
) -> Iterator[Found]:
    """Give pairs of dates of a story's independent texts that are of one role and differ.

    With each come the words in the first sentence that tell the role. Of very many texts none are compared.
    """
    placed = {name: [(date, roles_of(by_id[name], date)) for date in dates] for name, dates in told.items()}
    for one, other in pairs_to_compare(story.origins):
        pairs = (*_of_days(placed[one], placed[other]), *_of_onset(placed[one], placed[other]))
        yield from ((pair, shared) for pair, shared in pairs if shared)


def roles_of(article: Article, told: Told) -> Roles:
    """Give what a date is the date of, by the words of its clause or of the sentence's part that begins with it."""
    found: dict[str, tuple[Span, ...]] = {}
    for part in _parts(article, told):
        said = readings_of(article, told.sentence, part)
        for role, phrase, reach in _expressions():
            spans = tuple(spans_of(phrase, said))
            near = spans and _gap(told.date.span, spans) <= reach
            if near and _fits(role, told) and _is_nearest(article, told, spans):
                found.setdefault(role, spans)
    return found


def _parts(article: Article, told: Told) -> Iterator[Sequence[Word]]:
    """Give the words of the clauses that a date is of, each with the pieces of the sentence that have no verb.

    Marks set off such pieces from the clause that they belong to: "trat der Bach, sonst ein Rinnsal, über die Ufer". A
    date that stands in one itself, and is the only one of its kind, may be of any clause.
    """
    verbs = [base.span for base in told.sentence.bases if base.verb]
    pieces = [(part, any(w.span in verbs for w in part)) for part in clauses_of(article, told.sentence)]
    own = [(part, verb) for part, verb in pieces if any(told.around.clause.contains(word.span) for word in part)]
    beside = [word for part, verb in pieces if not verb and (part, verb) not in own for word in part]
    yield from ([*part, *beside] for part, _ in own)
    if _is_only(article, told) and not any(verb for part, verb in own if told.date.span.lies_in([_around(part)])):
        yield [word for part, _ in pieces for word in part]


def _around(part: Sequence[Word]) -> Span:
    return Span(part[0].span.start, part[-1].span.end)


def _is_only(article: Article, told: Told) -> bool:
    """Whether a sentence has no other date of a kind."""
    others = (date for date in placed_in(article.dates, told.sentence.span) if date != told.date)
    clock = _is_clock(told.date.value)
    return not any(other.type is told.date.type and _is_clock(other.value) == clock for other in others)


def _fits(role: str, told: Told) -> bool:
    """Whether a date is told as exactly as those of a role are, and is ahead or past as they are."""
    listed = mapping("date_roles")["roles"][role]
    ahead = listed.get("ahead")
    return told.scale.value in listed["scale"] and (ahead is None or bool(told.ahead) == ahead)


def _is_nearest(article: Article, told: Told, words: Sequence[Span]) -> bool:
    """Whether no other date of the clause stands nearer to the words of a role: "2011 gegründet und seit 2019 in …".

    The hour and the day of one thing stand beside each other.
    """
    others = (
        date.span
        for date in placed_in(article.dates, told.around.clause)
        if not date.span.overlaps(told.date.span) and _is_clock(date.value) == _is_clock(told.date.value)
        if date.value.partition("T")[0] != told.date.value.partition("T")[0]
    )
    return all(_gap(told.date.span, words) <= _gap(other, words) for other in others)


def _is_clock(value: str) -> bool:
    return CLOCK.search(value) is not None


def _gap(date: Span, words: Sequence[Span]) -> int:
    return min(date.gap(word) for word in words)


def _of_days(ones: Sequence[Placed], others: Sequence[Placed]) -> Iterator[Found]:
    """Give the days, months and years of one role of which both articles have but one."""
    for role, listed in mapping("date_roles")["roles"].items():
        if role in _ONSETS:
            continue
        one, other = _only(role, ones, others), _only(role, others, ones)
        if one and other and _are_of_one(one, other, role, alone=bool(listed.get("alone"))):
            yield (one[0], other[0]), one[1][role]


def _only(role: str, mine: Sequence[Placed], theirs: Sequence[Placed]) -> Placed | None:
    """Give the date of a role in an article, None if it has several or the other article gives that day, too."""
    found = [placed for placed in mine if role in placed[1]]
    if len({told.date.value for told, _ in found}) != 1:
        return None
    (first, _), *_rest = found
    known = any(
        dates_meet(first, told) and (role in roles or told.scale is Scale.DAY)
        for told, roles in theirs
        if told.scale not in {Scale.HOUR, Scale.LENGTH}
    )
    return None if known else found[0]


def _are_of_one(mine: Placed, theirs: Placed, role: str, *, alone: bool) -> bool:
    """Whether two dates of a role can be of one thing: nothing parts them, and if need be something is said alike."""
    one, other = (_linked(told, role) for told, _ in (mine, theirs))
    if are_apart(one, other) or not _differ(one, other) or not _have_one_subject(mine, theirs, role, role):
        return False
    names = one.around.names, other.around.names
    own = frozenset(told.roots.get(span, "") for told, found in (mine, theirs) for span in found[role])
    if in_common(one.around, other.around, own) >= SAID:
        return True
    named_apart = all(names) and names[0].isdisjoint(names[1])
    return not named_apart and (alone or is_slip(one.date.value, other.date.value))


def _differ(one: Told, other: Told) -> bool:
    """Whether two dates of a role differ; of hours that are told with their days, both days count."""
    if differ(one, other):
        return True
    if not (one.scale is other.scale is Scale.HOUR and one.stated_day and other.stated_day):
        return False
    moments = [datetime.fromisoformat(told.date.value) for told in (one, other)]
    return timedelta(minutes=ROUGH) <= abs(moments[0] - moments[1]) <= LONGEST


def _have_one_subject(one: Placed, other: Placed, mine: str, theirs: str) -> bool:
    """Whether what has roles for which that counts is called alike, where both say what it is."""
    roles = mapping("date_roles")["roles"]
    if not (roles[mine].get("subject") and roles[theirs].get("subject")):
        return True
    subjects = [
        told.subject - {told.roots.get(span, "") for span in found[role]}
        for (told, found), role in ((one, mine), (other, theirs))
    ]
    return not all(subjects) or meet(*subjects)


def _of_onset(ones: Sequence[Placed], others: Sequence[Placed]) -> Iterator[Found]:
    """Give the two hours at which an event began or was noticed, if all that one article gives differ from the other's.

    Help is called a while after something happened, so that such hours differ only by more than that.
    """
    mine, theirs = (
        [((_linked(told, role), found), role) for told, found in side for role in _ONSETS if role in found]
        for side in (ones, others)
    )
    pairs = [
        (_apart_by(one[0], role, other[0], another), (one[0], other[0]), one[1][role])
        for (one, role), (other, another) in product(mine, theirs)
        if bool(one[0].ahead) == bool(other[0].ahead) and _have_one_subject(one, other, role, another)
    ]
    if pairs and all(minutes > 0 for minutes, _, _ in pairs):
        _, pair, words = min(pairs, key=lambda entry: entry[0])
        if not are_apart(*pair):
            yield pair, words


def _linked(told: Told, role: str) -> Told:
    """Give a date until which, or since when, something is as that of its end, or beginning, if that is its role."""
    ends = {"until"} if mapping("date_roles")["roles"][role].get("end") else {"since", "from"}
    return replace(told, link="") if told.link in ends else told


def _apart_by(one: Told, role: str, other: Told, another: str) -> int:
    """Give by how many minutes two hours differ that should be one, 0 where they can both be right."""
    if not _differ(one, other):
        return 0
    minutes = minutes_between(one.date.value, other.date.value)
    lag = max(mapping("date_roles")["roles"][name]["onset"] for name in (role, another)) if role != another else 0
    return minutes if lag < minutes <= FARTHEST else 0


@lru_cache(maxsize=1)
def _expressions() -> tuple[tuple[str, Phrase, int], ...]:
    """Give the expressions of all roles, each with its role and how far from the date it may stand."""
    listed = mapping("date_roles")
    return tuple(
        (role, phrase, reach)
        for role, told in listed["roles"].items()
        for key, reach in (("words", FAR), ("beside", NEAR))
        for phrase in phrases(told.get(key, ()), listed["forms"])
    )
