"""What a cue reports: the clauses that hold the content, without speaker and cue."""

from presseschau.annotating.quotes.clauses import VERB_EARLY, VERB_LAST, Clause, Shape
from presseschau.annotating.quotes.forms import forms
from presseschau.annotating.quotes.lines import MARKED
from presseschau.annotating.quotes.mood import Mood, is_open
from presseschau.annotating.quotes.phrases import Phrase
from presseschau.annotating.quotes.predicates import predicate_of
from presseschau.annotating.quotes.reading import Range, Reading

_MARKS = frozenset({".", "!", "?", ":", ";", ",", "–", "—", "-"})
_DASHES = frozenset({"–", "—", "--", "-"})
_SAYING = frozenset({"say", "ask"})
_ASKING = frozenset({"say", "ask", "demand", "think"})


def after(reading: Reading, number: int, frames: frozenset[str]) -> tuple[Range, ...]:
    """Give the content in the clauses behind the cue's; a relative clause or apposition may stand between."""
    first = number + 1
    while first < len(reading.clauses) and frames - {"label"}:
        clause = reading.clauses[first]
        if _is_content(reading, clause, frames, reading.clauses[number]):
            start = clause.start + (reading.words[clause.start].low == "wonach")
            return (trimmed(reading, start, reading.clauses[_last(reading, first)].end),)
        if clause.before != "," or clause.shape in VERB_EARLY or first > number + 2 or _tells(reading, clause):
            break
        first += 1
    return ()


def _tells(reading: Reading, clause: Clause) -> bool:
    """Whether a clause between a cue and what follows reports something itself, so that what follows is its own."""
    predicate = predicate_of(reading, clause) if clause.shape is Shape.SUBORDINATE else None
    return predicate is not None and "say" in predicate.frames


def _is_content(reading: Reading, clause: Clause, frames: frozenset[str], cue: Clause) -> bool:
    opener = reading.words[clause.start]
    if clause.before in (":", ";", "!", "?", ".") or clause.before in forms("joining") or is_compared(reading, clause):
        return False
    if opener.low in ("dass", "daß") and _is_supposed(reading, clause):
        return False
    if clause.shape is Shape.FRAGMENT:
        return any(word.tag == MARKED for word in reading.words_of(clause)) and bool(frames & _SAYING)
    if clause.shape is Shape.SUBORDINATE:
        told = clause.mood is not Mood.INDICATIVE and opener.low != "damit"
        return told or opener.low in forms("content_openers")
    if clause.shape is Shape.INFINITIVE:
        return opener.low not in forms("purpose") and bool(frames & _ASKING)
    stated = clause.shape is Shape.MAIN and "say" in frames and not _has_object(reading, cue)
    asked = clause.shape is Shape.QUESTION and bool(frames & _SAYING)
    return stated or asked or clause.mood is not Mood.INDICATIVE or opener.low == "wonach"


def _is_supposed(reading: Reading, clause: Clause) -> bool:
    """Whether a clause with "dass" tells of a case or condition named right before it ("für den Fall, dass …")."""
    before = reading.words[clause.start - 2] if clause.start > 1 else None
    return before is not None and before.lemma.lower() in forms("cases")


def is_compared(reading: Reading, clause: Clause) -> bool:
    """Whether a clause compares with what is not so ("als gäbe es kein Morgen", "als ob nichts gewesen sei").

    Its subjunctive reports nothing (Duden: Die Grammatik, irreal comparison).
    """
    opening = [word.low for word in reading.words[clause.start : clause.start + 2]]
    return opening[:1] == ["als"] and (clause.finite == clause.start + 1 or opening[1:] in (["ob"], ["wenn"]))


def _has_object(reading: Reading, clause: Clause) -> bool:
    """Whether a clause says already what is said ("erklärte die Wahl für ungültig, …")."""
    if clause.shape not in VERB_EARLY:
        return False
    finite = clause.finite or clause.start
    front = any(not phrase.governed for phrase in reading.within(clause.start, finite))
    behind = [p for p in reading.within(finite, clause.end) if not p.governed and not _is_dative(reading, p)]
    joints = sum(reading.words[place].low in forms("joints") for place in range(finite, clause.end))
    return len(behind) - joints > (0 if front else 1)


