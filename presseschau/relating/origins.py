"""Independent texts: articles that have the larger part of their text in common count as one."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from presseschau.model import Article
from presseschau.relating.groups import joined
from presseschau.relating.wording import forms_of

LARGER_PART = 0.5
"""Share of an article's words that stand in the other too, from which both are one text."""
_RUN = 3


def origins_of(articles: Sequence[Article]) -> tuple[tuple[str, ...], ...]:
    """Part the articles of a story into independent texts, in the given order of articles.

    Two are one text when the larger part of the shorter one's words stands in runs of three words in the other
    (word trigrams as for text reuse in journalism, Clough et al. 2002).
    """
    words = {article.id: _body(article) for article in articles}
    runs = {name: frozenset(_runs(forms)) for name, forms in words.items()}
    pairs = [(a, b) for a, b in combinations(words, 2) if _same_text(words, runs, a, b)]
    return joined(words, pairs)


def covered_share(forms: tuple[str, ...], runs: Iterable[tuple[str, ...]]) -> float:
    """Give the share of words that lie in one of these runs of words."""
    known = frozenset(runs)
    marks = [False] * len(forms)
    for start, run in enumerate(_runs(forms)):
        if run in known:
            marks[start : start + _RUN] = [True] * _RUN
    return sum(marks) / max(1, len(marks))


def _same_text(
    words: Mapping[str, tuple[str, ...]], runs: Mapping[str, frozenset[tuple[str, ...]]], a: str, b: str
) -> bool:
    shorter, longer = sorted((a, b), key=lambda name: len(words[name]))
    return covered_share(words[shorter], runs[longer]) > LARGER_PART


def _runs(forms: tuple[str, ...]) -> list[tuple[str, ...]]:
    return list(zip(forms, forms[1:], forms[2:], strict=False))


def _body(article: Article) -> tuple[str, ...]:
    return tuple(form for sentence in article.sentences for form in forms_of(article.text, sentence.span))
