"""Lets an editor's corrections overrule the grouping of mentions."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from presseschau.model import ActorKind
from presseschau.model.corrections import ActorCorrection, Corrections
from presseschau.relating.cast.keys import fold
from presseschau.relating.cast.sightings import Key, Sighting

CORRECTED = "="
"""Begins the key of an actor that an editor has named."""


def corrected(groups: dict[Key, list[Sighting]], corrections: Corrections) -> dict[Key, list[Sighting]]:
    """Regroup the mentions that corrections name; those of `no_actors` belong to nobody."""
    if not corrections.actors and not corrections.no_actors:
        return groups
    dropped = {fold(name) for name in corrections.no_actors}
    found: dict[Key, list[Sighting]] = {}
    claimed: dict[ActorCorrection, list[tuple[ActorKind, Sighting]]] = defaultdict(list)
    for key, sightings in groups.items():
        for sighting in sightings:
            if fold(sighting.mention.name) in dropped or fold(sighting.wording) in dropped:
                continue
            correction = next((each for each in corrections.actors if _applies(each, sighting)), None)
            if correction:
                claimed[correction].append((key[0], sighting))
            else:
                found.setdefault(key, []).append(sighting)
    for correction, sightings_of in claimed.items():
        key = correction.kind or _usual(kind for kind, _ in sightings_of), CORRECTED + correction.name
        found.setdefault(key, []).extend(sighting for _, sighting in sightings_of)
    return found


def _usual(kinds: Iterable[ActorKind]) -> ActorKind:
    """Give the kind read most often: the forms of one actor are of one kind, where the editor names none."""
    counts = Counter(kinds)
    return min(counts, key=lambda kind: (-counts[kind], kind))


def _applies(correction: ActorCorrection, sighting: Sighting) -> bool:
    if correction.articles and sighting.article.id not in correction.articles:
        return False
    names = {fold(name) for name in (correction.name, *correction.aliases)}
    return fold(sighting.mention.name) in names or fold(sighting.wording) in names
