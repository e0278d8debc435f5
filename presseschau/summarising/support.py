"""Which articles support a sentence of a summary."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from presseschau.german import words
from presseschau.german.ages import is_age
from presseschau.german.roots import root
from presseschau.german.synonyms import senses
from presseschau.model import Article, Base, Passage, Span, Story, SummarySentence, placed_in
from presseschau.model.calendar import is_days_before

HALF = 0.5
"""Share of a sentence that another article must say too to support it."""


def supported(passage: Passage, story: Story, by_id: Mapping[str, Article]) -> SummarySentence:
    """Add the passages of other articles that make the statements which are the larger part of this sentence.

    Articles that contradict a figure or date of it do not support it, nor do those whose sentences lack one of its
    figures: a mark behind "in 214 Fällen" must lead to where that stands. Nor do those of an earlier day that do not
    speak of what was done: "gerät unter Druck" is no "ist zurückgetreten".
    """
    told: dict[str, list[Span]] = defaultdict(list)
    places: dict[str, set[Passage]] = defaultdict(set)
    for statement in story.statements:
        own = [p.span for p in statement.passages if p.article == passage.article and p.span.overlaps(passage.span)]
        for other in statement.passages:
            if own and other.article != passage.article:
                told[other.article] += own
                places[other.article].add(other)
    others = story.contradicting(passage)
    enough = [
        name
        for name, spans in told.items()
        if name not in others
        and _covered(passage.span, spans) >= HALF * len(passage.span)
        and _figures_around((passage,), by_id) <= _figures_around(places[name], by_id)
        and not _cannot_know(name, passage, places[name], by_id)
    ]
    order = {name: place for place, name in enumerate(story.articles)}
    also = sorted((p for name in enough for p in places[name]), key=lambda p: (order[p.article], p.span))
    return SummarySentence(passage=passage, also=tuple(also))


def _figures_around(places: Iterable[Passage], by_id: Mapping[str, Article]) -> frozenset[float]:
    """Give the figures in the sentences of passages, ages left out."""
    return frozenset(
        figure.value
        for place in places
        for sentence in [by_id[place.article].sentence_at(place.span)]
        for figure in placed_in(by_id[place.article].figures, sentence.span if sentence else place.span)
        if not is_age(figure.unit)
    )


def _covered(sentence: Span, spans: Sequence[Span]) -> int:
    """Count the characters of a sentence that any of the spans covers."""
    return sum(any(span.start <= place < span.end for span in spans) for place in range(sentence.start, sentence.end))


def _cannot_know(name: str, passage: Passage, places: Collection[Passage], by_id: Mapping[str, Article]) -> bool:
    printed = (by_id[article].layout.published.value for article in (name, passage.article))
    return is_days_before(*printed) and _tells_another_act(passage, places, by_id)


def _tells_another_act(passage: Passage, places: Collection[Passage], by_id: Mapping[str, Article]) -> bool:
    """Whether none of the verbs of a sentence that say something has a word of its family or meaning in the others."""
    light = words("light_verbs")
    acts = {root(base.form) for base in _bases((passage,), by_id) if base.verb and base.form not in light}
    told = {root(base.form) for base in _bases(places, by_id)}
    meanings = frozenset[int]().union(*map(senses, acts))
    return bool(acts) and acts.isdisjoint(told) and all(meanings.isdisjoint(senses(word)) for word in told)


def _bases(places: Iterable[Passage], by_id: Mapping[str, Article]) -> Iterator[Base]:
    """Give the content words of the sentences in which passages stand."""
    for place in places:
        sentence = by_id[place.article].sentence_at(place.span)
        yield from sentence.bases if sentence else ()
