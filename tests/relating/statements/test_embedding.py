"""Whether the rest of a sentence denies a part of it."""

import pytest

from presseschau.annotating import annotate
from presseschau.model import Span
from presseschau.relating.statements.embedding import is_denied
from presseschau.relating.wording import roots_of, words_of
from tests.quality.marked import draft_of


def _is_denied(text: str, part: str) -> bool:
    (article,) = annotate((draft_of(text, None),))
    (sentence,) = article.sentences
    start = article.text.index(part)
    roots = tuple(roots_of(article.text, sentence.bases))
    said = words_of(article.text, sentence.span)
    return is_denied(article.text, said, Span(start, start + len(part)), roots)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Der Fahrer bestreitet, das Signal übersehen zu haben.", "das Signal übersehen zu haben"),
        ("Der Verein wies den Vorwurf zurück, er habe Spenden veruntreut.", "er habe Spenden veruntreut"),
        ("Den Vorwurf, Spenden veruntreut zu haben, nannte er absurd.", "Spenden veruntreut zu haben"),
        ("Dass Spenden fehlen, dementierte der Kassenwart.", "Dass Spenden fehlen"),
        ("Die Behauptung, Spenden seien veruntreut, sei falsch.", "Spenden seien veruntreut"),
        ("Das Gerücht, Spenden fehlten, ist frei erfunden.", "Spenden fehlten"),
        ("Einen Brief, in dem vor Rissen gewarnt wurde, gab es nicht.", "in dem vor Rissen gewarnt wurde"),
        ("Es gebe keine Hinweise, dass jemand den Deich beschädigt hat.", "dass jemand den Deich beschädigt hat"),
    ],
)
def test_what_depends_on_a_denial_is_denied(text: str, part: str) -> None:
    """A clause under a verb of denial, or of something that is said not to exist or be true, is not asserted."""
    assert _is_denied(text, part)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Der Fahrer räumte ein, das Signal übersehen zu haben.", "das Signal übersehen zu haben"),
        ("Den Plan, Spenden zu sammeln, nannte er gut.", "Spenden zu sammeln"),
        ("Der Rat stimmte nicht zu, weil die Stadt kein Geld hat.", "weil die Stadt kein Geld hat"),
        ("Es sei nicht hinnehmbar, dass der Deich verfällt.", "dass der Deich verfällt"),
        ("Der Trainer schloss nicht aus, dass er im Sommer geht.", "dass er im Sommer geht"),
        ("Er bestritt die Tat, und das Gericht sprach ihn frei.", "und das Gericht sprach ihn frei"),
        ("Der Wirt, der den Vertrag unterschrieb, bestreitet alles.", "der den Vertrag unterschrieb"),
        ("Die Wirtin verlässt den Verein, es gibt keinen Streit.", "Die Wirtin verlässt den Verein"),
        ("Es gab keine Verletzten, als die Mühle einstürzte.", "als die Mühle einstürzte"),
    ],
)
def test_what_stands_beside_one_is_not(text: str, part: str) -> None:
    """A reason, what goes on with "und", what is judged as a fact, and what two denials affirm are asserted."""
    assert not _is_denied(text, part)
