"""What is said, and what only stands beside it."""

import pytest

from tests.annotating.quotes.articles import indirect_in, quotes_in


def told_in(text: str) -> list[tuple[str | None, str]]:
    """Give the speakers and contents of a text's quotations."""
    return [(quote.speaker.of(text) if quote.speaker else None, quote.span.of(text)) for quote in quotes_in(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Während Kiel verkündete, der Bau sei fertig, widersprach Emden.", [("Kiel", "der Bau sei fertig")]),
        (
            "Während das Amt erklärte, dass gebaut wird, sagte Landrat Kolb, das stimme nicht.",
            [("das Amt", "dass gebaut wird"), ("Landrat Kolb", "das stimme nicht")],
        ),
        ("Wenn das so sei, werde man klagen, sagte die Wirtin.", [("die Wirtin", "Wenn das so sei, werde man klagen")]),
        ("Als es regnete, sei er gegangen, sagte der Wirt.", [("der Wirt", "Als es regnete, sei er gegangen")]),
    ],
)
def test_a_clause_in_front_has_words_of_its_own(text: str, told: list[tuple[str | None, str]]) -> None:
    """What somebody reports in a clause before the verb is not the word of who acts behind it; a condition is."""
    assert told_in(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Die Leitung trat Befürchtungen entgegen, das Bad werde geschlossen.", [(None, "das Bad werde geschlossen")]),
        ("Die Leitung zerstreute Sorgen, das Bad werde geschlossen.", [(None, "das Bad werde geschlossen")]),
        ("Die Leitung äußerte Sorgen, das Bad werde geschlossen.", [("Die Leitung", "das Bad werde geschlossen")]),
        (
            "Die Leitung widersprach dem Verdacht des Landrats, das Bad sei zu.",
            [("des Landrats", "das Bad sei zu")],
        ),
    ],
)
def test_what_is_countered_is_the_word_of_others(text: str, told: list[tuple[str | None, str]]) -> None:
    """Fears and reports that somebody counters are not his own; who has them is named by a genitive."""
    assert told_in(text) == told


def test_who_counters_goes_on_speaking() -> None:
    """The next sentence renders who countered something."""
    text = "Die Stadt Kiel trat Sorgen entgegen, das Bad werde geschlossen. Das Bad bleibe offen."
    assert told_in(text)[-1] == ("Die Stadt Kiel", "Das Bad bleibe offen.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("„Nein“, sagte Udo Kolb, bevor er in den Wagen stieg.", []),
        ("Der Plan sei gut, sagte Udo Kolb, wenn es nicht regne.", ["Der Plan sei gut", "wenn es nicht regne"]),
        ("Der Bau ruht, wie aus Akten hervorgeht, die der Wirtin vorliegen.", ["Der Bau ruht"]),
        ("Der Verein verlangt Geld für den Fall, dass der Bau ruht.", []),
        ("Der Verein verlangt für diesen Fall, dass der Bau ruht.", []),
        ("Der Verein verlangt, dass der Bau ruht.", ["dass der Bau ruht"]),
        ("In Kiel wissen sie noch, wie es im Mai war.", []),
        ("In Kiel erzählen sie, wie es im Mai war.", ["wie es im Mai war"]),
        ("Nun klingt es, als hätten alle gelacht.", []),
        ("Das Gericht entscheidet, ob gebaut wird.", []),
        ("Die Stadt prüft, ob gebaut wird.", []),
        ("Die Stadt muss erklären, was sie bauen will.", []),
        ("Die Stadt will fragen, wann gebaut wird.", ["wann gebaut wird"]),
        ("Der Förster wurde gefragt, ob gebaut wird.", ["ob gebaut wird"]),
        ("Erstens die Frage, ob gebaut wird.", []),
        ("Udo Kolb stellte die Frage, ob gebaut wird.", ["ob gebaut wird"]),
        ("In der Umfrage gaben 62 Prozent an, gut zu schlafen.", []),
        ("In der Umfrage gaben Wirte an, gut zu schlafen.", ["gut zu schlafen"]),
        ("Nach Informationen dieser Zeitung gibt es zwei Käufer.", []),
        ("Nach Informationen der Wirtin gibt es zwei Käufer.", ["gibt es zwei Käufer"]),
    ],
)
def test_what_stands_beside_words_is_not_said(text: str, found: list[str]) -> None:
    """Times, cases, sources' attributes, open questions, shares and a paper's own reports are told by the outlet."""
    assert indirect_in(text) == found


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Kuchen, sagt die kleine Elif, da möchte sie jetzt hin.", "die kleine Elif"),
        ("Udo Kolb, Wirt am Markt, sagt, da möchte er hin.", "Udo Kolb, Wirt am Markt"),
        ("Udo Kolb, der am Markt wohnt, sagt, da möchte er hin.", "Udo Kolb, der am Markt wohnt"),
        ("Der Bau trägt nach Angaben des Rechnungshofs Kolbs Namen. Udo Kolb kam.", "des Rechnungshofs"),
        ("Der Bau sei nach Angaben des Ministers Kolb fertig. Udo Kolb kam.", "des Ministers Kolb"),
        ("Der Bau sei fertig, sagte Kolb der Zeitung. Udo Kolb kam.", "Kolb"),
    ],
)
def test_speakers_end_where_their_phrase_does(text: str, speaker: str) -> None:
    """An inserted verb has its subject behind it; a genitive ends before the next noun phrase, as does who tells."""
    assert told_in(text)[0][0] == speaker


def test_a_source_ends_before_the_subject() -> None:
    """The name behind a paper that cites itself is who acts, and who goes on speaking."""
    text = "Am Abend soll nach Informationen dieser Zeitung Landrat Udo Kolb angerufen haben. Er werde gehen."
    assert told_in(text) == [("Landrat Udo Kolb", "Er werde gehen.")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Landrat Kolb warnte. Die Stimmen hätte er: Ein Fünftel reicht dafür.", []),
        ("Landrat Kolb warnte. Die Stimmen hätte er.", ["Die Stimmen hätte er."]),
        ("Nun muss Landrat Kolb erklären, was er will. Besser wäre anderes.", []),
    ],
)
def test_the_writer_supposes_something_himself(text: str, found: list[str]) -> None:
    """What he explains in the indicative, or says of who has yet to speak, renders nobody's words."""
    assert indirect_in(text) == found


def test_what_is_told_of_a_claim_is_told_as_a_whole() -> None:
    """A claim that is the subject of reported speech lies inside it."""
    text = "Landrat Udo Kolb widersprach. Auch die Behauptung, der Bau sei zu teuer, sei falsch."
    assert told_in(text)[-1] == ("Landrat Udo Kolb", "Auch die Behauptung, der Bau sei zu teuer, sei falsch.")
    other = "Die Behauptung der Wirtin, der Bau, der lange ruhte, sei teuer, hatte Folgen."
    assert told_in(other)[0][0] == "der Wirtin"
