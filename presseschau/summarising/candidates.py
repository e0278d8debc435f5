"""Which sentences of a story could stand in a summary, and what the story's other texts say to them."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from presseschau.german import mapping
from presseschau.german.genres import is_opinion
from presseschau.german.stages import tells_outcome
from presseschau.model import Article, Passage, Placed, Sentence, Story, by_article, placed_in
from presseschau.model.calendar import period_of, printed_later
from presseschau.summarising.candidate import Candidate, Given, Made, article_candidates
from presseschau.summarising.excerpts import excerpts
from presseschau.summarising.facts import facts_of
from presseschau.summarising.introductions import introduced_by
from presseschau.summarising.replies import answered_by, replies_of
from presseschau.summarising.scenes import asides_of
from presseschau.summarising.soundness import stands_alone, stands_with_speaker
from presseschau.summarising.worth import LIKELY


def candidates_of(story: Story, articles: Sequence[Article]) -> tuple[Candidate, ...]:
    """Give all sound sentences of the story's articles, earliest article first, each in text order.

    What rejects another sentence is told with it or not at all; a toll that has risen since is told no more. Nor is
    what outlets print as their view, unless there is nothing else: it is neither news nor on anybody's word.
    """
    by_id = {article.id: article for article in articles}
    alone = frozenset(story.unique)
    given, alike, asides = _given(story), _alike(story), asides_of(story, by_id)
    sound = cache(lambda name: _sound(by_id[name], stands_alone, stands_with_speaker))
    replies = replies_of(story, by_id, sound)
    answered = answered_by(story, replies, sound)
    outvoted = by_article(story.outvoted())
    over = any(tells_outcome(s.span.of(a.text)) for a in articles for s in a.prose)
    before = {name for name, article in by_id.items() if story.came_after(article.layout.published.value)}
    ahead = before if len(before) < len(story.articles) else frozenset[str]()
    early = {passage.article for passage in story.openings}
    later = frozenset(n for n, s in enumerate(story.statements) if any(p.article not in early for p in s.passages))
    introduced = frozenset().union(*(introduced_by(a, sentence) for a in by_id.values() for sentence in a.sentences))
    return tuple(
        replace(
            told,
            scenic=told.scenic or (told.passage in asides and (told.number == 0 or not told.telling)),
            aside=told.passage in asides,
            reply=replies.get(told.passage) or next((answered[n] for n in sorted(told.mainly) if n in answered), None),
            outvoted=_holds(outvoted, told.passage),
            given=frozenset(v for v, place in given.get(told.passage.article, ()) if told.passage.covers(place)),
            presumes=told.presumes & introduced,
            alike=alike.get(told.passage, {}),
            alone=told.passage in alone,
            opening=(told.opening and over) or (told.passage.article in early and told.statements.isdisjoint(later)),
            expected=(told.opening and over)
            or _looks_ahead(by_id[told.passage.article], told.passage, ahead)
            or _has_come(by_id, told.passage, alike.get(told.passage, {})),
        )
        for told in _tellable(story, by_id)
    )


def _looks_ahead(article: Article, sentence: Passage, ahead: Collection[str]) -> bool:
    """Whether a sentence of one of the articles printed before the event tells what was to come by then."""
    printed = period_of(article.layout.published.value or "")
    days = (period_of(date.value) for date in placed_in(article.dates, sentence.span))
    return article.id in ahead and printed is not None and any(day and day.first > printed.last for day in days)


def _has_come(by_id: Mapping[str, Article], sentence: Passage, alike: Mapping[Passage, float]) -> bool:
    """Whether a sentence tells what somebody expects, and a later report may tell that it has come."""
    told, printed = by_id[sentence.article].sentence_at(sentence.span), _printed(by_id, sentence)
    expects = told is not None and any(b.verb and b.form in mapping("planning")["expecting"] for b in told.bases)
    return expects and any(
        probability >= LIKELY and printed_later(_printed(by_id, other), printed) for other, probability in alike.items()
    )


def _printed(by_id: Mapping[str, Article], place: Passage) -> str | None:
    return by_id[place.article].layout.published.value


def _tellable(story: Story, by_id: Mapping[str, Article]) -> Iterator[Candidate]:
    """Give the sound sentences that a summary may tell, each as its own article tells it."""
    views = frozenset(a.id for a in by_id.values() if is_opinion(a.layout.title.text, a.text))
    made, superseded = _made(story, tuple(by_id.values())), by_article(story.superseded())
    untold = {*story.dropped, *(dispute.counter for dispute in story.disputes)}
    for number, origin in enumerate(story.origins):
        for name in origin:
            if name not in views or views.issuperset(story.articles):
                for candidate in article_candidates(by_id[name], number, made.get(name, ())):
                    if candidate.passage not in untold and not _holds(superseded, candidate.passage):
                        yield candidate


def _made(story: Story, articles: Sequence[Article]) -> Mapping[str, Sequence[Made]]:
    """Give for each article the statements and facts that it makes or gives."""
    found: dict[str, list[Made]] = defaultdict(list)
    told = (*(statement.passages for statement in story.statements), *facts_of(story, articles))
    for number, passages in enumerate(told):
        for passage in passages:
            found[passage.article].append((number, passage.span))
    return found


def _given(story: Story) -> Mapping[str, Sequence[tuple[Given, Passage]]]:
    """Give for each article the figures and dates of conflicts that it gives, with their places."""
    found: dict[str, list[tuple[Given, Passage]]] = defaultdict(list)
    for number, conflict in enumerate(story.conflicts):
        for value in conflict.values:
            found[value.passage.article].append(((number, value.value), value.passage))
    return found


def _alike(story: Story) -> Mapping[Passage, Mapping[Passage, float]]:
    """Give for each sentence those of other articles that may tell the same, with how likely they do."""
    found: dict[Passage, dict[Passage, float]] = defaultdict(dict)
    for pair in story.counterparts:
        found[pair.sentence][pair.other] = found[pair.other][pair.sentence] = pair.probability
    return found


def _holds(places: Mapping[str, Placed[Passage]], passage: Passage) -> bool:
    """Whether a passage covers any of some places, given by article."""
    return bool(placed_in(places.get(passage.article, ()), passage.span))


def sound_passages(article: Article) -> frozenset[Passage]:
    """Give the sentences that read well alone."""
    return _sound(article, stands_alone)


def _sound(article: Article, *judges: Callable[[Article, Sentence], bool]) -> frozenset[Passage]:
    """Give the sentences that any of the judges finds sound."""
    return frozenset(
        Passage(article.id, sentence.span)
        for sentence, excerpt in zip(article.sentences, excerpts(article, article.sentences), strict=True)
        if any(is_sound(excerpt, sentence) for is_sound in judges)
    )
