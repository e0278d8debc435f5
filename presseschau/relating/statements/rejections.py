"""Sentences in which somebody rejects or denies something, each with what is rejected and how its speaker goes on."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from presseschau.german import words
from presseschau.german.ages import is_age
from presseschau.german.rarity import worth_of
from presseschau.model import (
    PROSE_KINDS,
    Article,
    Dispute,
    Grade,
    Passage,
    placed_in,
)
from presseschau.model.calendar import printed_later
from presseschau.relating.statements.accusations import accusation, is_by_critics
from presseschau.relating.statements.answers import answer_of, answered, is_others, is_silent
from presseschau.relating.statements.assertions import AMOUNT, NAME, SPELL
from presseschau.relating.statements.counterparts import MAIN_ACTOR
from presseschau.relating.statements.judging import TELLING, TELLING_TERMS
from presseschau.relating.statements.lines import Line, lines_of
from presseschau.relating.statements.matter import matter_of, quotes_its_matter, says_its_matter
from presseschau.relating.statements.meaning import Meaning
from presseschau.relating.statements.pointing import points_back
from presseschau.relating.statements.refusals import (
    lists,
    noun_roots,
    rejecting_words,
    says_reply,
)
from presseschau.relating.statements.voices import Meant
from presseschau.relating.statements.worths import weights_of
from presseschau.relating.wording import words_of

REACH = 3
"""Sentences back in which a rejection that names no more than "die Vorwürfe" finds what it rejects."""
RARE_ENOUGH = 3.0
"""Worth from which the one word by which a rejection names what another wants is no chance: one of middling rarity."""
SAME_MATTER = 0.6
"""Worth of the words that a rejection must share with what it rejects, those of who rejects aside: one word of middling
rarity, two everyday ones ("die frühen Hinweise", "der frühere Bürgermeister" share too little)."""
UNSPOKEN = 2.0
"""How many times as much a sentence must have in common with a rejection that is on nobody's word."""
FEW = 3
"""Content words beside verb and subject up to which a rejection has its matter in the sentence before."""
_THIS = re.compile(r"\b(?:[Dd]iese[rsnm]?|[Dd]ie genannte[n]?)\s+(?:\w+e[nrms]?\s+)?[A-ZÄÖÜ]")
"""How a noun points at what was named before."""


def rejections_in(articles: Sequence[Article], meant: Meant) -> Iterator[Dispute]:
    """Find sentences in which somebody rejects something, and what that is."""
    found = {
        Passage(article.id, sentence.span): rejecting_words(article, sentence)
        for article in articles
        for sentence in article.sentences
        if sentence.block in PROSE_KINDS
    }
    if not any(found.values()) and not any(says_reply(s) for article in articles for s in article.sentences):
        return
    told = [line for article in articles for line in lines_of(article, meant)]
    meaning = Meaning(weights_of([line.assertion for line in told]))
    told = [replace(line, rejecting=found[line.passage]) for line in told]
    for line in told:
        claim = _claim(line, told, meaning) if line.rejects else answered(line, told)
        if claim is not None:
            answer = answer_of(line, told)
            yield Dispute(claim=claim.passage, counter=line.passage, answer=answer.passage if answer else None)


def _claim(line: Line, told: Sequence[Line], meaning: Meaning) -> Line | None:
    """Give the sentence that says what a rejection rejects: the one before, or the one that speaks of the same."""
    printed = line.article.layout.published.value
    told = [o for o in told if not (printed_later(o.article.layout.published.value, printed) or is_silent(o))]
    if not says_its_matter(line):
        told = [other for other in told if other is line or is_by_critics(line, other)]
    before = [other for other in told if other.article is line.article and other.place < line.place]
    pointed_at = next((o for o in before[::-1] if o.assertion.terms and not (_joins(line) and o.rejects)), None)
    if pointed_at and _goes_on(line, pointed_at):
        return None
    if pointed_at and not pointed_at.assertion.asks and not quotes_its_matter(line) and _points(line):
        taken_up = pointed_at if _denies(line) else _demand_of(pointed_at, before)
        return taken_up if is_others(line, pointed_at) else None
    near = [other for other in before[-1 : -1 - REACH : -1] if is_others(line, other) and not other.rejects]
    rest = matter_of(line, line.sentence.span)
    if _joins(line):
        return None
    asserting = [other for other in near if not other.assertion.asks]
    held = [other for other in asserting if other.assertion.speakers or other.sentence.grade is not Grade.REPORTED]
    if not says_its_matter(line):
        pointed = _pointed(line, rest, before, held)
        if pointed is not None:
            return pointed
    if len(rest) <= FEW and not rest.isdisjoint(noun_roots("pointing_figures")) and _THIS.search(line.text):
        return next((other for other in asserting if _counts(other)), None)
    local = next((other for other in held if _is_of(line, rest, other, meaning)), None)
    told = told if says_its_matter(line) else [other for other in told if not other.comes_after(line)]
    charge, alike = accusation(line, told, meaning), _alike(line, told, meaning)
    said = alike if says_its_matter(line) and alike and _tells_the_same(alike, rest, meaning) else None
    likest = said or charge or local or alike
    return likest or _wanted(line, told, meaning) or _presumed(line, before, near)


