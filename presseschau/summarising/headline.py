"""A title for a story none of whose headlines tells what happened: one of its sentences."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from presseschau.model import Article, Headline, Origin, Story
from presseschau.summarising.candidate import Candidate
from presseschau.summarising.material import Material
from presseschau.summarising.selection import choose

LONGEST = 180
"""Characters of a title at most: what fits two lines of a page's head, as for the headlines of articles."""


def entitle(story: Story, material: Material) -> Story:
    """Give a story whose title is no headline, or only asks, the best short sentence that reads well alone.

    Where there is none the title stays. A question is the worst headline of a digest, which is to tell and not to make
    curious; any other beats a sentence, since an editor wrote it for its place.
    """
    if _is_headline(story, material.articles) and not story.title.asks:
        return story
    short = [candidate for candidate in material.candidates if _could_head(candidate)]
    best = choose(short, material.weights, most=1, least_gain=0.0)
    return replace(story, title=_title(best[0], material.by_id)) if best else story


def _could_head(candidate: Candidate) -> bool:
    """Whether a sentence could be a title: nobody can be told beside it, and nothing stands before it."""
    alone = not (candidate.vouched or candidate.below_speaker or candidate.continuing) and candidate.leans_on is None
    return alone and len(candidate.passage.span) <= LONGEST


def _is_headline(story: Story, members: Sequence[Article]) -> bool:
    titles = (article.layout.title for article in members if article.id == story.title.article)
    return any(title.origin is Origin.STATED and title.text == story.title.text for title in titles)


def _title(chosen: Candidate, by_id: Mapping[str, Article]) -> Headline:
    """Make a sentence a title: headlines have no full stop."""
    text = by_id[chosen.passage.article].text
    span = chosen.passage.span
    words = span.of(text)
    if words.endswith("."):
        span = replace(span, end=span.end - 1)
    return Headline(text=span.of(text), article=chosen.passage.article, span=span)
