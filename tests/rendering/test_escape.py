"""Escaping: what is shown is what the source says."""

import re
from html import unescape

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown import Markdown as Converter

from presseschau.rendering.escape import Markdown, escape, escape_html, fold

EXTENSIONS = ["attr_list", "tables", "toc", "md_in_html", "footnotes"]
CONVERTER = Converter(extensions=EXTENSIONS)
BUSY_MACHINE = settings(deadline=None)
TRICKY = st.text(alphabet="\\`*_{}[]<>&|#;+-:=!?~.^/()\"'1ab \n\t\u202e\u200b\x02\x03\x00äß„“", max_size=40)


def shown(markdown: str) -> str:
    """Give the text of the one paragraph that `markdown` renders to."""
    html = CONVERTER.reset().convert(markdown)
    found = re.fullmatch(r"<p>([^<>]*)</p>", html, re.DOTALL)
    assert found, html
    return unescape(found[1])


@BUSY_MACHINE
@given(st.text() | TRICKY)
@example("1. Mai")
@example("[TOC]")
@example("*[HTML]: x")
@example("{: .x }")
@example("a\n===")
@example("&amp; &#35;")
def test_escaped_text_renders_to_itself(text: str) -> None:
    """Any text, escaped and rendered with the site's extensions, gives the text back with white space folded."""
    visible = fold(text).strip()
    if visible:
        assert shown(escape(text)).strip() == visible


@BUSY_MACHINE
@given(st.text() | TRICKY)
def test_escaped_text_survives_in_an_attribute(text: str) -> None:
    """Text in a quoted attribute of a Markdown link comes out as the attribute's value."""
    html = CONVERTER.reset().convert(Markdown('[x](y.md){{ aria-label="a{}z" }}').format(text))
    found = re.fullmatch(r'<p><a aria-label="([^"<>]*)" href="y.md">x</a></p>', html)
    assert found, html
    assert unescape(found[1]) == f"a{fold(text)}z"


@BUSY_MACHINE
@given(st.text() | TRICKY, st.text() | TRICKY)
def test_neighbours_stay_text(left: str, right: str) -> None:
    """Two escaped texts side by side in a span and a table cell show nothing but both."""
    html = CONVERTER.reset().convert(Markdown('| h |\n| --- |\n| x <span class="k">{}</span>{} |').format(left, right))
    found = re.search(r'<td>x <span class="k">([^<>]*)</span>([^<>]*)</td>', html)
    assert found, html
    assert unescape(found[1] + found[2]).rstrip() == (fold(left) + fold(right)).rstrip()


def test_white_space_folds_and_invisible_controls_go() -> None:
    """Line ends and tabs become blanks; control and bidirectional characters are dropped."""
    assert fold("a\r\n\tb\x00\x9f\u202ec\u2067") == "a bc"


def test_markdown_is_not_escaped_twice() -> None:
    """Our own Markdown passes, also when it is formatted into more of it."""
    assert escape(Markdown("*a*")) == "*a*"
    assert Markdown("{} {}").format(Markdown("*a*"), "*b*") == "*a* &#42;b&#42;"


def test_front_matter_is_html() -> None:
    """Front matter is escaped for HTML, and shows umlauts as they are."""
    assert escape_html(' <b onclick="x">Süß & gut</b>\n') == "&lt;b onclick=&quot;x&quot;&gt;Süß &amp; gut&lt;/b&gt;"
