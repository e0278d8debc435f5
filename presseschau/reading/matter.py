"""The front matter of a Markdown file: a small YAML mapping of facts about the article, read as text only."""

import re
from collections.abc import Iterator
from typing import NoReturn

import yaml

from presseschau.model import Stated
from presseschau.reading.record import UnreadableError

_OPENING = "---"
_CLOSINGS = frozenset({"---", "..."})
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
# Deeper than any list of authors or tags; keeps hostile nesting from exhausting the stack.
_DEEPEST = 8
# Long enough to recognise a value in a message, short enough for one line.
_SHOWN = 40
_QUOTE = "Werte mit Sonderzeichen in gerade Anführungszeichen setzen und Klammern schließen"

# A headline with a colon ("title: Nach dem Sturm: Schulen zu") is no YAML, though all see what is meant. Values that
# begin with a sign of YAML's own, or with a further field's name, are left to YAML and its error.
_LINE_WITH_COLON = re.compile(
    r"^(title|outlet|authors): +([^\s\[\]{}&*!|>'\"%@`#,?-](?:[^:\n#]|:(?=\S)|(?<!\s)#)*: [^\n#]*)$", re.MULTILINE
)


def split(text: str) -> tuple[Stated, str]:
    """Part front matter from the text below it; a text whose first line is no fence has none.

    Raises `UnreadableError` when the front matter is not closed, is no YAML mapping, uses tags, anchors or aliases,
    names a field twice or gives a field a value of the wrong type.
    """
    lines = text.split("\n")
    if lines[0].rstrip() != _OPENING:
        return Stated(), text
    close = next((at for at, line in enumerate(lines[1:], 1) if line.rstrip() in _CLOSINGS), None)
    if close is None:
        _fail(1, "Die Kopfdaten beginnen mit „---“, enden aber nicht", "unter ihnen eine Zeile „---“ ergänzen")
    return _stated("\n".join(lines[1:close])), "\n".join(lines[close + 1 :])


def _stated(matter: str) -> Stated:
    fields: dict[str, yaml.Node] = {}
    for key, value in _fields(matter):
        if key in fields:
            _fail(_line(value.start_mark), f"Das Feld „{key}“ steht schon weiter oben", "eines von beiden löschen")
        fields[key] = value
    return Stated(
        title=_text("title", fields.get("title")),
        date=_text("date", fields.get("date")),
        outlet=_text("outlet", fields.get("outlet")),
        authors=_authors(fields.get("authors")),
        url=_text("url", fields.get("url")),
        language=_text("language", fields.get("language")),
    )


def _fields(matter: str) -> Iterator[tuple[str, yaml.Node]]:
    """Give the entries of the mapping as nodes: they know their lines, and no object has been built from them."""
    top = _compose(matter)
    if top is None:
        return
    if not isinstance(top, yaml.MappingNode):
        _fail(2, f"Die Kopfdaten bestehen nicht aus „Feld: Wert“{_shown(matter)}", "je Zeile ein Feld angeben")
    for key, value in top.value:
        if isinstance(key, yaml.ScalarNode):
            yield str(key.value), value


def _compose(matter: str) -> yaml.Node | None:
    try:
        matter = _mended(matter)
        return yaml.compose(matter, yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = _line(error.problem_mark or error.context_mark)
        _fail(line, f"Die Kopfdaten sind kein gültiges YAML{_shown_line(matter, line)}", _QUOTE)
    except yaml.YAMLError:
        _fail(2, "Die Kopfdaten enthalten Steuerzeichen", "die Zeichen entfernen")


def _mended(matter: str) -> str:
    """Give front matter that is valid as it is, or with the quotation marks that its author left out."""
    try:
        _inspect(matter)
    except yaml.MarkedYAMLError:
        mended = _LINE_WITH_COLON.sub(_quoted, matter)
        _inspect(mended)
        return mended
    return matter


def _quoted(line: re.Match[str]) -> str:
    value = line[2].replace("'", "''")
    return f"{line[1]}: '{value}'"


def _inspect(matter: str) -> None:
    """Refuse what could build objects or grow without end, before anything is built."""
    depth = 0
    for event in yaml.parse(matter, yaml.SafeLoader):
        line = _line(event.start_mark)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            _fail(line, f"Anker und Verweise mit & und * sind nicht erlaubt{_shown_line(matter, line)}", _QUOTE)
        if tag := getattr(event, "tag", None):
            _fail(line, f"Die Typangabe „{tag}“ ist nicht erlaubt", "sie weglassen")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            _fail(line, "Die Kopfdaten sind zu tief verschachtelt", "sie vereinfachen")


def _text(name: str, node: yaml.Node | None) -> str | None:
    """Give a field as it is written: `2022` and `2022-01-21` stay text, YAML's words for nothing are None."""
    if node is None:
        return None
    if not isinstance(node, yaml.ScalarNode):
        _fail(_line(node.start_mark), f"„{name}“ ist eine Liste oder Gruppe, erwartet wird ein Text", _QUOTE)
    value = str(node.value).strip()
    return None if value in _NOTHING and node.style is None else value or None


def _authors(node: yaml.Node | None) -> tuple[str, ...]:
    entries = node.value if isinstance(node, yaml.SequenceNode) else [node]
    texts = (_text("authors", entry) for entry in entries)
    return tuple(text for text in texts if text is not None)


def _line(mark: object) -> int:
    """Give the line in the file, counted from 1, of a place in the front matter, which begins in line 2."""
    return getattr(mark, "line", 0) + 2


def _shown_line(matter: str, line: int) -> str:
    lines = matter.split("\n")
    return _shown(lines[line - 2]) if 0 <= line - 2 < len(lines) else ""


def _shown(value: str) -> str:
    text = " ".join(value.split())
    cut = f"{text[:_SHOWN]} …" if len(text) > _SHOWN else text
    return f": „{cut}“" if cut else ""


def _fail(line: int, problem: str, remedy: str) -> NoReturn:
    raise UnreadableError(problem, remedy, line)
