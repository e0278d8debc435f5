"""The mentions of all articles, put into groups that mean one actor."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from presseschau.model import ActorKind, Article, Mention
from presseschau.relating.cast.keys import fold, person_key, state_organ, thing_key

Key = tuple[ActorKind, str]

USUAL_KIND_SHARE = 3
"""A name of one word is of the kind it has this many times as often as any other: single misreadings give way."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sighting:
    """A mention in its article."""

    article: Article
    mention: Mention

    @property
    def wording(self) -> str:
        """The form as it stands in the text."""
        return self.mention.span.of(self.article.text)


def group(articles: Sequence[Article]) -> dict[Key, list[Sighting]]:
    """Put the mentions that mean one actor together."""
    sightings = [Sighting(article=article, mention=mention) for article in articles for mention in article.mentions]
    full = _full_names(sightings)
    kinds = _usual_kinds(sightings, full)
    groups: dict[Key, list[Sighting]] = defaultdict(list)
    for article in articles:
        people = _People(article, full)
        for mention in article.mentions:
            sighting = Sighting(article=article, mention=mention)
            groups[_key(sighting, kinds, people)].append(sighting)
    return joined(groups, _short_forms(articles))


def _key(sighting: Sighting, kinds: Mapping[str, ActorKind], people: "_People") -> Key:
    mention = sighting.mention
    kind = kinds.get(fold(mention.name), mention.kind)
    if kind is ActorKind.PERSON:
        return kind, people.of(mention)
    organ = state_organ(mention.name) if kind is ActorKind.ORGANISATION else None
    return kind, "/".join(organ) if organ else thing_key(mention.name, kind)


def _usual_kinds(sightings: Iterable[Sighting], full: Mapping[str, Collection[object]]) -> dict[str, ActorKind]:
    """Give the kind of names of one word that were read in several ways; `full` holds surnames with a first name.

    Whom no article calls by a first name and one takes for an organisation is no person: agencies give full names.
    """
    counts: dict[str, Counter[ActorKind]] = defaultdict(Counter)
    for sighting in sightings:
        name = sighting.mention.name
        if " " not in name:
            counts[fold(name)][sighting.mention.kind] += 1
    return {name: kind for name, kinds in counts.items() if (kind := _usual_kind(kinds, known=name in full))}


def _usual_kind(kinds: Counter[ActorKind], *, known: bool) -> ActorKind | None:
    ranked = kinds.most_common()
    if len(ranked) == 1:
        return None
    if ranked[0][1] >= USUAL_KIND_SHARE * ranked[1][1]:
        return ranked[0][0]
    unknown = set(kinds) == {ActorKind.PERSON, ActorKind.ORGANISATION} and not known
    return ActorKind.ORGANISATION if unknown else None


def _full_names(sightings: Iterable[Sighting]) -> Mapping[str, frozenset[tuple[str, ...]]]:
    """Give the keys of all full names by surname, and of those cut short by first name ("Mattis K.")."""
    found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for sighting in sightings:
        mention = sighting.mention
        if mention.kind is ActorKind.PERSON:
            key = person_key(mention.name)
            if len(key) > 1:
                found[key[0] if key[-1].endswith(".") else key[-1]].add(key)
    return {surname: frozenset(keys) for surname, keys in found.items()}


class _People:
    """Whom the names of persons in one article mean."""

    def __init__(self, article: Article, everywhere: Mapping[str, frozenset[tuple[str, ...]]]) -> None:
        """`everywhere` holds the full names of all articles by surname."""
        self._everywhere = everywhere
        self._here = [
            (mention.span.start, key)
            for mention in article.mentions
            if mention.kind is ActorKind.PERSON and len(key := person_key(mention.name)) > 1
        ]

    def of(self, mention: Mention) -> str:
        """Give the key of the person meant: a bare surname is the bearer named nearest before, or the only one."""
        key = person_key(mention.name)
        if len(key) > 1:
            return " ".join(key)
        for part in (-1, 0):
            near = [(start, full) for start, full in self._here if full[part] == key[0]]
            if near:
                before = [full for start, full in near if start <= mention.span.start]
                return " ".join(before[-1] if before else near[0][1])
        bearers = self._everywhere.get(key[0], frozenset())
        return " ".join(next(iter(bearers))) if len(bearers) == 1 else key[0]


def _short_forms(articles: Iterable[Article]) -> list[tuple[Key, Key]]:
    """Find short forms in brackets behind the long ones: "Organisation für ... Europa (OSZE)"."""
    found = []
    for article in articles:
        for long, short in zip(article.mentions, article.mentions[1:], strict=False):
            if _explains(article.text, long, short):
                kind = ActorKind.ORGANISATION
                found.append(((kind, thing_key(long.name, kind)), (kind, thing_key(short.name, kind))))
    return found


def _explains(text: str, long: Mention, short: Mention) -> bool:
    if long.kind is not ActorKind.ORGANISATION or short.kind is not ActorKind.ORGANISATION:
        return False
    between = text[long.span.end : short.span.start]
    if between.strip() != "(" or text[short.span.end : short.span.end + 1] != ")" or " " in short.name:
        return False
    letters = iter(long.name.casefold())
    return " " in long.name and all(letter in letters for letter in short.name.casefold())


def joined(groups: dict[Key, list[Sighting]], pairs: Iterable[tuple[Key, Key]]) -> dict[Key, list[Sighting]]:
    """Put the mentions of the first key of each pair to those of the second."""
    for long, short in pairs:
        if long != short and long in groups and short in groups:
            groups[short].extend(groups.pop(long))
    return groups
