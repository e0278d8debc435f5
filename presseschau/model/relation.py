"""What relating finds between articles."""

from dataclasses import dataclass
from enum import StrEnum

from presseschau.model.calendar import period_of
from presseschau.model.conflict import Conflict, EventDate
from presseschau.model.precision import Precision
from presseschau.model.span import Passage, Span

_DAY, _MINUTE = len("2022-01-21"), len("2022-01-21T12:31")


@dataclass(frozen=True, kw_only=True, slots=True)
class Headline:
    """A story's title: the words of one article; `span` is None when they stand outside its text."""

    text: str
    article: str
    span: Span | None

    @property
    def asks(self) -> bool:
        """Whether it is a question: a digest is to tell, not to make curious."""
        return self.text.endswith("?")


@dataclass(frozen=True, kw_only=True, slots=True)
class Statement:
    """One thing that is said, wherever it is said: spans (whole sentences or clauses), earliest article first.

    An article that says it twice has two passages.

    `wordings` parts the passages into near-verbatim groups, `sources` the articles that make it into such as word it
    independently of each other. `against` are passages that speak of the same and contradict it, by a denial or another
    figure: they do not make the statement. `beyond` pairs a passage with one that tells only a part of it.
    """

    passages: tuple[Passage, ...]
    wordings: tuple[tuple[Passage, ...], ...]
    against: tuple[Passage, ...] = ()
    beyond: tuple[tuple[Passage, Passage], ...] = ()
    sources: tuple[tuple[str, ...], ...] = ()

    @property
    def worded(self) -> tuple[Passage, ...]:
        """Give all passages that speak of it, those that make it first."""
        return (*self.passages, *self.against)


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """Two passages that word one thing; `negation` flags that one denies what the other affirms."""

    one: Passage
    other: Passage
    negation: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class TextShare:
    """The part of an article's text, from 0 to 1, that stands near-verbatim in any other article."""

    article: str
    share: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Dispute:
    """Two whole sentences that stand against each other: `counter` rejects or denies what `claim` says or wants.

    Where it does no more than that, `answer` is the sentence behind it in which its speaker says what is right.
    `reported` tells that both are what outlets report on nobody's word: nobody argues, the sources differ.
    """

    claim: Passage
    counter: Passage
    answer: Passage | None = None
    reported: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Gap:
    """A statement that most independent texts of a story make and this article does not."""

    article: str
    statement: Statement


@dataclass(frozen=True, kw_only=True, slots=True)
class Resemblance:
    """A whole sentence that may say what `other`, a passage of another text, says; not surely one statement."""

    sentence: Passage
    other: Passage


@dataclass(frozen=True, kw_only=True, slots=True)
class Counterpart:
    """Two whole sentences of different articles that may tell the same, and how likely they do: above 0, at most 1."""

    sentence: Passage
    other: Passage
    probability: float


class Relation(StrEnum):
    """How another story lies to this one."""

    BEFORE = "before"
    AFTER = "after"
    BESIDE = "beside"


@dataclass(frozen=True, kw_only=True, slots=True)
class RelatedStory:
    """A link between stories."""

    story: str
    relation: Relation


