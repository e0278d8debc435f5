"""Reads unknown names of one word by what stands around them and by how they look."""

from presseschau.annotating.mentions.candidate import Trust
from presseschau.annotating.mentions.lexicon import endings, vocabulary
from presseschau.annotating.mentions.spot import Spot
from presseschau.annotating.mentions.words import Traits, traits_of
from presseschau.model import ActorKind

SHORTEST_NAME = 3
SHORTEST_NOUN = 5
SHORTEST_LAND = 6
"""Letters of a land's name, so that no short first name ("Julien") is taken for one."""
_ARTICLE = frozenset({"ART"})
JOINTS = frozenset({",", "und", "sowie", "oder", "/"})
NO_SUBJECT_AFTER = frozenset({"ART", "APPR", "APPRART", "NN", "ADJA", "CARD", "NE"})
POSSESSIVES = frozenset({"PPOSAT", "PDAT", "PIAT"})
"""Determiners that no person's name has: "Unser Bad bleibt" tells of a thing."""

Reading = tuple[ActorKind | None, Trust]

PERSON: Reading = (ActorKind.PERSON, Trust.LIKELY)
PLACE: Reading = (ActorKind.PLACE, Trust.LIKELY)
ORGANISATION: Reading = (ActorKind.ORGANISATION, Trust.LIKELY)


def _titled(spot: Spot) -> Reading | None:
    before, word = spot.before, spot.word
    if before is None or before.text not in vocabulary("strict_titles") or spot.traits.role:
        return None
    ordinary = spot.traits.common and not spot.traits.surname
    return PERSON if word.tag.startswith(("N", "FM", "V", "ADJ")) and not ordinary else None


def _listed_person(spot: Spot) -> Reading | None:
    """Take a listed first name or surname without an article for a person's, but "in Hahn" for a town."""
    traits, word = spot.traits, spot.word
    if not (traits.first or traits.surname) or traits.common or traits.upper or not word.tag.startswith("N"):
        return None
    if len(word.text) < SHORTEST_NAME - 1 or word.text in vocabulary("english_words"):
        return None, Trust.GUESSED
    if not word.named and spot.is_ordinary:
        return None
    if (traits.first and not traits.surname and spot.follows(_ARTICLE)) or _is_noun_here(spot):
        return None, Trust.GUESSED
    if (spot.before is not None and spot.before.traits.organisation and not traits.first) or _is_listed_trade(spot):
        return None, Trust.GUESSED
    return PLACE if _is_sited(spot) and not traits.first else PERSON


def _is_sited(spot: Spot) -> bool:
    """Whether what stands before a name says that it is a place: "in Hahn", "oberhalb von Hahn", "im Ortsteil Hahn"."""
    before = [word.text.lower() for word in spot.words[max(0, spot.position - 2) : spot.position]]
    beside = len(before) > 1 and before[0] in vocabulary("sites") and before[1] == "von"
    area = spot.before is not None and spot.before.tag == "NN" and before[-1].endswith(endings("areas"))
    return beside or area or spot.follows_word_of("strong_place_prepositions")


def _is_noun_here(spot: Spot) -> bool:
    """Whether a surname is rather a noun: behind an article ("auf die Walz"), or before what a headline is about.

    News give names no article; behind a comma it is a relative pronoun, and actresses have one beside their verb.
    "um" goes with nouns of dispute and of striving ("Zank um die Brücke"; Duden: Die Grammatik, attributes), not with
    names.
    """
    first = spot.words[spot.position - 2] if spot.position > 1 else None
    if spot.follows(_ARTICLE):
        return first is not None and not (first.text == "," or first.tag.endswith("FIN"))
    verb = any(word.tag.endswith("FIN") for word in spot.words)
    return spot.position == 0 and spot.after is not None and spot.after.text == "um" and not verb


def _is_listed_trade(spot: Spot) -> bool:
    """Whether a surname is rather a trade, listed with other people in the plural ("Bauern und Fischer")."""
    if spot.position < 2 or spot.before is None or spot.before.text not in JOINTS or spot.traits.first:  # noqa: PLR2004
        return False
    other = spot.words[spot.position - 2]
    plural = other.tag == "NN" and other.text.lower() != other.token.lemma.lower()
    return plural and spot.word.text.lower().endswith("er")


