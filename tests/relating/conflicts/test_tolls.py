"""Counts of the dead and injured rise as more is known."""

import pytest

from presseschau.model import Story
from tests.relating.planted.checks import digest

_OPENING = "Bei Seeburg ist am Dienstag ein Reisebus von der Bundesstraße abgekommen und umgekippt."


def _story(*reports: tuple[str, str]) -> tuple[Story, dict[str, str]]:
    made = digest(*({"text": f"{_OPENING} {text}", "date": date} for text, date in reports))
    (story,) = made.stories
    return story, {article.id: article.text for article in made.articles}


def _contradictions(*reports: tuple[str, str]) -> list[list[float]]:
    story, _ = _story(*reports)
    conflicts = [conflict for conflict in story.conflicts if conflict.same_time]
    return [sorted({float(value.value) for value in conflict.values}) for conflict in conflicts]


def test_a_later_report_may_give_more_but_not_fewer() -> None:
    """The higher toll of the next day is no contradiction, a lower one is."""
    two, three = "Zwei Menschen starben.", "Es gab drei Todesopfer."
    assert _contradictions((two, "2024-05-07"), (three, "2024-05-08")) == []
    assert _contradictions((three, "2024-05-07"), (two, "2024-05-08")) == [[2, 3]]


def test_what_was_done_stays_done() -> None:
    """How many are hurt may fall; how many flights were cancelled, or people caught, does not."""
    more, fewer = "Am Flughafen fielen 47 Flüge aus.", "Am Flughafen fielen 42 Flüge aus."
    assert _contradictions((more, "2024-05-07"), (fewer, "2024-05-08")) == [[42, 47]]
    assert _contradictions((fewer, "2024-05-07"), (more, "2024-05-08")) == []
    assert _contradictions(("Es gab 17 Verletzte.", "2024-05-07"), ("Es gab 14 Verletzte.", "2024-05-08")) == []


def test_what_happened_long_before_rises_no_more() -> None:
    """Reports of two days that tell otherwise of an earlier event contradict each other."""
    one, other = "Schon 2019 brannte es hier. Damals starben 16 Menschen.", "Damals starben 19 Menschen."
    assert _contradictions((one, "2024-05-07"), (other, "2024-05-08")) == [[16, 19]]


def test_hours_of_printing_order_the_reports_of_a_day() -> None:
    """Of one day the hour tells which report is later; a day without an hour does not."""
    two, three = "Zwei Menschen starben.", "Es gab drei Todesopfer."
    assert _contradictions((two, "2024-05-07T08:00"), (three, "2024-05-07T18:00")) == []
    assert _contradictions((two, "2024-05-07"), (three, "2024-05-07T18:00")) == [[2, 3]]


def test_tolls_of_other_hours_are_shown_together_without_contradiction() -> None:
    """What was counted in the morning and in the evening is of one event, and may have risen."""
    morning, evening = (
        "Am Morgen wurden 14 Menschen verletzt.",
        "Am Abend gab die Wehr die Zahl der Verletzten mit 17 an.",
    )
    story, _ = _story((morning, "2024-05-07"), (evening, "2024-05-07"))
    assert [(conflict.same_time, len(conflict.values)) for conflict in story.conflicts] == [(False, 2)]


def test_what_was_of_another_time_is_no_second_toll() -> None:
    """Who also tells how many were hurt years ago gives one toll of this day."""
    then = "Zwölf Menschen wurden verletzt. Schon 2019 hatte es hier gekracht, damals wurden neun Menschen verletzt."
    assert _contradictions((then, "2024-05-07"), ("Es gab 17 Verletzte.", "2024-05-07")) == [[12, 17]]


def test_those_for_whom_there_is_room_are_not_those_who_came() -> None:
    """How many a hall holds says nothing of how many were there."""
    room = "In der 24.000 Besucher fassenden Halle brannte Licht."
    assert _contradictions((room, "2024-05-07"), ("Es kamen 18.400 Zuschauer.", "2024-05-07")) == []


def test_what_a_ticker_has_outgrown_contradicts_nothing() -> None:
    """Who gives two tolls tells how they rose: only the last one can contradict that of another."""
    ticker = "Vier Menschen sind gestorben.\n\nAm Mittag sprach die Polizei von drei Toten."
    assert _contradictions((ticker, "2024-05-07T18:00"), ("Drei Menschen starben.", "2024-05-07")) == []
    others = (("Drei Menschen starben.", "2024-05-07"), ("Fünf Menschen starben.", "2024-05-07"))
    assert _contradictions((ticker, "2024-05-07T18:00"), *others) == [[4, 5]]


