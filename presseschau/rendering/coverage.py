"""What the articles of one story share and lack."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby, islice

from presseschau.model import Article, Passage, Span, Story
from presseschau.rendering.evidence import MARKS_SHOWN
from presseschau.rendering.parallels import in_its_sentence
from presseschau.rendering.rows import Row
from presseschau.rendering.site import Site

Shared = tuple[Span, tuple[Passage, ...]]
"""A place in an article and where others word it nearly alike."""


def by_spread(rows: Sequence[Row]) -> list[tuple[int, list[Row]]]:
    """Put rows of news together that stand in equally many independent texts, two at least, the widest first."""
    news = [row for row in rows if not row.background and row.origins > 1]
    return [(spread, list(group)) for spread, group in groupby(news, key=lambda row: row.origins)]


def shared_sections(site: Site, rows: Sequence[Row]) -> dict[str, object]:
    """Give the rows of what several texts share, and of what only prints of one do, and whether parts are pale."""
    return {
        "rows": [row for row in rows if row.origins > 1],
        "reprinted": [row for row in rows if row.origins == 1],
        "spread": by_spread(rows),
        "pale": any("umfeld" in in_its_sentence(site, row.core, whole=row.whole) for row in rows),
    }


def missing_rows(rows: Iterable[Row], story: Story) -> dict[str, tuple[Row, ...]]:
    """Give for each article the rows of what it lacks although more than half of the independent texts have it."""
    lacking: dict[str, set[Passage]] = defaultdict(set)
    for gap in story.gaps:
        lacking[gap.article].update(gap.statement.passages)
    told = tuple(row for row in rows if 2 * row.origins > len(story.origins))
    found = {
        article: tuple(row for row in told if row.cores & lacking[article] and article not in row.by_article)
        for article in story.articles
    }
    return {article: lacked for article, lacked in found.items() if lacked}


def shared_spans(story: Story) -> dict[str, tuple[Shared, ...]]:
    """Give for each article what it words nearly as others do, with the first of those others, in text order."""
    found: dict[str, list[Shared]] = {article: [] for article in story.articles}
    for group in _copied(story):
        for passage in group:
            others = islice((other for other in group if other.article != passage.article), MARKS_SHOWN + 1)
            found[passage.article].append((passage.span, tuple(others)))
    return {article: tuple(sorted(shared for shared in spans if shared[1])) for article, spans in found.items()}


def word_count(article: Article) -> int:
    """Count the words of what belongs to an article, without what was removed."""
    return sum(len(sentence.span.of(article.text).split()) for sentence in article.sentences)


def _copied(story: Story) -> list[tuple[Passage, ...]]:
    return [wording for statement in story.statements for wording in statement.wordings if len(wording) > 1]
