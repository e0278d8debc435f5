"""Openings that set a scene or come to the news from a person, as features do, rather than tell it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from presseschau.german import words
from presseschau.german.roots import root
from presseschau.model import Article, Passage, Sentence, Span, Story

LEAD = 2
"""Sentences in which news says what happened."""

AKIN = 0.3
"""Share of an opening sentence's words, names aside, that other texts must have for it to tell of what they tell of:
scenes of features have next to none of them, the leads of reports a third and more."""

NEWS = 0.5
"""Share of them that others must have for the sentence behind a scene to tell the news."""

AMONG = 0.5
"""Share of the articles that may open aside: where most do, each leads with the news in words of its own."""

_MANNER = re.compile(r"\b(?:[Mm]it|und|[Uu]nter)\s+[a-zäöüß]+e[mnr]\s+(?P<noun>[A-ZÄÖÜ][a-zäöüß]+)")
"""How a manner is told: "mit gesenktem Kopf", "und breitem Lachen"."""

_MOMENT = re.compile(
    r"(?:\A\W*Als|(?<!er)(?<!mehr)(?<!anders),\s+als)\s+(?P<subject>[a-zäöüß]+|[A-ZÄÖÜ]\w+\s+[A-ZÄÖÜ]\S+)[^,.:;!?–]*?\s(?P<verb>[a-zäöüß]+t)(?=[,.!“”])"
)
"""How a moment is told in a clause with "als" whose verb, at its end, may stand in the present."""
_SUBJECTS = frozenset(["der", "die", "das", "er", "sie", "es", "ein", "eine", "sein", "seine", "ihr", "ihre"])
"""How a subject begins that is no name."""
_COMPARING = re.compile(
    r"\b(?:mehr|weniger|anders|(?:früh|spät|bess|schlecht|größ|klein|höh|niedrig|läng|kürz|schnell|stärk|ält|jüng|teur|schwer)er)"
)
"""What "als" goes with that compares and tells no moment: "höhere Kosten, als der Rat annimmt"."""

_WORD = re.compile(r"\w+(?:-\w+)*")


def asides_of(story: Story, by_id: Mapping[str, Article]) -> frozenset[Passage]:
    """Give the opening sentences that tell what no other text tells: a feature comes to the news by a scene or person.

    What follows a first sentence of that kind still belongs to the scene, unless it tells what the others tell: many a
    report comes to its news in the second sentence. Where most texts seem to open so, none does. Agencies lead with the
    news; that they took the picture tells nothing of the text.
    """
    opened = [frozenset().union(*(_opening(by_id[name]) for name in origin)) for origin in story.origins]
    told = [frozenset().union(*(_roots(by_id[name]) for name in origin)) for origin in story.origins]
    found: set[Passage] = set()
    for number, origin in enumerate(story.origins):
        others = [frozenset().union(*(texts[:number] + texts[number + 1 :])) for texts in (opened, told)]
        for name in origin if len(story.origins) > 1 else ():
            layout = by_id[name].layout
            if not frozenset(layout.agencies) <= frozenset(layout.picture_agencies):
                continue
            prose = by_id[name].prose[:LEAD]
            scene = False
            for sentence in prose:
                opening = _Told.of(by_id[name], sentence)
                scene = opening.is_aside(*others) or (scene and not opening.is_news(others[1]))
                found |= {Passage(name, sentence.span)} if scene else set()
    aside = sum(Passage(name, _first(by_id[name])) in found for name in story.articles)
    return frozenset() if aside > AMONG * len(story.articles) else frozenset(found)


def _first(article: Article) -> Span:
    """Give the first sentence of an article's text."""
    return next((sentence.span for sentence in article.prose), Span(0, 1))


def _roots(article: Article) -> frozenset[str]:
    return frozenset(root(term) for sentence in article.sentences for term in sentence.terms)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Told:
    """The words of an opening sentence, names and those that tell when aside, and their families."""

    words: frozenset[str]
    families: frozenset[str]

    @classmethod
    def of(cls, article: Article, sentence: Sentence) -> "_Told":
        names = (mention.name for mention in article.mentions if sentence.span.contains(mention.span))
        named = {word for name in names for word in _WORD.findall(name.lower())}
        told = frozenset(sentence.terms) - when_terms(article, sentence) - named - words("light_terms")
        return cls(words=told, families=frozenset(map(root, told)))

    def is_aside(self, opened: frozenset[str], roots: frozenset[str]) -> bool:
        """Whether others open with no word of it and have hardly any word of its family.

        Names that others have, too, do not count: it is what happened that makes a lead.
        """
        alone = bool(self.words) and self.words.isdisjoint(opened)
        return alone and len(self.families & roots) < AKIN * len(self.families)

    def is_news(self, roots: frozenset[str]) -> bool:
        """Whether others have most of its words."""
        return bool(self.families) and len(self.families & roots) >= NEWS * len(self.families)


def is_scenic(text: str, sentence: Sentence, *, quoted: bool) -> bool:
    """Whether a sentence in which nobody speaks tells of posture, looks or gestures, by a verb or as a manner.

    Or of one moment as if it were now: news tells by "als" what was. Or of what is about the writer ("Draußen …").
    """
    opening = _WORD.search(text, sentence.span.start, sentence.span.end)
    manners = _MANNER.finditer(text, sentence.span.start, sentence.span.end)
    return not quoted and (
        any(base.verb and base.form in words("scenic_verbs") for base in sentence.bases)
        or any(match["noun"] in words("scenic_nouns") for match in manners)
        or (opening is not None and opening[0].lower() in words("scenic_openers"))
        or _tells_moment(text, sentence)
    )


def _tells_moment(text: str, sentence: Sentence) -> bool:
    """Whether a clause with "als" tells in the present when something happened: "Es ist drei, als er eintritt"."""
    wording = sentence.span.of(text)
    match = _MOMENT.search(wording)
    if match is None or _COMPARING.search(wording, 0, match.start()) or match["verb"] in words("past_forms_in_t"):
        return False
    known = match["subject"] in _SUBJECTS or match["subject"][0].isupper()
    verbs = {base.span.start - sentence.span.start for base in sentence.bases if base.verb}
    return known and match.start("verb") in verbs


def _opening(article: Article) -> frozenset[str]:
    """Give the content words with which an article opens, headline included."""
    title = _WORD.findall(article.layout.title.text.lower())
    return frozenset((*title, *(term for sentence in article.prose[:LEAD] for term in sentence.terms)))


def when_terms(article: Article, sentence: Sentence) -> frozenset[str]:
    """Give the terms of a sentence that tell when."""
    dates = [date.span for date in article.dates if date.span.overlaps(sentence.span)]
    return frozenset(base.form for base in sentence.bases if base.span.touches(dates))
