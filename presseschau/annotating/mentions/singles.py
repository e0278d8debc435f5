"""Reads names of one word: listed ones, learnt ones, and unknown ones by what stands around them."""

from collections.abc import Iterator, Sequence

from presseschau.annotating.mentions.candidate import Candidate, Trust
from presseschau.annotating.mentions.lexicon import endings, speaking_places, vocabulary
from presseschau.annotating.mentions.words import Word, traits_of
from presseschau.model import ActorKind

Learnt = dict[str, ActorKind]
SHORTEST_NAME = 3


def find_singles(words: Sequence[Word], learnt: Learnt) -> Iterator[Candidate]:
    """Find names of one word; `learnt` are those that the article itself teaches."""
    for position, word in enumerate(words):
        if not word.traits.capital and not word.traits.organisation:
            continue
        kind, trust = _kind(words, position, learnt)
        if kind is not None:
            name = uninflected(word, learnt)
            yield Candidate(first=position, last=position + 1, kind=kind, trust=trust, name=name)


def uninflected(word: Word, learnt: Learnt) -> str:
    """Give a name without the genitive's ending, as the lists or the article know it."""
    base = word.traits.base
    shorter = base.removesuffix("s")
    return shorter if base not in learnt and shorter in learnt else base


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
    if traits.organisation and not (traits.common and word.shouted):
        return ActorKind.ORGANISATION, Trust.LISTED
    taught = _taught(word, learnt)
    if taught is not None and not (traits.common and _follows_article(words, position)):
        return taught, Trust.LISTED
    if word.text.endswith(".") or (position and words[position - 1].text in vocabulary("saints")):
        return None, Trust.GUESSED
    if (
        _said_by(words, position)
        and not traits.role
        and (traits.surname or (word.named and not traits.common and not _is_seat(word)))
    ):
        return ActorKind.PERSON, Trust.LIKELY
    if traits.place and _is_place_here(words, position):
        return ActorKind.PLACE, Trust.LISTED
    if traits.acronym and not word.shouted:
        return ActorKind.ORGANISATION, Trust.LIKELY
    if traits.capitals and not word.shouted and not (position and words[position - 1].tag == "CARD"):
        return ActorKind.ORGANISATION, Trust.GUESSED
    return _by_context(words, position)


def _is_place_here(words: Sequence[Word], position: int) -> bool:
    """Whether a listed place is meant, and no ordinary word or other name that is written alike."""
    word = words[position]
    before = words[position - 1] if position else None
    if word.text in vocabulary("doubtful_towns"):
        return before is not None and before.text.lower() in vocabulary("strong_place_prepositions") | {"bei", "von"}
    if word.text in vocabulary("doubtful_waters"):
        return before is not None and before.tag in {"ART", "APPRART"}
    if word.initial and not word.tag.startswith(("N", "FM", "XY")) and not _is_seat(word):
        return False
    return not (word.traits.common and _is_ordinary(words, position))


def _taught(word: Word, learnt: Learnt) -> ActorKind | None:
    taught = learnt.get(word.traits.base) or learnt.get(word.text)
    listed = word.traits.organisation or word.traits.place
    if taught is None and word.text.endswith("s") and not listed:
        taught = learnt.get(word.text[:-1])
    return taught


def _is_seat(word: Word) -> bool:
    """Whether a place can speak: states and capitals do, for their governments."""
    return word.traits.base in speaking_places()


def _said_by(words: Sequence[Word], position: int) -> bool:
    """Whether a verb of saying stands right before or behind, or "so" before and a stop behind."""
    before = words[position - 1].text.lower() if position else ""
    after = words[position + 1].text.lower() if position + 1 < len(words) else ""
    verbs = vocabulary("speech_verbs")
    return before in verbs or after in verbs or (before == "so" and after in {"", ".", ",", "in", "am", "im", "weiter"})


def _is_ordinary(words: Sequence[Word], position: int) -> bool:
    """Whether a listed name is used as an ordinary word here: the tagger says so, or an article stands before it."""
    word = words[position]
    return (word.initial and not word.tag.startswith("N")) or _follows_article(words, position)


def _follows_article(words: Sequence[Word], position: int) -> bool:
    before = words[position - 1] if position else None
    return before is not None and before.tag in {"ART", "CARD", "ADJA", "PPOSAT", "PIAT", "PDAT", "APPRART"}


