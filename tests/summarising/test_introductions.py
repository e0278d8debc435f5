"""Whom a summary's sentences introduce and presume known."""

from collections.abc import Set as AbstractSet

import pytest

from presseschau.annotating import annotate
from presseschau.summarising.candidate import article_candidates
from presseschau.summarising.introductions import introduced_by, presumed_by
from presseschau.summarising.story import introducing_first
from tests.quality.marked import draft_of

FULL = "Bürgermeisterin Karin Wiesner eröffnete am Dienstag die neue Brücke in Kassel."
BARE = "Wiesner lobte die kurze Bauzeit von zwei Jahren und dankte den Arbeitern der Firma."


@pytest.mark.parametrize(
    ("sentence", "introduced", "presumed"),
    [
        (FULL, {"wiesner"}, set()),
        (BARE, set(), {"wiesner"}),
        ("„Wiesner hat uns sehr geholfen“, sagte der Wirt Emil Kranz.", {"kranz"}, set()),
        ("Karin Wiesner kam spät, doch als Wiesner sprach, war es still.", {"wiesner"}, set()),
    ],
)
def test_a_full_name_or_an_office_introduces(
    sentence: str, introduced: AbstractSet[str], presumed: AbstractSet[str]
) -> None:
    """A surname alone presumes its bearer known, unless somebody else says it word for word."""
    (article,) = annotate((draft_of(f"{FULL} {sentence}", "2024-05-07"),))
    last = article.sentences[-1]
    assert (introduced_by(article, last), presumed_by(article, last)) == (introduced, presumed)


def test_who_introduces_goes_before_who_presumes() -> None:
    """Whoever reads a summary is told a person's full name before the surname alone; what opens it stays there."""
    opening = "Über die Fulda führt in Kassel seit Dienstag eine neue Brücke aus Beton und Stahl."
    (article,) = annotate((draft_of(f"{opening} {FULL} {BARE}", "2024-05-07"),))
    news, full, bare = article_candidates(article, 0, ())
    assert list(introducing_first((news, bare, full))) == [news, full, bare]
    assert list(introducing_first((bare, news, full))) == [bare, news, full]
