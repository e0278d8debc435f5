"""What a rejection is of, as far as it says so itself: "wies den Vorwurf zurück, Hinweise ignoriert zu haben"."""

import re

from presseschau.german import words
from presseschau.model import Span
from presseschau.relating.statements.lines import Line
from presseschau.relating.statements.refusals import lists

_OWN_MATTER = re.compile(r",\s+(?:dass|ob|wonach)\b|\bzu\s+\w+en\b|\w+zu\w+en\b")
"""How a denial says itself what it denies: a clause with "dass" or an infinitive."""
_OWN_WORDS = re.compile(
    r"\b(?:Vorw[uü]rfe?n?|Darstellung(?:en)?|Behauptung(?:en)?|Anschuldigung(?:en)?"
    r"|Kritik|Einw[aä]nde?n?|Einwurf|Forderung(?:en)?|Gerüchte?n?|Bericht(?:en?)?|Meldung(?:en)?|Spekulation(?:en)?|Ansicht|Auffassung|Meinung)\b"
    r"(?:\s+(?!(?:sei|seien|ist|sind|war|waren|wurden?|hätten|habe)\b)\w+){0,5},\s(?!(?:da|weil|denn|obwohl|aber|sondern|nachdem|als|wie|so|sagte|erklärte)\b)"
)
"""How a rejection says itself what it rejects, behind the noun ("Vorwürfe, die Gruppe sei leichtsinnig gewesen")."""


def quotes_its_matter(line: Line) -> bool:
    """Whether a rejection tells behind a noun what was said ("Zur Kritik, die Firma habe …, sagte er")."""
    return _OWN_WORDS.search(line.text) is not None


def says_its_matter(line: Line) -> bool:
    """Whether a rejection says itself what it rejects, in a clause of its own."""
    return bool(_OWN_MATTER.search(line.text) or quotes_its_matter(line))


def matter_of(line: Line, inside: Span) -> frozenset[str]:
    """Give what a part of a rejection speaks of: its words but for names, the rejecting itself and who rejects."""
    listed = lists()
    agents = [agent for agent in line.article.agents if line.sentence.span.contains(agent.subject)]
    verbs = any(base.form in listed["verbs"] | listed["labelling"] for base in line.sentence.bases)
    subjects = [agent.subject for agent in agents if verbs or agent.holders]
    own = [
        base.span
        for base in line.sentence.bases
        if base.form in listed["verbs"] | listed["judgements"] | listed["labelling"] or base.span.lies_in(subjects)
    ]
    own += line.rejecting
    roots = line.assertion.roots
    own += [base.span for base in line.sentence.bases if base.verb and base.form in words("saying_words")]
    told = [(span, form) for span, form in roots if inside.contains(span) and not span.lies_in(own)]
    return frozenset(form for _, form in told if form in line.assertion.terms)
