"""A title for a story none of whose headlines tells what happened: one of its sentences."""

from collections.abc import Sequence
from dataclasses import replace

from presseschau.model import Article, Headline, Origin, Story
from presseschau.summarising.candidate import Candidate
from presseschau.summarising.candidates import candidates_of
from presseschau.summarising.selection import choose
from presseschau.summarising.weights import weigh

LONGEST = 180
"""Characters of a title at most: what fits two lines of a page's head, as for the headlines of articles."""


def entitle(story: Story, articles: Sequence[Article]) -> Story:
    """Give a story whose title is no headline, or only asks, the best short sentence that reads well alone.

    Where there is none the title stays. A question is the worst headline of a digest, which is to tell and not to make
    curious; any other beats a sentence, since an editor wrote it for its place.
    """
    members = [article for article in articles if article.id in story.articles]
    if _is_headline(story, members) and not story.title.asks:
        return story
    short = [c for c in candidates_of(story, members) if _could_head(c)]
    best = choose(short, weigh(story, members), most=1, least_gain=0.0)
    return replace(story, title=_title(best[0], members)) if best else story


def _could_head(candidate: Candidate) -> bool:
    """Whether a sentence could be a title: nobody can be told beside it, and nothing stands before it."""
    return len(candidate.passage.span) <= LONGEST and not candidate.vouched and not candidate.continuing


def _is_headline(story: Story, members: Sequence[Article]) -> bool:
    titles = (article.layout.title for article in members if article.id == story.title.article)
    return any(title.origin is Origin.STATED and title.text == story.title.text for title in titles)


def _title(chosen: Candidate, members: Sequence[Article]) -> Headline:
    """Make a sentence a title: headlines have no full stop."""
    text = next(article.text for article in members if article.id == chosen.passage.article)
    span = chosen.passage.span
    words = span.of(text)
    if words.endswith("."):
        span = replace(span, end=span.end - 1)
    return Headline(text=span.of(text), article=chosen.passage.article, span=span)
