"""Which contradictions of a story matter most: what few lines have room for, and what a page shows first."""

from bisect import bisect_right
from dataclasses import dataclass

from presseschau.german import mapping, words
from presseschau.german.states import is_people, is_present, is_weak, state_of_noun
from presseschau.model import Conflict, ConflictValue, Passage, Story
from presseschau.rendering.language import MONEY
from presseschau.rendering.site import Site


@dataclass(frozen=True, kw_only=True, slots=True)
class Denial:
    """Two sides of one statement of which the one denies what the other says, each with all its places.

    The first place of a side shows it: a whole sentence where it stands in one.
    """

    claim: tuple[Passage, ...]
    counter: tuple[Passage, ...]


def ranked_conflicts(site: Site, story: Story) -> tuple[Conflict, ...]:
    """Give a story's contradictions before its further values, those first that matter most.

    What several independent texts say on both sides is no slip of one; then people and what happened to them count
    before money, other things counted and dates, and lengths least; then what is told by more, and further up.
    """
    return tuple(sorted(story.conflicts, key=lambda conflict: _rank(site, conflict, story)))


def foremost_conflicts(site: Site, story: Story, most: int) -> tuple[Conflict, ...]:
    """Give those that few lines have room for: the first of each kind, then the next ones."""
    ranked = ranked_conflicts(site, story)
    firsts: dict[tuple[bool, int], Conflict] = {}
    for conflict in ranked:
        firsts.setdefault((conflict.same_time, _kind(conflict)), conflict)
    chosen = list(firsts.values())[:most]
    chosen += [conflict for conflict in ranked if conflict not in chosen][: most - len(chosen)]
    return tuple(conflict for conflict in ranked if conflict in chosen)


def denials_of(site: Site, story: Story) -> tuple[Denial, ...]:
    """Give the statements in whose wordings a denial is lost, those first that most independent texts make."""
    found: dict[Passage, tuple[list[Passage], list[Passage]]] = {}
    for pair in story.comparisons:
        claim, counter = found.setdefault(pair.one, ([pair.one], []))
        (counter if pair.negation else claim).append(pair.other)
    turned = (
        Denial(claim=_shown(site, claim), counter=_shown(site, counter)) for claim, counter in found.values() if counter
    )
    return tuple(sorted(turned, key=lambda denial: -_texts(story, (*denial.claim, *denial.counter))))


def _shown(site: Site, places: list[Passage]) -> tuple[Passage, ...]:
    return (site.sentence_passage(places[0]), *places[1:])


def _rank(site: Site, conflict: Conflict, story: Story) -> tuple[bool, int, int, int, int]:
    sides = ([value.passage for value in side] for side in conflict.sides)
    texts = sorted((_texts(story, places) for places in sides), reverse=True)
    depth = min(bisect_right(site.starts[v.passage.article], v.passage.span.start) for v in conflict.values)
    return not conflict.same_time, -sum(texts[1:2]), _kind(conflict), -sum(texts), depth


def _texts(story: Story, places: list[Passage] | tuple[Passage, ...]) -> int:
    """Count the independent texts among the articles of some places; one of a related story is one more."""
    articles = {place.article for place in places}
    own = sum(1 for group in story.origins if articles.intersection(group))
    return own + len(articles.difference(story.articles))


def _kind(conflict: Conflict) -> int:
    """Give the place of what a conflict is about among all kinds."""
    value = conflict.values[0]
    if isinstance(value.value, str):
        return _LENGTH if value.value.startswith("P") else _DATE
    state = state_of_noun(conflict.about.lower())
    if state and not is_weak(state):
        return _HARM
    if any(_counts_people(each) for each in conflict.values):
        return _PEOPLE
    if any(each.unit in MONEY for each in conflict.values):
        return _MONEY
    return _LENGTH if all(each.unit in words("measures") for each in conflict.values) else _COUNT


_HARM, _PEOPLE, _MONEY, _COUNT, _DATE, _LENGTH = range(6)
"""The kinds, what matters most to readers first."""


def _counts_people(value: ConflictValue) -> bool:
    noun = value.unit.lower()
    votes = {name for names in mapping("ballots")["names"].values() for name in names}
    return is_people(noun) or is_present(noun) or bool(state_of_noun(noun)) or value.unit in votes
