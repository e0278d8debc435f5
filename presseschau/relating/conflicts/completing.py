"""Who else gives a value of a conflict: articles that make the same statement with it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from presseschau.german import words
from presseschau.german.states import is_people, is_present, state_of_noun
from presseschau.model import Article, Conflict, ConflictValue, EventDate, Passage, Story, placed_in
from presseschau.relating.periods import period_of
from presseschau.relating.values import is_telling, is_unrounded

FAR = 31
"""Days from the event beyond which two articles hardly name the same day by chance."""
Values = Mapping[str, Sequence[ConflictValue]]
"""What each article gives of figures and dates, in text order."""


def completed(conflict: Conflict, story: Story, given: Values) -> Conflict:
    """Add to a conflict what other articles give with the statements in which its values stand.

    Which value most sources give shows only where all are told that give it.
    """
    told = {value.passage.article for value in conflict.values}
    found: dict[str, ConflictValue] = {}
    for statement in story.statements:
        if any(passage.covers(value.passage) for passage in statement.worded for value in conflict.values):
            for passage in statement.worded:
                for value in _equal(conflict, passage, given):
                    found.setdefault(passage.article, value)
    for article in story.articles:
        for value in _surely_equal(conflict, story, given.get(article, ())):
            found.setdefault(article, value)
    more = tuple(value for article, value in found.items() if article not in told)
    return replace(conflict, values=(*conflict.values, *more)) if more else conflict


def _equal(conflict: Conflict, passage: Passage, given: Values) -> Iterator[ConflictValue]:
    """Give the value of a conflict that a passage gives, if it gives but one of them."""
    known = {(value.value, value.unit) for value in conflict.values}
    inside = [value for value in given.get(passage.article, ()) if passage.covers(value.passage)]
    equal = [value for value in inside if (value.value, value.unit) in known]
    if len({value.value for value in equal}) == 1:
        yield equal[0]


def _surely_equal(conflict: Conflict, story: Story, given: Sequence[ConflictValue]) -> Iterator[ConflictValue]:
    """Give the value of a conflict that an article gives anywhere, if it is so exact that it is of the same thing."""
    known = {(value.value, value.unit) for value in conflict.values if _is_exact(value, story)}
    equal = [v for v in given if (v.value, v.unit) in known or _counts_the_same(conflict, v)]
    if len({value.value for value in equal}) == 1:
        yield equal[0]


def _counts_the_same(conflict: Conflict, value: ConflictValue) -> bool:
    """Whether a value counts people as one of a conflict does, and as many: "41 Insassen" where others say "Menschen".

    Not where a conflict is of what happened to them: as many can be unharmed. Small counts meet by chance.
    """
    if isinstance(value.value, str) or not _counts_people(value) or state_of_noun(conflict.about.lower()):
        return False
    alike = any(other.value == value.value and _counts_people(other) for other in conflict.values)
    return alike and is_telling(value.value)


def _counts_people(value: ConflictValue) -> bool:
    noun = value.unit.lower()
    return is_people(noun) or is_present(noun)


def _is_exact(value: ConflictValue, story: Story) -> bool:
    """Whether a value is a day long before or after the event, or an exact amount of money or the like."""
    if not isinstance(value.value, str):
        return value.unit in words("measures") and is_unrounded(value.value)
    day, event = period_of(value.value), period_of(story.date.value)
    return bool(day and event and day.is_day and abs((day.first - event.first).days) > FAR)


def dates_given(article: Article) -> Iterator[ConflictValue]:
    """Give the dates in an article's sentences as values of conflicts."""
    for sentence in article.sentences:
        for date in placed_in(article.dates, sentence.span):
            place = Passage(article.id, date.span)
            yield ConflictValue(
                value=date.value,
                passage=place,
                time=EventDate(value=date.value, precision=date.precision, evidence=(place,)),
                sentence=Passage(article.id, sentence.span),
            )
