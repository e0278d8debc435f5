"""Who is named as the source of what: one attribution for each cue of a line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from presseschau.annotating.quotes.clauses import VERB_EARLY, Clause, Shape
from presseschau.annotating.quotes.contents import after, around, before, colon_content
from presseschau.annotating.quotes.forms import forms
from presseschau.annotating.quotes.lines import MARKED
from presseschau.annotating.quotes.mood import Mood
from presseschau.annotating.quotes.nouns import owner_of, saying_noun
from presseschau.annotating.quotes.phrases import Phrase, is_office, speaks
from presseschau.annotating.quotes.predicates import Predicate, is_mention, predicate_of
from presseschau.annotating.quotes.reading import Range, Reading
from presseschau.annotating.quotes.said import asks, is_left_open, is_nobodys, is_open_question, is_said
from presseschau.annotating.quotes.sources import adverbial_sources, colon_sources, opinion_sources, so_sources
from presseschau.annotating.quotes.subjects import antecedent_of, extended, is_contrasted, parted_subject, subject_of
from presseschau.annotating.quotes.uttering import is_called, is_with_words, sounds_words


@dataclass(frozen=True, slots=True)
class Attribution:
    """`speaker` and `cue` as words of the line; `contents` is what is reported, `own` the clause of the cue itself.

    `frames` tell what the cue does with what stands in its own clause; `told` that the clause itself is in the
    subjunctive, so that somebody tells of it.
    """

    speaker: Range | None
    cue: Range
    contents: tuple[Range, ...]
    own: Range
    frames: frozenset[str]
    told: bool = False


def find_attributions(reading: Reading) -> tuple[Attribution, ...]:
    """Give the attributions of a line in the order of their cues."""
    found = [*_by_verbs(reading), *_by_nouns(reading), *_by_sources(reading)]
    said = [_without_inserted(reading, attribution, found) for attribution in found]
    return tuple(sorted(said, key=lambda attribution: attribution.cue))


def _without_inserted(reading: Reading, attribution: Attribution, others: Iterable[Attribution]) -> Attribution:
    """Leave out what stands behind a colon but is told by a verb of speech behind it.

    "Die Partei sieht das anders: …, sagte ihr Chef": who says it is the subject of that verb.
    """
    whole = {(clause.start, clause.end) for clause in reading.clauses}
    saying = [other for other in others if other.speaker and "say" in other.frames and other.own in whole]
    starts = {
        start for other in saying if other is not attribution for start, end in other.contents if end <= other.own[0]
    }
    cue = attribution.cue[1]
    kept = (c for c in attribution.contents if not (c[0] in starts and cue <= c[0] and _is_behind_colon(reading, c)))
    return replace(attribution, contents=tuple(kept))


def _is_behind_colon(reading: Reading, content: Range) -> bool:
    return content[0] > 0 and reading.words[content[0] - 1].text == ":"


def _by_verbs(reading: Reading) -> Iterator[Attribution]:
    for number, clause in enumerate(reading.clauses):
        predicate = predicate_of(reading, clause)
        if predicate is None or (clause.mood is not Mood.INDICATIVE and reading.words[clause.start].low == "damit"):
            continue
        colon = _told_before_colon(reading, number, predicate)
        with_words = is_with_words(reading, number) or sounds_words(reading, number, predicate)
        if predicate.frames or colon or with_words:
            contents = (
                before(reading, number)
                if with_words
                else (colon,)
                if colon
                else _contents(reading, number, clause, predicate)
            )
            own = (clause.start, clause.end)
            noun = saying_noun(reading, clause) if predicate.lemma in forms("denying") else None
            speaker = _speaker(reading, number, predicate)
            if predicate.lemma in forms("things_too") and not _may_speak(reading, speaker):
                continue
            if is_left_open(reading, clause, predicate, contents):
                continue
            contents = contents if is_said(reading, number, predicate, contents, speaker) else ()
            contents = () if is_nobodys(reading, predicate, contents) else contents
            if noun is not None and contents:
                yield Attribution(owner_of(reading, noun), (noun, noun + 1), contents, (noun, noun + 1), frozenset())
                contents = ()
            yield Attribution(
                speaker,
                (predicate.position, predicate.position + 1),
                contents,
                own,
                predicate.frames or (frozenset({"say"}) if with_words else predicate.frames),
                clause.mood is not Mood.INDICATIVE,
            )


def _may_speak(reading: Reading, subject: Range | None) -> bool:
    """Whether a subject is somebody: a lawsuit that looms ("ein Prozess droht") says nothing."""
    phrase = reading.phrase_at(subject[0]) if subject else None
    return phrase is not None and speaks(reading.line, phrase)


def _told_before_colon(reading: Reading, number: int, predicate: Predicate) -> Range | None:
    """Give the content behind a colon that clause `number` introduces, itself or through clauses that depend on it."""
    if reading.clauses[number].shape not in VERB_EARLY:
        return None
    if predicate.lemma in forms("auxiliaries"):
        subject = subject_of(reading, number)
        if subject is None or not is_called(reading, subject):
            return None
    last = number
    while last + 1 < len(reading.clauses) and reading.clauses[last + 1].before != ":":
        last += 1
        if reading.clauses[last].shape in VERB_EARLY:
            return None
    return colon_content(reading, last)


def _contents(reading: Reading, number: int, clause: Clause, predicate: Predicate) -> tuple[Range, ...]:
    postposed = clause.shape is Shape.VERB_FIRST or reading.words[clause.start].low == "so"
    postposed = postposed and (not predicate.passive or bool(predicate.frames & {"say", "think", "cite"}))
    if (
        postposed
        and number > 0
        and (predicate.frames != {"label"} or clause.shape is not Shape.VERB_FIRST)
        and clause.mood is Mood.INDICATIVE
        and _is_apart(reading, number, clause)
        and not is_contrasted(reading, number)
        and not _opens_content(reading, number)
    ):
        found = before(reading, number)
        if found:
            return found
    if clause.shape is Shape.SUBORDINATE and reading.words[clause.start].low == "wie":
        return () if predicate.frames == {"label"} or asks(reading, number) else around(reading, number)
    return after(reading, number, predicate.frames)


def _opens_content(reading: Reading, number: int) -> bool:
    """Whether a clause without a subject in front goes on with what it reports ("…, bestritt aber, dass …")."""
    following = next(iter(reading.clauses[number + 1 : number + 2]), None)
    if following is None or following.before != ",":
        return False
    opener = reading.words[following.start].low
    return opener in ("dass", "daß") or (following.shape is Shape.INFINITIVE and opener not in forms("purpose"))


def _is_apart(reading: Reading, number: int, clause: Clause) -> bool:
    return clause.before in (",", "", "–", "—") and not parted_subject(reading, number)


def _speaker(reading: Reading, number: int, predicate: Predicate) -> Range | None:
    """Give who speaks: the subject; of a verb of citing the object, of a passive the agent."""
    clause = reading.clauses[number]
    if "cite" in predicate.frames:
        return subject_of(reading, number) if predicate.passive else _cited(reading, clause)
    if predicate.passive:
        return _behind_preposition(reading, clause, forms("agents")) or _medium(reading, clause)
    if is_mention(reading, clause, predicate.lemma):
        return _behind_preposition(reading, clause, forms("authors"))
    if predicate.lemma == "hervorgehen":
        return _behind_preposition(reading, clause, forms("origins"))
    if predicate.lemma in forms("texts_speak") and _is_impersonal(reading, clause, predicate):
        return _behind_preposition(reading, clause, forms("authors"))
    found = _own_or_shared_subject(reading, number)
    return _without_dative(reading, clause, found) if found and predicate.lemma in forms("dative_verbs") else found


def _without_dative(reading: Reading, clause: Clause, subject: Range) -> Range:
    """Part a dative object that looks like the subject's genitive ("wirft der Verband der Bahn vor")."""
    phrase = reading.phrase_at(subject[0])
    if phrase is None or phrase.core == phrase.end or reading.words[phrase.core].low != "der":
        return subject
    in_front = clause.shape is Shape.MAIN and subject[0] < (clause.finite or 0)
    others = (p for p in reading.within(clause.start, clause.end) if not p.governed and p.oblique)
    return subject if in_front or any(others) else (phrase.start, phrase.core)


