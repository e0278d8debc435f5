"""Names what an article is about."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from presseschau.annotating.analysis import AnalysedSentence, Analysis, Token
from presseschau.annotating.places import placed_in
from presseschau.german import mapping, words
from presseschau.german.rarity import UNLISTED, rarity
from presseschau.german.stemming import stem
from presseschau.model import BODY_KINDS, ActorKind, BlockKind, Mention, Span

MOST_KEYWORDS = 8

MOST_NAMES = 5
"""So many keywords may be names: in political news they would take every place, and topics need words too."""

SHORTEST_KEYWORD = 3
"""Letters; shorter ones are parts of compounds ("US-") and units."""


PLAIN_RARITY = 8.0
"""Words as frequent as one in e^8 = 3,000 ("Jahr", "Land") say nothing of the topic."""

NAME_WEIGHT = 4.0
"""A name counts like a noun of rarity 12: about as rare as "Wasserversorgung"."""

LEADING_BONUS = 2
"""So much more an occurrence in the title, lead or first sentence counts: there news says what it is about."""

_NOUN_TAGS = ("NN", "NE")
_LEADING = frozenset([BlockKind.TITLE, BlockKind.LEAD])


def find_keywords(analysis: Analysis, mentions: tuple[Mention, ...]) -> tuple[str, ...]:
    """Give up to eight nouns, compounds and names in base form that say what the article is about, best first.

    Names and nouns are weighed by how often they occur, how rare they are in German and whether they open the text;
    a word that is part of a better one is left out.
    """
    scores: defaultdict[str, float] = defaultdict(float)
    body = [sentence for sentence in analysis.sentences if sentence.block in BODY_KINDS]
    leading = [sentence.span for sentence in body[:1]] + [s.span for s in body if s.block in _LEADING]
    named = list(_names(mentions))
    for name, span in named:
        scores[name] += NAME_WEIGHT * _weight(span, leading)
    for noun, span in _nouns(body, mentions):
        scores[noun] += _rarity(noun) * _weight(span, leading)
    ranked = sorted((word for word in scores if scores[word] > 0), key=lambda word: (-scores[word], word))
    return tuple(_distinct(ranked, frozenset(name for name, _ in named)))


def _weight(span: Span, leading: Sequence[Span]) -> int:
    return 1 + LEADING_BONUS if span.lies_in(leading) else 1


def _names(mentions: Sequence[Mention]) -> Iterator[tuple[str, Span]]:
    """Give each mention under the fullest name of its person; people go by their last name."""
    fullest: dict[str, str] = {}
    for mention in mentions:
        known = fullest.get(_key(mention), "")
        fullest[_key(mention)] = max(known, mention.name, key=lambda name: (len(name), name))
    for mention in mentions:
        name = fullest[_key(mention)]
        if len(name) >= SHORTEST_KEYWORD:
            yield name, mention.span


def _key(mention: Mention) -> str:
    return mention.name.split()[-1] if mention.kind is ActorKind.PERSON else mention.name


def _nouns(sentences: Iterable[AnalysedSentence], mentions: Sequence[Mention]) -> Iterator[tuple[str, Span]]:
    """Give the nouns that are no names in base form; compounds that hold a name ("Ukraine-Krise") are nouns."""
    for sentence in sentences:
        inside = [mention.span for mention in placed_in(mentions, sentence.span)]
        for token in sentence.tokens:
            covered = token.span.lies_in(inside)
            if token.tag.startswith(_NOUN_TAGS) and not covered and _is_telling(token):
                yield token.lemma, token.span


def _is_telling(token: Token) -> bool:
    form, lemma = token.text, token.lemma.casefold()
    return (
        len(form) > SHORTEST_KEYWORD
        and form[0].isupper()
        and form[-1] != "-"
        and "." not in form
        and not form.isupper()
        and lemma not in _plain_words()
    )


@lru_cache(maxsize=1)
def _plain_words() -> frozenset[str]:
    """Words of the calendar, of measure and of reporting, and those that say little in any article."""
    calendar = mapping("calendar")
    of_time = {word for group in calendar.values() for word in group}
    units = {name.casefold() for name in mapping("figure_words")["units"].values()}
    reporting = {word.casefold() for word in words("speech_nouns")}
    return frozenset(of_time | units | reporting | words("light_terms"))


def _rarity(word: str) -> float:
    """Give how telling a noun is by its rarity; a hyphenated compound is as rare as any can be."""
    if "-" in word:
        return UNLISTED - PLAIN_RARITY
    return max(0.0, rarity(stem(word.casefold())) - PLAIN_RARITY)


def _distinct(ranked: Iterable[str], names: frozenset[str]) -> list[str]:
    """Take the best words, not too many names, none that is part of a better one or holds it with the same head."""
    chosen: list[str] = []
    for word in ranked:
        folded = word.casefold()
        if word in names and len(names.intersection(chosen)) == MOST_NAMES:
            continue
        if not any(folded in better.casefold() or folded.endswith(better.casefold()) for better in chosen):
            chosen.append(word)
        if len(chosen) == MOST_KEYWORDS:
            break
    return chosen
