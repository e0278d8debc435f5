"""Figures in running text."""

import pytest

from presseschau.annotating import annotate
from presseschau.model import Figure, Qualifier
from tests.quality.marked import draft_of


def figures_in(text: str) -> tuple[Figure, ...]:
    """Find the figures of a text."""
    (article,) = annotate((draft_of(text, "2023-05-12"),))
    return article.figures


@pytest.mark.parametrize(
    ("text", "value", "unit", "qualifier"),
    [
        ("Der Zug fuhr 118 Kilometer pro Stunde.", 118, "Kilometer pro Stunde", Qualifier.EXACTLY),
        ("Er fuhr nicht schneller als 80 km/h.", 80, "Kilometer pro Stunde", Qualifier.AT_MOST),
        ("Sie fuhr 80 Kilometer in der Stunde.", 80, "Kilometer pro Stunde", Qualifier.EXACTLY),
        ("Das Haus koste im Bau 1,4 Millionen Euro.", 1_400_000, "Euro", Qualifier.EXACTLY),
        ("Der Ausbau kostet das Haus 1,4 Millionen Euro.", 1_400_000, "Euro", Qualifier.EXACTLY),
        ("Es kamen rund 2.500 Menschen.", 2500, "Menschen", Qualifier.ABOUT),
        ("Unter 4.312 Teilnehmern wird ein Rad verlost.", 4312, "Teilnehmer", Qualifier.EXACTLY),
        ("Es kamen unter 4.300 Teilnehmer.", 4300, "Teilnehmer", Qualifier.LESS_THAN),
        ("Es kamen mehr als 120 000 russische Soldaten.", 120_000, "Soldaten", Qualifier.MORE_THAN),
        ("Es fehlen bis zu 1,5 Mio. Euro.", 1_500_000, "Euro", Qualifier.AT_MOST),
        ("Die Quote liegt bei 23,5 %.", 23.5, "Prozent", Qualifier.EXACTLY),
        ("Es kamen um die 300 Gäste.", 300, "Gäste", Qualifier.ABOUT),
        ("Mehrere Hundert Gäste kamen.", 100, "Gäste", Qualifier.MORE_THAN),
        ("Die Wache liegt keine 300 Meter entfernt.", 300, "Meter", Qualifier.LESS_THAN),
        ("Er raste mit Tempo 140 durch den Ort.", 140, "Kilometer pro Stunde", Qualifier.EXACTLY),
        ("Die Stadt bangt um die vier Verletzten.", 4, "Verletzte", Qualifier.EXACTLY),
        ("Dutzende Häuser brannten.", 12, "Häuser", Qualifier.MORE_THAN),
        ("Eine halbe Million Menschen floh.", 500_000, "Menschen", Qualifier.EXACTLY),
        ("Bei dem Unfall starben zwei Menschen.", 2, "Menschen", Qualifier.EXACTLY),
        ("Es waren minus 12 Grad.", -12, "Grad", Qualifier.EXACTLY),
        ("Die Zahl der Toten stieg auf 120.", 120, "Tote", Qualifier.EXACTLY),
        ("Es kamen 50 Gäste oder mehr als gedacht.", 50, "Gäste", Qualifier.EXACTLY),
        ("Den Schaden schätzt das Amt auf eine halbe Million Euro.", 500_000, "Euro", Qualifier.EXACTLY),
        ("Die Bilanz: 17 Tote.", 17, "Tote", Qualifier.EXACTLY),
        ("Ein halbes Dutzend Kisten fehlt.", 6, "Kisten", Qualifier.ABOUT),
        ("Rund anderthalb Millionen Euro fehlen.", 1_500_000, "Euro", Qualifier.ABOUT),
        ("Drei Feuerwehrleute wurden verletzt.", 3, "Feuerwehrleute", Qualifier.EXACTLY),
        ("Der Zug fuhr 67 Kilometer pro Stunde.", 67, "Kilometer pro Stunde", Qualifier.EXACTLY),
        ("Gehört wurden 62 Zeuginnen und Zeugen.", 62, "Zeugen", Qualifier.EXACTLY),
        ("Betroffen sind 640 Frauen und Männer.", 640, "Frauen und Männer", Qualifier.EXACTLY),
        ("Die Partei verfügt über 46 Sitze.", 46, "Sitze", Qualifier.EXACTLY),
        ("Gezählt wurden 47 Starts und Landungen.", 47, "Starts und Landungen", Qualifier.EXACTLY),
        ("Es gab 47 Tote und Verletzte.", 47, "Tote und Verletzte", Qualifier.EXACTLY),
        ("Es kamen 47 Soldaten und Panzer.", 47, "Soldaten", Qualifier.EXACTLY),
        ("Der Turm ist kaum höher als 60 Meter.", 60, "Meter", Qualifier.ABOUT),
        ("Der Turm ist höher als 60 Meter.", 60, "Meter", Qualifier.MORE_THAN),
    ],
)
def test_value_unit_and_qualifier(text: str, value: float, unit: str, qualifier: Qualifier) -> None:
    """A figure has its value, what it counts and how exactly it is meant."""
    (figure,) = figures_in(text)
    assert (figure.value, figure.unit, figure.qualifier) == (value, unit, qualifier)


