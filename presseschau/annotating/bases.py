"""Base forms of the content words of a sentence, with a separated verb and its particle put together again."""

from collections.abc import Sequence

from presseschau.annotating.analysis import AnalysedSentence, Token
from presseschau.german import words
from presseschau.model import Base

CONTENT_TAGS = ("NN", "NE", "FM", "XY", "VV", "ADJ", "CARD", "TRUNC")
"""Beginnings of the STTS tags of words that carry content."""

_FINITE = frozenset({"VVFIN", "VVIMP"})
_PARTICLE = "PTKVZ"
_PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})


def bases_of(sentence: AnalysedSentence) -> tuple[Base, ...]:
    """Give the content words of a sentence as lower-case base forms, in text order.

    "kündigte … an" has the base "ankündigen": a particle belongs to the last finite verb before it (the frame of the
    German main clause, Duden: Die Grammatik).
    """
    particles = particles_of(sentence.tokens)
    return tuple(
        Base(
            span=token.span,
            form=particles.get(place, "") + _singular(token),
            verb=token.tag.startswith("VV"),
        )
        for place, token in enumerate(sentence.tokens)
        if token.tag.startswith(CONTENT_TAGS) and token.text[0].isalnum()
    )


def particles_of(tokens: Sequence[Token]) -> dict[int, str]:
    """Give the particle of each separated verb, by the verb's place."""
    found: dict[int, str] = {}
    verb: int | None = None
    for place, token in enumerate(tokens):
        if token.tag in _FINITE:
            verb = place
        elif token.tag == _PARTICLE and verb is not None:
            found[verb] = token.text.lower()
            verb = None
    return found


def _singular(token: Token) -> str:
    """Give the base form; of a plural that the tagger does not know ("Durchbrüche") the noun that has no umlaut."""
    form = token.lemma.lower()
    plain = form.translate(_PLAIN)
    known = words("common_nouns")
    if token.tag == "NN" and plain != form and plain.capitalize() in known and form.capitalize() not in known:
        return plain
    return form