def _is_of(line: Line, rest: AbstractSet[str], other: Line, meaning: Meaning) -> bool:
    """Whether a sentence near a rejection speaks of the same; if that says what it is of, in words that tell it.

    One synonym in common with all of many words is chance.
    """
    common = meaning.common(rest, other.assertion.terms)
    if not quotes_its_matter(line):
        return bool(common)
    telling = common - noun_roots("pointing_nouns")
    exact = telling & rest & other.assertion.terms
    return _tells(telling) and (bool(exact) or len(telling) >= TELLING_TERMS or len(rest) <= FEW)


def _goes_on(line: Line, before: Line) -> bool:
    """Whether a rejection goes on with the one right before it: "Er kann darüber nur lachen. „Das ist Unsinn“".

    Who rejects a rejection is another side, and is named.
    """
    speakers = {NAME + who for who in line.assertion.speakers}
    named = {term for term in before.assertion.terms if term[0] == NAME}
    follows = before.rejects and before.place == line.place - 1
    return follows and (not speakers or not named or not speakers.isdisjoint(named))


def _denies(line: Line) -> bool:
    return any(base.form in lists()["denials"] for base in line.sentence.bases)


def _demand_of(reason: Line, before: Sequence[Line]) -> Line:
    """Give what somebody demands in the sentence before, if what is pointed at is only his reason for it."""
    previous = next((other for other in before if other.place == reason.place - 1), None)
    if previous is None or "\n" in previous.article.text[previous.sentence.span.end : reason.sentence.span.start]:
        return reason
    goes_on = not reason.assertion.traits.demanded and bool(reason.assertion.speakers & previous.assertion.speakers)
    return previous if goes_on and previous.assertion.traits.demanded else reason


def _joins(line: Line) -> bool:
    """Whether a sentence opens with who is of the same side as who spoke before ("Auch die SPD lehnte das ab")."""
    said = words_of(line.article.text, line.sentence.span)
    return bool(said) and said[0].form in lists()["joining"]


def _pointed(line: Line, rest: AbstractSet[str], before: Sequence[Line], held: Sequence[Line]) -> Line | None:
    """Give what a rejection takes up that names nothing, or no more than "die Vorwürfe" or "der Vorstoß"."""
    if not rest:
        return held[0] if held and held[0] is before[-1] and line.assertion.speakers else None
    if len(rest) > FEW:
        return None
    if not rest.isdisjoint(noun_roots("pointing_nouns")):
        return next(_accusing(line, before, held), None)
    if not rest.isdisjoint(noun_roots("pointing_demands")):
        return next((other for other in held if _wants(other)), None)
    return None


def _wants(line: Line) -> bool:
    """Whether somebody wants something or accuses somebody: what a rejection may be of that names it in a word."""
    traits = line.assertion.traits
    accusing = any(base.form in lists()["accusing"] for base in line.sentence.bases)
    return traits.demanded or traits.wanted or accusing


def _wanted(line: Line, told: Sequence[Line], meaning: Meaning) -> Line | None:
    """Give what somebody else wants, or of what he accuses, with all that a rejection names, if that is telling."""
    rest = matter_of(line, line.sentence.span)
    best: tuple[float, Line | None] = (RARE_ENOUGH, None)
    for other in told:
        if other is line or other.rejects or other.assertion.asks or not other.assertion.speakers:
            continue
        common = meaning.common(rest, other.assertion.terms)
        shared = meaning.shared(rest, other.assertion.terms)
        if is_others(line, other) and _wants(other) and common == rest and shared > best[0]:
            best = (shared, other)
    return best[1]


