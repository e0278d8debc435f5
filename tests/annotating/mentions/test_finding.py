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
        ("Dort sprach Lena Fürst, die hier arbeitet.", ["person: Lena Fürst"]),
        ("Herr Ziegenrücker lachte.", ["person: Ziegenrücker"]),
        ("Der Zug hält in Görlitz und Zittau.", ["place: Görlitz", "place: Zittau"]),
        ("Er wohnt seit Jahren in Bad Tölz.", ["place: Bad Tölz"]),
        ("Die SPD und der DGB stimmten zu.", ["organisation: SPD", "organisation: DGB"]),
        ("Die Möbelwerk Hansen GmbH schließt.", ["organisation: Möbelwerk Hansen GmbH"]),
        ("Gestern hat die Stadtverkehr Moorstein AG gewarnt.", ["organisation: Stadtverkehr Moorstein AG"]),
        ("Gestern hat der Stahlkonzern Salzgitter AG gewarnt.", ["organisation: Salzgitter AG"]),
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
    assert offices == ["Außenministerin", "Sprecher der Bahn", None]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Der Sprecher der Feuerwehr, Jan Odenthal, kam.", "Sprecher der Feuerwehr"),
        ("Die Chefin, Rike Sommerfeld, kam.", "Chefin"),
        ("Das sagte Meteorologin Rike Sommerfeld.", "Meteorologin"),
        ("Jan Odenthal, Sprecher der Bahn und Vater, kam.", "Sprecher"),
        ("Er traf den Minister der Finanzen, Rike Sommerfeld und andere.", None),
    ],
)
def test_an_office_is_told_with_whose_it_is(text: str, office: str | None) -> None:
    """A comma may part office and name; in a list the next one bears another name."""
    (person,) = (mention for mention in mentions_in(text) if " " in mention.name)
    assert (person.role.of(text) if person.role else None) == office


def test_of_those_who_made_a_picture_only_full_names_are_mentioned() -> None:
    """Initials, pools and agencies in credits are left out; a photographer's full name is a name."""
    draft = draft_of("Rike Sommerfeld in Kiel. Grafik: A. Brenner\nFoto: Jonas Thiele/Pool/dpa", None)
    caption, credit = draft.layout.blocks
    blocks = (replace(caption, kind=BlockKind.CAPTION), replace(credit, kind=BlockKind.CREDIT))
    analysis = analyse(replace(draft, layout=replace(draft.layout, blocks=blocks)))
    names = [mention.name for mention in find_mentions(analysis, NameBook())]
    assert names == ["Rike Sommerfeld", "Kiel", "Jonas Thiele"]


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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Die Gerda Pfister GmbH ist insolvent. Gerda Pfister schuldet Banken Millionen.",
            ["organisation: Gerda Pfister GmbH", "organisation: Gerda Pfister"],
        ),
        (
            "Die Kanzlei Lorbeck Hansen klagt. Lorbeck Hansen hofft auf ein Urteil.",
            ["organisation: Lorbeck Hansen", "organisation: Lorbeck Hansen"],
        ),
        ("Krüger+Vogt berät den Käufer.", ["organisation: Krüger+Vogt"]),
        ("Die Menschen in Qasrabad warten. Qasrabad ist ohne Strom.", ["place: Qasrabad", "place: Qasrabad"]),
    ],
)
def test_a_name_has_one_kind_in_an_article(text: str, names: list[str]) -> None:
    """A legal form, a noun for its kind or a preposition tells a name's kind for the whole article."""
    assert found(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Stau zwischen Böblingen-Hulb und Kreuz Stuttgart.", ["place: Böblingen-Hulb", "place: Kreuz Stuttgart"]),
        ("Der Landkreis Celle warnt.", ["place: Landkreis Celle"]),
        ("Das Buch erscheint im Wendelin Verlag.", ["organisation: Wendelin Verlag"]),
        ("Die Realschule Spaichingen feiert.", ["organisation: Realschule Spaichingen"]),
        ("Die Koalition aus der Linken und der SPD hält.", ["organisation: Linken", "organisation: SPD"]),
        ("In München und Kabul wurde protestiert.", ["place: München", "place: Kabul"]),
        ("Auf der A 7 staut es sich.", []),
    ],
)
def test_names_are_read_by_their_parts(text: str, names: list[str]) -> None:
    """Quarters, districts, publishers, schools and parties are known by how their names are built."""
    assert found(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Gestern kam Tolmariens Ministerin Ida Reuter.", [("place", "Tolmarien"), ("person", "Ida Reuter")]),
        ("Tolmarien befürchtet eine Dürre.", [("place", "Tolmarien")]),
        ("Das Amt lobte Tarnstedts Torwart.", [("place", "Tarnstedt")]),
        ("Julien sagte, er komme.", [("person", "Julien")]),
    ],
)
def test_names_that_end_like_lands_and_towns_are_places(text: str, names: list[tuple[str, str]]) -> None:
    """An unknown name with the ending of a land or town is a place, in the genitive and as a subject too."""
    assert [(mention.kind, mention.name) for mention in mentions_in(text)] == names


