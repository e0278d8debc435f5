"""Sources named without a verb: "so X", "laut X", "X zufolge", "nach Angaben von X", "X: …"."""

from collections.abc import Iterator
from dataclasses import dataclass

from presseschau.annotating.mentions.words import is_first_name
from presseschau.annotating.quotes.clauses import VERB_EARLY, Shape
from presseschau.annotating.quotes.colons import colon_speaker
from presseschau.annotating.quotes.contents import before, trimmed
from presseschau.annotating.quotes.forms import endings, forms
from presseschau.annotating.quotes.lines import MARKED, Word
from presseschau.annotating.quotes.phrases import Phrase
from presseschau.annotating.quotes.reading import Range, Reading
from presseschau.annotating.quotes.roles import office_in
from presseschau.annotating.quotes.subjects import extended, is_bare, subject_of

_FULL_NAME = 2
"""Words of a name that only a person has by itself: first name and surname."""


@dataclass(frozen=True, slots=True)
class Source:
    """A source with the content it stands for; see `Attribution`."""

    speaker: Range | None
    cue: Range
    contents: tuple[Range, ...]
    own: Range


def so_sources(reading: Reading) -> Iterator[Source]:
    """Find "…, so X"."""
    for number, clause in enumerate(reading.clauses):
        first = clause.start
        if clause.finite is not None or reading.words[first].low != "so" or number == 0:
            continue
        phrase = reading.phrase_at(first + 1)
        compared = any(word.low == "wie" for word in reading.words_of(clause))
        if phrase and not phrase.governed and not compared:
            speaker = extended(reading, phrase, clause.end)
            yield Source(speaker, (first, first + 1), before(reading, number), (clause.start, clause.end))


def opinion_sources(reading: Reading) -> Iterator[Source]:
    """Find "Für X ist … „…“" at the beginning of a line, where X has a full name, or an office and a name.

    Clubs and towns are left out: of them it mostly tells a result. "Für X ist es das dritte Tor" is no opinion.
    """
    phrase = reading.phrase_at(1)
    if phrase is None or reading.words[0].text != "Für":
        return
    clause = next((clause for clause in reading.clauses if clause.shape is not Shape.RELATIVE and clause.finite), None)
    if clause is None or clause.finite is None or clause.finite != (clause.start or phrase.end):
        return
    names = sum(word.name for word in reading.words[phrase.start : phrase.core])
    full = names >= _FULL_NAME and is_first_name(reading.words[phrase.start].text)
    person = full or (names and office_in(reading, phrase))
    result = clause.finite + 1 < len(reading.words) and reading.words[clause.finite + 1].low == "es"
    if person and not result and reading.words[clause.finite].lemma.lower() in forms("being"):
        yield Source((phrase.start, phrase.end), (0, 1), (), (clause.start, clause.end))


def colon_sources(reading: Reading) -> Iterator[Source]:
    """Find "X: …" at the beginning of a line, with a name or office before the colon; see `colon_speaker`."""
    found = colon_speaker(reading)
    if found:
        speaker, colon, content = found
        yield Source(speaker, (colon, colon + 1), (content,), (reading.clauses[0].start, colon))


def adverbial_sources(reading: Reading) -> Iterator[Source]:
    """Find prepositional sources; each stands for the clauses around it, up to what another one stands for."""
    told = [
        (position, phrase)
        for position, word in enumerate(reading.words)
        if word.tag != MARKED and (phrase := _source_phrase(reading, position))
    ]
    for number, (position, (speaker, cue, whole)) in enumerate(told):
        if speaker and _is_own_paper(reading, speaker):
            continue
        start = _joint(reading, told[number - 1][1][2][1], whole[0]) if number else 0
        ends = told[number + 1 : number + 2]
        end = _joint(reading, whole[1], ends[0][1][2][0]) if ends else len(reading.words)
        around = ((max(a, start), min(b, end)) for a, b in _surrounding(reading, whole, position))
        contents = tuple(trimmed(reading, a, b) for a, b in around if a < b and _holds(reading, (a, b)))
        rest = tuple(part for part in contents if not speaker or not part[0] <= speaker[0] < part[1])
        yield Source(speaker, cue, rest or contents, whole)