def test_the_phrase_counted_holds_its_adjectives() -> None:
    """What is counted is the noun phrase, adjectives included; the figure's own span ends with the number."""
    text = "Der Rückzug der mehr als 100.000 russischen Soldaten steht bevor."
    (figure,) = figures_in(text)
    assert figure.counted is not None
    assert (figure.span.of(text), figure.counted.of(text)) == ("mehr als 100.000", "russischen Soldaten")


def test_both_bounds_of_a_range() -> None:
    """A range is at least its first and at most its second number, of one unit."""
    found = [
        (figure.value, figure.unit, figure.qualifier) for figure in figures_in("Es kosten 2 bis 3 Millionen Euro.")
    ]
    assert found == [(2_000_000, "Euro", Qualifier.AT_LEAST), (3_000_000, "Euro", Qualifier.AT_MOST)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ein Toter und vier Verletzte sind zu beklagen.", [(1, "Toter"), (4, "Verletzte")]),
        ("Ein Toter wurde gefunden.", []),
        ("Es wurden 21 Menschen verletzt und fünf getötet.", [(21, "Menschen"), (5, "Menschen")]),
        ("Zwei Menschen starben, sieben wurden schwer verletzt.", [(2, "Menschen"), (7, "Menschen")]),
        ("Im Bus saßen 41 Reisende. Zwölf wurden verletzt.", [(41, "Reisende"), (12, "Reisende")]),
        ("In 21 Häusern wurde gesucht, fünf waren leer.", [(21, "Häuser")]),
        ("Die Polizei sprach von 900 Gästen, der Verein von 1.200.", [(900, "Gäste"), (1200, "Gäste")]),
        ("Laut Verdi streikten 900, laut Werk 700 Beschäftigte.", [(900, "Beschäftigte"), (700, "Beschäftigte")]),
        ("Es kamen 900 Gäste, mehr als 2019.", [(900, "Gäste")]),
    ],
)
def test_tolls_go_on(text: str, values: list[tuple[float, str]]) -> None:
    """In a toll "ein" counts; people need not be named again before a participle, nor with each of two counts."""
    assert [(figure.value, figure.unit) for figure in figures_in(text)] == values


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Die Ukraine schätzt die Zahl der Soldaten auf 115.000.", "Ukraine"),
        ("Laut Greenpeace wurden 700 Hektar gerodet.", "Greenpeace"),
        ("In der Ukraine stehen 700 Panzer.", None),
        ("Nach Angaben von Greenpeace wurden 700 Hektar gerodet.", "Greenpeace"),
        ("Nach Ansicht der Richter nahm Jens Kolb 300.000 Euro an.", None),
        ("Laut Gutachten schuldet Jens Kolb der Stadt 300.000 Euro.", None),
        ("Jens Kolb nahm 300.000 Euro an.", None),
        ("Jens Kolb nahm an, dass 700 Gäste kommen.", "Jens Kolb"),
        ("Im vorigen Jahr schrieb Greenpeace einen Verlust von 300.000 Euro.", None),
        ("Ida Reuter begrüßte 700 Gäste.", None),
    ],
)
def test_owner(text: str, owner: str | None) -> None:
    """Who estimates, counts or says a figure owns it; where it is only told, nobody does."""
    (figure,) = figures_in(text)
    assert [span.of(text) for span in figure.owners] == ([owner] if owner else [])


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Zwei Menschen starben, 14 weitere wurden verletzt.", [(2, "Menschen"), (14, "Menschen")]),
        ("Die Stadt baut 300 Wohnungen, 40 weitere folgen.", [(300, "Wohnungen"), (40, "Wohnungen")]),
        ("Es kamen 900 Gäste. Weitere 50 standen draußen.", [(900, "Gäste"), (50, "Gäste")]),
        ("Das Amt streicht 700 Stellen. Davon entfallen 450 auf Kiel.", [(700, "Stellen"), (450, "Stellen")]),
        ("Das Amt streicht 700 Stellen, davon 450 in Kiel.", [(700, "Stellen"), (450, "Stellen")]),
        ("Das Bad kostet 28 statt bisher 24 Euro.", [(28, "Euro"), (24, "Euro")]),
        ("Das Bad kostet 28 statt wie bisher 24 Euro.", [(28, "Euro"), (24, "Euro")]),
        ("Das Brot kostet 40 anstatt 30 Cent.", [(40, "Cent"), (30, "Cent")]),
        ("Es kamen 700 statt der erwarteten 900 Gäste.", [(700, "Gäste"), (900, "Gäste")]),
        ("Es steigt von bisher 24 auf künftig 28 Euro.", [(24, "Euro"), (28, "Euro")]),
        ("Es sinkt von durchschnittlich 18 auf 6 Prozent.", [(18, "Prozent"), (6, "Prozent")]),
        ("Es sinkt von im Schnitt 18 auf 6 Prozent.", [(18, "Prozent"), (6, "Prozent")]),
        ("Es sinkt von 58 auf 41 Millionen Euro.", [(58_000_000, "Euro"), (41_000_000, "Euro")]),
        ("Es steigt von 900.000 auf 1,2 Millionen Euro.", [(900_000, "Euro"), (1_200_000, "Euro")]),
        ("Das Bad kostet 28 Euro statt bisher 24.", [(28, "Euro"), (24, "Euro")]),
        ("Er kam um 20 statt mit dem Rad mit 30 Bussen.", [(30, "Busse")]),
        ("Das Amt streicht 700 von 900 Stellen.", [(700, "Stellen"), (900, "Stellen")]),
        ("Am Samstag kamen 900 Gäste. Am Sonntag waren es 700.", [(900, "Gäste"), (700, "Gäste")]),
        ("Drei der Verletzten sind Kinder.", [(3, "Verletzte")]),
        ("Die Reise kostet 700 Euro, 40 weitere zahlten mehr.", [(700, "Euro")]),
        ("Es kamen 40 Busse und 20 Züge. Davon blieben 7 stehen.", [(40, "Busse"), (20, "Züge")]),
        ("Die Stadt hat 700 Häuser. Davon weiß 40 Jahre niemand.", [(700, "Häuser")]),
        ("Die Stadt hat 700 Häuser. Am Sonntag waren es 30.", [(700, "Häuser")]),
        ("Um 8 der Wirt kam, standen 700 Gäste da.", [(700, "Gäste")]),
    ],
)
def test_numbers_without_a_noun_count_what_was_counted(text: str, counted: list[tuple[float, str]]) -> None:
    """More, parts and other counts of something have its unit, where the words say so and only one thing is meant."""
    assert [(figure.value, figure.unit) for figure in figures_in(text)] == counted


