"""Saved web pages."""

import gzip
import json

import pytest

from presseschau.model import Stated
from presseschau.reading.record import UnreadableError
from presseschau.reading.webpage import read_page, read_zipped_page

PARAGRAPHS = [
    "Die Brücke über die Elm wird am Montag für allen Verkehr gesperrt, wie die Stadt am Freitag mitteilte.",
    "„Sie ist nicht mehr sicher“, sagte Baurätin Karla Ohm bei der Vorstellung des Gutachtens im Rathaus.",
    "Betroffen sind rund 300 Fahrzeuge am Tag. Der Umbau soll zwei Jahre dauern und kostet vier Millionen Euro.",
    "Eine Umleitung führt über die Nachbarorte. Radfahrer und Fußgänger können die alte Furt benutzen.",
]
LINKED = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebPage", "headline": "Startseite"},
        {
            "@type": "NewsArticle",
            "headline": "Brücke &amp; Furt: Was jetzt gilt",
            "datePublished": "2024-03-01T10:15:00+01:00",
            "author": [{"@type": "Person", "name": "Ida Ahl"}, {"name": "https://example.org/autor"}, "Jo Bär"],
            "publisher": {"@type": "Organization", "name": "Verlag"},
        },
    ],
}
PAGE = f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Brücke | Elmbote</title>
<meta property="og:site_name" content="Elmbote"><link rel="canonical" href="https://example.org/bruecke">
<script type="application/ld+json">{json.dumps(LINKED)}</script></head><body>
<nav><ul><li><a href="/">Startseite</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Brücke &amp; Furt: Was jetzt gilt</h1><p>{PARAGRAPHS[0]}</p>
<figure><img src="x.jpg"><figcaption>Die alte Brücke im Herbst. Foto: Ida Ahl</figcaption></figure>
<p>{PARAGRAPHS[1]}</p><h2>Wer betroffen ist</h2><p>{PARAGRAPHS[2]}</p><p>{PARAGRAPHS[3]}</p></article>
<footer><p>Impressum und Datenschutz</p></footer></body></html>"""


def test_a_page_becomes_an_article() -> None:
    """Headline, paragraphs, headings and captions in their order; navigation and footer are left out."""
    text = read_page(PAGE.encode()).records[0].text
    assert text.split("\n\n") == [
        "Brücke & Furt: Was jetzt gilt",
        PARAGRAPHS[0],
        "Die alte Brücke im Herbst. Foto: Ida Ahl",
        PARAGRAPHS[1],
        "Wer betroffen ist",
        PARAGRAPHS[2],
        PARAGRAPHS[3],
    ]


def test_what_a_page_states_is_read() -> None:
    """What it says of the article in JSON-LD counts more than what it says of the page; addresses are no names."""
    assert read_page(PAGE.encode()).records[0].stated == Stated(
        title="Brücke & Furt: Was jetzt gilt",
        date="2024-03-01T10:15:00+01:00",
        outlet="Elmbote",
        authors=("Ida Ahl", "Jo Bär"),
        url="https://example.org/bruecke",
        language="de",
    )


@pytest.mark.parametrize("script", ["{kaputt", "[" * 10_000, "null", '{"@graph": 7}'])
def test_broken_statements_cost_nothing(script: str) -> None:
    """The article is read all the same."""
    page = PAGE.replace(json.dumps(LINKED), script)
    assert PARAGRAPHS[0] in read_page(page.encode()).records[0].text


def test_encodings_are_told_by_the_page() -> None:
    """A page says how it is written; what says Latin-1 means Windows-1252."""
    old = PAGE.replace('charset="utf-8"', 'charset="iso-8859-1"').encode("cp1252")
    assert read_page(old).records[0].text == read_page(PAGE.encode()).records[0].text


def test_a_packed_page_is_unpacked() -> None:
    """Archives keep pages packed."""
    assert read_zipped_page(gzip.compress(PAGE.encode())) == read_page(PAGE.encode())


@pytest.mark.parametrize(
    "content", [b"no gzip at all", gzip.compress(PAGE.encode(), mtime=0)[:60], b""], ids=["other", "cut short", "empty"]
)
def test_a_damaged_pack_is_told(content: bytes) -> None:
    """It stops no other file."""
    with pytest.raises(UnreadableError, match=r"gzip|keinen Text|keine lesbare"):
        read_zipped_page(content)


def test_a_pack_that_grows_without_end_is_told() -> None:
    """A few kilobytes can unpack to gigabytes: reading stops at the limit."""
    with pytest.raises(UnreadableError, match="ausgepackt größer als"):
        read_zipped_page(gzip.compress(b" " * (65 * 1024 * 1024), 1))


@pytest.mark.parametrize("content", [b"", b"<html></html>", b"<!-- nur ein Kommentar -->"])
def test_a_page_without_text_is_told(content: bytes) -> None:
    """Nothing is published of it."""
    with pytest.raises(UnreadableError):
        read_page(content)


def test_a_page_without_marks_of_an_article_is_taken_whole() -> None:
    """Too little is worse than a leftover."""
    assert read_page(b"<text>Kurz und gut.</text>").records[0].text == "Kurz und gut."
