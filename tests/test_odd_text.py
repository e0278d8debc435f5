"""Odd article text: it must never stop a run, nor lose a word."""

from collections.abc import Callable
from cProfile import Profile

import pytest

from presseschau.annotating import boundaries
from presseschau.pipeline import files_of
from tests.relating.planted import checks

OPENINGS = (
    "Die Elmbrücke in Kassel wird am Montag für Autos gesperrt. Die Stadt nennt drei Gründe.",
    "Gesperrt ist ab Montag die Elmbrücke in Kassel. Autos müssen über die Südbrücke fahren.",
)

LITTLE = 15
"""Names, figures or the like in the shorter of two texts."""
MOST_GROWTH = 4.5
"""Times as many calls for four times as much: in a sentence that is not cut they are five times as many and more."""


@pytest.mark.parametrize(
    "odd",
    [
        "– Die Brücke ist nicht mehr sicher.",
        ": Die Brücke ist nicht mehr sicher.",
        "— — Der Rat tagt nicht. – Nein.",
        "\n\n\u200bGegen den Baggerfahrer wird ermittelt.",
        "\n\n\ufeff\u00adDer Baggerfahrer schweigt.",
        "Die Zahl Pi beträgt 3,14159265 Meter, der Grenzwert 0,00000012 Gramm.",
        f"Im Heft stand die Zahl {'9' * 30}, dann {'1' * 400} Euro.",
        "Die Schulden liegen bei 999.999.999.999 Billionen Billionen Euro.",
        "Das Heft trägt das Datum 0. Februar 2022 und den 31. Februar.",
        "Abgelehnt. „“ – … Niemand. Ist falsch. „Das ist gelogen“ (nicht wahr), , , Sei dagegen. Entgegen. Anders als",
    ],
)
def test_odd_text_is_made_into_pages_that_are_proved(odd: str) -> None:
    """Dashes at the head of a sentence, scraps, hidden signs, long numbers and days that are none do no harm."""
    reports = ({"text": f"{opening} {odd}", "date": "2024-05-06"} for opening in OPENINGS)
    digest = checks.digest(*reports)
    assert len(digest.articles) == len(OPENINGS)
    assert files_of(digest)


def _many(text: Callable[[int], str], number: int, joint: str = ", ") -> str:
    return joint.join(map(text, range(number)))


ENDLESS: dict[str, Callable[[int], str]] = {
    "names": lambda n: f"Gewählt sind {_many(lambda i: f'Anna B{_letters(i)}berg', n)} und Eva Tal.",
    "figures": lambda n: f"Gezählt wurden {_many(lambda i: f'{7 * i + 3} Autos', n)} und 5 Busse.",
    "dates": lambda n: f"Termine sind der {_many(lambda i: f'{i % 28 + 1}. Mai {1950 + i}', n)} und der 3. Juni.",
    "clauses": lambda n: f"Er sagte, {_many(lambda i: f'dass am {i % 28 + 1}. Mai die Straße {i} gesperrt ist', n)}.",
    "list": lambda n: _many(lambda i: f"Anna B{_letters(i)}berg kam mit {i + 10} Punkten ins Ziel.", n, "\n"),
    "no stop": lambda n: _many(lambda i: f"die alte Brücke {i} steht und", 3 * n, " "),
}


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def _calls(text: str) -> int:
    """Count the calls that a digest of two articles with a text takes: it tells the time, whatever the machine does."""
    other = text.replace("Mai", "April").replace("Anna", "Eva")
    told = zip(OPENINGS, (text, other), strict=True)
    reports = [{"text": f"{opening}\n\n{odd}", "date": "2024-05-06"} for opening, odd in told]
    profile = Profile(builtins=False)
    profile.enable()
    files_of(checks.digest(*reports))
    profile.disable()
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.parametrize("kind", ENDLESS)
def test_time_grows_with_the_text(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Four times as much of anything takes hardly more than four times the time, not sixteen times."""
    monkeypatch.setattr(boundaries, "LONGEST_SENTENCE", 200)  # else only texts too long for a test show it
    text = ENDLESS[kind]
    _calls(text(LITTLE - 1))  # what is only done once, as loading lists, is done
    assert _calls(text(4 * LITTLE)) <= MOST_GROWTH * _calls(text(LITTLE))
