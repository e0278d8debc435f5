"""The people and bodies of an article, each with all its mentions, its sex and its offices."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from presseschau.annotating.mentions.lexicon import speaking_places
from presseschau.annotating.mentions.namebook import NameBook, Told
from presseschau.annotating.mentions.words import traits_of
from presseschau.annotating.quotes.forms import forms
from presseschau.annotating.quotes.lines import Word
from presseschau.annotating.quotes.phrases import APOSTROPHES, Phrase
from presseschau.annotating.quotes.reading import Reading
from presseschau.annotating.quotes.roles import Role, role_of, role_told, sex_of
from presseschau.german import table
from presseschau.model import ActorKind, Mention, Span


@dataclass(slots=True, eq=False)
class Party:
    """Somebody or something named: `sex` is "m", "f" or None, `roles` the offices the article gives.

    `elsewhere` are the offices and `ages` the ages in years that other articles give.
    """

    name: str
    kind: ActorKind
    sex: str | None = None
    mentions: list[Span] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    elsewhere: list[Role] = field(default_factory=list)
    ages: set[str] = field(default_factory=set)

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


def gather(readings: Sequence[Reading], mentions: Sequence[Mention], names: NameBook | None = None) -> Company:
    """Put mentions of one name together and learn offices from what stands with them, or with `names` elsewhere."""
    told = names.told if names else {}
    parties: dict[tuple[ActorKind, str], Party] = {}
    by_mention: dict[Span, Party] = {}
    called, namesakes = _called(mentions), _namesakes(mentions)
    last: dict[str, str] = {}
    for mention in sorted(mentions, key=lambda mention: mention.span):
        key = (mention.kind, _key(mention, called))
        if mention.kind is ActorKind.PERSON and key[1] in namesakes:
            if " " in mention.name:
                last[key[1]] = mention.name.casefold()
            key = (mention.kind, last.get(key[1], key[1]))
        party = parties.setdefault(key, Party(mention.name, mention.kind))
        party.mentions.append(mention.span)
        by_mention[mention.span] = party
        if mention.kind is ActorKind.PERSON and party.sex is None:
            party.sex = _first_names().get(mention.name.split()[0])
        if mention.kind is ActorKind.PERSON and mention.name in told:
            _take_in(party, told[mention.name])
    company = Company(tuple(parties.values()), by_mention, tuple(by_mention))
    for reading in readings:
        _learn_roles(reading, company)
    return company


def _called(mentions: Sequence[Mention]) -> Mapping[str, str]:
    """Give the surname of each first name that one person alone bears here: "Jana" is "Jana Moos"."""
    full = {mention.name for mention in mentions if mention.kind is ActorKind.PERSON and " " in mention.name}
    bearers: dict[str, set[str]] = {}
    for words in map(str.split, full):
        bearers.setdefault(words[0], set()).add(words[-1].casefold())
    return {name: min(surnames) for name, surnames in bearers.items() if len(surnames) == 1}


def _take_in(party: Party, told: Told) -> None:
    """Add what other articles tell of somebody; an office without its land is one that others tell with it."""
    roles = [role for role in map(role_told, sorted(told.offices)) if role]
    party.elsewhere = [role for role in roles if role.of or not any(o.of and o.noun == role.noun for o in roles)]
    party.ages.update(told.ages)


def _namesakes(mentions: Sequence[Mention]) -> frozenset[str]:
    """Give the surnames that persons with several first names bear here; an initial may be anybody's."""
    bearers: dict[str, set[str]] = {}
    for mention in mentions:
        first, _, rest = mention.name.partition(" ")
        if mention.kind is ActorKind.PERSON and rest and not first.endswith("."):
            bearers.setdefault(rest.split()[-1].casefold(), set()).add(first.casefold())
    return frozenset(surname for surname, names in bearers.items() if len(names) > 1)


def _key(mention: Mention, called: Mapping[str, str]) -> str:
    """Give what mentions of one party share: a person's surname, the name of anything else."""
    if mention.kind is not ActorKind.PERSON:
        return mention.name.casefold()
    return called.get(mention.name) or mention.name.split()[-1].casefold()


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
        if own and not (is_genitive(reading, phrase, span) or _is_owner(reading, phrase, span, party)):
            return party
    return None


def is_genitive(reading: Reading, phrase: Phrase, span: Span) -> bool:
    """Whether a name begins a phrase in the genitive, before the noun it belongs to (Duden: "Marias Anwalt").

    Its form has -s, or an apostrophe behind a name that ends in a hissing sound; a title behind it has a name itself.
    """
    words = reading.words[phrase.start : phrase.core]
    last = next((word for word in reversed(words) if word.span.end <= span.end), None)
    follows = next((word for word in words if word.span.start >= span.end), None)
    if last is None or follows is None:
        return False
    return last.text.endswith(("s", *APOSTROPHES)) and (follows.tag in ("NN", "ADJA") or follows.text in APOSTROPHES)


def _is_owner(reading: Reading, phrase: Phrase, span: Span, party: Party) -> bool:
    """Whether a name in -s belongs to the noun before it: "der Sprecher Meiers" is somebody else.

    An office in front of its bearer's genitive has no article ("die Rede Kanzler Meiers", Duden, Die Grammatik).
    """
    words = reading.words[phrase.start : phrase.core]
    place = next((n for n, word in enumerate(words) if word.span.start == span.start), 0)
    inflected = bool(place) and words[place].text == party.name.split()[-1] + "s"
    if not inflected or words[place - 1].tag != "NN":
        return False
    return phrase.plural or words[0].tag in ("ART", "PPOSAT", "PIAT", "PDAT")


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


def tells_where(reading: Reading, place: Span) -> bool:
    """Whether a place only tells where a body is ("das Amt in Moorstadt"): no land, nor the seat of its government."""
    position = next((n for n, word in enumerate(reading.words) if word.span.start >= place.start), 0)
    governed = position > 0 and reading.words[position - 1].tag in ("APPR", "APPRART")
    return governed and reading.words[position - 1].low not in forms("agents") and not _is_seat(reading.words[position])


def _is_seat(word: Word) -> bool:
    """Whether a word names a land, or a town that its government is called by."""
    return traits_of(word.text).base in speaking_places()


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
