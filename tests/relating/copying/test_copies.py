"""Near-verbatim passages across articles."""

import pytest

from tests.relating.articles import made_article
from tests.relating.copying.found import find_copies

ONE = "Der Stadtrat hat am Dienstag den Bau einer neuen Brücke über die Lahn beschlossen."


def wordings(first: str, second: str) -> list[tuple[str, str]]:
    """Give the near-verbatim passages of two texts as they are worded."""
    articles = {
        name: made_article(name, text, names=("Montag", "Marburg")) for name, text in (("a", first), ("b", second))
    }
    return [
        (copy.one.span.of(articles["a"].text), copy.other.span.of(articles["b"].text))
        for copy in find_copies(tuple(articles.values()))
    ]


@pytest.mark.parametrize(
    "edited",
    [
        ONE,
        ONE.replace("neuen", "weiteren"),
        ONE.replace("Der Stadtrat", "Das Rathaus"),
        ONE.replace("am Dienstag", "heute"),
        ONE.replace("Brücke über die Lahn", "„Brücke über die Lahn“"),
    ],
)
def test_small_edits_leave_a_sentence_the_same_wording(edited: str) -> None:
    """A swapped word, a name for a metonym or quotation marks do not hide a copied sentence."""
    assert wordings(ONE, edited) == [(ONE, edited)]


def test_a_clause_is_found_inside_another_sentence() -> None:
    """A part of a sentence that was taken over is found, and only that part."""
    clause = "weil die alte Brücke die Last der Güterwagen nicht mehr tragen kann"
    first = f"Die Strecke bleibt gesperrt, {clause}."
    second = f"Bahnreisende müssen bis in den Herbst auf Busse umsteigen, {clause}, und das ärgert viele Pendler."
    assert wordings(first, second) == [(clause, clause)]


@pytest.mark.parametrize(
    "other",
    [
        "Der Stadtrat hat am Mittwoch den Haushalt für das kommende Jahr abgelehnt.",
        "Über die Lahn soll keine zweite Brücke führen, sagte der Bürgermeister am Dienstag im Stadtrat.",
    ],
)
def test_sentences_on_the_same_subject_are_no_copies(other: str) -> None:
    """Common words and a common subject are not enough."""
    assert wordings(ONE, other) == []


def test_attribution_formulas_are_no_copies() -> None:
    """Who said something, when and where, is shared by everything somebody said there."""
    tail = "sagte die Bürgermeisterin am Montag in Marburg"
    assert wordings(f"Der Bau dauere zwei Jahre, {tail}.", f"Neue Radwege seien nicht geplant, {tail}.") == []


def test_a_sentence_in_very_many_articles_does_not_pair_them_all() -> None:
    """The number of pairs grows with the articles, not with their square; all are still tied together."""
    articles = [made_article(f"{number:03}", f"{ONE} Im Ort {number} war es still.") for number in range(90)]
    found = find_copies(articles)
    assert len(found) == len(articles) - 1
    assert {copy.one.article for copy in found} | {copy.other.article for copy in found} == {a.id for a in articles}


@pytest.mark.parametrize(("day", "found"), [("2024-03-19", 1), ("2024-03-20", 0), (None, 1)])
def test_parts_of_sentences_are_compared_within_two_weeks(day: str | None, found: int) -> None:
    """Clauses that come back over the years are no trace of a common text, whole sentences always are."""
    clause = "weil die alte Brücke die Last der Güterwagen nicht mehr tragen kann"
    one = made_article("a", f"{ONE} Die Strecke bleibt gesperrt, {clause}.", "2024-03-05")
    other = made_article("b", f"{ONE} Bahnreisende müssen bis in den Herbst auf Busse umsteigen, {clause}.", day)
    copies = [copy.one.span.of(one.text) for copy in find_copies((one, other))]
    assert copies == [ONE, clause][: 1 + found]
