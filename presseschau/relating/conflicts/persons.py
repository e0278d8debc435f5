"""What happened to people who are counted: "17 Verletzte" are "17 Menschen", who "wurden verletzt".

German makes nouns of adjectives and participles (Duden grammar, "Substantivierung"), so news counts the same people by
a noun or by a verb. A degree ("schwer verletzt") or a further word for who they are ("Polizisten") makes another count;
those at the scene ("Fahrgäste") are all or a part of them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from presseschau.german import mapping
from presseschau.german.ages import is_age
from presseschau.german.states import is_anybody, is_present, is_weak, state_of_noun, state_of_word
from presseschau.model import Article, Figure, Span
from presseschau.relating.wording import Word, words_of

_STOP = re.compile(r"[,;:–—()]\s|\s[–—]\s")
_JOINING = re.compile(r"\s(?:und|sowie|oder)\s")


@dataclass(frozen=True, kw_only=True, slots=True)
class State:
    """What happened to the people of a figure, `anybody` when nothing else is said of who they are.

    `part` tells that they are those at the scene: of all whom it happened to they may be a part; `thing` that no people
    are counted.
    """

    name: str
    anybody: bool
    part: bool = False
    thing: bool = False


def state_of(article: Article, figure: Figure, sentence: Span, beside: Sequence[Figure]) -> State | None:
    """Give what the sentence says happened to those counted, None for things or when nothing did.

    `beside` are the figures of the sentence.
    """
    unit = figure.unit.lower()
    own = state_of_noun(unit)
    if own and not is_weak(own):
        counted = words_of(article.text, figure.counted) if figure.counted else ()
        return State(name=_degree(counted[:-1]) + own, anybody=True)
    if figure.counted is None and not is_age(figure.unit):
        return None
    name = next(_told(article.text, figure, sentence, beside), own)
    return (
        State(name=name, anybody=is_anybody(unit, name) or name == own, part=name != own and is_present(unit))
        if name
        else None
    )


def _told(text: str, figure: Figure, sentence: Span, beside: Sequence[Figure]) -> Iterator[str]:
    """Look for the state in the phrase itself, behind it, before it, and behind it past an "und"."""
    counted = figure.counted or figure.span
    last = max(counted.end, figure.span.end)
    after = min((other.span.start for other in beside if other.span.start >= last), default=sentence.end)
    before = max((other.span.end for other in beside if other.span.end <= figure.span.start), default=sentence.start)
    start = max([before, *(match.end() for match in _STOP.finditer(text, before, figure.span.start))])
    end = _cut(_STOP, text, last, after)
    near = _between(text, last, _cut(_JOINING, text, last, end))
    if counted.end < figure.span.start:
        yield from _taken_over(text, Span(counted.end, figure.span.start), near)
    ahead = _between(text, start, figure.span.start)
    yield from _divided(ahead, near)
    for part in (words_of(text, counted), near, ahead, _between(text, last, end)):
        if state := _state(part):
            yield state


def _taken_over(text: str, before: Span, near: Sequence[Word]) -> Iterator[str]:
    """Find what happened to all, and how badly to a part of them: "wurden verletzt, vier von ihnen schwer"."""
    degree = next((word.form for word in near if word.form in mapping("person_states")["degrees"]), "")
    state = _state(words_of(text, before))
    if degree and state and not _state(near):
        yield f"{degree} {state}"


def _between(text: str, start: int, end: int) -> Sequence[Word]:
    return words_of(text, Span(start, end)) if start < end else ()


def _cut(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    match = pattern.search(text, start, end)
    return match.start() if match else end


def _state(told: Sequence[Word]) -> str | None:
    forms = [word.form for word in told]
    line = f" {' '.join(forms)} "
    denied = "nicht " if "nicht" in forms else ""
    for name, kind in mapping("person_states")["states"].items():
        for phrase in kind.get("phrases", ()):
            if f" {phrase} " in line:
                return str(name) if "nicht" in phrase else denied + str(name)
    for place, form in enumerate(forms):
        if state := state_of_word(form):
            return denied + _degree(told[:place]) + state
    return None


def _divided(ahead: Sequence[Word], behind: Sequence[Word]) -> Iterator[str]:
    """Find a verb before and its particle behind those counted: "nahm 17 Menschen fest"."""
    verbs, particles = {word.form for word in ahead}, {word.form for word in behind}
    for name, kind in mapping("person_states")["states"].items():
        for verb, particle in (pair.split() for pair in kind.get("split", ())):
            if verb in verbs and particle in particles:
                yield name


def _degree(before: Sequence[Word]) -> str:
    last = [word.form for word in before[-2:]]
    if not last or last[-1] not in mapping("person_states")["degrees"] or last[0] in mapping("person_states")["partly"]:
        return ""
    return f"{last[-1]} "
