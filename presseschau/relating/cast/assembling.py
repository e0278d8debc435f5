"""Merges the mentions of all articles into actors."""

import re
import unicodedata
from collections import defaultdict

from presseschau.model import Actor, Article, Cast, Mention, Passage

LONGEST_ID = 60
"""Ids are file names too; most systems take 255 bytes of them with the folders above."""


def assemble_cast(articles: tuple[Article, ...]) -> Cast:
    """Give every mention an actor."""
    groups: dict[str, list[tuple[Article, Mention]]] = defaultdict(list)
    for article in articles:
        for mention in article.mentions:
            groups[_slug(mention.name)].append((article, mention))
    actors, by_mention = [], {}
    for key, members in sorted(groups.items()):
        name = members[0][1].name
        forms = sorted({mention.name for _, mention in members} - {name})
        ids = sorted({article.id for article, _ in members})
        kind = members[0][1].kind
        actors.append(Actor(id=key, kind=kind, name=name, aliases=tuple(forms), articles=tuple(ids)))
        by_mention.update({Passage(article.id, mention.span): key for article, mention in members})
    return Cast(actors=tuple(actors), by_mention=by_mention)


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_ID].strip("-")
    return slug if slug and slug != "index" else "name"
