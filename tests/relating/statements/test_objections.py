"""What keeps two passages of one matter from being one statement."""

import pytest

from presseschau.relating.statements.objections import is_of_another, says_another
from tests.relating.said import said_in


@pytest.mark.parametrize(
    ("one", "other", "another"),
    [
        ("Karin Wiesner wies Kritik der Wirte zurück.", "Scharfe Kritik kam von den Wirten.", True),
        ("Karin Wiesner wies Kritik der Wirte zurück.", "Karin Wiesner ließ Kritik der Wirte nicht gelten.", False),
        ("Karin Wiesner wies Kritik der Wirte zurück.", "Karin Wiesner widersprach der Kritik der Wirte.", False),
        ("Die Wirte übten Kritik.", "Scharfe Kritik kam von den Wirten.", False),
    ],
)
def test_who_rejects_something_says_another_thing_than_who_tells_of_it(one: str, other: str, another: bool) -> None:  # noqa: FBT001
    """Whatever words the two have in common, and from both sides."""
    (mine,), (theirs,) = said_in(one), said_in(other)
    assert says_another(mine, theirs) is another
    assert says_another(theirs, mine) is another


@pytest.mark.parametrize(
    ("one", "other", "another"),
    [
        (
            "Bei einem Busunglück am Pass starben zwei Menschen.",
            "Nach dem Busunglück am Pass ermittelt die Polizei.",
            True,
        ),
        ("Nach dem schweren Sturm fehlt Strom.", "Nach dem Sturm räumen Helfer auf.", False),
        ("Nach dem Busunglück starben zwei Menschen.", "Bei einem Busunglück starben zwei Menschen.", False),
    ],
)
def test_what_came_after_an_event_is_not_the_event(one: str, other: str, another: bool) -> None:  # noqa: FBT001
    """Where both only speak of one event, and the one of what followed from it."""
    (mine,), (theirs,) = said_in(one), said_in(other)
    assert is_of_another(mine, theirs) is another
    assert is_of_another(theirs, mine) is another
