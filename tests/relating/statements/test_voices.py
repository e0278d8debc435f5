"""Whom names mean, and whose statement a passage is."""

import pytest

from presseschau.relating.statements.voices import voices_of
from tests.relating.said import read_together, said_in, span_of

_PAIR = "Kanzlerin Maria Lorenz empfing Minister Thomas Becker. "
LORENZ, BECKER = "maria-lorenz", "thomas-becker"


def _speakers(sentence: str) -> set[str]:
    return set(said_in(_PAIR + sentence)[-1].speakers)


@pytest.mark.parametrize(
    ("sentence", "speakers"),
    [
        ("„Wir werden sparen“, sagte Lorenz.", {LORENZ}),
        ("„Wir werden sparen“, sagte sie.", {LORENZ}),
        ("Becker habe zu lange gewartet, sagte Lorenz.", {LORENZ}),
        ("Nach Angaben Beckers steigt der Preis.", {BECKER}),
        ("Laut Lorenz ist die Kasse leer.", {LORENZ}),
        ("Becker sprach von einem „Skandal“.", {BECKER}),
    ],
)
def test_a_quotation_is_its_speakers(sentence: str, speakers: set[str]) -> None:
    """What is rendered, with or without marks, is said by whom the speaker's wording means."""
    assert _speakers(sentence) == speakers


@pytest.mark.parametrize(
    ("sentence", "speakers"),
    [
        ("Lorenz warnte vor Kürzungen.", {LORENZ}),
        ("Sie erneuerte ihre Warnung vor Kürzungen.", {LORENZ}),
        ("Der Minister verlangte mehr Geld.", {BECKER}),
        ("Lorenz und Becker forderten Geduld.", {LORENZ, BECKER}),
        ("Lorenz reiste ab, weil Becker mit Streik drohte.", {BECKER}),
        ("Becker will mehr Geld.", {BECKER}),
        ("Sie wollte einen anderen Plan.", {LORENZ}),
        ("Lorenz hielt den Plan für einen Fehler.", {LORENZ}),
    ],
)
def test_an_act_of_speech_or_will_is_whose_who_acts(sentence: str, speakers: set[str]) -> None:
    """Who warns, demands or wants something in a clause of its own speaks there, though no word is quoted."""
    assert _speakers(sentence) == speakers


@pytest.mark.parametrize(
    "sentence",
    [
        "Lorenz reiste am Abend nach Wien.",
        "Der Rat zweifelt an dem Plan.",
        "Vor Becker wurde lange gewarnt.",
        "Die Wähler warnten vor Becker.",
        "Lorenz sah am Abend ein Spiel.",
        "Becker hielt den Pokal in die Höhe.",
    ],
)
def test_other_deeds_are_nobodys_statement(sentence: str) -> None:
    """Who does something else than speak, is not known by name, or is only spoken of, says nothing."""
    assert _speakers(sentence) == set()


@pytest.mark.parametrize(
    ("part", "speakers"),
    [
        ("Die Brücke bleibt gesperrt", set()),
        ("Die Brücke bleibt gesperrt, was Becker „falsch“ nennt", {BECKER}),
        ("„falsch“", {BECKER}),
        ("falsch", {BECKER}),
    ],
)
def test_only_a_passage_that_holds_a_quotation_or_lies_in_one_is_the_speakers(part: str, speakers: set[str]) -> None:
    """Of the parts of a sentence those that render somebody's words are that person's, the others nobody's."""
    text = _PAIR + "Die Brücke bleibt gesperrt, was Becker „falsch“ nennt."
    (article,), meant = read_together(text)
    assert voices_of(article, meant, span_of(text, part), ()) == speakers


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Becker werde reisen, sagte Lorenz.", {BECKER}),
        ("„Thomas Becker wird reisen“, sagte Lorenz.", {BECKER}),
        ("Der Preis werde steigen, sagte Lorenz.", set()),
        ("Lorenz traf Becker am Abend.", set()),
    ],
)
def test_only_whom_rendered_words_name_is_told_of(sentence: str, named: set[str]) -> None:
    """Told of are those whom a speaker names, not the speaker and not whom the article itself names."""
    assert set(said_in(_PAIR + sentence)[-1].told_of) == named


def test_a_metonym_and_what_it_stands_for_are_one_voice() -> None:
    """A capital, a land and its government speak as one, whatever each article calls them."""
    texts = ("Russland will Garantien.", "Moskau verlangt Garantien.", "Der Kreml fordert Garantien.")
    (article,), meant = read_together(" ".join(texts))
    names = [span_of(article.text, name) for name in ("Russland", "Moskau", "Kreml")]
    assert len({meant.of(article.id, [name]) for name in names}) == 1
    assert meant.of(article.id, names) == (meant.countries["Russland"],)


def test_two_lands_are_two_voices() -> None:
    """Only what can stand for the same body is taken as one."""
    (article,), meant = read_together("Moskau verlangt Garantien. Warschau verlangt Beweise.")
    names = [span_of(article.text, name) for name in ("Moskau", "Warschau")]
    assert len(meant.of(article.id, names)) == 2
