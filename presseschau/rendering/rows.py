"""The statements that several articles of a story share, each a row of its tables."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from statistics import mean

from presseschau.model import Article, Passage, Span, Statement, Story, placed_in
from presseschau.model.calendar import period_of
from presseschau.model.groups import joined
from presseschau.rendering.beside import contrasts, similar
from presseschau.rendering.parallels import are_one_place
from presseschau.rendering.site import Site

LAST_PART = 2 / 3
"""Part of its sentences after which a text tells what matters least ("inverted pyramid")."""
LONG_AGO = 30
"""Days before an article appeared that are history: about a month."""
SIGNS = 2
"""Signs of background that are needed: each of them alone is also one of a cause, an inquiry, a plan."""

OPENING = 3
"""Sentences that tell the news however short the article is."""
LEGIBLE = 0.4
"""Part of a sentence that a statement must be at least for the sentence to show it, its rest pale."""
SHORT = 30
"""Characters up to which a passage is a label, which tells nothing without its sentence."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A statement that several independent texts carry.

    `lead` is the sentence that shows it, where possible one that can be read alone, and `core` what of it makes the
    statement; `by_article` its first passage in each article that has it, `partly` those of these articles that have
    only a part of what is shown, `beyond` pairs a passage with one that tells only a part of it; `origins` counts the
    independent texts that have all of it, `sentences` the sentences of these passages, `cores` what makes each
    statement that was merged into the row; `worded` are the passages of each of these statements, `near` tells that
    they are nearly word for word the same, and `sources` are the articles, together where one wording leans on the
    other. `whole` tells that the sentence says hardly more, `against` where other articles contradict it, `similar`
    where they have a sentence that may say the same; `contrasts` are sentences in which an article goes on with
    "jedoch" ("Das sei jedoch keine Antwort").
    `depth` tells how far down it stands on average, in sentences, and `background` that it tells what was before.
    """

    lead: Passage
    core: Passage
    by_article: dict[str, Passage]
    sentences: Mapping[str, Passage]
    cores: frozenset[Passage]
    origins: int
    partly: frozenset[str] = frozenset()
    beyond: frozenset[tuple[Passage, Passage]] = frozenset()
    worded: tuple[tuple[Passage, ...], ...] = ()
    near: bool = False
    sources: tuple[tuple[str, ...], ...] = ()
    whole: bool = True
    against: tuple[Passage, ...] = ()
    similar: Mapping[str, Passage] = field(default_factory=dict)
    contrasts: tuple[Passage, ...] = ()
    depth: float = 0.0
    background: bool = False

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Give one passage for each article that has all of it, the leading one first."""
        return (self.lead, *(place for article, place in self._others() if article not in self.partly))

    @property
    def parts(self) -> tuple[Passage, ...]:
        """Give one passage for each article that has a part of it only."""
        return tuple(place for article, place in self._others() if article in self.partly)

    @property
    def independent(self) -> int:
        """Count the independent wordings in which articles tell all of it; where only one does, those of a part."""
        return sum(not self._telling.isdisjoint(group) for group in self.sources)

    @property
    def leans(self) -> bool:
        """Whether some of the texts that have it do not word it on their own."""
        return self.near or self.independent < self.origins

    @property
    def leaning(self) -> tuple[tuple[str, ...], ...]:
        """Give the articles that tell it, as `independent` counts them, in wordings that lean on each other."""
        groups = (tuple(name for name in group if name in self._telling) for group in self.sources)
        return tuple(group for group in groups if len(group) > 1)

    @property
    def _telling(self) -> frozenset[str]:
        whole = self.by_article.keys() - self.partly
        return frozenset(whole if len(whole) > 1 else self.by_article)

    def _others(self) -> list[tuple[str, Passage]]:
        return [(article, place) for article, place in self.by_article.items() if article != self.lead.article]


