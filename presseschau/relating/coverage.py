"""Who has what: statements that stand in one text only, and what an article lacks that most others have."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from presseschau.model import Article, BlockKind, Gap, Passage, Resemblance, Sentence, Span, Statement
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
SIMILAR = 0.4
"""Likeness from which a reader sees what two sentences have in common, though they may not be one statement."""
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

    Of an independent text printed several times the earliest print stands for all; of the others what they add.
    """
    if len(origins) < 2:  # noqa: PLR2004 - one text has nothing of its own to set apart
        return ()
    number = {name: place for place, group in enumerate(origins) for name in group}
    elsewhere: dict[str, list[Passage]] = defaultdict(list)
    first = {group[0] for group in origins}
    pairs = [(p.one, p.other) for p in copies] + [(p.one, p.other) for p in rewordings]
    for one, other in pairs:
        if number[one.article] != number[other.article] or not {one.article, other.article} <= first:
            elsewhere[one.article].append(one)
            elsewhere[other.article].append(other)
    shared: dict[str, list[Span]] = defaultdict(list)
    for passage in (passage for statement in statements for passage in statement.passages):
        shared[passage.article].append(passage.span)
    return tuple(
        Passage(article.id, sentence.span)
        for article in articles
        for sentence in _substantial(article)
        if not _is_touched(sentence, elsewhere[article.id])
        and not any(span.overlaps(sentence.span) for span in shared[article.id])
    )


def gaps_of(
    articles: Sequence[Article], origins: Origins, statements: Sequence[Statement], rewordings: Iterable[Rewording]
) -> tuple[Gap, ...]:
    """Give what each article lacks that most independent texts have, in the order of articles.

    An article does not lack what it says otherwise: in words that resemble a passage of the statement or contradict it,
    or in another statement that has a passage in common with this one.
    """
    if len(origins) < LEAST_TEXTS:
        return ()
    number = {name: place for place, group in enumerate(origins) for name in group}
    carried = [(statement, {number[passage.article] for passage in statement.passages}) for statement in statements]
    wide = [statement for statement, texts in carried if len(texts) > MOST * len(origins)]
    near = _near(statements, rewordings)
    has = {id(statement): {number[name] for name in _having(statement, near)} for statement in wide}
    return tuple(
        Gap(article=article.id, statement=statement)
        for article in articles
        for statement in wide
        if number[article.id] not in has[id(statement)]
    )


def _near(
    statements: Iterable[Statement], rewordings: Iterable[Rewording]
) -> Mapping[str, Sequence[tuple[Span, frozenset[str]]]]:
    """Give for each article its passages with the articles that have them too, or something that resembles them."""
    found: dict[str, list[tuple[Span, frozenset[str]]]] = defaultdict(list)
    for statement in statements:
        names = frozenset(passage.article for passage in statement.worded)
        for passage in statement.worded:
            found[passage.article].append((passage.span, names))
    for pair in rewordings:
        for one, other in ((pair.one, pair.other), (pair.other, pair.one)):
            found[one.article].append((one.span, frozenset({other.article})))
    return found


def _having(statement: Statement, near: Mapping[str, Sequence[tuple[Span, frozenset[str]]]]) -> Iterator[str]:
    """Give the articles that say what a statement says, or something near."""
    for passage in statement.passages:
        yield passage.article
        for span, names in near[passage.article]:
            if span.overlaps(passage.span):
                yield from names


def resemblances(
    articles: Sequence[Article], origins: Origins, rewordings: Iterable[Rewording], placed: Iterable[Passage]
) -> tuple[Resemblance, ...]:
    """Give the sentences that are neither shared nor one text's own, each with the passage it resembles most.

    `placed` are the passages that are shared or one text's own.
    """
    number = {name: place for place, group in enumerate(origins) for name in group}
    taken: dict[str, list[Span]] = defaultdict(list)
    for passage in placed:
        taken[passage.article].append(passage.span)
    near: dict[str, list[tuple[float, Passage, Passage]]] = defaultdict(list)
    for pair in rewordings:
        for one, other in ((pair.one, pair.other), (pair.other, pair.one)):
            if number[one.article] != number[other.article] and pair.likeness >= SIMILAR and not pair.apart:
                near[one.article].append((pair.likeness, one, other))
    found: list[Resemblance] = []
    for article in articles:
        for sentence in article.sentences:
            if sentence.block not in _PROSE or any(span.overlaps(sentence.span) for span in taken[article.id]):
                continue
            alike = [(likeness, other) for likeness, one, other in near[article.id] if one.span.overlaps(sentence.span)]
            if alike:
                best = max(alike, key=lambda entry: (entry[0], entry[1].article, -entry[1].span.start))[1]
                found.append(Resemblance(sentence=Passage(article.id, sentence.span), other=best))
    return tuple(found)


def _substantial(article: Article) -> Iterator[Sentence]:
    return (s for s in article.sentences if s.block in _PROSE and len(s.terms) >= SUBSTANTIAL)


def _is_touched(sentence: Sentence, passages: Iterable[Passage]) -> bool:
    return any(
        min(sentence.span.end, passage.span.end) - max(sentence.span.start, passage.span.start)
        >= TOUCHED * len(sentence.span)
        for passage in passages
    )
