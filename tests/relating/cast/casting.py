"""Articles whose names are marked by hand, for tests of the cast."""

import re
from dataclasses import replace

from presseschau.model import ActorKind, Article, Cast, Mention, Span
from tests.relating.articles import made_article

KINDS = {"p": ActorKind.PERSON, "o": ActorKind.PLACE, "g": ActorKind.ORGANISATION}
_MARK = re.compile(r"\[([^|\]]+)\|([pog])(?:\|([^\]]+))?\]")


def article(name: str, marked: str) -> Article:
    """Make an article from text such as "[Lawrows|p|Lawrow] Antwort": wording, kind, name where it differs."""
    plain, mentions, position = "", [], 0
    for mark in _MARK.finditer(marked):
        plain += marked[position : mark.start()]
        span = Span(len(plain), len(plain) + len(mark[1]))
        mentions.append(Mention(span=span, kind=KINDS[mark[2]], name=mark[3] or mark[1]))
        plain += mark[1]
        position = mark.end()
    return replace(made_article(name, plain + marked[position:]), mentions=tuple(mentions))


def meant(cast: Cast, source: Article) -> list[str]:
    """Give the ids that an article's mentions mean, in text order."""
    return [found for mention in source.mentions for found in cast.of(source.id, (mention.span,))]
