"""What only one text of a story has, and what resembles others without surely being the same."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from presseschau.german import words
from presseschau.german.ages import is_age
from presseschau.model import ActorKind, Passage, Resemblance, Sentence, Story, TimeType, placed_in
from presseschau.model.groups import joined
from presseschau.rendering.site import Site

FOREMOST = 2
"""Sentences of one text alone that are shown at once, those that tell most, with those they lean on; the rest open."""


EXCLUSIVE = 10
"""What it counts beside names and figures that an outlet has found something out itself: more than they mostly do."""
FACT = 2
"""What it counts that a body is named with a figure or a date."""
LEAST_WORDS = 5
"""Words of a sentence that says something without a verb."""
_WORD = re.compile(r"\w+")
_ASKING = re.compile(r"\?[“”\"«»‘’')\]]*$")


@dataclass(frozen=True, kw_only=True, slots=True)
class Owned:
    """The sentences that were found in one text only, in text order: the `foremost` tell most, the `rest` less.

    An article stands for the text that it is the first to print; other prints have only what they add. `alike` are
    sentences that resemble those of other texts, each with the passage it resembles.
    """

    foremost: tuple[Passage, ...] = ()
    rest: tuple[Passage, ...] = ()
    alike: tuple[Resemblance, ...] = ()

    @property
    def unique(self) -> tuple[Passage, ...]:
        """Give all sentences that were found in this text only."""
        return tuple(sorted((*self.foremost, *self.rest)))


def owned_by_article(site: Site, story: Story) -> dict[str, Owned]:
    """Give for each article what only it has and what resembles others.

    What is neither shared nor new stands in its article only. Of the prints of one text the first stands for all, since
    what one print has is the text's, and the others have what they add.
    """
    if len(story.origins) < 2:  # noqa: PLR2004 - one text is compared with none
        return {}
    own: dict[str, set[Passage]] = defaultdict(set)
    for passage in story.unique:
        own[passage.article].add(site.sentence_passage(passage))
    alike: dict[str, list[Resemblance]] = defaultdict(list)
    for pair in story.resemblances:
        alike[pair.sentence.article].append(pair)
    first = {group[0] for group in story.origins}
    found = {
        name: _owned(
            site,
            sorted(place for place in own[name] if not _is_scrap(site, place)),
            tuple(alike[name]) if name in first else (),
        )
        for name in story.articles
    }
    return {name: owned for name, owned in found.items() if owned.unique or owned.alike}


def _owned(site: Site, passages: Sequence[Passage], alike: tuple[Resemblance, ...]) -> Owned:
    best: list[Passage] = []
    for unit in sorted(_units(site, passages), key=lambda unit: (-max(_worth(site, place) for place in unit), unit)):
        best += unit if len(best) < FOREMOST else ()
    return Owned(
        foremost=tuple(sorted(best)), rest=tuple(passage for passage in passages if passage not in best), alike=alike
    )


def _units(site: Site, passages: Sequence[Passage]) -> Sequence[Sequence[Passage]]:
    """Put sentences together that cannot be read without the one before: apart it would stand there twice."""
    known = frozenset(passages)
    pairs = ((before, place) for place in passages if (before := site.before(place)) in known)
    return joined(passages, pairs)


def _worth(site: Site, passage: Passage) -> int:
    """Count what a sentence has of names, figures and acts of speech; most tells what the outlet found out itself.

    A body with a figure or date tells more: who did or owes how much, or when. Least tells what looks back or takes up
    too much: what that is of another paragraph cannot stand before it. Nor is a scene news, nor what the outlet asks.
    """
    article = site.articles[passage.article]
    sentence = next((s for s in article.sentences if s.span == passage.span), None)
    named = placed_in(article.mentions, passage.span)
    names = {mention.name for mention in named}
    body = any(mention.kind is ActorKind.ORGANISATION for mention in named)
    days = sum(date.type is TimeType.DATE for date in placed_in(article.dates, passage.span))
    figures = sum(passage.span.contains(figure.span) and not is_age(figure.unit) for figure in article.figures)
    hanging = passage in site.digest.leaning and site.before(passage) is None
    idle = passage in site.digest.scenic or _ASKING.search(site.words(passage)) is not None
    if sentence is None or sentence.looks_back or hanging or idle:
        return 0
    exclusive = EXCLUSIVE * _is_exclusive(site.words(passage))
    return len(names) + 2 * figures + 2 * _acts(sentence) + FACT * (body and figures + days > 0) + exclusive


def _is_scrap(site: Site, passage: Passage) -> bool:
    """Whether a sentence is a few words without a verb, which say nothing without what stands before: "14 Euro"."""
    wording, sentence = site.words(passage), site.sentence(passage)
    verbs = sentence is not None and any(base.verb for base in sentence.bases)
    return (
        len(wording.split()) < LEAST_WORDS
        and not verbs
        and words("auxiliary_forms").isdisjoint(_WORD.findall(wording.lower()))
    )


def example_of(site: Site, owned: Owned) -> Passage | None:
    """Give the sentence of one text alone that shows what it adds: that can be read alone, or with what it leans on.

    None where all that it adds only sets scenes, asks, or speaks of what stands elsewhere.
    """
    fit = (
        place
        for place in owned.foremost
        if place not in site.digest.scenic
        and (place in site.digest.sound or site.before(place) is not None or _is_exclusive(site.words(place)))
    )
    return next(fit, None)


def _is_exclusive(wording: str) -> bool:
    """Whether a sentence says that its outlet has found it out: "nach Recherchen dieser Zeitung"."""
    line = f" {' '.join(_WORD.findall(wording.lower()))} "
    return any(f" {phrase} " in line for phrase in words("exclusives"))


def _acts(sentence: Sentence) -> bool:
    return not words("news_acts").isdisjoint(sentence.terms)
