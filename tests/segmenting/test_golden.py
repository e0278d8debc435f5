r"""Made-up articles in the manner of many publishers, with the blocks that each should have.

Beside each article lies a table: six rows on the article as a whole (title, published, outlet, authors, agencies,
language), then a row for each block with its kind, rule and wording (line breaks as `\\n`).
"""

from pathlib import Path

import pytest

from presseschau.model import Layout, Source
from presseschau.segmenting import segment

GOLDEN = Path(__file__).parent / "golden"
ARTICLES = sorted(path for path in GOLDEN.iterdir() if path.suffix != ".tsv")


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_layout(path: Path) -> None:
    """Every part of the article is found with its kind, and the article's title, date and credits are right."""
    text = path.read_text(encoding="utf-8")
    layout = segment("golden", Source(path=path.name, sha256="", text=text))
    assert _rows(layout, text) == path.with_suffix(".tsv").read_text(encoding="utf-8").splitlines()


def test_corpus() -> None:
    """At least a dozen manners of publishing are covered, and each article has its table."""
    assert len(ARTICLES) >= 12
    assert all(path.with_suffix(".tsv").is_file() for path in ARTICLES)


def _rows(layout: Layout, text: str) -> list[str]:
    whole = [
        ("title", layout.title.origin, layout.title.text),
        ("published", layout.published.precision, layout.published.value or "-"),
        ("outlet", "", layout.outlet or "-"),
        ("authors", "", "; ".join(layout.authors) or "-"),
        ("agencies", "", "; ".join(layout.agencies) or "-"),
        ("language", "", layout.language),
    ]
    blocks = [(block.kind, block.rule, block.span.of(text).replace("\n", "\\n")) for block in layout.blocks]
    return ["\t".join(row) for row in [*whole, *blocks]]
