"""Finding what stands at a place."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from presseschau.model import Cover, Placed, Quote, QuoteKind, Span, placed_at, placed_in, reaching

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 20))


@dataclass(frozen=True)
class Item:
    """Something that stands in a text."""

    span: Span


ITEMS = st.lists(st.builds(Item, SPANS), max_size=30).map(tuple)


@given(ITEMS, SPANS)
def test_what_is_looked_up_is_what_going_through_all_finds(items: tuple[Item, ...], span: Span) -> None:
    """However places overlap and whatever order they are in, the same are found, in the same order."""
    placed = Placed(items)
    assert placed_at(placed, span) == tuple(item for item in items if item.span.overlaps(span))
    assert placed_in(placed, span) == tuple(item for item in items if span.contains(item.span))
    assert placed_at(items, span) == placed_at(placed, span)


@given(st.lists(SPANS, max_size=30), SPANS)
def test_a_cover_touches_what_any_of_its_places_touches(places: list[Span], span: Span) -> None:
    """Joining places that overlap changes nothing in what they touch."""
    assert Cover(places).touches(span) == span.touches(places)


def test_of_many_places_few_are_looked_at() -> None:
    """Looking up a place goes through what is near it, not through all of an article."""
    placed = Placed(Item(Span(10 * number, 10 * number + 5)) for number in range(1000))
    assert placed.near(Span(5001, 5012)) == [Item(Span(5000, 5005)), Item(Span(5010, 5015))]


def test_a_cue_belongs_to_its_quotation() -> None:
    """What is said is found where it is told who says it, too."""
    quotes = Placed(
        Quote(kind=QuoteKind.DIRECT, span=Span(start, start + 10), cue=Span(start + 12, start + 17))
        for start in range(0, 1000, 20)
    )
    assert [quote.span for quote in reaching(quotes, Span(213, 215))] == [Span(200, 210)]
    assert placed_at(quotes, Span(213, 215)) == ()
