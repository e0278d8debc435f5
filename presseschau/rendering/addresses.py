"""Where things are: paths of pages inside the docs folder and anchors inside pages, all ASCII."""

import posixpath
import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache
from urllib.parse import quote

from presseschau.model import Article, Block, Passage, Sentence, Span
from presseschau.rendering.escape import Markdown

EVENTS = "ereignisse/index.md"
TIMELINE = "zeitleiste.md"
ACTORS = "akteure/index.md"
QUOTATIONS = "zitate.md"
FIGURES = "zahlen.md"
TOPICS = "themen/index.md"
SOURCES = "quellen.md"
ARCHIVE = "archiv/index.md"
METHOD = "methode.md"
DATA = "daten/index.md"

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_GAPS = re.compile(r"[^a-z0-9]+")


def article_path(article: str) -> str:
    """Give the page of an article by its id."""
    return f"artikel/{article}.md"


def story_path(story: str) -> str:
    """Give the page of a story by its id."""
    return f"ereignisse/{story}.md"


def voice_address(story: str, actor: str) -> str:
    """Give where a story's page shows what an actor says."""
    return f"{story_path(story)}#stimme-{actor}"


def conflicts_address(story: str) -> str:
    """Give where a story's page shows what contradicts each other."""
    return f"{story_path(story)}#widersprueche"


def actor_path(actor: str) -> str:
    """Give the page of an actor by its id."""
    return f"akteure/{actor}.md"


def sentence_anchor(sentence: Sentence) -> str:
    """Name the place of a sentence on its article's page."""
    return f"s{sentence.span.start}"


def block_anchor(block: Block) -> str:
    """Name the place of a removed block in its article's receipt."""
    return f"b{block.span.start}"


def passage_anchor(article: Article, span: Span) -> str | None:
    """Find the anchor that shows `span`: its sentence, else its removed block; None when there is neither."""
    before = bisect_right(article.sentences, span.start, key=lambda sentence: sentence.span.start)
    if before and span.start < article.sentences[before - 1].span.end:
        return sentence_anchor(article.sentences[before - 1])
    for block in article.layout.blocks:
        if block.span.start <= span.start < block.span.end:
            return block_anchor(block)
    return None


def passage_address(article: Article, passage: Passage) -> str:
    """Give page and anchor of a passage, relative to the docs folder."""
    anchor = passage_anchor(article, passage.span)
    return article_path(article.id) + (f"#{anchor}" if anchor else "")


@lru_cache(maxsize=2**12)
def relative(address: str, start: str) -> Markdown:
    """Turn an address inside docs into the target of a Markdown link on the page `start`."""
    path, hash_mark, anchor = address.partition("#")
    if path == start and anchor:
        return Markdown(quote(f"#{anchor}", safe="#"))
    return Markdown(quote(_way(path, posixpath.dirname(start)) + hash_mark + anchor, safe="/#"))


@lru_cache(maxsize=2**15)  # some folders times as many pages as there are articles and actors
def _way(path: str, folder: str) -> str:
    return posixpath.relpath(path, folder or ".")


def slug(text: str) -> str:
    """Make an ASCII name of German text ("Straße" -> "strasse"), empty when nothing of it is Latin."""
    spelled = text.lower().translate(_UMLAUTS)
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode("ascii")
    return _GAPS.sub("-", plain).strip("-")
