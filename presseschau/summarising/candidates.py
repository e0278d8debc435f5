"""Which sentences of a story could stand in a summary, and what choosing looks at."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from presseschau.german import words
from presseschau.german.ages import is_age
from presseschau.german.genres import is_opinion
from presseschau.german.stages import tells_opening, tells_outcome
from presseschau.model import (
    ActorKind,
    Article,
    Grade,
    Passage,
    Placed,
    QuoteKind,
    Sentence,
    Span,
    Story,
    by_article,
    placed_at,
    placed_in,
)
from presseschau.summarising.bearing import (
    gives_toll,
    is_background,
    is_continuing,
    is_history,
    is_occasion,
    is_relative,
    is_spoken,
)
from presseschau.summarising.excerpts import excerpts
from presseschau.summarising.facts import facts_of
from presseschau.summarising.introductions import introduced_by, presumed_by
from presseschau.summarising.replies import answered_by, replies_of
from presseschau.summarising.scenes import asides_of, is_scenic, when_terms
from presseschau.summarising.soundness import stands_alone, stands_vouched, stands_with_speaker

LEAST_TERMS = 4
"""Sentences with fewer content words say too little on their own ("Ziel sei eine Deeskalation.")."""

_WORD = re.compile(r"\w+(?:-\w+)*")

_FOLLOWING = re.compile(r"(?:\w+\s+(?:\w+\s+)?)?[Nn]ach\s+(?:dem|der|den|einem|einer)\s")
"""How a sentence opens that tells what came of the news: "Nach dem Brand in Halle …", "Fünf Tage nach dem Brand …"."""

HALF_WAY = 5
"""Sentences after which a text's statements count half: editors shorten news from its end ("inverted pyramid")."""

LEAD_SENTENCES = 2
"""The first two sentences tell the news: agency style puts who, what, where, when and the source there, the most
important into the first, whose worth as an opening is taken to be double."""

Given = tuple[int, float | str]
"""The number of a conflict and the value that an article gives."""

Made = tuple[int, Span]
"""A statement's number and where an article makes it, in a whole sentence or one of its clauses."""


