"""Nouns for what is said, with whose words they name: "der Vorwurf der Stadt, er habe …"."""

from presseschau.annotating.quotes.clauses import Clause
from presseschau.annotating.quotes.forms import endings, forms
from presseschau.annotating.quotes.reading import Range, Reading
from presseschau.german import words as word_list


def saying_noun(reading: Reading, clause: Clause) -> int | None:
    """Give the last noun of saying in a clause."""
    for position in range(clause.end - 1, clause.start - 1, -1):
        word = reading.words[position]
        if (word.tag == "NN" and word.lemma in word_list("speech_nouns")) or word.lemma.lower().endswith(
            endings("source_nouns")
        ):
            return position
    return None


def owner_of(reading: Reading, noun: int) -> Range | None:
    """Give the genitive behind a noun of saying, whose words they are, or what follows with "von"."""
    phrase = next((p for p in reading.phrases if p.start <= noun < p.core), None)
    if phrase is None:
        return None
    if phrase.end > phrase.core:
        return phrase.core, phrase.end
    owner = reading.phrase_at(phrase.end + 1)
    return (owner.start, owner.end) if owner and reading.words[phrase.end].low in forms("agents") else None
