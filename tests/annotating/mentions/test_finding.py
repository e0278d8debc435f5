"""Names in whole sentences."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presseschau.annotating.mentions import NameBook, find_mentions
from presseschau.annotating.sentences import analyse
from presseschau.model import BlockKind
from tests.annotating.mentions.findings import found, mentions_in
from tests.quality.marked import draft_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Gestern traf Jana Okrent den Minister.", ["person: Jana Okrent"]),
        ("Auch Pieter van der Molen war dabei.", ["person: Pieter van der Molen"]),
        ("Dort sprach J. Martens mit Reportern.", ["person: J. Martens"]),
        ("Herr Ziegenrücker lachte.", ["person: Ziegenrücker"]),
        ("Der Zug hält in Görlitz und Zittau.", ["place: Görlitz", "place: Zittau"]),
        ("Er wohnt seit Jahren in Bad Tölz.", ["place: Bad Tölz"]),
        ("Die SPD und der DGB stimmten zu.", ["organisation: SPD", "organisation: DGB"]),
        ("Die Möbelwerk Hansen GmbH schließt.", ["organisation: Möbelwerk Hansen GmbH"]),
        ("Sie lehrt an der Universität Rostock.", ["organisation: Universität Rostock"]),
        ("Das meldet die Lausitzer Rundschau.", ["organisation: Lausitzer Rundschau"]),
        ("Zuerst berichtete der „Spiegel“ davon.", ["organisation: Spiegel"]),
        ("Die dänische Regierung dementiert.", ["organisation: dänische Regierung"]),
        ("Er kommt aus den Vereinigten Staaten.", ["place: Vereinigten Staaten"]),
    ],
)
def test_names_are_found_whole_and_with_their_kind(text: str, names: list[str]) -> None:
    """A name is found from its first word to its last, titles and articles left out."""
    assert found(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Im Mai war das Essen im Hof schon fertig.",
        "Mit Hilfe der Eltern fand der Richter eine Lösung.",
        "Die DVD kostet neun Euro, der PKW mehr.",
        "Das Genfer Gespräch war auf russischer Seite beliebt.",
        "Am Freitag ist die Mitte des Monats erreicht.",
    ],
)
def test_ordinary_words_are_no_names(text: str) -> None:
    """Nouns, capitals for things, and adjectives made of places name nobody."""
    assert found(text) == []


def test_a_name_inside_a_compound_is_its_first_part() -> None:
    """Of "Ukraine-Krise" only the country is a mention; "US-Regierung" is one as a whole."""
    assert found("In der Ukraine-Krise schweigt die US-Regierung.") == ["place: Ukraine", "organisation: US-Regierung"]
    assert found("Die Nato-Sprecherin widersprach.") == ["organisation: Nato"]


def test_names_are_given_without_inflection() -> None:
    """The genitive's ending belongs to the span and not to the name."""
    text = "Maja Behrens kam. Behrens' Plan und Norwegens Antwort liegen vor."
    assert [mention.name for mention in mentions_in(text)] == ["Maja Behrens", "Behrens", "Norwegen"]


def test_a_full_name_elsewhere_teaches_the_surname() -> None:
    """A surname that looks like a verb is known as soon as an article gives full names with it."""
    text = "Blinken schloss das nicht aus."
    other = "Antony Blinken kam nach Oslo. Am Abend sprach Antony Blinken."
    assert found(text) == []
    assert found(text, other) == ["person: Blinken"]


def test_the_office_beside_a_name_is_kept() -> None:
    """Offices stand before or, after a comma, behind the name; kinship and the like are no offices."""
    text = (
        "Außenministerin Rike Sommerfeld sprach mit Jan Odenthal, Sprecher der Bahn, und ihrer Tochter Lea Sommerfeld."
    )
    offices = [mention.role.of(text) if mention.role else None for mention in mentions_in(text) if " " in mention.name]
    assert offices == ["Außenministerin", "Sprecher", None]


def test_who_made_a_picture_is_not_mentioned() -> None:
    """Names behind the label of a credit and in credit blocks are left out."""
    draft = draft_of("Rike Sommerfeld in Kiel. Grafik: A. Brenner\nFoto: Jonas Thiele", None)
    caption, credit = draft.layout.blocks
    blocks = (replace(caption, kind=BlockKind.CAPTION), replace(credit, kind=BlockKind.CREDIT))
    analysis = analyse(replace(draft, layout=replace(draft.layout, blocks=blocks)))
    names = [mention.name for mention in find_mentions(analysis, NameBook())]
    assert names == ["Rike Sommerfeld", "Kiel"]


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            [
                *'„“"(),.:-',
                "Die",
                "der",
                "Bundestag",
                "in",
                "Rom",
                "Olaf",
                "Scholz",
                "FC",
                "GmbH",
                "von",
                "US-Präsident",
                "sagte",
                "St.",
                "1.",
                "EU",
                "AG",
                "Bad",
                "für",
            ]
        ),
        max_size=14,
    )
)
def test_mentions_are_sorted_and_disjoint(words: list[str]) -> None:
    """Whatever the words, spans lie in text order, do not overlap and begin and end with no white space."""
    text = "Heute " + " ".join(words) + " x"
    mentions = mentions_in(text)
    ends = [0]
    for mention in mentions:
        assert mention.span.start >= ends[-1]
        assert mention.span.of(text) == mention.span.of(text).strip()
        assert mention.name
        ends.append(mention.span.end)
