"""Sentences in which somebody rejects or denies something, each with what is rejected and how its speaker goes on."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from presseschau.german import mapping, words
from presseschau.model import (
    PROSE_KINDS,
    Article,
    Dispute,
    Grade,
    Passage,
    QuoteKind,
    Sentence,
    Span,
    placed_at,
    placed_in,
)
from presseschau.relating.clauses import MIN_CLAUSE
from presseschau.relating.statements.assertions import NAME, SPELL, Assertion, weights_of, whole_sentences
from presseschau.relating.statements.judging import MAIN_ACTOR, TELLING, TELLING_TERMS
from presseschau.relating.statements.meaning import Meaning
from presseschau.relating.statements.pointing import points_back
from presseschau.relating.statements.refusals import (
    is_opposing,
    lists,
    noun_roots,
    rejecting_words,
    says_reply,
)
from presseschau.relating.statements.voices import Meant
from presseschau.relating.wording import words_of

REACH = 3
"""Sentences back in which a rejection that names no more than "die Vorwürfe" finds what it rejects."""
RARE_ENOUGH = 3.0
"""Worth from which the one word by which a rejection names what another wants is no chance: one of middling rarity."""
FEW = 3
"""Content words beside verb and subject up to which a rejection has its matter in the sentence before."""
SPOKEN = 0.5
"""Part of a sentence from which it renders what somebody says, rather than that he demands something else."""
_OWN_MATTER = re.compile(r",\s+(?:dass|ob|wonach)\b|\bzu\s+\w+en\b|\w+zu\w+en\b")
"""How a denial says itself what it denies: a clause with "dass" or an infinitive."""
_OWN_WORDS = re.compile(
    r"\b(?:Vorw[uü]rfe?n?|Darstellung(?:en)?|Behauptung(?:en)?|Anschuldigung(?:en)?"
    r"|Gerüchten?|Berichten?|Meldung(?:en)?|Spekulation(?:en)?|Ansicht|Auffassung|Meinung)\b"
    r"(?:\s+(?!(?:sei|seien|ist|sind|war|waren|wurden?|hätten|habe)\b)\w+){0,5},\s"
)
"""How a rejection says itself what it rejects, behind the noun ("Vorwürfe, die Gruppe sei leichtsinnig gewesen")."""
_THIS = re.compile(r"\b(?:[Dd]iese[rsnm]?|[Dd]ie genannte[n]?)\s+(?:\w+e[nrms]?\s+)?[A-ZÄÖÜ]")
"""How a noun points at what was named before."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Told:
    """A sentence of prose with its article, its place there, what it says, and the words with which it rejects."""

    article: Article
    sentence: Sentence
    place: int
    assertion: Assertion
    rejecting: tuple[Span, ...] = ()

    @property
    def passage(self) -> Passage:
        return Passage(self.article.id, self.sentence.span)

    @property
    def rejects(self) -> bool:
        return bool(self.rejecting)


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
    told = [line for article in articles for line in _told(article, meant)]
    meaning = Meaning(weights_of([line.assertion for line in told]))
    told = [replace(line, rejecting=found[line.passage]) for line in told]
    for line in told:
        claim = _claim(line, told, meaning) if line.rejects else _answered(line, told)
        if claim is not None:
            answer = _answer(line, told)
            yield Dispute(claim=claim.passage, counter=line.passage, answer=answer.passage if answer else None)


def _told(article: Article, meant: Meant) -> Iterator[_Told]:
    prose = [
        s for s in zip(article.sentences, whole_sentences(article, meant), strict=True) if s[0].block in PROSE_KINDS
    ]
    for place, (sentence, assertion) in enumerate(prose):
        yield _Told(article=article, sentence=sentence, place=place, assertion=assertion)


