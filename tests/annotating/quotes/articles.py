"""Short articles for tests of quoting."""

from dataclasses import replace

from presseschau.annotating.mentions import find_mentions, learn_names
from presseschau.annotating.quotes import find_speech
from presseschau.annotating.quotes.lines import read_lines
from presseschau.annotating.quotes.reading import Reading, read
from presseschau.annotating.sentences import analyse
from presseschau.model import BlockKind, Quote, QuoteKind
from tests.quality.marked import draft_of


def quotes_in(text: str, *others: str, headed: bool = False) -> tuple[Quote, ...]:
    """Find the quotations of a text whose lines are paragraphs, after a first look over it and `others`.

    Where it is `headed`, the first line is its headline.
    """
    draft = draft_of(text, None)
    if headed:
        first, *rest = draft.layout.blocks
        blocks = (replace(first, kind=BlockKind.TITLE), *rest)
        draft = replace(draft, layout=replace(draft.layout, blocks=blocks))
    analysis = analyse(draft)
    names = learn_names([analysis, *(analyse(draft_of(other, None)) for other in others)])
    return find_speech(analysis, find_mentions(analysis, names), names).quotes


def direct_in(text: str) -> dict[str, str | None]:
    """Give the direct quotations of a text with the wording that names their speakers."""
    return {
        quote.span.of(text): quote.speaker.of(text) if quote.speaker else None
        for quote in quotes_in(text)
        if quote.kind is QuoteKind.DIRECT
    }


def indirect_in(text: str, *, headed: bool = False) -> list[str]:
    """Give the contents of indirect speech in a text."""
    return [quote.span.of(text) for quote in quotes_in(text, headed=headed) if quote.kind is QuoteKind.INDIRECT]


def holders_in(text: str, *others: str) -> list[str]:
    """Give the names that the last quotation's speaker stands for, where there are `others` beside the text."""
    return [span.of(text) for span in quotes_in(text, *others)[-1].holders]


def reading_of(text: str) -> Reading:
    """Read a text of one sentence."""
    return read(read_lines(analyse(draft_of(text, None)), ())[0])
