"""The front matter of a Markdown file: a small YAML mapping of facts about the article, read as text only."""

from collections.abc import Iterator

import yaml

from presseschau.model import Stated
from presseschau.reading.record import UnreadableError

_FENCE = "---"
_FIELDS = ("title", "date", "outlet", "url", "language")
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
# Deeper than anything a list of authors or tags needs; keeps hostile nesting from exhausting the stack.
_DEEPEST = 8


def split(text: str) -> tuple[Stated, str]:
    """Part front matter from the text below it; a text that does not begin with a fence has none.

    Raises `UnreadableError` when the front matter is not closed, is no YAML mapping, uses tags, anchors or aliases, or
    gives a field a value of the wrong type.
    """
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        return Stated(), text
    close = next((at for at, line in enumerate(lines[1:], 1) if line.rstrip() in {_FENCE, "..."}), None)
    if close is None:
        _fail(1, f"Die Kopfdaten beginnen mit „{_FENCE}“, enden aber nicht", f"Zeile „{_FENCE}“ darunter ergänzen")
    return _stated("\n".join(lines[1:close])), "\n".join(lines[close + 1 :])


def _stated(matter: str) -> Stated:
    fields = dict(_fields(matter))
    texts = {name: _text(name, fields[name]) for name in _FIELDS if name in fields}
    return Stated(**texts, authors=_authors(fields.get("authors")))


def _fields(matter: str) -> Iterator[tuple[str, yaml.Node]]:
    """Give the entries of the mapping as nodes, which know their lines and have built nothing yet."""
    try:
        _inspect(matter)
        top = yaml.compose(matter, yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        _fail(mark.line + 2 if mark else 1, "Die Kopfdaten sind kein gültiges YAML", _QUOTE)
    except yaml.YAMLError:
        _fail(1, "Die Kopfdaten enthalten unerlaubte Zeichen", "die Zeichen entfernen")
    if top is None:
        return
    if not isinstance(top, yaml.MappingNode):
        _fail(2, "Die Kopfdaten sind keine Liste von „Feld: Wert“", "je Zeile ein Feld angeben")
    for key, value in top.value:
        if isinstance(key, yaml.ScalarNode):
            yield key.value, value


_QUOTE = "Werte mit Sonderzeichen in gerade Anführungszeichen setzen und Klammern schließen"


def _inspect(matter: str) -> None:
    """Refuse what could build objects or grow without end, before anything is built."""
    depth = 0
    for event in yaml.parse(matter, yaml.SafeLoader):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            _fail(event.start_mark.line + 2, "Anker und Verweise (& und *) sind nicht erlaubt", _QUOTE)
        if getattr(event, "tag", None):
            _fail(event.start_mark.line + 2, f"Die Typangabe „{event.tag}“ ist nicht erlaubt", "sie weglassen")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            _fail(event.start_mark.line + 2, "Die Kopfdaten sind zu tief verschachtelt", "sie vereinfachen")


def _text(name: str, node: yaml.Node) -> str | None:
    if not isinstance(node, yaml.ScalarNode):
        _fail(node.start_mark.line + 2, f"„{name}“ ist eine Liste oder Gruppe, erwartet wird ein Text", _QUOTE)
    value = str(node.value).strip()
    return None if value in _NOTHING and not node.style else value or None


def _authors(node: yaml.Node | None) -> tuple[str, ...]:
    if node is None:
        return ()
    entries = node.value if isinstance(node, yaml.SequenceNode) else [node]
    texts = (_text("authors", entry) for entry in entries)
    return tuple(text for text in texts if text is not None)


def _fail(line: int, problem: str, remedy: str) -> None:
    message = f"Zeile {line}: {problem}. Abhilfe: {remedy}."
    raise UnreadableError(message)
