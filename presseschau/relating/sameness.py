"""Which near-verbatim passages do not say the same for all their likeness."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from functools import cache

from presseschau.german.roots import root
from presseschau.german.synonyms import senses
from presseschau.model import Article, Sentence, Span
from presseschau.relating.copies import Copy
from presseschau.relating.guards import Traits, differ, traits_of
from presseschau.relating.wording import Word, roots_of, words_of


def saying_the_same(copies: Iterable[Copy], by_id: Mapping[str, Article]) -> Iterator[Copy]:
    """Leave out copies in which another number, another noun or exchanged roles make another statement."""
    traits = cache(lambda passage: _traits(by_id[passage.article], passage.span))
    for copy in copies:
        one, other = (words_of(by_id[passage.article].text, passage.span) for passage in (copy.one, copy.other))
        verbatim = [word.form for word in one] == [word.form for word in other]
        if verbatim or not (differ(traits(copy.one), traits(copy.other)) or _substituted(copy, (one, other), by_id)):
            yield copy


def _sentence(article: Article, span: Span) -> Sentence | None:
    return next((sentence for sentence in article.sentences if sentence.span.overlaps(span)), None)


def _traits(article: Article, span: Span) -> Traits:
    sentence = _sentence(article, span)
    bases = sentence.bases if sentence else ()
    return traits_of(article, span, bases, roots_of(article.text, bases), words_of(article.text, span))


def _substituted(copy: Copy, sides: tuple[tuple[Word, ...], tuple[Word, ...]], by_id: Mapping[str, Article]) -> bool:
    """Whether one noun stands for another that is no synonym; names may, and quotations are translated."""
    one, other = ([word.form for word in side] for side in sides)
    for kind, *places in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind != "replace":
            continue
        mine = _nouns(by_id[copy.one.article], sides[0][places[0] : places[1]])
        theirs = _nouns(by_id[copy.other.article], sides[1][places[2] : places[3]])
        if mine and theirs and not any(_alike(a, b) for a in mine for b in theirs):
            return True
    return False


def _nouns(article: Article, words: Iterable[Word]) -> list[str]:
    """Give the roots of nouns that are no names and no dates and that nobody is quoted with."""
    apart = [mention.span for mention in article.mentions]
    apart += [date.span for date in article.dates]
    apart += [quote.span for quote in article.quotes]
    return [
        root(word.form)
        for word in words
        if word.content
        and word.span.of(article.text)[0].isupper()
        and not any(place.overlaps(word.span) for place in apart)
    ]


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return long.startswith(short) or long.endswith(short) or bool(senses(one) & senses(other))
