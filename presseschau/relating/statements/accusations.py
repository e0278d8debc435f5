"""What another text tells that somebody rejects who is accused there: "Vorwürfe gegen den Vermieter".

Who rejects "the accusations" and whom somebody accuses is one, though the two sentences need have no other word in
common: an act of accusing names its addressee, and rejecting it is the addressee's answer (adjacency pairs: Schegloff
and Sacks, Opening up closings, 1973).
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from presseschau.german import words
from presseschau.german.inflection import masculine
from presseschau.german.roots import root
from presseschau.model import QuoteKind, Span, placed_at
from presseschau.relating.likeness import meet
from presseschau.relating.statements.assertions import NAME
from presseschau.relating.statements.lines import Line
from presseschau.relating.statements.meaning import Meaning
from presseschau.relating.statements.refusals import lists, noun_roots
from presseschau.relating.wording import words_of

_TOO_LATE = re.compile(r"\bzu (?:spät|lange?|langsam|wenige?|selten)\b")
_CHARGE_OF = re.compile(
    r"\b(?P<charge>[A-ZÄÖÜ]\w+)\s+(?:der|des|von)\s+(?:[a-zäöüß]\w*e[nrs]\s+)?(?P<whose>[A-ZÄÖÜ][\w-]+)"
)
"""How a rejection tells whose charge it rejects, by an attribute in the genitive."""
_ARTICLES = frozenset(
    {"der", "die", "das", "dieser", "diese", "dieses", "unser", "unsere"}
    | {"ihr", "ihre", "sein", "seine", "ein", "eine"},
)
"""What may stand before the noun that opens a quotation."""
AHEAD = 0.5
"""What it counts, in worth of words, that an accusation names who rejects by name, not by a noun such as "Polizei"."""


def is_by_critics(line: Line, other: Line) -> bool:
    """Whether a sentence can be what a rejection is of that names whose charge it is ("wies Kritik der Städte zurück").

    Who is not named by what he is, or as one side of many ("der Opposition"), may be anybody.
    """
    critics = {root(noun.lower()) for noun in _critics(line)}
    if not critics or not other.assertion.speakers:
        return True
    called = {form for noun in _nouns_of_subject(other) for form in (noun, root(noun))}
    return bool(critics & (called | other.assertion.terms))


def _critics(line: Line) -> Iterator[str]:
    """Give the nouns behind "Kritik der" and the like."""
    pointing, anybody = noun_roots("pointing_nouns"), noun_roots("anybody")
    for match in _CHARGE_OF.finditer(line.text):
        if root(match["charge"].lower()) in pointing and root(match["whose"].lower()) not in anybody:
            yield match["whose"]


def accusation(line: Line, told: Sequence[Line], meaning: Meaning) -> Line | None:
    """Give the sentence, of any text, in which somebody accuses who rejects accusations, the likest if several do."""
    terms = line.assertion.terms
    if terms.isdisjoint(noun_roots("pointing_nouns")) and not _denies_failing(line):
        return None
    accused = _nouns_of_subject(line)
    names = {NAME + actor for actor in line.assertion.speakers}
    best: tuple[float, Line | None] = (-1.0, None)
    for other in told:
        if other is line or other.rejects or other.assertion.asks:
            continue
        others = line.assertion.speakers.isdisjoint(other.assertion.speakers)
        named = bool(names & other.assertion.terms) and others and accused.isdisjoint(_nouns_of_subject(other))
        charged = _accuses(other) and (named or meet(accused, _nouns_beside_subject(other)))
        if not charged and not (others and other.assertion.speakers and _blames(other, accused)):
            continue
        sure = AHEAD * named + meaning.shared(terms, other.assertion.terms)
        if sure > best[0]:
            best = sure, other
    return best[1]


def _accuses(line: Line) -> bool:
    return any(base.form in lists()["accusing"] for base in line.sentence.bases)


def _denies_failing(line: Line) -> bool:
    """Whether a sentence names in its own words what somebody denies to have done wrong ("übersehen zu haben")."""
    forms = {base.form for base in line.sentence.bases}
    return bool(forms & lists()["denials"] and forms & lists()["failing"])


def _blames(line: Line, accused: AbstractSet[str]) -> bool:
    """Whether a sentence tells that the accused did what is wrong, or did too late or not what was their duty."""
    text, listed = line.article.text, lists()
    for told, subject in _doings(line):
        inside = [base for base in line.sentence.bases if told.contains(base.span)]
        forms = {base.form for base in inside}
        nouns = [b.form for b in inside if b.span.lies_in([subject]) and text[b.span.start].isupper()]
        said = {word.form for word in words_of(text, told)}
        neglected = not said.isdisjoint(words("negations")) or _TOO_LATE.search(told.of(text))
        blamed = bool(forms & listed["failing"]) or (neglected and forms & listed["duties"])
        if blamed and meet(accused, frozenset(form for noun in nouns for form in (noun, root(noun)))):
            return True
    return False


def _doings(line: Line) -> Iterator[tuple[Span, Span]]:
    """Give the clauses of a sentence with their subjects; that of a quotation is what it opens with."""
    for agent in placed_at(line.article.agents, line.sentence.span):
        yield agent.span, agent.subject
    for quote in placed_at(line.article.quotes, line.sentence.span):
        first = next((base.span for base in line.sentence.bases if quote.span.contains(base.span)), None)
        if quote.kind is QuoteKind.DIRECT and first and _opens(line.article.text, quote.span, first):
            yield quote.span, first


def _opens(text: str, quote: Span, first: Span) -> bool:
    """Whether the first noun of a quotation has nothing before it but an article."""
    before = words_of(text, Span(quote.start, first.start))
    return all(word.form in _ARTICLES for word in before)


def _nouns_of_subject(line: Line) -> frozenset[str]:
    """Give the roots of the nouns by which a sentence calls who rejects, his office among them."""
    near = placed_at(line.article.agents, line.sentence.span)
    subjects = [agent.subject for agent in near]
    named = {
        m.name.split()[-1] for m in placed_at(line.article.mentions, line.sentence.span) if m.span.lies_in(subjects)
    }
    roles = [m.role for m in line.article.mentions if m.role and m.name.split()[-1] in named]
    bases = (base for sentence in line.article.sentences for base in sentence.bases if base.span.lies_in(roles))
    own = (base for base in line.sentence.bases if base.span.lies_in(subjects))
    nouns = {base.form for base in (*own, *bases) if line.article.text[base.span.start].isupper()}
    return frozenset(form for noun in nouns for form in (root(noun), masculine(noun)))


def _nouns_beside_subject(line: Line) -> tuple[str, ...]:
    """Give the roots of the nouns of a sentence but for those that call who acts in it."""
    subjects = [agent.subject for agent in placed_at(line.article.agents, line.sentence.span)]
    return tuple(
        form
        for base in line.sentence.bases
        for form in (base.form, root(base.form))
        if not base.verb and line.article.text[base.span.start].isupper() and not base.span.lies_in(subjects)
    )
