"""Sentences of two articles that are each other's clear best match."""

import pytest

from presseschau.model import Passage, Story
from presseschau.relating.statements.counterparts import SAME, agreeing
from tests.relating.planted.checks import digest

FIRST = (
    "Ein Güterzug ist am Dienstag bei Altmoor entgleist. Zwölf Waggons kippten in die Böschung. {} "
    "Kräne sollen die Wagen bergen. Die Strecke nach Norderstein ist gesperrt. Pendler weichen auf Busse aus."
)
OTHER = (
    "Bei Altmoor sind am Dienstag mehrere Waggons eines Güterzugs aus den Gleisen gesprungen. {} "
    "Anwohner hörten einen lauten Knall. In der Nähe liegt ein Schutzgebiet. Ein Bagger steht bereit."
)


def _story(one: str, other: str) -> tuple[Story, tuple[Passage, Passage]]:
    made = digest(*({"text": text, "date": "2024-05-07"} for text in (FIRST.format(one), OTHER.format(other))))
    by_text = {article.text: article for article in made.articles}
    places = []
    for text, wording in ((FIRST.format(one), one), (OTHER.format(other), other)):
        article = by_text[text]
        places.append(next(Passage(article.id, s.span) for s in article.sentences if wording in s.span.of(text)))
    (story,) = made.stories
    return story, (places[0], places[1])


def _are_one(one: str, other: str) -> bool:
    story, places = _story(one, other)
    return any(all(any(p.covers(q) for q in s.passages) for p in places) for s in story.statements)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Den Schaden gibt die Bahn mit 1,8 Millionen Euro an.", "Auf 1,8 Millionen Euro beziffert sie die Kosten."),
        (
            "„Es gibt keine vertretbare Umleitung“, sagte Betriebsleiter Henning Oltmann.",
            "Betriebsleiter Henning Oltmann erklärte, man habe keinen vertretbaren anderen Weg gefunden.",
        ),
        ("Ein Kind aus Altmoor erlitt einen Schock.", "Unter Schock stand ein Kind aus Altmoor."),
    ],
)
def test_what_both_tell_once_is_one_statement(one: str, other: str) -> None:
    """A figure, a speaker or what is done ties two sentences that have little else in common."""
    assert _are_one(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Umweltminister Timo Harms verlangt 40 Prüfer.", "Landrätin Britta Voss verlangt 40 Prüfer."),
        ("Betriebsleiter Henning Oltmann dankte den Helfern.", "Betriebsleiter Henning Oltmann ist seit März im Amt."),
        ("Ein Kran rollt langsam heran.", "Der Wind wehte schwach aus Südwest."),
        ("Acht Waggons hatten Schotter geladen.", "Der Ort liegt acht Kilometer nördlich der Waggons."),
    ],
)
def test_what_two_say_or_do_is_not(one: str, other: str) -> None:
    """Nor what is told of one person, or has only the event in common."""
    assert not _are_one(one, other)


def test_a_counterpart_stands_in_no_text_alone() -> None:
    """What may be told by both is not said to stand in one only."""
    told = ("Die Löschzüge kamen aus drei Kreisen.", "Aus drei Kreisen rückten Löschzüge an.")
    story, places = _story(*told)
    assert not set(places) & set(story.unique)


def test_sentences_with_other_counterparts_in_a_third_text_are_two() -> None:
    """Each has a surer match there, and these are two sentences of one article."""
    made = digest({"text": "Es regnet in Kiel. Der Wind weht kalt.", "date": "2024-05-07"})
    first, second = (sentence.span for sentence in made.articles[0].sentences)
    one, other, third, fourth = ("a", first), ("b", first), ("c", first), ("c", second)
    odds = {(one, other): SAME + 0.5, (one, third): SAME + 2, (other, fourth): SAME + 2}
    found = agreeing(odds)
    assert found[one, other] < SAME
    assert found[one, third] == SAME + 2
    alone = agreeing({(one, other): SAME + 0.5, (one, third): SAME + 2, (other, third): SAME + 2})
    assert alone[one, other] == SAME + 0.5


def test_an_age_tells_who_is_meant_and_not_what_is_said() -> None:
    """Two things about one person are two; one figure of another kind may tie them."""
    assert not _are_one("Die 53-Jährige hatte gestanden.", "Das Gericht sprach die 53-Jährige der Untreue schuldig.")