def _is_own_paper(reading: Reading, speaker: Range) -> bool:
    """Whether a paper names itself as its source ("nach Informationen dieser Zeitung"): that is its own report."""
    words = reading.words[speaker[0] : speaker[1]]
    nouns = [word.lemma.lower() for word in words if word.tag == "NN"]
    return words[0].low in ("dieser", "unserer") and bool(nouns) and nouns[0].endswith(endings("media"))


def _joint(reading: Reading, start: int, end: int) -> int:
    """Give where between two sources what the second stands for begins: behind the last comma or "und" between them."""
    joints = (
        n + 1 for n in range(end - 1, start - 1, -1) if reading.words[n].text == "," or reading.words[n].low == "und"
    )
    return next(joints, end)


def _source_phrase(reading: Reading, position: int) -> tuple[Range | None, Range, Range] | None:
    """Give speaker, cue and whole of the source phrase whose telling word stands at `position`."""
    word = reading.words[position]
    cue = (position, position + 1)
    if word.low == "zufolge":
        return _followed(reading, position)
    if word.low in forms("source_adverbs"):
        return None, cue, cue
    phrase = reading.phrase_at(position + 1)
    if phrase and _takes_source(reading, word, phrase):
        if any(inner.lemma == "eigen" for inner in reading.words[phrase.start : phrase.core]):
            end = next((n + 1 for n in range(phrase.start, phrase.core) if reading.words[n].tag == "NN"), phrase.end)
            return _own_subject(reading, position), cue, (position, end)
        speaker, end = _speaker_of(reading, phrase)
        return speaker, cue, (position, end)
    if word.low == "nach" and position > 0:
        return _postposed(reading, position)
    return None


def _followed(reading: Reading, position: int) -> tuple[Range | None, Range, Range] | None:
    """Find "dem Förster zufolge"."""
    phrase = next((p for p in reversed(reading.phrases) if p.end == position), None)
    if phrase is None:
        return None
    source = (phrase.start, phrase.end)
    speaker = None if _is_nobodys(reading, source) else source
    return speaker, (position, position + 1), (phrase.start, position + 1)


def _speaker_of(reading: Reading, phrase: Phrase) -> tuple[Range | None, int]:
    """Give who speaks by a source phrase, if anybody, and where that ends."""
    if noun := _owned_noun(reading, phrase):
        return (phrase.start, noun), noun + 1
    if end := _end_of_owner(reading, phrase):
        return (phrase.start, end), end
    whole = extended(reading, phrase, len(reading.words))
    owner = _owner(reading, phrase, whole)
    return (None if _is_nobodys(reading, owner) else owner), whole[1]


def _is_nobodys(reading: Reading, source: Range) -> bool:
    """Whether a source tells how certain something is, and not who says it ("ersten Erkenntnissen zufolge")."""
    *before, noun = reading.words[source[0] : source[1]]
    owned = any(word.name or word.tag in ("PPOSAT", "NN", "NE") for word in before)
    return noun.lemma.lower() in forms("bare_sources") and not owned


def _owned_noun(reading: Reading, phrase: Phrase) -> int | None:
    """Give the noun of saying behind the genitive of a name ("nach Engelhardts Worten"), which ends the source."""
    for position in range(phrase.start + 1, phrase.core):
        word, owner = reading.words[position], reading.words[position - 1]
        saying = word.tag == "NN" and word.lemma.lower().endswith(endings("source_nouns"))
        if saying and (owner.name or owner.tag == "NE") and owner.text.endswith(("s", "'", "’")):
            return position
    return None


def _end_of_owner(reading: Reading, phrase: Phrase) -> int | None:
    """Give where the name in the genitive right behind a noun of saying ends, and with it the source.

    What follows is no part of it: "nach Angaben Eberts der Konzern …".
    """
    words = reading.words
    noun = next((n for n in range(phrase.start, phrase.core) if words[n].tag == "NN"), phrase.end)
    end = next((n for n in range(noun + 1, len(words)) if not (words[n].name or words[n].tag == "NE")), len(words))
    owned = end > noun + 1 and words[end - 1].text.endswith(("s", "'", "’"))
    saying = owned and words[noun].lemma.lower().endswith(endings("source_nouns"))
    return end if saying else None


def _owner(reading: Reading, phrase: Phrase, whole: Range) -> Range:
    """Give whose statement a source is ("Angaben der Polizei", "Ansicht von Meier"), or all of it if nobody's."""
    if not _is_saying(reading, phrase) and reading.words[phrase.core - 1].lemma.lower() not in forms("source_views"):
        return whole
    if phrase.end > phrase.core:
        return phrase.core, whole[1]
    owner = reading.phrase_at(phrase.end + 1)
    return (owner.start, whole[1]) if owner and whole[1] > phrase.end and owner.end <= whole[1] else whole


