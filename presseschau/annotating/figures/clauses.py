"""Clauses as stretches of tokens, parted by commas, colons, dashes and brackets."""

from collections.abc import Collection, Sequence

from presseschau.annotating.analysis import Token
from presseschau.model import Span


def has_verb(clause: Sequence[Token], verbs: Collection[str]) -> bool:
    """Whether a clause has one of some verbs, by base form; separable prefixes stand at its end."""
    particle = next((token.text.casefold() for token in clause if token.tag == "PTKVZ"), "")
    return any(t.tag.startswith("VV") and (t.lemma in verbs or particle + t.lemma in verbs) for t in clause)


def clauses_of(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """Cut a sentence at its commas, colons, dashes and brackets."""
    clauses: list[Sequence[Token]] = []
    start = 0
    for position, token in enumerate(tokens):
        if token.tag in ("$,", "$.") or token.text in ("–", "—", "(", ")"):
            clauses.append(tokens[start:position])
            start = position + 1
    clauses.append(tokens[start:])
    return [clause for clause in clauses if clause] or [tokens]


def within(span: Span, clause: Sequence[Token]) -> bool:
    """Whether a span lies in a stretch of tokens."""
    return clause[0].span.start <= span.start and span.end <= clause[-1].span.end
