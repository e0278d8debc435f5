"""Generated files -> the docs folder: only what changed, nothing half, nothing elsewhere. Does I/O."""

import os
from pathlib import Path

from presseschau.errors import OutputError
from presseschau.model import File

MANIFEST = ".generated"


def write(files: tuple[File, ...], docs: Path) -> None:
    """First working version."""
    docs.mkdir(parents=True, exist_ok=True)
    for file in files:
        path = docs / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or path.read_bytes() != file.content:
            fresh = path.with_name(f".{path.name}.new")
            fresh.write_bytes(file.content)
            os.replace(fresh, path)
    manifest = docs / MANIFEST
    new = {file.path for file in files}
    for old in sorted(set(manifest.read_text().splitlines()) - new if manifest.exists() else ()):
        if ".." in old:
            raise OutputError(old)
        (docs / old).unlink(missing_ok=True)
    manifest.write_text("".join(f"{name}\n" for name in sorted(new)))


def outdated(files: tuple[File, ...], docs: Path) -> tuple[str, ...]:
    """List what a run would change."""
    return tuple(f.path for f in files if not (docs / f.path).is_file() or (docs / f.path).read_bytes() != f.content)
