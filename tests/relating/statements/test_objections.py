"""What keeps two passages of one matter from being one statement."""

import pytest

from presseschau.relating.statements.objections import says_another
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
