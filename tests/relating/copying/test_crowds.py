"""Texts that very many articles print."""

from collections.abc import Iterator

import pytest

from presseschau.model import Article, Cast
from presseschau.relating import relate
from presseschau.relating.copying.copies import copies_of
from presseschau.relating.copying.crowds import CROWD, pairs_to_compare
from presseschau.relating.copying.runs import candidates
from tests.relating.articles import made_article
from tests.relating.copying.found import find_copies

NOBODY = Cast(actors=(), by_mention={})
TEXT = (
    "Der Stadtrat hat am Dienstag den Bau einer neuen Brücke über die Lahn beschlossen. "
    "Die alte Brücke von 1926 kann die Last der Güterwagen nach einem Gutachten nicht mehr tragen. "
    "Die Arbeiten sollen im Frühjahr beginnen und nach Angaben der Verwaltung zwei Jahre dauern."
)
EDITS = ("neuen", "beschlossen", "kann", "tragen", "beginnen", "dauern", "alte", "sollen", "mehr")


def prints(number: int) -> Iterator[Article]:
    """Give prints of one text of one day, most with one word of their own: no noun, that would change what is said."""
    for place in range(number):
        word = EDITS[place % len(EDITS)]
        edited = TEXT.replace(word, f"ersatz{place}", 1) if place % 3 else TEXT
        yield made_article(f"a{place:03}", edited, "2024-03-05")


@pytest.mark.parametrize("number", [3, CROWD])
def test_each_print_of_few_is_paired_with_each(number: int) -> None:
    """Up to a crowd, nothing is left out."""
    pairs = {(copy.one.article, copy.other.article) for copy in find_copies(tuple(prints(number)))}
    assert len(pairs) == number * (number - 1) // 2


@pytest.mark.parametrize("number", [2 * CROWD, 10 * CROWD])
def test_pairs_of_very_many_prints_grow_with_the_prints(number: int) -> None:
    """Each sentence of a print is paired with the earliest, not with that of every other print."""
    articles = tuple(prints(number))
    copies = find_copies(articles)
    assert len(copies) <= sum(len(article.sentences) for article in articles)
    assert {copy.other.article for copy in copies} | {"a000"} == {article.id for article in articles}


def test_sentences_compared_grow_with_the_sentences() -> None:
    """Of changed sentences each is compared with the unchanged one, though all have all runs of words in common."""
    sentences = [
        ("die", f"wort{number}", *["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben"]) for number in range(500)
    ]
    found = candidates(sentences, [100, *[1] * 499], CROWD)
    assert found == [(0, number) for number in range(1, 500)]


def test_very_many_prints_are_one_event_and_one_text() -> None:
    """Nothing that all have counts as one print's own, and each statement is every print's."""
    articles = tuple(prints(5 * CROWD))
    (story,) = relate(articles, NOBODY)
    assert len(story.origins) == 1
    assert [len(statement.passages) for statement in story.statements] == [5 * CROWD] * 3
    assert [len(statement.wordings) for statement in story.statements] == [1] * 3
    assert story.unique == ()


def test_a_crowd_of_several_events_is_paired_inside_of_each() -> None:
    """What is printed again and again over the years is shared by the articles of one event with each other."""
    articles = tuple(prints(3 * CROWD))
    parts = {article.id: number // 3 for number, article in enumerate(articles)}
    inside = copies_of(articles).inside(parts)
    assert {
        part: len({(c.one.article, c.other.article) for c in copies}) for part, copies in inside.items()
    } == dict.fromkeys(range(CROWD), 3)


@pytest.mark.parametrize("often", [20, 80])
def test_a_sentence_said_again_and_again_is_paired_turn_by_turn(often: int) -> None:
    """Pairs grow with the sentences where two articles repeat one, and every print of it still has its pair."""
    text = " ".join(TEXT.split(". ", 1)[:1] * often).replace("beschlossen ", "beschlossen. ") + "."
    articles = made_article("a", text, "2024-03-05"), made_article("b", f"{text} {text}", "2024-03-05")
    copies = find_copies(articles)
    assert len(articles[0].sentences) == often
    assert {copy.one.span for copy in copies} == {sentence.span for sentence in articles[0].sentences}
    assert {copy.other.span for copy in copies} == {sentence.span for sentence in articles[1].sentences}
    assert len(copies) == 2 * often


def test_what_a_print_adds_is_compared_too() -> None:
    """Each print of a text is paired with the prints of other texts, never with those of its own."""
    assert pairs_to_compare([["a", "b"], ["c"], ["d"]]) == (("a", "c"), ("b", "c"), ("a", "d"), ("b", "d"), ("c", "d"))
    assert pairs_to_compare([["a", "b"]]) == ()


def test_of_a_crowd_one_print_of_each_text_is_paired() -> None:
    """Pairs grow with the texts, not with their prints."""
    origins = [[f"{text}{number}" for number in range(CROWD)] for text in "abc"]
    assert pairs_to_compare(origins) == (("a0", "b0"), ("a0", "c0"), ("b0", "c0"))
