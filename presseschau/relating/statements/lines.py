"""Sentences of prose as replies and what they reply to are looked for among them."""

from collections.abc import Iterator
from dataclasses import dataclass

from presseschau.model import PROSE_KINDS, Article, Passage, Sentence, Span
from presseschau.relating.statements.assertions import Assertion, whole_sentences
from presseschau.relating.statements.voices import Meant


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """A sentence of prose with its article, its place there, what it says, and the words with which it rejects."""

    article: Article
    sentence: Sentence
    place: int
    assertion: Assertion
    rejecting: tuple[Span, ...] = ()

    @property
    def passage(self) -> Passage:
        """Give its place."""
        return Passage(self.article.id, self.sentence.span)

    @property
    def rejects(self) -> bool:
        """Whether somebody rejects something in it."""
        return bool(self.rejecting)

    @property
    def text(self) -> str:
        """Give its wording."""
        return self.sentence.span.of(self.article.text)

    def comes_after(self, other: "Line") -> bool:
        """Whether a text tells it only after another sentence, and not by looking back ("Er hatte ihr vorgeworfen")."""
        return self.article is other.article and self.place > other.place and not self.sentence.looks_back


def lines_of(article: Article, meant: Meant) -> Iterator[Line]:
    """Give the sentences of prose of an article."""
    prose = [
        s for s in zip(article.sentences, whole_sentences(article, meant), strict=True) if s[0].block in PROSE_KINDS
    ]
    for place, (sentence, assertion) in enumerate(prose):
        yield Line(article=article, sentence=sentence, place=place, assertion=assertion)
