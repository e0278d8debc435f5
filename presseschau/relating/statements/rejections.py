"""Sentences in which somebody rejects or denies something, each with what is rejected and how its speaker goes on."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from presseschau.german import mapping
from presseschau.german.articles import may_follow_article
from presseschau.german.roots import root
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
from presseschau.relating.statements.voices import Meant
from presseschau.relating.wording import words_of

REACH = 3
"""Sentences back in which a rejection that names no more than "die Vorwürfe" finds what it rejects."""
FEW = 3
"""Content words beside verb and subject up to which a rejection has its matter in the sentence before."""
SPOKEN = 0.5
"""Part of a sentence from which it renders what somebody says, rather than that he demands something else."""
_ARTICLES = frozenset({"das", "dem"})
_MARKS = ",;:.!?"
_ATTRIBUTE = re.compile(r"\s+[A-ZÄÖÜ]")
"""What follows an adjective that only describes a noun ("falsche Ausweise")."""
_OWN_MATTER = re.compile(r",\s+(?:dass|ob|wonach)\b|\bzu\s+\w+en\b|\w+zu\w+en\b")
"""How a denial says itself what it denies: a clause with "dass" or an infinitive."""
_OWN_WORDS = re.compile(r"\b(?:Vorw[uü]rfe?n?|Darstellung(?:en)?|Behauptung(?:en)?|Anschuldigung(?:en)?)\b[^,.]*,\s")
"""How a rejection says itself what it rejects, behind the noun ("Vorwürfe, die Gruppe sei leichtsinnig gewesen")."""
_THIS = re.compile(r"\b(?:[Dd]iese[rsnm]?|[Dd]ie genannte[n]?)\s+(?:\w+e[nrms]?\s+)?[A-ZÄÖÜ]")
"""How a noun points at what was named before."""
_ASKING = frozenset({"warum", "wieso", "weshalb", "ob", "wenn", "falls", "sollte", "sollten"})
_NEGATION = frozenset({"nicht", "nie", "niemals"})


@dataclass(frozen=True, kw_only=True, slots=True)
class _Told:
    """A sentence of prose with its article, its place there, what it says, and whether that is a rejection."""

    article: Article
    sentence: Sentence
    place: int
    assertion: Assertion
    rejects: bool = False

    @property
    def passage(self) -> Passage:
        return Passage(self.article.id, self.sentence.span)


def rejections_in(articles: Sequence[Article], meant: Meant) -> Iterator[Dispute]:
    """Find sentences in which somebody rejects something, and what that is."""
    rejecting = {a.id: [s.span for s in a.sentences if s.block in PROSE_KINDS and _rejects(a, s)] for a in articles}
    if not any(rejecting.values()):
        return
    told = [line for article in articles for line in _told(article, meant)]
    meaning = Meaning(weights_of([line.assertion for line in told]))
    told = [replace(line, rejects=line.sentence.span in rejecting[line.article.id]) for line in told]
    for line in told:
        if line.rejects:
            claim = _claim(line, told, meaning)
            if claim is not None:
                answer = _answer(line, told)
                yield Dispute(claim=claim.passage, counter=line.passage, answer=answer.passage if answer else None)


def _told(article: Article, meant: Meant) -> Iterator[_Told]:
    prose = [
        s for s in zip(article.sentences, whole_sentences(article, meant), strict=True) if s[0].block in PROSE_KINDS
    ]
    for place, (sentence, assertion) in enumerate(prose):
        yield _Told(article=article, sentence=sentence, place=place, assertion=assertion)


def _rejects(article: Article, sentence: Sentence) -> bool:
    """Whether somebody rejects something: by verb, or by a judgement on somebody's word."""
    listed = _lists()
    if any(base.form in listed["commenting"] for base in sentence.bases):
        return False
    verbs = [base.span for base in sentence.bases if base.form in listed["verbs"]]
    if verbs:
        return any(not _is_negated(article, verb) and not _is_relative(article, sentence, verb) for verb in verbs)
    told = (base.span for base in sentence.bases if base.form in listed["judgements"])
    judged = [span for span in told if not _ATTRIBUTE.match(article.text, span.end) and not _is_negated(article, span)]
    labels = any(base.form in listed["labelling"] for base in sentence.bases)
    return any(labels or _is_whole(article, sentence, span) for span in judged)


def _is_negated(article: Article, verb: Span) -> bool:
    """Whether the clause of a verb holds "nicht": clauses are what stands between marks."""
    start = max(article.text.rfind(mark, 0, verb.start) for mark in _MARKS) + 1
    ends = [end for mark in _MARKS if (end := article.text.find(mark, verb.end)) >= 0]
    clause = Span(start, min(ends, default=len(article.text)))
    return not _NEGATION.isdisjoint(word.form for word in words_of(article.text, clause))


def _is_relative(article: Article, sentence: Sentence, verb: Span) -> bool:
    """Whether a verb stands in a relative clause: what is rejected stands before it in the same sentence.

    In a question ("Warum sie das abstreitet, …") nothing is rejected either.
    """
    comma = article.text.rfind(",", sentence.span.start, verb.start)
    words = words_of(article.text, Span(max(comma, sentence.span.start), verb.end))
    last = not article.text[verb.end : sentence.span.end].strip()[:1].isalnum()
    opened_by = words[0].form if words else ""
    return opened_by in _ASKING or (last and comma >= 0 and opened_by in _lists()["relatives"])


