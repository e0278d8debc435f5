"""Phrases of several words, found in a clause whatever their order and inflection."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from presseschau.model import Article, Sentence, Span
from presseschau.relating.wording import Word, words_of

Phrase = tuple[frozenset[str], ...]
"""What must stand in one clause: for each word of a phrase the forms or base forms that it may have."""

_MARKS = ",;:.!?"
_VERB = "en"
"""How base forms of verbs end; a noun that looks like one is none ("Stimmen" of voters) and is listed as written."""


def phrases(listed: Iterable[Sequence[str]], forms: Mapping[str, Iterable[str]]) -> Iterator[Phrase]:
    """Read phrases from a list; an item under `forms` stands for any of those."""
    for phrase in listed:
        yield tuple(frozenset(forms.get(item, (item,))) for item in phrase)


def clauses_of(article: Article, sentence: Sentence) -> Iterator[Sequence[Word]]:
    """Give the words of a sentence by clauses: what stands between marks."""
    clause: list[Word] = []
    for word in words_of(article.text, sentence.span):
        if clause and any(mark in article.text[clause[-1].span.end : word.span.start] for mark in _MARKS):
            yield clause
            clause = []
        clause.append(word)
    if clause:
        yield clause


def readings_of(article: Article, sentence: Sentence, clause: Sequence[Word]) -> Mapping[Span, frozenset[str]]:
    """Give as what each word of a clause may count: its form, which for nouns is no verb's, and its base form."""
    bases = {base.span: base.form for base in sentence.bases if base.verb or not base.form.endswith(_VERB)}
    return {word.span: _readings(article, word, bases) for word in clause}


def spans_of(phrase: Phrase, said: Mapping[Span, frozenset[str]]) -> list[Span]:
    """Give the words of a phrase in a clause, none where one of them is missing."""
    if not all(any(forms & item for forms in said.values()) for item in phrase):
        return []
    return [span for span, forms in said.items() if any(forms & item for item in phrase)]


def _readings(article: Article, word: Word, bases: Mapping[Span, str]) -> frozenset[str]:
    own = [bases[word.span]] if word.span in bases else []
    written = word.span.of(article.text)
    noun = written[0].isupper() and word.form.endswith(_VERB)
    return frozenset([written, *own] if noun else [word.form, *own])