def test_trades_in_a_list_are_nobodys_name() -> None:
    """Behind other people in the plural a surname is the trade it comes from."""
    assert found("Auf der Liste standen Bauern und Fischer, die alles verloren.") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Eine Ärztin des Klinikums Tarnstedt half.", "Klinikum Tarnstedt"),
        ("Das sagt eine Studie des Instituts für Wasserbau.", "Institut für Wasserbau"),
        ("Der Mieterverband Kiel warnt.", "Mieterverband Kiel"),
    ],
)
def test_bodies_are_named_in_the_nominative(text: str, name: str) -> None:
    """The genitive's ending is no part of a name, the town behind a body is."""
    assert [mention.name for mention in mentions_in(text)] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Der Automobilzulieferer Kowalski baut um. Kowalski verlor Geld.", ["organisation: Kowalski"] * 2),
        ("Der Konzern Kowalski baut um. Chef Udo Kowalski geht.", ["organisation: Kowalski", "person: Udo Kowalski"]),
        ("Der Landrat Kowalski baut um. Kowalski verlor Geld.", ["person: Kowalski"] * 2),
        ("Minister Udo Stadler kam. Stadler habe gefragt.", ["person: Udo Stadler", "person: Stadler"]),
        ("Der Konzern Voith wächst. Minister Udo Voith kam.", ["organisation: Voith", "person: Udo Voith"]),
        ("Bosch wächst. Der Chef sagt, Bosch liefere.", ["organisation: Bosch"] * 2),
    ],
)
def test_companies_and_persons_of_one_surname(text: str, names: list[str]) -> None:
    """A noun for a kind of company makes a surname a company's; an office and a first name make it a person's."""
    assert found(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Grünes Licht für den Umbau kam aus Kiel.", ["place: Kiel"]),
        ("Grüne Welle für Radler in Kiel.", ["place: Kiel"]),
        ("Grüne fordern mehr Geld.", ["organisation: Grüne"]),
        ("Grüne Minister fordern mehr Geld.", ["organisation: Grüne"]),
    ],
)
def test_green_things_are_no_party(text: str, names: list[str]) -> None:
    """An adjective before a thing is no party, before people it is."""
    assert found(text) == names


def test_an_agency_keeps_its_ending() -> None:
    """A listed name is not taken for the genitive of a surname that an article teaches."""
    mentions = mentions_in("Es kamen Berichte der Agentur. Das schrieb Reuters.", "Analyst Stefan Reuter ging.")
    assert [mention.name for mention in mentions] == ["Reuters"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Die Bürgerinitiative „Unser Wald bleibt“ klagt.", ["organisation: Unser Wald bleibt"]),
        ("Die Wählergruppe „Wir für Kiel“ war dafür.", ["organisation: Wir für Kiel"]),
        ("Die Parole „Unser Bad bleibt“ stand dort.", []),
        ("Der Vorwurf „Unser Bad bleibt zu“ stand im Raum.", []),
    ],
)
def test_groups_in_marks_are_named(text: str, names: list[str]) -> None:
    """What stands in marks behind a noun for a group is its name as a whole; a slogan names nobody."""
    assert found(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Die Seilbahn in Kiel steht still. Der Chef der Bahn schwieg.", ["place: Kiel"]),
        ("Die Elmjochbahn steht still. Die Bahn ist alt.", []),
        ("Der Stau auf der Autobahn war lang. Die Bahn fuhr.", ["organisation: Bahn"]),
        ("Die Bahn fuhr. Die Seilbahn stand still.", ["organisation: Bahn"]),
        (
            "Die Seilbahn gehört der Deutschen Bahn. Die Bahn schwieg.",
            ["organisation: Deutschen Bahn", "organisation: Bahn"],
        ),
    ],
)
def test_a_short_name_is_the_longer_noun_told_before(text: str, names: list[str]) -> None:
    """After a compound that ends in it a listed short name is that thing, unless the article has the name in full."""
    assert found(text) == names


@pytest.mark.parametrize(
    ("text", "other", "names"),
    [
        ("Keltow will nun bauen.", "Der Autozulieferer Keltow wächst.", ["organisation: Keltow"]),
        (
            "Elmquartier will nun bauen.",
            "Die Elmquartier Projektgesellschaft mbH wächst.",
            ["organisation: Elmquartier"],
        ),
        ("Die Kieler Baugesellschaft Keltow will bauen.", "Die Keltow Wohnbau AG wächst.", ["organisation: Keltow"]),
        ("Das Möbelhaus will nun bauen.", "Die Möbelhaus Kroll GmbH wächst.", []),
        ("Keltow sagte das.", "Der Zulieferer Keltow traf Ida Keltow.", ["person: Keltow"]),
    ],
)
def test_a_company_shown_elsewhere_is_known(text: str, other: str, names: list[str]) -> None:
    """Its legal form or a noun for its kind in one article teach the others, unless a person bears the name."""
    assert found(text, other) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Zoff um die Fähre", []),
        ("Mit 17 auf die Walz", []),
        ("Ein Sprecher des Amtes in Wetzlar sagte nichts.", ["place: Wetzlar"]),
        ("Das hörte Radio Nordsee gestern.", ["organisation: Radio Nordsee"]),
        ("Eine Sprecherin sagte das Studio Heide.", ["organisation: Studio Heide"]),
        ("Der Analyst des Bankhauses Lorentzen schwieg.", ["organisation: Lorentzen"]),
        ("Die Kieler Zeitung erscheint.", ["organisation: Kieler Zeitung"]),
    ],
)
def test_names_that_are_no_persons(text: str, names: list[str]) -> None:
    """Nouns that are surnames as well, towns behind a preposition, stations and firms; a noun for a kind is no name."""
    assert found(text) == names


def test_a_name_before_a_colon_is_the_person_s() -> None:
    """A surname that is a town's too means who answers in an interview, and the town where a preposition says so."""
    text = "Ida Dannenberg leitet das Amt.\nDannenberg: Es geht.\nDannenberg: Ich wohne in Dannenberg."
    assert found(text) == ["person: Ida Dannenberg", *["person: Dannenberg"] * 2, "place: Dannenberg"]
