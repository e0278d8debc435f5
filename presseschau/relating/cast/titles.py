"""Names for organs of state, whatever the form they were met in."""

from collections.abc import Mapping
from functools import lru_cache

from presseschau.german import table

NEUTER = ("ministerium", "amt", "Parlament", "Militär", "fernsehen", "gericht")
MASCULINE = ("Geheimdienst", "Grenzschutz", "Generalstab", "verband")


def organ_name(key: str) -> str | None:
    """Give "Russische Regierung" for the key of that organ, None for any other key."""
    country, slash, organ = key.partition("/")
    if not slash:
        return None
    if country == "USA":
        return f"US-{organ}"
    stem = _adjectives().get(country)
    return f"{stem[:1].upper()}{stem[1:]}{_ending(organ)} {organ}" if stem else None


def _ending(organ: str) -> str:
    return "es" if organ.endswith(NEUTER) else "er" if organ.endswith(MASCULINE) else "e"


@lru_cache(maxsize=None)
def _adjectives() -> Mapping[str, str]:
    return {row[0]: row[2].split("|")[0] for row in table("countries") if len(row) > 2 and row[2]}  # noqa: PLR2004
