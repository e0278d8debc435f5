"""Finding what lies in a part of the text."""

from hypothesis import given
from hypothesis import strategies as st

from presseschau.annotating.places import placed_in
from presseschau.model import ActorKind, Mention, Span

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 200), st.integers(1, 12))


def mentions_at(spans: list[Span]) -> list[Mention]:
    """Make mentions in text order."""
    return [Mention(span=span, kind=ActorKind.PLACE, name="Orla") for span in sorted(spans)]


@given(st.lists(SPANS, max_size=15), SPANS)
def test_what_overlaps_is_found(spans: list[Span], part: Span) -> None:
    """Exactly the things that share a code point with the part are given, in text order."""
    mentions = mentions_at(spans)
    assert placed_in(mentions, part) == [mention for mention in mentions if mention.span.overlaps(part)]
