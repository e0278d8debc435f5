"""Whether articles that word a thing alike have it from each other: short sentences and quotations do not tell.

Two writers hardly ever choose the same long run of words by chance (Coulthard, Author Identification, Idiolect and
Linguistic Uniqueness, 2004). What somebody said in public, and how much something costs, everybody words alike.
"""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import combinations

from presseschau.model import Passage, QuoteKind, Span, Story, placed_at
from presseschau.rendering.rows import Row
from presseschau.rendering.site import Site

RUN = 8
"""Words in common that count, as where wordings are held against each other: names, figures and quotations do not."""
_WORD = re.compile(r"\w+")
_UNIT = re.compile(r"\s+[A-ZÄÖÜ]\w+")
"""The noun behind a figure: "310 Millionen Euro"."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Copying:
    """How far the wordings of a row lean on each other.

    `groups` are the articles that surely do, `independent` counts the wordings that do not; `quoted` tells that all
    give the same quotation, which is no copying.
    """

    groups: tuple[tuple[str, ...], ...]
    independent: int
    quoted: bool = False


def copying_of(site: Site, story: Story, row: Row) -> Copying:
    """Tell of the articles that word a row alike which have it from each other."""
    surely = tuple(group for group in row.leaning if _is_copied(site, story, row, group))
    others = [group for group in row.leaning if group not in surely]
    return Copying(
        groups=surely,
        independent=row.independent + sum(len(group) - 1 for group in others),
        quoted=bool(others) and not surely and all(_is_quoted(site, row.by_article[name]) for name in others[0]),
    )


def _is_copied(site: Site, story: Story, row: Row, group: tuple[str, ...]) -> bool:
    """Whether some two of a group are mostly one text, or have as many words in common as are chosen by one writer."""
    if any(len(set(origin).intersection(group)) > 1 for origin in story.origins):
        return True
    words = [_own_words(site, row.by_article[name]) for name in group]
    return any((one & other).total() >= RUN for one, other in combinations(words, 2))


def _own_words(site: Site, passage: Passage) -> Counter[str]:
    """Give the words that the writer of a passage chose: not those that everybody must take."""
    given = _given(site, passage)
    text = site.articles[passage.article].text
    found = _WORD.finditer(text, passage.span.start, passage.span.end)
    return Counter(m[0].lower() for m in found if not any(span.overlaps(Span(*m.span())) for span in given))


def _given(site: Site, passage: Passage) -> tuple[Span, ...]:
    """Give where names, offices, dates, figures with their units and direct speech stand."""
    article, span = site.articles[passage.article], passage.span
    mentions = placed_at(article.mentions, span)
    names = [place for mention in mentions for place in (mention.span, mention.role) if place]
    dates = [date.span for date in placed_at(article.dates, span)]
    figures = [_with_unit(article.text, figure.span) for figure in placed_at(article.figures, span)]
    return (*names, *dates, *figures, *_spoken(site, passage))


def _with_unit(text: str, figure: Span) -> Span:
    unit = _UNIT.match(text, figure.end)
    return Span(figure.start, unit.end()) if unit else figure


def _spoken(site: Site, passage: Passage) -> list[Span]:
    quotes = placed_at(site.articles[passage.article].quotes, passage.span)
    return [quote.span for quote in quotes if quote.kind is QuoteKind.DIRECT]


def _is_quoted(site: Site, passage: Passage) -> bool:
    """Whether most of a passage is somebody's own words."""
    return any(
        2 * (min(quote.end, passage.span.end) - max(quote.start, passage.span.start)) > len(passage.span)
        for quote in _spoken(site, passage)
    )
