"""Regular expressions that every supported Python reads alike."""

import re
from pathlib import Path

import presseschau

_POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{\d*,?\d*\})\+|\(\?>")


def test_no_group_is_possessive() -> None:
    """Python before 3.11.5, which many systems have, matches possessive groups wrongly (CPython issue 106052)."""
    sources = [path for kind in ("py", "tsv", "yml") for path in Path(presseschau.__path__[0]).rglob(f"*.{kind}")]
    found = [path.name for path in sources if _POSSESSIVE_GROUP.search(path.read_text(encoding="utf-8"))]
    assert (bool(sources), found) == (True, [])
