"""Whom an age stands for: "der 47-Jährige", "die 46 Jahre alte Tischlerin"."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from presseschau.annotating.ages import ages_in
from presseschau.annotating.quotes.descriptions import Description
from presseschau.annotating.quotes.forms import endings, forms
from presseschau.annotating.quotes.people import Company, Party, mentions_in
from presseschau.annotating.quotes.phrases import Phrase
from presseschau.annotating.quotes.pronouns import Pronouns
from presseschau.annotating.quotes.reading import Reading
from presseschau.annotating.quotes.roles import office_in
from presseschau.model import ActorKind, Span

_SLIP = 2
"""Years by which articles differ over one person's age: a birthday lies between them, or one of them is wrong."""


class Aged:
    """Resolves descriptions by age in one article."""

    def __init__(
        self,
        readings: Sequence[Reading],
        company: Company,
        pronouns: Pronouns,
        acting: Callable[[int], tuple[Span, ...]],
    ) -> None:
        """Take the lines of the article, who is named and was last spoken of, and whom a line's subject means."""
        self._readings = readings
        self._company = company
        self._pronouns = pronouns
        self._acting = acting

    def of(self, line: int, head: Phrase, told: Description) -> list[Span]:
        """Give who is of that age here, or else by what other articles tell, or the only one who can be meant.

        Whose age nobody tells, or others tell a little otherwise, is meant only where no other person comes into
        question: agencies give an age once, with the name, and take it up as a noun (dpa-Kompass).
        """
        place = self._readings[line].words[head.start].span.start
        fitting = [party for party in self._persons if party.sex in (told.sex, None)]
        here = [party for party in fitting if told.age in self._ages[party]]
        shown = here or [party for party in fitting if not self._ages[party] and told.age in party.ages]
        if shown:
            return [shown[0].last_before(place)] if len(shown) == 1 else []
        found = self._alone(line, head, told)
        return [found.last_before(place)] if found else []

    def _alone(self, line: int, head: Phrase, told: Description) -> Party | None:
        """Give the only person lately spoken of, or at all so far, of an age that nobody tells; not who came in after.

        Who is the topic is meant rather than others. Beside an age a noun tells of nobody with an office; nor does a
        part in what happened: the driver is not who sat beside him.
        """
        place = self._readings[line].words[head.start].span.start
        before = [party for party in self._persons if party.mentions[0].start < place]
        reach = [party for party in self._pronouns.ranked(line, head) if party.kind is ActorKind.PERSON]
        near = self._topic(line) or (before if told.noun else reach or before)
        fitting = [party for party in near if party.sex in (told.sex, None)]
        if len(fitting) != 1 or self._ages[fitting[0]] or self._is_told(line, told.age):
            return None
        if fitting[0].ages and not any(abs(int(age) - int(told.age)) <= _SLIP for age in fitting[0].ages):
            return None
        party = fitting[0]
        other = bool(told.noun) and (bool(party.roles) or told.noun.endswith(endings("parts_played")))
        return None if other or any(self._others(line, head, told, party)) else party

    def _is_told(self, line: int, age: str) -> bool:
        """Whether somebody without a name was of an age before: he is meant."""
        lines = (self._readings[number].line.tokens for number in range(line))
        return any(str(int(told.value)) == age for tokens in lines for told in ages_in(tokens))

    def _topic(self, line: int) -> list[Party]:
        """Give the person who is the subject of the two sentences before, alone."""
        acting = [{self._company.by_mention[span] for span in self._acting(n)} for n in range(max(0, line - 2), line)]
        same = len(acting) > 1 and acting[0] == acting[1] and len(acting[0]) == 1
        return [party for party in acting[0] if party.kind is ActorKind.PERSON] if same else []

    def _others(self, line: int, head: Phrase, told: Description, party: Party) -> Iterator[Phrase]:
        """Give the phrases behind the last mention of a person that tell of somebody of that sex without a name."""
        place = self._readings[line].words[head.start].span.start
        last = party.last_before(place)
        for number in range(line + 1):
            reading = self._readings[number]
            for phrase in reading.phrases:
                start = reading.words[phrase.start].span.start
                if last.end <= start < place and _is_somebody(reading, phrase, told.sex):
                    yield phrase

    @cached_property
    def _persons(self) -> list[Party]:
        return [party for party in self._company.parties if party.kind is ActorKind.PERSON]

    @cached_property
    def _ages(self) -> dict[Party, set[str]]:
        """The ages in years that the article gives its people."""
        found: dict[Party, set[str]] = {party: set() for party in self._persons}
        for reading in self._readings:
            inside = list(mentions_in(reading, 0, len(reading.words), self._company))
            named = {span: party for span, party in inside if party.kind is ActorKind.PERSON}
            for age in ages_in(reading.line.tokens, tuple(named)) if named else ():
                owners = (span for span in named if age.counted and _is_of(age.counted, span))
                for span in owners:
                    found[named[span]].add(str(int(age.value)))
        return found


def _is_of(counted: Span, name: Span) -> bool:
    """Whether an age counts who is named: by the name, or by the noun right before it."""
    return counted.overlaps(name) or counted.end + 1 == name.start


def _is_somebody(reading: Reading, phrase: Phrase, sex: str) -> bool:
    """Whether a phrase tells of one man or woman by an office or a part played, without a name; not of a body."""
    opener = reading.words[phrase.start].low
    several = phrase.plural and opener in forms("plural_determiners")
    if phrase.pronoun or several or any(word.name for word in reading.words[phrase.start : phrase.core]):
        return False
    openers = forms("masculine_determiners" if sex == "m" else "feminine_determiners")
    office = office_in(reading, phrase) if opener in openers else None
    return office is not None and not office.lemma.lower().endswith(endings("speaking_bodies"))
