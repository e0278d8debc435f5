"""Reads names of one word: listed ones, learnt ones, and unknown ones by what stands around them."""

from collections.abc import Iterator, Sequence

from presseschau.annotating.mentions.candidate import Candidate, Trust
from presseschau.annotating.mentions.lexicon import endings, vocabulary
from presseschau.annotating.mentions.words import Word, is_acronym, traits_of
from presseschau.model import ActorKind

Learnt = dict[str, ActorKind]
SHORTEST_NAME = 3


def find_singles(words: Sequence[Word], learnt: Learnt) -> Iterator[Candidate]:
    """Find names of one word; `learnt` are those that the article itself teaches."""
    for position, word in enumerate(words):
        if not word.traits.capital:
            continue
        kind, trust = _kind(words, position, learnt)
        if kind is not None:
            yield Candidate(first=position, last=position + 1, kind=kind, trust=trust, name=word.traits.base)


def kind_of_name(name: str, learnt: Learnt) -> ActorKind | None:
    """Give the kind of a listed or learnt name of one word, such as stands at the head of a compound."""
    traits = traits_of(name)
    if name in learnt:
        return learnt[name]
    if traits.organisation:
        return ActorKind.ORGANISATION
    if traits.place or name in {"US", "UK"}:
        return ActorKind.PLACE
    if traits.acronym:
        return ActorKind.ORGANISATION
    return None


def _kind(words: Sequence[Word], position: int, learnt: Learnt) -> tuple[ActorKind | None, Trust]:
    word = words[position]
    traits = word.traits
    taught = learnt.get(traits.base) or learnt.get(word.text)
    if taught is None and word.text.endswith("s"):
        taught = learnt.get(word.text[:-1])
    if taught is not None and not _is_ordinary(words, position):
        return taught, Trust.LISTED
    if traits.organisation:
        return ActorKind.ORGANISATION, Trust.LISTED
    if traits.place and not _is_ordinary(words, position):
        return ActorKind.PLACE, Trust.LISTED
    if traits.acronym and not word.shouted and not traits.role:
        return ActorKind.ORGANISATION, Trust.LIKELY
    return _by_context(words, position)


def _is_ordinary(words: Sequence[Word], position: int) -> bool:
    """Whether a listed name is used as an ordinary word here: the tagger says so, or an article stands before it."""
    word = words[position]
    if word.named:
        return False
    if word.initial and not word.tag.startswith("N"):
        return True
    before = words[position - 1] if position else None
    return before is not None and before.tag in {"ART", "CARD", "ADJA", "PPOSAT", "PIAT", "PDAT"}


def _by_context(words: Sequence[Word], position: int) -> tuple[ActorKind | None, Trust]:
    word = words[position]
    before = words[position - 1] if position else None
    traits = word.traits
    if (
        before is not None
        and before.text in vocabulary("strict_titles")
        and word.tag.startswith(("N", "FM", "V", "ADJ"))
    ):
        return ActorKind.PERSON, Trust.LIKELY
    if not word.named or len(word.text) < SHORTEST_NAME or not word.text[1:].islower():
        return _camel(word)
    if before is not None and before.traits.role and before.traits.capital:
        return ActorKind.PERSON, Trust.LIKELY
    cue = before.text.lower() if before is not None and before.tag.startswith("N") else ""
    if cue.endswith(endings("organisation_cues")):
        return ActorKind.ORGANISATION, Trust.LIKELY
    if cue.endswith(endings("place_cues")):
        return ActorKind.PLACE, Trust.LIKELY
    if traits.first or traits.surname:
        return ActorKind.PERSON, Trust.LIKELY
    if before is not None and before.text.lower() in vocabulary("strong_place_prepositions"):
        return ActorKind.PLACE, Trust.LIKELY
    if word.text.lower().endswith(endings("strong_place_endings")):
        return ActorKind.PLACE, Trust.GUESSED
    return ActorKind.PERSON, Trust.GUESSED


def _camel(word: Word) -> tuple[ActorKind | None, Trust]:
    """A capital inside a word is a brand's ("YouTube")."""
    inner = word.text[1:]
    if word.text.isalpha() and any(char.isupper() for char in inner) and any(char.islower() for char in inner):
        if not is_acronym(word.text) and not word.text.startswith(("Mc", "Mac")) and not word.text.endswith("Innen"):
            return ActorKind.ORGANISATION, Trust.GUESSED
    return None, Trust.GUESSED
