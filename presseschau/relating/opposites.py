"""Words that say the opposite of others: what they tell is told by the other word and a denial."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from presseschau.german import mapping, words
from presseschau.german.rarity import UNLISTED, root_rarity
from presseschau.german.roots import root
from presseschau.model import Span

_UN, _LESS = "un", "los"
_SHORTEST = 4  # letters of a noun before "-los"
_PARTICIPLE = re.compile(r"(?<=\w{5})t$")
"""How participles of verbs with an inseparable prefix end: "unverschlüsselt"."""
ADMIT = root("einräumen")
"""Who rejects, disputes or denies something does not admit it."""


@lru_cache(maxsize=1)
def allowed() -> str:
    """Give the root of what "may" and "allowed" say, and "may not" and "forbidden" deny."""
    return affirmed(root("erlauben"))


def straightened(text: str, roots: Iterable[tuple[Span, str]]) -> tuple[tuple[Span, str], ...]:
    """Put for each opposite what it is the opposite of: "einräumen" for "bestreiten", "bekannt" for "unbekannt".

    Who calls something absurd denies it, too.
    """
    told = tuple(roots)
    calling, judging = denying_labels()
    judged = frozenset[str]() if calling.isdisjoint(form for _, form in told) else judging - opposites().keys()
    return tuple(
        (span, ADMIT if form in judged else affirmed(_without_prefix(text, span, affirmed(form))))
        for span, form in told
    )


def _without_prefix(text: str, span: Span, form: str) -> str:
    """Take "un-" off an adjective or participle whose rest is one, too; nouns with it mostly mean something else.

    "-los" says that there is none of what the rest names: "alternativlos" is "ohne Alternative".
    """
    if form.endswith(_LESS) and text[span.start].islower():
        return _lacked(form.removesuffix(_LESS)) or form
    if not form.startswith(_UN):
        return form
    rest = form.removeprefix(_UN)
    verb = _PARTICIPLE.sub("", rest)
    rest = verb if root_rarity(rest) == UNLISTED and root_rarity(verb) < UNLISTED else rest
    known = text[span.start].islower() and root_rarity(rest) < UNLISTED
    known = known and not span.of(text).startswith(tuple(words("no_opposites")))
    return rest if known else form


def _lacked(rest: str) -> str | None:
    """Give the root of the noun that stands before "-los", with or without an "s" between them."""
    found = (root(noun) for noun in (rest, rest.removesuffix("s")) if len(noun) >= _SHORTEST)
    return next((noun for noun in found if root_rarity(noun) < UNLISTED), None)


def affirmed(form: str) -> str:
    """Give the root by which all words of a pair of opposites are compared, or else the root itself."""
    return opposites().get(form) or _affirming().get(form, form)


@lru_cache(maxsize=1)
def opposites() -> Mapping[str, str]:
    """Give for the roots of the second side of each pair of opposites the root of the first."""
    return {root(word): root(one[0]) for one, other in mapping("opposites")["pairs"] for word in other}


@lru_cache(maxsize=1)
def _affirming() -> Mapping[str, str]:
    """Give for the roots of the first side of each pair of opposites the one that stands for all."""
    return {root(word): root(one[0]) for one, _ in mapping("opposites")["pairs"] for word in one}


@lru_cache(maxsize=1)
def denying_labels() -> tuple[frozenset[str], ...]:
    """Give the roots of verbs by which something is called what it is, and of words that call it untrue."""
    listed = mapping("rejecting")
    return tuple(frozenset(map(root, listed[name])) for name in ("labelling", "judgements"))
