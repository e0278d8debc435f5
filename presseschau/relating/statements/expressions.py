"""Expressions that exclude others, as they stand in sentences: of whom or what they are told, and how."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from presseschau.german import mapping, words
from presseschau.german.roots import root
from presseschau.model import PROSE_KINDS, Article, Base, Sentence, Span, placed_at
from presseschau.relating.statements.assertions import Assertion, whole_sentences
from presseschau.relating.statements.identity import Described, described_by, described_by_office
from presseschau.relating.statements.idioms import Phrase, clauses_of, phrases, readings_of, spans_of
from presseschau.relating.statements.times import are_passing
from presseschau.relating.statements.voices import Meant
from presseschau.relating.wording import Word

_LONG = re.compile(r"(?:.*(?:minuten|stunden|tage|wochen|monate|jahre|jahrzehnte))?lange?")
"""Words that tell for how long something was so: "jahrelang", "34 Verhandlungstage lang"."""

_MODAL = ("könn", "konnt", "kann", "müss", "muss", "mußt", "dürf", "durft", "darf", "soll", "woll", "will", "möcht")
_COMPARING = frozenset({"als", "wie"})
_FIRST_PERSON = frozenset({"ich", "mich", "mir", "wir", "uns"})

Side = tuple[int, int]
"""The number of a pair of expressions, and which of the two."""
Listed = tuple[Side, Phrase, bool]
"""An expression with its side of its pair, and whether it has a word of denial itself."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Expression:
    """Where an expression and its subject stand, and of whom or what it is told: actors, and nouns with their roots.

    `attributes` are the further nouns of the subject, which tell whose or which it is ("der Hund des Wanderers").
    `described` is how a person is described that is its subject, `impersonal` that there is no subject but what belongs
    to the expression ("Alkohol war nicht im Spiel") or acts on somebody; `passing` tells that it is so for now.
    """

    spans: tuple[Span, ...]
    subjects: tuple[Span, ...]
    actors: frozenset[str]
    nouns: frozenset[str]
    attributes: frozenset[str]
    described: Described | None
    impersonal: bool
    passing: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Expressive:
    """A sentence with the expressions in it, by side, what it says, its nouns, and whether it tells of before."""

    assertion: Assertion
    nouns: frozenset[Span]
    sides: Mapping[Side, Expression]
    looks_back: bool


@lru_cache(maxsize=1)
def pairs() -> Sequence[Mapping[str, object]]:
    """Give the listed pairs of expressions of which both cannot be true, with what they must be told of."""
    listed: Sequence[Mapping[str, object]] = mapping("incompatible")["pairs"]
    return listed


def expressive_sentences(article: Article, meant: Meant) -> Iterator[Expressive]:
    """Give the sentences of prose that hold such expressions and state what they say."""
    found = {sentence.span: _best(_sides(article, sentence, meant)) for sentence in article.sentences}
    if any(found.values()):
        for sentence, assertion in zip(article.sentences, whole_sentences(article, meant), strict=True):
            open_ = assertion.asks or assertion.conditional or assertion.circumstances.fictive
            if found[sentence.span] and sentence.block in PROSE_KINDS and not open_:
                yield Expressive(
                    assertion=assertion,
                    nouns=frozenset(_nouns(article, sentence)),
                    sides=found[sentence.span],
                    looks_back=sentence.looks_back,
                )


def _nouns(article: Article, sentence: Sentence) -> Mapping[Span, str]:
    """Give the nouns of a sentence with their base forms, by place."""
    return {b.span: b.form for b in sentence.bases if not b.verb and article.text[b.span.start].isupper()}


def _best(sides: Iterable[tuple[Side, Expression]]) -> Mapping[Side, Expression]:
    """Give of each side one expression, if there is one that tells of a person."""
    found: dict[Side, Expression] = {}
    for side, expression in sides:
        if side not in found or (expression.described and not found[side].described):
            found[side] = expression
    return found