def _claim(line: _Told, told: Sequence[_Told], meaning: Meaning) -> _Told | None:
    """Give the sentence that says what a rejection rejects: the one before, or the one that speaks of the same."""
    before = [other for other in told if other.article is line.article and other.place < line.place]
    pointed_at = next((o for o in before[::-1] if o.assertion.terms and not (_joins(line) and o.rejects)), None)
    if pointed_at and _goes_on(line, pointed_at):
        return None
    if pointed_at and not pointed_at.assertion.asks and _points(line):
        return pointed_at if _is_others(line, pointed_at) else None
    near = [other for other in before[-1 : -1 - REACH : -1] if _is_others(line, other) and not other.rejects]
    rest = _matter(line, line.sentence.span)
    if _joins(line):
        return None
    asserting = [other for other in near if not other.assertion.asks]
    held = [other for other in asserting if other.assertion.speakers or other.sentence.grade is not Grade.REPORTED]
    if not _says_its_matter(line):
        pointed = _pointed(line, rest, before, held)
        if pointed is not None:
            return pointed
    if len(rest) <= FEW and not rest.isdisjoint(noun_roots("pointing_figures")) and _THIS.search(_text(line)):
        return next((other for other in asserting if _counts(other)), None)
    local = next((other for other in held if meaning.common(rest, other.assertion.terms)), None)
    return local or _alike(line, told, meaning) or _wanted(line, told, meaning) or _presumed(line, before, near)


def _goes_on(line: _Told, before: _Told) -> bool:
    """Whether a rejection goes on with the one right before it: "Er kann darüber nur lachen. „Das ist Unsinn“".

    Who rejects a rejection is another side, and is named.
    """
    speakers = {NAME + who for who in line.assertion.speakers}
    named = {term for term in before.assertion.terms if term[0] == NAME}
    follows = before.rejects and before.place == line.place - 1
    return follows and (not speakers or not named or not speakers.isdisjoint(named))


def _joins(line: _Told) -> bool:
    """Whether a sentence opens with who is of the same side as who spoke before ("Auch die SPD lehnte das ab")."""
    said = words_of(line.article.text, line.sentence.span)
    return bool(said) and said[0].form in lists()["joining"]


def _answered(line: _Told, told: Sequence[_Told]) -> _Told | None:
    """Give what somebody answers, in his own words: what another says right before, unless that asks."""
    if not says_reply(line.sentence) or not line.assertion.speakers or not _speaks(line):
        return None
    before = next((o for o in told if o.article is line.article and o.place == line.place - 1), None)
    if before is None or before.assertion.asks or not _is_others(line, before):
        return None
    return before if before.assertion.speakers or before.sentence.grade is not Grade.REPORTED else None


def _speaks(line: _Told) -> bool:
    return any(quote.span.overlaps(line.sentence.span) for quote in line.article.quotes)


def _says_its_matter(line: _Told) -> bool:
    """Whether a rejection says itself what it rejects, in a clause of its own."""
    return bool(_OWN_MATTER.search(_text(line)) or _OWN_WORDS.search(_text(line)))


def _pointed(line: _Told, rest: AbstractSet[str], before: Sequence[_Told], held: Sequence[_Told]) -> _Told | None:
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


def _wants(line: _Told) -> bool:
    """Whether somebody wants something or accuses somebody: what a rejection may be of that names it in a word."""
    traits = line.assertion.traits
    accusing = any(base.form in lists()["accusing"] for base in line.sentence.bases)
    return traits.demanded or traits.wanted or accusing


def _wanted(line: _Told, told: Sequence[_Told], meaning: Meaning) -> _Told | None:
    """Give what somebody else wants, or of what he accuses, with all that a rejection names, if that is telling."""
    rest = _matter(line, line.sentence.span)
    best: tuple[float, _Told | None] = (RARE_ENOUGH, None)
    for other in told:
        if other is line or other.rejects or other.assertion.asks or not other.assertion.speakers:
            continue
        common = meaning.common(rest, other.assertion.terms)
        shared = meaning.shared(rest, other.assertion.terms)
        if _is_others(line, other) and _wants(other) and common == rest and shared > best[0]:
            best = (shared, other)
    return best[1]


