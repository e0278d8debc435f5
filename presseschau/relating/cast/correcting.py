"""Lets an editor's corrections overrule the grouping of mentions."""

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
    for key, sightings in groups.items():
        for sighting in sightings:
            if fold(sighting.mention.name) in dropped or fold(sighting.wording) in dropped:
                continue
            found.setdefault(_key(key, sighting, corrections), []).append(sighting)
    return found


def _key(key: Key, sighting: Sighting, corrections: Corrections) -> Key:
    for correction in corrections.actors:
        if _applies(correction, sighting):
            return correction.kind or key[0], CORRECTED + correction.name
    return key


def _applies(correction: ActorCorrection, sighting: Sighting) -> bool:
    if correction.articles and sighting.article.id not in correction.articles:
        return False
    names = {fold(name) for name in (correction.name, *correction.aliases)}
    return fold(sighting.mention.name) in names or fold(sighting.wording) in names
