"""Marks whom seats of power can stand for: "Moskau" for the Russian government."""

from collections.abc import Sequence
from dataclasses import replace

from presseschau.model import Actor, ActorKind
from presseschau.relating.cast.keys import countries_by_seat, state_organ


def standing_for(actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """Link capitals, countries and seats of government with governments and countries that are in the cast."""
    governments = {
        organ[0]: actor.id
        for actor in actors
        if actor.kind is ActorKind.ORGANISATION and (organ := _organ(actor)) and organ[1] == "Regierung"
    }
    countries = {actor.name: actor.id for actor in actors if actor.kind is ActorKind.PLACE}
    return tuple(replace(actor, stands_for=_meant(actor, governments, countries)) for actor in actors)


def _organ(actor: Actor) -> tuple[str, str] | None:
    return next((found for name in (actor.name, *actor.aliases) if (found := state_organ(name))), None)


def _meant(actor: Actor, governments: dict[str, str], countries: dict[str, str]) -> tuple[str, ...]:
    if actor.kind is ActorKind.PERSON:
        return ()
    country = countries_by_seat().get(actor.name)
    if country is None and actor.kind is ActorKind.PLACE:
        country = actor.name
    if country is None:
        return ()
    meant = (governments.get(country), countries.get(country))
    return tuple(id_ for id_ in meant if id_ is not None and id_ != actor.id)
