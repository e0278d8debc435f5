"""Numbers whose noun stands elsewhere."""

import pytest

from tests.annotating.figures.test_search import figures_in


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Es wurden 70 Bäume gefällt und 30 gepflanzt.", [(70, "Bäume")]),
        ("Es wurden 70 Bäume gefällt und 30 verletzt.", [(70, "Bäume")]),
        ("Es wurden 70 Bäume gefällt, und 30 Jahre lang fehlten sie.", [(70, "Bäume")]),
        ("Vorn liegen Kiel mit 15 und Husum mit neun Treffern.", [(15, "Treffer"), (9, "Treffer")]),
        ("Vorn lag Kiel mit 15 und nahm die 30 Bücher mit.", [(30, "Bücher")]),
        ("Es fehlen 90 Lehrer. Die Gewerkschaft sprach von 140.", [(90, "Lehrer"), (140, "Lehrer")]),
        ("Es fehlen 90 Bücher. Die Leiterin ging von 140 aus.", [(90, "Bücher"), (140, "Bücher")]),
        ("Es fehlen 90 Bücher. Die Leiterin sprach von 4.000.", [(90, "Bücher")]),
        ("Es kamen 600 Menschen. Die Leiterin sprach von rund 1000.", [(600, "Menschen"), (1000, "Menschen")]),
        ("Die Polizei zählte 600 Gäste, der Verein gab die Zahl mit 900 an.", [(600, "Gäste"), (900, "Gäste")]),
        ("Die Polizei zählte 600 Gäste. Der Verein schätzte sie auf 900.", [(600, "Gäste"), (900, "Gäste")]),
        ("Es fehlen 900 Bücher. Die Leiterin sprach von 2031.", [(900, "Bücher")]),
        ("Es fehlen 90 Euro. Die Leiterin sprach von 140.", [(90, "Euro")]),
        ("Es fehlen 90 Bücher und 80 Hefte. Die Leiterin sprach von 140.", [(90, "Bücher"), (80, "Hefte")]),
        ("Im Mai fehlten 90 Bücher, im Juni waren es 140.", [(90, "Bücher"), (140, "Bücher")]),
        ("Im Mai fehlten 90 Bücher. Im Juni waren es 140.", [(90, "Bücher"), (140, "Bücher")]),
        ("Der Gewinn lag bei 12 Prozent, im Vorjahr waren es 15.", [(12, "Prozent"), (15, "Prozent")]),
        ("Im Mai fehlten 90 Bücher und 12 Hefte, im Juni waren es 70.", [(90, "Bücher"), (12, "Hefte")]),
    ],
)
def test_what_is_left_out_is_taken_from_beside(text: str, counted: list[tuple[float, str]]) -> None:
    """A number without a noun counts what its clause shares with the one beside it, where only one thing is meant."""
    assert [(figure.value, figure.unit) for figure in figures_in(text)] == counted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Von den 14 Briefen, die er schrieb, blieben elf liegen.", [(14, "Briefe"), (11, "Briefe")]),
        ("Von den 52 Linien werden nur elf bedient.", [(52, "Linien"), (11, "Linien")]),
        ("Von den 14 Briefen blieben elf Seiten übrig.", [(14, "Briefe")]),
        ("Von den 14 Briefen wusste man um elf nichts.", [(14, "Briefe")]),
        ("Das Amt las zwölf von 14 Briefen.", [(12, "Briefe"), (14, "Briefe")]),
        ("Das Amt las drei von vier Briefen.", []),
        ("Daran leidet eins von zehn Kindern.", []),
        ("Zwei von vier Verletzten sind Kinder.", [(2, "Verletzte"), (4, "Verletzte")]),
    ],
)
def test_parts_of_a_whole(text: str, counted: list[tuple[float, str]]) -> None:
    """A part counts what its whole does, and is as much news; two small numbers tell only a fraction."""
    assert [(figure.value, figure.unit) for figure in figures_in(text)] == counted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Der Verein sammelt seit Mai Spenden für den Turm; bis Montag waren es 9.400.", [(9400, "Spenden")]),
        ("Der Verein sammelt seit Mai Spenden und Bücher; bis Montag waren es 9.400.", []),
        ("Der Verein baut seit Mai Türme; bis Montag waren es 9.400.", []),
    ],
)
def test_what_somebody_gathers(text: str, counted: list[tuple[float, str]]) -> None:
    """How many there are by now counts what was said to be gathered."""
    assert [(figure.value, figure.unit) for figure in figures_in(text)] == counted
