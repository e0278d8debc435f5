"""A story's title: the headline of one of its articles that says most of what all tell; at worst a question."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import prod, sqrt

from presseschau.german import words as _listed
from presseschau.german.genres import is_opinion
from presseschau.model import Article, EventDate, Headline, Origin, Span, Story
from presseschau.model.calendar import is_days_before
from presseschau.relating.events.leads import Profile, title_words

OPENING = 3
"""Sentences, headline included, that tell the same as the headline does."""
LONG = 16
"""Words from which a headline is a sentence of the text rather than a headline; what lies above counts against it."""

LOUD = 0.4
"""What a headline is worth that calls, shouts, asks, or keeps back of whom it speaks or how it was: it is to make
curious, not to tell. After the textbooks of journalism on headlines (Schneider and Esslinger, Die Überschrift)."""
VIEW = 0.3
"""What the headline of an opinion is worth: it judges what happened."""
OVERTAKEN = 0.85
"""What a headline is worth that was printed days before the last one: later ones can tell how it went on."""
EARLY = 0.3
"""What the headline of a preview is worth, printed before the day of the event: it cannot tell what came of it."""
HEDGED = 0.8
"""What the headline of a plan or presumption is worth: one of what is so says more."""
_HEDGED = re.compile(r"\b(?:soll(?:en)?|könnten?|dürften?)\b")
_SHOUTED = 4  # letters of a word from which it is no abbreviation
_CAPITALS = 0.5  # share of the words in capital letters from which a headline shouts
_HOW = re.compile(r"(?:[^:–]{1,60}[:–]\s+)?(?:Wie|Warum|Weshalb|Wieso|Darum|Deshalb|So)\s+[\w-]")
"""How a headline opens that promises an explanation: "Wie ein Minister scheiterte", "Brand in Halle: Warum …"."""
_QUOTED = re.compile(r"[„»«“\"][^“”»«\"]*[“”»«\"]")
_WORD = re.compile(r"\w+")


def headline_of(articles: Sequence[Article], profiles: Mapping[str, Profile], date: EventDate) -> Headline:
    """Choose the headline of an event of that `date`, stated ones before derived ones; the words stay as they are."""
    told: Counter[str] = Counter()
    for article in articles:
        told.update(dict(profiles[article.id]))
    last = max((value for article in articles if (value := article.layout.published.value)), default=None)
    best = min(articles, key=lambda article: _rank(article, told, date, last))
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


def _rank(article: Article, told: Mapping[str, float], date: EventDate, last: str | None) -> tuple[bool, bool, float]:
    """Rank a title, the best first: a headline before a sentence, and either before a question."""
    words = title_words(article)
    title, printed = article.layout.title, article.layout.published.value
    factors = (
        (LOUD, _is_loud(title.text)),
        (HEDGED, bool(_HEDGED.search(title.text))),
        (VIEW, is_opinion(title.text, article.text)),
        (EARLY, is_days_before(printed, date.value)),
        (OVERTAKEN, is_days_before(printed, last)),
    )
    worth = sum(told.get(stem, 0.0) for stem in sorted({word.stem for word in words}))
    worth *= prod(factor for factor, holds in factors if holds)
    return (_headline(article).asks, title.origin is Origin.DERIVED, -worth / sqrt(max(LONG, len(words))))


def _is_loud(headline: str) -> bool:
    """Whether a headline itself calls, shouts or asks, what it quotes aside, or keeps back who it is or how it was."""
    own = _QUOTED.sub("", headline)
    found = _WORD.findall(own)
    shouted = sum(word.isupper() and len(word) >= _SHOUTED for word in found)
    open_ = bool(found) and found[0].lower() in _listed("open_pronouns")
    return bool(re.search("[!?]", own) or open_ or _HOW.match(own)) or shouted > _CAPITALS * (len(found) or 1)
