"""Ordinal numbers that differ between articles for one thing: "zum 25. Mal", "die 30. Auflage"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from presseschau.german import mapping
from presseschau.model import Article, Conflict, ConflictValue, Sentence, Span, Story
from presseschau.relating.conflicts.untimed import untimed
from presseschau.relating.copying.crowds import texts_to_compare
from presseschau.relating.surroundings import Surroundings, in_common, repeated_in, surroundings_of

ENOUGH = 1.0
"""Signs around two ordinal numbers that they are of one thing, where an event has several ("in der 63. Minute")."""
TELLING = 10
"""The number from which "zum … Mal" tells of an edition: for the first or second time many things happen."""
LEAST_SAID = 0.4
"""Signs that there must be where both only tell how often: who starts for the fifteenth time is no festival."""
_ENDINGS = ("", "e", "er", "en", "es", "em")
_NUMERAL = r"(?P<figure>\d{1,3})\.|(?P<word>[A-ZÄÖÜa-zäöü]{2,}t(?:e[rnsm]?)?)"


@dataclass(frozen=True, kw_only=True, slots=True)
class Ordinal:
    """An ordinal number with its noun: `topic` tells of what it is, `repeats` that it is how often something is done.

    `around` is what is said beside it.
    """

    article: str
    span: Span
    sentence: Span
    value: int
    topic: str
    repeats: bool
    around: Surroundings


def ordinal_conflicts(story: Story, by_id: Mapping[str, Article]) -> Iterator[Conflict]:
    """Give the ordinal numbers that independent texts of a story give differently for one thing.

    Each must be the only one of its topic that the other text does not give, too. Of a story with very many texts none
    are compared.
    """
    names = texts_to_compare(story.origins)
    told = [[one for one in ordinals_in(by_id[name]) if story.shows(name, one.sentence)] for name in names]
    for ones, others in combinations(told, 2):
        for one, other in _pairs(ones, others):
            yield Conflict(
                about=mapping("ordinal_topics")[one.topic]["label"],
                values=tuple(map(_value, (one, other))),
                same_time=True,
            )


def _pairs(ones: Sequence[Ordinal], others: Sequence[Ordinal]) -> Iterator[tuple[Ordinal, Ordinal]]:
    for topic, kind in mapping("ordinal_topics").items():
        left = [
            {o.value: o for o in mine if o.topic == topic and all(o.value != t.value for t in theirs)}
            for mine, theirs in ((ones, others), (others, ones))
        ]
        if all(len(side) == 1 for side in left):
            (one,), (other,) = (tuple(side.values()) for side in left)
            known = bool(kind.get("singular")) and min(one.value, other.value) >= TELLING
            said = in_common(one.around, other.around)
            told = known and (said >= LEAST_SAID or not (one.repeats and other.repeats))
            if told or said >= ENOUGH:
                yield one, other


def ordinals_in(article: Article) -> Iterator[Ordinal]:
    """Give the ordinal numbers of an article that tell a place in an order, in text order."""
    repeated = repeated_in(article)
    dates = [date.span for date in article.dates]
    for sentence in article.sentences:
        for span, value, topic in _found(article.text, sentence):
            if not span.touches(dates):
                around = surroundings_of(article, sentence, span, repeated)
                yield Ordinal(
                    article=article.id,
                    span=span,
                    sentence=sentence.span,
                    value=value,
                    topic=topic,
                    repeats=span.of(article.text).endswith("Mal"),
                    around=around,
                )


def _found(text: str, sentence: Sentence) -> Iterator[tuple[Span, int, str]]:
    for topic, pattern in _patterns():
        for match in pattern.finditer(text, sentence.span.start, sentence.span.end):
            value = int(match["figure"]) if match["figure"] else _words().get(match["word"].lower())
            if value is not None:
                yield Span(match.start(), match.end()), value, topic


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (topic, re.compile(pattern))
        for topic, kind in mapping("ordinal_topics").items()
        for pattern in (
            rf"\b(?:{_NUMERAL})\s+(?:\w+e[nrms]?\s+)?{_noun(kind)}(?:s|es|e|en)?\b",
            *(
                rf"\b(?i:{noun})\s+(?:(?P<figure>\d{{1,3}})|(?P<word>[a-zäöüß]+))\b(?![.,]\d|\s+[A-ZÄÖÜ])"
                for noun in kind.get("before", ())
            ),
        )
    )


def _noun(kind: Mapping[str, Sequence[str]]) -> str:
    """Give a pattern of the nouns of a topic, as parts of compounds only where none means something else."""
    return f"{'(?:[A-ZÄÖÜ][a-zäöüß]+)?' if kind.get('compounds') else ''}(?i:{'|'.join(kind['names'])})"


@lru_cache(maxsize=1)
def _words() -> Mapping[str, int]:
    """Give the numerals in words, ordinal ones in all their forms."""
    cardinals = {word: int(value) for word, value in mapping("numbers")["ones"].items() if word != "ein"}
    numerals = mapping("quantifiers")["ordinals"]
    counted = [numeral for numeral in numerals if numeral != "vorletzt"]
    return cardinals | {
        f"{numeral}{ending}": place for place, numeral in enumerate(counted, start=1) for ending in _ENDINGS
    }


def _value(ordinal: Ordinal) -> ConflictValue:
    return untimed(float(ordinal.value), ordinal.article, ordinal.span, ordinal.sentence)
