"""What one text denies and another affirms in sentences that are otherwise not alike."""

import pytest

from tests.relating.planted import checks

OPENINGS = (
    (
        "Am Hafen von Seeburg hat am Dienstag der Abriss des Getreidespeichers begonnen. "
        "Bagger rissen die ersten Mauern ein."
    ),
    (
        "Der Getreidespeicher am Seeburger Hafen verschwindet: Seit Dienstag läuft der Abriss. "
        "Viele Schaulustige standen am Kai."
    ),
)
"""Two reports of one event that share hardly a word, so that they are independent texts."""


def _contradicted(one: str, other: str) -> bool:
    """Whether the two reports hold statement against statement, each with one."""
    made = checks.digest(
        *(
            {"text": f"{opening} {text}", "date": "2024-05-07"}
            for opening, text in zip(OPENINGS, (one, other), strict=True)
        )
    )
    disputes = [dispute for story in made.stories for dispute in story.disputes]
    return any(dispute.claim.article != dispute.counter.article for dispute in disputes)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Für die Bauzäune erteilte das Hafenamt eine Erlaubnis.",
         "Ohne Erlaubnis des Hafenamts stehen nun Bauzäune am Kai."),
        ("Die Werft werde im März geschlossen, sagten Beschäftigte.",
         "Eine Schließung der Werft sei nicht geplant, sagte Direktor Ole Brehm."),
        ("Auf der Mole darf geraucht werden.", "Das Rauchen ist auf der Mole untersagt."),
        ("Nach drei Stunden stimmte der Hafenausschuss dem Verkauf der Kräne zu.",
         "Den Verkauf der Kräne lehnte der Hafenausschuss am Ende ab."),
        ("Taucher untersuchten die Spundwand.", "Die Spundwand wurde von Tauchern nie untersucht."),
        ("Über eine Entschädigung sprach der Fährverein mit der Reederei.",
         "Ein Gespräch der Reederei mit dem Fährverein gab es nicht."),
        ("Die Staatsanwaltschaft ermittelt wegen fahrlässiger Tötung gegen den Kranführer, sagte Sprecher Emil Kranz.",
         "Gegen den 58-jährigen Kranführer werde nicht ermittelt, sagte Emil Kranz."),
        ("Die Taucher entschärften die Seemine.", "Zu keinem Zeitpunkt entschärften die Taucher die Seemine."),
        ("Das Land habe den Zuschuss zugesagt, sagte Kämmerer Emil Kranz.",
         "Eine Zusage gebe es nicht, sagte Ministerin Ida Moos."),
        ("Das Ministerium habe die Pläne gebilligt, sagte Kämmerer Emil Kranz.",
         "„Gebilligt haben wir nichts“, sagte Ministerin Ida Moos."),
    ],
)  # fmt: skip
def test_what_is_denied_of_one_thing_contradicts_what_affirms_it(one: str, other: str) -> None:
    """By "ohne", by an opposite, by "nie", or by there having been none; the rest may be worded otherwise."""
    assert _contradicted(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Taucher untersuchten die Spundwand.", "Die Kaimauer wurde von Tauchern nicht untersucht."),
        ("Taucher untersuchten die Spundwand.", "Die Spundwand wurde von Tauchern zunächst nicht untersucht."),
        (
            "Das Land habe den Zuschuss zugesagt, sagte Kämmerer Emil Kranz.",
            "Eine Zusage für den Bahnhof gebe es nicht, sagte Ministerin Ida Moos.",
        ),
        ("Taucher untersuchten die Spundwand.", "Haben die Taucher die Spundwand nicht untersucht?"),
        ("Taucher untersuchten die Spundwand.", "Die Taucher sollen die Spundwand nicht untersuchen."),
        ("Im Silo wird am 30. Mai zum letzten Mal Hafer gelagert.", "Im Silo wird bald kein Hafer mehr gelagert."),
        (
            "Seeburg hatte bis 1967 eine Werftbahn.",
            "Keine Werftbahn für Seeburg: Das Hafenamt lehnte sie am Montag ab.",
        ),
        (
            "Seeburg bekommt keine Werftbahn, das Hafenamt hat sie abgelehnt.",
            "Das Hafenamt hat eine Werftbahn abgelehnt.",
        ),
        (
            "Taucher untersuchten die Spundwand.",
            "Hätten die Taucher die Spundwand nicht untersucht, wäre sie gebrochen.",
        ),
        ("Der Beifahrer des Kranwagens wurde verletzt.", "Der Fahrer des Kranwagens wurde nicht verletzt."),
        ("Dock A ist für Fähren gesperrt.", "Dock B ist für Fähren nicht gesperrt."),
        ("Die Spundwand hält dem Druck stand.", "Die Reederei, die der Spundwand nicht traute, zahlt den Druck."),
        (
            "Am Montag untersuchten Taucher die Spundwand.",
            "Am Sonntag wurde die Spundwand von Tauchern nicht untersucht.",
        ),
        ("Die Reederei zahlt 40.000 Euro zurück.", "Der Reeder, der 40.000 Euro zurückzahlt, ist nicht vorbestraft."),
        (
            "Die Werft werde im März geschlossen, sagten Beschäftigte.",
            "Eine Schließung des Kiosks sei nicht geplant, sagte Direktor Ole Brehm.",
        ),
    ],
)
def test_another_thing_time_or_only_thinkable_denial_contradicts_nothing(one: str, other: str) -> None:
    """Nor does a denial in a relative clause, of another of several things, or of what stands beside it."""
    assert not _contradicted(one, other)
