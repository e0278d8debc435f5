"""`datapackage.json`: what the data files hold, by whom and from what they were made (Frictionless Data Package)."""

import hashlib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml

from presseschau import __version__
from presseschau.model import Digest, File, InputFile
from presseschau.rendering.data.corrections import corrections_record
from presseschau.rendering.data.place import Json

_ENCODING = "utf-8"
_SHEET = {
    "profile": "tabular-data-resource",
    "format": "csv",
    "mediatype": "text/csv",
    "dialect": {"delimiter": ";", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True},
}
_LINES = {"profile": "data-resource", "format": "jsonl", "mediatype": "application/jsonl"}


def describe(digest: Digest, made: Iterable[File]) -> Json:
    """Describe the data files `made` and the input they were made from."""
    return {
        "profile": "data-package",
        "name": "presseschau",
        "title": "Presseschau: Artikel, Ereignisse, Zitate, Zahlen und Daten",
        "generator": {"name": "presseschau", "version": __version__},
        "input": {
            "fingerprint": fingerprint(digest.files),
            "files": [_file(file) for file in digest.files],
            **({"corrections": corrections_record(digest.corrections)} if digest.corrections.path else {}),
        },
        "resources": [_resource(file) for file in made],
    }


def fingerprint(read: tuple[InputFile, ...]) -> str:
    """Give the SHA-256 of the lines `path NUL sha256 LF`, sorted by path."""
    lines = [f"{file.path}\0{file.sha256}\n" for file in sorted(read, key=lambda file: file.path)]
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def fields_of(name: str) -> tuple[Json, ...]:
    """Give the fields of a data file in order: `name`, `type` (as in Table Schema) and `description`."""
    described = _described()[name]
    return tuple(
        {"name": field, **about} for field, about in {**described["fields"], **described.get("more", {})}.items()
    )


def title_of(name: str) -> str:
    """Say what a data file holds, for a list of files."""
    return str(_described()[name]["title"])


@lru_cache(maxsize=None)
def _described() -> Mapping[str, Any]:
    content = yaml.safe_load(files(__package__).joinpath("fields.yml").read_text(encoding="utf-8"))
    return dict(content)


def _file(file: InputFile) -> Json:
    return {"path": file.path, "sha256": file.sha256, "status": file.status.value, "reason": file.reason}


def _resource(file: File) -> Json:
    name = file.path.rpartition("/")[2]
    return {
        "name": name.partition(".")[0],
        "path": name,
        "title": title_of(name),
        **(_SHEET if name.endswith(".csv") else _LINES),
        "encoding": _ENCODING,
        "bytes": len(file.content),
        "hash": f"sha256:{hashlib.sha256(file.content).hexdigest()}",
        "schema": {"fields": list(fields_of(name))},
    }
