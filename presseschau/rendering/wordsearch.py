"""Where words stand in the articles, in whatever form."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from presseschau.german import words
from presseschau.model import Article, BlockKind, Sentence, Span

SHORTEST_HEAD = 5
"""Letters of the last part of a compound by which its base form is known: shorter ones also end names ("Rohrwalde")."""

_WORD = re.compile(r"\w+(?:-\w+)*")


@dataclass(frozen=True, kw_only=True, slots=True)
class Occurrence:
    """A sentence with a word, and the form that the word has there."""

    sentence: Span
    block: BlockKind
    form: str


def find_words(sought: Iterable[str], articles: Iterable[Article]) -> dict[str, dict[str, list[Occurrence]]]:
    """Give for each word (in base form) the sentences that have it, by article.

    A word of several parts stands where all its parts do.
    """
    found: dict[str, dict[str, list[Occurrence]]] = {word: {} for word in sought}
    by_part: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for word in found:
        first, *rest = word.casefold().split()
        by_part.setdefault(first, []).append((word, frozenset([first, *rest])))
    for article in articles:
        for sentence in article.sentences:
            forms = _forms(article, sentence)
            for first in by_part.keys() & forms.keys():
                for word, parts in by_part[first]:
                    if parts <= forms.keys():
                        place = Occurrence(sentence=sentence.span, block=sentence.block, form=forms[first])
                        found[word].setdefault(article.id, []).append(place)
    return found


def label_of(word: str, found: Mapping[str, Sequence[Occurrence]]) -> str:
    """Give a word as readers know it: in base form if it stands so in a text, else in the shortest form that does.

    The base form of a name or a rare word is a guess ("Rohrwald" for "Rohrwalde"); a common noun's can be relied on.
    """
    forms = Counter(place.form for places in found.values() for place in places)
    if " " in word or not forms or word in forms or _is_common(word):
        return word
    return min(forms, key=lambda form: (len(form), -forms[form], form))


def _is_common(word: str) -> bool:
    """Whether a noun or the last part of a compound is a common noun."""
    last = word.rpartition("-")[2]
    heads = (last[start:].capitalize() for start in range(max(1, len(last) - SHORTEST_HEAD + 1)))
    return any(head in words("common_nouns") for head in heads)


def _forms(article: Article, sentence: Sentence) -> dict[str, str]:
    """Give the words of a sentence by base form, and by themselves, since taggers guess different base forms.

    A compound with a hyphen also stands for its head ("US-Außenminister").
    """
    told = {form.casefold(): form for form in _WORD.findall(sentence.span.of(article.text))}
    told |= {base.form.casefold(): base.span.of(article.text) for base in sentence.bases}
    heads = {word.rpartition("-")[2]: form.rpartition("-")[2] for word, form in told.items() if "-" in word}
    return heads | told
