"""The key sentences of one article, and which of its sentences could be read alone."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from presseschau.german import mapping
from presseschau.model import Article, Dispute, EventDate, Headline, Passage, Precision, Span, Story
from presseschau.summarising.candidates import HALF_WAY, article_candidates, is_most, sound_passages
from presseschau.summarising.excerpts import excerpts
from presseschau.summarising.selection import choose
from presseschau.summarising.soundness import takes_up
from presseschau.summarising.weights import weigh

MOST = 3
"""Key sentences an article may have."""

LEAST_GAIN = 0.03
"""A further key sentence must add this share of the first one's worth."""


def key_sentences(
    article: Article, dropped: Collection[Passage] = (), disputes: Iterable[Dispute] = ()
) -> tuple[Span, ...]:
    """Choose up to three sentences that say what the article is about, in text order; none if none reads alone.

    `dropped` are sentences that an editor wants shown nowhere but in their article. What rejects another sentence is
    told with it, where the article has it, or not at all: by itself it does not say what it rejects.
    """
    alone = Story(
        id=article.id,
        title=Headline(text=article.layout.title.text, article=article.id, span=article.layout.title.span),
        date=EventDate(value=None, precision=Precision.UNKNOWN),
        places=(),
        articles=(article.id,),
        origins=((article.id,),),
    )
    own = [dispute for dispute in disputes if dispute.counter.article == article.id]
    replies = {dispute.claim: dispute.counter for dispute in reversed(own) if dispute.claim.article == article.id}
    portraits = _portraits(article)
    unfit = {dispute.counter for dispute in own}.union(dropped)
    candidates = [
        replace(
            candidate,
            reply=replies.get(candidate.passage),
            scenic=candidate.scenic or (candidate.number >= HALF_WAY and candidate.passage in portraits),
        )
        for candidate in article_candidates(article)
        if candidate.passage not in unfit and not candidate.vouched
    ]
    chosen = choose(candidates, weigh(alone, (article,)), MOST, LEAST_GAIN)
    told = [place for candidate in chosen for place in (candidate.passage, candidate.reply) if place is not None]
    return tuple(sorted({place.span for place in told}))


def _portraits(article: Article) -> frozenset[Passage]:
    """Give the sentences that tell the age of somebody: of single persons, as features follow them.

    Who is the news is told of at the head of a text, with the age, if any; so these count below it only.
    """
    ages = [figure.span for figure in article.figures if figure.unit in mapping("figure_words")["ages"]]
    return frozenset(Passage(article.id, s.span) for s in article.sentences if any(map(s.span.contains, ages)))


def disputes_of_each(story: Story, by_id: Mapping[str, Article]) -> Iterator[Dispute]:
    """Give the disputes of a story in each article that makes both sides, though one stands for all on its page."""
    for dispute in story.disputes:
        yield dispute
        claims, counters = (_elsewhere(place, story, by_id) for place in (dispute.claim, dispute.counter))
        yield from (Dispute(claim=claims[name], counter=counters[name]) for name in claims if name in counters)


def _elsewhere(place: Passage, story: Story, by_id: Mapping[str, Article]) -> Mapping[str, Passage]:
    """Give for each other article the sentence that makes the statement which is most of a sentence."""
    found: dict[str, Passage] = {}
    for statement in story.statements:
        if any(place.covers(own) and is_most(own.span, place.span) for own in statement.passages):
            for other in statement.passages:
                sentences = (s.span for s in by_id[other.article].sentences if s.span.contains(other.span))
                whole = next(sentences, None)
                if other.article != place.article and whole and is_most(other.span, whole):
                    found.setdefault(other.article, Passage(other.article, whole))
    return found


def leaning_sentences(article: Article) -> frozenset[Passage]:
    """Give the sentences that take up what the one before says: a list shows that one with them."""
    excerpted = zip(article.sentences, excerpts(article, article.sentences), strict=True)
    return frozenset(Passage(article.id, s.span) for s, excerpt in excerpted if takes_up(excerpt, s))


def sound_sentences(article: Article) -> frozenset[Passage]:
    """Give the sentences that read well alone: what a list shows first when it can choose between wordings."""
    return sound_passages(article)
