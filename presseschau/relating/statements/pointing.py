"""Whether a clause points at what was said before it: "Das wies sie zurück", "Dieser Darstellung widersprach er"."""

import re
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from presseschau.german.articles import may_follow_article
from presseschau.model import Article, Sentence, Span
from presseschau.relating.statements.assertions import Assertion
from presseschau.relating.statements.idioms import clauses_of
from presseschau.relating.statements.refusals import is_one_of, lists
from presseschau.relating.wording import Word

_SUCH = re.compile(r"(?:solch|derartig)(?:e[nrsm]?)?")
_ARTICLES = frozenset({"das", "dem"})
_AHEAD = re.compile(r",\s+(?:dass|ob|wie|was)\b")
"""What follows a word that points at what comes ("dafür, dass …")."""


def speaks_of_such(assertion: Assertion) -> bool:
    """Whether a passage is of such a thing as was told right before: "Eine solche Warnung hat es nicht gegeben".

    What warning is meant, its own text tells; another's warning need be none of that kind.
    """
    return any(_SUCH.fullmatch(form) for form, _ in assertion.wording)


def points_back(
    article: Article, sentence: Sentence, rejecting: Sequence[Span], names_little: Callable[[Span], bool]
) -> bool:
    """Whether a clause in which something is rejected points at what was said before.

    By a pronoun, if the clause `names_little` itself, or by "diese" with such a noun as "Darstellung".
    """
    verbs = {base.span for base in sentence.bases if base.verb}
    for clause in clauses_of(article, sentence):
        inside = Span(clause[0].span.start, clause[-1].span.end)
        if any(inside.overlaps(span) for span in rejecting):
            pairs = list(zip(clause, [*clause[1:], None], strict=True))
            if any(_takes_up(sentence, *pair) for pair in pairs):
                return True
            if any(_is_pronoun(article.text, *pair, verbs) for pair in pairs) and names_little(inside):
                return True
    return False


def _takes_up(sentence: Sentence, word: Word, after: Word | None) -> bool:
    pointing = after is not None and is_one_of("pointing_nouns", sentence, after.span.start)
    return pointing and word.form.startswith("dies")


def _is_pronoun(text: str, word: Word, after: Word | None, verbs: AbstractSet[Span]) -> bool:
    """Whether a word stands for what was said before, and is no article and points at nothing that comes."""
    article = after and word.form in _ARTICLES and may_follow_article(after.span.of(text)) and after.span not in verbs
    return word.form in lists()["pointers"] and not article and not _AHEAD.match(text, word.span.end)
