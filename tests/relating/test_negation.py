"""Whether a passage denies something."""

import pytest

from presseschau.relating.negation import denies


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
    ],
)
def test_denials_cancel_each_other(wording: str, denied: bool) -> None:  # noqa: FBT001
    """Negation words and verbs of denial turn a statement round; two of them leave it as it was."""
    assert denies(wording.split()) is denied
