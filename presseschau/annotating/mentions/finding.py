"""Finds the names in one article."""

from presseschau.annotating.analysis import Analysis, Token
from presseschau.annotating.mentions.namebook import NameBook
from presseschau.model import ActorKind, Mention, Span


def find_mentions(analysis: Analysis, names: NameBook) -> tuple[Mention, ...]:
    """Find every person, place and organisation named, in text order, none inside another."""
    found = []
    for sentence in analysis.sentences:
        run: list[Token] = []
        for token in sentence.tokens:
            if token.tag == "NE" or token.text in names.surnames:
                run.append(token)
                continue
            if run:
                found.append(_mention(run, analysis.text, names))
            run = []
        if run:
            found.append(_mention(run, analysis.text, names))
    return tuple(found)


def _mention(run: list[Token], text: str, names: NameBook) -> Mention:
    span = Span(run[0].span.start, run[-1].span.end)
    kind = ActorKind.PERSON if len(run) > 1 or run[0].text in names.surnames else ActorKind.PLACE
    return Mention(span=span, kind=kind, name=span.of(text))
