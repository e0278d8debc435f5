"""Reads what an editor knows better from a small YAML file."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from presseschau.errors import InputError
from presseschau.model import (
    ActorCorrection,
    ActorKind,
    Corrections,
    DroppedSentence,
    StoryCorrections,
    TitleCorrection,
)

_REMEDY = "See CONTRIBUTING.md for what corrections look like"
_TOP = ("actors", "no_actors", "stories")
_STORIES = ("together", "apart", "titles", "dropped")


def read_corrections(path: Path) -> Corrections:
    """Read the file of corrections; one that does not exist holds none.

    Raises `InputError` when it is no YAML, has a part that is not known, or a value of another kind than expected.
    """
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return Corrections()
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise InputError(str(path), f"is no YAML ({str(error).splitlines()[0]})", _REMEDY) from error
    return _Reader(str(path)).corrections({} if content is None else content)


class _Reader:
    """Takes the file's content apart, and names the place of what is wrong in it."""

    def __init__(self, path: str) -> None:
        self.path = path

    def corrections(self, content: object) -> Corrections:
        given = self._mapping(content, None, _TOP)
        stories = self._mapping(given.get("stories", {}), "stories", _STORIES)
        return Corrections(
            actors=tuple(self._actor(entry) for entry in self._list(given.get("actors"), "actors")),
            no_actors=self._texts(given.get("no_actors"), "no_actors"),
            stories=StoryCorrections(
                together=self._groups(stories, "together"),
                apart=self._groups(stories, "apart"),
                titles=tuple(
                    TitleCorrection(article=article, title=title)
                    for article, title in self._pairs(stories, "titles", "title")
                ),
                dropped=tuple(
                    DroppedSentence(article=article, wording=wording)
                    for article, wording in self._pairs(stories, "dropped", "wording")
                ),
            ),
        )

    def _actor(self, entry: object) -> ActorCorrection:
        given = self._mapping(entry, "actors", ("name", "aliases", "kind", "articles"))
        kind = given.get("kind")
        if kind is not None and kind not in list(ActorKind):
            problem = f"kind {kind!r} is unknown, one of {', '.join(ActorKind)} is expected"
            raise InputError(self.path, problem, _REMEDY, "actors")
        return ActorCorrection(
            name=self._wanted(given, "name", "actors"),
            aliases=self._texts(given.get("aliases"), "actors: aliases"),
            kind=ActorKind(kind) if kind else None,
            articles=self._texts(given.get("articles"), "actors: articles"),
        )

    def _groups(self, given: Mapping[str, Any], part: str) -> tuple[tuple[str, ...], ...]:
        place = f"stories: {part}"
        return tuple(self._texts(group, place) for group in self._list(given.get(part), place))

    def _pairs(self, given: Mapping[str, Any], part: str, what: str) -> tuple[tuple[str, str], ...]:
        place = f"stories: {part}"
        entries = [self._mapping(entry, place, ("article", what)) for entry in self._list(given.get(part), place)]
        return tuple((self._wanted(e, "article", place), self._wanted(e, what, place)) for e in entries)

    def _wanted(self, given: Mapping[str, Any], key: str, place: str) -> str:
        if key not in given:
            raise self._error(place, f"an entry lacks {key!r}")
        return self._text(given[key], f"{place}: {key}")

    def _texts(self, value: object, place: str) -> tuple[str, ...]:
        return tuple(self._text(entry, place) for entry in self._list(value, place))

    def _text(self, value: object, place: str) -> str:
        if not isinstance(value, str) or not value.strip():
            raise self._error(place, f"{value!r} stands where a text is expected")
        return value

    def _list(self, value: object, place: str) -> Sequence[object]:
        if value is not None and not isinstance(value, list):
            raise self._error(place, f"{value!r} stands where a list is expected")
        return value or []

    def _mapping(self, value: object, place: str | None, known: Sequence[str]) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            raise self._error(place, f"{value!r} stands where fields with values are expected")
        strange = [str(key) for key in value if key not in known]
        if strange:
            raise self._error(place, f"unknown: {', '.join(strange)}; known are {', '.join(known)}")
        return value

    def _error(self, place: str | None, problem: str) -> InputError:
        return InputError(self.path, problem, _REMEDY, place)
