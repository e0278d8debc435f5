"""What an article opens with: the part that names the event."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import combinations
from math import sqrt

from presseschau.german import mapping, words
from presseschau.german.ages import is_age
from presseschau.german.countries import capitals, country_of
from presseschau.model import ActorKind, Article, BlockKind, Span
from presseschau.relating.events.rarity import weight
from presseschau.relating.values import is_unrounded
from presseschau.relating.wording import Word, stem, words_of

LEAD_WORDS = 60
"""Content words looked at, headline first: news puts the event first and its background last ("inverted pyramid"),
and background is what stories of different events share. About a headline, a lead and a paragraph."""
TITLE_WEIGHT = 1.5
"""A word of the headline counts for more; the editor chose it to name the event."""

OPENING = 6
"""Sentences in which figures are looked at, headline included."""
LEAST_FIGURE = 12
"""Counts up to a dozen are too common to tell of one event."""
FIGURE = 1 / 15
"""What an equal figure counts: as one rare word among some fifteen of an opening."""
MOST_OF_TOWNS, MOST_OF_PERSON = 2.0, 5.0
"""How much more the names of towns, and those of a person, may count than all other words together."""
_GOVERNING = ("minister", "ministerin", "kanzler", "kanzlerin", "präsident", "präsidentin", "präsidenten", "kanzlers")
"""Ends of the offices of those who govern."""
_TIMES = ("morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")

Profile = Mapping[str, float]


def profile_of(article: Article, most: int = LEAD_WORDS) -> Profile:
    """Give the stems an article opens with, weighted by rarity, as a vector of length 1, without the outlet's name.

    `most` is the number of words looked at.
    """
    title = [word.stem for word in title_words(article) if _tells(word)]
    counted = dict.fromkeys([*title, *_opening(article, most - len(title))])
    outlet = (article.layout.outlet or "").lower()
    weights = {stem: weight(stem) * (TITLE_WEIGHT if stem in title else 1) for stem in counted if stem not in outlet}
    length = sqrt(sum(value * value for value in weights.values()))
    return {stem: value / length for stem, value in weights.items() if value}


def profiles_of(articles: Sequence[Article]) -> Mapping[str, Profile]:
    """Give the profile of each article by its id."""
    return {article.id: profile_of(article) for article in articles}


def whole_profile(profiles: Iterable[Profile]) -> Profile:
    """Give the profile of several articles together, as a vector of length 1."""
    total: dict[str, float] = defaultdict(float)
    for profile in profiles:
        for word, value in profile.items():
            total[word] += value
    length = sqrt(sum(value * value for value in total.values())) or 1.0
    return {word: value / length for word, value in total.items()}


def likeness(
    one: Profile,
    other: Profile,
    towns: AbstractSet[str] = frozenset(),
    figures: int = 0,
    person: AbstractSet[str] = frozenset(),
) -> float:
    """Give the cosine of two profiles; 0 when they share one telling word only, which may be chance.

    Much happens in one town on one day: the stems of `towns` count together no more than twice what else is shared, and
    so do those of a `person`.
    Beside a town that they share, each of the `figures` that both give counts as a word does.
    """
    shared = {word: one[word] * other[word] for word in sorted(one.keys() & other.keys())}
    local = any(word in towns for word in shared)
    if len(shared) <= 1 and not (local and figures):
        return 0.0
    named = sum(value for word, value in shared.items() if word in person and word not in towns)
    rest = sum(value for word, value in shared.items() if word not in towns and word not in person)
    rest += figures * FIGURE * local
    rest += min(named, MOST_OF_PERSON * rest)
    return min(sum(shared.values()) + figures * FIGURE * local, (1 + MOST_OF_TOWNS) * rest)


def figures_of(article: Article) -> frozenset[tuple[str, float]]:
    """Give the figures an article opens with that another event in the same town would hardly have, too.

    Measures are given with their units; what is counted goes by several names ("Fahrgäste", "Insassen"), and ages tell
    of no event.
    """
    opening = [sentence.span for sentence in article.sentences[:OPENING]]
    return frozenset(
        (figure.unit if figure.unit in words("measures") else "", figure.value)
        for figure in article.figures
        if not is_age(figure.unit)
        and is_unrounded(figure.value)
        and figure.value > LEAST_FIGURE
        and figure.span.lies_in(opening)
    )


def towns_of(article: Article) -> frozenset[str]:
    """Give the stems of the words by which an article names places that are no countries and no capitals.

    A capital mostly stands for its government.
    """
    names = (mention.name for mention in article.mentions if mention.kind is ActorKind.PLACE)
    towns = (name.lower() for name in names if country_of(name.lower()) is None and name not in capitals())
    return frozenset(stem(part) for name in towns for part in name.split())


def persons_of(article: Article) -> Mapping[str, frozenset[str]]:
    """Give by their last names the stems of the words by which an article names persons, offices included.

    Only those who govern count: they are in the news every day, for many things.
    """
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    governing: set[str] = set()
    for mention in article.mentions:
        if mention.kind is ActorKind.PERSON:
            office = _words(mention.role.of(article.text)) if mention.role else []
            name = _words(mention.name)
            found[name[-1]] |= frozenset(map(stem, (*name, *office)))
            governing |= {name[-1]} if any(word.endswith(_GOVERNING) for word in office) else set()
    return {name: found[name] for name in governing}


def _words(name: str) -> list[str]:
    """Give the words of a name or office, those of a hyphenated one apart as in profiles: "US-Präsident"."""
    return name.lower().replace("-", " ").split()


def person_in_common(one: Mapping[str, frozenset[str]], other: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Give the words for the only one of such persons whom two articles name.

    None where they name several, whom only one thing brings together.
    """
    both = one.keys() & other.keys()
    return frozenset().union(*(one[name] | other[name] for name in both)) if len(both) == 1 else frozenset()


