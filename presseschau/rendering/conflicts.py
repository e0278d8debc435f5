"""Values that differ, put together for a glance: equal ones once, those of the story at hand first."""

from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from presseschau.german.states import is_people
from presseschau.model import Conflict, ConflictValue, Passage, Qualifier
from presseschau.model.clock import CLOCK
from presseschau.rendering.language import date_words, enumerate_words, opening, qualifying, unit_words, value_words
from presseschau.rendering.provenance import joined_source, outlets_of, printed_words
from presseschau.rendering.site import Site
from presseschau.rendering.voices import unnamed, with_source

FURTHER = (
    "Diese Angaben betreffen dieselbe Größe, gelten aber für verschiedene Zeiten, stammen von verschiedenen Seiten "
    "oder aus Artikeln verschiedener Tage. Ein Widerspruch müssen sie nicht sein."
)
"""What is said of figures that differ and need not contradict each other."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """One value with all passages that give it, in words for what time, and by which owners.

    `speakers` are the sources' wordings for those who state it without being named. `told` is a time that a source
    gives for the value, `printed` the days on which the articles with it appeared, in the `media` that have it.
    """

    words: str
    told: str
    printed: str
    media: tuple[str, ...]
    owners: tuple[str, ...]
    speakers: tuple[str, ...]
    passages: tuple[Passage, ...]

    @property
    def time(self) -> str:
        """Tell for what time a value is, and by whom and when it was printed."""
        source = joined_source(self.media, self.printed)
        return (" · " if self.media else "; ").join(part for part in (self.told, source) if part)


def claims_of(site: Site, conflict: Conflict, first: Collection[str] = ()) -> tuple[Claim, ...]:
    """Give the values of a conflict, those that the articles `first` give before others, else in the given order.

    Equal values, and what tells one of them roundly, are one claim where all are of the same time, else equal ones of
    one day, month or year. When they were printed is said where it differs.
    """
    ordered = sorted(conflict.values, key=lambda value: value.passage.article not in first)
    if conflict.same_time:
        sides = replace(conflict, values=tuple(ordered)).sides
        return _contrasted([_claim(site, list(side)) for side in sides])
    grouped: dict[Hashable, list[ConflictValue]] = {}
    for value in ordered:
        grouped.setdefault((value.value, _day(value)), []).append(value)
    return _contrasted([_claim(site, values) for values in grouped.values()])


def _contrasted(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Leave out when claims were printed where all were at the same time: that tells nothing of why they differ."""
    alike = len(claims) > 1 and len({(claim.told, claim.printed) for claim in claims}) == 1
    return tuple(replace(claim, printed="") if alike else claim for claim in claims)


def _claim(site: Site, values: list[ConflictValue]) -> Claim:
    words = value_words(values[0].value, values[0].unit)
    told, printed = _times(site, values, words)
    passages = tuple(value.passage for value in values)
    return Claim(
        words=_worded(site, values),
        told=told,
        printed=printed,
        media=outlets_of(site, passages),
        owners=tuple(dict.fromkeys(owner for value in values for owner in value.owners)),
        speakers=_speakers(site, values),
        passages=passages,
    )


def _worded(site: Site, values: Iterable[ConflictValue]) -> str:
    """Give the values of a claim in words, the most exact first: "4.812, auch rund 4.800 Gäste".

    No number stands without its unit, which is said once where all have it.
    """
    said: dict[str, dict[tuple[Qualifier, str], None]] = {}
    units: dict[str, dict[str, None]] = {}
    for value in values:
        words = value_words(value.value, value.unit)
        said.setdefault(words, {})[_qualifier(site, value)] = None
        units.setdefault(words, {})[unit_words(value.unit)] = None
    told = [(_qualified(words, meant), _most_telling(units[words])) for words, meant in said.items()]
    runs = ((unit, ", auch ".join(words for words, _ in run)) for unit, run in groupby(told, key=lambda each: each[1]))
    return ", auch ".join(f"{words} {unit}".strip() for unit, words in runs)


def _most_telling(units: Iterable[str]) -> str:
    """Give the first unit that says more than that people are counted."""
    known = list(units)
    return next((unit for unit in known if not is_people(unit.lower())), known[0])


def heading_of(conflict: Conflict) -> str:
    """Give what a conflict is about as a heading above values that have their unit: "Schaden", not "Schaden (Euro)"."""
    units = {value.unit for value in conflict.values}
    unit = units.pop() if len(units) == 1 else ""
    return opening(conflict.about.removesuffix(f" ({unit})"))


def _speakers(site: Site, values: Iterable[ConflictValue]) -> tuple[str, ...]:
    """Give the wordings for those who state a value without being named, each once."""
    worded = (_credit(site, value.speaker) for value in values if value.speaker)
    return tuple({words.lower(): words for words in worded if words}.values())


def _credit(site: Site, speaker: Passage) -> str:
    """Give the wording for who states something, a genitive with what it depends on ("nach Auskunft der Behörde")."""
    text = site.articles[speaker.article].text
    return with_source(text, speaker.span).of(text) if unnamed(site.words(speaker)) else ""


def _qualifier(site: Site, value: ConflictValue) -> tuple[Qualifier, str]:
    """Give how exactly a value is meant, in its source's words."""
    meant = value.qualifier or Qualifier.EXACTLY
    return meant, qualifying(site.words(value.passage), meant)


def _qualified(words: str, said: Collection[tuple[Qualifier, str]]) -> str:
    """Put before a value how exactly it is meant: never more exactly than any of its sources says.

    "100.000" and "rund 100.000" are "rund 100.000"; what says more than that stands behind: "100, auch mehr als 100".
    """
    about = [word for meant, word in said if meant is Qualifier.ABOUT]
    others = [word for meant, word in said if meant not in {Qualifier.ABOUT, Qualifier.EXACTLY}]
    plain = any(meant is Qualifier.EXACTLY for meant, _ in said)
    first = [*about[:1]] or ([""] if plain else [])
    return ", auch ".join(" ".join(part for part in (word, words) if part) for word in (*first, *others))


def _times(site: Site, values: Iterable[ConflictValue], words: str) -> tuple[str, str]:
    """Give the times of a claim, as told and of printing; none that is the value, no day of printing told anyway."""
    timed = [value for value in values if value.time.value]
    known = sorted({(_is_told(value), _hour(value) or _day(value), value.time.precision) for value in timed})
    told = dict.fromkeys(date_words(day, precision) for is_told, day, precision in known if is_told)
    stated = {_day(value) for value in timed if not _is_told(value) and not _is_worked_out(site, value)}
    printed = {day: day in stated for is_told, day, _ in known if not is_told and date_words(day) not in told}
    return enumerate_words([day for day in told if day != words]), printed_words(printed)


def _is_worked_out(site: Site, value: ConflictValue) -> bool:
    """Whether the day on which the article with a value appeared is only worked out."""
    return site.articles[value.passage.article].layout.published.worked_out


def _is_told(value: ConflictValue) -> bool:
    """Whether the sentence with a value says for what time it is; else the time is that of printing."""
    around = value.sentence or value.passage
    return any(around.covers(place) for place in value.time.evidence)


def _hour(value: ConflictValue) -> str:
    """Give the hour, with its day, that the sentence with a value tells: levels rise and fall by the hour."""
    time = value.time.value or ""
    return time if _is_told(value) and CLOCK.search(time) else ""


def _day(value: ConflictValue) -> str:
    """Give the time of a value without the time of day, in which claims do not differ."""
    time = value.time.value or ""
    return time.partition("T")[0] if time[:1].isdigit() else time