def _sides(article: Article, sentence: Sentence, meant: Meant) -> Iterator[tuple[Side, Expression]]:
    """Give the expressions in a sentence, each in one clause, of both sides of a pair the one with more words."""
    for clause in clauses_of(article, sentence):
        said = readings_of(article, sentence, clause)
        told = dict(_told(article.text, clause, said))
        for side, spans in told.items():
            if len(spans) >= len(told.get((side[0], 1 - side[1]), ())) and _is_of_all(
                article, sentence, clause, side, spans
            ):
                yield side, _expression(article, sentence, meant, clause, spans)


def _is_of_all(article: Article, sentence: Sentence, clause: Sequence[Word], side: Side, spans: Sequence[Span]) -> bool:
    """Whether an expression that must hold of people, or of all of them, does: not "von den Fahrgästen niemand".

    A noun is of some unless it means all people, or what happened or who tells of it ("bei dem Unfall").
    """
    if not pairs()[side[0]].get("everybody"):
        return True
    nouns = _nouns(article, sentence)
    if side[1] == 0:
        return _listed("no_people").isdisjoint(nouns[word.span] for word in clause if word.span in nouns)
    return _listed("not_all").isdisjoint(word.form for word in clause) and all(
        word.span in spans or nouns[word.span] in _listed("everybody") or _is_around(clause[:place])
        for place, word in enumerate(clause)
        if word.span in nouns
    )


def _is_around(before: Sequence[Word]) -> bool:
    """Whether a noun behind these words belongs to a phrase that tells of an event or a source."""
    prepositions = _listed("around") | _listed("some")
    governing = next((word.form for word in reversed(before) if word.form in prepositions), "")
    return governing in _listed("around")


def _told(
    text: str, clause: Sequence[Word], said: Mapping[Span, frozenset[str]]
) -> Iterator[tuple[Side, tuple[Span, ...]]]:
    """Give the sides that a clause tells, with the words, the longest expression last; a denial must be of it.

    Not what is so in part only, was so for a length of time or in turn with something else: it may have ended.
    """
    denied = not words("negations").isdisjoint(word.form for word in clause)
    able = any(word.form.startswith(_MODAL) for word in clause)
    everything = frozenset().union(*said.values())
    for side, phrase, denies in _near(everything):
        told = _side_told(side, phrase, denied=denied, denies=denies, able=able)
        if told and all(not item.isdisjoint(everything) for item in phrase):
            spans = tuple(spans_of(phrase, said))
            limited = any(_limits(word.form) for word in clause if word.span not in spans)
            open_ = not pairs()[told[0]].get("wanted") and _is_infinitive(text, clause, spans)
            if not limited and not open_ and not _is_aside(text, clause, spans):
                yield told, spans


def _is_infinitive(text: str, clause: Sequence[Word], spans: Sequence[Span]) -> bool:
    """Whether a clause tells with an expression only what could or shall be: "riet ihm, eine Weste zu tragen"."""
    return any(
        word.span in spans and before.form == "zu" and text[word.span.start].islower()
        for before, word in pairwise(clause)
    )


def _is_aside(text: str, clause: Sequence[Word], spans: Sequence[Span]) -> bool:
    """Whether a clause only compares or tells when ("sobald es rechtskräftig ist"), or a word tells whose word it is.

    "Nach Angaben der Partei nicht" has the words of "keine Angaben".
    """
    sources = _listed("sources")
    credited = any(
        word.span in spans and not sources.isdisjoint(before.form for before in clause[max(0, place - 2) : place])
        for place, word in enumerate(clause)
    )
    return clause[0].form in _COMPARING | _listed("open") or credited or _is_counted(text, clause, spans)


def _is_counted(text: str, clause: Sequence[Word], spans: Sequence[Span]) -> bool:
    """Whether an expression is told of so many that only a number names: "zwölf blieben unverletzt"."""
    return any(
        behind.span in spans
        and text[behind.span.start].islower()
        and (before.form.isdigit() or before.form in _numbers())
        for before, behind in pairwise(clause)
    )


def _limits(form: str) -> bool:
    return form in _listed("in_part") | _listed("in_turn") or _LONG.fullmatch(form) is not None


