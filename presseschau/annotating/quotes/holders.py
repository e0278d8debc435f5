"""Whom the wording of a speaker stands for: the mentions of the article that are meant.

Names stand for themselves, offices for who was introduced with them, pronouns for who was last spoken of.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from presseschau.annotating.quotes.aged import Aged
from presseschau.annotating.quotes.clauses import VERB_EARLY, Shape
from presseschau.annotating.quotes.descriptions import description_of, may_describe
from presseschau.annotating.quotes.forms import endings, forms
from presseschau.annotating.quotes.lines import MARKED, Word
from presseschau.annotating.quotes.mood import Mood
from presseschau.annotating.quotes.number import clause_at
from presseschau.annotating.quotes.people import Company, Party, mentions_in, person_in, tells_where
from presseschau.annotating.quotes.phrases import Phrase, is_office
from presseschau.annotating.quotes.pronouns import Pronouns
from presseschau.annotating.quotes.reading import Range, Reading
from presseschau.annotating.quotes.roles import Role, role_of, sex_of
from presseschau.annotating.quotes.subjects import subject_of
from presseschau.model import ActorKind, Span


class Holders:
    """Resolves the speakers of one article."""

    def __init__(self, readings: Sequence[Reading], company: Company) -> None:
        """Take the lines of the article and who is named in them."""
        self._readings = readings
        self._company = company
        self._subjects = [main_subject(reading) for reading in readings]
        self._known: dict[int, dict[Range, tuple[Span, ...]]] = {}
        self._acting: list[tuple[Span, ...]] = []
        self._pronouns = Pronouns(readings, company, self._subjects, self._known, self)
        self._aged = Aged(readings, company, self._pronouns, self.acting)
        self._in_office: dict[Role, list[Party]] = {}

    def of(self, line: int, words: Range) -> tuple[Span, ...]:
        """Give the spans of the mentions that stand for the speaker in these words of line `line`.

        Who was found to speak counts as spoken of when later pronouns are resolved: ask in text order.
        """
        known = self._known.setdefault(line, {})
        if words not in known:
            known[words] = self.meaning(line, words)
        return known[words]

    def acting(self, number: int) -> tuple[Span, ...]:
        """Give the mentions that the subject of a line stands for; asked for in text order."""
        while len(self._acting) <= number:
            place = len(self._acting)
            subject = self._subjects[place]
            self._acting.append(self.meaning(place, subject) if subject else ())
        return self._acting[number]

    def party_of(self, mention: Span) -> str:
        """Give the name of whom a mention means."""
        return self._company.by_mention[mention].name

    def are_persons(self, mentions: Sequence[Span]) -> bool:
        """Whether mentions, one at least, all mean persons."""
        kinds = {self._company.by_mention[mention].kind for mention in mentions}
        return kinds == {ActorKind.PERSON}

    def are_bodies(self, mentions: Sequence[Span]) -> bool:
        """Whether mentions, one at least, all mean organisations."""
        kinds = {self._company.by_mention[mention].kind for mention in mentions}
        return kinds == {ActorKind.ORGANISATION}

    def meaning(self, line: int, words: Range) -> tuple[Span, ...]:
        """Give the mentions that words of a line stand for, whether they speak or not."""
        found: list[Span] = []
        reading = self._readings[line]
        members = list(_members(reading, words))
        joint = any(reading.words[place].low in forms("joints") for place in range(*words))
        for number, (head, stretch) in enumerate(members):
            spans = self._of_member(line, head, stretch)
            if number and not joint and found:
                persons = [span for span in spans if self._company.by_mention[span].kind is ActorKind.PERSON]
                found = persons or found
            else:
                found += spans
        return tuple(dict.fromkeys(found))

    def _of_member(self, line: int, head: Phrase, stretch: Range) -> list[Span]:
        reading = self._readings[line]
        if head.pronoun:
            return self._pronouns.of(line, head)
        person = person_in(reading, head, self._company)
        if person:
            place = reading.words[head.start].span.start
            inside = [span for span, party in self._inside(line, head.start, head.core) if party is person]
            return inside[:1] or [person.last_before(place)]
        body = self._body_named(line, head)
        if body or _is_own_view(reading, head):
            return [body] if body else self._pronouns.of_owner(line, head)
        role = role_of(reading, head)
        role = None if role and _are_several(reading, head, role) else role
        found = (self._by_role(line, head, role) if role else []) or self._by_attribute(line, head, stretch)
        found = found or (self._by_salience(line, head, role) if role else []) or self._by_description(line, head)
        return found or (self._by_role(line, head, role, later=True) if role else [])

    def _by_salience(self, line: int, head: Phrase, role: Role) -> list[Span]:
        """Give the one person lately spoken of whose office the article never tells ("… sagte der Minister")."""
        first = self._readings[line].words[head.start].low
        deputy = role.noun.endswith(endings("deputies"))
        if first not in ("der", "die") or deputy or not role.noun.endswith(endings("personal_offices")):
            return []
        sex = sex_of(role)
        fitting = [
            party
            for party in self._pronouns.ranked(line, head)
            if party.kind is ActorKind.PERSON and not party.roles and sex in (party.sex, None, party.sex or sex)
        ]
        return [fitting[0].last_before(self._readings[line].words[head.start].span.start)] if len(fitting) == 1 else []

    def _by_description(self, line: int, head: Phrase) -> list[Span]:
        """Give the person who is not named again but described: by age, profession or party.

        Newspapers vary names so ("Wiederaufnahme", Duden: Die Grammatik). Whom the article spoke of by the same words
        before, without a name, is somebody else.
        """
        reading = self._readings[line]
        told = description_of(reading, head)
        if told and told.age:
            return self._aged.of(line, head, told)
        if told is None or any(self._unnamed.get(word, line) < line for word in told.words):
            return []
        found = self._pronouns.of_description(line, head, told.sex)
        return [span for span in found if may_describe(told, self._company.by_mention[span], self._readings)]

    @cached_property
    def _unnamed(self) -> Mapping[str, int]:
        """The first line that names no person in which each word stands."""
        found: dict[str, int] = {}
        for number, reading in enumerate(self._readings):
            inside = mentions_in(reading, 0, len(reading.words), self._company)
            if not any(party.kind is ActorKind.PERSON for _, party in inside):
                for word in reading.words:
                    found.setdefault(word.low, number)
                    found.setdefault(word.lemma.lower(), number)
        return found

    def _inside(self, line: int, start: int, end: int) -> Iterator[tuple[Span, Party]]:
        return mentions_in(self._readings[line], start, end, self._company)

    def _body_named(self, line: int, head: Phrase) -> Span | None:
        """Give the organisation or place that the head of a phrase is, not one in front of a hyphen."""
        last = self._readings[line].words[head.core - 1]
        end = last.span.end - (last.tag == MARKED)
        inside = self._bodies(line, head.start, head.core)
        bodies = (span for span, party in inside if party.kind is not ActorKind.PERSON)
        return next((span for span in bodies if span.end >= end), None)

    def _bodies(self, line: int, start: int, end: int) -> Iterator[tuple[Span, Party]]:
        """Give the mentions in a stretch, without places that only tell where a body is ("die Polizei Kiel")."""
        reading = self._readings[line]
        for span, party in self._inside(line, start, end):
            before = next((word for word in reversed(reading.words[:end]) if word.span.end <= span.start), None)
            area = before is None or before.lemma.lower().endswith(endings("areas"))
            if party.kind is not ActorKind.PLACE or area or not before or not _is_seated(before):
                yield span, party

    def _by_role(self, line: int, head: Phrase, role: Role, *, later: bool = False) -> list[Span]:
        """Give who was introduced with an office, the nearest before; `later`, else whom the text names only behind."""
        reading = self._readings[line]
        if reading.words[head.start].low in forms("indefinite") | forms("several"):
            return []
        place = reading.words[head.start].span.start
        fitting = self._holding(role)
        before = [party for party in fitting if party.mentions[0].start < place] or (fitting if later else [])
        if not before:
            return []
        return [max(before, key=lambda party: (party.last_before(place).start, party.name)).last_before(place)]

    def _holding(self, role: Role) -> list[Party]:
        """Give who may hold an office; those of whom its land or body is known, be it from other articles, go first."""
        if role not in self._in_office:
            sex = sex_of(role)
            agreeing = [party for party in self._company.parties if sex is None or party.sex in (sex, None)]
            fitting = [party for party in agreeing if any(own.may_be(role) for own in party.roles)]
            fitting = fitting or [party for party in agreeing if any(own.is_called(role) for own in party.roles)]
            fitting = fitting or [party for party in agreeing if any(own.may_be(role) for own in party.elsewhere)]
            exact = [party for party in fitting if any(own.of & role.of for own in party.roles)]
            told = [p for p in agreeing if any(own.of & role.of and own.may_be(role) for own in p.elsewhere)]
            self._in_office[role] = exact or told or [party for party in fitting if not _is_of_another(party, role)]
        return self._in_office[role]

    def _by_attribute(self, line: int, head: Phrase, stretch: Range) -> list[Span]:
        """Give the body behind a spokesman or statement ("ein Sprecher der Bahn", "Angaben der Polizei").

        Who speaks for a person, as a lawyer does, is somebody else.
        """
        reading = self._readings[line]
        noun = next((w for w in reversed(reading.words[head.start : head.core]) if w.tag == "NN"), None)
        if noun is None:
            return []
        lemma = noun.lemma.lower()
        if not lemma.endswith(endings("deputies") + endings("source_nouns")):
            return self._by_kind(line, head, lemma)
        if any(word.lemma == "eigen" for word in reading.words[head.start : head.core]):
            subject = self._subjects[line]
            return list(self.of(line, subject)) if subject and subject[0] not in range(*stretch) else []
        inside = list(self._bodies(line, stretch[0], stretch[1]))
        if lemma.endswith(endings("source_nouns")):
            best = [span for span, party in inside if party.kind is not ActorKind.PLACE] or [span for span, _ in inside]
            return best[-1:]
        best = [span for span, party in inside if party.kind is ActorKind.ORGANISATION]
        places = (span for span, party in inside if party.kind is ActorKind.PLACE)
        return (best or [span for span in places if not tells_where(reading, span)])[:1]

    def _by_kind(self, line: int, head: Phrase, lemma: str) -> list[Span]:
        """Give the organisation last named that is of this kind ("das Ministerium")."""
        reading = self._readings[line]
        if reading.words[head.start].low not in ("der", "die", "das", "dieser", "diese", "dieses"):
            return []
        place = reading.words[head.start].span.start
        bodies = [p for p in self._company.parties if p.kind is ActorKind.ORGANISATION and p.mentions[0].start < place]
        fitting = [party for party in bodies if party.name.split()[-1].lower().endswith(lemma)]
        return [max(fitting, key=lambda party: party.last_before(place)).last_before(place)] if fitting else []


def main_subject(reading: Reading) -> Range | None:
    """Give the subject of a line's first main clause that the writer states himself, or else of its first."""
    early = [number for number, clause in enumerate(reading.clauses) if clause.shape in VERB_EARLY]
    for number in sorted(early, key=lambda number: reading.clauses[number].mood is not Mood.INDICATIVE):
        found = subject_of(reading, number)
        if found:
            return found
    return None


