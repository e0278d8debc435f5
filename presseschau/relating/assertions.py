"""What can be said in other words: sentences, their parts and quotations, with what they say and who says it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import log

from presseschau.german import words as listed
from presseschau.german.rarity import rarity
from presseschau.model import Article, Cast, Passage, Quote, QuoteKind, Span
from presseschau.relating.clauses import clauses_of
from presseschau.relating.conditions import holds_condition, supposes
from presseschau.relating.groups import joined
from presseschau.relating.marks import balanced, unmarked
from presseschau.relating.negation import denies
from presseschau.relating.wording import Word, words_of

_SUFFIXES = ("ung", "ier", "i")  # "Bestätigung" and "bestätigen", "Einmarsch" and "einmarschieren" say the same
_INFIXES = ("zu", "ge")
_LEAST_STEM = 4
_RUN = 3  # clauses that are looked at together; longer statements are found as sentences
_EVERYDAY = 6.0
"""Rarity of the most frequent content words; what lies above it is what a word says."""
NAME = "@"
"""Terms that begin with it are actors, which all passages of a story share and which therefore say little."""
DENIAL = "!"
"""The term of passages that deny what they say."""
UNWORDED_RARITY = 10.0
"""Rarity taken for actors and denial, which the language's frequencies do not tell: that of a middling noun."""

Weights = Mapping[str, float]


@dataclass(frozen=True, kw_only=True, slots=True)
class Assertion:
    """A passage that says one thing. `terms` are what it says, `speakers` who is rendered, where that is known.

    `told_of` are those whom the rendered words name; `supposes` tells passages that begin in a condition, and
    `conditional` those that hold one anywhere.
    """

    passage: Passage
    sentence: Span
    terms: frozenset[str]
    speakers: frozenset[str]
    told_of: frozenset[str]
    denies: bool
    direct: bool
    supposes: bool
    conditional: bool


def assertions_of(article: Article, cast: Cast) -> tuple[Assertion, ...]:
    """Give the sentences, parts of sentences and quotations of an article, in text order.

    `cast` should be folded, so that metonyms do not hide what is the same.
    """
    found: list[Assertion] = []
    for sentence in article.sentences:
        said = words_of(article.text, sentence.span)
        near = _around(article, sentence.span)
        parts = sorted(set(_parts(near, sentence.span)))
        found += (_assertion(near, cast, sentence.span, part, said) for part in parts)
    return tuple(found)


def _around(article: Article, sentence: Span) -> Article:
    """Leave out of an article what does not touch a sentence, so that its parts need not look at the rest each."""
    return replace(
        article,
        mentions=tuple(
            m for m in article.mentions if sentence.overlaps(m.span) or (m.role and m.role.overlaps(sentence))
        ),
        quotes=tuple(quote for quote in article.quotes if quote.span.overlaps(sentence)),
        dates=tuple(date for date in article.dates if date.span.overlaps(sentence)),
    )


def folded(cast: Cast) -> Cast:
    """Take a name and what it can stand for as one: "Moskau", the Kremlin and the Russian government."""
    names = [actor.id for actor in cast.actors]
    pairs = [(actor.id, other) for actor in cast.actors for other in actor.stands_for]
    chosen = {name: group[0] for group in joined(names, pairs) for name in group}
    return replace(cast, by_mention={place: chosen.get(name, name) for place, name in cast.by_mention.items()})


def weights_of(assertions: Sequence[Assertion]) -> Weights:
    """Give what each term is worth among these: its rarity in the language times that among the sentences given."""
    sentences: dict[Passage, set[str]] = {}
    for assertion in assertions:
        sentences.setdefault(Passage(assertion.passage.article, assertion.sentence), set()).update(assertion.terms)
    spread = Counter(term for terms in sentences.values() for term in sorted(terms))
    everything = log(1 + len(sentences))
    return {
        term: max(1.0, _rarity(term) - _EVERYDAY) * log(1 + len(sentences) / count) / everything
        for term, count in spread.items()
    }


def _rarity(term: str) -> float:
    return UNWORDED_RARITY if term[0] in (NAME, DENIAL) else rarity(term)