def prominence(number: int) -> float:
    """Give how much a sentence counts by how many stand before it: 1 for the first."""
    return 1 / (1 + number / HALF_WAY)


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A sentence that reads well alone.

    `number` counts the sentences of its article from 0.

    `act` tells that somebody does something by saying it: warns, demands, announces, agrees, refuses; `background`
    that the sentence tells of what was before, `history` that it was long before, `continuing` that it reads as
    going on from others, by the pluperfect or "seinerseits", be it sound or not, `occasion` that it tells only that
    people met, `follows` that it opens with what went before ("Nach dem Brand …"), `spoken` that most of it is
    somebody's own words, `scenic` that it only sets a scene, `aside` that it belongs to such an opening, `telling`
    that it has a figure or somebody speaks in it, `toll` that it tells how many died, `relative` that it tells a
    day from the day of printing ("gestern"), `outvoted` that more texts, or the title, give another figure, `given`
    the figures and dates of conflicts that it gives, by the number of the conflict, `vouched` that who states it is
    told beside it: the next sentence tells, or a pronoun means them.
    `opening` tells that it is of the beginning of what is known to be over. `reply` is the sentence in which
    another side rejects or denies this one: a summary that tells the one tells the other. `introduces` are the
    surnames of those whom it names in full, `presumes` of those whom it does not, though some text of the story
    does. `matter` are the terms without those that tell when, and behind the leads names of persons and places,
    `statements` are the numbers of the statements and facts that it makes or gives, `mainly` the statements that
    are most of the sentence; `alike` are the sentences of other articles that it matches.
    """

    passage: Passage
    origin: int
    terms: frozenset[str]
    matter: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    statements: frozenset[int]
    mainly: frozenset[int]
    words: int
    number: int
    grade: Grade
    named: frozenset[str]
    answers: int
    figures: int
    quoted: bool
    act: bool
    background: bool
    scenic: bool = False
    telling: bool = True
    aside: bool = False
    toll: bool = False
    relative: bool = False
    history: bool = False
    continuing: bool = False
    occasion: bool = False
    follows: bool = False
    spoken: bool = False
    outvoted: bool = False
    given: frozenset[Given] = frozenset()
    vouched: bool = False
    reply: Passage | None = None
    introduces: frozenset[str] = frozenset()
    presumes: frozenset[str] = frozenset()
    alike: frozenset[Passage] = frozenset()
    opening: bool = False


def candidates_of(story: Story, articles: Sequence[Article]) -> tuple[Candidate, ...]:
    """Give all sound sentences of the story's articles, earliest article first, each in text order.

    What rejects another sentence is told with it or not at all; a toll that has risen since is told no more. Nor is
    what outlets print as their view, unless there is nothing else: it is neither news nor on anybody's word.
    """
    by_id = {article.id: article for article in articles}
    given, alike, asides = _given(story), _alike(story), asides_of(story, by_id)
    sound = cache(lambda name: _sound(by_id[name], stands_alone, stands_with_speaker))
    replies = replies_of(story, by_id, sound)
    answered = answered_by(story, replies, sound)
    outvoted, belied = by_article(story.outvoted()), _belied_by_title(story, by_id)
    over = any(tells_outcome(s.span.of(a.text)) for a in articles for s in a.prose)
    introduced = frozenset().union(*(introduced_by(a, sentence) for a in by_id.values() for sentence in a.sentences))
    return tuple(
        replace(
            told,
            scenic=told.scenic or (told.passage in asides and (told.number == 0 or not told.telling)),
            aside=told.passage in asides,
            reply=replies.get(told.passage) or next((answered[n] for n in sorted(told.mainly) if n in answered), None),
            outvoted=_holds(outvoted, told.passage) or told.passage in belied,
            given=frozenset(v for v, place in given.get(told.passage.article, ()) if told.passage.covers(place)),
            presumes=told.presumes & introduced,
            alike=frozenset(alike.get(told.passage, ())),
            opening=told.opening and over,
        )
        for told in _tellable(story, by_id)
    )


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


def _belied_by_title(story: Story, by_id: Mapping[str, Article]) -> frozenset[Passage]:
    """Give the sentences with another figure, date or length of time than the title gives of the same."""
    found: set[Passage] = set()
    for conflict in story.conflicts:
        own = [value for value in conflict.values if conflict.same_time and value.passage.article in by_id]
        words = (value.passage.span.of(by_id[value.passage.article].text) for value in own)
        titled = {value.value for value, wording in zip(own, words, strict=True) if wording in story.title.text}
        others = (value.passage for value in own if titled and value.value not in titled)
        found.update(by_id[place.article].around(place.span) for place in others)
    return frozenset(found)


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


def _alike(story: Story) -> Mapping[Passage, Sequence[Passage]]:
    """Give for each sentence its counterparts in other articles."""
    found: dict[Passage, list[Passage]] = defaultdict(list)
    for pair in story.counterparts:
        found[pair.sentence].append(pair.other)
        found[pair.other].append(pair.sentence)
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


def article_candidates(article: Article, origin: int, statements: Sequence[Made]) -> tuple[Candidate, ...]:
    """Give the sound sentences of one article; `statements` are those it makes."""
    prose = article.prose
    found: list[Candidate] = []
    for number, excerpt in enumerate(excerpts(article, prose)):
        sound = stands_alone(excerpt, prose[number])
        shown = not sound and any(judge(excerpt, prose[number]) for judge in (stands_vouched, stands_with_speaker))
        if len(prose[number].terms) >= LEAST_TERMS and (sound or shown):
            found.append(replace(_candidate(excerpt, number, prose, origin, statements), vouched=shown))
    return tuple(found)


def _candidate(
    article: Article, number: int, prose: Sequence[Sentence], origin: int, statements: Sequence[Made]
) -> Candidate:
    sentence = prose[number]
    inside = sentence.span.contains
    mentions = [mention for mention in article.mentions if inside(mention.span)]
    kinds = {mention.kind for mention in mentions}
    dated = any(inside(date.span) for date in article.dates)
    return Candidate(
        passage=Passage(article.id, sentence.span),
        origin=origin,
        terms=frozenset(sentence.terms),
        pairs=frozenset(zip(sentence.terms, sentence.terms[1:], strict=False)),
        statements=frozenset(statement for statement, span in statements if sentence.span.overlaps(span)),
        mainly=frozenset(statement for statement, span in statements if span.is_most_of(sentence.span)),
        words=len(sentence.span.of(article.text).split()),
        number=number,
        grade=sentence.grade,
        named=frozenset(mention.name for mention in mentions),
        answers=len(kinds) + dated,
        figures=sum(inside(figure.span) and not is_age(figure.unit) for figure in article.figures),
        quoted=any(quote.kind is QuoteKind.DIRECT and inside(quote.span) for quote in article.quotes),
        matter=_matter(article, sentence, number),
        toll=gives_toll(article, sentence),
        act=not words("news_acts").isdisjoint(sentence.terms),
        scenic=is_scenic(sentence, quoted=any(quote.span.overlaps(sentence.span) for quote in article.quotes)),
        telling=bool(placed_in(article.figures, sentence.span) or placed_at(article.quotes, sentence.span)),
        relative=is_relative(article, sentence.span),
        opening=tells_opening(sentence.span.of(article.text)),
        follows=bool(_FOLLOWING.match(sentence.span.of(article.text))),
        spoken=is_spoken(article, sentence.span),
        background=is_background(article, number, prose),
        history=is_history(article, sentence.span),
        continuing=is_continuing(article.text, sentence),
        occasion=is_occasion(article, sentence),
        introduces=introduced_by(article, sentence),
        presumes=presumed_by(article, sentence),
    )


def _matter(article: Article, sentence: Sentence, number: int) -> frozenset[str]:
    """Give the terms by which a sentence tells what another does: when is none, nor behind the leads who and where."""
    told = frozenset(sentence.terms) - when_terms(article, sentence)
    if number < LEAD_SENTENCES:
        return told
    named = (m for m in placed_in(article.mentions, sentence.span) if m.kind in {ActorKind.PERSON, ActorKind.PLACE})
    return told - {word.lower() for mention in named for word in _WORD.findall(mention.span.of(article.text))}
