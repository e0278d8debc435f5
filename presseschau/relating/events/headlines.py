"""A story's title: the headline of one of its articles that says most of what all tell; at worst a question."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import sqrt

from presseschau.german import words as _listed
from presseschau.model import Article, EventDate, Headline, Origin, Span, Story
from presseschau.relating.events.leads import Profile, title_words
from presseschau.relating.periods import period_of

OPENING = 3
"""Sentences, headline included, that tell the same as the headline does."""
LONG = 16
"""Words from which a headline is a sentence of the text rather than a headline; what lies above counts against it."""

LOUD = 0.6
"""What a headline is worth that calls, asks, or keeps back of whom it speaks: it is to make curious, not to tell. After
the textbooks of journalism on headlines (Schneider and Esslinger, Die Überschrift)."""
EARLY = 0.3
"""What the headline of a preview is worth, printed before the day of the event: it cannot tell what came of it."""
_QUOTED = re.compile(r"[„»«“\"][^“”»«\"]*[“”»«\"]")
_WORD = re.compile(r"\w+")


def headline_of(articles: Sequence[Article], profiles: Mapping[str, Profile], date: EventDate) -> Headline:
    """Choose the headline of an event of that `date`, stated ones before derived ones; the words stay as they are."""
    told: Counter[str] = Counter()
    for article in articles:
        told.update(dict(profiles[article.id]))
    best = min(articles, key=lambda article: _rank(article, told, date))
    return _headline(best)


def with_current_title(story: Story, by_id: Mapping[str, Article], profiles: Mapping[str, Profile]) -> Story:
    """Take the headline from another article when later ones give a higher toll than its own does.

    One that an editor chose stays.
    """
    articles = [by_id[name] for name in story.articles]
    stale = {place.article for place in story.superseded() if _opens_with(by_id[place.article], place.span)}
    if story.title.article not in stale or story.title != headline_of(articles, profiles, story.date):
        return story
    fresh = [a for a in articles if a.id not in stale and a.layout.title.origin is Origin.STATED]
    return replace(story, title=headline_of(fresh, profiles, story.date)) if fresh else story


def _opens_with(article: Article, figure: Span) -> bool:
    return any(sentence.span.contains(figure) for sentence in article.sentences[:OPENING])


def _headline(article: Article) -> Headline:
    title = article.layout.title
    return Headline(text=title.text, article=article.id, span=title.span)


def _rank(article: Article, told: Mapping[str, float], date: EventDate) -> tuple[bool, bool, float]:
    """Rank a title, the best first: a headline before a sentence, and either before a question."""
    words = title_words(article)
    worth = sum(told.get(stem, 0.0) for stem in sorted({word.stem for word in words}))
    worth *= LOUD if _is_loud(article.layout.title.text) else 1.0
    worth *= EARLY if _is_early(article, date) else 1.0
    derived = article.layout.title.origin is Origin.DERIVED
    return (_headline(article).asks, derived, -worth / sqrt(max(LONG, len(words))))


def _is_early(article: Article, date: EventDate) -> bool:
    """Whether an article was printed before the day of the event, as far as both are known exactly enough."""
    printed, happened = period_of(article.layout.published.value), period_of(date.value)
    return printed is not None and happened is not None and printed.last < happened.first


def _is_loud(headline: str) -> bool:
    """Whether a headline itself calls or asks, what it quotes aside, or begins with a pronoun for somebody unnamed."""
    own = _QUOTED.sub("", headline)
    first = _WORD.search(own)
    return "!" in own or "?" in own or (first is not None and first.group().lower() in _listed("open_pronouns"))
