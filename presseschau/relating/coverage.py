"""Who has what: statements that stand in one text only, and what an article lacks that most others have."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from presseschau.model import Article, BlockKind, Gap, Passage, Sentence, Span, Statement
from presseschau.relating.copies import Copy
from presseschau.relating.judging import Rewording

MOST = 0.5
"""A statement is widely carried when more than this share of the independent texts makes it."""
LEAST_TEXTS = 3
"""Independent texts a story needs for "most others": of two, each lacks what the other has."""
SUBSTANTIAL = 2
"""Content words a sentence needs to be worth showing as reported by one text only: who does what."""
TOUCHED = 0.3
"""Part of a sentence that must stand elsewhere too for it to be no one's alone."""
_PROSE = frozenset({BlockKind.LEAD, BlockKind.PARAGRAPH})

Origins = Sequence[Sequence[str]]


def unique_passages(
    articles: Sequence[Article],
    origins: Origins,
    copies: Iterable[Copy],
    rewordings: Iterable[Rewording],
    statements: Iterable[Statement] = (),
) -> tuple[Passage, ...]:
    """Give the whole sentences that only one of several independent texts has, nothing like them standing elsewhere.

    Of an independent text printed several times the earliest print stands for all.
    """
    if len(origins) < 2:  # noqa: PLR2004 - one text has nothing of its own to set apart
        return ()
    number = {name: place for place, group in enumerate(origins) for name in group}
    elsewhere: dict[str, list[Passage]] = defaultdict(list)
    pairs = [(p.one, p.other) for p in copies] + [(p.one, p.other) for p in rewordings]
    for one, other in pairs:
        if number[one.article] != number[other.article]:
            elsewhere[one.article].append(one)
            elsewhere[other.article].append(other)
    shared: dict[str, list[Span]] = defaultdict(list)
    for passage in (passage for statement in statements for passage in statement.passages):
        shared[passage.article].append(passage.span)
    first = {group[0] for group in origins}
    return tuple(
        Passage(article.id, sentence.span)
        for article in articles
        if article.id in first
        for sentence in _substantial(article)
        if not _is_touched(sentence, elsewhere[article.id])
        and not any(span.overlaps(sentence.span) for span in shared[article.id])
    )


def gaps_of(articles: Sequence[Article], origins: Origins, statements: Iterable[Statement]) -> tuple[Gap, ...]:
    """Give what each article lacks that most independent texts have, in the order of articles."""
    if len(origins) < LEAST_TEXTS:
        return ()
    number = {name: place for place, group in enumerate(origins) for name in group}
    carried = [(statement, _carriers(statement, number)) for statement in statements]
    wide = [(statement, texts) for statement, texts in carried if len(texts) > MOST * len(origins)]
    return tuple(
        Gap(article=article.id, statement=statement)
        for article in articles
        for statement, texts in wide
        if number[article.id] not in texts
    )


def _carriers(statement: Statement, number: Mapping[str, int]) -> frozenset[int]:
    return frozenset(number[passage.article] for passage in statement.passages)


def _substantial(article: Article) -> Iterator[Sentence]:
    return (s for s in article.sentences if s.block in _PROSE and len(s.terms) >= SUBSTANTIAL)


def _is_touched(sentence: Sentence, passages: Iterable[Passage]) -> bool:
    return any(
        min(sentence.span.end, passage.span.end) - max(sentence.span.start, passage.span.start)
        >= TOUCHED * len(sentence.span)
        for passage in passages
    )
