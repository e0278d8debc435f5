"""Values of conflicts that hold for the event itself, so that no time is told with them."""

from presseschau.model import ConflictValue, EventDate, Passage, Precision, Span

_UNKNOWN = EventDate(value=None, precision=Precision.UNKNOWN)


def untimed(value: float | str, article: str, span: Span, sentence: Span) -> ConflictValue:
    """Give a value as it stands in a sentence of an article."""
    return ConflictValue(
        value=value, passage=Passage(article, span), time=_UNKNOWN, sentence=Passage(article, sentence)
    )
