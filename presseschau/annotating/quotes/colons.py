"""Who is named before a colon: "Minister Moos: …", "Ihr Chef, Wirt Jan Moos (51), zu unserer Zeitung: „…“"."""

from presseschau.annotating.mentions.words import is_first_name, traits_of
from presseschau.annotating.quotes.contents import trimmed
from presseschau.annotating.quotes.forms import forms
from presseschau.annotating.quotes.lines import MARKED
from presseschau.annotating.quotes.phrases import APOSTROPHES, Phrase, is_office, speaks
from presseschau.annotating.quotes.reading import Range, Reading
from presseschau.annotating.quotes.roles import office_in
from presseschau.annotating.quotes.subjects import is_bare


def colon_speaker(reading: Reading) -> tuple[Range, int, Range] | None:
    """Give who is named before a colon at the beginning of a line, the colon's place and what follows it.

    Above a text a place before the colon tells where something happens ("Emden: Neues Bad kommt"), not who speaks; a
    person's first name may be a place, too. Nor does a question speak ("Was jetzt gilt: …"), or a list by its entry
    ("Trainer: Jan Moos").
    """
    number = _before_colon(reading)
    if number is None:
        return None
    first, last = reading.clauses[0], reading.clauses[number]
    phrase = reading.phrase_at(first.start)
    if phrase is None or not _may_speak(reading, phrase) or _heads(reading, phrase):
        return None
    start, end = reading.clauses[number + 1].start, len(reading.words)
    aside = _aside_end(reading, number) if number else phrase.end
    if aside is None or _is_entry(reading, start) or (number and reading.words[start].tag != MARKED):
        return None
    return (first.start, aside), last.end, trimmed(reading, start, end)


def _before_colon(reading: Reading) -> int | None:
    """Give the clause right before the first colon of a line, if all up to it have no verb."""
    for number, clause in enumerate(reading.clauses[:-1]):
        if clause.finite is not None:
            return None
        if reading.clauses[number + 1].before == ":":
            return number
    return None


def _aside_end(reading: Reading, number: int) -> int | None:
    """Give where who speaks ends: a name or office, appositions, an age, and last of all whom it is told ("zu …").

    One of them is a person by name and office, or by a first name: else places or things are listed.
    """
    told = reading.words[reading.clauses[number].start].low in forms("addressing")
    parts = range(number if told else number + 1)
    aged = [part for part in parts if _is_number(reading, part)]
    if not all(is_bare(reading, part) or (part in aged and part) for part in parts):
        return None
    phrases = (reading.phrase_at(reading.clauses[part].start) for part in parts)
    person = any(_is_person(reading, phrase) for phrase in phrases if phrase)
    named = [part for part in parts if part not in aged]
    return reading.clauses[named[-1]].end if person else None


def _is_number(reading: Reading, number: int) -> bool:
    clause = reading.clauses[number]
    return clause.end == clause.start + 1 and reading.words[clause.start].tag == "CARD"


def _is_person(reading: Reading, phrase: Phrase) -> bool:
    names = [word for word in reading.words[phrase.start : phrase.core] if word.name]
    return bool(names) and (office_in(reading, phrase) is not None or is_first_name(names[0].text))


def _may_speak(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase names somebody: no count, no question, and no thing that belongs to somebody named."""
    words = reading.words[phrase.start : phrase.core]
    if words[0].text[0].isdigit() or words[0].tag == "PWS" or not speaks(reading.line, phrase):
        return False
    owner = words[0].name and (words[0].text.endswith("s") or (words[1:2] and words[1].text in APOSTROPHES))
    owned = owner and any(word.tag == "NN" for word in words[1:])
    return not owned or any(map(is_office, words))


def _is_entry(reading: Reading, start: int) -> bool:
    """Whether nothing but a name follows, as in a list of who did what ("Regie: Ida Moos")."""
    words = [word for word in reading.words[start:] if word.text[0].isalnum()]
    return bool(words) and all(word.name for word in words)


def _heads(reading: Reading, phrase: Phrase) -> bool:
    """Whether a headline begins with a place, or with letters that name nobody, as press offices have ("POL-XY")."""
    words = reading.words[phrase.start : phrase.core]
    named = office_in(reading, phrase) is not None or any(word.name for word in words)
    return reading.line.label and (not named or all(traits_of(word.text).place for word in words))
