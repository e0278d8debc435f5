"""What else is told of a matter, by which two passages are two statements."""

import pytest

from tests.relating.planted.checks import digest

OPENINGS = (
    "Am Hafen von Seeburg hat am Dienstag der Abriss des Getreidespeichers begonnen. Bagger rissen die Mauern ein.",
    "Der Getreidespeicher am Seeburger Hafen verschwindet: Seit Dienstag läuft der Abriss. Viele standen am Kai.",
)


def _are_one(one: str, other: str) -> bool:
    """Whether two reports of one event make one statement in their last sentences."""
    texts = [f"{opening} {told}" for opening, told in zip(OPENINGS, (one, other), strict=True)]
    made = digest(*({"text": text, "date": "2024-05-07"} for text in texts))
    last = [article.sentences[-1].span for article in made.articles]
    places = list(zip((article.id for article in made.articles), last, strict=True))
    groups = (group for story in made.stories for group in story.variants)
    return any(
        all(any(p.article == name and p.span.overlaps(span) for p in group) for name, span in places)
        for group in groups
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In Bremen beschädigte der Sturm drei Kräne.", "In Kiel beschädigte der Sturm drei Kräne."),
        ("Dock A bleibt bis Freitag für Fähren gesperrt.", "Für Fähren bleibt Dock B bis Freitag gesperrt."),
        ("Wegen des Lärms sank die Zahl der Gäste.", "Wegen der Zahl der Gäste stieg der Lärm."),
        ("Sollte der Kran kippen, werde die Mole gesperrt.", "Die Mole wurde gesperrt, als der Kran kippte."),
        ("Im Jahr 2023 legten 840 Fähren an der Mole an.", "Im Mai 2023 legten 840 Fähren an der Mole an."),
        ("Die Reederei stimmte dem Vergleich zu.", "Dem Vergleich stimmte auch das Hafenamt zu."),
        ("An der Mole legten 840 Fähren an.", "An der Mole legten 6.100 Fähren an."),
        ("Die SPD beantragte ein Nachtfahrverbot am Kai.", "Die FDP beantragte ein Nachtfahrverbot am Kai."),
        (
            "Die Fischer stimmten mehrheitlich für den neuen Liegeplatz.",
            "Die Fischer stimmten mehrheitlich gegen den neuen Liegeplatz.",
        ),
        ("Um 8.15 Uhr rissen Bagger die Mole auf.", "Um 11.40 Uhr rissen Bagger die Mole auf."),
        ("Der Kran stand zwei Stunden still.", "Der Kran stand neun Stunden still."),
        ("Nach der Sprengung räumten Taucher das Becken.", "Vor der Sprengung räumten Taucher das Becken."),
        ("Ein 38-Jähriger rutschte auf der Mole aus.", "Ein 61-Jähriger rutschte auf der Mole aus."),
        ("Taucher fanden das Ankertau der Barkasse.", "Taucher fanden ein zweites Ankertau der Barkasse."),
        ("Im vergangenen Jahr wurde die Liegegebühr verdoppelt.", "Im kommenden Jahr wird die Liegegebühr verdoppelt."),
        (
            "Die Reeder sollen 20.000 Euro für die Leuchtbojen zahlen.",
            "Die Reeder haben 20.000 Euro für die Leuchtbojen gezahlt und wollen die Bojen nun behalten.",
        ),
    ],
)
def test_another_place_time_or_reason_makes_another_statement(one: str, other: str) -> None:
    """So do another of several things, another number far off, a condition, and somebody else besides."""
    assert not _are_one(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Um 23.58 Uhr rissen Bagger die Mole auf.", "Um 0.03 Uhr rissen Bagger die Mole auf."),
        ("In Nordhaven beschädigte der Sturm drei Kräne.", "Drei Kräne beschädigte der Sturm in Nordhaven."),
        ("Die Lotsen befürchten, dass die Mole kippt.", "Dass die Mole kippen könnte, befürchten die Lotsen."),
        ("Das Hafenamt übernimmt die Lotsenstation.", "Die Lotsenstation wird vom Hafenamt übernommen."),
        ("Den Lotsenpreis erhält Kapitän Jens Uhl.", "Der Lotsenpreis geht an Kapitän Jens Uhl."),
        (
            "Der Umsatz der Lotsen sank 2023 auf 1,9 Millionen Euro.",
            "Auf 1,9 Millionen Euro ging 2023 ihr Umsatz zurück.",
        ),
    ],
)
def test_order_voice_and_view_do_not(one: str, other: str) -> None:
    """German moves its constituents freely, and one act is told from either side."""
    assert _are_one(one, other)
