"""The file in which an editor keeps corrections."""

from pathlib import Path

import pytest

from presseschau.errors import InputError
from presseschau.model import ActorKind
from presseschau.model.corrections import (
    ActorCorrection,
    Corrections,
    DroppedSentence,
    StoryCorrections,
    TitleCorrection,
)
from presseschau.reading.corrections import read_corrections

WHOLE = """
actors:
  - name: Sergej Lawrow
    aliases: [Lavrov]
    kind: person
  - name: Paul Kröger
    aliases: [Kröger]
    articles: [bericht-2]
no_actors: [Pool]
stories:
  together: [[bericht-1, bericht-2]]
  apart: [[bericht-3]]
  titles: [{article: bericht-1, title: Treffen in Genf}]
  dropped: [{article: bericht-2, wording: Lesen Sie}]
"""


def test_every_part_is_read(tmp_path: Path) -> None:
    """Actors, names that are none and stories come as they are written."""
    path = tmp_path / "korrekturen.yml"
    path.write_text(WHOLE, encoding="utf-8")
    assert read_corrections(path) == Corrections(
        actors=(
            ActorCorrection(name="Sergej Lawrow", aliases=("Lavrov",), kind=ActorKind.PERSON),
            ActorCorrection(name="Paul Kröger", aliases=("Kröger",), articles=("bericht-2",)),
        ),
        no_actors=("Pool",),
        stories=StoryCorrections(
            together=(("bericht-1", "bericht-2"),),
            apart=(("bericht-3",),),
            titles=(TitleCorrection(article="bericht-1", title="Treffen in Genf"),),
            dropped=(DroppedSentence(article="bericht-2", wording="Lesen Sie"),),
        ),
    )


def test_no_file_and_an_empty_file_hold_no_corrections(tmp_path: Path) -> None:
    """Corrections are optional."""
    path = tmp_path / "korrekturen.yml"
    assert read_corrections(path) == Corrections()
    path.write_text("# noch keine\n", encoding="utf-8")
    assert read_corrections(path) == Corrections()


@pytest.mark.parametrize(
    ("content", "place", "problem"),
    [
        ("actors: Lawrow", "actors", "a list is expected"),
        ("actors: [{aliases: [Lawrow]}]", "actors", "lacks 'name'"),
        ("actors: [{name: Genf, kind: town}]", "actors", "kind 'town' is unknown"),
        ("akteure: []", "korrekturen.yml", "unknown: akteure"),
        ("stories: [a]", "stories", "fields with values"),
        ("actors: [", "korrekturen.yml", "no YAML"),
    ],
)
def test_mistakes_are_named_with_their_place(tmp_path: Path, content: str, place: str, problem: str) -> None:
    """A message says where in the file what is wrong."""
    path = tmp_path / "korrekturen.yml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_corrections(path)
    assert place in str(caught.value)
    assert problem in str(caught.value)