def shared_rows(site: Site, story: Story) -> tuple[Row, ...]:
    """Give the statements that stand in more than one article, in the order of how many independent texts have them.

    Among equally wide ones those first that are worded independently, and that can be read alone. Statements that lie
    in the same place are one row, and the parts of the same sentences; where other sentences have the one or the
    other part, each has a row. What some of the sentences of a wider row share besides has none. Nor has a reply that
    says nothing without what it is one to ("Die Regierung bestreitet das."): it stands beside that.
    """
    rows: list[Row] = []
    replies = {dispute.counter for dispute in story.disputes} - (site.digest.sound - site.digest.leaning)
    for statement in story.statements:
        row = _row(site, story, statement)
        if not replies.isdisjoint(row.sentences.values()) and row.core.span.is_most_of(row.lead.span):
            continue
        same = next((place for place, other in enumerate(rows) if _are_one(other, row)), None)
        if same is not None:
            rows[same] = _merged(rows[same], row, story)
        else:
            rows.append(row)
    widest = (row for row in rows if not any(_is_within(row, other) for other in rows))
    told = frozenset(place for row in rows for place in row.sentences.values())
    several = [
        replace(
            row,
            similar=similar(story, row.by_article, row.against),
            contrasts=tuple(contrasts(site, row.sentences.values(), told)),
        )
        for row in widest
        if len(row.by_article) > 1
    ]
    sound = site.digest.sound

    def rank(row: Row) -> tuple[int, int, int, bool, float]:
        return -row.origins, -row.independent, -len(row.by_article), row.lead not in sound, row.depth

    return tuple(sorted(several, key=rank))


def _row(site: Site, story: Story, statement: Statement) -> Row:
    core = _foremost(site, statement)
    lead = site.sentence_passage(core)
    narrower = {other for one, other in statement.beyond if one == core}
    by_article: dict[str, Passage] = {}
    order = {article: place for place, article in enumerate(story.articles)}
    for passage in sorted(statement.passages, key=lambda found: (order[found.article], found in narrower)):
        by_article.setdefault(passage.article, passage)
    partly = frozenset(name for name, place in by_article.items() if place in narrower)
    return Row(
        lead=lead,
        core=core,
        by_article=by_article,
        sentences={name: site.sentence_passage(place) for name, place in by_article.items()},
        cores=frozenset({core}),
        origins=_telling(story, by_article, partly),
        partly=partly,
        beyond=frozenset(statement.beyond),
        worded=(statement.worded,),
        near=len(statement.wordings) == 1,
        sources=statement.sources or tuple((name,) for name in by_article),
        whole=_is_whole(core, lead) and not story.contradicting(lead).intersection(by_article),
        against=_first_of_each(statement.against),
        depth=mean(_depth(site, passage) for passage in by_article.values()),
        background=_is_background(site, core, tuple(by_article.values())),
    )


def _is_whole(core: Passage, lead: Passage) -> bool:
    """Whether the sentence is shown: a statement that is most of it, or only a label of a few words."""
    return core.span.is_most_of(lead.span) or len(core.span) < SHORT


