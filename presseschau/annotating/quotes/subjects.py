"""Finds the subject of a clause: the noun phrase that speaks when the verb is one of speech."""

from presseschau.annotating.quotes.clauses import VERB_LAST, Clause, Shape
from presseschau.annotating.quotes.forms import forms
from presseschau.annotating.quotes.lines import MARKED
from presseschau.annotating.quotes.phrases import Phrase, is_office, speaks
from presseschau.annotating.quotes.reading import Range, Reading

_PARTS_OF_TIME = frozenset({"anfang", "mitte", "ende"})
"""What begins an adverbial without an article: "Mitte 2027 soll der Umbau fertig sein"."""
_PARTED = 2
"""Clauses before a verb, at least, of a subject that an apposition parts from it: itself and the apposition."""
_JOINED_WITHIN = 3
"""Words behind a verb within which an adverb tells that its clause shares a subject: pronouns come before it."""


def subject_of(reading: Reading, number: int) -> Range | None:
    """Give the words of the subject of clause `number`, with what belongs to it; None when it has none of its own."""
    found = _subject_within(reading, number)
    return _with_name_behind(reading, number, found) if found else None


def _subject_within(reading: Reading, number: int) -> Range | None:
    clause = reading.clauses[number]
    if clause.finite is None:
        return None
    if clause.shape is Shape.MAIN:
        return _subject_of_main(reading, number)
    if clause.shape in VERB_LAST:
        return _subject_verb_last(reading, clause)
    if clause.before in forms("joining"):
        return _pronoun_behind(reading, clause)
    return parted_subject(reading, number) or _behind(reading, clause)


def resumed_subject(reading: Reading, number: int) -> Range | None:
    """Give the thing that a relative clause parts from its verb ("Das Werk, das 300 Leute beschäftigt, schließt").

    Not where somebody is named behind the verb, who then acts ("Die Kritik, die …, wies der Minister zurück").
    """
    clause = reading.clauses[number]
    if (
        not number
        or clause.shape is not Shape.VERB_FIRST
        or clause.before != ","
        or reading.clauses[number - 1].shape is not Shape.RELATIVE
    ):
        return None
    behind = _first_nominative(reading, (clause.finite or clause.start) + 1, clause.end)
    if behind and (speaks(reading.line, behind) or reading.words[behind.start].low in forms("nominative_pronouns")):
        return None
    return parted_subject(reading, number, speaking=False)


def _with_name_behind(reading: Reading, number: int, subject: Range) -> Range:
    """Add the name that a comma sets beside an office at a clause's end ("sagte die Chefin, Ida Moos, dem …")."""
    phrase, following = reading.phrase_at(subject[0]), reading.clauses[number + 1 : number + 2]
    if subject[1] != reading.clauses[number].end or not following or following[0].before != ",":
        return subject
    named = reading.phrase_at(following[0].start)
    office = phrase and not phrase.plural and any(map(is_office, reading.words[phrase.start : phrase.core]))
    if not office or named is None or named.end != following[0].end:
        return subject
    known = any(word.name for word in reading.words[phrase.start : phrase.core]) if phrase else True
    name = all(word.name for word in reading.words[named.start : named.end])
    return (subject[0], named.end) if name and not known else subject


def _subject_of_main(reading: Reading, number: int) -> Range | None:
    clause = reading.clauses[number]
    finite = clause.finite or clause.start
    front = _front(reading, clause.start, finite)
    behind = _first_nominative(reading, finite + 1, clause.end)
    if front is None and behind is None:
        return _particle_name(reading, clause.start, finite)
    if front is None or (behind and _prefers_behind(reading, front, behind, finite)):
        return extended(reading, behind, clause.end) if behind else None
    return _joined_left(reading, number, front.start), _front_end(reading, front, finite)


def _particle_name(reading: Reading, start: int, finite: int) -> Range | None:
    """Give a name that begins with its particle ("Von der Heide sagte"): nothing else can be the subject here."""
    phrase = reading.phrase_at(start + 1)
    return (start, finite) if phrase and reading.words[start].text == "Von" and phrase.end == finite else None


def _front_end(reading: Reading, front: Phrase, finite: int) -> int:
    """End of the phrase in front of the verb: all that stands there belongs to it, but for adverbs at its end."""
    end = finite
    while end > front.end and reading.words[end - 1].tag in ("ADV", "PTKNEG", "PRF", "PROAV"):
        end -= 1
    return end


