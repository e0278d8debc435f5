"""Whole pages of a small digest."""

import re
from dataclasses import replace
from pathlib import Path

import yaml

from presseschau.model import File, Precision, TimelineEntry
from presseschau.rendering import render
from presseschau.rendering.page import Page, front_matter
from tests.rendering.digests import passage, sample_digest

GOLDEN = Path(__file__).parent / "golden"
TEMPLATES = Path(__file__).parents[2] / "presseschau" / "rendering" / "templates"


def pages() -> dict[str, str]:
    """Render the digest."""
    return {file.path: file.content.decode() for file in render(sample_digest()) if file.path.endswith(".md")}


def test_the_article_page_is_as_agreed() -> None:
    """The page of an article is what lies beside this test; a change to it is seen before it is made."""
    assert pages()["artikel/eins.md"] == (GOLDEN / "artikel-eins.md").read_text(encoding="utf-8")


def test_rendering_is_repeatable() -> None:
    """The same digest gives the same bytes, each path once."""
    one, other = render(sample_digest()), render(sample_digest())
    assert one == other
    assert len({file.path for file in one}) == len(one)
    assert all(isinstance(file, File) for file in one)


def test_every_statement_of_a_story_has_a_mark() -> None:
    """No summary sentence stands without the passage it is from."""
    story = pages()["ereignisse/elm.md"]
    for sentence in re.findall(r'<div class="laenge [^>]*>\n\n(.*?)\n\n</div>', story, re.DOTALL):
        assert all(line.startswith('<span class="wortlaut">') and "<sup>[" in line for line in sentence.splitlines())


def test_a_story_says_what_only_one_source_has() -> None:
    """The sentence of the one article that reports it stands under its number."""
    story = pages()["ereignisse/elm.md"]
    nur_hier = story.partition("## Was nur ein Artikel")[2].partition("\n## ")[0]
    assert "Artikel 2: Umleitung in Elmstadt" in nur_hier
    assert "Der Umbau dauert zwei Jahre." in nur_hier
    assert (
        "Artikel mit ganz anderen Worten sagt, [findet das Programm oft nicht](../methode.md#anders-gesagt)" in nur_hier
    )


def test_a_story_tells_first_what_matters_most() -> None:
    """What is disputed, worded differently and shared stands before what is looked up."""
    story = pages()["ereignisse/elm.md"]
    headings = re.findall(r"^## ([^{\n]*?) *(?:\{.*)?$", story, re.MULTILINE)
    most = ["Zahlen und Daten im Vergleich", "Was die Quellen gemeinsam berichten"]
    assert [heading for heading in headings if heading in {*most, "Zum Nachschlagen"}] == [*most, "Zum Nachschlagen"]


def test_a_number_of_an_article_leads_to_the_list_of_sources() -> None:
    """Where a page of an event says "Artikel 1", the list that numbers them is one step away."""
    story = pages()["ereignisse/elm.md"]
    assert "Überschrift aus [Artikel&nbsp;1](#quelle-eins)" in story
    assert story.count('id="quelle-eins"') == 1


def test_an_article_explains_only_marks_that_it_has() -> None:
    """A legend of what does not occur sends readers looking for it."""
    page = pages()["artikel/eins.md"]
    legend = page.partition('<div class="legende" markdown>')[2].partition("</div>")[0]
    assert "Zitat" in legend
    assert "unter Vorbehalt" not in legend
    assert '<div class="legende"' not in pages()["artikel/zwei.md"]


def test_front_matter_is_data_and_escaped() -> None:
    """Own data stands under one key; title and tags are safe in HTML as they are."""
    page = Page(
        path="x.md", template="x", title='<b>"Süß"</b>', description="a: b # c", tags=("<i>",), date="2022-01",
        data={"icon": "x"},
    )  # fmt: skip
    fields = yaml.safe_load(front_matter(page).strip("-\n"))
    assert fields["title"] == "&lt;b&gt;&quot;Süß&quot;&lt;/b&gt;"
    assert fields["description"] == "a: b # c"
    assert fields["tags"] == ["&lt;i&gt;"]
    assert fields["presseschau"] == {"icon": "x"}
    assert "icon" not in fields


def test_templates_join_nothing_past_the_escaping() -> None:
    """No template joins text with "~" or calls something safe: both would pass by the escaping."""
    for template in TEMPLATES.glob("*.jinja"):
        expressions = re.findall(r"\{[{%].*?[%}]\}", template.read_text(encoding="utf-8"))
        assert not [found for found in expressions if "~" in found or "|safe" in found], template.name


def test_lengths_of_a_summary_that_are_the_same_are_one() -> None:
    """A story that has no more to say than two sentences offers one and two, not seven that are two."""
    story = pages()["ereignisse/elm.md"]
    assert re.findall(r"<label[^>]*>([^<]*)</label>", story) == ["In einem Satz", "In zwei Sätzen"]


def test_one_date_makes_no_timeline_of_an_event() -> None:
    """A single date is told in its sentence; a list of one says nothing of an order."""
    digest = sample_digest()
    one = TimelineEntry(value="2024-03-04", precision=Precision.DAY, passages=(passage("eins", "am Montag"),))
    two = TimelineEntry(value="2024-03-05", precision=Precision.DAY, passages=(passage("zwei", "am Montag"),))
    for timeline, shown in (((one,), False), ((one, two), True)):
        files = render(replace(digest, timeline=timeline))
        story = next(file.content.decode() for file in files if file.path == "ereignisse/elm.md")
        assert ('<details id="zeitleiste"' in story) is shown