def _is_impersonal(reading: Reading, clause: Clause, predicate: Predicate) -> bool:
    """Whether a text says something: "heißt es in dem Brief", "in dem Brief steht", "findet sich in dem Brief"."""
    forms_used = {word.low for word in reading.words_of(clause)}
    return predicate.lemma == "stehen" or bool(forms_used & ({"sich"} if predicate.lemma == "finden" else {"es"}))


def _own_or_shared_subject(reading: Reading, number: int) -> Range | None:
    """Give the subject of a clause, or that of the clause before which it shares after "und"."""
    clause = reading.clauses[number]
    found = None if is_contrasted(reading, number) else subject_of(reading, number)
    shares = clause.before in forms("joining") or clause.shape in (Shape.INFINITIVE, Shape.FRAGMENT)
    if found or not (shares or is_contrasted(reading, number)):
        return found
    for earlier in range(number - 1, -1, -1):
        other = reading.clauses[earlier]
        told = other.mood is not Mood.INDICATIVE and clause.mood is Mood.INDICATIVE
        if (other.shape in VERB_EARLY or other.shape is clause.shape) and not told:
            found = subject_of(reading, earlier)
            if found or other.before not in forms("joining"):
                return found
    return None


def _cited(reading: Reading, clause: Clause) -> Range | None:
    finite = clause.finite or clause.start
    found = [p for p in reading.within(finite + 1, clause.end) if not p.governed and speaks(reading.line, p)]
    if not found:
        return _behind_preposition(reading, clause, forms("origins"))
    return extended(reading, found[-1], clause.end)


