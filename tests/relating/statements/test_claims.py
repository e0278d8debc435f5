"""What one side says was said, offered or done and another denies."""

import pytest

from tests.relating.told import disputed

OPENINGS = (
    "Die Stadt Seeburg schließt ihr Freibad am Mühlgraben, entschied der Rat am Dienstag nach langer Debatte.",
    "Aus für das Freibad: Mit knapper Mehrheit stimmte der Seeburger Rat am Dienstag für das Ende am Mühlgraben.",
)
TOLD = "„Wir haben zweimal mit dem Vorstand des Schwimmvereins am Tisch gesessen“, sagte Bürgermeisterin Lena Ohm."
UNTOLD = "„Mit uns hat niemand aus dem Rathaus gesprochen“, klagte Vereinschef Udo Brehm."


@pytest.mark.parametrize(
    ("claim", "counter"),
    [
        (TOLD, UNTOLD),
        (
            "Die Stadt habe dem Verein eine Ablöse angeboten, sagte Bürgermeisterin Lena Ohm.",
            "„Eine Offerte hat uns niemand vorgelegt“, versicherte Vereinschef Udo Brehm.",
        ),
        (
            "Lena Ohm sagte, die Stadt habe dem Verein im März ein Gesprächsangebot gemacht.",
            "„Vorgeschlagen hat die Stadt dem Verein nie etwas“, klagte Vereinschef Udo Brehm.",
        ),
        (
            "„Wir haben die Badegäste rechtzeitig vor den Keimen gewarnt“, betonte Bürgermeisterin Lena Ohm.",
            "„Kein einziger Hinweis auf Keime ist bei uns Badegästen angekommen“, klagte Vereinschef Udo Brehm.",
        ),
        (
            "„Der Verein war seit März in alle Pläne eingeweiht“, betonte Bürgermeisterin Lena Ohm.",
            "Der Verein habe erst aus der Zeitung von den Plänen erfahren, klagte Vereinschef Udo Brehm.",
        ),
    ],
)
def test_what_one_says_was_done_and_another_denies_stands_against_each_other(claim: str, counter: str) -> None:
    """Whoever denies is the counter, whichever report comes first."""
    assert disputed(OPENINGS, claim, counter) == [(claim, counter)]
    assert disputed(OPENINGS, counter, claim) == [(claim, counter)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (TOLD, "„Wir haben noch kein Wort über den Abriss der Sprungtürme verloren“, sagte Bürgermeisterin Lena Ohm."),
        (TOLD, "„Im Becken ist niemand ertrunken“, sagte Bademeister Udo Brehm."),
        (TOLD, "Nach eigenen Worten saß Vereinschef Udo Brehm nie im Vorstand."),
        (TOLD, "„Warum hat uns niemand aus dem Rathaus angerufen?“, fragte Vereinschef Udo Brehm."),
    ],
)
def test_what_denies_something_else_does_not(one: str, other: str) -> None:
    """Another act, the same speaker, or a question contradicts nothing."""
    assert disputed(OPENINGS, one, other) == []


def test_each_denial_stands_against_the_claim_that_it_is_likeliest_of() -> None:
    """A report that tells more of the act does not double the dispute."""
    more = f"{TOLD} Der Verein sei auch in Briefen unterrichtet worden, sagte sie."
    assert disputed(OPENINGS, more, UNTOLD) == [(TOLD, UNTOLD)]