def _front(reading: Reading, start: int, finite: int) -> Phrase | None:
    """Give the phrase that fills the place before the finite verb, if it may be the subject."""
    first = start
    while first < finite and reading.words[first].tag in ("KON", "ADV", "ITJ"):
        first += 1
    phrase = next((p for p in reading.within(first, finite) if p.start == first), None)
    if phrase is None or reading.words[first].low in _PARTS_OF_TIME:
        return None
    if phrase.oblique or phrase.governed or not _agrees(reading, phrase, first, finite):
        return None
    only_marked = phrase.end == phrase.start + 1 and reading.words[first].tag == MARKED
    return None if only_marked else phrase


def _agrees(reading: Reading, phrase: Phrase, start: int, finite: int) -> bool:
    """Whether the number of a phrase fits the verb; a joint in front makes it plural."""
    joint = any(reading.words[place].low in forms("joints") for place in range(start, finite))
    plural_verb = reading.words[finite].low.endswith(("en", "n")) or reading.words[finite].low == "sind"
    return joint or not phrase.plural or plural_verb


def _first_nominative(reading: Reading, start: int, end: int) -> Phrase | None:
    candidates = [p for p in reading.within(start, end) if _may_be_subject(reading, p)]
    if not candidates:
        return None
    first, *others = candidates[:2]
    if reading.words[first.start].low == "es" and others and speaks(reading.line, others[0]):
        return others[0]  # "so berichten es die Anwohner"
    near = [p for p in candidates[:2] if p.pronoun and p.start <= start + 1]
    pronoun = next((p for p in near if reading.words[p.start].low in forms("nominative_pronouns")), None)
    return pronoun or candidates[0]


def _may_be_subject(reading: Reading, phrase: Phrase) -> bool:
    only_marked = phrase.end == phrase.start + 1 and reading.words[phrase.start].tag == MARKED
    behind_als = phrase.start > 0 and reading.words[phrase.start - 1].low == "als"
    reflexive = reading.words[phrase.start].tag in ("PRF", "PRELS")
    return not (phrase.oblique or phrase.governed or reflexive or only_marked or behind_als)


def _prefers_behind(reading: Reading, front: Phrase, behind: Phrase, finite: int) -> bool:
    """Whether the phrase behind the verb is the subject, the one in front its object ("Die Pläne nannte er …")."""
    first = reading.words[front.start].low
    if _is_told_to(reading, front, behind, finite):
        return True
    if first in forms("sure_nominatives"):
        return False
    if front.pronoun and first in ("das", "dies") and behind.start == finite + 1:
        return _is_full_verb(reading, finite)
    if reading.words[behind.start].low == "es" and _speaks_by_name(reading, front):
        return False
    if behind.pronoun:
        return reading.words[behind.start].low in forms("nominative_pronouns") and first != "sie"
    fronted = first != "sie" and not _speaks_by_name(reading, front)
    return fronted and behind.start == finite + 1 and speaks(reading.line, behind)


def _is_told_to(reading: Reading, front: Phrase, behind: Phrase, finite: int) -> bool:
    """Whether something is told to the paper or station in front by somebody named ("Der „Rheinpost“ sagte Moos")."""
    words = reading.words
    named = behind.start == finite + 1 and not behind.pronoun and _speaks_by_name(reading, behind)
    paper = words[front.start].low == "der" and words[front.core - 1].tag in (MARKED, "NE")
    return paper and named and front.core == front.start + 2 and words[finite].lemma.lower() in forms("telling")


def _is_full_verb(reading: Reading, finite: int) -> bool:
    """Whether a finite verb is no copula: what stands in front as "das" is then rather its object."""
    return reading.words[finite].lemma.lower() not in forms("auxiliaries")


def _speaks_by_name(reading: Reading, phrase: Phrase) -> bool:
    return not phrase.pronoun and speaks(reading.line, phrase)


def _behind(reading: Reading, clause: Clause) -> Range | None:
    start = (clause.finite or 0) + 1
    phrase = _first_nominative(reading, start, clause.end)
    phrase = phrase or next((p for p in reading.within(start, start + 1) if not p.governed and not p.oblique), None)
    return extended(reading, phrase, clause.end) if phrase else None


def _pronoun_behind(reading: Reading, clause: Clause) -> Range | None:
    """After "und" a clause that begins with its verb shares the subject before, unless a pronoun follows at once."""
    place = (clause.finite or 0) + 1
    own = place < clause.end and reading.words[place].low in ("er", "ich", "wir", "man")
    return (place, place + 1) if own else None