def postings_of(profiles: Mapping[str, Profile]) -> Mapping[str, Sequence[str]]:
    """Give for each telling word the articles, or whatever has a profile, that open with it, smaller ids first."""
    postings: dict[str, list[str]] = defaultdict(list)
    for name in sorted(profiles):
        for word in profiles[name]:
            postings[word].append(name)
    return postings


def alike(profiles: Mapping[str, Profile], least: float) -> Iterator[tuple[tuple[str, str], float]]:
    """Give the pairs, smaller id first and in order, whose likeness is `least` or more, with it.

    Words that many have are left out of the index as long as they cannot make two profiles so alike by themselves, so
    that every pair has a rarer word in common too (Bayardo et al., Scaling up all pairs similarity search, 2007).
    """
    postings = postings_of(profiles)
    order = {stem: place for place, stem in enumerate(sorted(postings, key=lambda s: (-len(postings[s]), s)))}
    most = {stem: max(profiles[name][stem] for name in names) for stem, names in postings.items()}
    indexed: dict[str, list[str]] = defaultdict(list)
    for name in sorted(profiles):
        for word in _rarer(profiles[name], order, most, least):
            indexed[word].append(name)
    for pair in sorted({pair for names in indexed.values() for pair in combinations(names, 2)}):
        value = likeness(profiles[pair[0]], profiles[pair[1]])
        if value >= least:
            yield pair, value


def _rarer(profile: Profile, order: Mapping[str, int], most: Profile, least: float) -> Iterator[str]:
    """Give the words of a profile without the most widespread that make it less like any other than `least`."""
    likeness_left_out = 0.0
    for word in sorted(profile, key=order.__getitem__):
        likeness_left_out += profile[word] * most[word]
        if likeness_left_out >= least:
            yield word


def title_words(article: Article) -> Sequence[Word]:
    """Give the words of the headline; their spans count from its own beginning."""
    title = article.layout.title.text
    return words_of(title, Span(0, len(title))) if title else ()


def _opening(article: Article, wanted: int) -> list[str]:
    found: list[str] = []
    for sentence in article.sentences:
        if len(found) >= wanted:
            break
        if sentence.block is not BlockKind.TITLE:
            found.extend(word.stem for word in words_of(article.text, sentence.span) if _tells(word))
    return found[: max(0, wanted)]


def _tells(word: Word) -> bool:
    """Whether a word may name an event: days and numbers do not, all that happens has some."""
    return word.content and word.form not in _of_dates_and_numbers()


@lru_cache(maxsize=1)
def _of_dates_and_numbers() -> frozenset[str]:
    calendar, numbers = mapping("calendar"), mapping("numbers")
    days = set(calendar["weekdays"]) | set(calendar["months"])
    times = {f"{day}{time}" for day in calendar["weekdays"] for time in _TIMES}
    return frozenset(days | times | set(numbers["ones"]) | set(numbers["tens"]))
