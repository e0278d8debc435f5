"""Whether two descriptions can be of one person."""

import pytest

from presseschau.relating.statements.identity import Described, described_by, may_be_one
from tests.relating.planted.checks import digest


def _described(subject: str) -> Described | None:
    (article,) = digest(
        {"text": f"{subject} blieb am Freitag in Seeburg auf freiem Fuß.", "date": "2024-05-07"}
    ).articles
    sentence = article.sentences[0]
    return next((described_by(article, sentence, agent.subject) for agent in article.agents), None)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Der Angeklagte", "Der 27-Jährige"),
        ("Der Verurteilte", "Der Mann"),
        ("Die Angeklagte", "Die 53-Jährige"),
        ("Der 27 Jahre alte Fahrer", "Ein 27-Jähriger"),
        ("Der Fahrer", "Der Busfahrer"),
    ],
)
def test_an_open_description_may_be_anybody_that_it_fits(one: str, other: str) -> None:
    """Sex and age must not differ, and one of the two says no more than the part in the event."""
    first, second = _described(one), _described(other)
    assert first is not None
    assert second is not None
    assert may_be_one(first, second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Der Angeklagte", "Die Angeklagte"),
        ("Der 27-Jährige", "Der 31-Jährige"),
        ("Der Verletzte", "Der Beschuldigte"),
        ("Der Busfahrer", "Der Bürgermeister"),
    ],
)
def test_other_sex_age_or_part_is_another(one: str, other: str) -> None:
    """Who was hurt is not who is accused, and two offices are two people."""
    first, second = _described(one), _described(other)
    assert first is not None
    assert second is not None
    assert not may_be_one(first, second)


@pytest.mark.parametrize("subject", ["Die Angeklagten", "Die Brücke", "Der Hafen"])
def test_things_and_several_people_are_no_person(subject: str) -> None:
    """Only one person is described."""
    assert _described(subject) is None
