"""Which sentences bring something that no other text of a story has."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from presseschau.german.ages import is_age
from presseschau.german.rarity import worth_of
from presseschau.german.roots import root
from presseschau.model import Article, Passage, Sentence, placed_in
from presseschau.relating.statements.meaning import Meaning
from presseschau.relating.values import is_telling

NEW = 0.25
"""Part of what a sentence's words are worth that must stand in no other text, in these or like words: what is made of
the others' words mostly says what they say, and nobody may be told that it stands only here."""
LEAST_WORTH = 0.1
"""What the most frequent words count."""


def new_sentences(articles: Sequence[Article], origins: Sequence[Sequence[str]]) -> Iterator[Passage]:
    """Give the sentences of which enough stands in no other text, or that give a figure that none of them gives."""
    number = {name: place for place, group in enumerate(origins) for name in group}
    elsewhere = _Vocabulary(articles, number)
    for article in articles:
        for sentence in article.sentences:
            if elsewhere.lacks(article, sentence, number[article.id]):
                yield Passage(article.id, sentence.span)


class _Vocabulary:
    """The words and figures of a story's texts, by who has them."""

    def __init__(self, articles: Sequence[Article], number: Mapping[str, int]) -> None:
        self._roots: dict[str, set[int]] = defaultdict(set)
        self._figures: dict[float, set[int]] = defaultdict(set)
        for article in articles:
            for sentence in article.sentences:
                for base in sentence.bases:
                    self._roots[root(base.form)].add(number[article.id])
            for figure in article.figures:
                self._figures[figure.value].add(number[article.id])
        self._meaning = Meaning(dict.fromkeys(self._roots, 1.0))

    def lacks(self, article: Article, sentence: Sentence, text: int) -> bool:
        """Whether the other texts lack so much of a sentence that it is new."""
        told = [figure for figure in placed_in(article.figures, sentence.span) if not is_age(figure.unit)]
        if any(is_telling(figure.value) and not self._figures[figure.value] - {text} for figure in told):
            return True
        worths = {root(base.form): max(LEAST_WORTH, worth_of(root(base.form))) for base in sentence.bases}
        new = sum(worth for term, worth in worths.items() if not self._is_told(term, text))
        return new >= NEW * sum(worths.values())

    def _is_told(self, term: str, text: int) -> bool:
        """Whether another text has a word, a synonym, a compound with it or a part of it."""
        return any(self._roots[like] - {text} for like in self._meaning.meant(frozenset({term})))
