"""Builds a site from a folder of articles, with the settings and assets of this checkout, and serves it."""

import functools
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BY_HAND = ("assets",)
"""What of docs/ is written by hand; all else is made anew from the articles."""


@dataclass(frozen=True, kw_only=True, slots=True)
class BuiltSite:
    """A site on disk, the docs it was built from, and where it is served (no slash at the end)."""

    docs: Path
    folder: Path
    address: str

    def pages(self) -> list[str]:
        """Give the addresses of all pages inside the site."""
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.html"))


def build(articles: Path, work: Path) -> tuple[Path, Path]:
    """Run the two commands that a user runs, in a folder of their own; give docs and site."""
    shutil.copy(ROOT / "mkdocs.yml", work)
    shutil.copytree(ROOT / "overrides", work / "overrides")
    for part in BY_HAND:
        shutil.copytree(ROOT / "docs" / part, work / "docs" / part)
    docs = work / "docs"
    _run([str(ROOT / "build_digest.py"), "--articles", str(articles), "--docs", str(docs)], work)
    _run(["-m", "mkdocs", "build", "--strict"], work)
    return docs, work / "site"


@contextmanager
def served(docs: Path, folder: Path) -> Iterator[BuiltSite]:
    """Serve a site on this machine until the end of the block."""
    handler = functools.partial(_QuietHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield BuiltSite(docs=docs, folder=folder, address=f"http://127.0.0.1:{server.server_port}")
        server.shutdown()
        thread.join()


def _run(arguments: list[str], work: Path) -> None:
    done = subprocess.run([sys.executable, *arguments], cwd=work, check=False, capture_output=True, text=True)
    assert done.returncode == 0, f"{arguments}\n{done.stdout}\n{done.stderr}"


class _QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *_: object) -> None:  # noqa: A002  # the name that the base class has
        """Say nothing."""