def _is_whole(article: Article, sentence: Sentence, judged: Span) -> bool:
    """Whether a quotation consists of nothing but a judgement („verfrüht“)."""
    quotes = (quote.span for quote in article.quotes if quote.span.contains(judged))
    return any(sum(quote.contains(base.span) for base in sentence.bases) == 1 for quote in quotes)


def _claim(line: _Told, told: Sequence[_Told], meaning: Meaning) -> _Told | None:
    """Give the sentence that says what a rejection rejects: the one before, or the one that speaks of the same."""
    before = [other for other in told if other.article is line.article and other.place < line.place]
    near = [other for other in before[-1 : -1 - REACH : -1] if _is_others(line, other) and not other.rejects]
    rest = _matter(line)
    if before and len(rest) <= FEW and _points(line):
        return before[-1] if _is_others(line, before[-1]) else None
    near = [other for other in near if not other.assertion.asks]
    held = [other for other in near if other.assertion.speakers or other.sentence.grade is not Grade.REPORTED]
    if len(rest) <= FEW and not rest.isdisjoint(_pointing_nouns()) and not _OWN_WORDS.search(_text(line)):
        accusing = next(_accusing(line, before, held), None)
        if accusing is not None:
            return accusing
    if len(rest) <= FEW and not rest.isdisjoint(_pointing_figures()) and _THIS.search(_text(line)):
        return next((other for other in near if _counts(other)), None)
    local = next((other for other in held if meaning.common(rest, other.assertion.terms)), None)
    return local or _alike(line, told, meaning) or _presumed(line, before, near)


def _counts(line: _Told) -> bool:
    """Whether a sentence gives a figure that is no age."""
    ages = mapping("figure_words")["ages"]
    figures = placed_in(line.article.figures, line.sentence.span)
    return any(figure.unit not in ages for figure in figures)


def _answer(line: _Told, told: Sequence[_Told]) -> _Told | None:
    """Give the sentence behind a mere rejection in which the same speaker goes on: "… widersprach. „Es gab nichts“"."""
    says_itself = any(quote.span.overlaps(line.sentence.span) for quote in line.article.quotes)
    if says_itself or _OWN_MATTER.search(_text(line)) or _OWN_WORDS.search(_text(line)):
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
        if named & other.assertion.terms or any(base.form in _lists()["accusing"] for base in other.sentence.bases):
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
    denied = any(base.form in _lists()["denials"] for base in line.sentence.bases)
    if _OWN_MATTER.search(_text(line)):
        return None
    told = before[-1] if denied and before and near and near[0] is before[-1] and not before[-1].rejects else None
    return told if told and told.sentence.grade is not Grade.REPORTED else None


def _matter(line: _Told) -> frozenset[str]:
    """Give what a rejection speaks of: its words but for names, the rejecting itself and who rejects."""
    listed = _lists()
    agents = [agent for agent in line.article.agents if line.sentence.span.contains(agent.subject)]
    verbs = any(base.form in listed["verbs"] for base in line.sentence.bases)
    subjects = [agent.subject for agent in agents if verbs or agent.holders]
    own = [
        base.span
        for base in line.sentence.bases
        if base.form in listed["verbs"] | listed["judgements"] | listed["labelling"] or base.span.lies_in(subjects)
    ]
    roots = line.assertion.roots
    return frozenset(form for span, form in roots if form in line.assertion.terms and not span.lies_in(own))


def _points(line: _Told) -> bool:
    found = words_of(line.article.text, line.sentence.span)
    text = line.article.text
    following = [word.span.of(text) for word in found[1:]] + [""]
    return any(
        word.form in _lists()["pointers"] and not (word.form in _ARTICLES and may_follow_article(after))
        for word, after in zip(found, following, strict=True)
    )


def _is_others(line: _Told, other: _Told) -> bool:
    """Whether a sentence may be on somebody else's word."""
    return not line.assertion.speakers & other.assertion.speakers


def _alike(line: _Told, told: Sequence[_Told], meaning: Meaning) -> _Told | None:
    """Give the sentence on somebody else's word that has most in common with a rejection, if that is enough."""
    best: tuple[float, _Told | None] = (TELLING, None)
    matter = meaning.meant(_matter(line))
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


@lru_cache(maxsize=1)
def _pointing_nouns() -> frozenset[str]:
    """Give the roots of nouns that stand for what somebody said before ("wies die Vorwürfe zurück")."""
    return frozenset(root(noun) for noun in _lists()["pointing_nouns"])


@lru_cache(maxsize=1)
def _pointing_figures() -> frozenset[str]:
    return frozenset(root(noun) for noun in _lists()["pointing_figures"])


@lru_cache(maxsize=1)
def _lists() -> Mapping[str, frozenset[str]]:
    return {name: frozenset(forms) for name, forms in mapping("rejecting").items()}
