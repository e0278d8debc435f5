"""Quotation marks: what stands in them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.annotating.quotes.marks import pair_marks
from presseschau.model import Span


def marked(*paragraphs: str) -> list[str]:
    """Give what stands in marks in paragraphs divided by empty lines."""
    text = "\n\n".join(paragraphs)
    spans, start = [], 0
    for paragraph in paragraphs:
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 2
    return [span.of(text) for span in pair_marks(text, spans)]


@pytest.mark.parametrize("pair", ["„“", "„”", '„"', "“”", '""', "»«", "«»", "‚‘", "‘’", "''", "›‹", "‹›"])
def test_every_pair_of_marks_is_read(pair: str) -> None:
    """German, Swiss, English, single and straight marks each open and close."""
    quotation = f"{pair[0]}gut so{pair[1]}"
    assert marked(f"Er fand es {quotation}, sie nicht.") == [quotation]


def test_styles_mix_in_one_paragraph() -> None:
    """Each quotation is closed by its own kind of mark."""
    assert marked('Erst „eins“, dann "zwei", dann »drei«.') == ["„eins“", '"zwei"', "»drei«"]


def test_of_nested_marks_the_outermost_count() -> None:
    """A quotation inside a quotation is part of it."""
    assert marked("„Er rief ‚Halt‘ und ging“, sagte sie.") == ["„Er rief ‚Halt‘ und ging“"]


def test_apostrophes_and_inches_are_no_marks() -> None:
    """Neither a genitive's apostrophe nor an inch sign opens or closes anything."""
    assert marked("Hans' Rohr ist 3\" dick, wie geht's?") == []


def test_a_lost_closing_mark_ends_with_its_paragraph() -> None:
    """What is never closed marks nothing, and the next paragraph is read as usual."""
    assert marked("Sie sagte: „Das geht nicht.", "Er fand es „gut“.") == ["„gut“"]


def test_a_lost_straight_mark_does_not_turn_the_text_inside_out() -> None:
    """After a straight mark without partner the next pair is still the right one."""
    assert marked('Er sagte "nein und ging. Sie sagte "ja" und blieb.') == ['"ja"']


def test_a_quotation_goes_on_in_a_paragraph_that_opens_with_its_mark_again() -> None:
    """Longer quotations repeat the opening mark before each paragraph and close once."""
    assert marked("„Erstens ist es teuer.", "„Zweitens dauert es.“ So endete sie.") == [
        "„Erstens ist es teuer.\n\n„Zweitens dauert es.“"
    ]


def test_a_block_quotation_runs_over_paragraphs_to_its_closing_mark() -> None:
    """A mark that begins a paragraph is closed at the end of a later one, when no other mark stands between."""
    law = ("„Verboten sind:", "1. Lärm nach zehn Uhr,", "2. offenes Feuer.“")
    assert marked("Darin heißt es:", *law) == ["\n\n".join(law)]


def test_a_block_quotation_is_not_searched_for_through_the_whole_text() -> None:
    """A lost mark at the beginning of a paragraph does not swallow many paragraphs."""
    assert marked("„Verboten ist Lärm.", *["Der Platz ist leer."] * 9, "Das Ende.“") == []


@given(st.text(alphabet="aB .,\"'„“”»«‚‘’›‹\n"))
def test_marked_stretches_are_disjoint_and_begin_and_end_with_marks(text: str) -> None:
    """Whatever the text, stretches come in order, do not overlap, and have a mark at each end."""
    paragraphs = [Span(0, len(text))] if text.strip() else []
    found = pair_marks(text, paragraphs)
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert all(len(span) > 2 and not text[span.start].isalnum() and not text[span.end - 1].isalnum() for span in found)
