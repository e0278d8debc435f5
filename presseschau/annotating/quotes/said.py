"""Whether what stands with a verb of saying is said by anybody at all, or told by the outlet."""

from collections.abc import Iterable

from presseschau.annotating.quotes.forms import forms
from presseschau.annotating.quotes.lines import MARKED
from presseschau.annotating.quotes.mood import Mood
from presseschau.annotating.quotes.predicates import Predicate
from presseschau.annotating.quotes.reading import Range, Reading


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
        return reading.words[speaker[0]].low not in forms("nobody")
    clause = reading.clauses[number]
    own = {word.low for word in reading.words_of(clause)}
    state = clause.finite is not None and reading.words[clause.finite].lemma.lower() == "sein"
    silent = state or "sich" in own or "say" not in predicate.frames
    anybody = not silent or predicate.passive or not own.isdisjoint(forms("impersonal"))
    return anybody or predicate.lemma in forms("texts_speak") or not all(_is_told(reading, c) for c in contents)


def _is_told(reading: Reading, content: Range) -> bool:
    """Whether nothing in a content shows that somebody's words are reported: no subjunctive, no marks."""
    start, end = content
    inside = [clause for clause in reading.clauses if clause.start < end and start < clause.end]
    marked = any(word.tag == MARKED for word in reading.words[start:end])
    return not marked and all(clause.mood is Mood.INDICATIVE for clause in inside)
