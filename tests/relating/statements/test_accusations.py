"""Who rejects accusations, and who in another text made them."""

import pytest

from tests.relating.told import disputed

_OPENINGS = (
    "In Seeburg ist am Freitag eine Brücke über die Elm eingestürzt, niemand kam zu Schaden.",
    "Nach dem Einsturz einer Brücke über die Elm in Seeburg am Freitag dauern die Arbeiten an.",
)


def _disputes(one: str, other: str) -> list[tuple[str, str]]:
    return disputed(_OPENINGS, one, other)


@pytest.mark.parametrize(
    ("accusation", "reply"),
    [
        (
            "Anwalt Emil Kranz warf der Polizei vor, den Notruf überhört zu haben.",
            "Das Polizeipräsidium widersprach der Darstellung der Anwohner, man habe Hinweise liegen lassen.",
        ),
        (
            "Die Nachbarn erheben schwere Vorwürfe gegen die Eigentümerin, eine Firma aus Kassel.",
            "Die Eigentümerin hat die Kritik zurückgewiesen.",
        ),
        (
            "Die Gewerkschaft Bau hält dem Vorstand Wortbruch vor.",
            "Finanzvorständin Ines Tamm wies den Vorwurf der Gewerkschaft zurück, eine Absprache gebrochen zu haben.",
        ),
        (
            "„Die Polizei hat die ganze Nacht geschlafen“, sagte Anwalt Emil Kranz.",
            "Die Polizei wies Kritik zurück, frühe Hinweise ignoriert zu haben.",
        ),
        (
            "„Greil hat das alles gewusst und unter den Teppich gekehrt“, tobt Stadträtin Karin Wiesner.",
            "Baudezernent Anton Greil bestritt, den Riss verschwiegen zu haben.",
        ),
        (
            "„Das Rathaus hat die Anwohner viel zu spät gewarnt“, sagte Wirt Emil Kranz.",
            "Das Rathaus ließ die Kritik nicht gelten.",
        ),
        (
            "„Die Polizei hat geschlafen“, sagte Anwohner Emil Kranz.",
            "Das Polizeipräsidium wies Kritik der Anwohner zurück.",
        ),
        (
            "„Die Polizei hat geschlafen“, sagte Anwalt Emil Kranz.",
            "Das Polizeipräsidium wies Kritik der Opposition zurück.",
        ),
        (
            "Stadträtin Karin Wiesner kritisierte Baudezernent Anton Greil scharf.",
            "Baudezernent Anton Greil ließ die Kritik nicht gelten.",
        ),
    ],
)
def test_who_rejects_accusations_is_whom_another_text_accuses(accusation: str, reply: str) -> None:
    """The two sentences need have no word in common but for whom they are about."""
    assert _disputes(accusation, reply) == [(accusation, reply)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Anwalt Emil Kranz warf der Polizei vor, den Notruf überhört zu haben.",
            "Die Feuerwehr wies die Vorwürfe zurück.",
        ),
        ("„Die Polizei hat die Anwohner gewarnt“, sagte Anwalt Emil Kranz.", "Die Polizei wies die Vorwürfe zurück."),
        ("„Mit der Polizei haben wir nicht geschlafen“, sagte Emil Kranz.", "Die Polizei wies die Vorwürfe zurück."),
        (
            "Baudezernent Anton Greil steht seit Mai in der Kritik.",
            "Baudezernent Anton Greil wies den Vorwurf zurück, seinem Schwager einen Auftrag verschafft zu haben.",
        ),
        ("Anwalt Emil Kranz lobte die Polizei.", "Das Polizeipräsidium wies die Vorwürfe zurück."),
        ("Die Polizei wirft Emil Kranz Betrug vor.", "Das Polizeipräsidium wies die Vorwürfe zurück."),
        (
            "Anwalt Emil Kranz warf der Polizei vor, den Notruf überhört zu haben.",
            "Das Polizeipräsidium wies Kritik der Anwohner zurück.",
        ),
        (
            "Anwalt Emil Kranz warf der Polizei vor, den Notruf überhört zu haben.",
            "Das Polizeipräsidium lehnte eine Sperre ab.",
        ),
    ],
)
def test_others_than_who_is_accused_reject_something_else(one: str, other: str) -> None:
    """Nor does who rejects a demand answer an accusation, or who accuses his own."""
    assert _disputes(one, other) == []


def test_what_a_denial_denies_too_is_not_what_it_rejects() -> None:
    """Who says that nothing happened says no other thing than who rejects the charge of hiding it."""
    report = "Ernste Nebenwirkungen seien nicht aufgetreten, sagte Ärztin Ines Tamm."
    assert _disputes(report, "Den Vorwurf, ernste Nebenwirkungen zu verbergen, wies Hersteller Elmpharm zurück.") == []


@pytest.mark.parametrize(
    "text", ["Die Sieger bestreiten am Samstag das Spiel um Platz eins.", "Elm bestritt die Partie allein."]
)
def test_who_plays_a_match_denies_nothing(text: str) -> None:
    """The verb "bestreiten" has another meaning beside what is held or played."""
    assert _disputes("Der Verband sagte, die Sieger spielen am Samstag um Platz eins.", text) == []


@pytest.mark.parametrize(
    ("later", "answered"),
    [
        ("Stadträtin Karin Wiesner warf der Eigentümerin dann auch noch vor, zu lügen.", False),
        ("Stadträtin Karin Wiesner hatte der Eigentümerin vorgeworfen, zu lügen.", True),
    ],
)
def test_no_text_rejects_what_it_tells_only_later(later: str, answered: bool) -> None:  # noqa: FBT001
    """Unless it looks back, a text tells an accusation before the answer to it."""
    reply = "Die Eigentümerin hat die Vorwürfe zurückgewiesen."
    found = _disputes(f"{reply} Der Verkehr ruht seither. {later}", "Der Verkehr auf der Elm ruht seither.")
    assert ((later, reply) in found) is answered
