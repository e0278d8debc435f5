"""Whose doing a figure is that somebody charges them with: "warf der Ukraine vor, 120.000 Soldaten zu verlegen".

The object of a verb of accusing is who does what the infinitive behind it tells, not its subject, who only says so
(object control: Duden: Die Grammatik, "Infinitivkonstruktionen").
"""

from collections.abc import Collection, Sequence
from itertools import pairwise

from presseschau.annotating.analysis import Token
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
        if _holds(clause, figure) and _accuses(matrix) and any(token.tag in _INFINITIVE for token in clause):
            named = [mention.span for mention in mentions if _holds(matrix, mention.span)]
            others = [span for span in named if span not in owners]
            return others[0] if len(others) == 1 and len(named) > 1 else None
    return None


def _accuses(clause: Sequence[Token]) -> bool:
    """Whether the verb of a clause accuses; a separable prefix stands at its end."""
    particle = next((token.text.casefold() for token in clause if token.tag == "PTKVZ"), "")
    accusing = mapping("quoting")["accusing_verbs"]
    return any(
        token.tag.startswith("VV") and (token.lemma in accusing or particle + token.lemma in accusing)
        for token in clause
    )


def _holds(clause: Sequence[Token], span: Span) -> bool:
    return clause[0].span.start <= span.start and span.end <= clause[-1].span.end
