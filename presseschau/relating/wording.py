"""Words of a passage in a form that survives quotation marks, case and small edits."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from presseschau.german import words
from presseschau.german.ages import is_age
from presseschau.german.roots import root
from presseschau.german.stemming import stem
from presseschau.model import ActorKind, Article, Base, Span, placed_in

__all__ = ["Word", "forms_of", "is_content", "normal", "roots_of", "stem", "without_persons", "words_of"]

_WORD = re.compile(r"\d+(?:[.,:]\d+)+|[^\W_]+(?:['’][^\W\d_]+)?")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: `form` is lower-case, `stem` is without inflection, `content` is false for function words."""

    span: Span
    form: str
    stem: str
    content: bool


@lru_cache(maxsize=2**12)  # the same sentences are looked at for one thing after another
def words_of(text: str, span: Span) -> tuple[Word, ...]:
    """Give the words of a passage in text order; parts of hyphenated compounds are words of their own."""
    return tuple(_word(Span(match.start(), match.end()), match.group()) for match in _matches(text, span))


def forms_of(text: str, span: Span) -> tuple[str, ...]:
    """Give the lower-case words of a passage."""
    return tuple(match.group().lower() for match in _matches(text, span))


def roots_of(text: str, bases: Iterable[Base]) -> Iterator[tuple[Span, str]]:
    """Give what content words share with all words of their family; parts of hyphenated compounds are words."""
    for base in bases:
        parts = tuple(_matches(text, base.span))
        for number, match in enumerate(parts, start=1):
            own = base.form.rpartition("-")[2] if number == len(parts) else ""
            yield Span(match.start(), match.end()), root(own or match.group().lower())


def without_persons(article: Article, span: Span) -> str:
    """Give a passage without the names and ages of persons: who is meant tells little of what is said."""
    named = [mention.span for mention in placed_in(article.mentions, span) if mention.kind is ActorKind.PERSON]
    aged = [figure.span for figure in placed_in(article.figures, span) if is_age(figure.unit)]
    parts, start = [], span.start
    for name in sorted((*named, *aged)):
        parts.append(article.text[start : name.start])
        start = max(start, name.end)
    return " ".join("".join((*parts, article.text[start : span.end])).split())


def normal(forms: Iterable[str]) -> str:
    """Give words as one string without marks: what character shingles are taken of."""
    return " ".join(forms)


def _matches(text: str, span: Span) -> Iterator[re.Match[str]]:
    return _WORD.finditer(text, span.start, span.end)


def _word(span: Span, wording: str) -> Word:
    return Word(span, *_traits(wording))


@lru_cache(maxsize=200_000)
def _traits(wording: str) -> tuple[str, str, bool]:
    form = wording.lower()
    return form, stem(form), is_content(form)


@lru_cache(maxsize=200_000)
def is_content(form: str) -> bool:
    """Whether a lower-case word says something by itself: it is no function word and no single letter."""
    return len(form) > 1 and form not in words("function_words")