@pytest.mark.parametrize(
    ("text", "speaker", "owner"),
    [
        ("Den Wert schätzt die Feuerwehr auf 300.000 Euro.", "die Feuerwehr", None),
        ("Die Gemeinde beziffert die Kosten auf 700.000 Euro.", "Die Gemeinde", None),
        ("Am Markt standen nach Zählung der Feuerwehr 700 Gäste.", "der Feuerwehr", None),
        ("Nach neuesten Schätzungen der Gemeinde fehlen 700 Euro.", "der Gemeinde", None),
        ("Nach ersten Schätzungen fehlen 700 Euro.", None, None),
        ("Wirt Udo Kolb (44) sagte, es regne.", None, None),
        ("Die Nato sprach von 700 Soldaten.", "Die Nato", "Nato"),
        ("SPD-Chefin Ida Reuter ging von 700 Gästen aus.", "SPD-Chefin Ida Reuter", "Ida Reuter"),
        ("Die Werte wurden auf 700 Euro geschätzt.", None, None),
        ("Der Sturm zählte 700 Opfer.", None, None),
        ("Greenpeace sprach mit 700 Gästen.", None, None),
        ("Die Gemeinde hat 700 Häuser.", None, None),
    ],
)
def test_who_states_a_figure_may_have_no_name(text: str, speaker: str | None, owner: str | None) -> None:
    """The wording for who states a figure is kept, a name or not; the subject of other verbs states nothing."""
    (figure,) = figures_in(text)
    assert (figure.speaker.of(text) if figure.speaker else None) == speaker
    assert [span.of(text) for span in figure.owners] == ([owner] if owner else [])


