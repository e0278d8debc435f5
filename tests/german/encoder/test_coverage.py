"""The examples by which the encoder is taught."""

from pathlib import Path

import pytest

from scripts.tuning.coverage import FOLDER, Event, Told, events_in, pairs_of

FILES = sorted(FOLDER.glob("*.txt"))


def _events() -> list[Event]:
    return [event for path in FILES for event in events_in(path)]


def test_each_event_has_facts_of_several_outlets_and_what_only_sounds_alike() -> None:
    """A pair to learn from needs two outlets; without near misses only the topic would be learned."""
    events = _events()
    assert len({event.name for event in events}) == len(events) > 0
    for event in events:
        assert any(told.fact < 0 for told in event.told), event.name
        assert any(alike for *_, alike in pairs_of(event.told)), event.name


def test_no_wording_stands_twice_in_an_event() -> None:
    """What tells the same in the same words teaches nothing, and what also stands as a near miss the wrong thing."""
    for event in _events():
        wordings = [told.wording for told in event.told]
        assert len(set(wordings)) == len(wordings), event.name


def test_near_misses_and_sentences_of_one_outlet_tell_nothing_alike() -> None:
    """Only sentences of two outlets are compared; a near miss is like none."""
    told = [
        Told(outlet="a", wording="Das Werk schließt.", fact=0),
        Told(outlet="b", wording="Die Fabrik macht zu.", fact=0),
        Told(outlet="b", wording="Das Werk soll schließen.", fact=-1),
        Told(outlet="a", wording="Das Werk soll wachsen.", fact=-1),
    ]
    assert list(pairs_of(told)) == [(1, 0, True), (2, 0, False), (3, 1, False), (3, 2, False)]


def test_a_line_of_no_kind_is_named(tmp_path: Path) -> None:
    """Whoever adds examples learns which line is wrong, and what it may begin with."""
    path = tmp_path / "werk.txt"
    path.write_text("# Werk\n= Schluss\nf: Das Werk schließt.\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"werk\.txt, line 3: 'f: Das Werk schließt\.' begins with none of"):
        list(events_in(path))
