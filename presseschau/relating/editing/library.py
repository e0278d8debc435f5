"""The articles as an editor speaks of them: by file, by id, by the words in them."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cached_property

from presseschau.model import Article, BlockKind, CorrectionEntry, CorrectionMistake, Origin, Passage
from presseschau.relating.cast.keys import fold


class RefusedError(Exception):
    """An entry that cannot be followed."""

    def __init__(self, entry: CorrectionEntry, value: str, problem: str, remedy: str) -> None:
        """Problem and remedy are in German, without their full stops."""
        self.mistake = CorrectionMistake(line=entry.line, value=value, problem=problem, remedy=remedy)
        super().__init__(problem)


class TooFewError(RefusedError):
    """An entry that has not the articles it needs."""


class Library:
    """Finds articles, sentences and names."""

    def __init__(self, articles: Sequence[Article]) -> None:
        """All articles of the input."""
        self.articles = {article.id: article for article in articles}

    def named(self, reference: str) -> tuple[str, ...]:
        """Give the ids of the articles meant: that of the id, of one place in a file, or all of a file."""
        return (reference,) if reference in self.articles else self._by_path.get(reference, ())

    def guess(self, reference: str) -> str | None:
        """Give the file that may have been meant."""
        return next(iter(get_close_matches(reference, sorted(self._by_path), n=1)), None)

    @cached_property
    def _by_path(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = defaultdict(list)
        for article in self.articles.values():
            source = article.source
            found[source.path].append(article.id)
            if source.record is not None:
                found[f"{source.path}:{source.record}"].append(article.id)
        return {path: tuple(ids) for path, ids in found.items()}

    def sentences(self, article: str, beginning: str) -> Iterator[tuple[Passage, str]]:
        """Give the sentences of an article that begin so, white space folded, with their exact wordings."""
        known = self.articles[article]
        for sentence in known.sentences:
            wording = sentence.span.of(known.text)
            if " ".join(wording.split()).startswith(beginning):
                yield Passage(article, sentence.span), wording

    def heads(self, place: Passage) -> Origin | None:
        """Tell whether a sentence is its article's headline, which stands wherever the article is named.

        It is a stated one, or one derived from the sentence since the article has none.
        """
        article = self.articles[place.article]
        title = article.layout.title
        if any(sentence.span == place.span and sentence.block is BlockKind.TITLE for sentence in article.sentences):
            return Origin.STATED
        return title.origin if title.span and title.span.overlaps(place.span) else None

    def titles(self, article: str, title: str) -> Iterator[str]:
        """Give the exact wording of a headline or whole sentence of an article that reads so, white space folded."""
        stated = self.articles[article].layout.title.text
        if " ".join(stated.split()) == title:
            yield stated
        yield from (wording for _, wording in self.sentences(article, title) if " ".join(wording.split()) == title)

    def mentions(self, name: str, articles: Sequence[str] = ()) -> int:
        """Count the mentions of a name, however it is spelled, in some articles or all."""
        counts = self._mentions.get(fold(name), Counter())
        return sum(counts[article] for article in articles) if articles else counts.total()

    @cached_property
    def _mentions(self) -> Mapping[str, Counter[str]]:
        found: dict[str, Counter[str]] = defaultdict(Counter)
        for article in self.articles.values():
            for mention in article.mentions:
                for form in {fold(mention.name), fold(mention.span.of(article.text))}:
                    found[form][article.id] += 1
        return found

    def stands(self, words: str) -> bool:
        """Whether the words stand in any article."""
        return any(words in article.text for article in self.articles.values())