def _shape(spot: Spot) -> Reading | None:
    """Go by the look of what is no plain name: a brand's capital inside ("YouTube"), a street's or authority's end."""
    word, inner = spot.word, spot.word.text[1:]
    if word.named and not spot.traits.common and len(word.text) >= SHORTEST_NAME and inner.islower():
        return None
    if spot.traits.common or word.shouted:
        return None, Trust.GUESSED
    if word.text.isalpha() and any(map(str.isupper, inner)) and any(map(str.islower, inner)):
        brand = not word.text.endswith("Innen") and not word.text.startswith(("Mc", "Mac"))
        return (ActorKind.ORGANISATION if brand else ActorKind.PERSON), Trust.GUESSED
    return _ending(spot), Trust.GUESSED


def _ending(spot: Spot) -> ActorKind | None:
    lower = spot.word.text.lower()
    if not spot.word.tag.startswith("N") or not spot.word.text[1:].islower():
        return None
    town = endings("strong_place_endings") if spot.follows_word_of("strong_place_prepositions") else ()
    if lower.endswith(endings("street_endings") + town):
        return ActorKind.PLACE
    federal = "bund" in lower and lower.endswith(endings("authorities") + endings("authority_genitives"))
    return ActorKind.ORGANISATION if federal else None


def _cue(spot: Spot) -> Reading | None:
    """Go by an office, a kind of organisation or a kind of place named right before."""
    before = spot.before
    if before is None or not before.tag.startswith("N"):
        return None
    if before.traits.role:
        return PERSON
    if before.text.lower().endswith(endings("organisation_cues")):
        return ORGANISATION
    return PLACE if before.text.lower().endswith(endings("place_cues")) else None


def _whereabouts(spot: Spot) -> Reading | None:
    return PLACE if spot.follows_word_of("strong_place_prepositions") else None


def _place_ending(spot: Spot) -> Reading | None:
    return (ActorKind.PLACE, Trust.GUESSED) if ends_as_place(spot.word.text) else None


def ends_as_place(form: str) -> bool:
    """Whether a name ends as towns and lands do, in the genitive too ("Altenfurts Rat", "Sorbiens Wahl")."""
    shorter = form.lower().removesuffix("s")
    return shorter.endswith(endings("strong_place_endings")) or ends_as_land(form)


def ends_as_land(form: str) -> bool:
    """Whether a name of one word ends as lands do."""
    shorter = form.lower().removesuffix("s")
    return len(shorter) >= SHORTEST_LAND and shorter.endswith(endings("land_endings"))


def _in_list(spot: Spot) -> Reading | None:
    """Take an unknown name in an enumeration for what its neighbour is ("Tranomaro, Folakara und Makay")."""
    for step in (-2, 2):
        joint, other = spot.position + step // 2, spot.position + step
        if 0 <= other < len(spot.words) and spot.words[joint].text in JOINTS:
            kind = _listed_kind(spot.words[other].traits)
            if kind is not None:
                return kind, Trust.GUESSED
    return None


def _listed_kind(traits: Traits) -> ActorKind | None:
    if traits.place:
        return ActorKind.PLACE
    if traits.organisation:
        return ActorKind.ORGANISATION
    return ActorKind.PERSON if traits.surname and not traits.common else None


def _acts(spot: Spot) -> Reading | None:
    """Take an unknown name that is the subject of the next verb or owns the next noun for a person's."""
    if spot.after is None or spot.follows(NO_SUBJECT_AFTER | POSSESSIVES):
        return None
    if spot.word.text in vocabulary("place_prefixes") | vocabulary("place_openers"):
        return None
    if is_rare_noun(spot.word.text):
        return None
    owns = spot.word.text.endswith("s") and spot.after.tag == "NN"
    return (ActorKind.PERSON, Trust.GUESSED) if owns or spot.after.tag.endswith("FIN") else None


def is_rare_noun(form: str) -> bool:
    """Whether a word ends like an ordinary noun, as rare compounds do ("Siemensaktien")."""
    ends = (form[start:].capitalize() for start in range(SHORTEST_NAME, len(form) - SHORTEST_NOUN + 1))
    return any(traits_of(end).common for end in ends)


CONTEXT_RULES = (_titled, _listed_person, _shape, _cue, _whereabouts, _place_ending, _in_list, _acts)
"""In order; `_shape` also ends the search for words that are no plain names."""
