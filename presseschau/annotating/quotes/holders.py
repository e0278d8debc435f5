"""Resolves speakers to the mentions they stand for."""

from dataclasses import replace

from presseschau.annotating.analysis import Analysis
from presseschau.model import Mention, Quote, Span


class Holders:
    """Knows the mentions of one article."""

    def __init__(self, analysis: Analysis, mentions: tuple[Mention, ...]) -> None:
        """Keep what speakers can stand for."""
        self._text = analysis.text
        self._mentions = mentions

    def resolve(self, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
        """Fill in the holders of all quotes."""
        return tuple(replace(quote, holders=self._of(quote.speaker)) for quote in quotes)

    def _of(self, speaker: Span | None) -> tuple[Span, ...]:
        if speaker is None:
            return ()
        return tuple(m.span for m in self._mentions if speaker.contains(m.span))
