"""Addresses of pages and anchors."""

from hypothesis import given
from hypothesis import strategies as st

from presseschau.model import Span
from presseschau.rendering.addresses import passage_anchor, relative, slug
from tests.rendering.digests import FIRST, sample_digest, span


def test_a_passage_is_found_in_its_sentence() -> None:
    """A quotation is linked to the sentence around it, a removed line to its block."""
    first = sample_digest().articles[0]
    assert passage_anchor(first, span(FIRST, "nicht mehr")) == f"s{FIRST.index('„Sie')}"
    assert passage_anchor(first, span(FIRST, "Facebook")) == f"b{FIRST.index('Teilen')}"


def test_a_passage_between_all_parts_has_no_anchor() -> None:
    """White space between blocks is nowhere."""
    first = sample_digest().articles[0]
    at = FIRST.index("\n\n")
    assert passage_anchor(first, Span(at, at + 1)) is None


def test_links_are_relative() -> None:
    """Pages link to each other whatever folder the site lies in, and to themselves by the bare anchor."""
    assert relative("artikel/a.md#s1", "index.md") == "artikel/a.md#s1"
    assert relative("artikel/a.md", "ereignisse/e.md") == "../artikel/a.md"
    assert relative("artikel/a.md#s1", "artikel/a.md") == "#s1"


@given(st.text())
def test_links_hold_no_markup(address: str) -> None:
    """Whatever an address contains, the link's target cannot end early or open an attribute."""
    assert not set(relative(f"artikel/{address}", "index.md")) & set("()<>[]{} \"'\\`\n")


@given(st.text())
def test_slugs_are_ascii(text: str) -> None:
    """A slug is an ASCII name or empty."""
    assert slug(text) == "" or slug(text).replace("-", "a").isalnum()
    assert slug(text).isascii()
    assert slug("Straße nach Köln") == "strasse-nach-koeln"