def _takes_source(reading: Reading, word: Word, phrase: Phrase) -> bool:
    if word.low == "aus":
        return reading.words[phrase.core - 1].lemma.lower() in forms("source_views") and _has_owner(reading, phrase)
    said = word.low == "nach" and _is_saying(reading, phrase) and not _sorts(reading, phrase)
    return word.low in forms("source_prepositions") or said


def _sorts(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase tells by what something is told apart: "nach Lärmquellen getrennt"."""
    return phrase.end < len(reading.words) and reading.words[phrase.end].low in forms("sorting")


def _has_owner(reading: Reading, phrase: Phrase) -> bool:
    """Whether it is told whose view something is, not only which: "aus ihrer Sicht", not "aus rechtlicher Sicht"."""
    behind = reading.words[phrase.end].low if phrase.end < len(reading.words) else ""
    owned = reading.words[phrase.start].tag == "PPOSAT" or phrase.end > phrase.core or behind in forms("agents")
    return owned or any(word.name for word in reading.words[phrase.start : phrase.core])


def _own_subject(reading: Reading, position: int) -> Range | None:
    """Give the subject of the clause that "nach eigenen Angaben" stands in: the words are its own."""
    number = next((n for n, c in enumerate(reading.clauses) if c.start <= position < c.end), None)
    return subject_of(reading, number) if number is not None else None


def _postposed(reading: Reading, position: int) -> tuple[Range | None, Range, Range] | None:
    """Find "meiner Meinung nach"."""
    phrase = next((p for p in reading.phrases if p.end == position), None)
    if phrase is None or phrase.governed or not _is_saying(reading, phrase):
        return None
    return (phrase.start, phrase.end), (position, position + 1), (phrase.start, position + 1)


def _is_saying(reading: Reading, phrase: Phrase | None) -> bool:
    return phrase is not None and any(
        word.tag == "NN" and word.lemma.lower().endswith(endings("source_nouns"))
        for word in reading.words[phrase.start : phrase.core]
    )


def _surrounding(reading: Reading, whole: Range, position: int) -> tuple[Range, ...]:
    """Give the rest of the clause that the source phrase stands in, with what depends on it."""
    number = next((n for n, c in enumerate(reading.clauses) if c.start <= position < c.end), 0)
    relative = reading.clauses[number].shape is Shape.RELATIVE
    first = number
    while first > 0 and not relative and reading.clauses[first].shape not in VERB_EARLY:
        first -= 1
    first = first if reading.clauses[first].shape in VERB_EARLY else number
    first = _with_front(reading, first)
    start = reading.clauses[first].start + relative
    end = reading.clauses[number].end if relative else _end_of_period(reading, number)
    return tuple(
        trimmed(reading, *part)
        for part in ((start, whole[0]), (_past_apposition(reading, whole[1]), end))
        if _holds(reading, part)
    )


def _with_front(reading: Reading, number: int) -> int:
    """Give the first clause of what stands before a verb: a clause, or a noun with a relative clause behind it."""
    first = number
    while reading.clauses[number].shape is Shape.VERB_FIRST and first > 0 and reading.clauses[first].before == ",":
        first -= 1
        if reading.clauses[first].shape in VERB_EARLY:
            return number
    return first


def _end_of_period(reading: Reading, number: int) -> int:
    """Give where the last clause ends that no semicolon parts from clause `number`."""
    last = number
    while last + 1 < len(reading.clauses) and reading.clauses[last + 1].before != ";":
        last += 1
    return reading.clauses[last].end


def _past_apposition(reading: Reading, position: int) -> int:
    """Skip what belongs to the source: an apposition or relative clause between commas."""
    number = next((n for n, c in enumerate(reading.clauses) if c.start == position + 1 and c.before == ","), None)
    if number is None or number + 1 >= len(reading.clauses):
        return position
    belongs = reading.clauses[number].shape is Shape.RELATIVE or is_bare(reading, number)
    return reading.clauses[number + 1].start if belongs else position


def _holds(reading: Reading, part: Range) -> bool:
    """Whether a part has a word that says something."""
    return any(word.tag == MARKED or word.text[0].isalnum() for word in reading.words[part[0] : part[1]])
