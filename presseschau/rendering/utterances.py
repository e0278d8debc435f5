"""What was said, counted once: one utterance that several articles report, in whatever words."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from operator import itemgetter

from presseschau.model import PROSE_KINDS, Passage, Placed, Span, Statement, placed_at, placed_in
from presseschau.rendering.repeats import letters
from presseschau.rendering.site import Site
from presseschau.rendering.voices import Voice, voices_of

MOST = 0.5
"""Part of what is quoted that must stand in a statement for the statement to tell what is said."""
ALIKE = 1 / 3
"""Part of the content words of the shorter of two quotations that the other must have, too: sentences that are alike
may yet quote different things."""
COMMON = 2
"""So many they must have in common at least, where they have as many: one word is in common by chance."""
LABEL = 0.6
"""Part of the content words of a heading that a sentence must have for the heading to repeat it."""
SAME_WORDS = 24
"""Letters of a quotation from which two people hardly say the same by chance: one of two articles has it wrong."""
WORDINGS_SHOWN = 4
"""Other wordings of one utterance that a list shows; of more, their marks."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Utterance:
    """One thing somebody says: the voice that a list shows, and where else it is reported, earliest article first.

    `same` are the places that word it alike, headings that repeat it included; `others` are the voices that word it
    otherwise, `rivals` those that other articles give the same words.
    """

    voice: Voice
    same: tuple[Passage, ...] = ()
    others: tuple[Voice, ...] = ()
    rivals: tuple[Voice, ...] = ()

    @property
    def actors(self) -> tuple[str, ...]:
        """Whom the speaker stands for."""
        return self.voice.actors

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The places with the words that are shown."""
        return (self.voice.passage, *self.same)

    @property
    def wordings(self) -> tuple[Voice, ...]:
        """The other wordings that a list shows."""
        return self.others[:WORDINGS_SHOWN]

    @property
    def further(self) -> tuple[Passage, ...]:
        """Where those stand that a list does not show."""
        return tuple(voice.passage for voice in self.others[WORDINGS_SHOWN:])

    @property
    def direct(self) -> bool:
        """Whether any article gives some of it in the speaker's own wording."""
        return self.voice.direct or any(other.direct for other in self.others)

    @property
    def articles(self) -> tuple[str, ...]:
        """Give the articles that report it."""
        places = (*self.passages, *(other.passage for other in self.others))
        return tuple(dict.fromkeys(place.article for place in places))


@lru_cache(maxsize=2)  # several pages list them, with and without what an editor drops
def utterances_of(site: Site) -> tuple[Utterance, ...]:
    """Give what everybody says, earliest article first, in text order; what articles of one event share stands once."""
    voices = voices_of(site)
    by_story: dict[str, list[Voice]] = defaultdict(list)
    for voice in voices:
        story = site.story_of.get(voice.passage.article)
        by_story[story.id if story else voice.passage.article].append(voice)
    order = {(voice.passage, voice.actors): place for place, voice in enumerate(voices)}
    found = (utterance for story, own in by_story.items() for utterance in _joined(site, story, own))
    return tuple(sorted(found, key=lambda utterance: order[utterance.voice.passage, utterance.actors]))


def by_actor(utterances: Iterable[Utterance]) -> dict[str, list[Utterance]]:
    """Put together what each actor says; a joint statement is everybody's."""
    found: dict[str, list[Utterance]] = defaultdict(list)
    for utterance in utterances:
        for actor in utterance.actors:
            found[actor].append(utterance)
    return found


def by_story(site: Site, utterances: Iterable[Utterance]) -> dict[str, list[Utterance]]:
    """Put together what is said in each event, by its id."""
    found: dict[str, list[Utterance]] = defaultdict(list)
    for utterance in utterances:
        if story := site.story_of.get(utterance.voice.passage.article):
            found[story.id].append(utterance)
    return found


@dataclass(kw_only=True, slots=True)
class _Group:
    """An utterance in the making."""

    voice: Voice
    same: list[Passage] = field(default_factory=list)
    others: list[Voice] = field(default_factory=list)

    def finished(self) -> Utterance:
        return Utterance(voice=self.voice, same=tuple(self.same), others=tuple(self.others))


def _joined(site: Site, story: str, voices: Sequence[Voice]) -> Iterator[Utterance]:
    """Put the voices of a story together that say one thing: in the same words, or as parts of one statement."""
    shared = _Shared(site.stories[story].statements if story in site.stories else ())
    groups: list[_Group] = []
    of_article: dict[str, list[_Group]] = defaultdict(list)
    by_words: dict[tuple[tuple[str, ...], str], _Group] = {}
    for voice in sorted(voices, key=lambda voice: _is_label(site, voice)):
        key = (voice.actors, _spoken(site, voice))
        if _is_label(site, voice) and (repeated := _repeated(site, voice, of_article[voice.passage.article])):
            repeated.same.append(voice.passage)
        elif key in by_words:
            by_words[key].same.append(voice.passage)
        elif reported := _nearest(site, voice, shared.telling(voice)):
            reported.others.append(voice)
            by_words[key] = reported
        else:
            groups.append(_Group(voice=voice))
            of_article[voice.passage.article].append(groups[-1])
            by_words[key] = groups[-1]
            shared.add(groups[-1])
    credited = _credited(site, voices)
    for group in groups:
        words = _spoken(site, group.voice)
        rivals = tuple(voice for voice in credited.get(words, ()) if _is_rival(voice, group.voice))
        yield replace(group.finished(), rivals=rivals if group.voice.direct else ())


