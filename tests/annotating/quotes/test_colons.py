"""Who speaks before a colon."""

import pytest

from presseschau.model import QuoteKind
from tests.annotating.quotes.articles import direct_in, holders_in, indirect_in, quotes_in


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Ihr Chef, Wirt Udo Kolb (51), zu unserer Zeitung: „Es reicht.“", "Ihr Chef, Wirt Udo Kolb"),
        ("Wirt Udo Kolb (51) zu unserer Zeitung: „Es reicht.“", "Wirt Udo Kolb"),
        ("Die Trainerin, Ida Moos, 44, nach dem Spiel: „Es reicht.“", "Die Trainerin, Ida Moos"),
        ("Udo Kolb, Wirt am Markt: „Es reicht.“", "Udo Kolb, Wirt am Markt"),
        ("Kiel, Emden, Husum: „Es reicht.“", None),
        ("Die Kisten, drei Wagen, ein Boot: „Es reicht.“", None),
    ],
)
def test_a_person_with_appositions_speaks_before_a_colon(sentence: str, speaker: str | None) -> None:
    """Name, office, age and whom it is told may stand before the colon without a verb; lists of things do not speak."""
    assert set(direct_in(sentence).values()) == {speaker}


def test_who_was_named_before_a_colon_goes_on_speaking() -> None:
    """Who was the subject before does not."""
    text = "Er liegt im Bett. Sein Chef, Wirt Udo Kolb (51), zu unserer Zeitung: „Es reicht.“ Der Wagen sei neu."
    assert holders_in("Jens Moos ist krank. " + text) == ["Udo Kolb"]


@pytest.mark.parametrize(
    "text",
    [
        "Autorin: Ida Moos",
        "Was Gäste jetzt wissen müssen: Karten gelten bis Mai.",
        "Moos’ langer Weg: Was am Mittwoch ansteht\n\nMinisterin Ida Moos geht. Die Stadt wählt.",
    ],
)
def test_entries_questions_and_things_do_not_speak(text: str) -> None:
    """A name alone behind a colon is an entry of a list; a question, and what belongs to somebody, say nothing."""
    assert indirect_in(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Die SPD sieht das anders: Das Ziel sei erreicht, sagte Fraktionschef Udo Kolb.", "Fraktionschef Udo Kolb"),
        ("SPD: „Das Ziel ist erreicht“, sagte Fraktionschef Udo Kolb.", "Fraktionschef Udo Kolb"),
        ("Die SPD sieht das anders: Das Ziel sei erreicht.", "Die SPD"),
        ("Man war verstimmt: Das Ziel sei erreicht, ließ Landrat Udo Kolb ausrichten.", "Landrat Udo Kolb"),
        ("Das Ziel sei nach seiner Ansicht erreicht, so Landrat Udo Kolb.", "Landrat Udo Kolb"),
    ],
)
def test_a_verb_of_speech_goes_before_a_colon(text: str, speaker: str) -> None:
    """Who says what stands behind a colon is told by the verb behind it, if there is one."""
    (quote,) = [quote for quote in quotes_in(text) if quote.speaker][:1]
    assert quote.speaker is not None
    assert quote.speaker.of(text) == speaker


def test_nothing_but_wording_lies_behind_a_colon_before_a_verb_of_speech() -> None:
    """The clause that tells who speaks is no part of what is said."""
    text = "SPD: „Das Ziel ist erreicht“, sagte Fraktionschef Udo Kolb."
    assert [quote.kind for quote in quotes_in(text)] == [QuoteKind.DIRECT]
