"""Whom and what a sentence speaks of: its nouns and names, without those that tell when, where or how much."""

import re
from collections.abc import Iterator

from presseschau.model import ActorKind, Article, Base, Mention, Sentence, Span

_WHERE = re.compile(
    r"\b(?:ab|an|am|auf|aus|bei|bis|im|in|nach|über|vom|von|vor|zu|zum|zur|zwischen)\s+(?:(?:der|dem|den|die|das)\s+)?$",
    re.IGNORECASE,
)
"""What stands before the name of a place that tells where something is."""
_HEARSAY = re.compile(r"\bdem\s+$")
_FAR = 20
"""Letters before a name in which its preposition stands."""
_NUMBERED = re.compile(r"\b(?:je|pro)\s+$")
"""What stands before the noun of "je Tonne", which goes with the number before."""


def noun_groups(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Give the nouns and names that tell of somebody or something, those in a row ("Landrat Emil Kranz") as one."""
    aside = [date.span for date in article.dates]
    aside += [span for figure in article.figures for span in (figure.span, figure.counted) if span is not None]
    aside += [mention.span for mention in article.mentions if is_where(article, mention)]
    open_: Span | None = None
    for base in sentence.bases:
        if not _is_noun(article.text, base) or base.span.touches(aside):
            continue
        if open_ is not None and article.text[open_.end : base.span.start].strip(" -") == "":
            open_ = Span(open_.start, base.span.end)
            continue
        if open_ is not None:
            yield open_
        open_ = base.span
    if open_ is not None:
        yield open_


def is_where(article: Article, mention: Mention) -> bool:
    """Whether a place is named behind a preposition: it tells where, and of nobody who acts there."""
    return mention.kind is ActorKind.PLACE and _WHERE.search(article.text[: mention.span.start][-_FAR:]) is not None


def _is_noun(text: str, base: Base) -> bool:
    """Whether a content word is written as a noun, and as one of its own: not in "dem Vernehmen nach", "je Tonne"."""
    before = text[: base.span.start][-_FAR:]
    hearsay = base.form == "vernehmen" and _HEARSAY.search(before)
    return base.span.of(text)[0].isupper() and not base.verb and not hearsay and not _NUMBERED.search(before)
