"""Where two wordings of one thing differ, word by word."""

from collections.abc import Iterator, Mapping, Sequence

from presseschau.model import Article, Comparison, Passage, Span
from presseschau.relating.alignment import opcodes
from presseschau.relating.negation import contradict
from presseschau.relating.wording import Word, words_of


def compared(one: Passage, other: Passage, by_id: Mapping[str, Article]) -> Comparison:
    """Mark the words that only one of two passages has; neighbouring ones are marked together."""
    mine, theirs = (words_of(by_id[passage.article].text, passage.span) for passage in (one, other))
    forms = [word.form for word in mine], [word.form for word in theirs]
    if forms[0] == forms[1]:  # exact copies are by far the most
        return Comparison(one=one, other=other)
    changes = [code for code in opcodes(*forms) if code[0] != "equal"]
    return Comparison(
        one=one,
        other=other,
        only_one=tuple(_spans(mine, ((first, last) for _, first, last, _, _ in changes))),
        only_other=tuple(_spans(theirs, ((first, last) for _, _, _, first, last in changes))),
        negation=contradict((by_id[one.article], one.span), (by_id[other.article], other.span)),
    )


def _spans(words: Sequence[Word], ranges: Iterator[tuple[int, int]]) -> Iterator[Span]:
    for first, last in ranges:
        if first < last:
            yield Span(words[first].span.start, words[last - 1].span.end)
