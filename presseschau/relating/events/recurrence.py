"""Whether an article opens with something that happened once more: reports printed before are of the time before."""

import re
from collections.abc import Mapping
from itertools import islice

from presseschau.model import Article
from presseschau.relating.periods import Period

OPENING = 2
"""Sentences, the headline among them, in which a report says that something happened again."""
_AGAIN = re.compile(r"(?:(?:Schon|Und) )?(?:[Ww]ieder|[Ee]rneut|[Aa]bermals)\b|(?:.*\b)?(?:[Dd]iesmal|[Dd]ieses Mal)\b")
"""How news opens on what has happened before: "Wieder ist ein Geldautomat gesprengt worden, diesmal in …"."""


def tells_of_another_time(article: Article) -> bool:
    """Whether an article opens so: with "Wieder", or with "diesmal" in its first sentences."""
    opening = islice((sentence.span for sentence in article.sentences), OPENING)
    return any(_AGAIN.match(" ".join(span.of(article.text).split())) for span in opening)


def is_of_the_time_before(
    pair: tuple[str, str], again: Mapping[str, bool], periods: Mapping[str, Period | None]
) -> bool:
    """Whether one of two articles tells that something happened again, and the other was printed the day before."""
    one, other = sorted(pair, key=lambda name: (again[name], name))
    before, after = periods[one], periods[other]
    return again[other] and not again[one] and bool(before and after and before.last < after.first)
