"""The key sentences of one article, and which of its sentences could be read alone."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from presseschau.german.ages import is_age
from presseschau.model import Article, Dispute, Passage, Span, Story, placed_at
from presseschau.summarising.candidate import HALF_WAY, Candidate, told_by
from presseschau.summarising.candidates import sound_passages
from presseschau.summarising.excerpts import excerpts
from presseschau.summarising.leads import with_lead
from presseschau.summarising.material import Material
from presseschau.summarising.scenes import is_scenic
from presseschau.summarising.selection import choose
from presseschau.summarising.soundness import takes_up
from presseschau.summarising.weights import Weights

MOST = 3
"""Key sentences an article may have."""

LEAST_GAIN = 0.03
"""A further key sentence must add this share of the first one's worth."""


def key_sentences(story: Story, material: Material) -> dict[str, tuple[Span, ...]]:
    """Choose for each article of a story up to three sentences that say what it is about, in text order.

    What the story's other texts tell too counts most, as in its summary. None is chosen that cannot be read alone, be
    it with its speaker beside it, nor one that stands above the text as its title, nor what an editor wants shown
    nowhere but in its article. What rejects another sentence is told with it, where the article has it, or not at all.
    """
    by_id, weights = material.by_id, material.weights
    replies = {dispute.claim: dispute.counter for dispute in reversed(tuple(_disputes_of_each(story, by_id)))}
    found: dict[str, list[Candidate]] = {name: [] for name in story.articles}
    rejecting = frozenset(replies.values())
    for told in material.below_speakers(story):
        candidate = replace(told, leans_on=None, vouched=True) if told.below_speaker else told
        if candidate.passage not in rejecting:
            reply = replies.get(candidate.passage)
            own = reply if reply and reply.article == candidate.passage.article else None
            found[candidate.passage.article].append(replace(candidate, reply=own))
    return {
        name: tuple(_chosen(by_id[name], with_lead(by_id[name], candidates, story.dropped), weights))
        if candidates
        else ()
        for name, candidates in found.items()
    }


def _chosen(article: Article, candidates: Sequence[Candidate], weights: Weights) -> Iterator[Span]:
    """Give the sentences of one article that add most to what its title tells, in text order.

    Its own news may be what came of the story's.
    """
    portraits = _portraits(article)
    title = next((s.span for s in article.prose if _is_title(s.span, article)), None)
    titled = told_by(article, title) if title else None
    told = [candidate for candidate in candidates if candidate.passage.span == title] or ([titled] if titled else [])
    fit = [
        replace(candidate, follows=False, scenic=candidate.scenic or _portrays(candidate, portraits))
        for candidate in candidates
        if candidate not in told
    ]
    chosen = choose(fit, weights, MOST, LEAST_GAIN, told)
    places = {place.span for candidate in chosen for place in (candidate.passage, candidate.reply) if place is not None}
    yield from sorted(places)


def _portrays(candidate: Candidate, portraits: Collection[Passage]) -> bool:
    """Whether a sentence tells of a single person in a scene or further down."""
    return (candidate.aside or candidate.number >= HALF_WAY) and candidate.passage in portraits


def _is_title(sentence: Span, article: Article) -> bool:
    """Whether a sentence is the title of its article: one without a headline has its first sentence for one."""
    title = article.layout.title.span
    return title is not None and sentence.contains(title) and title.is_most_of(sentence)


def _portraits(article: Article) -> frozenset[Passage]:
    """Give the sentences that tell the age of somebody: of single persons, as features follow them.

    Who is the news is told of at the head of a text, with the age, if any; so these count below it only, and in scenes.
    """
    ages = [figure.span for figure in article.figures if is_age(figure.unit)]
    return frozenset(Passage(article.id, s.span) for s in article.sentences if any(map(s.span.contains, ages)))


def _disputes_of_each(story: Story, by_id: Mapping[str, Article]) -> Iterator[Dispute]:
    """Give the disputes of a story in each article that makes both sides, though one stands for all on its page."""
    for dispute in story.disputes:
        yield dispute
        claims, counters = (_elsewhere(place, story, by_id) for place in (dispute.claim, dispute.counter))
        yield from (Dispute(claim=claims[name], counter=counters[name]) for name in claims if name in counters)


def _elsewhere(place: Passage, story: Story, by_id: Mapping[str, Article]) -> Mapping[str, Passage]:
    """Give for each other article the sentence that makes the statement which is most of a sentence."""
    found: dict[str, Passage] = {}
    for statement in story.statements:
        if any(place.covers(own) and own.span.is_most_of(place.span) for own in statement.passages):
            for other in statement.passages:
                sentences = (s.span for s in by_id[other.article].sentences if s.span.contains(other.span))
                whole = next(sentences, None)
                if other.article != place.article and whole and other.span.is_most_of(whole):
                    found.setdefault(other.article, Passage(other.article, whole))
    return found


def leaning_sentences(article: Article) -> frozenset[Passage]:
    """Give the sentences that take up what the one before says: a list shows that one with them."""
    excerpted = zip(article.sentences, excerpts(article, article.sentences), strict=True)
    return frozenset(Passage(article.id, s.span) for s, excerpt in excerpted if takes_up(excerpt, s))


def scenic_sentences(article: Article) -> frozenset[Passage]:
    """Give the sentences in which nobody speaks and that only set a scene: a list shows others first."""
    return frozenset(
        Passage(article.id, s.span)
        for s in article.sentences
        if is_scenic(article.text, s, quoted=bool(placed_at(article.quotes, s.span)))
    )


def sound_sentences(article: Article) -> frozenset[Passage]:
    """Give the sentences that read well alone: what a list shows first when it can choose between wordings."""
    return sound_passages(article)
