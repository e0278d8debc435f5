"""Who goes on speaking, and whom "dieser" means."""

import pytest

from tests.annotating.quotes.articles import holders_in, quotes_in

_SPOKE = "„Wir sind uns einig“, sagte Minister Udo Kolb."


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (_SPOKE + " Seine Gastgeberin schüttelt später den Kopf. Das stimme nicht.", "Seine Gastgeberin"),
        (_SPOKE + " Ida Moos winkte ab. Das stimme nicht.", "Ida Moos"),
        (_SPOKE + " Die Zuhörer schüttelten den Kopf. Das stimme nicht.", "Minister Udo Kolb"),
        (_SPOKE + " Der Sturm schüttelte die Bäume. Das stimme nicht.", "Minister Udo Kolb"),
    ],
)
def test_who_answers_with_a_gesture_goes_on_speaking(text: str, speaker: str) -> None:
    """One person who shakes the head takes the turn; many, and things, do not."""
    quote = quotes_in(text)[-1]
    assert quote.speaker is not None
    assert quote.speaker.of(text) == speaker


_MET = "Minister Udo Kolb traf Landrat Jens Moos. "


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (_MET + "Die Parteien forderten den Rücktritt des Ministers. „Ich bleibe“, sagte dieser.", ["Udo Kolb"]),
        (_MET + "Er gab dem Landrat die Hand. „Ich bleibe“, sagte dieser.", ["Jens Moos"]),
        (_MET + "Am Abend sprach er mit einem Nachbarn. „Ich bleibe“, sagte dieser.", []),
        (_MET + "„Ich bleibe“, sagte dieser.", ["Jens Moos"]),
        (_MET + "Es regnete. „Ich bleibe“, sagte dieser.", ["Jens Moos"]),
    ],
)
def test_dieser_takes_up_the_nearest_noun(text: str, names: list[str]) -> None:
    """It may stand in a genitive or be an office; who has no name there is nobody named elsewhere."""
    assert holders_in(text) == names


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Udo Kolb kam. „Ich weiß davon nichts“, stammelte er.", "er"),
        ("Udo Kolb kam. Das Amt prüfe das, ließ er ausrichten.", "er"),
        ("Udo Kolb richtet das Fest aus, das im Mai ist.", None),
    ],
)
def test_verbs_become_verbs_of_speech_where_they_stand(text: str, speaker: str | None) -> None:
    """Behind words in marks any verb tells who utters them, and "lassen" makes one of "ausrichten"."""
    named = [quote.speaker.of(text) for quote in quotes_in(text) if quote.speaker]
    assert named == ([speaker] if speaker else [])


def test_an_age_told_elsewhere_may_differ_by_a_birthday() -> None:
    """Two years apart somebody is still meant where nobody else can be; ten years are somebody else's."""
    text = "Udo Kolb trat zurück. „Ich gehe“, sagte der 54-Jährige."
    assert holders_in(text, "Udo Kolb, 52 Jahre alt, kam am Montag.") == ["Udo Kolb"]
    assert holders_in(text, "Udo Kolb, 44 Jahre alt, kam am Montag.") == []


def test_a_bench_is_no_other_person() -> None:
    """What only ends like a body stands against nobody whom an age means."""
    text = "Ida Moos sitzt auf der Fensterbank. „Ich bleibe“, sagt die 15-Jährige."
    assert holders_in(text) == ["Ida Moos"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Minister Udo Kolb rief zum Frieden auf. Ein Treffen könne aus seiner Sicht helfen.", ["Udo Kolb"]),
        ("Ministerin Ida Moos schwieg. Ein Treffen könne ihrer Ansicht nach helfen.", ["Ida Moos"]),
        ("Ida Moos schwieg. Die Wirte lachten. Ein Treffen könne ihrer Ansicht nach helfen.", []),
    ],
)
def test_a_view_belongs_to_whom_its_pronoun_takes_up(text: str, names: list[str]) -> None:
    """A view that is "seine" is that of who was last spoken of; "ihre" may be that of several."""
    assert holders_in(text) == names