def _is_dative(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase names whom something is told, not what."""
    return phrase.oblique and reading.words[phrase.start].low in ("dem", "den", "der", "ihm", "ihr", "ihnen")


def _last(reading: Reading, first: int) -> int:
    """Give the last clause of a content that begins with clause `first`: up to where its teller speaks again."""
    last = first
    for number in range(first + 1, len(reading.clauses)):
        if _resumes(reading, reading.clauses[number], reading.clauses[first]):
            break
        last = number
    return last


def _resumes(reading: Reading, clause: Clause, content: Clause) -> bool:
    """Whether the teller goes on in his own words."""
    if clause.finite is None or clause.shape in VERB_LAST:
        return False
    if clause.mood is not Mood.INDICATIVE or is_open(reading.words[clause.finite]):
        return clause.shape is Shape.VERB_FIRST and clause.mood is Mood.INDICATIVE
    own = content.shape is Shape.MAIN and content.mood is Mood.INDICATIVE and clause.shape is Shape.MAIN
    return clause.before in (",", "und", "–", "—", ";", ".") and not own


def before(reading: Reading, number: int) -> tuple[Range, ...]:
    """Give the content in front of ", sagte X", and what follows it when the cue was put into the middle."""
    first = number
    while first > 0 and reading.clauses[first].before not in (":", ";", ".", "!", "?"):
        first -= 1
    if first == number or not _can_be_said(reading, first, number) or _is_told_in_front(reading, first, number):
        return ()
    front = trimmed(reading, reading.clauses[first].start, reading.clauses[number - 1].end)
    back = _rest_of_content(reading, first, number)
    return (front, back) if back else (front,)


def _is_told_in_front(reading: Reading, first: int, number: int) -> bool:
    """Whether the clauses before a verb are one that says what somebody else reports ("Während A schrieb, …, rief B").

    It fills the place before the verb (Duden: Die Grammatik, "Vorfeld"), so that they are no words of who acts behind.
    """
    opening = reading.clauses[first]
    if opening.shape is not Shape.SUBORDINATE or opening.mood is not Mood.INDICATIVE or opening.before:
        return False
    predicate = predicate_of(reading, opening)
    says = predicate is not None and "say" in predicate.frames
    opener = reading.words[opening.start].low
    between = reading.clauses[first + 1 : number]
    filled = any(clause.shape is Shape.VERB_FIRST for clause in between)
    return says and bool(between) and not filled and opener not in forms("content_openers")


def _can_be_said(reading: Reading, first: int, number: int) -> bool:
    """Whether clauses make a statement: one of them has its verb early or in the subjunctive, or is quoted."""
    return any(
        clause.shape in VERB_EARLY
        or clause.mood is not Mood.INDICATIVE
        or reading.words[clause.end - 1].tag == MARKED
        or reading.words[clause.start].tag == MARKED
        or reading.words[clause.start].low in forms("content_openers")
        for clause in reading.clauses[first:number]
    ) or _follows_insertion(reading, number)


def _follows_insertion(reading: Reading, number: int) -> bool:
    """Whether the cue stands inside a sentence that has no verb yet ("Der Plan, so Moos, sei gut")."""
    following = reading.clauses[number + 1 : number + 2]
    if not following or following[0].finite is None:
        return False
    return reading.clauses[number].finite is None or following[0].mood is not Mood.INDICATIVE


def _rest_of_content(reading: Reading, first: int, number: int) -> Range | None:
    """Give the second part of a content that the cue splits ("Das Haus, sagte er, sei leer")."""
    if number + 1 >= len(reading.clauses):
        return None
    place = number + 1
    if _tells_when(reading, place):
        place += 1
        if place >= len(reading.clauses):
            return None
    following = reading.clauses[place]
    if following.before in _DASHES and reading.clauses[number].before in _DASHES:
        return trimmed(reading, following.start, reading.clauses[-1].end)
    if following.before != "," or following.shape in (Shape.RELATIVE, Shape.INFINITIVE):
        return None
    whole = any(clause.shape in VERB_EARLY for clause in reading.clauses[first:number])
    quoted = reading.words[following.start].tag == MARKED
    if (whole and following.mood is Mood.INDICATIVE and not quoted) or (
        following.shape is Shape.FRAGMENT and not quoted
    ):
        return None
    return trimmed(reading, following.start, reading.clauses[_last(reading, place)].end)


def _tells_when(reading: Reading, number: int) -> bool:
    """Whether a clause behind "sagte X" tells when that was ("…, sagte X, bevor er ging"): no part of what is said."""
    clause = reading.clauses[number]
    return clause.mood is Mood.INDICATIVE and reading.words[clause.start].low in forms("time_openers")


def around(reading: Reading, number: int) -> tuple[Range, ...]:
    """Give the content of "wie X mitteilte": the rest of the sentence, without what a relative clause tells of X."""
    parts = []
    if number > 0:
        parts.append(trimmed(reading, reading.clauses[0].start, reading.clauses[number - 1].end))
    following = number + 1
    if following < len(reading.clauses) and reading.clauses[following].shape is Shape.RELATIVE:
        following += 1
    if following < len(reading.clauses):
        parts.append(trimmed(reading, reading.clauses[following].start, reading.clauses[-1].end))
    return tuple(parts)


def colon_content(reading: Reading, number: int) -> Range | None:
    """Give what follows a colon behind clause `number`, when it is a quotation or reported speech."""
    if number + 1 >= len(reading.clauses) or reading.clauses[number + 1].before != ":":
        return None
    following = reading.clauses[number + 1]
    marked = reading.words[following.start].tag == MARKED
    if not marked and following.mood is Mood.INDICATIVE:
        return None
    last = number + 1 if marked else _last(reading, number + 1)
    return trimmed(reading, following.start, reading.clauses[last].end)


def trimmed(reading: Reading, start: int, end: int) -> Range:
    """Leave out marks at both ends."""
    while end > start + 1 and reading.words[end - 1].text in _MARKS:
        end -= 1
    while end > start + 1 and reading.words[start].text in _MARKS:
        start += 1
    return start, end
