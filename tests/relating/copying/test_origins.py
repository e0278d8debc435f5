"""Which articles are one text."""

from itertools import pairwise

from presseschau.relating.copying.origins import origins_of
from presseschau.relating.copying.sharing import SharedText
from tests.relating.articles import made_article

AGENCY = (
    "Ein Bus ist am Montag bei Seeburg in einen Graben gerutscht. Nach Angaben der Polizei wurden dabei sieben "
    "Fahrgäste leicht verletzt. Der Fahrer blieb unversehrt. Die Straße war am Nachmittag drei Stunden lang gesperrt, "
    "der Verkehr wurde über Nordheim umgeleitet. Warum der Bus von der Straße abkam, ist noch unklar."
)
"""A report as an agency sends it."""


def _origins(*texts: str) -> tuple[tuple[str, ...], ...]:
    return origins_of([made_article(str(number), text) for number, text in enumerate(texts)])


def test_a_text_edited_here_and_there_stays_one() -> None:
    """A newsroom puts words in and takes some out."""
    edited = AGENCY.replace("am Montag", "am Montagmorgen").replace("leicht ", "").replace(", der Verkehr", "; Autos")
    assert _origins(AGENCY, edited) == (("0", "1"),)


def test_words_that_stand_all_over_a_long_text_make_no_copy() -> None:
    """A short report is no copy of a long one that happens to have its words, each somewhere else."""
    words = AGENCY.replace(".", "").replace(",", "").split()
    scattered = " ".join(
        f"Am {number}. Tag schrieb jemand {one} {other} in sein Heft und ging dann wieder hinaus in den Regen."
        for number, (one, other) in enumerate(pairwise(words), start=1)
    )
    assert _origins(AGENCY, scattered) == (("0",), ("1",))


def test_a_text_of_which_half_the_sentences_are_another_s_is_one_with_it() -> None:
    """What is shared near-verbatim counts by itself: of which a page shows 52 % elsewhere is no second text."""
    one, other = (
        made_article("0", AGENCY),
        made_article("1", "Nordheim war am Montag ohne Schulbus, Eltern fuhren selbst."),
    )
    assert origins_of([one, other]) == (("0",), ("1",))
    assert origins_of([one, other], [SharedText(article="1", other="0", share=0.52)]) == (("0", "1"),)
    assert origins_of([one, other], [SharedText(article="1", other="0", share=0.5)]) == (("0",), ("1",))
