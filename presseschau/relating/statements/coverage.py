"""Who has what: statements that stand in one text only, and what an article lacks that most others have."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from presseschau.german import words
from presseschau.german.ages import is_age
from presseschau.german.scraps import is_scrap
from presseschau.model import PROSE_KINDS, Article, Gap, Passage, Resemblance, Sentence, Span, Statement, placed_in
from presseschau.model.calendar import printed_later
from presseschau.relating.copying.copies import Copy
from presseschau.relating.statements.counterparts import SIMILAR
from presseschau.relating.statements.judging import RESEMBLING, Rewording
from presseschau.relating.statements.novelty import new_sentences
from presseschau.relating.values import is_telling

MOST = 0.5
"""A statement is widely carried when more than this share of the independent texts makes it."""
LEAST_TEXTS = 3
"""Independent texts a story needs for "most others": of two, each lacks what the other has."""
SUBSTANTIAL = 2
"""Content words a sentence needs to be worth showing as reported by one text only: who does what."""
TOUCHED = 0.3
"""Part of a sentence that must stand elsewhere too for it to be no one's alone."""
SAME_PLACE = 0.8
"""Part of the longer of two passages that must lie in the other for them to be one place."""
Origins = Sequence[Sequence[str]]


def unique_passages(
    articles: Sequence[Article],
    origins: Origins,
    copies: Iterable[Copy],
    rewordings: Iterable[Rewording],
    statements: Iterable[Statement] = (),
) -> tuple[Passage, ...]:
    """Give the whole sentences that only one of several independent texts has, nothing like them standing elsewhere.

    Not such as are made of the others' words: what they tell stands there, too, though spread over other sentences.
    A passage of another text that is as like as `RESEMBLING` may say the same, unless something makes it another
    statement. Of an independent text printed several times the earliest print stands for all; of the others what they
    add.
    """
    if len(origins) < 2:  # noqa: PLR2004 - one text has nothing of its own to set apart
        return ()
    number = {name: place for place, group in enumerate(origins) for name in group}
    elsewhere: dict[str, list[Passage]] = defaultdict(list)
    first = {group[0] for group in origins}
    counted = counting_alike(articles, number)
    pairs = [(p.one, p.other) for p in copies] + [(p.one, p.other) for p in rewordings if p.resembles]
    for one, other in pairs:
        if number[one.article] != number[other.article] or not {one.article, other.article} <= first:
            elsewhere[one.article].append(one)
            elsewhere[other.article].append(other)
    shared: dict[str, list[Span]] = defaultdict(list)
    for passage in (passage for statement in statements for passage in statement.worded):
        shared[passage.article].append(passage.span)
    new = frozenset(new_sentences(articles, origins))
    return tuple(
        Passage(article.id, sentence.span)
        for article in articles
        for sentence in _substantial(article)
        if Passage(article.id, sentence.span) in new
        and Passage(article.id, sentence.span) not in counted
        and not _is_touched(sentence, elsewhere[article.id])
        and not sentence.span.touches(shared[article.id])
    )


def gaps_of(
    articles: Sequence[Article],
    origins: Origins,
    statements: Sequence[Statement],
    rewordings: Iterable[Rewording],
    early: Collection[str] = (),
) -> tuple[Gap, ...]:
    """Give what each article lacks that most independent texts have, in the order of articles.

    An article does not lack what it says otherwise: in words that resemble a passage of the statement or contradict it,
    or in another statement that has a passage in common with this one. Nor what more than half of those who tell it
    printed surely later: it may not have happened yet. For the same reason `early` articles lack nothing: they were
    written as something began, others when it was over.
    """
    if len(origins) < LEAST_TEXTS:
        return ()
    number = {name: place for place, group in enumerate(origins) for name in group}
    carried = [(statement, {number[name] for name in names}) for statement, names in _carrying(statements)]
    wide = [statement for statement, texts in carried if len(texts) > MOST * len(origins)]
    near = _near(statements, rewordings)
    printed = {article.id: article.layout.published.value for article in articles}
    has = {id(statement): {number[name] for name in _having(statement, near)} for statement in wide}
    return tuple(
        Gap(article=article.id, statement=statement)
        for article in articles
        for statement in wide
        if article.id not in early
        and number[article.id] not in has[id(statement)]
        and not _is_news_since(article, statement, printed)
    )


