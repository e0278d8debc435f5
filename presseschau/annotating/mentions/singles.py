"""Reads names of one word that are listed or learnt; what no list knows is read by its context."""

from collections.abc import Callable, Iterator, Sequence

from presseschau.annotating.mentions.candidate import Candidate, Trust
from presseschau.annotating.mentions.contexts import CONTEXT_RULES, ends_as_land, ends_as_place
from presseschau.annotating.mentions.lexicon import organisations, speaking_places, vocabulary
from presseschau.annotating.mentions.spot import DETERMINERS, Learnt, Spot
from presseschau.annotating.mentions.words import Word, traits_of
from presseschau.model import ActorKind

NAME_TAG_STARTS = ("N", "FM", "XY")

Reading = tuple[ActorKind | None, Trust]
Rule = Callable[[Spot], Reading | None]


def find_singles(words: Sequence[Word], learnt: Learnt) -> Iterator[Candidate]:
    """Find names of one word; the first rule that has an opinion decides."""
    for position, word in enumerate(words):
        if not word.traits.capital and not word.traits.organisation:
            continue
        spot = Spot(words=words, position=position, learnt=learnt)
        kind, trust = next((found for rule in RULES if (found := rule(spot))), (None, Trust.GUESSED))
        if kind is not None:
            name = uninflected(word, learnt)
            yield Candidate(first=position, last=position + 1, kind=kind, trust=trust, name=name)


def uninflected(word: Word, learnt: Learnt) -> str:
    """Give a name without the genitive's ending, as the lists or the article know it, or as towns and lands end."""
    base = word.traits.base
    if word.text in organisations():
        return word.text
    shorter = base.removesuffix("s")
    if word.text in learnt and base not in learnt:
        return word.text
    if base in learnt:
        return base
    listed = word.traits.place or word.traits.surname
    return shorter if shorter in learnt or (ends_as_place(base) and not listed) else base


def kind_of_name(name: str, learnt: Learnt) -> ActorKind | None:
    """Give the kind of a listed or learnt name of one word, such as stands at the head of a compound."""
    traits = traits_of(name)
    if name in learnt:
        return learnt[name]
    if traits.place or name in vocabulary("country_letters"):
        return ActorKind.ORGANISATION if traits.organisation else ActorKind.PLACE
    return ActorKind.ORGANISATION if traits.organisation or traits.acronym else None


def _organisation(spot: Spot) -> Reading | None:
    """Take a listed organisation, unless the article has a person of that name or it is an adjective here."""
    person = spot.traits.surname and spot.learnt.get(spot.traits.base) is ActorKind.PERSON
    if spot.traits.organisation and not (spot.traits.common and spot.word.shouted) and not (person or _tells_of(spot)):
        return ActorKind.ORGANISATION, Trust.LISTED
    return None


def _tells_of(spot: Spot) -> bool:
    """Whether a party's name that is an adjective stands before the thing it tells of ("Grünes Licht für …").

    Its genitive is "der Grünen": a form in -s is no party's (Duden: Die Grammatik, nominalised adjectives).
    """
    adjective = spot.word.tag == "ADJA"
    thing = spot.after is not None and spot.after.tag == "NN" and not spot.after.traits.role
    return adjective and spot.word.initial and (thing or spot.word.text not in organisations())


def _taught(spot: Spot) -> Reading | None:
    text, traits = spot.word.text, spot.traits
    kind = spot.learnt.get(traits.base) or spot.learnt.get(text)
    if kind is None and text.endswith("s") and not traits.place:
        kind = spot.learnt.get(text[:-1])
    town = kind is ActorKind.PERSON and traits.place and spot.follows_word_of("strong_place_prepositions")
    if kind is None or town or (traits.common and spot.follows(DETERMINERS)):
        return None
    return kind, Trust.LISTED


def _no_name(spot: Spot) -> Reading | None:
    """Leave out abbreviations, and saints, which name churches."""
    saint = spot.before is not None and spot.before.text in vocabulary("saints")
    return (None, Trust.GUESSED) if saint or spot.word.text.endswith(".") else None


