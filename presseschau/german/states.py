"""What happens to people whom news counts, and the words that say so (from `person_states.yml`)."""

from collections.abc import Mapping
from functools import lru_cache

from presseschau.german.lexicon import mapping

_JOINED = frozenset(["schwer", "leicht", "schwerst"])
"""Degrees that are written as one word with the noun ("Schwerverletzte", but "lebensgefährlich Verletzte")."""

_LISTS = ("nouns", "words", "phrases", "split", "people")


def state_of_noun(noun: str) -> str | None:
    """Give the state that a lower-case noun counts people in: "verletzt" for "verletzte", with its degree if any."""
    for degree in mapping("person_states")["degrees"]:
        head = noun.removeprefix(degree)
        if head != noun and head in _by_word("nouns"):
            return f"{degree} {_by_word('nouns')[head]}"
    return _by_word("nouns").get(noun)


def state_of_word(word: str) -> str | None:
    """Give the state that a lower-case verb, participle or adjective puts people into."""
    return _by_word("words").get(word)


def label_of(state: str) -> str:
    """Name people in a state by a noun for headings: "Verletzte", with the degree "Schwerverletzte"; else nothing."""
    degree, _, plain = state.partition(" ") if is_of_degree(state) else ("", "", state)
    known = {**mapping("thing_states"), **mapping("person_states")["states"]}
    label: str = known.get(plain, {}).get("label", "")
    if not degree or not label:
        return label
    joined = degree + label.lower() if degree in _JOINED else f"{degree} {label}"
    return joined[0].upper() + joined[1:]


def is_weak(state: str) -> bool:
    """Whether a state is only what people are doing, so that a harm told of the same people goes before."""
    return bool(mapping("person_states")["states"].get(state, {}).get("weak"))


def is_of_degree(state: str) -> bool:
    """Whether a state says how badly, which makes those counted a part of all ("schwer verletzt")."""
    return state.partition(" ")[0] in mapping("person_states")["degrees"]


def is_anybody(noun: str, state: str) -> bool:
    """Whether a lower-case noun says of people in a state no more than that they are people."""
    kinds = mapping("person_states")["states"]
    own = next((kind.get("people", ()) for name, kind in kinds.items() if state.endswith(name)), ())
    return is_people(noun) or noun in own


def is_people(noun: str) -> bool:
    """Whether a lower-case noun says only that people are counted ("menschen")."""
    return noun in mapping("person_states")["people"]


def is_present(noun: str) -> bool:
    """Whether a lower-case noun names the people at a scene, a part of all whom something happened to there."""
    return noun in mapping("person_states")["present"]


def is_anyone(noun: str) -> bool:
    """Whether a lower-case noun for one person, or none at all, leaves open who it is ("mann")."""
    return not noun or noun in mapping("person_states")["anyone"]


@lru_cache(maxsize=1)
def state_words() -> frozenset[str]:
    """Give all words that tell such a state, and those that say only that people are counted."""
    told = {
        word for kind in mapping("person_states")["states"].values() for name in _LISTS for word in kind.get(name, ())
    }
    return frozenset(told | set(mapping("person_states")["people"]) | set(mapping("person_states")["degrees"]))


@lru_cache(maxsize=2)
def _by_word(name: str) -> Mapping[str, str]:
    kinds = mapping("person_states")["states"]
    return {word: state for state, kind in kinds.items() for word in kind.get(name, ())}
