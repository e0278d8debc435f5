"""Show the site with live reload, and write the digest anew whenever an article or the program changes."""

import argparse
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SECONDS_BETWEEN_LOOKS = 1.0
"""Short enough to feel at once, long enough to cost nothing."""


def main() -> int:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=Path, default=Path("seeds"))
    parser.add_argument("--port", type=int, default=8000)
    given = parser.parse_args()
    seen = stamps_of(given.articles)
    if write_digest(given.articles) != 0:
        return 1
    with subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--dev-addr", f"127.0.0.1:{given.port}"], cwd=ROOT
    ) as server:
        try:
            follow(given.articles, seen, server)
        except KeyboardInterrupt:
            server.terminate()
    return max(0, server.returncode)


def follow(articles: Path, seen: dict[Path, int], server: subprocess.Popen[bytes]) -> None:
    """Write the digest after each change, as long as the server runs; mkdocs sees the new pages by itself."""
    while server.poll() is None:
        time.sleep(SECONDS_BETWEEN_LOOKS)
        now = stamps_of(articles)
        if now != seen:
            seen = now
            write_digest(articles)


def write_digest(articles: Path) -> int:
    """Run the program in a process of its own, so that a change to its code counts too."""
    command = [sys.executable, "build_digest.py", "--articles", str(articles)]
    return subprocess.run(command, cwd=ROOT, check=False).returncode  # noqa: S603


def stamps_of(articles: Path) -> dict[Path, int]:
    """Give the time of the last change of everything that the digest depends on."""
    return {path: path.stat().st_mtime_ns for path in inputs(articles)}


def inputs(articles: Path) -> Iterator[Path]:
    """Give all articles, and the program's code and data."""
    for folder in (ROOT / articles, ROOT / "presseschau"):
        yield from (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")


if __name__ == "__main__":
    sys.exit(main())
