"""What short reports of one event say, read as the whole program reads them."""

from presseschau.model import Article, Span
from presseschau.relating.statements.assertions import Assertion, whole_sentences
from presseschau.relating.statements.guards import Traits, traits_of
from presseschau.relating.statements.judging import Rewording, Weighed, compared
from presseschau.relating.statements.meaning import Meaning
from presseschau.relating.statements.voices import Meant, meant_by
from presseschau.relating.statements.worths import weights_of
from presseschau.relating.wording import roots_of, words_of
from tests.relating.planted import checks

DAY = "2024-05-07"
SETTING = "In Kassel wird über den Bau der Seilbahn gestritten. "
"""A first sentence that makes reports of one event of what follows it."""


def read_together(*texts: str) -> tuple[tuple[Article, ...], Meant]:
    """Give the articles of these texts in the given order, and whom their names mean."""
    made = checks.digest(*({"text": text, "date": DAY} for text in texts))
    by_text = {article.text: article for article in made.articles}
    return tuple(by_text[text] for text in texts), meant_by(made.cast)


def said_in(text: str) -> tuple[Assertion, ...]:
    """Give what the sentences of a text say."""
    (article,), meant = read_together(text)
    return whole_sentences(article, meant)


def traits_in(sentence: str) -> Traits:
    """Give the traits of a sentence."""
    (article,), _ = read_together(sentence)
    (only,) = article.sentences
    return traits_of(article, only.span, only.bases, roots_of(sentence, only.bases), words_of(sentence, only.span))


def judged(one: str, other: str) -> Rewording:
    """Compare two sentences told in two reports of one event."""
    articles, meant = read_together(SETTING + one, SETTING + other)
    told = [whole_sentences(article, meant) for article in articles]
    meaning = Meaning(weights_of([assertion for said in told for assertion in said]))
    first, second = (Weighed(said[-1], meaning.worth(said[-1].terms)) for said in told)
    return compared(first, second, meaning)


def span_of(text: str, words: str) -> Span:
    """Find the place of words in a text."""
    start = text.index(words)
    return Span(start, start + len(words))
