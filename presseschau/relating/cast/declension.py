"""The dictionary form of a name that begins with an adjective: "Deutscher Wetterdienst", not "Deutsche Wetterdienst".

Behind an article the adjective has weak endings; the name by itself has the strong ones, which tell the noun's gender
(Duden, Die Grammatik): -er for a masculine, -es for a neuter.
"""

from collections.abc import Collection, Iterable, Iterator

from presseschau.relating.cast.keys import is_inflected
from presseschau.relating.cast.sightings import Sighting

ARTICLE = "der "
"""Before an adjective in -e it shows that the noun is masculine; a feminine one would have -en."""


def strong_form(name: str, forms: Collection[str], sightings: Iterable[Sighting]) -> str:
    """Give that of the forms met which is the name by itself; the name as given where none shows it."""
    first, _, rest = name.partition(" ")
    if not rest:
        return name
    stem = first.removesuffix("n").removesuffix("e")
    neuter, masculine = (next(_like(f"{stem}{ending}", name, forms), None) for ending in ("es", "er"))
    if masculine and any(map(_is_masculine, sightings)):
        return masculine
    return neuter or name


def _like(first: str, name: str, forms: Iterable[str]) -> Iterator[str]:
    return (form for form in sorted(forms) if form.split()[0] == first and is_inflected(form, name))


def _is_masculine(sighting: Sighting) -> bool:
    start = sighting.mention.span.start
    before = sighting.article.text[max(0, start - len(ARTICLE)) : start].lower()
    return before == ARTICLE and sighting.wording.split()[0].endswith("e")
