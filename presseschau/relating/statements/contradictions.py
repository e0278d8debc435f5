"""What one text denies and another affirms, told in sentences that are otherwise not alike.

A sentence denies its head: the noun after "kein" or "ohne", the verb that "nicht" goes with, the word that is the
opposite of another. Two sentences contradict each other where that head is affirmed in the other and enough else is
shared to tell that both speak of one thing (contradiction by negation and antonyms: de Marneffe, Rafferty and Manning,
Finding Contradictions in Text, 2008).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import chain, pairwise, product

from presseschau.german import mapping
from presseschau.german.rarity import worth_of
from presseschau.german.roots import root
from presseschau.model import PROSE_KINDS, Article, Dispute, Grade, Passage, Span
from presseschau.relating.copying.crowds import pairs_to_compare
from presseschau.relating.likeness import contrasted, likeness, meet
from presseschau.relating.statements.assertions import NAME, Assertion, assertions_of
from presseschau.relating.statements.circumstances import name_others
from presseschau.relating.statements.denied import RUMOUR, denied_in, intending, light_roots
from presseschau.relating.statements.guards import differ
from presseschau.relating.statements.objections import is_of_another
from presseschau.relating.statements.pointing import speaks_of_such
from presseschau.relating.statements.times import are_of_other_times, is_passing, tells_of_an_end
from presseschau.relating.statements.voices import Meant
from presseschau.relating.surroundings import AGAIN, repeated_in
from presseschau.relating.wording import forms_of

ENOUGH = 2.5
"""Signs that two sentences speak of one thing: a rare word that no other sentence of either text has counts 1."""
BESIDE_HEAD = 0.5
"""Signs that there must be besides what is denied: that somebody else was not hurt contradicts nothing."""
_NAMES, _SPEAKERS = 0.5, 0.75
"""What names that both have count, and that either sentence is on another's word."""
FOR_ITSELF = 0.75
"""What it counts that who speaks of "us" in one passage is named in the other: who is spoken of answers."""
COVERED = 1.25
"""What it counts that a denial says nothing but what the other does: "gegen den Fahrer wird nicht ermittelt"."""
BARE = 0.6
"""Worth of the noun of which a passage says only that there is none ("Eine Zusage gebe es nicht"), or of the verb with
which it says that nothing was done ("gebilligt haben wir nichts"): one of middling rarity ties it to what another says
was done."""
_NOTHING = "nichts"
_AGED = root("jährig")
"""What is left of "58-jährig" without the number: it tells nothing of what happened."""
_US = frozenset({"wir", "uns", "unser", "unsere", "unserer", "unserem", "unseren", "ich", "mich", "mir"})
_MARK = re.compile(r"[,;:–—]\s")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Part:
    """A part of a sentence: `clauses` are the roots of what stands between its marks, `worths` what they count.

    `heads` are the roots that it denies, if it does, `done` those of its verbs; `exists` tells that it only says of
    something that there is some, `rejects` that it rejects a rumour, `told` that it is on somebody's word; `said` are
    its words.
    """

    assertion: Assertion
    clauses: tuple[frozenset[str], ...]
    worths: Mapping[str, float]
    names: frozenset[str]
    heads: frozenset[str]
    nouns: frozenset[str]
    done: frozenset[str]
    exists: bool
    rejects: bool
    told: bool
    said: frozenset[str]

    def beside(self, heads: AbstractSet[str]) -> frozenset[str]:
        """Give the roots that stand in one clause with any of some roots."""
        return frozenset().union(*(clause for clause in self.clauses if clause & heads))


