"""Articles made by hand for the tests of this stage."""

import re

from presseschau.model import (
    ActorKind,
    Article,
    Base,
    Block,
    BlockKind,
    Grade,
    Layout,
    Mention,
    Origin,
    Precision,
    Published,
    Sentence,
    Source,
    Span,
    Title,
)

_CONTENT = re.compile(r"\b[A-ZÄÖÜ]\w{3,}|\d[\d.]+")
_SENTENCE = re.compile(r"\S.*?(?:[.!?][\"“”]?(?=\s|$)|$)", re.DOTALL)
_PRECISIONS = {4: Precision.YEAR, 7: Precision.MONTH, 10: Precision.DAY, 16: Precision.MINUTE}


def made_article(name: str, text: str, published: str | None = None, names: tuple[str, ...] = ()) -> Article:
    """Make an annotated article of one paragraph, its mentions being where these names stand."""
    spans = [Span(match.start(), match.end()) for match in _SENTENCE.finditer(text)]
    return Article(
        id=name,
        source=Source(path=f"{name}.txt", sha256="0" * 64, text=text),
        layout=Layout(
            blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(text)), rule="made"),),
            title=Title(text=spans[0].of(text), origin=Origin.DERIVED, span=spans[0]),
            published=Published(
                value=published,
                precision=_PRECISIONS[len(published)] if published else Precision.UNKNOWN,
                origin=Origin.STATED,
            ),
            language="de",
        ),
        sentences=tuple(
            Sentence(span=span, block=BlockKind.PARAGRAPH, grade=Grade.REPORTED, bases=_bases(text, span))
            for span in spans
        ),
        mentions=tuple(
            Mention(span=Span(match.start(), match.end()), kind=ActorKind.PLACE, name=match.group())
            for match in re.finditer("|".join(map(re.escape, names)) or "$^", text)
        ),
    )


def _bases(text: str, span: Span) -> tuple[Base, ...]:
    found = _CONTENT.finditer(text, span.start, span.end)
    return tuple(Base(span=Span(match.start(), match.end()), form=match.group().lower()) for match in found)