@pytest.mark.parametrize(
    "text",
    [
        "Am 3. Mai 2021 um 20.30 Uhr begann die 14. Sitzung.",
        "Karte Nr. 103618, Hochformat 110 x 120 mm.",
        "Beide Seiten sprachen über zwei Vorschläge.",
        "Telefon 0471 12345, Seite 12, Artikel 5, 3:1.",
        "Er saß zwei Jahre lang im Rat.",
        "Man traf sich im Gasthof Drei Mohren.",
        "Im Restaurant Vier Jahreszeiten brannte es.",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    """Dates, sizes, numbers of things and in names, lengths of time and small counts without news are none."""
    assert figures_in(text) == ()


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Greenpeace zählte 900 Gäste, die Nato 1.200 Gäste.", ["Greenpeace", "Nato"]),
        ("Laut Greenpeace kamen 900 Gäste, laut Nato kamen 1.200 Gäste.", ["Greenpeace", "Nato"]),
        ("900 Gäste kamen laut Polizei, nach Angaben von Greenpeace kamen 1.200 Gäste.", [None, "Greenpeace"]),
        ("Laut Greenpeace kamen 900 Gäste, von denen 300 Gäste froren.", ["Greenpeace", "Greenpeace"]),
    ],
)
def test_each_source_of_a_sentence_owns_its_own_figures(text: str, owners: list[str | None]) -> None:
    """The source of a clause goes before that of another; where the verb is left out its subject states the figure."""
    named = [figure.owners[0].of(text) if figure.owners else None for figure in figures_in(text)]
    assert named == owners


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Ein Luchs hat neun Ziegen gerissen.", ["Ziegen"]),
        ("Es gab zwei Explosionen und drei Bäume fielen um.", ["Explosionen", "Bäume"]),
        ("Er las drei Seiten und wartete vier Wochen.", []),
        ("Nach drei Jahren blieben vier Fragen.", []),
        ("Das Buch hat zwei Teile.", []),
        ("Drei Timberwölfe sind entlaufen.", ["Timberwölfe"]),
        ("Acht Mitglieder des Klubs fuhren in zwei Wagen.", ["Mitglieder", "Wagen"]),
        ("Es sind sechs Erwachsene und zwei Jugendliche.", ["Erwachsene", "Jugendliche"]),
        ("Seit 1996 Mitglied, ab 2003 Lehrer.", []),
    ],
)
def test_small_number_words_count_what_news_counts(text: str, units: list[str]) -> None:
    """Numbers to twelve in words are figures before animals, vehicles, damage and people, not before anything else."""
    assert [figure.unit for figure in figures_in(text)] == units


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Sie bekommt einen Reisegutschein über 150 Euro.", (150, Qualifier.EXACTLY)),
        ("Er unterschrieb Verträge über 30 Millionen Euro.", (30_000_000, Qualifier.EXACTLY)),
        ("Es kam eine Rechnung von über 150 Euro.", (150, Qualifier.MORE_THAN)),
        ("Der Umbau kostet über 150 Euro.", (150, Qualifier.MORE_THAN)),
        ("Auf dem Berg waren es minus elf Grad.", (-11, Qualifier.EXACTLY)),
        ("Auf dem Berg waren es minus 11 Grad.", (-11, Qualifier.EXACTLY)),
        ("Auf dem Berg waren es plus elf Grad.", (11, Qualifier.EXACTLY)),
    ],
)
def test_sums_made_out_and_values_below_zero(text: str, figure: tuple[float, Qualifier]) -> None:
    """What is made out for a sum tells it with "über"; "minus" counts before words as before digits."""
    assert [(found.value, found.qualifier) for found in figures_in(text)] == [figure]
