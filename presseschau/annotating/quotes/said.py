"""Whether what stands with a verb of saying is said by anybody at all, or told by the outlet."""

from collections.abc import Iterable

from presseschau.annotating.quotes.clauses import Clause, Shape
from presseschau.annotating.quotes.forms import forms
from presseschau.annotating.quotes.lines import MARKED
from presseschau.annotating.quotes.mood import Mood
from presseschau.annotating.quotes.predicates import Predicate
from presseschau.annotating.quotes.reading import Range, Reading
from presseschau.german import words as word_list

_CONDITIONS = frozenset({"sollte", "sollten"})
_OPENING = 3
"""Words in which a noun opens what is told behind it ("Den schweren Vorwurf, …")."""


def asks(reading: Reading, number: int) -> bool:
    """Whether a clause with "wie" is a question, no source: for a degree, or behind a colon that ends with it.

    ("Wie viele annehmen, ist unklar", not "Wie viele Händler annehmen"; "Streit im Rat: Wie die Stadt entschied".)
    """
    clause = reading.clauses[number]
    last = number + 1 == len(reading.clauses)
    return reading.words[clause.start + 1].low in forms("degrees") or (clause.before == ":" and last)


def is_said(
    reading: Reading, number: int, predicate: Predicate, contents: Iterable[Range], speaker: Range | None
) -> bool:
    """Whether somebody says what a verb of saying takes, named or not ("hieß es", "verlautete", "wurde bekannt").

    Without anybody a state ("vorgesehen ist, dass …"), a thought, and what comes about by itself ("ob es gelingt,
    entscheidet sich im Mai") are told by the outlet, and so is what nobody says ("wie es weitergeht, weiß niemand").
    """
    if speaker:
        return _is_anybody(reading, contents, speaker)
    clause = reading.clauses[number]
    own = {word.low for word in reading.words_of(clause)}
    state = clause.finite is not None and reading.words[clause.finite].lemma.lower() == "sein"
    silent = state or "sich" in own or "say" not in predicate.frames
    anybody = not silent or predicate.passive or not own.isdisjoint(forms("impersonal"))
    return anybody or predicate.lemma in forms("texts_speak") or not all(_is_told(reading, c) for c in contents)


def _is_anybody(reading: Reading, contents: Iterable[Range], speaker: Range) -> bool:
    """Whether a subject can be who says something: not a share of people, nor "es", unless words stand in marks."""
    first = reading.words[speaker[0]]
    share = first.tag == "CARD" and reading.words[speaker[0] + 1].lemma.lower() in forms("shares")
    if first.low == "es" or share:
        return any(word.tag == MARKED for start, end in contents for word in reading.words[start:end])
    return first.low not in forms("nobody")


def is_left_open(reading: Reading, clause: Clause, predicate: Predicate, contents: Iterable[Range]) -> bool:
    """Whether a clause tells of a question that is known or to be settled, not of what anybody says.

    ("Das Gericht entscheidet, ob …", "sie wissen noch, wie …", "sie muss erklären, was …"; "er will wissen, …" asks.)
    """
    finite = reading.words[clause.finite].lemma.lower() if clause.finite is not None else ""
    owed = reading.words[predicate.position].tag == "VVINF" and not predicate.passive and finite in forms("owed")
    questions = [is_open_question(reading, content) for content in contents]
    settles = predicate.lemma in forms("settling") and finite != "wollen"
    return (owed or settles) and bool(questions) and all(questions)


def is_open_question(reading: Reading, content: Range) -> bool:
    """Whether a content is an indirect question in the indicative, without words in marks."""
    opening = next((clause for clause in reading.clauses if clause.start == content[0]), None)
    if opening is None or not _is_told(reading, content):
        return False
    return opening.shape is Shape.QUESTION or reading.words[opening.start].low in ("ob", "wie")


def _is_told(reading: Reading, content: Range) -> bool:
    """Whether nothing in a content shows that somebody's words are reported: no subjunctive, no marks."""
    start, end = content
    inside = [clause for clause in reading.clauses if clause.start < end and start < clause.end]
    marked = any(word.tag == MARKED for word in reading.words[start:end])
    return not marked and all(clause.mood is Mood.INDICATIVE for clause in inside)


def is_nobodys(reading: Reading, predicate: Predicate, contents: tuple[Range, ...]) -> bool:
    """Whether what stands with a verb of saying is not the word of who is its subject: denied, or a condition."""
    return _is_denied(reading, predicate, contents) or _is_condition(reading, predicate, contents)


def _is_denied(reading: Reading, predicate: Predicate, contents: tuple[Range, ...]) -> bool:
    """Whether what is denied is told behind a noun for it: "Den Vorwurf, man habe geschlafen, wies X zurück"."""
    if predicate.lemma not in forms("denying") or not contents:
        return False
    opening = reading.words[contents[0][0] : contents[0][0] + _OPENING]
    return any(word.low.startswith(tuple(forms("rejected"))) for word in opening)


def _is_condition(reading: Reading, predicate: Predicate, contents: tuple[Range, ...]) -> bool:
    """Whether a clause only says under which condition something holds ("Sollte das scheitern, droht X mit Streik")."""
    alone = {(clause.start, clause.end) for clause in reading.clauses}
    plain = predicate.lemma in word_list("saying_words")
    opened = [reading.words[start].low in _CONDITIONS and (start, end) in alone for start, end in contents]
    return bool(opened) and not plain and all(opened)