def contradictions_of(articles: Sequence[Article], origins: Sequence[Sequence[str]], meant: Meant) -> Iterator[Dispute]:
    """Give for each sentence that denies something the sentence of each other text that it contradicts most.

    Of a story with very many texts none are compared.
    """
    compared = pairs_to_compare(origins)
    names = set(chain.from_iterable(compared))
    told = {article.id: list(_parts(article, meant)) for article in articles if article.id in names}
    for denying, affirming in (pair for one, other in compared for pair in ((one, other), (other, one))):
        best: dict[Passage, tuple[float, Dispute]] = {}
        for one, other in product(told[denying], told[affirming]):
            signs = _signs(one, other) if one.heads else 0.0
            counter, claim = (Passage(p.assertion.passage.article, p.assertion.sentence) for p in (one, other))
            if signs >= ENOUGH and (counter not in best or signs > best[counter][0]):
                reported = not (one.told or other.told or one.assertion.speakers or other.assertion.speakers)
                best[counter] = signs, Dispute(claim=claim, counter=counter, reported=reported)
        yield from (dispute for _, dispute in best.values())


def _parts(article: Article, meant: Meant) -> Iterator[_Part]:
    repeated = repeated_in(article)
    grades = {sentence.span: sentence.grade for sentence in article.sentences if sentence.block in PROSE_KINDS}
    for assertion in assertions_of(article, meant):
        if assertion.sentence in grades and not (assertion.asks or assertion.unreal or assertion.conditional):
            roots = dict.fromkeys(
                form for _, form in assertion.roots if form in assertion.terms and form not in light_roots()
            )
            spans = [(span, form) for span, form in assertion.roots if article.text[span.start].isupper()]
            done = assertion.traits.predicates - light_roots() - intending()
            yield _Part(
                assertion=assertion,
                clauses=tuple(_clauses(article.text, assertion)),
                worths={form: worth_of(form) * (AGAIN if form in repeated else 1.0) for form in roots},
                names=frozenset(term for term in assertion.terms if term[0] == NAME and not term[1:].isdecimal()),
                heads=frozenset() if speaks_of_such(assertion) else denied_in(article, assertion),
                nouns=frozenset(form for _, form in spans),
                done=done,
                exists=not done and not assertion.denies,
                rejects=not assertion.denies or bool(RUMOUR.search(assertion.passage.span.of(article.text))),
                told=grades[assertion.sentence] is not Grade.REPORTED,
                said=frozenset(forms_of(article.text, assertion.passage.span)),
            )


def _clauses(text: str, assertion: Assertion) -> Iterator[frozenset[str]]:
    """Give the roots of what stands between the marks of a passage."""
    part = assertion.passage.span
    edges = [part.start, *(match.start() for match in _MARK.finditer(text, part.start, part.end)), part.end]
    for start, end in pairwise(sorted(set(edges))):
        clause = Span(start, end)
        roots = frozenset(form for span, form in assertion.roots if clause.contains(span))
        yield roots


def _signs(denying: _Part, affirming: _Part) -> float:
    """Count what shows that one denies of a thing what the other affirms of it, 0 where something tells them apart."""
    affirmed_there = affirming.worths.keys() - frozenset().union(*affirming.assertion.denials)
    heads = {head for head in denying.heads if likeness(head, affirmed_there)}
    answering = {term for term in affirmed_there if likeness(term, heads)}
    if not denying.done and not denying.assertion.lacking:
        heads = {head for head in heads if affirming.exists or likeness(head, affirming.done)}
    if not heads:
        return 0.0
    bare = bool(heads & affirming.done) and _are_of_two(denying, affirming) and _is_bare(denying, heads, affirmed_there)
    if _are_apart(denying, affirming, timeless=bare) or not _is_of_its_subject(denying, affirming):
        return 0.0
    matched = {
        (word, term): alike * min(denying.worths[word], affirming.worths[term])
        for word in sorted(denying.beside(heads) & denying.worths.keys())
        for term in sorted(affirming.beside(answering) & affirming.worths.keys())
        if (alike := likeness(word, (term,)))
    }
    of_head, beside = _weighed(matched, heads)
    if bare and of_head >= BARE:
        return ENOUGH + of_head
    beside += _SPEAKERS * (_are_of_two(denying, affirming) and not heads.isdisjoint(denying.nouns))
    beside += COVERED * _is_covered(denying, affirming, heads, {word for word, _ in matched})
    named = _NAMES * bool(denying.names & affirming.names) + FOR_ITSELF * _answer_for_themselves(denying, affirming)
    return of_head + beside + named if beside >= BESIDE_HEAD else 0.0


