"""Whether a passage denies something."""

import pytest

from presseschau.annotating import annotate
from presseschau.relating.negation import contradict, denies
from tests.quality.marked import draft_of


@pytest.mark.parametrize(
    ("wording", "denied"),
    [
        ("die stadt öffnet das bad", False),
        ("die stadt öffnet das bad nicht", True),
        ("es gibt keine hinweise", True),
        ("niemand hat nichts gesehen", False),
        ("der trainer schließt einen wechsel aus", True),
        ("der trainer schließt einen wechsel nicht aus", False),
        ("die regierung bestreitet das", True),
        ("betroffen sind nicht nur schulen sondern auch kitas", False),
        ("es kamen nicht weniger als 400 menschen", False),
        ("der verein schließt sein heim weil spenden aus china fehlen", False),
        ("die anlage ist ausschließlich für kinder", False),
        ("die entschärfung scheiterte", True),
        ("aber die moralische verantwortung ist es nicht", False),
        ("so nah waren wir uns noch nie", False),
        ("es kamen so viele gäste wie nie zuvor", False),
        ("noch nie war der see so warm", False),
        ("nie zuvor kam ein minister", True),
        ("wir waren noch nie an diesem see", True),
        ("der flug dauerte nicht einmal vier minuten", False),
        ("der flug dauerte nicht ganz vier minuten", False),
        ("der flug dauerte nicht vier minuten", True),
        ("dem rat bleibt keine andere wahl", False),
        ("ein anschlag war es nicht sagte die polizei", True),
    ],
)
def test_denials_cancel_each_other(wording: str, denied: bool) -> None:  # noqa: FBT001
    """Negation words and verbs of denial turn a statement round; two of them leave it as it was."""
    assert denies(wording.split()) is denied


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Die Wanderer waren ohne Seil unterwegs.", "Die Wanderer waren mit einem Seil unterwegs."),
        ("Der Standort sei ungeeignet.", "Der Standort sei geeignet."),
        ("Der Wirt räumte ein, dass er Gäste warnte.", "Der Wirt wies zurück, dass er Gäste warnte."),
        ("Der Wirt räumte ein, dass er Gäste warnte.", "Dass er Gäste warnte, nannte der Wirt absurd."),
        ("Der Wirt räumte ein, dass er Gäste warnte.", "Dass er Gäste warnte, nannte der Wirt unbegründet."),
        ("Das Konzert findet statt.", "Das Konzert fällt aus."),
        ("Das Streikrecht ist kein Geschenk der Arbeitgeber.", "Das Streikrecht ist ein Geschenk der Arbeitgeber."),
        ("Einen Verkauf schloss der Wirt aus.", "Der Wirt stimmte einem Verkauf zu."),
        ("Das ist mehr, als wir den Gästen zumuten dürfen.", "Den Gästen dürfen wir das zumuten."),
        ("Die Gespräche blieben ergebnislos.", "Die Gespräche brachten ein Ergebnis."),
        ("Niemand wird länger als 30 Minuten warten.", "Gäste werden länger als 30 Minuten warten."),
    ],
)
def test_opposites_contradict(one: str, other: str) -> None:
    """What there is with and without, with and without "un-", done and failed: both cannot be."""
    passages = [
        (article, article.sentences[0].span) for article in annotate((draft_of(one, None), draft_of(other, None)))
    ]
    assert contradict(*passages)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Die Wanderer waren ohne Seil unterwegs.", "Die Wanderer waren unterwegs."),
        ("Das Streikrecht ist kein Geschenk der Arbeitgeber.", "Das Angebot der Arbeitgeber ist schlecht."),
        ("Das ist keine Faulheit, das ist Biologie.", "Das ist Biologie und hat nichts mit Faulheit zu tun."),
        ("Gegen den Wirt wird nicht ermittelt.", "Gegen den Wirt, einen Seemann, wird kein Verfahren geführt."),
        ("Einen Verkauf schloss der Wirt aus.", "Der Wirt hatte einen Verkauf abgelehnt."),
        ("Das ist mehr, als wir den Gästen zumuten dürfen.", "Den Gästen sei das nicht zuzumuten."),
        ("Die Polizei kam unmittelbar danach.", "Die Polizei kam danach."),
        ("Die Reform ist alternativlos.", "Zu der Reform gibt es keine Alternative."),
        ("Niemand wird länger als 30 Minuten warten.", "Gäste werden höchstens 30 Minuten warten."),
        ("Die Fans waren ungehalten.", "Die Fans waren gehalten."),
        ("Auf die Mitte entfielen 20 Prozent bei der Wahl.", "Die Wahl findet am Sonntag statt."),
        ("Bei dem Unfall starb niemand.", "Es war der dritte Fall, bei dem niemand starb."),
        ("Bei der Kontrolle im Mai gab es nichts zu bemängeln.", "Im Mai gab es eine Kontrolle."),
        ("Seeburg bekommt keinen Hafen, der Rat lehnte ihn ab.", "Der Rat lehnte einen Hafen ab."),
        ("Sie schliefen keine zwei Meter neben der Halle.", "Sie schliefen neben der Halle."),
        ("Zum Fest kamen keine 300 Gäste.", "Zum Fest kamen Gäste."),
        ("Zum Fest kamen keine zwanzig Gäste.", "Zum Fest kamen Gäste."),
        ("Den Vorwurf, Gäste zu warnen, nannte er absurd.", "Der Wirt hat bestritten, dass er Gäste warnte."),
        ("Im Herbst durchsuchten Ermittler das Rathaus.", "Ermittler hatten im Herbst das Rathaus durchsucht."),
    ],
)
def test_what_is_no_opposite_does_not(one: str, other: str) -> None:
    """Without what the other does not speak of, and a word that only begins with "un-", nothing is contradicted."""
    passages = [
        (article, article.sentences[0].span) for article in annotate((draft_of(one, None), draft_of(other, None)))
    ]
    assert not contradict(*passages)