def _by_context(words: Sequence[Word], position: int) -> tuple[ActorKind | None, Trust]:
    word = words[position]
    before = words[position - 1] if position else None
    if before is not None and _is_titled(before, word):
        return ActorKind.PERSON, Trust.LIKELY
    if _is_listed_person(words, position):
        strong = before is not None and before.text.lower() in vocabulary("strong_place_prepositions")
        return (ActorKind.PLACE if strong and not word.traits.first else ActorKind.PERSON), Trust.LIKELY
    if word.traits.common or not word.named or len(word.text) < SHORTEST_NAME or not word.text[1:].islower():
        return _by_shape(words, position)
    if before is not None and before.traits.role and before.traits.capital:
        return ActorKind.PERSON, Trust.LIKELY
    cue = before.text.lower() if before is not None and before.tag.startswith("N") else ""
    if cue.endswith(endings("organisation_cues")):
        return ActorKind.ORGANISATION, Trust.LIKELY
    if cue.endswith(endings("place_cues")):
        return ActorKind.PLACE, Trust.LIKELY
    if before is not None and before.text.lower() in vocabulary("strong_place_prepositions") and not word.traits.first:
        return ActorKind.PLACE, Trust.LIKELY
    if word.traits.first or word.traits.surname:
        return ActorKind.PERSON, Trust.LIKELY
    if word.text.lower().endswith(endings("strong_place_endings")):
        return ActorKind.PLACE, Trust.GUESSED
    kind = _in_list(words, position)
    return kind or (ActorKind.PERSON if _acts(words, position) else None), Trust.GUESSED


def _is_listed_person(words: Sequence[Word], position: int) -> bool:
    """Whether a listed first name or surname stands here without an article, tagged as any noun."""
    word = words[position]
    traits = word.traits
    if not (traits.first or traits.surname) or traits.common or traits.upper or not word.tag.startswith("N"):
        return False
    return word.named or not _is_ordinary(words, position)


def _in_list(words: Sequence[Word], position: int) -> ActorKind | None:
    """Take an unknown name in an enumeration for what its neighbour is ("Tranomaro, Folakara und Makay")."""
    for step in (-2, 2):
        joint, other = position + step // 2, position + step
        if 0 <= other < len(words) and words[joint].text in {",", "und", "sowie", "oder", "/"}:
            traits = words[other].traits
            if traits.place:
                return ActorKind.PLACE
            if traits.organisation:
                return ActorKind.ORGANISATION
            if traits.surname and not traits.common:
                return ActorKind.PERSON
    return None


def _acts(words: Sequence[Word], position: int) -> bool:
    """Whether an unknown name without an article is the subject of the next verb or owns the next noun."""
    before = words[position - 1] if position else None
    after = words[position + 1] if position + 1 < len(words) else None
    if after is None or (before is not None and before.tag in {"ART", "APPR", "APPRART", "NN", "ADJA", "CARD", "NE"}):
        return False
    owns = words[position].text.endswith("s") and after.tag == "NN"
    return owns or after.tag.endswith("FIN")


def _is_titled(before: Word, word: Word) -> bool:
    if before.text not in vocabulary("strict_titles") or word.traits.role:
        return False
    return word.tag.startswith(("N", "FM", "V", "ADJ")) and not (word.traits.common and not word.traits.surname)


def _by_shape(words: Sequence[Word], position: int) -> tuple[ActorKind | None, Trust]:
    """Go by a capital inside a word, a brand's ("YouTube"), or an ending, a street's or a ministry's."""
    word = words[position]
    lower = word.text.lower()
    if word.traits.common or word.shouted:
        return None, Trust.GUESSED
    inner = word.text[1:]
    if word.text.isalpha() and any(map(str.isupper, inner)) and any(map(str.islower, inner)):
        brand = not word.text.endswith("Innen") and not word.text.startswith(("Mc", "Mac"))
        return (ActorKind.ORGANISATION if brand else ActorKind.PERSON), Trust.GUESSED
    if word.tag.startswith("N") and lower.endswith(endings("street_endings")) and inner.islower():
        return ActorKind.PLACE, Trust.GUESSED
    if _is_authority(word):
        return ActorKind.ORGANISATION, Trust.GUESSED
    return None, Trust.GUESSED


def _is_authority(word: Word) -> bool:
    """Whether a compound names an authority of its own ("Bundesjustizministerium", "Umweltbundesamt")."""
    lower = word.text.lower()
    for ending in ("es", "s"):
        lower = lower.removesuffix(ending) if lower.endswith(endings("authority_genitives")) else lower
    return word.tag.startswith("N") and lower.endswith(endings("authorities")) and "bund" in lower