@dataclass(frozen=True, kw_only=True, slots=True)
class Reason:
    """Why two articles are in one story: `kind` names the feature, `evidence` shows it in both.

    Kinds: "shared passage", "same text", "rare word", "actor", "place", "date", "correction".
    """

    kind: str
    evidence: tuple[Passage, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class TimelineEntry:
    """A date that articles speak of: a TIMEX3 `value`, and the sentences that say what was or will be then.

    The first passage speaks for the others, which say the same; `named` are its words that name the date. `announced`
    when it lay ahead of every article that names it, `lasting` when it only began then; `stories` are those whose
    articles speak of it.
    """

    value: str
    precision: Precision
    passages: tuple[Passage, ...]
    announced: bool = False
    lasting: bool = False
    stories: tuple[str, ...] = ()
    named: Span | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """One event and its coverage. `articles` earliest first; `origins` is a partition of them.

    `places` are names. `statements` are those that several articles make; `variants` are the passages of each, and of
    what one article says and another denies, those that contradict it last; `comparisons` hold each variant against the
    first of its group, in that order; `shares` tell how much text each article has in common with any other;
    `resemblances` what may be shared, but not surely; `counterparts` the sentences that may tell the same,
    whatever keeps them from being one statement; `gaps` what an article lacks that most others
    have; `former_ids` are the ids the story would have without its earliest articles: links to them should lead here.
    `openings` are sentences by which articles show that they were written as it began, though others know how it ended.
    `dropped` are sentences an editor wants shown nowhere but in their article; what others say too is no text's own.
    """

    id: str
    title: Headline
    date: EventDate
    places: tuple[str, ...]
    articles: tuple[str, ...]
    origins: tuple[tuple[str, ...], ...]
    statements: tuple[Statement, ...] = ()
    variants: tuple[tuple[Passage, ...], ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    unique: tuple[Passage, ...] = ()
    resemblances: tuple[Resemblance, ...] = ()
    counterparts: tuple[Counterpart, ...] = ()
    openings: tuple[Passage, ...] = ()
    reasons: tuple[Reason, ...] = ()
    related: tuple[RelatedStory, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    shares: tuple[TextShare, ...] = ()
    gaps: tuple[Gap, ...] = ()
    former_ids: tuple[str, ...] = ()
    dropped: tuple[Passage, ...] = ()

    def shows(self, article: str, sentence: Span) -> bool:
        """Whether a sentence may be shown, and what is in it compared: an editor has not dropped it."""
        return Passage(article, sentence) not in self.dropped

    def came_after(self, printed: str | None) -> bool:
        """Whether the event surely came after what was printed then, as far as both times are known exactly enough."""
        told, happened = printed or "", self.date.value or ""
        if told[:_DAY] == happened[:_DAY] and len(told) == len(happened) == _MINUTE:
            return told < happened
        before, after = period_of(told), period_of(happened)
        return before is not None and after is not None and before.last < after.first

    def contradicting(self, passage: Passage) -> frozenset[str]:
        """Give the articles that contradict a figure or date in a passage, though they speak of the same."""
        return frozenset(place.article for place in self.opposing(passage))

    def opposing(self, passage: Passage) -> tuple[Passage, ...]:
        """Give where other articles contradict a figure or date in a passage, the first sentence of each."""
        found: dict[str, Passage] = {}
        for conflict in self.conflicts:
            here = [value for value in conflict.values if passage.covers(value.passage)]
            if here and conflict.same_time:
                agreeing = {v.passage.article for v in conflict.values if any(v.agrees(mine) for mine in here)}
                for value in conflict.values:
                    if value.passage.article not in agreeing:
                        found.setdefault(value.passage.article, value.sentence or value.passage)
        return tuple(found.values())

    def superseded(self) -> frozenset[Passage]:
        """Give the places of figures that a later report replaces."""
        return frozenset(place for conflict in self.conflicts for place in conflict.superseded)

    def outvoted(self) -> frozenset[Passage]:
        """Give the places of figures and dates that more independent texts give otherwise, on the same one's word.

        And the passages that affirm what as many deny, or the other way round.
        """
        number = {name: place for place, group in enumerate(self.origins) for name in group}
        found: set[Passage] = set()
        for conflict in self.conflicts:
            told = [[value for value in side if value.passage.article in number] for side in conflict.sides]
            for side in told if conflict.same_time else ():
                for value in side:
                    texts = [{number[v.passage.article] for v in other if v.owners == value.owners} for other in told]
                    if len(texts[told.index(side)]) < max(map(len, texts)):
                        found.add(value.passage)
        for statement in self.statements:
            sides = [{number[p.article] for p in side} for side in (statement.passages, statement.against)]
            if sides[1] and len(sides[1]) >= len(sides[0]):
                found |= {*statement.passages}
            found |= {*statement.against}
        return frozenset(found)
