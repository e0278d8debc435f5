"""Whose doing a figure is that somebody charges them with: "warf der Ukraine vor, 120.000 Soldaten zu verlegen".

The object of a verb of accusing is who does what the infinitive behind it tells, not its subject, who only says so
(object control: Duden: Die Grammatik, "Infinitivkonstruktionen").
"""

from collections.abc import Collection, Sequence
from itertools import pairwise

from presseschau.annotating.analysis import Token
from presseschau.annotating.figures.clauses import has_verb, within
from presseschau.german import mapping
from presseschau.model import Mention, Span

_INFINITIVE = frozenset(["PTKZU", "VVIZU"])


def charged_with(
    figure: Span, clauses: Sequence[Sequence[Token]], mentions: Sequence[Mention], owners: Collection[Span]
) -> Span | None:
    """Give the mention of whom the figure's `owners` charge with what it counts; None where they charge nobody.

    `clauses` are those of the sentence, in order.
    """
    for matrix, clause in pairwise(clauses):
        accuses = within(figure, clause) and has_verb(matrix, mapping("quoting")["accusing_verbs"])
        if accuses and any(token.tag in _INFINITIVE for token in clause):
            named = [mention.span for mention in mentions if within(mention.span, matrix)]
            others = [span for span in named if span not in owners]
            return others[0] if len(others) == 1 and len(named) > 1 else None
    return None