def _counts(line: _Told) -> bool:
    """Whether a sentence gives a figure that is no age."""
    ages = mapping("figure_words")["ages"]
    figures = placed_in(line.article.figures, line.sentence.span)
    return any(figure.unit not in ages for figure in figures)


def _answer(line: _Told, told: Sequence[_Told]) -> _Told | None:
    """Give the sentence behind a mere rejection in which the same speaker goes on: "… widersprach. „Es gab nichts“"."""
    if _speaks(line) or _says_its_matter(line):
        return None
    after = next((o for o in told if o.article is line.article and o.place == line.place + 1), None)
    if after is None or not after.assertion.speakers & line.assertion.speakers:
        return None
    near = placed_at(line.article.quotes, after.sentence.span)
    spoken = any(quote.kind is QuoteKind.DIRECT and len(quote.span) >= MIN_CLAUSE for quote in near)
    return after if spoken or any(len(q.span) >= SPOKEN * len(after.sentence.span) for q in near) else None


def _accusing(line: _Told, before: Sequence[_Told], held: Sequence[_Told]) -> Iterator[_Told]:
    """Give what "die Vorwürfe" may be: what accuses or names who rejects, or is the quotation right before."""
    named = {NAME + actor for actor in line.assertion.speakers}
    for other in held:
        if named & other.assertion.terms or any(base.form in lists()["accusing"] for base in other.sentence.bases):
            yield other
    last = before[-1:] if held and held[0] is before[-1] else ()
    yield from (other for other in last if any(q.span.overlaps(other.sentence.span) for q in other.article.quotes))


def _text(line: _Told) -> str:
    return line.sentence.span.of(line.article.text)


def _presumed(line: _Told, before: Sequence[_Told], near: Sequence[_Told]) -> _Told | None:
    """Give the sentence right before a denial, if it is on somebody else's word or presumes something.

    None for a denial that says itself of what it is: it has no more to do with that sentence than they have in common.
    Nor for one that opens a paragraph and names a thing of its own.
    """
    if before and "\n" in line.article.text[before[-1].sentence.span.end : line.sentence.span.start]:
        return None
    denied = any(base.form in lists()["denials"] for base in line.sentence.bases)
    if _OWN_MATTER.search(_text(line)):
        return None
    told = before[-1] if denied and before and near and near[0] is before[-1] and not before[-1].rejects else None
    return told if told and told.sentence.grade is not Grade.REPORTED else None


def _matter(line: _Told, inside: Span) -> frozenset[str]:
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


def _points(line: _Told) -> bool:
    """Whether a rejection points at what was said before."""
    return points_back(line.article, line.sentence, line.rejecting, lambda clause: len(_matter(line, clause)) <= FEW)


def _is_others(line: _Told, other: _Told) -> bool:
    """Whether a sentence may be on somebody else's word; "entgegen" names whose it is beside who says so himself."""
    mine, theirs = line.assertion.speakers, other.assertion.speakers
    return not mine & theirs or (is_opposing(line.article, line.sentence) and not mine <= theirs)


def _alike(line: _Told, told: Sequence[_Told], meaning: Meaning) -> _Told | None:
    """Give the sentence on somebody else's word that has most in common with a rejection, if that is enough."""
    best: tuple[float, _Told | None] = (TELLING, None)
    matter = meaning.meant(_matter(line, line.sentence.span))
    for other in told:
        if matter.isdisjoint(other.assertion.terms) or other is line or other.rejects:
            continue
        if not other.assertion.speakers or not _is_others(line, other) or other.assertion.asks:
            continue
        common = meaning.common(line.assertion.terms, other.assertion.terms)
        things = [term for term in common if term[0] != SPELL]
        telling = sum(term[0] != NAME or meaning.weights[term] >= MAIN_ACTOR for term in things)
        shared = meaning.shared(line.assertion.terms, other.assertion.terms)
        if telling >= TELLING_TERMS and shared > best[0]:
            best = (shared, other)
    return best[1]
