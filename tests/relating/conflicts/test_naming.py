"""How conflicts are named."""

import pytest

from tests.relating.planted import checks


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        (
            "In Hohenfels steigt die Lahn. Der Pegel der Lahn stieg am Abend auf 7,62 Meter.",
            "Die Lahn tritt in Hohenfels über die Ufer. Der Pegel der Lahn stieg auf 7,58 Meter.",
            "Pegel (Meter)",
        ),
        (
            "Die Brücke in Hohenfels wird repariert. Sie wird am 11. März für den Verkehr gesperrt.",
            "In Hohenfels wird die Brücke repariert. Sie wird am 14. März für den Verkehr gesperrt.",
            "Datum: Verkehr gesperrt",
        ),
        (
            "Die Fabrik in Hohenfels schließt bald. Hier arbeiten 310 Menschen.",
            "In Hohenfels schließt die Fabrik. In der Fabrik arbeiten 340 Menschen.",
            "Beschäftigte",
        ),
        (
            "In Hohenfels brannte eine Scheune. Den Schaden schätzt die Polizei auf 31.000 Euro.",
            "Eine Scheune brannte in Hohenfels. Die Polizei gibt den Schaden mit 34.000 Euro an.",
            "Schaden (Euro)",
        ),
        (
            "Im Park von Hohenfels wurde die Rutsche eröffnet. Die Rutsche im Park ist 38 Meter lang.",
            "Die Rutsche im Park von Hohenfels ist eröffnet. Die Rutsche im Park ist 36 Meter lang.",
            "Länge (Meter)",
        ),
        (
            "In Hohenfels schließt die Fabrik. Von der Schließung sind 240 Mitarbeiterinnen und Mitarbeiter betroffen.",
            "Die Fabrik in Hohenfels macht zu. Von der Schließung betroffen sind 280 Mitarbeiterinnen und Mitarbeiter.",
            "Mitarbeiterinnen und Mitarbeiter",
        ),
        (
            "Nach Überzeugung der Kammer nahm der Beamte in Hohenfels Geld und Reisen im Wert von 412.000 Euro an.",
            "Der Beamte in Hohenfels nahm nach Überzeugung der Kammer Geld und Reisen im Wert von 421.000 Euro an.",
            "Geld, Reisen (Euro)",
        ),
        (
            "In Hohenfels stießen zwei Züge zusammen. 37 Menschen wurden bei dem Unglück in Hohenfels schwer verletzt.",
            "Zwei Züge stießen in Hohenfels zusammen. 38 Menschen wurden bei dem Unglück in Hohenfels schwer verletzt.",
            "Schwerverletzte",
        ),
        (
            "Russland übt an der Grenze bei Hohenfels. Es übt mit 1.200 russischen Soldaten an der Grenze.",
            "An der Grenze bei Hohenfels übt Russland. Es übt mit 1.300 russischen Soldaten an der Grenze.",
            "Russische Soldaten an der Grenze",
        ),
        (
            "Im Hafen von Hohenfels lief Diesel aus. Am Kai traten rund 300 Liter Diesel aus.",
            "Diesel lief im Hafen von Hohenfels aus. Ausgetreten sind 180 Liter Diesel.",
            "Diesel (Liter)",
        ),
        (
            (
                "Im Lift von Hohenfels saßen Gäste fest. 58 Menschen haben am Dienstag wegen eines Defekts am Motor "
                "des Lifts stundenlang im Lift von Hohenfels ausgeharrt."
            ),
            (
                "Im Lift von Hohenfels saßen am Dienstag Gäste fest. 62 Menschen haben wegen eines Defekts am Motor "
                "des Lifts am Dienstag stundenlang im Lift von Hohenfels ausgeharrt."
            ),
            "Menschen, die ausharren",
        ),
        (
            "In Hohenfels kippte eine Fähre um. An Bord waren nach Angaben der Polizei 41 Menschen.",
            "Eine Fähre kippte in Hohenfels um. An Bord waren 44 Menschen.",
            "Menschen an Bord",
        ),
        (
            "In Hohenfels wird gestreikt. Die Gewerkschaft fordert 6,2 Prozent.",
            "Streik in Hohenfels! Sage und schreibe 6,8 Prozent verlangt die Gewerkschaft!",
            "Forderung (Prozent)",
        ),
        (
            "Die Orgel von Hohenfels wird renoviert. Die Stadt übernimmt 35 Prozent der Kosten.",
            "In Hohenfels wird die Orgel renoviert. Davon übernimmt die Stadt 40 Prozent.",
            "Prozent der Kosten",
        ),
        (
            "In Hohenfels brach der Damm. Die Evakuierung begann um 3.20 Uhr.",
            "Der Damm in Hohenfels brach! Um 4.30 Uhr habe man mit der Evakuierung begonnen, sagte ein Sprecher.",
            "Uhrzeit: Evakuierung",
        ),
        (
            "Die Fabrik in Hohenfels ist pleite. Die Löhne sind bis Ende April gesichert.",
            "Pleite der Fabrik in Hohenfels! Die Löhne sind bis Ende Mai gesichert!",
            "Bis wann: Löhne gesichert",
        ),
        (
            "In Hohenfels trafen sich die Minister. Das Treffen der Minister dauerte 90 Minuten.",
            "Die Minister trafen sich in Hohenfels. Das Treffen der Minister war nach 45 Minuten zu Ende.",
            "Dauer: Treffen der Minister",
        ),
    ],
)
def test_a_conflict_is_named_by_what_its_sentences_share(one: str, other: str, name: str) -> None:
    """A unit alone says nothing: the noun for what is measured does, or the nouns both have, but not who states it.

    People are named by what they do, what happened to them or where they are, dates by their kind and what is done. The
    words are those of the soberest sentence.
    """
    made = checks.digest({"text": one, "date": "2024-03-05"}, {"text": other, "date": "2024-03-05"})
    (story,) = made.stories
    assert [conflict.about for conflict in story.conflicts] == [name]
