"""The title of a story that has no headline worth the name."""

from pathlib import Path

import pytest

from presseschau.model import Story
from tests.rendering.sites import dated, site_of

LEAD = "Der Rat der Stadt Seeburg hat am Dienstag beschlossen, das Freibad am Mühlgraben zu schließen."
NEXT = "Der Rat will im Sommer erneut beraten."
MORE = "Die Bürgermeisterin sprach von einem schweren Tag. Der Verein der Schwimmer will klagen."


def story(folder: Path, **texts: str) -> Story:
    """Make the one story of articles."""
    (made,) = site_of(folder, **texts).digest.stories
    return made


def test_a_story_without_headlines_gets_a_whole_sentence(tmp_path: Path) -> None:
    """The best short sentence that can be read alone stands as title, without its full stop."""
    made = story(tmp_path, eins=dated("2024-05-08", f"{LEAD} {MORE}"))
    assert made.title.text == LEAD.removesuffix(".")
    assert made.title.span is not None


def test_a_long_opening_is_not_cut_into_a_phrase(tmp_path: Path) -> None:
    """Where the first sentence is too long another whole one stands, not the subject without its verb."""
    long = (
        "Der Streit zwischen dem Bürgermeister der Stadt Seeburg und den Mitgliedern des örtlichen Vereins "
        "der Schwimmer um das Freibad am Mühlgraben ging am Dienstag in der öffentlichen Sitzung des Rates der Stadt "
        "in die nächste Runde."
    )
    made = story(tmp_path, eins=dated("2024-05-08", f"{long} Der Rat der Stadt Seeburg beschloss die Schließung."))
    assert made.title.text == "Der Rat der Stadt Seeburg beschloss die Schließung"


def test_a_sentence_beside_which_its_speaker_must_be_told_is_no_title(tmp_path: Path) -> None:
    """Nobody can be told beside a title."""
    said = "Der Rat werde das Freibad in Seeburg am Dienstag für immer schließen."
    made = story(tmp_path, eins=dated("2024-05-08", f"{LEAD} Bürgermeister Jan Hansen war müde. {said} {MORE}"))
    assert made.title.text == LEAD.removesuffix(".")


@pytest.mark.parametrize(
    "going_on",
    [
        "Zuvor hatte Bürgermeister Jan Hansen vor einem „Albtraum für alle Schwimmer“ in Seeburg gewarnt.",
        "Bürgermeister Jan Hansen warnte seinerseits vor einem „Albtraum für alle Schwimmer“ in Seeburg.",
    ],
)
def test_what_goes_on_from_others_is_no_title(tmp_path: Path, going_on: str) -> None:
    """A title tells of the event by itself, be it told further down than what somebody warned of before or besides."""
    long = f"Der Rat der Stadt Seeburg {'und sein Ausschuss ' * 9}berieten am Dienstag über das Freibad am Mühlgraben."
    made = story(tmp_path, eins=dated("2024-05-08", f"{long} {going_on} Es war laut. Es wurde spät. {NEXT}"))
    assert made.title.text == NEXT.removesuffix(".")


def test_a_headline_beats_a_sentence(tmp_path: Path) -> None:
    """What an editor wrote as a headline stays."""
    headline = "Seeburg schließt Freibad"
    made = story(tmp_path, eins=dated("2024-05-08", LEAD, headline), zwei=dated("2024-05-08", f"{LEAD} {MORE}"))
    assert made.title.text == headline


def test_a_sentence_beats_a_question(tmp_path: Path) -> None:
    """A question tells nothing: a sentence of the text does."""
    made = story(tmp_path, eins=dated("2024-05-08", f"{LEAD} {MORE}", "Muss das Freibad in Seeburg schließen?"))
    assert made.title.text == LEAD.removesuffix(".")


def test_a_question_stays_where_no_sentence_reads_alone(tmp_path: Path) -> None:
    """Without a sentence to put in its place the headline stays what it is."""
    headline = "Muss das Freibad in Seeburg schließen?"
    made = story(tmp_path, eins=dated("2024-05-08", "Dabei bleibt es. Sie will klagen.", headline))
    assert made.title.text == headline