def _is_seated(word: Word) -> bool:
    """Whether a noun names a body or site that a place behind it tells apart ("die Polizei Kiel")."""
    return is_office(word) or (word.tag == "NN" and word.lemma.lower().endswith(endings("sites")))


def _is_own_view(reading: Reading, head: Phrase) -> bool:
    """Whether a source is the view of whom a pronoun takes up ("aus seiner Sicht", "ihrer Meinung nach")."""
    view = reading.words[head.core - 1].lemma.lower()
    viewed = view in forms("source_views") or view.endswith(endings("source_nouns"))
    return viewed and reading.words[head.start].low in forms("possessives")


def _members(reading: Reading, words: Range) -> Iterator[tuple[Phrase, Range]]:
    """Part a speaker into its members, each with what is governed by it."""
    inside = reading.within(*words)
    heads = [p for p in inside if p.start == words[0] or not (p.governed or _is_aside(reading, p, words))]
    heads = [*_genitive_at(reading, words), *heads] or list(inside)[:1]
    edges = [phrase.start for phrase in heads[1:]] + [words[1]]
    for head, edge in zip(heads, edges, strict=bool(heads)):
        yield head, (head.start, edge)


def _is_aside(reading: Reading, phrase: Phrase, words: Range) -> bool:
    """Whether a phrase stands in a relative clause that only says more of a speaker."""
    clause = clause_at(reading, phrase.start)
    return clause is not None and clause.shape is Shape.RELATIVE and clause.start > words[0]


def _are_several(reading: Reading, head: Phrase, role: Role) -> bool:
    """Whether a noun is a plural: by its article ("die Richter", in the genitive "der Richter"), or by its form.

    The genitive of one is "des Richters"; one countable noun has an article (Duden, Die Grammatik): "nach Angaben von
    Nachbarn" means several.
    """
    first = reading.words[head.start]
    if head.plural and first.tag in ("NN", "ADJA"):
        return True
    opener = first.low
    masculine = sex_of(role) == "m"
    return masculine and (opener == "die" or (opener == "der" and head.oblique))


def _genitive_at(reading: Reading, words: Range) -> list[Phrase]:
    """Give the genitive that a speaker begins with, as the second part of a noun phrase ("(Angaben) der Bahn")."""
    outer = next((p for p in reading.phrases if p.core == words[0] < p.end), None)
    if outer is None:
        return []
    end = min(outer.end, words[1])
    return [Phrase(words[0], end, end, governed=False, pronoun=False, oblique=True, plural=False)]


def _is_of_another(party: Party, role: Role) -> bool:
    """Whether other articles tell that somebody holds his office in another land or body."""
    known = frozenset[str]().union(*(own.of for own in party.elsewhere))
    return bool(role.of and known) and role.of.isdisjoint(known)
