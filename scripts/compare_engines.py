"""Build the site with MkDocs, ProperDocs and Zensical from one mkdocs.yml, and say where their pages differ.

Material for MkDocs, and with it MkDocs, comes to an end; the digest must be able to move without a change.
"""

import argparse
import difflib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KINDS = ("index.html", "artikel/", "ereignisse/", "zahlen.html", "methode.html")
"""Of each the longest page is compared word by word: every kind of mark-up that we generate occurs in them."""
LINES_SHOWN = 20
OF_THE_THEME = frozenset({"headerlink", "md-tags"})
"""Classes of elements inside the article that are the theme's: links to headings, and tags, which only one shows."""
VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})


def main() -> int:
    """Compare; exit status 1 when an engine's site is not that of MkDocs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("environment", type=Path, help="virtual environment with the other engines")
    other = parser.parse_args().environment.absolute() / "bin" / "python"
    engines = {
        "mkdocs": [sys.executable, "-m", "mkdocs", "build", "--strict"],
        "properdocs": [str(other), "-m", "properdocs", "build", "--strict", "-f", "mkdocs.yml"],
        "zensical": [str(other), "-m", "zensical", "build", "--strict", "-f", "mkdocs.yml"],
    }
    with tempfile.TemporaryDirectory() as folder:
        sites = {name: build(name, command, Path(folder)) for name, command in engines.items()}
        failures = [name for name, site in sites.items() if site is None]
        problems = [f"{name}: the build failed" for name in failures]
        expected = sites.pop("mkdocs")
        if expected is not None:
            for name, site in sites.items():
                problems += [] if site is None else [f"{name}: {line}" for line in differences(expected, site)]
    print("\n".join(problems) or "ProperDocs and Zensical make the same pages as MkDocs.")
    return 1 if problems else 0


def build(name: str, command: list[str], folder: Path) -> Path | None:
    """Build in a copy of what an engine needs, as Zensical cannot be told where to write; None when it fails."""
    work = folder / name
    work.mkdir()
    shutil.copy(ROOT / "mkdocs.yml", work)
    for part in ("docs", "overrides"):
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, work / part)
    done = subprocess.run(command, cwd=work, check=False, capture_output=True, text=True)  # noqa: S603
    if done.returncode != 0:
        print(f"--- {name} ---", done.stdout, done.stderr, sep="\n")
        return None
    return work / "site"


def differences(expected: Path, found: Path) -> Iterator[str]:
    """Say which pages are missing or too many, and where the text of chosen pages differs."""
    wanted, made = pages_of(expected), pages_of(found)
    yield from (f"lacks {page}" for page in sorted(wanted - made))
    yield from (f"has {page}, MkDocs has not" for page in sorted(made - wanted))
    for page in chosen(expected, wanted & made):
        changes = difflib.unified_diff(text_of(expected / page), text_of(found / page), lineterm="", n=0)
        yield from (f"{page}: {line}" for line in list(changes)[:LINES_SHOWN])


def pages_of(site: Path) -> set[str]:
    """Give the addresses of all pages of a site."""
    return {path.relative_to(site).as_posix() for path in site.rglob("*.html")} - {"404.html"}


def chosen(site: Path, pages: set[str]) -> list[str]:
    """Give one page of each kind; raises `ValueError` when there is none, as comparing nothing would always succeed."""
    return [
        max((page for page in pages if page.startswith(kind)), key=lambda page: ((site / page).stat().st_size, page))
        for kind in KINDS
    ]


def text_of(page: Path) -> list[str]:
    """Give the text of a page's article, a line for each element that holds some, white space folded."""
    reader = ArticleText()
    reader.feed(page.read_text(encoding="utf-8"))
    return [line for line in (" ".join(part.split()) for part in reader.parts) if line]


class ArticleText(HTMLParser):
    """Collects the text inside `<article>`, without scripts, icons and what is the theme's."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._open: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note whether text in this element counts."""
        if tag in VOID:
            return
        styles = set((dict(attrs).get("class") or "").split())
        left_out = tag in {"script", "style", "svg"} or bool(styles & OF_THE_THEME)
        inside = tag == "article" or (bool(self._open) and self._open[-1])
        self._open.append(inside and not left_out)

    def handle_endtag(self, tag: str) -> None:
        """Go back to the element around."""
        if tag not in VOID and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        """Keep what counts."""
        if self._open and self._open[-1]:
            self.parts.append(data)


if __name__ == "__main__":
    sys.exit(main())
