"""To whom a marked passage in a line belongs, and how firmly."""

from collections.abc import Sequence

from presseschau.annotating.quotes.attributions import Attribution
from presseschau.annotating.quotes.forms import endings, forms
from presseschau.annotating.quotes.reading import Range, Reading
from presseschau.annotating.quotes.subjects import subject_of
from presseschau.annotating.quotes.wording import Hold, inside, is_announced, is_name

_POINTING_WITHIN = 3
"""Words behind a verb within which what points to a text stands: "es" comes before it ("heißt es darin")."""


def names_speaker(reading: Reading, attributions: Sequence[Attribution], position: int) -> bool:
    """Whether a marked passage is (part of) the name of who speaks ("teilte die „Aktion Licht“ mit")."""
    speakers = [a.speaker for a in attributions if a.speaker and a.speaker[0] <= position < a.speaker[1]]
    inner = inside(reading, reading.words[position])
    if not speakers or not inner:
        return False
    labels = [a.own for a in attributions if "label" in a.frames and a.own[0] <= position < a.own[1]]
    if any(speaker[0] < own[0] and own[1] <= speaker[1] for speaker in speakers for own in labels):
        return False
    if any(speaker[0] == position for speaker in speakers) and inner[0].text[0].isupper():
        return True
    head = any(phrase.core - 1 == position and phrase.start < position for phrase in reading.phrases)
    return is_name(inner) or len(inner) == 1 or (head and inner[0].text[0].isupper())


def holding(reading: Reading, attributions: Sequence[Attribution], position: int) -> tuple[Attribution | None, Hold]:
    """Give whose words stand at a place: by its own clause, by the content it lies in, or by the line before it."""
    attributions = [a for a in attributions if not a.told or a.frames & {"say", "label", "ask"}]
    own = [a for a in attributions if a.own[0] <= position < a.own[1] and not (a.told and "label" not in a.frames)]
    label = next((a for a in own if "label" in a.frames and a.speaker), None)
    around = [(end - start, a.cue, a) for a in attributions for start, end in a.contents if start <= position < end]
    if label:
        return label, Hold.CONTENT if around else Hold.LABEL
    if around:
        named = [found for found in around if found[2].speaker and not _echoes(reading, found[2], around)]
        nearest = min(named, key=_nearness, default=None)
        return nearest[2] if nearest else None, Hold.CONTENT
    if own:
        return next((a for a in own if a.speaker), None), _hold_of(own)
    before = [a for a in attributions if a.speaker and a.cue[0] < position]
    return before[-1] if before else None, Hold.NONE


def _nearness(found: tuple[int, Range, Attribution]) -> tuple[int, bool, bool, Range]:
    """Rank contents around a place: smaller ones first, who is cited first, verbs of speech before a mere colon."""
    size, cue, attribution = found
    return size, "cite" not in attribution.frames, not attribution.frames, cue


def bearer_of(reading: Reading, position: int) -> Range | None:
    """Give who or what bears wording that its noun announces ("trug ein Schild mit der Aufschrift „…“")."""
    number = next((n for n, clause in enumerate(reading.clauses) if clause.start <= position < clause.end), None)
    if number is None or not is_announced(reading, position):
        return None
    inside = reading.within(reading.clauses[number].start, position)
    announcing = next((phrase for phrase in reversed(inside) if phrase.start < position), None)
    bearers = [
        phrase
        for phrase in inside
        if (announcing and phrase.end == announcing.start - 1 and reading.words[phrase.end].low == "mit")
        or (phrase.governed and phrase != announcing and reading.words[phrase.start - 1].low == "auf")
    ]
    return (bearers[-1].start, bearers[-1].end) if bearers else subject_of(reading, number)


def _hold_of(own: Sequence[Attribution]) -> Hold:
    frames = frozenset[str]().union(*(attribution.frames for attribution in own))
    if "label" in frames:
        return Hold.LABEL
    if "demand" in frames:
        return Hold.DEMAND
    return Hold.CLAUSE if frames - {"think"} else Hold.NONE


def _echoes(reading: Reading, attribution: Attribution, others: Sequence[tuple[int, Range, Attribution]]) -> bool:
    """Whether a pronoun inside a larger content stands for the outer speaker ("Er hoffe, dass …, sagte Moos")."""
    speaker = attribution.speaker
    if speaker is None or reading.words[speaker[0]].low not in ("er", "sie", "man"):
        return False
    return any(
        start <= attribution.cue[0] < end for _, _, other in others for start, end in other.contents if other.speaker
    )


def quotes_text(reading: Reading, attributions: Sequence[Attribution]) -> bool:
    """Whether a line goes on with what a text says that was named before ("Darin heißt es …", "…, steht dort")."""
    open_cues = [
        a.cue[0]
        for a in attributions
        if a.speaker is None and "say" in a.frames and reading.words[a.cue[0]].lemma.lower() in forms("texts_speak")
    ]
    opening = reading.words[:1]
    behind = [word for cue in open_cues for word in reading.words[cue + 1 : cue + _POINTING_WITHIN]]
    return bool(open_cues) and any(word.low in forms("pointing") for word in (*opening, *behind))


def text_in(reading: Reading) -> Range | None:
    """Give the last noun phrase of a line that names a text: a report, a letter."""
    found = (p for p in reversed(reading.phrases) if reading.words[p.core - 1].lemma.lower().endswith(endings("texts")))
    phrase = next(found, None)
    return (phrase.start, phrase.end) if phrase else None
