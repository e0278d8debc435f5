"""Press releases: sender, place and date, and the addresses at their foot."""

import pytest

from presseschau.model import BlockKind, Layout, Source
from presseschau.segmenting import segment

STORY = (
    "Im Hafen von Kaltsund legen von Juni an wieder Fähren ab. Der Anleger ist in zehn Wochen repariert worden, und "
    "die Kosten von 40.000 Euro trägt zur Hälfte das Land.\n\n"
    "„Wir sind sehr froh“, sagt Hafenmeister Ole Brandt. Er erwartet im ersten Sommer mehr als zwanzigtausend Gäste."
)
HEADLINE = "Fähren legen wieder ab"
FOOT = "Pressekontakt:\nIda Kron\nTelefon: 04567 12-34"


def _layout(head: str, foot: str = "", story: str = STORY) -> Layout:
    text = "\n\n".join(part for part in (head, story, foot) if part)
    return segment("mitteilung", Source(path="mitteilung.txt", sha256="", text=text))


@pytest.mark.parametrize(
    ("head", "outlet", "published"),
    [
        (
            "Landkreis Elmtal | Pressestelle\nMedieninformation 112/2023\nElmstadt, den 03.05.2023\n\n" + HEADLINE,
            "Landkreis Elmtal",
            "2023-05-03",
        ),
        (
            "Reederei Nordwind GmbH & Co. KG\nNewsroom | Karriere | Kontakt\n\n3. Mai 2023\n\n" + HEADLINE,
            "Reederei Nordwind GmbH & Co. KG",
            "2023-05-03",
        ),
        (
            "Pressemitteilung Nr. 12 vom 3. Mai 2023\nVerband der Fährbetriebe e. V.\n\n" + HEADLINE,
            "Verband der Fährbetriebe e. V.",
            "2023-05-03",
        ),
        (
            HEADLINE + "\n\n03.05.2023 – 09:15\n\nHafenbehörde Kaltsund\n\nKaltsund (ots)",
            "Hafenbehörde Kaltsund",
            "2023-05-03T09:15",
        ),
        ("Pressemitteilung Nr. 12/2023\n\n" + HEADLINE, None, None),
        ("Hafenamt Kaltsund\n\nPresseinformation\n\n" + HEADLINE, "Hafenamt Kaltsund", None),
    ],
)
def test_head_of_a_press_release(head: str, outlet: str | None, published: str | None) -> None:
    """Who sent it and when stands above the headline or below it; the number of a release is no date."""
    layout = _layout(head, FOOT)
    assert (layout.title.text, layout.outlet, layout.published.value) == (HEADLINE, outlet, published)
    assert [block.kind for block in layout.blocks].count(BlockKind.PARAGRAPH) <= 2


def test_an_office_below_the_headline_sends_beside_a_date() -> None:
    """Press portals print the sender beside date or author; alone, an office's name is the article's."""
    assert _layout(f"{HEADLINE}\n\nHafenbehörde Kaltsund", FOOT).outlet is None


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Kaltsund, 3. Mai 2023", "2023-05-03"),
        ("Kaltsund, den 03.05.2023", "2023-05-03"),
        ("Bonn/Kaltsund, 3. Mai 2023", None),
        ("Lesung, 3. Mai 2023", None),
        ("Wahl in Kaltsund, 3. Mai 2023", None),
        ("Kaltsund, 3. Mai", None),
    ],
)
def test_a_place_with_a_date_dates_the_text(line: str, published: str | None) -> None:
    """A line of place and date is of the day of printing when the text speaks of that place as of one."""
    assert _layout(f"{HEADLINE}\n\n{line}").published.value == published


@pytest.mark.parametrize("label", ["Presseinformation", "PRESSEMITTEILUNG 12/2023", "Medienmitteilung Nr. 7"])
def test_a_release_may_come_from_anywhere(label: str) -> None:
    """In what calls itself a press release, a line of place and date needs no other sign."""
    assert _layout(f"{label}\nWesterholm, 3. Mai 2023\n\n{HEADLINE}").published.value == "2023-05-03"


@pytest.mark.parametrize("opening", ["Kaltsund, 3. Mai 2023 – ", "Kaltsund, 03.05.2023 - ", "Bonn/Elm, 3. Mai 2023 — "])
def test_place_and_date_at_the_head_of_a_release(opening: str) -> None:
    """A press release opens with place and date; what opens any other article that way may be a scene of the past."""
    released = _layout(HEADLINE, FOOT, opening + STORY)
    told = _layout(HEADLINE, "", opening + STORY)
    assert (released.blocks[1].rule, released.published.value) == ("place-date", "2023-05-03")
    assert told.published.value is None


@pytest.mark.parametrize("line", ["Kaltsund (ots)", "Elmstadt/Kaltsund (ots) -", "Kaltsund (dpa/lno) –"])
def test_a_place_with_an_agency_is_the_dateline(line: str) -> None:
    """Place and agency on a line of their own say where the text comes from; a person with an agency made a picture."""
    layout = _layout(f"{HEADLINE}\n\n{line}")
    assert (layout.blocks[1].kind, layout.blocks[1].rule) == (BlockKind.DATELINE, "place-agency")
    assert layout.agencies == ("ots" if "ots" in line else "dpa",)
    assert "place-agency" not in {block.rule for block in _layout(f"{HEADLINE}\n\nAnna Muster (dpa)").blocks}


@pytest.mark.parametrize(
    "foot",
    [
        "Kontakt:\nLandkreis Elmtal\nIda Kron\nAm Markt 3\n04567 Elmstadt\nTel. 04567 12-34\nE-Mail: ik@elm.example",
        "Rückfragen von Medienvertretern bitte an:\n\nHafenbehörde Kaltsund\nJens Kolk\nhttp://www.hafen.example/presse",
        "Hafen Kaltsund\nLange Straße 4 c\n16816 Kaltsund",
        "Ansprechpartnerin:\nIda Kron, Leiterin Kommunikation\nPostfach 12 34",
    ],
)
def test_addresses_at_the_foot_are_furniture(foot: str) -> None:
    """Whom the press may ask is no news, and a postal code is no figure."""
    blocks = _layout(HEADLINE, foot).blocks
    assert {block.kind for block in blocks[3:]} == {BlockKind.FURNITURE}


def test_text_below_addresses_is_text() -> None:
    """Sentences in a block of addresses and what follows under a heading of its own stay."""
    about = "Über den Hafen\n" + STORY.split("\n\n", maxsplit=1)[0].replace("Fähren", "Boote")
    layout = _layout(HEADLINE, f"{FOOT}\nDie Pressestelle ist bis 16 Uhr besetzt.\n\n{about}")
    kinds = [block.kind for block in layout.blocks[-3:]]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PARAGRAPH]


def test_tables_of_figures_are_text() -> None:
    """A number with a word is an address only among addresses."""
    layout = _layout(HEADLINE, "12000 Gäste\n\nDas ist viel.")
    assert {block.kind for block in layout.blocks[3:]} <= {BlockKind.PARAGRAPH, BlockKind.HEADING}


def test_original_content_names_its_source() -> None:
    """The last line of a press portal is the note of a source."""
    last = _layout(HEADLINE, "Original-Content von: Hafenamt Kaltsund, übermittelt durch news aktuell").blocks[-1]
    assert (last.kind, last.rule) == (BlockKind.CREDIT, "source-note")
