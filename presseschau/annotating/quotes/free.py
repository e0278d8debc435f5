"""Reported speech without a cue of its own: sentences that go on with what somebody says."""

from collections.abc import Iterator, Sequence

from presseschau.annotating.quotes.clauses import VERB_EARLY, Clause, Shape
from presseschau.annotating.quotes.contents import is_compared
from presseschau.annotating.quotes.lines import MARKED
from presseschau.annotating.quotes.mood import Mood
from presseschau.annotating.quotes.predicates import predicate_of
from presseschau.annotating.quotes.reading import Range, Reading
from presseschau.annotating.quotes.subjects import subject_of


def goes_on(reading: Reading, *, just_spoke: bool, just_told: bool) -> bool:
    """Whether a line is reported speech as a whole.

    Its first main verb is in the present subjunctive; the past subjunctive will do where somebody `just_spoke`, hearsay
    ("soll gesehen haben") where the line before was rendered too (`just_told`): behind a quotation in marks the writer
    speaks again, and whose hearsay it is stays open.
    """
    main = _first_main(reading)
    if main is None:
        return False
    if main.mood is Mood.PAST_SUBJUNCTIVE:
        return just_spoke and not _is_explained(reading)
    return main.mood is Mood.PRESENT_SUBJUNCTIVE or (just_told and _is_hearsay(reading, main))


def _is_explained(reading: Reading) -> bool:
    """Whether the writer gives a reason behind a colon in his own words ("Das könnte er: Die Mehrheit reicht")."""
    behind = [clause for clause in reading.clauses if clause.before == ":" and clause.shape in VERB_EARLY]
    return any(clause.mood is Mood.INDICATIVE for clause in behind)


def _first_main(reading: Reading) -> Clause | None:
    """Give the first main clause; a condition with its verb in front is none ("Sollte er kommen, sei man bereit")."""
    early = [clause for clause in reading.clauses if clause.shape in VERB_EARLY]
    fronted = len(early) > 1 and early[0].start == 0 and early[0].shape is early[1].shape is Shape.VERB_FIRST
    if fronted and early[1].before == ",":
        return early[1]
    return early[0] if early else None


def _is_hearsay(reading: Reading, clause: Clause) -> bool:
    """Whether "sollen" with a perfect infinitive tells what is said ("soll gesehen haben")."""
    if clause.finite is None or reading.words[clause.finite].lemma.lower() != "sollen":
        return False
    last = [word for word in reading.words_of(clause) if word.text[0].isalnum()][-2:]
    return len(last) > 1 and last[0].tag in ("VVPP", "VAPP") and last[1].low in ("haben", "sein")


def subjunctive_clauses(reading: Reading, contents: Sequence[Range]) -> Iterator[Clause]:
    """Give the clauses in the present subjunctive that no content covers: somebody says them.

    Those for a purpose and in comparisons are left out.
    """
    for clause in reading.clauses:
        covered = any(start < clause.end and clause.start < end for start, end in contents)
        purpose = reading.words[clause.start].low == "damit" or is_compared(reading, clause)
        if clause.mood is Mood.PRESENT_SUBJUNCTIVE and not covered and not purpose:
            yield clause


def teller_of(reading: Reading, clause: Clause) -> Range | None:
    """Give the subject of the line's main clause, whose words a clause in the subjunctive renders."""
    for number, other in enumerate(reading.clauses):
        if other.shape in VERB_EARLY and other != clause and other.mood is not Mood.PRESENT_SUBJUNCTIVE:
            subject = subject_of(reading, number)
            if subject:
                return subject
    return None


def is_retold(reading: Reading) -> bool:
    """Whether a line is "Das teilte X mit": one clause of saying whose object takes up the sentence before."""
    clause = reading.clauses[0] if reading.clauses else None
    if clause is None or clause.finite != 1 or reading.words[0].low not in ("das", "dies"):
        return False
    if any(other.shape not in (Shape.RELATIVE, Shape.FRAGMENT) for other in reading.clauses[1:]):
        return False
    predicate = predicate_of(reading, clause)
    if predicate is None or "say" not in predicate.frames:
        return False
    return predicate.passive or predicate.lemma == "hervorgehen" or _is_object(reading)


def _is_object(reading: Reading) -> bool:
    subject = subject_of(reading, 0)
    return subject is not None and subject[0] > 1


def is_bare(reading: Reading) -> bool:
    """Whether a line is nothing but a marked passage."""
    return all(word.tag == MARKED or not word.text[0].isalnum() for word in reading.words)