def _speaker(spot: Spot) -> Reading | None:
    """Take a name beside a verb of saying for a person's, unless it is a place that speaks for its government."""
    traits = spot.traits
    tail = spot.word.text.rpartition("-")[2]
    if (
        traits.role
        or not _said_by(spot)
        or _is_seat(spot)
        or _is_governed(spot)
        or (tail != spot.word.text and traits_of(tail).common)
    ):
        return None
    listed = traits.base in speaking_places() or ends_as_land(spot.word.text)
    unknown = spot.word.named and not traits.common and not listed
    return (ActorKind.PERSON, Trust.LIKELY) if traits.surname or unknown else None


def _is_seat(spot: Spot) -> bool:
    """Whether a place says whose or where somebody is ("die Polizei Kiel sagte", "lobte Kiels Torwart")."""
    before, after, text = spot.before, spot.after, spot.word.text
    owns = after is not None and after.tag == "NN" and text.endswith("s") and ends_as_place(text)
    body = before is not None and before.tag == "NN" and not before.traits.role
    return owns or (body and spot.traits.place)


def _is_governed(spot: Spot) -> bool:
    """Whether a preposition tells where somebody is ("ein Sprecher des Amts in Moorstadt sagte")."""
    return spot.follows(frozenset({"APPR", "APPRART"})) and (spot.traits.place or not spot.traits.surname)


def _said_by(spot: Spot) -> bool:
    before = spot.before.text.lower() if spot.before else ""
    after = spot.after.text.lower() if spot.after else ""
    verbs = vocabulary("speech_verbs")
    return before in verbs or after in verbs or (before == "so" and (not after or after in vocabulary("after_so")))


def _place(spot: Spot) -> Reading | None:
    return (ActorKind.PLACE, Trust.LISTED) if spot.traits.place and _is_place_here(spot) else None


def _is_place_here(spot: Spot) -> bool:
    """Whether a listed place is meant, and no ordinary word or other name that is written alike."""
    word = spot.word
    if word.text in vocabulary("doubtful_towns"):
        return spot.follows_word_of("town_prepositions")
    if word.text in vocabulary("grounds") and _is_within(spot):
        return False
    if word.text in vocabulary("doubtful_waters"):
        return spot.follows(frozenset({"ART", "APPRART"}))
    if word.initial and not word.tag.startswith(NAME_TAG_STARTS) and word.traits.base not in speaking_places():
        return False
    return not (word.traits.common and spot.is_ordinary)


def _is_within(spot: Spot) -> bool:
    """Whether something is inside of what a word names: "in der Erde" is the ground, "auf der Erde" the globe."""
    words = [word.text.lower() for word in spot.words[max(0, spot.position - 2) : spot.position]]
    return len(words) > 1 and words[0] in {"in", "unter", "aus", "über"} and words[1] in {"der", "die"}


def _party(spot: Spot) -> Reading | None:
    """Take "die Linke" for the party unless a noun follows ("die linke Seite" has no capital, "Linke Gruppen" has)."""
    if spot.word.text not in vocabulary("parties_by_article"):
        return None
    alone = spot.after is None or not spot.after.tag.startswith(("N", "ADJ"))
    party = alone and spot.before is not None and spot.before.text in {"die", "der", "Die", "Der"}
    return (ActorKind.ORGANISATION, Trust.LISTED) if party else (None, Trust.GUESSED)


def _capitals(spot: Spot) -> Reading | None:
    """Take capitals for a short form; an unlisted one behind a number, a name or a comma is a unit or a ticker."""
    if spot.word.shouted:
        return None
    if spot.traits.acronym:
        return ActorKind.ORGANISATION, Trust.LIKELY
    part = spot.follows(frozenset({"CARD", "NE", "$,"}))
    return (ActorKind.ORGANISATION, Trust.GUESSED) if spot.traits.capitals and not part else None


RULES: tuple[Rule, ...] = (_party, _organisation, _taught, _no_name, _speaker, _place, _capitals, *CONTEXT_RULES)
