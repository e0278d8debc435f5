"""What articles have near-verbatim in common, as if all were of one event."""

from collections.abc import Sequence

from presseschau.model import Article
from presseschau.relating.copying.copies import Copy, copies_of


def find_copies(articles: Sequence[Article]) -> tuple[Copy, ...]:
    """Give the near-verbatim passages of different articles, sorted."""
    return copies_of(articles).inside(dict.fromkeys((article.id for article in articles), 0)).get(0, ())
