"""Which headline a story is told under."""

import pytest

from tests.relating.planted import checks

_TEXT = "Die Stadt Seeburg schließt das Freibad am Mühlgraben. Der Rat der Stadt beschloss das am Dienstag in Seeburg."
_PREVIEW = "Die Stadt Seeburg will das Freibad am Mühlgraben schließen. Der Rat der Stadt entscheidet am Dienstag."
_PLAIN = "Stadt Seeburg schließt Freibad"


@pytest.mark.parametrize(
    "loud",
    [
        "Er schließt das Freibad der Stadt Seeburg am Mühlgraben",
        "Stadt Seeburg schließt das Freibad am Mühlgraben!",
        "Schließt die Stadt Seeburg das Freibad am Mühlgraben?",
        "STADT SEEBURG SCHLIESST DAS FREIBAD AM MÜHLGRABEN",
        "Seeburg: Wie die Stadt das Freibad am Mühlgraben schließt",
        "Kommentar: Stadt Seeburg schließt das Freibad am Mühlgraben",
    ],
)
def test_a_plain_headline_is_taken_before_a_loud_one(loud: str) -> None:
    """A headline that calls, shouts, asks, judges or keeps something back tells less than its words are worth."""
    assert _title(loud, _PLAIN) == _PLAIN


def test_what_is_quoted_may_be_loud() -> None:
    """The speaker calls there, not the outlet."""
    quoting = "Stadt Seeburg schließt das Freibad am Mühlgraben: „Es reicht!“"
    assert _title(quoting, _PLAIN) == quoting


def test_a_loud_headline_is_better_than_one_of_other_things() -> None:
    """What all tell counts more than how it is told."""
    loud = "Stadt Seeburg schließt das Freibad am Mühlgraben!"
    assert _title(loud, "Anwohner nehmen Abschied") == loud


def test_a_headline_printed_after_the_event_is_taken_before_that_of_a_preview() -> None:
    """A preview knows what is to come, not what came of it."""
    preview = {"text": f"Stadt Seeburg will das Freibad am Mühlgraben schließen\n\n{_PREVIEW}", "date": "2024-05-06"}
    report = {"text": f"Rat der Stadt schließt Freibad\n\n{_TEXT}", "date": "2024-05-08"}
    (story,) = checks.digest(preview, report).stories
    assert story.title.text == "Rat der Stadt schließt Freibad"


def test_what_is_so_is_taken_before_what_is_to_be() -> None:
    """Of two headlines of one worth, the sure one tells more."""
    assert _title("Stadt Seeburg soll Freibad schließen", _PLAIN) == _PLAIN


def test_of_like_headlines_that_of_the_last_day_is_taken() -> None:
    """Later reports can tell how it went on."""
    first = {"text": f"{_PLAIN}\n\n{_TEXT}", "date": "2024-05-08"}
    last = {"text": f"Freibad geschlossen: Stadt Seeburg verkauft Grundstück\n\n{_TEXT}", "date": "2024-05-10"}
    (story,) = checks.digest(first, last).stories
    assert story.title.text == "Freibad geschlossen: Stadt Seeburg verkauft Grundstück"


def _title(*headlines: str) -> str:
    made = checks.digest(*({"text": f"{line}\n\n{_TEXT}", "date": "2024-05-08"} for line in headlines))
    (story,) = made.stories
    return story.title.text
