"""Which near-verbatim passages do not say the same for all their likeness."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from presseschau.german.compounds import is_part
from presseschau.german.roots import root
from presseschau.german.synonyms import senses
from presseschau.model import Article, Cover, QuoteKind, Span, placed_at
from presseschau.relating.alignment import opcodes
from presseschau.relating.copying.copies import Copy
from presseschau.relating.statements.circumstances import Circumstances, are_of_another, circumstances_of
from presseschau.relating.statements.embedding import is_denied
from presseschau.relating.statements.guards import Traits, differ, traits_of
from presseschau.relating.statements.voices import Meant
from presseschau.relating.wording import Word, roots_of, words_of

Told = tuple[str, str]
"""A lower-case word, and if it is a noun that tells what is spoken of, its root."""


def saying_the_same(copies: Iterable[Copy], by_id: Mapping[str, Article], meant: Meant) -> Iterator[Copy]:
    """Leave out copies in which another number, another noun, other roles or a denial around them tells otherwise.

    So does it that two are quoted: what each says is a statement of its own.
    """
    quoted = cache(lambda passage: _quoted(by_id[passage.article], passage.span, meant))
    settings = cache(lambda passage: _circumstances(by_id[passage.article], passage.span, meant))
    traits = cache(lambda passage: _traits(by_id[passage.article], passage.span))
    denied = cache(lambda passage: _is_denied(by_id[passage.article], passage.span))
    for copy in copies:
        one, other = (words_of(by_id[passage.article].text, passage.span) for passage in (copy.one, copy.other))
        verbatim = [word.form for word in one] == [word.form for word in other]
        voices = quoted(copy.one), quoted(copy.other)
        if denied(copy.one) != denied(copy.other) or (all(voices) and voices[0].isdisjoint(voices[1])):
            continue
        apart = differ(traits(copy.one), traits(copy.other)) or are_of_another(settings(copy.one), settings(copy.other))
        if verbatim or not (apart or _substituted(copy, (one, other), by_id)):
            yield copy


def _quoted(article: Article, span: Span, meant: Meant) -> frozenset[str]:
    """Give who is quoted directly with most of a passage."""
    quotes = (quote for quote in placed_at(article.quotes, span) if quote.kind is QuoteKind.DIRECT)
    mostly = (q for q in quotes if 2 * (min(q.span.end, span.end) - max(q.span.start, span.start)) >= len(span))
    return frozenset(actor for quote in mostly for actor in meant.of(article.id, quote.holders))


def _is_denied(article: Article, span: Span) -> bool:
    sentence = article.sentence_at(span)
    if sentence is None or span.contains(sentence.span):
        return False
    roots = tuple(roots_of(article.text, sentence.bases))
    return is_denied(article.text, words_of(article.text, sentence.span), span, roots)


def _circumstances(article: Article, span: Span, meant: Meant) -> Circumstances:
    sentence = article.sentence_at(span)
    roots = tuple(roots_of(article.text, sentence.bases if sentence else ()))
    return circumstances_of(article, meant, span, roots, words_of(article.text, span))


def _traits(article: Article, span: Span) -> Traits:
    sentence = article.sentence_at(span)
    bases = sentence.bases if sentence else ()
    return traits_of(article, span, bases, roots_of(article.text, bases), words_of(article.text, span))


def _substituted(copy: Copy, sides: tuple[tuple[Word, ...], tuple[Word, ...]], by_id: Mapping[str, Article]) -> bool:
    """Whether one noun stands for another that is no synonym; names may, and quotations are translated."""
    mine, theirs = (
        told(by_id[passage.article], side) for passage, side in zip((copy.one, copy.other), sides, strict=True)
    )
    return substituted(mine, theirs)


def told(article: Article, words: Sequence[Word]) -> tuple[Told, ...]:
    """Give the words of a passage; with nouns that are no names or dates, and that no translator chose, their roots."""
    whole = Span(words[0].span.start, words[-1].span.end) if words else Span(0, 1)
    names, dates = placed_at(article.mentions, whole), placed_at(article.dates, whole)
    quotes = (quote.span for quote in placed_at(article.quotes, whole) if quote.kind is QuoteKind.DIRECT)
    apart = Cover((*(name.span for name in names), *(date.span for date in dates), *quotes))
    return tuple(
        (
            word.form,
            root(word.form)
            if word.content and word.span.of(article.text)[0].isupper() and not apart.touches(word.span)
            else "",
        )
        for word in words
    )


def substituted(one: Sequence[Told], other: Sequence[Told]) -> bool:
    """Whether in two wordings that run alike a noun stands for another that is no synonym of it.

    Both orders are aligned, since the alignment depends on which comes first.
    """
    return _is_substituted(one, other) or _is_substituted(other, one)


def _is_substituted(one: Sequence[Told], other: Sequence[Told]) -> bool:
    forms, others = ([form for form, _ in side] for side in (one, other))
    nouns = [frozenset(noun for _, noun in side if noun) for side in (one, other)]
    for kind, *places in opcodes(forms, others):
        if kind != "replace":
            continue
        mine = [noun for _, noun in one[places[0] : places[1]] if noun and not _is_among(noun, nouns[1])]
        theirs = [noun for _, noun in other[places[2] : places[3]] if noun and not _is_among(noun, nouns[0])]
        if mine and theirs and not any(_alike(a, b) for a in mine for b in theirs):
            return True
    return False


@lru_cache(maxsize=100_000)
def _is_among(noun: str, others: frozenset[str]) -> bool:
    """Whether the other wording has a noun too, though elsewhere: German moves its constituents freely."""
    return any(_alike(noun, other) for other in others)


def _alike(one: str, other: str) -> bool:
    return is_part(one, other) or bool(senses(one) & senses(other))