def _side_told(side: Side, phrase: Phrase, *, denied: bool, denies: bool, able: bool) -> Side | None:
    """Give the side that a clause tells with an expression; its denial is told by those who are against it.

    Of a single word only where one of two must be so: a word of denial in its clause may be of another. Nor where it is
    told what somebody is `able` to do or must do: who could not save himself was saved by others.
    """
    if denied == denies:
        return side
    pair = pairs()[side[0]]
    against = pair.get("complementary") or (len(phrase) > 1 and "of" in pair)
    return (side[0], 1 - side[1]) if denied and against and not able else None


def _expression(
    article: Article, sentence: Sentence, meant: Meant, clause: Sequence[Word], spans: tuple[Span, ...]
) -> Expression:
    """Give an expression with the subject of its clause."""
    near = placed_at(article.agents, sentence.span)
    subjects = [agent for agent in near if any(agent.clause.contains(span) for span in spans)]
    places = [agent.subject for agent in subjects]
    nouns = [b for b in sentence.bases if b.span.lies_in(places) and article.text[b.span.start].isupper()]
    named = [m.span for m in placed_at(article.mentions, sentence.span) if m.span.lies_in(places)]
    heads = [base.form for base in _heads(nouns, places) if not base.span.touches(named)]
    holders = [holder for agent in subjects for holder in agent.holders]
    counted = [f.counted for f in placed_at(article.figures, sentence.span) if f.counted is not None]
    acting = tuple(mapping("described_persons")["acting"])
    return Expression(
        spans=spans,
        subjects=tuple(places),
        actors=frozenset(meant.of(article.id, [*named, *holders])),
        nouns=frozenset((*heads, *map(root, heads))),
        attributes=frozenset(b.form for b in nouns if not b.span.touches((*named, *counted))) - frozenset(heads),
        described=_described(article, sentence, places, (*named, *holders)),
        impersonal=not named
        and (not places or bool(nouns))
        and _FIRST_PERSON.isdisjoint(word.form for word in clause)
        and all(b.span in spans or b.form.endswith(acting) for b in nouns),
        passing=are_passing([word.form for word in clause]),
    )


def _described(
    article: Article, sentence: Sentence, subjects: Sequence[Span], named: Sequence[Span]
) -> Described | None:
    """Give how the subject is described, a name or pronoun of somebody known by what else the article calls them."""
    found = next((told for place in subjects if (told := described_by(article, sentence, place))), None)
    if found and found.noun:
        return found
    return described_by_office(article, named) or (None if named else found)


def _heads(nouns: Sequence[Base], subjects: Sequence[Span]) -> Iterator[Base]:
    """Give the first noun of each subject: what follows it tells whose or where it is ("der Vater des Fahrers")."""
    for subject in subjects:
        yield from [noun for noun in nouns if subject.contains(noun.span)][:1]


@lru_cache(maxsize=1)
def _numbers() -> frozenset[str]:
    return frozenset(word for word, value in mapping("numbers")["ones"].items() if value > 1)


@lru_cache(maxsize=None)
def _listed(name: str) -> frozenset[str]:
    return frozenset(mapping("incompatible")[name])


def _near(said: Iterable[str]) -> Iterator[Listed]:
    """Give the expressions of which the most telling word is said, short ones first."""
    index = _by_word()
    numbers = {number for form in said for number in index.get(form, ())}
    yield from (_expressions()[number] for number in sorted(numbers))


@lru_cache(maxsize=1)
def _by_word() -> Mapping[str, Sequence[int]]:
    """Give the numbers of the expressions by the forms of their most telling word: there are thousands of them."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, (_, phrase, _denies) in enumerate(_expressions()):
        for form in max(phrase, key=lambda item: (max(map(len, item)), sorted(item))):
            found[form].append(number)
    return found


@lru_cache(maxsize=1)
def _expressions() -> tuple[Listed, ...]:
    """Give all expressions, short ones first, each with its side of its pair, and whether it has a word of denial."""
    listed = mapping("incompatible")
    found = (
        ((number, side), phrase, any(not item.isdisjoint(words("negations")) for item in phrase))
        for number, pair in enumerate(listed["pairs"])
        for side, key in enumerate(("one", "other"))
        for phrase in phrases(pair[key], listed["forms"])
    )
    return tuple(sorted(found, key=lambda entry: len(entry[1])))
