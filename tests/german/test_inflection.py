"""How counted nouns are brought to the form they have by themselves."""

import pytest

from presseschau.german.inflection import nominative


@pytest.mark.parametrize(
    ("noun", "lemma", "plain"),
    [
        ("Spielen", "Spiel", "Spiele"),
        ("Verhandlungstagen", "Verhandlungstag", "Verhandlungstage"),
        ("Fahrgästen", "Fahrgast", "Fahrgäste"),
        ("Ergebnissen", "Ergebnis", "Ergebnisse"),
        ("Prozessen", "Prozeß", "Prozesse"),
        ("Mitgliedern", "Mitglied", "Mitglieder"),
        ("Bundesländern", "Bundesland", "Bundesländer"),
        ("Pendlern", "Pendler", "Pendler"),
        ("Kilometern", "Kilometer", "Kilometer"),
        ("Mängeln", "Mangel", "Mängel"),
        ("Männern", "Mann", "Männer"),
        ("Kontakten", "Kontakt", "Kontakte"),
        ("Gebäuden", "Gebäude", "Gebäude"),
        ("Beschäftigten", "Beschäftigte", "Beschäftigte"),
    ],
)
def test_a_dative_plural_loses_its_ending(noun: str, lemma: str, plain: str) -> None:
    """Plurals in -e, -er and -el have -n in the dative only, adjectives used as nouns after an article only."""
    assert nominative(noun, lemma) == plain


@pytest.mark.parametrize(
    ("noun", "lemma"),
    [
        ("Soldaten", "Soldat"),
        ("Patienten", "Patient"),
        ("Menschen", "Mensch"),
        ("Personen", "Person"),
        ("Stimmen", "Stimme"),
        ("Zeugen", "Zeug"),
        ("Augenzeugen", "Augenzeug"),
        ("Akten", "Akt"),
        ("Tabletten", "Tablett"),
        ("Arbeiten", "Arbeit"),
        ("Werkstätten", "Werkstatt"),
        ("Nummern", "Nummer"),
        ("Jungen", "Junge"),
        ("Seen", "See"),
        ("Unternehmen", "Unternehmen"),
        ("Euro", "Euro"),
    ],
)
def test_a_plural_in_n_stays(noun: str, lemma: str) -> None:
    """Where the nominative ends in -n too, or nobody knows, nothing is taken off."""
    assert nominative(noun, lemma) == noun
