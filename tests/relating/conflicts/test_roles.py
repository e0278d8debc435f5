"""What a number is to what it measures, and whose that is."""

import pytest

from tests.relating.told import differing

OPENING = (
    "Das Statistikamt in Seeburg hat am Dienstag seinen Bericht zur Teuerung vorgelegt. "
    "Händler und Verbraucher hatten mit Sorge auf den Bericht gewartet."
)


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        ("Die Teuerung stieg im April auf 4 Prozent.", "Die Teuerung stieg im April auf 5 Prozent.", True),
        ("Die Teuerung stieg im April um 4 Prozent.", "Die Teuerung stieg im April um 5 Prozent.", True),
        ("Die Teuerung stieg im April um 4 Prozent.", "Die Teuerung stieg im April auf 5 Prozent.", False),
        (
            "Die Zahl der Insolvenzen in der Region stieg von zwölf auf 15 Insolvenzen.",
            "Die Zahl der Insolvenzen in der Region stieg auf 15 Insolvenzen.",
            False,
        ),
        ("Der Preis für Butter stieg um 4 Prozent.", "Der Preis für Mehl stieg um 5 Prozent.", False),
        ("Der Umsatz von Nordstahl stieg um 4 Prozent.", "Der Umsatz von Südblech stieg um 5 Prozent.", False),
        ("Die Inflation lag bei 4 Prozent.", "5 Prozent betrug die Inflation.", True),
        ("Der Schaden liegt bei 400.000 Euro.", "Den Schaden schätzt das Amt auf eine halbe Million Euro.", True),
        ("Der Preis liegt bei 400.000 Euro.", "Beim Preis denkt das Amt an eine halbe Million Euro.", False),
        ("Für die neue Steuer waren 54 Prozent.", "Gegen die neue Steuer waren 46 Prozent.", False),
        ("54 Prozent stimmten für die neue Steuer.", "46 Prozent stimmten gegen die neue Steuer.", False),
        ("54 Prozent stimmten für die neue Steuer.", "Für die neue Steuer stimmten 57 Prozent.", True),
        ("In Nordheim zählte das Amt 120 Läden.", "In Südheim zählte das Amt 170 Läden.", False),
        ("46 der 89 Läden sind leer.", "89 Läden hat die Innenstadt.", False),
        ("Bundesweit fehlen 900 Läden.", "Im Landkreis fehlen 400 Läden.", False),
        ("Am Markt entstand ein Schaden von 8.000 Euro.", "Am Rathaus entstand ein Schaden von 12.000 Euro.", False),
        ("Die Stadt zahlt im Jahr 400.000 Euro zu.", "Im Jahr kostet das Amt die Stadt 500.000 Euro.", False),
        ("Gemeinsam mit dem Zoll zählte das Amt 340 Läden.", "Das Amt zählte 360 Läden.", True),
        ("Allein am Samstag kamen 22.000 Besucher.", "58.000 Besucher kamen an den drei Tagen.", False),
        ("Der Zug fuhr mit 118 Kilometern pro Stunde.", "Der Zug fuhr 80 Stundenkilometer, nicht mehr.", True),
        ("Die Karte kostet künftig 28 statt bisher 24 Euro.", "Die Karte kostet künftig 24 Euro.", True),
        ("Die Karte kostet künftig 28 statt bisher 24 Euro.", "Die Karte kostet künftig 28 Euro.", False),
        ("Die Karte kostet künftig 28 statt der 24 Euro.", "Die Karte kostet künftig 28 Euro.", False),
        ("Ein 34-Jähriger kam ums Leben.", "Der 43-Jährige war sofort tot.", True),
        ("Angeboten hat die Firma ein Plus von 4,2 Prozent.", "Auf 4,8 Prozent beläuft sich das Angebot.", True),
        ("Um 2,1 Millionen Euro prellte der Händler die Bank.", "Der Schaden beträgt 1,7 Millionen Euro.", True),
        ("Der Schuldenberg beträgt 2,9 Millionen Euro.", "Die Verbindlichkeiten liegen bei 2,4 Millionen Euro.", True),
        ("Auf dem Markt traf es auch drei Gäste schwer.", "Vier Menschen wurden schwer verletzt.", False),
    ],
)
def test_only_like_is_compared_with_like(one: str, other: str, conflict: bool) -> None:  # noqa: FBT001
    """A level is not compared with a change or a former value, nor one owner's figure or place with another's."""
    assert bool(differing(OPENING, one, other)) is conflict
