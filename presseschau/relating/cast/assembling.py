"""Merges the mentions of all articles into actors."""

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256

from presseschau.model import Actor, ActorKind, Article, Cast, Passage
from presseschau.model.corrections import Corrections
from presseschau.relating.cast.correcting import CORRECTED, corrected
from presseschau.relating.cast.declension import strong_form
from presseschau.relating.cast.firms import firms_called_short
from presseschau.relating.cast.keys import is_inflected, slug, usual_name
from presseschau.relating.cast.metonyms import standing_for
from presseschau.relating.cast.roles import roles_of
from presseschau.relating.cast.sightings import Key, Sighting, group, joined
from presseschau.relating.cast.titles import organ_name

KIND_SUFFIX = {ActorKind.PLACE: "ort", ActorKind.ORGANISATION: "organisation", ActorKind.PERSON: "person"}
HASH_LENGTH = 6


def assemble_cast(articles: tuple[Article, ...], corrections: Corrections | None = None) -> Cast:
    """Give every mention an actor; `corrections` say what an editor knows better."""
    groups = group(articles)
    groups = corrected(joined(groups, tuple(firms_called_short(groups))), corrections or Corrections())
    names = {key: _name(key, sightings) for key, sightings in groups.items()}
    ids = _ids(names)
    actors = tuple(sorted((_actor(groups[key], key, names[key], ids[key]) for key in groups), key=lambda a: a.id))
    by_mention = {
        Passage(sighting.article.id, sighting.mention.span): ids[key] for key in groups for sighting in groups[key]
    }
    return Cast(actors=standing_for(actors), by_mention=by_mention)


def _actor(sightings: Sequence[Sighting], key: Key, name: str, id_: str) -> Actor:
    forms = {sighting.mention.name for sighting in sightings} - {name}
    return Actor(
        id=id_,
        kind=key[0],
        name=name,
        aliases=_aliases(forms, name),
        roles=roles_of(sightings),
        articles=tuple(sorted({sighting.article.id for sighting in sightings})),
    )


def _aliases(forms: set[str], name: str) -> tuple[str, ...]:
    """Give the other forms of a name, those that only differ in their case endings left out."""
    return tuple(sorted(form for form in forms if not is_inflected(form, name)))


def _name(key: Key, sightings: Sequence[Sighting]) -> str:
    """Choose the fullest usual form: a person's most frequent full name, else the listed or most frequent name."""
    kind, wanted = key
    if wanted.startswith(CORRECTED):
        return wanted.removeprefix(CORRECTED)
    counts = Counter(sighting.mention.name for sighting in sightings)
    if kind is ActorKind.PERSON:
        return min(counts, key=lambda name: (" " not in name, -counts[name], name))
    organ = organ_name(key[1])
    if organ is not None:
        return organ
    best = min(counts, key=lambda name: (-counts[name], len(name), name))
    return usual_name(strong_form(best, counts, sightings), kind)


def _ids(names: Mapping[Key, str]) -> dict[Key, str]:
    """Give each actor the slug of its name; where two share one, the second kind says so, and a hash if need be."""
    taken: dict[str, Key] = {}
    order = list(KIND_SUFFIX)
    for key in sorted(names, key=lambda key: (order.index(key[0]), key)):
        base = slug(names[key])
        choices = (base, f"{base}-{KIND_SUFFIX[key[0]]}", f"{base}-{_digest(key)}")
        taken[next(choice for choice in choices if choice not in taken)] = key
    return {key: id_ for id_, key in taken.items()}


def _digest(key: Key) -> str:
    return sha256("\0".join(key).encode()).hexdigest()[:HASH_LENGTH]
