"""Dates that differ between articles for one statement."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import combinations

from presseschau.german import words
from presseschau.german.countries import country_of
from presseschau.model import (
    Article,
    Conflict,
    ConflictValue,
    EventDate,
    Passage,
    Span,
    Statement,
    Story,
    TimeExpression,
    placed_at,
    placed_in,
)
from presseschau.model.groups import joined
from presseschau.relating.conflicts.bounds import both_hold
from presseschau.relating.conflicts.date_naming import name_of_dates
from presseschau.relating.conflicts.date_roles import dates_of_one_role
from presseschau.relating.conflicts.dated import Dated, goes_on, held_formerly
from presseschau.relating.conflicts.dated_links import dates_of_one_thing
from presseschau.relating.conflicts.doings import may_be_one_doing
from presseschau.relating.conflicts.hours import hours_of_one_thing
from presseschau.relating.conflicts.told_dates import dates_by_article
from presseschau.relating.conflicts.unmatched_dates import unmatched_dates
from presseschau.relating.periods import dates_apart, is_exact
from presseschau.relating.wording import Word, words_of

SAME_THING = 0.5
"""Share of the words of two dated wordings that both must have, dates aside: a date is of one thing only where what is
said of it is mostly the same, not where two things share their subject."""
LEAST_COMMON = 2
"""Words two wordings must have in common in one run to name what the date is of."""


def date_conflicts(story: Story, by_id: Mapping[str, Article]) -> Iterator[Conflict]:
    """Give what articles of a story date differently: statements that they share, then things told in other words.

    Not times for which they also give other figures: "2022 waren es 310 Fälle", "2023 waren es 270".
    """
    taken: set[Passage] = set()
    for conflict in (*_of_statements(story, by_id), *_told_apart(story, by_id), *_left_over(story, by_id)):
        places = {value.passage for value in conflict.values}
        held = both_hold(conflict.values, [by_id[value.passage.article] for value in conflict.values])
        apart = not (held or _count_for_each(conflict.values, by_id) or _is_retold(conflict.values, by_id))
        if taken.isdisjoint(places) and apart:
            yield conflict
        taken |= places


def _is_retold(values: Sequence[ConflictValue], by_id: Mapping[str, Article]) -> bool:
    """Whether all give the same day of speech ("morgen"), which is another in articles printed on other days."""
    told = [frozenset(value.passage.span.of(by_id[value.passage.article].text).lower().split()) for value in values]
    return bool(words("relative_days").intersection(*told))


def _count_for_each(values: Sequence[ConflictValue], by_id: Mapping[str, Article]) -> bool:
    """Whether all sentences that differ in the date differ in what they count, too: each date has its figure."""
    pairs = [(one, other) for one, other in combinations(values, 2) if one.value != other.value]
    return all(_give_other_figures(one, other, by_id) for one, other in pairs)


def _give_other_figures(one: ConflictValue, other: ConflictValue, by_id: Mapping[str, Article]) -> bool:
    mine, theirs = (_figures_beside(value, by_id[value.passage.article]) for value in (one, other))
    return any(mine[unit].isdisjoint(theirs[unit]) for unit in mine.keys() & theirs.keys())


def _figures_beside(value: ConflictValue, article: Article) -> Mapping[str, set[float]]:
    found: dict[str, set[float]] = defaultdict(set)
    for figure in article.figures:
        if value.sentence and value.sentence.span.contains(figure.span):
            found[figure.unit].add(figure.value)
    return found


def _of_statements(story: Story, by_id: Mapping[str, Article]) -> Iterator[Conflict]:
    """Give the statements that several articles make with one date each, where these dates cannot both be right."""
    for statement in story.statements:
        dated = [(value, p) for p in statement.passages for value in _dated(by_id[p.article], p)]
        both = _giving_several(dated)
        apart = any(
            _differ(one, other, by_id) and _alike(place, elsewhere, by_id)
            for (one, place), (other, elsewhere) in combinations(dated, 2)
            if one.value != other.value
            and place.article != elsewhere.article
            and not both & {place.article, elsewhere.article}
            and _formerly(by_id, place) == _formerly(by_id, elsewhere)
        )
        about = _common(statement, by_id) if apart else ""
        if about:
            values = tuple(value for value, _ in dated)
            yield Conflict(about=name_of_dates(values, by_id, about), values=values, same_time=True)


def _formerly(by_id: Mapping[str, Article], passage: Passage) -> bool:
    return held_formerly(by_id[passage.article].text, passage.span)


def _giving_several(dated: Sequence[tuple[ConflictValue, Passage]]) -> frozenset[str]:
    """Give the articles that date a statement twice, and not alike: who gives two dates tells of two things."""
    values = {(place.article, value.value) for value, place in dated}
    times = Counter(article for article, _ in values)
    return frozenset(article for article, count in times.items() if count > 1)


def _told_apart(story: Story, by_id: Mapping[str, Article]) -> Iterator[Conflict]:
    """Give the dates and times that independent articles give for one thing without sharing a wording."""
    for group, _shared in (*dates_of_one_thing(story, by_id), *hours_of_one_thing(story, by_id)):
        values = tuple(map(_value, group))
        yield Conflict(about=name_of_dates(values, by_id), values=values, same_time=True)


def _left_over(story: Story, by_id: Mapping[str, Article]) -> Iterator[Conflict]:
    """Give the dates left over on both sides that are told in like words or have one role, joined over articles."""
    named: dict[Passage, tuple[Span, ...]] = {}
    values: dict[Passage, ConflictValue] = {}
    pairs: list[tuple[Passage, Passage]] = []
    told = dates_by_article(story, by_id)
    unmatched = (found for found in unmatched_dates(story, told) if may_be_one_doing(*found[0]))
    for pair, shared in (*unmatched, *dates_of_one_role(story, told, by_id)):
        if any(_is_thing(by_id[pair[0].article], span) for span in shared):
            one, other = (_value_of(date.article, date.date, date.sentence.span) for date in pair)
            values |= {value.passage: value for value in (one, other)}
            named.setdefault(one.passage, shared)
            pairs.append((one.passage, other.passage))
    for group in joined(values, pairs):
        given = tuple(values[place] for place in sorted(group, key=lambda place: place not in named))
        yield Conflict(about=name_of_dates(given, by_id), values=given, same_time=True)


def _is_thing(article: Article, span: Span) -> bool:
    """Whether a word can be what is dated: a noun or verb, and no adjective of a land ("türkische")."""
    word = span.of(article.text)
    return word[:1].isupper() or country_of(word) is None


def _value(dated: Dated) -> ConflictValue:
    return _value_of(dated.article, dated.date, dated.sentence)


def _value_of(article: str, date: TimeExpression, sentence: Span) -> ConflictValue:
    place = Passage(article, date.span)
    time = EventDate(value=date.value, precision=date.precision, evidence=(place,))
    return ConflictValue(value=date.value, passage=place, time=time, sentence=Passage(article, sentence))


def _differ(one: ConflictValue, other: ConflictValue, by_id: Mapping[str, Article]) -> bool:
    texts = [value.passage.span.of(by_id[value.passage.article].text) for value in (one, other)]
    return dates_apart(str(one.value), texts[0], str(other.value), texts[1]) is not None


def _alike(one: Passage, other: Passage, by_id: Mapping[str, Article]) -> bool:
    """Whether two dated passages say mostly the same besides their dates."""
    mine, theirs = (_said(by_id[passage.article], passage.span) for passage in (one, other))
    return len(mine & theirs) > SAME_THING * len(mine | theirs)


def _said(article: Article, span: Span) -> frozenset[str]:
    dates = [date.span for date in placed_at(article.dates, span)]
    said = words_of(article.text, span)
    return frozenset(w.stem for w in said if w.content and not w.span.touches(dates))


def _dated(article: Article, passage: Passage) -> Iterator[ConflictValue]:
    """Give the only date of a passage; of several it is not clear which is meant."""
    exact = [date for date in placed_in(article.dates, passage.span) if is_exact(date)]
    dates = [date for date in exact if not goes_on(article, date)]
    if len(dates) == 1:
        (date,) = dates
        place = Passage(article.id, date.span)
        time = EventDate(value=date.value, precision=date.precision, evidence=(place,))
        yield ConflictValue(value=date.value, passage=place, time=time, sentence=article.around(passage.span))


def _common(statement: Statement, by_id: Mapping[str, Article]) -> str:
    """Give the longest run of words besides dates that the first two wordings share, as the first has it."""
    one = statement.passages[0]
    other = next((p for p in statement.passages if p.article != one.article), statement.passages[-1])
    mine, theirs = (words_of(by_id[p.article].text, p.span) for p in (one, other))
    forms = _forms(by_id[one.article], mine, one), _forms(by_id[other.article], theirs, other)
    run = SequenceMatcher(None, *forms, autojunk=False).find_longest_match()
    shared = mine[run.a : run.a + run.size]
    telling = [number for number, word in enumerate(shared) if word.content]
    if run.size < LEAST_COMMON or not telling:
        return ""
    return by_id[one.article].text[shared[telling[0]].span.start : shared[telling[-1]].span.end]


def _forms(article: Article, words: Sequence[Word], passage: Passage) -> list[str]:
    """Give the words' forms, those of dates such that no other wording has them."""
    dates = [date.span for date in placed_at(article.dates, passage.span)]
    own = f"{passage.article}:"
    return [own if word.span.touches(dates) else word.form for word in words]
