"""Independent texts: articles that have the larger part of their text in common count as one."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from presseschau.model import Article
from presseschau.relating.groups import joined
from presseschau.relating.wording import forms_of, is_content

LARGER_PART = 0.5
"""Share of an article's words that stand in the other too, from which both are one text."""
SHORT = 50
"""Words of a text up to which near words may be alike by chance, so that whole runs of three are asked for."""

Forms = tuple[str, ...]
Run = tuple[str, ...]


def origins_of(articles: Sequence[Article]) -> tuple[tuple[str, ...], ...]:
    """Part the articles of a story into independent texts, in the given order of articles.

    Two are one text when the larger part of the shorter one's words stands in the other beside the same words: as next
    or next but one, a content word among the two, so that a text edited word by word is still found. (Word n-grams
    measure text reuse in journalism, Clough et al. 2002; skipping a word is for edits.)
    """
    words = {article.id: _body(article) for article in articles}
    pairs = [(a, b) for a, b in combinations(words, 2) if _is_same_text(words[a], words[b])]
    return joined(words, pairs)


def common_share(one: Forms, other: Forms) -> float:
    """Give the share of the shorter text's words that it has in common with the other."""
    shorter, longer = sorted((one, other), key=lambda forms: (len(forms), forms))
    find = _threes if len(shorter) < SHORT else _neighbours
    mine, theirs = find(shorter), find(longer)
    marked = {place for run in mine.keys() & theirs.keys() for place in mine[run]}
    return len(marked) / max(1, len(shorter))


def _is_same_text(one: Forms, other: Forms) -> bool:
    return common_share(one, other) > LARGER_PART


def _threes(forms: Forms) -> Mapping[Run, set[int]]:
    found: dict[Run, set[int]] = {}
    for place, run in enumerate(zip(forms, forms[1:], forms[2:], strict=False)):
        found.setdefault(run, set()).update(range(place, place + len(run)))
    return found


def _neighbours(forms: Forms) -> Mapping[Run, set[int]]:
    found: dict[Run, set[int]] = {}
    for distance in (1, 2):
        for place, run in enumerate(zip(forms, forms[distance:], strict=False)):
            if any(is_content(form) for form in run):
                found.setdefault(run, set()).update((place, place + distance))
    return found


def _body(article: Article) -> Forms:
    return tuple(form for sentence in article.sentences for form in forms_of(article.text, sentence.span))
