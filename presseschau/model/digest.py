"""Everything known, as the pages and data files show it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from presseschau.model.article import Article
from presseschau.model.cast import Cast
from presseschau.model.corrections import CorrectionReport
from presseschau.model.relation import Story, TimelineEntry
from presseschau.model.source import InputFile
from presseschau.model.span import Passage, Span
from presseschau.model.summary import Summary, SummarySentence


@dataclass(frozen=True, kw_only=True, slots=True)
class Digest:
    """The whole digest: articles sorted by id, stories latest event first.

    `summaries` holds each story's by its id, `key_sentences` each article's, in text order, by its id; `days` sums up
    what was printed on a day (ISO 8601, or the month or year when no more is known), `overview` the whole digest;
    `sound` are the sentences that can be read alone, `leaning` those that take up what the one before says,
    `scenic` those that only set a scene;
    `corrections` tells what became of the editor's corrections.
    """

    files: tuple[InputFile, ...]
    articles: tuple[Article, ...]
    cast: Cast
    stories: tuple[Story, ...]
    summaries: Mapping[str, Summary]
    key_sentences: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    days: Mapping[str, tuple[SummarySentence, ...]] = field(default_factory=dict)
    overview: tuple[SummarySentence, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    sound: frozenset[Passage] = frozenset()
    leaning: frozenset[Passage] = frozenset()
    scenic: frozenset[Passage] = frozenset()
    corrections: CorrectionReport = field(default_factory=CorrectionReport)
