"""Finds names at the head of compounds with a hyphen ("Ukraine-Krise"), and such compounds as are names themselves."""

import re
from collections.abc import Callable, Iterator, Sequence

from presseschau.annotating.mentions.candidate import Candidate, Trust
from presseschau.annotating.mentions.lexicon import endings, speaking_places, vocabulary
from presseschau.annotating.mentions.words import Word, traits_of
from presseschau.model import ActorKind, Span

HYPHENS = "-‐‑"
SHORTEST_END = 4
"""Letters of a noun at the end of a rare compound by which it is known for an ordinary word."""

Known = Callable[[str], ActorKind | None]


def find_compounds(words: Sequence[Word], known: Known) -> Iterator[Candidate]:
    """Find the longest known name that a compound begins with; `known` tells the kind of a name of one word."""
    for position, word in enumerate(words):
        if word.traits.capital and any(mark in word.text for mark in HYPHENS) and not _is_listed(word):
            found = _read(position, word, known)
            if found and not (found.span is None and position and _is_line(words[position - 1], word)):
                yield found


def _is_line(before: Word, word: Word) -> bool:
    """Whether two towns are the ends of a line and no place: "die Strecke Kiel-Lübeck"."""
    ends = re.split(rf"[{re.escape(''.join(HYPHENS))}]", word.text)
    line = before.tag == "NN" and before.token.lemma.lower().endswith(endings("lines"))
    return line and len(ends) > 1 and all(traits_of(end).place for end in ends)


def _is_listed(word: Word) -> bool:
    traits = word.traits
    return traits.place or traits.organisation or traits.first or traits.surname


def _read(position: int, word: Word, known: Known) -> Candidate | None:
    parts = word.text.replace("‐", "-").replace("‑", "-").split("-")
    if parts[-1] == "":
        return _part(position, word, "-".join(parts[:-1]), known)
    whole = _whole_kind(parts, known)
    if whole is not None:
        return Candidate(first=position, last=position + 1, kind=whole, trust=Trust.LISTED, name=word.text)
    if len(parts) == 2 and _names_by_look(parts):  # noqa: PLR2004
        span = Span(word.span.start, word.span.start + len(parts[0]))
        kind = ActorKind.ORGANISATION
        return Candidate(first=position, last=position + 1, kind=kind, trust=Trust.LISTED, name=parts[0], span=span)
    for count in range(len(parts) - 1, 0, -1):
        found = _part(position, word, "-".join(parts[:count]), known)
        if found:
            return found
    return None


def _names_by_look(parts: Sequence[str]) -> bool:
    """Whether unlisted capitals stand before a noun for people, as in "YPG-Sprecher"."""
    head, tail = traits_of(parts[0]), traits_of(parts[1])
    return head.capitals and not head.place and (tail.role or parts[1].lower() in vocabulary("appositions"))


def _part(position: int, word: Word, head: str, known: Known) -> Candidate | None:
    kind = known(head)
    if kind is None:
        return None
    span = Span(word.span.start, word.span.start + len(head))
    return Candidate(first=position, last=position + 1, kind=kind, trust=Trust.LISTED, name=head, span=span)


def _whole_kind(parts: Sequence[str], known: Known) -> ActorKind | None:
    """Tell the kind of a compound that is a name as a whole: "Konrad-Adenauer-Stiftung", "US-Regierung"."""
    first, last = parts[0], parts[-1]
    kind = known(first)
    if not last[:1].isupper() or (kind is ActorKind.ORGANISATION and last.lower() in vocabulary("appositions")):
        return None
    if kind is None and not traits_of(first).first and not traits_of(first).surname:
        return _joined_places(parts)
    country = first in vocabulary("country_shorts")
    organ = country and last in vocabulary("state_organs")
    if organ or (
        not country and last.lower().endswith(endings("heads")) and last.lower() not in vocabulary("weak_heads")
    ):
        return ActorKind.ORGANISATION
    return ActorKind.PLACE if _is_site(parts) else _joined_places(parts)


def _is_site(parts: Sequence[str]) -> bool:
    """Whether a compound ends like a place, with a full name before it or as a street."""
    last = parts[-1].lower()
    return last.endswith(endings("place_heads")) and (len(parts) > 2 or last.endswith(endings("street_endings")))  # noqa: PLR2004


def _joined_places(parts: Sequence[str]) -> ActorKind | None:
    """Two places, or a compass word and a place, make a place ("Rhein-Main", "Süd-Frankreich", "Berlin-Mitte")."""
    if len(parts) == 2 and all(_is_placelike(part) for part in parts) and traits_of(parts[0]).capital:  # noqa: PLR2004
        return ActorKind.PLACE
    return ActorKind.PLACE if len(parts) == 2 and _is_quarter(*parts) else None  # noqa: PLR2004


def _is_quarter(town: str, quarter: str) -> bool:
    """Whether a town and an unknown word make a quarter or station ("Böblingen-Hulb"), not "Köln-Sondersitzung"."""
    traits = traits_of(quarter)
    known = traits.common or traits.role or traits.organisation or traits.upper or traits.first
    if not traits.capital or known or quarter.endswith("er") or not quarter[1:].islower():
        return False
    ends = (quarter[start:].capitalize() for start in range(1, len(quarter) - SHORTEST_END + 1))
    return traits_of(town).place and town not in speaking_places() and not any(traits_of(end).common for end in ends)


def _is_placelike(part: str) -> bool:
    return traits_of(part).place or part in vocabulary("place_prefixes") or part == "Mitte"