def _is_covered(denying: _Part, affirming: _Part, heads: AbstractSet[str], matched: AbstractSet[str]) -> bool:
    """Whether all that is said in the clause of a denial, a noun besides what it denies among it, stands there, too.

    So does who does not do it, where that is told.
    """
    said = (denying.beside(heads) & denying.worths.keys()) - {_AGED}
    subject = denying.assertion.traits.subject
    of_it = not subject or meet(subject, affirming.worths.keys() | affirming.nouns)
    return of_it and said <= matched | heads and bool((said & denying.nouns) - heads)


def _is_bare(denying: _Part, heads: AbstractSet[str], affirmed: AbstractSet[str]) -> bool:
    """Whether a passage says no more than that there is none of what is affirmed, or that nothing was done."""
    beside = (denying.beside(heads) & denying.worths.keys()) - heads - intending()
    alone = all(likeness(word, affirmed) for word in beside)
    nothing = any(heads & denied for denied in denying.assertion.denials) and _NOTHING in denying.said
    return alone and bool(heads) and (heads <= denying.nouns or nothing)


def _answer_for_themselves(one: _Part, other: _Part) -> bool:
    """Whether who is named in one of two passages speaks of "us" in the other."""
    return any(
        not _US.isdisjoint(mine.said) and bool(mine.names & theirs.names) and _US.isdisjoint(theirs.said)
        for mine, theirs in ((one, other), (other, one))
    )


def _weighed(matched: Mapping[tuple[str, str], float], heads: AbstractSet[str]) -> tuple[float, float]:
    """Give what the head counts that both have, and what all else does; what else a head is like is told besides."""
    of_heads = sorted(worth for (word, _), worth in matched.items() if word in heads)
    best: dict[str, float] = {}
    for (word, _), worth in matched.items():
        if word not in heads:
            best[word] = max(best.get(word, 0.0), worth)
    return (of_heads[-1] if of_heads else 0.0), sum(best.values()) + sum(of_heads[:-1])


def _is_of_its_subject(denying: _Part, affirming: _Part) -> bool:
    """Whether the other passage speaks of that of which something is denied: that is the subject of the denial.

    Names may be taken up by an office or a pronoun, as may be bodies and people in general.
    """
    told = denying.assertion.traits.subject & denying.nouns
    subject = next((form for _, form in denying.assertion.roots if form in told), "")
    general = {root(noun) for noun in mapping("figure_words")["general_subjects"]}
    named = subject not in denying.assertion.terms
    return named or subject in general or bool(likeness(subject, affirming.worths.keys() | affirming.nouns))


def _are_of_two(one: _Part, other: _Part) -> bool:
    """Whether either passage is on somebody's word, and not both on that of one."""
    voices = one.assertion.speakers, other.assertion.speakers
    return one.told and other.told and any(voices) and voices[0].isdisjoint(voices[1])


def _are_apart(one: _Part, other: _Part, *, timeless: bool) -> bool:
    """Whether two passages are of other times, persons or things, or one only wants what the other tells.

    That there was none of something, or nothing done, holds for all times.
    """
    mine, theirs = one.assertion, other.assertion
    subjects = mine.traits.subject, theirs.traits.subject
    named = bool(one.names - other.names and other.names - one.names) and not meet(*subjects)
    return (
        is_passing(mine) != is_passing(theirs)
        or tells_of_an_end(mine, theirs)
        or differ(mine.traits, theirs.traits)
        or mine.traits.wanted != theirs.traits.wanted
        or mine.traits.demanded != theirs.traits.demanded
        or (not (one.rejects or timeless) and are_of_other_times(mine, theirs))
        or named
        or name_others(mine.circumstances, theirs.circumstances, mine.speakers | theirs.speakers)
        or is_of_another(mine, theirs)
        or any(contrasted(one.nouns, other.nouns))
    )
