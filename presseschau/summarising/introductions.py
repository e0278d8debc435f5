"""Whom a sentence introduces, and whom it presumes known: who reads a summary has read nothing else.

News names a person in full, or with an office, where it first speaks of them, and by the surname alone behind that
("Erstnennung" in agencies' style guides). A summary takes sentences from behind it.
"""

from collections.abc import Sequence

from presseschau.model import ActorKind, Article, Mention, QuoteKind, Sentence, placed_in


def introduced_by(article: Article, sentence: Sentence) -> frozenset[str]:
    """Give the surnames of those whom a sentence names in full or with their office."""
    return frozenset(_surname(person) for person in _persons(article, sentence) if _is_full(person))


def presumed_by(article: Article, sentence: Sentence) -> frozenset[str]:
    """Give the surnames of those whom a sentence names by nothing else; what somebody says word for word may."""
    quoted = [quote.span for quote in article.quotes if quote.kind is QuoteKind.DIRECT]
    bare = (p for p in _persons(article, sentence) if not _is_full(p) and not p.span.lies_in(quoted))
    return frozenset(map(_surname, bare)) - introduced_by(article, sentence)


def _persons(article: Article, sentence: Sentence) -> Sequence[Mention]:
    return [mention for mention in placed_in(article.mentions, sentence.span) if mention.kind is ActorKind.PERSON]


def _is_full(person: Mention) -> bool:
    return person.role is not None or " " in person.name


def _surname(person: Mention) -> str:
    return person.name.rpartition(" ")[2].lower()
