"""Headlines out of an article's opening."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.segmenting.opening import headline_of

LONG = (
    " und ließ dabei offen, ob die Mittel dafür aus dem laufenden Haushalt, aus Krediten oder aus dem Verkauf der "
    "Werft kommen sollen, die seit zwei Jahren leer steht und täglich Geld kostet."
)


@pytest.mark.parametrize(
    ("paragraph", "headline"),
    [
        ("Der Deich hält. Das sagte der Minister.", "Der Deich hält"),
        ("Hält der Deich? Das fragen sich viele.", "Hält der Deich?"),
        (
            "„Der Deich hält. Wir bleiben“, sagte der Wirt. Dann ging er.",
            "„Der Deich hält. Wir bleiben“, sagte der Wirt",
        ),
        ("Am 3. Mai kam Dr. Beck. Er blieb nicht lange.", "Am 3. Mai kam Dr. Beck"),
        (
            "Der Bürgermeister von Kaltsund hat am Freitag den Neubau der Brücke angekündigt, die im Winter "
            "eingestürzt war" + LONG,
            "Der Bürgermeister von Kaltsund hat am Freitag den Neubau der Brücke angekündigt",
        ),
        (
            "Der Streit zwischen dem Bürgermeister und der Leiterin der Hafenbehörde führt nun zu einem Verfahren"
            + LONG.replace(",", ""),
            "Der Streit zwischen dem Bürgermeister und der Leiterin der Hafenbehörde",
        ),
    ],
)
def test_headline(paragraph: str, headline: str) -> None:
    """A short first sentence is the headline; a long one is cut where it can end, never inside a quotation."""
    start, end = headline_of(paragraph)
    assert paragraph[start:end] == headline


@given(st.text(alphabet='aB ,.:„“()"–', min_size=1, max_size=400).map(str.strip).filter(bool))
def test_headline_fits(paragraph: str) -> None:
    """Whatever the wording, the headline lies inside and has at most 180 characters."""
    start, end = headline_of(paragraph)
    assert 0 <= start <= end <= len(paragraph)
    assert end - start <= 180
