"""`datapackage.json`: what the data files hold, by whom and from what they were made (Frictionless Data Package)."""

import hashlib

from presseschau import __version__
from presseschau.model import Digest, InputFile
from presseschau.rendering.data.place import Json


def describe(digest: Digest) -> Json:
    """Give the description of the data files and of the input they were made from."""
    return {
        "name": "presseschau",
        "profile": "data-package",
        "generator": {"name": "presseschau", "version": __version__},
        "input": {
            "fingerprint": fingerprint(digest.files),
            "files": [_file(file) for file in digest.files],
        },
        "resources": [_resource(name) for name in _RESOURCES],
    }


def fingerprint(files: tuple[InputFile, ...]) -> str:
    """Give the SHA-256 of the lines `path NUL sha256 LF`, sorted by path."""
    lines = sorted(f"{file.path}\0{file.sha256}\n" for file in files)
    return hashlib.sha256("".join(lines).encode()).hexdigest()


_RESOURCES = ("articles.jsonl", "actors.jsonl", "stories.jsonl", "quotes.csv", "figures.csv", "dates.csv")


def _file(file: InputFile) -> Json:
    return {"path": file.path, "sha256": file.sha256, "status": file.status, "reason": file.reason}


def _resource(name: str) -> Json:
    return {"name": name.partition(".")[0], "path": name, "encoding": "utf-8"}
