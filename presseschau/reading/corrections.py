"""Reads what an editor knows better from a small YAML file; a mistake in it costs only the entry it stands in."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import yaml

from presseschau.model import ActorKind, CorrectionEntry, CorrectionFile, CorrectionKind, CorrectionMistake
from presseschau.reading.entries import Field, MistakeError, compose, fields_of, items_of, text_of, texts_of

_TOP = ("actors", "no_actors", "stories")
_STORIES = ("together", "apart", "titles", "dropped")
_ACTOR = ("name", "aliases", "kind", "articles")
_COUPLE = 2


def read_corrections(place: Path, path: str) -> CorrectionFile:
    """Read the file of corrections at `place`; `path` is its name in the results.

    Nothing in it stops the reading: what cannot be followed is a mistake with line, value and remedy. Raises `OSError`
    when the file cannot be opened.
    """
    content = place.read_bytes()
    reader = _Reader()
    reader.read(content)
    return CorrectionFile(
        path=path,
        sha256=hashlib.sha256(content).hexdigest(),
        entries=tuple(sorted(reader.entries, key=lambda entry: entry.line)),
        mistakes=tuple(sorted(reader.mistakes, key=lambda mistake: mistake.line)),
    )


class _Reader:
    """Collects the entries of the file, and the mistakes in it."""

    def __init__(self) -> None:
        self.entries: list[CorrectionEntry] = []
        self.mistakes: list[CorrectionMistake] = []

    def read(self, content: bytes) -> None:
        """Take the whole file apart."""
        try:
            top = compose(content)
        except MistakeError as error:
            self.mistakes.append(error.mistake)
            return
        if top is None:
            return
        for part in self._fields(top, _TOP):
            if part.name == "actors":
                self._each(part, self._actor)
            elif part.name == "no_actors":
                self._each(part, _no_actor)
            else:
                self._stories(part.value)

    def _stories(self, node: yaml.Node) -> None:
        for part in self._fields(node, _STORIES):
            if part.name == "together":
                self._each(part, _together)
            elif part.name == "apart":
                self._each(part, _apart)
            elif part.name == "titles":
                self._each(part, self._title)
            else:
                self._each(part, self._dropped)

    def _each(self, part: Field, read: "_Read") -> None:
        """Read the entries of a list one by one, so that a mistake in one leaves the others alone."""
        try:
            items = items_of(part.value, part.name)
        except MistakeError as error:
            self.mistakes.append(error.mistake)
            return
        for item in items:
            try:
                self.entries.append(read(item))
            except MistakeError as error:
                self.mistakes.append(error.mistake)

    def _fields(self, node: yaml.Node, known: tuple[str, ...]) -> Iterator[Field]:
        try:
            yield from fields_of(node, known, self.mistakes)
        except MistakeError as error:
            self.mistakes.append(error.mistake)

    def _actor(self, node: yaml.Node) -> CorrectionEntry:
        fields = self._named(node, _ACTOR, "name")
        return CorrectionEntry(
            kind=CorrectionKind.ACTOR,
            line=_line(node),
            wording=text_of(fields["name"], "name"),
            aliases=texts_of(fields["aliases"], "aliases") if "aliases" in fields else (),
            actor=_kind(fields["kind"]) if "kind" in fields else None,
            articles=texts_of(fields["articles"], "articles") if "articles" in fields else (),
        )

    def _title(self, node: yaml.Node) -> CorrectionEntry:
        return self._couple(node, CorrectionKind.TITLE, "title")

    def _dropped(self, node: yaml.Node) -> CorrectionEntry:
        return self._couple(node, CorrectionKind.DROPPED, "wording")

    def _couple(self, node: yaml.Node, kind: CorrectionKind, name: str) -> CorrectionEntry:
        fields = self._named(node, ("article", name), "article", name)
        article = text_of(fields["article"], "article")
        return CorrectionEntry(kind=kind, line=_line(node), wording=text_of(fields[name], name), articles=(article,))

    def _named(self, node: yaml.Node, known: tuple[str, ...], *needed: str) -> dict[str, yaml.Node]:
        fields = {field.name: field.value for field in fields_of(node, known, self.mistakes)}
        for name in needed:
            if name not in fields:
                raise MistakeError(node, f"Dem Eintrag fehlt „{name}“", f"eine Zeile „{name}: …“ ergänzen")
        return fields


class _Read(Protocol):
    """Reads one entry of a list; raises `MistakeError`."""

    def __call__(self, node: yaml.Node, /) -> CorrectionEntry:
        """Give the entry that the node states."""


def _no_actor(node: yaml.Node) -> CorrectionEntry:
    return CorrectionEntry(kind=CorrectionKind.NO_ACTOR, line=_line(node), wording=text_of(node, "no_actors"))


def _together(node: yaml.Node) -> CorrectionEntry:
    remedy = "die Artikel eines Ereignisses in eine eigene Liste setzen: „- [a.txt, b.txt]“"
    if not isinstance(node, yaml.SequenceNode):
        raise MistakeError(node, "Hier wird eine Liste von Artikeln erwartet", remedy)
    articles = texts_of(node, "together")
    if len(articles) < _COUPLE:
        raise MistakeError(node, "Zu einem Ereignis vereinen lassen sich erst zwei Artikel", remedy)
    return CorrectionEntry(kind=CorrectionKind.TOGETHER, line=_line(node), articles=articles)


def _apart(node: yaml.Node) -> CorrectionEntry:
    return CorrectionEntry(kind=CorrectionKind.APART, line=_line(node), articles=texts_of(node, "apart"))


def _kind(node: yaml.Node) -> ActorKind:
    word = text_of(node, "kind")
    kinds = [kind.value for kind in ActorKind]
    if word not in kinds:
        raise MistakeError(node, "Diese Art von Akteur gibt es nicht", f"eines davon schreiben: {', '.join(kinds)}")
    return ActorKind(word)


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1
