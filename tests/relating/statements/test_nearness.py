"""How near sentences are in meaning, as wholes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.model import Span
from presseschau.relating.statements import nearness
from presseschau.relating.statements.nearness import Place, nearness_of


def _told(*sentences: tuple[str, str]) -> dict[Place, str]:
    return {(article, Span(number, number + 1)): text for number, (article, text) in enumerate(sentences)}


def test_what_is_told_in_other_words_is_nearer_than_what_is_not() -> None:
    """None of the words need be the same."""
    told = _told(
        ("a", "Die Polizei hat die Straße gesperrt."),
        ("b", "Beamte riegelten die Fahrbahn ab."),
        ("b", "Das Museum eröffnet eine Ausstellung."),
    )
    one, other, third = told
    near = nearness_of(told)
    assert near.of((one, other)) > 2 * near.of((one, third))


def test_the_two_nearest_of_each_other_article_are_the_foremost() -> None:
    """They are what the margin of a match is taken from; sentences of one article are no match of each other."""
    told = _told(*(("a", word) for word in ("Zug", "Wahl", "Brand")), ("b", "Bahn"), ("b", "Feuer"), ("c", "Stimme"))
    places = list(told)
    pairs = set(nearness_of(told).foremost())
    assert (places[0], places[3]) in pairs
    assert all(one[0] != other[0] for one, other in pairs)
    assert sum(places[5] in pair and "b" in {pair[0][0], pair[1][0]} for pair in pairs) == 2


def test_where_all_speak_of_the_same_none_is_near_for_that(monkeypatch: pytest.MonkeyPatch) -> None:
    """How near two sentences are is held against how near all sentences of their story are."""
    told = _told(
        ("a", "Der Minister sprach in Genf mit Russland über die Ukraine."),
        ("a", "Der Minister warnte in Genf Russland vor einem Krieg in der Ukraine."),
        ("b", "Der Minister traf in Genf Vertreter Russlands wegen der Ukraine."),
        ("b", "Der Minister lobte in Genf Russlands Antwort zur Ukraine."),
    )
    pair = (list(told)[1], list(told)[3])
    plain = nearness_of(told).of(pair)
    monkeypatch.setattr(nearness, "FEW", 1)
    assert nearness_of(told).of(pair) < plain / 2


def test_of_a_story_that_is_too_long_nothing_is_worked_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then words alone must do, and the time it takes stays in bounds."""
    told = _told(("a", "Zug"), ("b", "Zug"))
    one, other = told
    assert nearness_of(told).of((one, other)) == 1.0
    monkeypatch.setattr(nearness, "MOST_SENTENCES", 1)
    assert nearness_of(told).of((one, other)) == 0.0
    assert list(nearness_of(told).foremost()) == []


@given(st.lists(st.sampled_from(["Der Zug steht.", "Die Bahn hält.", "xqzjw", ""]), max_size=5))
def test_nearness_is_a_share_and_the_same_from_both_sides(sentences: list[str]) -> None:
    """It lies between nothing and all."""
    told = {(f"a{number}", Span(0, 1)): text for number, text in enumerate(sentences)}
    near = nearness_of(told)
    for one in told:
        for other in told:
            assert 0.0 <= near.of((one, other)) <= 1.0
            assert near.of((one, other)) == near.of((other, one))
