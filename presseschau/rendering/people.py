"""Who speaks in a story, and what each says."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from presseschau.model import Passage, Story
from presseschau.rendering.acts import Act, acts_of
from presseschau.rendering.attribution import is_passed_on
from presseschau.rendering.parties import parties_of
from presseschau.rendering.site import Site
from presseschau.rendering.utterances import Utterance, by_actor
from presseschau.rendering.voices import Voice

VOICES_SHOWN = 2
"""Of each person at once: enough to know the position; the others open."""
LEAST_QUOTED = 4
"""Words of direct speech that tell something by themselves."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Who speaks in a story, several where they said everything together; `foremost` is shown at once.

    `acts` are told without the wording; `also` are further names under which the same side speaks.
    """

    actors: tuple[str, ...]
    said: tuple[Utterance, ...]
    foremost: tuple[Utterance, ...]
    acts: tuple[Act, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def others(self) -> tuple[Utterance, ...]:
        """What is not shown at once."""
        return tuple(utterance for utterance in self.said if utterance not in self.foremost)


def people_of(site: Site, story: Story, utterances: Sequence[Utterance]) -> list[Person]:
    """Give who speaks in a story, most quoted first, with what each says, nothing twice."""
    said, acts = by_actor(utterances), _acts_by_actor(site, story, utterances)
    ranked = sorted({*said, *acts}, key=lambda actor: (-len(said.get(actor, ())), -len(acts.get(actor, ())), actor))
    together: dict[tuple[tuple[Utterance, ...], tuple[Act, ...]], list[tuple[str, ...]]] = {}
    for party in parties_of(site, ranked):
        own = tuple(utterance for utterance in utterances if not set(party).isdisjoint(utterance.actors))
        done = tuple(dict.fromkeys(act for actor in party for act in acts.get(actor, ())))
        together.setdefault((own, done), []).append(party)
    told = {sentence.passage for sentence in site.summary(story.id).seven}
    told |= {passage for dispute in story.disputes for passage in (dispute.claim, dispute.counter)}
    people = [replace(_person(site, tuple(own), told, parties), acts=done) for (own, done), parties in together.items()]
    return sorted(people, key=lambda person: (-len(person.said), -len(person.acts), person.actors))


def _acts_by_actor(site: Site, story: Story, utterances: Sequence[Utterance]) -> Mapping[str, Sequence[Act]]:
    found: dict[str, list[Act]] = defaultdict(list)
    for act in acts_of(site, story, utterances):
        for actor in act.actors:
            found[actor].append(act)
    return found


def _person(
    site: Site, said: tuple[Utterance, ...], told: Collection[Passage], parties: Sequence[tuple[str, ...]]
) -> Person:
    """Put foremost what is summed up or disputed, can be read alone, and is the speaker's own wording and view.

    What he only passes on for somebody else stands behind, and so do a few words ("Nein"), which tell no position.

    What takes up one of these follows it, and what one of them takes up goes before it: else it would be read twice.
    """
    sound = site.digest.sound

    def rank(utterance: Utterance) -> tuple[bool, bool, bool, bool, bool]:
        voice = utterance.voice
        passed_on = is_passed_on(site, voice.passage)
        return (
            _is_slight(site, voice),
            passed_on,
            voice.passage not in told,
            voice.passage not in sound,
            not voice.direct,
        )

    ranked = sorted(said, key=rank)[:VOICES_SHOWN]
    near = [u for u in said if any(_takes_up(site, u, other) or _takes_up(site, other, u) for other in ranked)]
    shown = [utterance for utterance in said if utterance in ranked or utterance in near]
    foremost = tuple(_slight_last(site, shown))
    actors, also = tuple(first for first, *_ in parties), tuple(other for _, *others in parties for other in others)
    return Person(actors=actors, said=said, foremost=foremost, also=also)


def _is_slight(site: Site, voice: Voice) -> bool:
    """Whether all that is quoted of a speaker in a sentence are a few words: "Nein", "vollem Vertrauen"."""
    words = (span.of(site.articles[voice.passage.article].text).split() for span in voice.quoted)
    return voice.direct and sum(map(len, words)) < LEAST_QUOTED


def _slight_last(site: Site, said: Sequence[Utterance]) -> Iterator[Utterance]:
    """Begin with what tells more than a few words, unless that takes up what stands before it."""
    first = next((number for number, utterance in enumerate(said) if not _is_slight(site, utterance.voice)), 0)
    leaning = first and _takes_up(site, said[first], said[first - 1])
    yield from said if leaning else (*said[first:], *said[:first])


def _takes_up(site: Site, utterance: Utterance, other: Utterance) -> bool:
    """Whether an utterance cannot be read without the sentence of another before it."""
    before = site.before(utterance.voice.passage)
    return before is not None and other.voice.passage.covers(before)