def _counts(line: Line) -> bool:
    """Whether a sentence gives a figure that is no age."""
    figures = placed_in(line.article.figures, line.sentence.span)
    return any(not is_age(figure.unit) for figure in figures)


def _accusing(line: Line, before: Sequence[Line], held: Sequence[Line]) -> Iterator[Line]:
    """Give what "die Vorwürfe" may be: what accuses or names who rejects, or is the quotation right before.

    What had been rejected before was no answer to what is only told with a name now.
    """
    named = {NAME + actor for actor in line.assertion.speakers if not line.sentence.looks_back}
    for other in held:
        if named & other.assertion.terms or any(base.form in lists()["accusing"] for base in other.sentence.bases):
            yield other
    bare = matter_of(line, line.sentence.span) <= noun_roots("pointing_nouns") and not line.sentence.looks_back
    last = before[-1:] if bare and held and held[0] is before[-1] else ()
    yield from (other for other in last if any(q.span.overlaps(other.sentence.span) for q in other.article.quotes))


def _presumed(line: Line, before: Sequence[Line], near: Sequence[Line]) -> Line | None:
    """Give the sentence right before a denial, if it is on somebody else's word or presumes something.

    None for a denial that says itself of what it is: it has no more to do with that sentence than they have in common.
    Nor for one that opens a paragraph and names a thing of its own.
    """
    if before and "\n" in line.article.text[before[-1].sentence.span.end : line.sentence.span.start]:
        return None
    if says_its_matter(line):
        return None
    told = (
        before[-1] if _denies(line) and before and near and near[0] is before[-1] and not before[-1].rejects else None
    )
    return told if told and told.sentence.grade is not Grade.REPORTED else None


def _points(line: Line) -> bool:
    """Whether a rejection points at what was said before."""
    return points_back(line.article, line.sentence, line.rejecting, lambda clause: len(matter_of(line, clause)) <= FEW)


def _alike(line: Line, told: Sequence[Line], meaning: Meaning) -> Line | None:
    """Give the sentence on somebody else's word that has most in common with a rejection, if that is enough.

    Or one that a text states itself, which must have twice as much: who denies may deny what all hold for true.
    """
    best: tuple[float, Line | None] = (TELLING, None)
    matter = meaning.meant(matter_of(line, line.sentence.span))
    for other in told:
        if other is line or other.rejects or not _tells(meaning.common(matter, other.assertion.terms)):
            continue
        if not is_others(line, other) or other.assertion.asks or _denies_too(line, other, matter):
            continue
        common = meaning.common(line.assertion.terms, other.assertion.terms)
        things = [term for term in common if term[0] != SPELL]
        telling = sum(term[0] != NAME or meaning.weights[term] >= MAIN_ACTOR for term in things)
        shared = meaning.shared(line.assertion.terms, other.assertion.terms)
        held = bool(other.assertion.speakers) or (_says_untrue(line) and shared >= UNSPOKEN * TELLING)
        if telling >= TELLING_TERMS and held and shared > best[0]:
            best = (shared, other)
    return best[1]


def _tells(shared: AbstractSet[str]) -> bool:
    """Whether the words by which a rejection says what it is of, and another sentence shares, are no everyday words."""
    return sum(worth_of(term) for term in shared if term[0] != SPELL) >= SAME_MATTER


def _tells_the_same(other: Line, matter: AbstractSet[str], meaning: Meaning) -> bool:
    """Whether a sentence on somebody's word says of what a rejection is in several words."""
    common = [term for term in meaning.common(matter, other.assertion.terms) if term[0] not in (AMOUNT, NAME, SPELL)]
    return bool(other.assertion.speakers) and len(common) >= TELLING_TERMS


def _says_untrue(line: Line) -> bool:
    """Whether a rejection says that something is not so, rather than that it shall not be."""
    wanted = lists()["verbs"] - lists()["denials"]
    return not any(base.form in wanted for base in line.sentence.bases)


def _denies_too(line: Line, other: Line, matter: AbstractSet[str]) -> bool:
    """Whether another sentence denies what a rejection is of, which does not say itself that it was denied."""
    denied = frozenset().union(*other.assertion.denials)
    said = (word for word in words_of(line.article.text, line.sentence.span) if not word.span.lies_in(line.rejecting))
    if line.rejecting and ":" in line.article.text[line.rejecting[-1].end : line.sentence.span.end]:
        return False
    return not matter.isdisjoint(denied) and words("negations").isdisjoint(word.form for word in said)