def _parts(article: Article, sentence: Span) -> Iterator[Span]:
    """Give the sentence, its clauses, its runs of neighbouring clauses, and the quotations in it."""
    near = [quote for quote in article.quotes if quote.span.overlaps(sentence)]
    quotations = [quote.span for quote in near if quote.kind is QuoteKind.DIRECT]
    yield unmarked(sentence, quotations)
    clauses = clauses_of(article, sentence)
    for first, start in enumerate(clauses):
        runs = (balanced(Span(start.start, end.end), quotations) for end in clauses[first : first + _RUN])
        yield from (run for run in runs if run is not None and sentence.contains(run))
    yield from (quote.span for quote in near if sentence.contains(quote.span))


def _assertion(article: Article, cast: Cast, sentence: Span, part: Span, words: Sequence[Word]) -> Assertion:
    said = [word for word in words if part.contains(word.span)]
    denied = denies([word.form for word in said])
    supposed = supposes(article.text, words, part.start)
    named = tuple(mention.span for mention in article.mentions if mention.span.overlaps(part))
    apart = (*named, *(role for role in _roles(article) if role.overlaps(part)), *_dated(article, part))
    plain = (word for word in said if word.content and not any(place.overlaps(word.span) for place in apart))
    return Assertion(
        passage=Passage(article.id, part),
        sentence=sentence,
        terms=frozenset(
            {_root(word.stem) for word in plain}
            | {NAME + actor for actor in cast.of(article.id, named)}
            | ({DENIAL} if denied else set())
        ),
        speakers=frozenset(_speakers(article, cast, part)),
        told_of=frozenset(_told_of(article, cast, part)),
        denies=denied,
        direct=any(_is_whole(quote, part) for quote in article.quotes),
        supposes=supposed,
        conditional=supposed or holds_condition(article.text, said),
    )


def _is_whole(quote: Quote, part: Span) -> bool:
    """Whether a passage is a direct quotation with or without its marks, not a piece of one."""
    marks = len(quote.span) - len(part)
    return quote.kind is QuoteKind.DIRECT and quote.span.contains(part) and marks <= len('""')


def _roles(article: Article) -> tuple[Span, ...]:
    return tuple(mention.role for mention in article.mentions if mention.role)


def _dated(article: Article, part: Span) -> tuple[Span, ...]:
    return tuple(date.span for date in article.dates if date.span.overlaps(part))


def _speakers(article: Article, cast: Cast, part: Span) -> Iterator[str]:
    """Give who is rendered in a passage: the speakers of quotations that it lies in or mainly consists of."""
    for quote in _rendered(article, part):
        yield from cast.of(article.id, quote.holders)


def _told_of(article: Article, cast: Cast, part: Span) -> Iterator[str]:
    """Give who is named in the words that a passage renders: "Lawrow werde reisen, sagte die Sprecherin"."""
    for quote in _rendered(article, part):
        named = (m.span for m in article.mentions if quote.span.contains(m.span) and part.contains(m.span))
        yield from cast.of(article.id, tuple(named))


def _rendered(article: Article, part: Span) -> Iterator[Quote]:
    for quote in article.quotes:
        common = min(quote.span.end, part.end) - max(quote.span.start, part.start)
        if 2 * common >= len(part) or (common > 0 and part.contains(quote.span)):
            yield quote


@lru_cache(maxsize=100_000)
def _root(stem: str) -> str:
    """Take off what word formation adds: "einzumarschieren", "Einmarsch"; "abgelehnt", "Ablehnung"."""
    for suffix in _SUFFIXES:
        if stem.endswith(suffix) and len(stem) - len(suffix) >= _LEAST_STEM:
            stem = stem[: -len(suffix)]
    for prefix in _prefixes():
        rest = stem[len(prefix) :]
        if stem.startswith(prefix) and rest.startswith(_INFIXES) and len(rest) >= _LEAST_STEM + 2:
            return prefix + rest[2:]
    return stem


@lru_cache(maxsize=1)
def _prefixes() -> tuple[str, ...]:
    folded = {prefix.replace("ü", "u") for prefix in listed("separable_prefixes")}
    return tuple(sorted(folded, key=lambda prefix: (-len(prefix), prefix)))