def _is_news_since(article: Article, statement: Statement, printed: Mapping[str, str | None]) -> bool:
    names = {passage.article for passage in statement.passages}
    later = sum(printed_later(printed[name], article.layout.published.value) for name in names)
    return later > MOST * len(names)


def _carrying(statements: Sequence[Statement]) -> Iterator[tuple[Statement, frozenset[str]]]:
    """Give for each statement the articles that make it, or one that a third article makes in the same place.

    Two pairs of articles with one sentence in common say together what three of them say.
    """
    placed: dict[str, list[tuple[Span, frozenset[str]]]] = defaultdict(list)
    for statement in statements:
        names = frozenset(passage.article for passage in statement.passages)
        for passage in statement.passages:
            placed[passage.article].append((passage.span, names))
    for statement in statements:
        found = (names for p in statement.passages for span, names in placed[p.article] if _is_one_place(p.span, span))
        yield statement, frozenset().union(*found)


def _is_one_place(one: Span, other: Span) -> bool:
    common = min(one.end, other.end) - max(one.start, other.start)
    return common >= SAME_PLACE * max(len(one), len(other))


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
    near: dict[str, list[tuple[tuple[float, float], Passage, Passage]]] = defaultdict(list)
    for one, other in counting_alike(articles, number).items():
        near[one.article].append(((SIMILAR, RESEMBLING), one, other))
    for pair in rewordings:
        for one, other in ((pair.one, pair.other), (pair.other, pair.one)):
            if number[one.article] != number[other.article] and pair.resembles:
                near[one.article].append(((max(SIMILAR, pair.odds), pair.likeness), one, other))
    found: list[Resemblance] = []
    for article in articles:
        for sentence in article.sentences:
            if sentence.block not in PROSE_KINDS or sentence.span.touches(taken[article.id]):
                continue
            alike = [(rank, other) for rank, one, other in near[article.id] if one.span.overlaps(sentence.span)]
            if alike:
                best = max(alike, key=lambda entry: (entry[0], entry[1].article, -entry[1].span.start))[1]
                found.append(Resemblance(sentence=Passage(article.id, sentence.span), other=best))
    return tuple(found)


def counting_alike(articles: Sequence[Article], number: Mapping[str, int]) -> Mapping[Passage, Passage]:
    """Give the sentences whose telling figures all stand in a sentence of another text, too, with that sentence.

    "41,3 Prozent der Berechtigten gingen zur Wahl" is no news beside "Die Beteiligung lag bei 41,3 Prozent", though no
    word is the same. `number` tells which text an article is.
    """
    told = {article.id: tuple(_with_figures(article)) for article in articles}
    places: dict[tuple[str, float], list[Passage]] = defaultdict(list)
    for sentences in told.values():
        for passage, figures in sentences:
            for figure in sorted(figures):
                places[figure].append(passage)
    found: dict[Passage, Passage] = {}
    for sentences in told.values():
        for passage, figures in sentences:
            text = number[passage.article]
            others = [{p for p in places[figure] if number[p.article] != text} for figure in sorted(figures)]
            if common := set.intersection(*others):
                found[passage] = min(common)
    return found


def _with_figures(article: Article) -> Iterator[tuple[Passage, frozenset[tuple[str, float]]]]:
    for sentence in article.sentences:
        inside = placed_in(article.figures, sentence.span)
        telling = frozenset(
            (figure.unit, figure.value) for figure in inside if is_telling(figure.value) and not is_age(figure.unit)
        )
        if telling and sentence.block in PROSE_KINDS:
            yield Passage(article.id, sentence.span), telling


def _substantial(article: Article) -> Iterator[Sentence]:
    for sentence in article.sentences:
        told = [term for term in sentence.terms if term not in words("saying_words")]
        if sentence.block in PROSE_KINDS and len(told) >= SUBSTANTIAL:
            verb = any(base.verb for base in sentence.bases)
            if not is_scrap(sentence.span.of(article.text), content=len(sentence.terms), verb=verb):
                yield sentence


def _is_touched(sentence: Sentence, passages: Iterable[Passage]) -> bool:
    return any(
        min(sentence.span.end, passage.span.end) - max(sentence.span.start, passage.span.start)
        >= TOUCHED * len(sentence.span)
        for passage in passages
    )