def _first_of_each(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    found: dict[str, Passage] = {}
    for passage in passages:
        found.setdefault(passage.article, passage)
    return tuple(found.values())


def _is_background(site: Site, core: Passage, places: Sequence[Passage]) -> bool:
    """Whether a statement tells what was before the event: two of pluperfect, days long ago and a place at the end.

    The pluperfect alone also tells how the news came about ("ein Lager war gebrochen"), and at the end of a text stand
    inquiries and what is to come. What any text tells in the present is none.
    """
    told = [sentence for place in (core, *places) if (sentence := site.sentence(place))]
    if not told:
        return False
    before = [(_depth(site, place) - 1, len(site.articles[place.article].sentences)) for place in places]
    ends = all(number >= OPENING and number > LAST_PART * sentences for number, sentences in before)
    back = all(sentence.looks_back for sentence in told)
    return sum((ends, back, _is_long_ago(site.articles[core.article], told[0].span))) >= SIGNS


def _is_long_ago(article: Article, sentence: Span) -> bool:
    """Whether all days that a sentence names lie long before its article appeared."""
    printed = period_of(article.layout.published.value or "")
    named = [period_of(date.value) for date in placed_in(article.dates, sentence)]
    days = [day for day in named if day is not None]
    return bool(printed and days and all((printed.first - day.last).days > LONG_AGO for day in days))


def _foremost(site: Site, statement: Statement) -> Passage:
    """Choose the passage that shows a statement: most of a short sentence that can be read alone.

    A sentence that says more than its articles share would look as if all of them said it, so the rest is pale, and one
    of which the others tell a part only stands back; but rather that than one that opens with "Gleichzeitig".
    """
    narrower = Counter(one for one, _ in statement.beyond)

    def rank(passage: Passage) -> tuple[bool, int, bool, bool, int, Passage]:
        sentence = site.sentence_passage(passage)
        sound = sentence in site.digest.sound
        legible = sound and len(passage.span) >= LEGIBLE * len(sentence.span)
        whole = passage.span.is_most_of(sentence.span)
        return not legible, narrower[passage], not whole, not sound, len(sentence.span), passage

    return min(statement.passages, key=rank)


def _are_one(one: Row, other: Row) -> bool:
    """Whether two statements lie in one place, are parts of the same sentences, or would show the same articles one.

    Two that lie in one place in two articles are one: each has only found another of the wordings.
    """
    alike = one.lead == other.lead and one.sentences.keys() == other.sentences.keys()
    common = one.by_article.keys() & other.by_article.keys()
    places = sum(are_one_place(one.by_article[name], other.by_article[name]) for name in common)
    together = places > 1 and places == len(common)
    return alike or together or one.sentences == other.sentences or are_one_place(one.core, other.core)


def _is_within(row: Row, other: Row) -> bool:
    """Whether all sentences that make a statement stand in the row of another, which more articles share."""
    return len(row.sentences) < len(other.sentences) and row.sentences.items() <= other.sentences.items()


def _depth(site: Site, passage: Passage) -> int:
    starts = [sentence.span.start for sentence in site.articles[passage.article].sentences]
    return bisect_right(starts, passage.span.start)


def _merged(one: Row, other: Row, story: Story) -> Row:
    by_article = {**other.by_article, **one.by_article}
    parts = not are_one_place(one.core, other.core)
    partly = one.partly | (other.partly - one.by_article.keys())
    return Row(
        lead=one.lead,
        core=one.lead if parts else one.core,
        background=one.background and other.background,
        whole=parts or (one.whole and other.whole),
        against=_first_of_each((*one.against, *other.against)),
        depth=min(one.depth, other.depth),
        by_article={name: by_article[name] for name in story.articles if name in by_article},
        sentences={**other.sentences, **one.sentences},
        cores=one.cores | other.cores,
        origins=_telling(story, by_article, partly),
        partly=partly,
        beyond=one.beyond | other.beyond,
        worded=tuple(dict.fromkeys((*one.worded, *other.worded))),
        near=one.near and other.near,
        sources=_joined_sources(one, other),
    )


def _joined_sources(one: Row, other: Row) -> tuple[tuple[str, ...], ...]:
    """Put articles together that lean on each other in either statement."""
    sources = (*one.sources, *other.sources)
    names = dict.fromkeys(name for source in sources for name in source)
    groups = joined(names, ((source[0], name) for source in sources for name in source))
    return tuple(tuple(sorted(group)) for group in groups)


def _telling(story: Story, articles: Iterable[str], partly: frozenset[str]) -> int:
    """Count the independent texts that tell all of a statement; where only one does, those that tell any of it."""
    names = set(articles)
    whole = _origins(story, names - partly)
    return whole if whole > 1 else _origins(story, names)


def _origins(story: Story, articles: Iterable[str]) -> int:
    names = set(articles)
    return sum(1 for group in story.origins if names.intersection(group))
