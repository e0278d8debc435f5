"""Which articles word a statement on their own."""

import pytest

from presseschau.model import Passage, Span, Statement
from presseschau.relating.statements.independence import RUN, has_run, with_sources
from tests.relating.articles import made_article

COPY = "Der Rat lehnte es ab, die alte Brücke schon im nächsten Sommer für den Verkehr zu öffnen."
CUT = "Nach langem Streit lehnte es der Rat ab, die alte Brücke schon im nächsten Sommer für Lastwagen zu öffnen."
OWN = "Autos dürfen im kommenden Sommer noch nicht wieder über die Brücke fahren, entschied der Rat."


def _words(text: str) -> tuple[tuple[str, bool], ...]:
    return tuple((word, True) for word in text.split())


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("x a b c d e f g h y", True),
        ("x a b c d y e f g h z", True),
        ("x a b c d e f g y", False),
        ("a b c d x y e f g h", False),
    ],
)
def test_a_run_may_be_broken_by_one_word(other: str, found: bool) -> None:  # noqa: FBT001
    """Eight words in one order are no chance, though an editor put one in between."""
    assert len("abcdefgh") == RUN
    assert has_run(_words("a b c d e f g h"), _words(other)) is found
    assert has_run(_words(other), _words("a b c d e f g h")) is found


def test_names_and_figures_make_no_run() -> None:
    """Everybody has them in the same form."""
    words = tuple((word, word > "c") for word in "abcdefgh")
    assert not has_run(words, words)


def _sources(*texts: str, near: bool = False, origins: tuple[tuple[str, ...], ...] | None = None) -> list[int]:
    """Give the sizes of the groups into which a statement made by all of these texts is parted."""
    articles = [made_article(name, text) for name, text in zip("abc", texts, strict=False)]
    places = tuple(Passage(article.id, Span(0, len(article.text))) for article in articles)
    wordings = (places,) if near else tuple((place,) for place in places)
    groups = origins or tuple((article.id,) for article in articles)
    (found,) = with_sources((Statement(passages=places, wordings=wordings),), articles, groups)
    return sorted(map(len, found.sources))


def test_a_wording_with_a_copied_clause_is_no_independent_one() -> None:
    """The clause was taken over, whatever stands around it; words of one's own are a source of one's own."""
    assert _sources(COPY, CUT, OWN) == [1, 2]


def test_near_verbatim_wordings_and_prints_of_one_text_are_one_source() -> None:
    """Whoever they are by."""
    assert _sources(OWN, COPY, near=True) == [2]
    assert _sources(OWN, COPY, origins=(("a", "b"),)) == [2]
    assert _sources(OWN, COPY) == [1, 1]
