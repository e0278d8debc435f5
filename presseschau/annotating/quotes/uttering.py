"""Clauses behind a quotation that tell who utters it, without a verb that tells of speech elsewhere."""

from presseschau.annotating.quotes.clauses import Shape
from presseschau.annotating.quotes.lines import MARKED
from presseschau.annotating.quotes.predicates import Predicate
from presseschau.annotating.quotes.reading import Range, Reading
from presseschau.annotating.quotes.subjects import subject_of


def is_with_words(reading: Reading, number: int) -> bool:
    """Whether a clause behind a quotation says that it was spoken: "„…“, mit diesen Worten eröffnete X …"."""
    clause = reading.clauses[number]
    opening = [word.low for word in reading.words_of(clause)[:3]]
    return number > 0 and clause.before == "," and opening in (["mit", "diesen", "worten"], ["mit", "den", "worten"])


def sounds_words(reading: Reading, number: int, predicate: Predicate) -> bool:
    """Whether a clause behind a quotation names who utters it with a verb that mostly tells of no speech.

    „…“, knurrte Beck (or "knurrte er"): any verb is one of saying there (Duden: Die Grammatik, "Redewiedergabe").
    """
    clause = reading.clauses[number]
    if predicate.frames or clause.shape is not Shape.VERB_FIRST or clause.before != "," or not number:
        return False
    behind = reading.words[reading.clauses[number - 1].end - 1].tag == MARKED
    subject = subject_of(reading, number) if behind else None
    phrases = [p for p in reading.within(clause.start, clause.end) if not p.governed]
    if subject is None or len(phrases) != 1:
        return False
    return is_called(reading, subject) or reading.words[subject[0]].low in ("er", "sie")


def is_called(reading: Reading, subject: Range) -> bool:
    """Whether a subject has a name."""
    return any(word.name for word in reading.words[subject[0] : subject[1]])