def parted_subject(reading: Reading, number: int, *, speaking: bool = True) -> Range | None:
    """Give the subject that an apposition parts from its verb ("Meier, Chef der Bahn, sagte"), one that can speak.

    Nothing parts a lone word from a verb behind a comma: that is inserted ("Kuchen, sagt Meier, esse er gern").
    """
    first = number
    while first > 0 and reading.clauses[first].before == "," and _may_part(reading.clauses[first - 1]):
        first -= 1
    while first < number and reading.clauses[first].shape is not Shape.FRAGMENT:
        first += 1
    if number - first < _PARTED or not (first == 0 or reading.clauses[first].before in (".", ";", ":", "", "!", "?")):
        return None
    start = reading.clauses[first].start
    phrase = _front(reading, start, reading.clauses[number].finite or start)
    if phrase is None or phrase.pronoun or (speaking and not speaks(reading.line, phrase)):
        return None
    return phrase.start, reading.clauses[number - 1].end


def is_contrasted(reading: Reading, number: int) -> bool:
    """Whether a clause goes on with the subject of the one before it ("Moos räumte … ein, sprach aber von …").

    Main clauses set side by side leave out a subject they share (Duden, Die Grammatik: Ellipse); an adverb joins them.
    """
    clause = reading.clauses[number]
    if clause.shape is not Shape.VERB_FIRST or clause.before != "," or not number or clause.finite is None:
        return False
    behind = reading.words[clause.finite + 1 : clause.finite + 1 + _JOINED_WITHIN]
    if not any(word.low in forms("joining_adverbs") for word in behind):
        return False
    subject = subject_of(reading, number)
    phrase = reading.phrase_at(subject[0]) if subject else None
    return phrase is None or not speaks(reading.line, phrase)


def _may_part(clause: Clause) -> bool:
    return clause.shape in (Shape.FRAGMENT, Shape.RELATIVE)


def _subject_verb_last(reading: Reading, clause: Clause) -> Range | None:
    finite = clause.finite or clause.end
    if clause.shape is Shape.RELATIVE:
        phrase = _first_nominative(reading, clause.start + 1, finite)
        if phrase and (phrase.pronoun or speaks(reading.line, phrase)):
            return extended(reading, phrase, finite)
        return _antecedent(reading, clause)
    phrase = _first_nominative(reading, clause.start, finite)
    if phrase is None and reading.words[clause.start].low in forms("conjunctions_too"):
        phrase = reading.phrase_at(clause.start + 1)
    return extended(reading, phrase, finite) if phrase else None


def _antecedent(reading: Reading, clause: Clause) -> Range | None:
    """Give the phrase that a relative pronoun in the nominative takes up."""
    nominative = reading.words[clause.start].low in ("der", "die", "das", "welcher", "welche")
    return antecedent_of(reading, clause) if nominative else None


def antecedent_of(reading: Reading, clause: Clause) -> Range | None:
    """Give the phrase right before a relative clause."""
    before = [phrase for phrase in reading.phrases if phrase.end <= clause.start]
    return (before[-1].start, before[-1].end) if before else None


def extended(reading: Reading, phrase: Phrase, limit: int) -> Range:
    """Add attributes, appositions and joint speakers behind a phrase."""
    end = phrase.end
    while not phrase.pronoun:
        further = _attached(reading, end, limit)
        if further is None:
            break
        end = further
    return phrase.start, end


def _attached(reading: Reading, end: int, limit: int) -> int | None:
    """Give the end of what is attached at a word; of a body "in" with an accusative tells where something goes."""
    words = reading.words
    if end + 1 >= len(words) or end >= limit:
        return None
    following = next((p for p in reading.within(end + 1, end + 2)), None)
    if following is None or following.end > limit:
        return None
    if words[end].low in forms("joints") and not following.governed:
        return None if following.end < limit and words[following.end].finite else following.end
    if any(word.tag == MARKED for word in words[end + 1 : following.end]) or words[end + 1].low in forms("indefinite"):
        return None
    goes = words[end].low == "in" and words[end + 1].low in ("die", "das")
    if words[end + 1].tag == "CARD" or (goes and (words[end - 1].name or is_office(words[end - 1]))):
        return None
    close = forms("attaching_to_names") if words[end - 1].tag == "NE" else forms("attaching")
    return following.end if words[end].low in close and following.governed else None


def _joined_left(reading: Reading, number: int, start: int) -> int:
    """Take in the first members of a list ("Estland, Lettland und Litauen teilten mit")."""
    finite = reading.clauses[number].finite or start
    if not any(reading.words[place].low in forms("joints") for place in range(start, finite)):
        return start
    while number > 0 and reading.clauses[number].before == "," and is_bare(reading, number - 1):
        number -= 1
        start = reading.clauses[number].start
    return start


def is_bare(reading: Reading, number: int) -> bool:
    """Whether a clause is nothing but a noun phrase."""
    clause = reading.clauses[number]
    if clause.shape is not Shape.FRAGMENT or reading.words[clause.start].tag == MARKED:
        return False
    phrase = next((p for p in reading.within(clause.start, clause.start + 1)), None)
    return phrase is not None and not phrase.governed
