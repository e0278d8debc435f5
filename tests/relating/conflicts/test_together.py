"""Values that an article gives side by side, and others that are of two things."""

import pytest

from presseschau.relating.conflicts import dated_links, grouping
from tests.relating.planted.checks import digest

OPENINGS = (
    "Das Walzwerk in Moorbek schließt. Das kündigte Vorstandschefin Ria Stolz am Dienstag vor der Belegschaft an.",
    "Schlechte Nachricht für Moorbek: Die Tage des Walzwerks sind gezählt. Stolz verkündete es am Dienstag.",
    "Am Walzwerk von Moorbek endet eine Ära. Stolz sprach am Dienstag von einem bitteren Schritt, viele weinten.",
)
"""Three reports of one event that share hardly a word, so that they are independent texts."""


def _conflicts(*told: str) -> list[list[float]]:
    made = digest(*({"text": f"{o} {t}", "date": "2024-05-07"} for o, t in zip(OPENINGS, told, strict=False)))
    found = [c for story in made.stories for c in story.conflicts if c.same_time]
    return [sorted({float(v.value) for v in c.values}) for c in found]


@pytest.mark.parametrize(
    ("one", "other", "third", "conflicts"),
    [
        (
            "In der Gießerei fallen 410 Stellen weg.",
            "In der Gießerei fallen 520 Stellen weg.",
            "Es ist alt.",
            [[410, 520]],
        ),
        (
            "In der Gießerei fallen 410 Stellen weg.",
            "In der Gießerei fallen 520 Stellen weg.",
            "Von den 520 Stellen, die wegfallen, sind in der Gießerei 410 Stellen.",
            [],
        ),
        (
            "Im Werk arbeiten 310 Menschen.",
            "Im Werk arbeiten nach Zählung des Betriebsrats 340 Menschen, darunter 30 Leiharbeiter.",
            "Es ist alt.",
            [],
        ),
        (
            "Bei der Explosion wurden 14 Menschen verletzt.",
            "Schon 2011 war ein Ofen explodiert. Damals wurden 18 Menschen bei der Explosion verletzt.",
            "Es ist alt.",
            [],
        ),
        (
            "Die Schulden des Werks belaufen sich auf 55 Millionen Euro.",
            "Schon 2011 drohte das Aus. Damals stritt man viel, und die Schulden beliefen sich auf 40 Millionen Euro.",
            "Es ist alt.",
            [],
        ),
        (
            "61 Prozent der Abstimmenden haben gegen den Vergleich gestimmt.",
            "44 Prozent aller Mitglieder haben gegen den Vergleich gestimmt.",
            "Es ist alt.",
            [],
        ),
        (
            "Weltweit streicht der Konzern im Stahlgeschäft 650 Stellen.",
            "Der Konzern streicht im Stahlgeschäft 430 Stellen.",
            "Es ist alt.",
            [],
        ),
    ],
)  # fmt: skip
def test_two_things_are_no_conflict(one: str, other: str, third: str, conflicts: list[list[float]]) -> None:
    """Values side by side, a whole without a part, another time, base or area are of two things."""
    assert _conflicts(one, other, third) == conflicts


@pytest.mark.parametrize("longest", [5, 6])
def test_a_table_is_not_compared_figure_by_figure(longest: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a list with more figures of a kind than a report has, none is compared with one of another article."""
    compared: list[bool] = []
    monkeypatch.setattr(grouping, "LONGEST_TABLE", longest)
    monkeypatch.setattr(grouping, "_pair", lambda *_, **__: compared.append(True))
    rows = [" ".join(f"Halle {n} verliert {n + more} Stellen." for n in range(11, 17)) for more in (longest, 40)]
    _conflicts(*rows)
    assert bool(compared) is (longest == len(range(11, 17)))


@pytest.mark.parametrize("most", [5, 7])  # with "am Dienstag" each article has seven
def test_a_programme_is_not_compared_date_by_date(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a list with more dates than a report has, none is compared with one of another article."""
    compared: list[bool] = []
    monkeypatch.setattr(dated_links, "MOST_DATED", most)
    monkeypatch.setattr(dated_links, "link_of", lambda *_, **__: compared.append(True))
    rows = [" ".join(f"Am {n}. Juni {year} tagt der Rat." for n in range(11, 17)) for year in (2024 + most, 2040)]
    digest(*({"text": f"{o} {t}", "date": "2024-05-07"} for o, t in zip(OPENINGS, rows, strict=False)))
    assert bool(compared) is (most == 7)
