"""Companies that news call by the beginning of their name: "Elmatec" is "Elmatec Systemtechnik AG"."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from presseschau.german import mapping
from presseschau.model import ActorKind
from presseschau.relating.cast.keys import fold, is_listed
from presseschau.relating.cast.sightings import Key, Sighting

Name = tuple[str, ...]


def firms_called_short(groups: Mapping[Key, Sequence[Sighting]]) -> Iterator[tuple[Key, Key]]:
    """Give pairs of keys, long and short, that are one company's: a legal form less, or the beginning of a name.

    A company is registered with its legal form (HGB, section 19) and called without. The beginning of its name means
    it where no other organisation's name begins so; well-known ones have daughters that begin alike, and are listed.
    """
    by_name: dict[Name, list[Key]] = defaultdict(list)
    registered: dict[Key, Name] = {}
    for key, sightings in groups.items():
        if key[0] is not ActorKind.ORGANISATION:
            continue
        full = min((sighting.mention.name for sighting in sightings), key=lambda name: (-len(name), name)).split()
        bare = _without_form(full)
        name = tuple(map(fold, bare))
        by_name[name].append(key)
        if len(bare) < len(full):
            registered[key] = name
    yield from ((key, min(by_name[name], key=_shortest)) for key, name in registered.items())
    for name in dict.fromkeys(registered.values()):
        for short in _beginnings(name, by_name):
            yield min(by_name[name], key=_shortest), min(by_name[short], key=_shortest)
    yield from _taken_for_persons(groups, by_name, set(registered.values()))


def _taken_for_persons(
    groups: Mapping[Key, Sequence[Sighting]], by_name: Mapping[Name, Sequence[Key]], registered: Collection[Name]
) -> Iterator[tuple[Key, Key]]:
    """Give bare surnames that nobody bears who is named in full, and by which one registered company's name begins.

    Agencies name people in full once: "Reichardt" alone, beside "Reichardt Chemie AG", is the company.
    """
    for key in groups:
        name = (key[1],)
        if key[0] is ActorKind.PERSON and " " not in key[1] and name not in by_name:
            begun = [other for other in by_name if other[:1] == name]
            if len(begun) == 1 and begun[0] in registered and len(begun[0]) > 1:
                yield key, min(by_name[begun[0]], key=_shortest)


def _beginnings(name: Name, known: Mapping[Name, Sequence[Key]]) -> Iterator[Name]:
    """Give the names that one begins with, if it is the only one to begin so and they are no listed names.

    Not that of the mother of a daughter ("Elmag", "Elmag Immobilien").
    """
    for end in range(1, len(name)):
        short = name[:end]
        if not _daughters().isdisjoint(name[end:]):
            continue
        others = [other for other in known if other[:end] == short and len(other) > end]
        if short in known and others == [name] and not any(is_listed(key[1], key[0]) for key in known[short]):
            yield short
            return


def _shortest(key: Key) -> tuple[int, Key]:
    return len(key[1]), key


def _without_form(words: Sequence[str]) -> Sequence[str]:
    """Give a name without the legal form at its end ("GmbH & Co. KG"); it keeps one word at least."""
    end = len(words)
    while end > 1 and words[end - 1] in _legal_forms():
        end -= 1
    return words[:end]


@lru_cache(maxsize=1)
def _daughters() -> frozenset[str]:
    return frozenset(map(fold, mapping("name_words")["daughters"]))


@lru_cache(maxsize=1)
def _legal_forms() -> frozenset[str]:
    words = mapping("name_words")
    return frozenset({*words["legal_forms"], *words["legal_joints"]})
