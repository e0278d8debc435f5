"""The people and bodies of an article, each with all its mentions, its sex and its offices."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from presseschau.annotating.quotes.phrases import Phrase
from presseschau.annotating.quotes.reading import Reading
from presseschau.annotating.quotes.roles import Role, role_of, sex_of
from presseschau.german import table
from presseschau.model import ActorKind, Mention, Span


@dataclass(slots=True)
class Party:
    """Somebody or something named: `sex` is "m", "f" or None, `roles` the offices the article gives."""

    name: str
    kind: ActorKind
    sex: str | None = None
    mentions: list[Span] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)

    def last_before(self, position: int) -> Span:
        """Give the nearest mention before a place in the text, or the first of all."""
        found = bisect_left(self.mentions, position, key=lambda span: span.start)
        return self.mentions[max(0, found - 1)]


@dataclass(frozen=True, slots=True)
class Company:
    """All parties of an article, in order of appearance, and which one each mention means."""

    parties: tuple[Party, ...]
    by_mention: Mapping[Span, Party]
    order: tuple[Span, ...]


def gather(readings: Sequence[Reading], mentions: Sequence[Mention]) -> Company:
    """Put mentions of one name together and learn offices from what stands with them."""
    parties: dict[tuple[ActorKind, str], Party] = {}
    by_mention: dict[Span, Party] = {}
    for mention in sorted(mentions, key=lambda mention: mention.span):
        words = mention.name.split()
        key = (mention.kind, words[-1].casefold() if mention.kind is ActorKind.PERSON else mention.name.casefold())
        party = parties.setdefault(key, Party(mention.name, mention.kind))
        party.mentions.append(mention.span)
        by_mention[mention.span] = party
        if mention.kind is ActorKind.PERSON and len(words) > 1 and party.sex is None:
            party.sex = _first_names().get(words[0])
    company = Company(tuple(parties.values()), by_mention, tuple(by_mention))
    for reading in readings:
        _learn_roles(reading, company)
    return company


@lru_cache(maxsize=1)
def _first_names() -> Mapping[str, str]:
    return {name: sex for name, sex in table("first_names") if sex != "u"}


def _learn_roles(reading: Reading, company: Company) -> None:
    for number, phrase in enumerate(reading.phrases):
        person = person_in(reading, phrase, company)
        if person is None:
            continue
        around = (phrase, *_appositions(reading, number))
        for role in (role_of(reading, other) for other in around):
            if role:
                person.roles.append(role)
                person.sex = person.sex or sex_of(role)


def person_in(reading: Reading, phrase: Phrase, company: Company) -> Party | None:
    """Give the person named by a phrase's own nouns, not in a genitive ("Halbrichs Anwalt" is not Halbrich)."""
    for span, party in mentions_in(reading, phrase.start, phrase.core, company):
        own = party.kind is ActorKind.PERSON and span.start >= reading.words[phrase.start].span.start
        if own and not _is_genitive(reading, phrase, span, party):
            return party
    return None


def _is_genitive(reading: Reading, phrase: Phrase, span: Span, party: Party) -> bool:
    """Whether a name stands in the genitive before the noun it belongs to."""
    words = reading.words[phrase.start : phrase.core]
    last = next((word.text for word in reversed(words) if word.span.end <= span.end), "")
    return last == party.name.split()[-1] + "s" and words[-1].span.start >= span.end


def mentions_in(reading: Reading, start: int, end: int, company: Company) -> Iterator[tuple[Span, Party]]:
    """Give the mentions that lie in a stretch of words, with their parties."""
    if end <= start:
        return
    stretch = reading.line.cover(start, end)
    first = bisect_left(company.order, stretch.start, key=lambda span: span.start)
    for span in company.order[first:]:
        if span.start >= stretch.end:
            break
        if stretch.contains(span):
            yield span, company.by_mention[span]


def _appositions(reading: Reading, number: int) -> Iterator[Phrase]:
    """Give the phrases that a comma sets beside phrase `number`."""
    phrase = reading.phrases[number]
    for other in reading.phrases[max(0, number - 1) : number + 2]:
        first, second = sorted((phrase, other), key=lambda one: one.start)
        comma = reading.words[first.end : second.start]
        if len(comma) == 1 and comma[0].text == "," and not second.governed and not _is_person(reading, other):
            yield other


def _is_person(reading: Reading, phrase: Phrase) -> bool:
    return any(word.name for word in reading.words[phrase.start : phrase.core])