def _credited(site: Site, voices: Sequence[Voice]) -> Mapping[str, Sequence[Voice]]:
    """Give who is credited with each long quotation, by its letters."""
    found: dict[str, list[Voice]] = defaultdict(list)
    for voice in voices:
        words = _spoken(site, voice)
        if voice.direct and voice.actors and len(words) >= SAME_WORDS:
            found[words].append(voice)
    return found


def _is_rival(voice: Voice, other: Voice) -> bool:
    """Whether two articles give the same words to different people."""
    return voice.passage.article != other.passage.article and set(voice.actors).isdisjoint(other.actors)


def _spoken(site: Site, voice: Voice) -> str:
    text = site.articles[voice.passage.article].text
    return letters("".join(span.of(text) for span in voice.quoted))


def _is_label(site: Site, voice: Voice) -> bool:
    """Whether somebody speaks in a headline or sub-heading."""
    sentence = site.sentence(voice.passage)
    return sentence is not None and sentence.block not in PROSE_KINDS


def _repeated(site: Site, label: Voice, told: Iterable[_Group]) -> _Group | None:
    """Find what a heading repeats of what is `told` in its own text: the same words, or most of its content words.

    A heading names its speaker or leaves that to the text.
    """
    words, terms = _spoken(site, label), _terms(site, label, label.quoted)
    for group in told:
        if not set(label.actors) <= set(group.voice.actors):
            continue
        common = len(terms & _terms(site, group.voice, (group.voice.passage.span,)))
        if words in letters(site.words(group.voice.passage)) or (terms and common >= LABEL * len(terms)):
            return group
    return None


def _nearest(site: Site, voice: Voice, told: Iterable[_Group]) -> _Group | None:
    """Find of what others report the one that is worded most like it: one text may say a thing twice."""
    mine = _terms(site, voice, voice.quoted)
    words = ((group, _terms(site, group.voice, group.voice.quoted)) for group in told)
    alike = [(group, len(mine & theirs)) for group, theirs in words if _are_alike(mine, theirs)]
    return max(alike, key=itemgetter(1))[0] if alike else None


def _are_alike(mine: Collection[str], theirs: Collection[str]) -> bool:
    shorter = min(len(mine), len(theirs))
    return len(set(mine) & set(theirs)) >= max(min(COMMON, shorter), ALIKE * shorter)


def _terms(site: Site, voice: Voice, places: Sequence[Span]) -> set[str]:
    """Give the content words that a voice has at some places."""
    return {
        base.form
        for sentence in placed_in(site.articles[voice.passage.article].sentences, voice.passage.span)
        for base in sentence.bases
        if base.span.touches(places)
    }


@dataclass(frozen=True, kw_only=True, slots=True)
class _Part:
    """A passage of a statement, given by its number."""

    span: Span
    statement: int


class _Shared:
    """The statements of a story, looked up by where they stand, and the groups that tell each."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        places: dict[str, list[_Part]] = defaultdict(list)
        for number, statement in enumerate(statements):
            for passage in statement.passages:
                places[passage.article].append(_Part(span=passage.span, statement=number))
        self._places = {article: Placed(parts) for article, parts in places.items()}
        self._groups: dict[tuple[int, tuple[str, ...]], list[_Group]] = defaultdict(list)

    def add(self, group: _Group) -> None:
        """Remember which statements the voice of a group tells."""
        for number in self._told(group.voice):
            self._groups[number, group.voice.actors].append(group)

    def telling(self, voice: Voice) -> Iterator[_Group]:
        """Give what others report of the same speaker that is most of what is quoted here."""
        common: dict[int, tuple[_Group, list[Span]]] = {}
        for number, spans in self._told(voice).items():
            for group in self._groups[number, voice.actors]:
                if group.voice.passage.article != voice.passage.article:
                    common.setdefault(id(group), (group, []))[1].extend(spans)
        length = sum(map(len, voice.quoted))
        yield from (group for group, spans in common.values() if _covered(voice.quoted, spans) >= MOST * length)

    def _told(self, voice: Voice) -> dict[int, list[Span]]:
        """Give the statements most of whose passage lies in what is quoted, with those passages."""
        found: dict[int, list[Span]] = defaultdict(list)
        for part in placed_at(self._places.get(voice.passage.article, ()), voice.passage.span):
            if _covered([part.span], voice.quoted) >= MOST * len(part.span):
                found[part.statement].append(part.span)
        return found


def _covered(spans: Iterable[Span], by: Sequence[Span]) -> int:
    """Count the characters of spans that lie in any of `by`."""
    return sum(Span(place, place + 1).touches(by) for span in spans for place in range(span.start, span.end))