def _behind_preposition(reading: Reading, clause: Clause, prepositions: frozenset[str]) -> Range | None:
    def fits(phrase: Phrase) -> bool:
        marked = any(word.tag == MARKED for word in reading.words[phrase.start : phrase.core])
        return phrase.governed and not marked and reading.words[phrase.start - 1].low in prepositions

    found = [phrase for phrase in reading.within(clause.start, clause.end) if fits(phrase)]
    speaking = [phrase for phrase in found if speaks(reading.line, phrase)]
    best = next(iter(speaking or found), None)
    if best and reading.words[best.start].tag == "PRELS":
        return antecedent_of(reading, clause)
    return extended(reading, best, clause.end) if best else None


def _medium(reading: Reading, clause: Clause) -> Range | None:
    """Give where something is said by nobody in particular ("in den Medien wird … genannt")."""
    found = (p for p in reading.within(clause.start, clause.end) if p.governed)
    named = (
        phrase
        for phrase in found
        if reading.words[phrase.start - 1].low in forms("authors") and is_office(reading.words[phrase.core - 1])
    )
    return next(((phrase.start, phrase.end) for phrase in named), None)


def _by_nouns(reading: Reading) -> Iterator[Attribution]:
    """Find nouns of saying with a clause that gives what is said ("der Vorwurf, er habe …"); questions if one asks."""
    for number, clause in enumerate(reading.clauses):
        predicate = predicate_of(reading, clause)
        noun = saying_noun(reading, clause)
        if noun is None or (predicate and predicate.frames) or _supposes(clause) or _is_told_of(reading, number):
            continue
        rejected = predicate is not None and predicate.lemma in forms("denying")
        speaker = owner_of(reading, noun) or (None if rejected else _own_or_shared_subject(reading, number))
        asked = reading.words[noun].lemma == "Frage"
        contents = after(reading, number, frozenset({"think", "ask"} if asked else {"think"}))
        if asked and not _is_asker(reading, speaker, noun) and all(is_open_question(reading, c) for c in contents):
            continue
        if contents:
            yield Attribution(speaker, (noun, noun + 1), contents, (noun, noun + 1), frozenset())


def _is_asker(reading: Reading, speaker: Range | None, noun: int) -> bool:
    """Whether a question has somebody who asks it: its noun is no subject itself ("die Frage ist, ob …")."""
    return speaker is not None and not speaker[0] <= noun < speaker[1] and _may_speak(reading, speaker)


def _is_told_of(reading: Reading, number: int) -> bool:
    """Whether somebody tells of what is said, its noun being his subject ("Die Behauptung, …, sei falsch")."""
    if number or reading.clauses[0].shape is not Shape.FRAGMENT:
        return False
    behind = [c for c in reading.clauses[1:] if c.shape is Shape.VERB_FIRST and c.before == ","]
    return bool(behind) and behind[-1].mood is Mood.PRESENT_SUBJUNCTIVE


def _supposes(clause: Clause) -> bool:
    """Whether a clause is a condition with its verb in front ("Würden die Forderungen erfüllt, …")."""
    return clause.start == 0 and clause.shape is Shape.VERB_FIRST and clause.mood is not Mood.INDICATIVE


def _by_sources(reading: Reading) -> Iterator[Attribution]:
    adverbial = (source for source in adverbial_sources(reading) if not _is_told_by_verb(reading, source.cue[0]))
    for source in opinion_sources(reading):
        yield Attribution(source.speaker, source.cue, (), source.own, frozenset({"label"}))
    for source in (*so_sources(reading), *colon_sources(reading), *adverbial):
        yield Attribution(source.speaker, source.cue, source.contents, source.own, frozenset({"say"}))


def _is_told_by_verb(reading: Reading, position: int) -> bool:
    """Whether the clause of a source has a speaker of its own ("X sprach laut der Agentur von …")."""
    clause = next(c for c in reading.clauses if c.end > position)
    predicate = predicate_of(reading, clause)
    if predicate is None or predicate.passive or clause.finite is None:
        return False
    subject = subject_of(reading, reading.clauses.index(clause))
    phrase = reading.phrase_at(subject[0]) if subject else None
    if phrase and not speaks(reading.line, phrase):
        return False
    to_come = clause.finite != predicate.position and reading.words[clause.finite].lemma.lower() in forms("to_come")
    return not to_come and bool(predicate.frames - {"think", "demand"})
