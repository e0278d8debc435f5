"""Loads the word lists and tables of this folder."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The one in C, where PyYAML was built with it: a second and a half less for all tables."""


@lru_cache(maxsize=None)
def words(name: str) -> frozenset[str]:
    """Give the entries of `<name>.txt`: one a line, `#` begins a comment line."""
    return frozenset(_lines(f"{name}.txt"))


@lru_cache(maxsize=None)
def table(name: str) -> tuple[tuple[str, ...], ...]:
    """Give the rows of `<name>.tsv`: fields divided by tabs, `#` begins a comment line."""
    return tuple(tuple(line.split("\t")) for line in _lines(f"{name}.tsv"))


@lru_cache(maxsize=None)
def mapping(name: str) -> Mapping[str, Any]:
    """Give the content of `<name>.yml`, a mapping at the top."""
    content = yaml.load(_text(f"{name}.yml"), Loader=_Loader)  # noqa: S506 - either is a safe loader
    if not isinstance(content, dict):
        message = f"{name}.yml: expected a mapping"
        raise TypeError(message)
    return content


def _lines(file: str) -> Iterator[str]:
    for line in _text(file).splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.rstrip()


def _text(file: str) -> str:
    return files(__package__).joinpath(file).read_text(encoding="utf-8")
