"""What one text tells and another excludes by what it tells: "schwieg zum Auftakt", "räumte die Vorwürfe ein"."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations, product

from presseschau.german import mapping, words
from presseschau.german.rarity import worth_of
from presseschau.german.roots import root
from presseschau.model import PROSE_KINDS, Article, Dispute, Passage, Sentence, Span, placed_at
from presseschau.relating.copying.crowds import texts_to_compare
from presseschau.relating.likeness import meet
from presseschau.relating.statements.assertions import Assertion, whole_sentences
from presseschau.relating.statements.circumstances import name_others
from presseschau.relating.statements.idioms import Phrase, clauses_of, phrases, readings_of, spans_of
from presseschau.relating.statements.judging import Rewording, is_of_another
from presseschau.relating.statements.times import are_of_other_times, is_passing
from presseschau.relating.statements.voices import Meant

TELLING = 0.4
"""Worth of a word beside the subject that must be shared where two phrases may be of different things."""

_LONG = ("lang", "lange")
"""How words end that tell for how long something was so: "jahrelang", "34 Verhandlungstage lang"."""

Side = tuple[int, int]
"""The number of a pair of expressions, and which of the two."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Expression:
    """Where an expression and its subject stand, and of whom or what it is told: actors, and roots of nouns."""

    spans: tuple[Span, ...]
    subjects: tuple[Span, ...]
    actors: frozenset[str]
    nouns: frozenset[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Told:
    """A sentence with the expressions in it, by side, what it says, its nouns, and whether it tells of before."""

    assertion: Assertion
    nouns: frozenset[Span]
    sides: Mapping[Side, _Expression]
    looks_back: bool


def incompatibilities_of(
    articles: Sequence[Article], origins: Sequence[Sequence[str]], meant: Meant
) -> Iterator[Dispute]:
    """Give the sentences of two texts of which both cannot be true of one subject; what is told first is the claim.

    Of a story with very many texts none are compared.
    """
    first = texts_to_compare(origins)
    if len(first) < 2:  # noqa: PLR2004 - one text excludes nothing it tells
        return
    told = [list(_told(article, meant)) for article in articles if article.id in first]
    for ones, others in combinations(told, 2):
        for one, other in product(ones, others):
            if any(_exclude(one, other, side) for side in one.sides):
                yield Dispute(claim=_passage(one), counter=_passage(other))


def kept_apart(rewordings: Iterable[Rewording], incompatible: Iterable[Dispute]) -> Iterator[Rewording]:
    """Keep passages from being one statement of which sentences both cannot be true."""
    apart: dict[tuple[str, str], list[Dispute]] = defaultdict(list)
    for pair in incompatible:
        apart[pair.claim.article, pair.counter.article].append(pair)
    for rewording in rewordings:
        ends = (rewording.one, rewording.other), (rewording.other, rewording.one)
        excluded = any(
            pair.claim.covers(one) and pair.counter.covers(other)
            for one, other in ends
            for pair in apart.get((one.article, other.article), ())
        )
        yield replace(rewording, same=False, apart=True) if excluded else rewording


def _told(article: Article, meant: Meant) -> Iterator[_Told]:
    found = {sentence.span: dict(_sides(article, sentence, meant)) for sentence in article.sentences}
    if any(found.values()):
        for sentence, assertion in zip(article.sentences, whole_sentences(article, meant), strict=True):
            open_ = assertion.asks or assertion.unreal or assertion.conditional
            if found[sentence.span] and sentence.block in PROSE_KINDS and not open_:
                yield _Told(
                    assertion=assertion,
                    nouns=frozenset(
                        b.span for b in sentence.bases if not b.verb and article.text[b.span.start].isupper()
                    ),
                    sides=found[sentence.span],
                    looks_back=sentence.looks_back,
                )


def _sides(article: Article, sentence: Sentence, meant: Meant) -> Iterator[tuple[Side, _Expression]]:
    """Give the expressions in a sentence, each in one clause; a denial must be of the expression.

    Not what is so in part only, was so for a length of time or in turn with something else: it may have ended.
    """
    for clause in clauses_of(article, sentence):
        said = readings_of(article, sentence, clause)
        forms = frozenset(word.form for word in clause)
        passing = _listed("in_part") | _listed("in_turn")
        if not forms.isdisjoint(passing) or any(form.endswith(_LONG) for form in forms):
            continue
        denied = not forms.isdisjoint(words("negations"))
        all_said = frozenset().union(*said.values())
        for side, phrase, denies in _expressions():
            if denied == denies and all(not item.isdisjoint(all_said) for item in phrase):
                yield side, _expression(article, sentence, meant, tuple(spans_of(phrase, said)))


def _expression(article: Article, sentence: Sentence, meant: Meant, spans: tuple[Span, ...]) -> _Expression:
    """Give an expression with the subject of its clause."""
    near = placed_at(article.agents, sentence.span)
    subjects = [agent for agent in near if any(agent.clause.contains(span) for span in spans)]
    places = [agent.subject for agent in subjects]
    nouns = (b for b in sentence.bases if b.span.lies_in(places) and article.text[b.span.start].isupper())
    named = [m.span for m in placed_at(article.mentions, sentence.span) if m.span.lies_in(places)]
    holders = [holder for agent in subjects for holder in agent.holders]
    return _Expression(
        spans=spans,
        subjects=tuple(places),
        actors=frozenset(meant.of(article.id, [*named, *holders])),
        nouns=frozenset(root(base.form) for base in nouns if not base.span.touches(named)),
    )


def _exclude(one: _Told, other: _Told, side: Side) -> bool:
    """Whether one of two sentences has the other side of a pair, both are of one subject, and nothing parts them.

    What is wanted is told on both sides or on neither, but where somebody is for it here and against it there.
    """
    against = (side[0], 1 - side[1])
    if against not in other.sides or against in one.sides or side in other.sides:
        return False
    mine, theirs = one.assertion, other.assertion
    if not _are_of_one(one.sides[side], other.sides[against]) or _are_apart(one, other):
        return False
    if _pairs()[side[0]].get("about"):
        return _name_one_thing(one, other, side)
    return mine.traits.demanded == theirs.traits.demanded


def _are_of_one(one: _Expression, other: _Expression) -> bool:
    """Whether two expressions are told of one person, or of what both call by one noun."""
    if one.actors and other.actors:
        return not one.actors.isdisjoint(other.actors)
    return meet(one.nouns, other.nouns)


def _are_apart(one: _Told, other: _Told) -> bool:
    """Whether two sentences are of other times or circumstances."""
    mine, theirs = one.assertion, other.assertion
    return (
        one.looks_back != other.looks_back
        or is_passing(mine) != is_passing(theirs)
        or are_of_other_times(mine, theirs)
        or name_others(mine.circumstances, theirs.circumstances, mine.speakers | theirs.speakers)
        or is_of_another(mine, theirs)
    )


def _name_one_thing(one: _Told, other: _Told, side: Side) -> bool:
    """Whether both have a telling noun beside the subject and the two expressions."""
    ends = (one.sides[side], other.sides[side[0], 1 - side[1]])
    mine, theirs = (
        {
            form
            for span, form in told.assertion.roots
            if span in told.nouns and not span.touches((*end.spans, *end.subjects))
        }
        for told, end in zip((one, other), ends, strict=True)
    )
    return any(worth_of(word) >= TELLING for word in mine if meet((word,), tuple(theirs)))


def _passage(told: _Told) -> Passage:
    return Passage(told.assertion.passage.article, told.assertion.sentence)


@lru_cache(maxsize=1)
def _pairs() -> Sequence[Mapping[str, object]]:
    pairs: Sequence[Mapping[str, object]] = mapping("incompatible")["pairs"]
    return pairs


@lru_cache(maxsize=None)
def _listed(name: str) -> frozenset[str]:
    return frozenset(mapping("incompatible")[name])


@lru_cache(maxsize=1)
def _expressions() -> tuple[tuple[Side, Phrase, bool], ...]:
    """Give all expressions, each with its side of its pair, and whether it has a word of denial itself."""
    listed = mapping("incompatible")
    return tuple(
        ((number, side), phrase, any(not item.isdisjoint(words("negations")) for item in phrase))
        for number, pair in enumerate(listed["pairs"])
        for side, key in enumerate(("one", "other"))
        for phrase in phrases(pair[key], listed["forms"])
    )
