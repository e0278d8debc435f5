"""What somebody does by speaking, told without the wording."""

from pathlib import Path

import pytest

from presseschau.rendering.acts import acts_of
from presseschau.rendering.utterances import utterances_of
from tests.rendering.sites import dated, site_of

WHO = "Wirt Emil Kranz und Bürgermeisterin Karla Ohm trafen sich am Dienstag in Elmstadt."


def _acts(folder: Path, **texts: str) -> list[tuple[tuple[str, ...], str, int]]:
    site = site_of(folder, **{name: dated("2024-05-07", text) for name, text in texts.items()})
    found = [act for story in site.digest.stories for act in acts_of(site, story, utterances_of(site))]
    return [(act.actors, site.words(act.passages[0]), len(act.passages)) for act in found]


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("Kranz kritisierte die Sperrstunde.", "emil-kranz"),
        ("Dabei warnte Kranz vor einem Streit.", "emil-kranz"),
        ("Kranz wird die Stadt vor einem Streit warnen.", "emil-kranz"),
        ("Ohm drohte den Wirten mit Bußgeld.", "karla-ohm"),
        ("Sie drohte den Wirten mit Bußgeld.", "karla-ohm"),
        ("Kranz schätzt die Zahl der Gäste auf 300.", "emil-kranz"),
    ],
)
def test_who_warns_threatens_or_criticises_speaks(tmp_path: Path, sentence: str, actor: str) -> None:
    """The whole sentence stands for it, on whom its subject means."""
    assert _acts(tmp_path, a=f"{WHO} {sentence}") == [((actor,), sentence, 1)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kranz wurde für die Sperrstunde kritisiert.",
        "Kranz verließ das Rathaus.",
        "Kranz schätzt die Ruhe am Abend.",
        "„Das ist falsch“, kritisierte Kranz.",
        "Kranz forderte, die Sperrstunde müsse fallen.",
    ],
)
def test_what_is_no_act_or_has_its_wording_is_none(tmp_path: Path, sentence: str) -> None:
    """Who is criticised says nothing; what is quoted stands among the utterances."""
    assert not _acts(tmp_path, a=f"{WHO} {sentence}")


def test_the_same_words_in_two_articles_are_one(tmp_path: Path) -> None:
    """With both places."""
    text = f"{WHO} Kranz kritisierte die Sperrstunde in Elmstadt."
    found = _acts(tmp_path, a=text, b=text)
    assert [(actors, places) for actors, _, places in found] == [(("emil-kranz",), 2)]


def test_a_quotation_printed_twice_is_no_act(tmp_path: Path) -> None:
    """The second print stands with the first among the utterances."""
    text = f"{WHO} „Die Sperrstunde ist ein großer Fehler der Stadt“, kritisierte Kranz."
    assert not _acts(tmp_path, a=text, b=text)


@pytest.mark.parametrize(("thing", "marked"), [("Satzung „Ruhe“", True), ("Satzung", False)])
def test_words_in_quotation_marks_are_noted(tmp_path: Path, thing: str, marked: bool) -> None:  # noqa: FBT001
    """Of such a sentence it is not said that it has no wording."""
    site = site_of(tmp_path, a=dated("2024-05-07", f"{WHO} Kranz kritisierte die {thing}."))
    (story,) = site.digest.stories
    assert [act.marked for act in acts_of(site, story, ())] == [marked]
