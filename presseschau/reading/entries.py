"""The YAML of the file of corrections as nodes: they know their lines, and no object is built from them."""

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from presseschau.model import CorrectionMistake

_DEEPEST = 8
"""Entries need four levels; keeps hostile nesting from exhausting the stack."""
_SHOWN = 60
"""Characters enough to recognise a value in a message."""
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_QUOTE = "Werte mit Sonderzeichen in gerade Anführungszeichen setzen und Klammern schließen"


class MistakeError(Exception):
    """Something in the file that cannot be followed."""

    def __init__(self, place: yaml.Node | int, problem: str, remedy: str, value: str | None = None) -> None:
        """`place` is a node or a line from 1; problem and remedy are in German, without their full stops."""
        line = place if isinstance(place, int) else place.start_mark.line + 1
        shown = _shown(place) if value is None and isinstance(place, yaml.Node) else value or ""
        self.mistake = CorrectionMistake(line=line, value=shown, problem=problem, remedy=remedy)
        super().__init__(problem)


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """A field of a mapping."""

    name: str
    value: yaml.Node


def compose(content: bytes) -> yaml.Node | None:
    """Give the file's top node, None for an empty file; raises `MistakeError` for what is no plain YAML in UTF-8."""
    try:
        text = content.decode("utf-8-sig")
        _inspect(text)
        return yaml.compose(text, yaml.SafeLoader)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise MistakeError(line, "Die Datei ist nicht in UTF-8 geschrieben", "sie in UTF-8 speichern") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line if mark else 0
        shown = text.splitlines()[line].strip()[:_SHOWN] if line < len(text.splitlines()) else ""
        raise MistakeError(line + 1, "Die Datei ist kein gültiges YAML", _QUOTE, shown) from error
    except yaml.YAMLError as error:
        raise MistakeError(1, "Die Datei enthält Steuerzeichen", "die Zeichen entfernen") from error


def fields_of(node: yaml.Node, known: tuple[str, ...], mistakes: list[CorrectionMistake]) -> Iterator[Field]:
    """Give the fields of a mapping; unknown and repeated ones go to `mistakes`, empty ones are left out."""
    if _is_nothing(node):
        return
    if not isinstance(node, yaml.MappingNode):
        raise MistakeError(node, "Hier werden Felder erwartet", f"je Zeile ein Feld angeben: {', '.join(known)}")
    met: set[str] = set()
    for key, value in node.value:
        name = str(key.value) if isinstance(key, yaml.ScalarNode) else ""
        if name not in known:
            problem, remedy = "Dieses Feld gibt es hier nicht", f"eines davon verwenden: {', '.join(known)}"
            mistakes.append(MistakeError(key, problem, remedy).mistake)
        elif name in met:
            problem, remedy = "Dieses Feld steht schon weiter oben", "beide Angaben unter einem Feld vereinen"
            mistakes.append(MistakeError(key, problem, remedy).mistake)
        elif not _is_nothing(value):
            yield Field(name=name, value=value)
        met.add(name)


def items_of(node: yaml.Node, name: str) -> list[yaml.Node]:
    """Give the entries of a list."""
    if not isinstance(node, yaml.SequenceNode):
        raise MistakeError(node, f"„{name}“ muss eine Liste sein", "jeden Eintrag mit „- “ beginnen")
    return list(node.value)


def text_of(node: yaml.Node, name: str) -> str:
    """Give a text as it is written, white space folded: `2022` and `yes` stay text."""
    if not isinstance(node, yaml.ScalarNode):
        raise MistakeError(node, f"„{name}“ muss ein Text sein", "den Text ohne Klammern und Felder schreiben")
    if _is_nothing(node) or not str(node.value).split():
        raise MistakeError(node, f"„{name}“ ist leer", "den Text ergänzen oder den Eintrag löschen")
    return " ".join(str(node.value).split())


def texts_of(node: yaml.Node, name: str) -> tuple[str, ...]:
    """Give a list of texts without repeats; a single text is a list of one."""
    entries = node.value if isinstance(node, yaml.SequenceNode) else [node]
    return tuple(dict.fromkeys(text_of(entry, name) for entry in entries))


def _is_nothing(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.style is None and str(node.value).strip() in _NOTHING


def _inspect(text: str) -> None:
    """Refuse what could build objects or grow without end, before anything is built."""
    depth = 0
    for event in yaml.parse(text, yaml.SafeLoader):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise MistakeError(line, "Anker und Verweise mit & und * sind nicht erlaubt", _QUOTE)
        if tag := getattr(event, "tag", None):
            raise MistakeError(line, "Typangaben sind nicht erlaubt", "sie weglassen", str(tag))
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise MistakeError(line, "Die Datei ist zu tief verschachtelt", "sie vereinfachen")


def _shown(node: yaml.Node) -> str:
    """Give what stands at a node, on one line and cut."""
    if isinstance(node, yaml.ScalarNode):
        text = str(node.value)
    else:
        buffer = node.start_mark.buffer
        text = buffer[node.start_mark.pointer : node.end_mark.pointer].rstrip("\0") if buffer else ""
    text = " ".join(text.split())
    return f"{text[:_SHOWN]} …" if len(text) > _SHOWN else text
