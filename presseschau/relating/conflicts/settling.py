"""What was agreed on: it replaces what was planned or asked for before.

"Der Entwurf sieht 18 Cent vor" and, days later, "Die Koalition einigte sich auf 15 Cent" do not contradict each other.
"""

from functools import lru_cache

from presseschau.german import mapping
from presseschau.model import Article, Sentence
from presseschau.relating.wording import words_of

LEAD = 3
"""Sentences in which a report tells its news."""
_SHALL = frozenset(("soll", "sollen", "solle", "sollten"))


def reports_agreement(article: Article) -> bool:
    """Whether an article's news is that something was agreed on or decided."""
    return any(_is_agreed(sentence) for sentence in article.prose[:LEAD])


def tells_agreement(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence of such an article tells what was agreed on, or what shall be so now."""
    return _is_agreed(sentence) or not _SHALL.isdisjoint(word.form for word in words_of(article.text, sentence.span))


def _is_agreed(sentence: Sentence) -> bool:
    return any(base.form.lower() in _settling() for base in sentence.bases)


@lru_cache(maxsize=1)
def _settling() -> frozenset[str]:
    return frozenset(mapping("planning")["settling"])
