"""Names that mean one side: "Moskau", "der Kreml" and "die russische Regierung" speak with one voice."""

from collections.abc import Iterable

from presseschau.model.groups import joined
from presseschau.rendering.site import Site


def parties_of(site: Site, actors: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Put together those of some actors who stand for each other, or for a third, each party in the given order."""
    speaking = tuple(dict.fromkeys(actors))
    pairs = ((actor.id, other) for actor in site.digest.cast.actors for other in actor.stands_for)
    groups = joined((*speaking, *site.actors), pairs)
    known = frozenset(speaking)
    found = (tuple(actor for actor in group if actor in known) for group in groups)
    return tuple(party for party in found if party)
