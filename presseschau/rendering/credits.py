"""Who made an article, and nothing else: authors, photographers and agencies are no part of what it tells."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from presseschau.german import mapping
from presseschau.model import ActorKind, Article, BlockKind, Mention, Passage, placed_at
from presseschau.rendering.site import Site

_OF_MAKERS = frozenset({BlockKind.BYLINE, BlockKind.CREDIT})
"""Lines that name who wrote or pictured; a caption does so behind "Foto:"."""


@lru_cache(maxsize=2)
def credited(site: Site) -> Mapping[str, tuple[str, ...]]:
    """Give the persons and bodies that are named only as makers, by id, with the articles that do."""
    makers: dict[str, dict[str, None]] = {}
    others: set[str] = set()
    for article in site.digest.articles:
        for mention, actor in _named(site, article):
            if _is_credit(site, article, mention):
                makers.setdefault(actor, {})[article.id] = None
            else:
                others.add(actor)
    return {actor: tuple(articles) for actor, articles in makers.items() if actor not in others}


def _named(site: Site, article: Article) -> Iterator[tuple[Mention, str]]:
    for mention in article.mentions:
        for actor in site.digest.cast.of(article.id, (mention.span,)):
            if site.actors[actor].kind is not ActorKind.PLACE:
                yield mention, actor


def _is_credit(site: Site, article: Article, mention: Mention) -> bool:
    """Whether a mention stands where makers do: "Von Ida Rohm", "… am Montag in Kassel. Foto: Ida Rohm/dpa"."""
    if site.sentence(Passage(article.id, mention.span)):
        return False
    blocks = [block for block in placed_at(article.layout.blocks, mention.span) if block.span.contains(mention.span)]
    return any(
        block.kind in _OF_MAKERS or _label().search(article.text, block.span.start, mention.span.start)
        for block in blocks
    )


@cache
def _label() -> re.Pattern[str]:
    """Find the label of a credit that goes on to the end of what is searched."""
    labels = "|".join(map(re.escape, mapping("name_words")["credit_labels"]))
    return re.compile(rf"(?:\b(?:{labels})\s*:|©)[^.!?]*\Z", re.IGNORECASE)
