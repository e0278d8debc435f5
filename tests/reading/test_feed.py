"""Saved feeds: each entry with its full content is an article."""

import pytest

from presseschau.model import RecordKind
from presseschau.reading.feed import read_feed
from presseschau.reading.record import UnreadableError

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Elmbote</title><language>de</language>
<item><title>Brücke &amp;amp; Hafen</title><link>https://example.org/1</link><dc:creator>Ida Ahl</dc:creator>
<pubDate>Fri, 12 May 2023 08:00:00 +0200</pubDate><description>Anriss</description>
<content:encoded><![CDATA[<p>Die <b>Brücke</b>
bleibt zu.</p><h2>Warum</h2><ul><li>Risse</li><li>Rost</li></ul><script>x()</script>]]></content:encoded></item>
<item><title>Nur Anriss</title><description>Mehr auf der Seite</description></item>
</channel></rss>"""

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Elmbote</title>
<entry><title>Brücke</title><link href="https://example.org/2"/><updated>2023-05-12T08:00:00Z</updated>
<author><name>Jo Bär</name></author>
<content type="html">&lt;p&gt;Die Brücke bleibt zu.&lt;/p&gt;</content></entry></feed>"""


def test_an_entry_becomes_an_article() -> None:
    """Paragraphs, headings and list entries stand in lines of their own; scripts are no text."""
    record = read_feed(RSS.encode()).records[0]
    assert record.text == "Die Brücke bleibt zu.\nWarum\nRisse\nRost"
    assert (record.number, record.kind) == (1, RecordKind.ENTRY)
    assert record.stated.title == "Brücke & Hafen"
    assert record.stated.date == "2023-05-12T08:00:00+02:00"
    assert (record.stated.outlet, record.stated.authors, record.stated.url) == (
        "Elmbote",
        ("Ida Ahl",),
        "https://example.org/1",
    )


def test_atom_is_read_as_well() -> None:
    """The other common format has its own names for the same things."""
    record = read_feed(ATOM.encode()).records[0]
    assert record.text == "Die Brücke bleibt zu."
    assert record.stated.date == "2023-05-12T08:00:00Z"
    assert record.stated.authors == ("Jo Bär",)


def test_an_entry_without_full_content_is_told() -> None:
    """A teaser is no article."""
    contents = read_feed(RSS.encode())
    assert len(contents.records) == 1
    assert contents.troubles == ("Eintrag 2: Der Feed enthält nur einen Anreißer, keinen vollen Text.",)


@pytest.mark.parametrize("content", [b"<rss><channel>", b"", b"kein Feed", b"<html><p>Text</p></html>"])
def test_what_is_no_feed_is_told(content: bytes) -> None:
    """Other XML beside the articles stops nothing."""
    with pytest.raises(UnreadableError, match="kein Feed mit Einträgen"):
        read_feed(content)


def test_entities_cannot_grow() -> None:
    """A feed that defines entities of entities is refused or read as it stands, never expanded."""
    bomb = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {name} "{f"&{inner};" * 10}">' for inner, name in zip("abcdefg", "bcdefgh", strict=True)
    )
    feed = bomb + "]><rss><channel><item><title>&h;</title></item></channel></rss>"
    try:
        contents = read_feed(feed.encode())
    except UnreadableError:
        return
    assert sum(len(record.text) for record in contents.records) < 1000
