"""Who may go on speaking in the next sentence: its subject, or who answers with a gesture."""

from presseschau.annotating.ages import is_person
from presseschau.annotating.quotes.clauses import VERB_EARLY
from presseschau.annotating.quotes.forms import forms
from presseschau.annotating.quotes.number import is_plural_at
from presseschau.annotating.quotes.phrases import speaks
from presseschau.annotating.quotes.predicates import predicate_of
from presseschau.annotating.quotes.reading import Range, Reading


def is_third(reading: Reading, speaker: Range) -> bool:
    """Whether a speaker has a name or office, so that neither who asks nor who is asked is meant."""
    phrase = reading.phrase_at(speaker[0])
    return phrase is not None and not phrase.pronoun and speaks(reading.line, phrase)


def can_go_on(reading: Reading, subject: Range) -> bool:
    """Whether the subject of a sentence may be who speaks in the next one."""
    phrase = reading.phrase_at(subject[0])
    if phrase is None:
        return False
    if phrase.pronoun:
        return reading.words[phrase.start].low in forms("carried_pronouns")
    return speaks(reading.line, phrase)


def answers_by_gesture(reading: Reading, subject: Range) -> bool:
    """Whether somebody answers with a gesture before he speaks ("Seine Nachbarin schüttelt den Kopf. Das sei …").

    One person, in the only main clause of the sentence; many who nod or laugh take no turn.
    """
    main = [clause for clause in reading.clauses if clause.shape in VERB_EARLY]
    predicate = predicate_of(reading, main[0]) if len(main) == 1 else None
    phrase = reading.phrase_at(subject[0])
    if predicate is None or phrase is None or is_plural_at(reading, subject):
        return False
    if not (can_go_on(reading, subject) or is_person(reading.words[phrase.core - 1].lemma.lower())):
        return False
    nouns = {word.lemma.lower() for word in reading.words_of(main[0]) if word.tag == "NN"}
    alone = predicate.lemma in forms("gestures")
    return alone or (predicate.lemma in forms("gesture_verbs") and not nouns.isdisjoint(forms("gesture_nouns")))