def test_an_outgrown_toll_is_superseded_wherever_it_stands() -> None:
    """A summary must not print the toll of noon when another article tells that of the evening."""
    ticker = "Vier Menschen sind gestorben.\n\nAm Mittag sprach die Polizei von drei Toten."
    noon, wrong = "Drei Menschen starben.", "Fünf Menschen starben."
    story, texts = _story((ticker, "2024-05-07T18:00"), (noon, "2024-05-07"), (wrong, "2024-05-07"))
    found = sorted(place.span.of(texts[place.article]) for place in story.superseded())
    assert found == ["Drei", "drei"]


@pytest.mark.parametrize(
    "text",
    [
        "Drei Menschen erlagen noch an der Unfallstelle ihren Verletzungen.",
        "Drei Menschen haben den Unfall nicht überlebt.",
        "Drei Menschen kamen zu Tode.",
        "Drei Menschen sind ihren Verletzungen erlegen.",
    ],
)
def test_there_are_many_words_for_dying(text: str) -> None:
    """Who succumbs to injuries or does not survive is counted among the dead, not the injured."""
    assert _contradictions((text, "2024-05-07"), ("Fünf Menschen starben.", "2024-05-07")) == [[3, 5]]
    assert _contradictions((text, "2024-05-07"), ("Es gab fünf Verletzte.", "2024-05-07")) == []


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Drei Menschen starben.\n\nBei einem Brand in Mainz starben acht Menschen.", "Vier Menschen starben.", []),
        ("Es gab acht Tote. Unter den Toten sind drei Kinder.", "Es gab acht Tote. Unter ihnen sind drei Kinder.", []),
    ],
)
def test_another_event_or_a_part_outgrows_nothing(one: str, other: str, wanted: list[list[float]]) -> None:
    """A higher count in one article tells of a rise only where it says so, or at what hour the lower one held."""
    story, _ = _story((one, "2024-05-07"), (other, "2024-05-07"))
    assert not story.superseded()
    assert [c for c in _contradictions((one, "2024-05-07"), (other, "2024-05-07")) if 8 in c] == wanted


def test_only_the_number_of_the_dead_never_falls() -> None:
    """Who was hurt badly may be better two days later; the dead stay dead."""
    assert (
        _contradictions(
            ("Drei Menschen sind schwer verletzt.", "2024-05-07"), ("Zwei Menschen sind schwer verletzt.", "2024-05-10")
        )
        == []
    )
    morning, evening = "Am Morgen sprach die Polizei von drei Toten.", "Am Abend sprach die Polizei von zwei Toten."
    assert _contradictions((morning, "2024-05-07T10:00"), (evening, "2024-05-08T10:00")) == [[2, 3]]


def test_who_came_to_watch_does_not_grow_in_number() -> None:
    """Spectators are counted once: a later report with more of them contradicts, as does one with fewer."""
    many, more = "2.300 Zuschauer sahen zu.", "3.200 Zuschauer sahen zu."
    for one, other in ((many, more), (more, many)):
        assert _contradictions((one, "2024-05-07"), (other, "2024-05-08")) == [[2300, 3200]]


def test_what_a_toll_has_risen_to_is_shown_beside_the_earlier_one() -> None:
    """It contradicts nothing, but a reader sees both; the street in one text is in the town of the other."""
    story, _ = _story(
        ("In Seeburg starben dabei zwei Menschen.", "2024-05-07"),
        ("An der Ziegeleistraße ist die Zahl der Toten auf drei gestiegen.", "2024-05-08"),
    )
    told = [(conflict.same_time, sorted({value.value for value in conflict.values})) for conflict in story.conflicts]
    assert told == [(False, [2.0, 3.0])]


def test_a_country_that_ends_like_a_street_is_none() -> None:
    """Tolls of two countries are told apart, be one of them "Norwegen"."""
    story, _ = _story(
        ("In Norwegen starben dabei zwei Menschen.", "2024-05-07"),
        ("In Schweden starben dabei drei Menschen.", "2024-05-07"),
    )
    assert not story.conflicts
