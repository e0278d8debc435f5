"""Whom a pronoun takes up: who was last spoken of with fitting sex and number, subjects first.

The ranking is that of centering theory (Grosz, Joshi and Weinstein 1995).
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from presseschau.annotating.quotes.forms import endings, forms
from presseschau.annotating.quotes.number import clause_at, is_personal, is_plural_at, is_reported
from presseschau.annotating.quotes.people import Company, Party, mentions_in
from presseschau.annotating.quotes.phrases import Phrase
from presseschau.annotating.quotes.reading import Range, Reading
from presseschau.annotating.quotes.roles import FORMS_BY_SEX, is_somebody_in, sex_meant, unnamed_in
from presseschau.model import ActorKind, Span

REACH = 4
"""Sentences back in which a pronoun finds whom it stands for."""
FADING = 0.5
"""How much less likely each sentence back is meant."""
SUBJECT_WEIGHT = 2.0
"""How much likelier a subject is taken up again than anything else in its sentence."""
SPEAKER_WEIGHT = 3.0
"""The same for who was just found to speak."""


class Meanings(Protocol):
    """Tells what words mean."""

    def acting(self, number: int) -> tuple[Span, ...]:
        """Give the mentions that the subject of a line stands for."""
        ...

    def meaning(self, line: int, words: Range) -> tuple[Span, ...]:
        """Give the mentions that words of a line stand for."""
        ...


class Pronouns:
    """Resolves the pronouns of one article."""

    def __init__(
        self,
        readings: Sequence[Reading],
        company: Company,
        subjects: Sequence[Range | None],
        known: Mapping[int, Mapping[Range, tuple[Span, ...]]],
        meanings: Meanings,
    ) -> None:
        """Take the lines of the article with their subjects, and who is named in them.

        `known` are the speakers found so far in each line.
        """
        self._readings = readings
        self._company = company
        self._subjects = subjects
        self._known = known
        self._acting = meanings.acting
        self._meaning = meanings.meaning

    def of(self, line: int, head: Phrase) -> list[Span]:
        """Give the mentions that a pronoun stands for; none where several people may be meant alike."""
        reading = self._readings[line]
        form = reading.words[head.start].low
        place = reading.words[head.start].span.start
        if form == "sie" and is_plural_at(reading, (head.start, head.core)):
            return self._of_plural(line)
        if self._is_thing(line, head):
            return []
        told = self._told_of(line, head)
        ranked = [party for party in self.ranked(line, head) if party not in told]
        if form == "beide":
            persons = [party for party in ranked if party.kind is ActorKind.PERSON][:2]
            return [party.last_before(place) for party in persons]
        sex = sex_meant(form)
        if sex is None:
            return []
        fitting = [p for p in ranked if p.kind is ActorKind.PERSON and p.sex in (sex, None)]
        if form in forms("nearest_pronouns"):
            last = self._last_told_of(line, head, sex)
            if last is not None:
                return last
            fitting.sort(key=lambda party: -party.last_before(place).start)
        elif form in ("er", "sie"):
            fitting = self._taken_up(line, head, sex, fitting)
        return [fitting[0].last_before(place)] if fitting else []

    def _is_thing(self, line: int, head: Phrase) -> bool:
        """Whether a pronoun stands for a thing told of right before: "Der Steg ist alt. Er kostet zwei Millionen Euro".

        Verbs of cost, length and extent tell that of things, if nobody was the subject of the sentence before.
        """
        reading = self._readings[line]
        clause = clause_at(reading, head.start)
        if clause is None or line == 0 or reading.words[head.start].low not in ("er", "sie"):
            return False
        measured = any(word.lemma.lower() in forms("measuring_verbs") for word in reading.words_of(clause))
        acting = (self._company.by_mention[span] for span in self._acting(line - 1))
        return measured and not any(party.kind is ActorKind.PERSON for party in acting)

    def of_description(self, line: int, head: Phrase, sex: str) -> list[Span]:
        """Give whom a definite description takes up that only varies a name ("der 52-Jährige", "die Biologin")."""
        place = self._readings[line].words[head.start].span.start
        told = self._told_of(line, head)
        ranked = [party for party in self.ranked(line, head) if party not in told]
        persons = [party for party in ranked if party.kind is ActorKind.PERSON and party.sex in (sex, None)]
        return [party.last_before(place) for party in self._taken_up(line, head, sex, persons) if party in persons]

    def _last_told_of(self, line: int, head: Phrase, sex: str) -> list[Span] | None:
        """Give who is told of last in the sentence before, in a genitive or by an office, too; nobody without a name.

        "Dieser" takes up the nearest noun (Duden: Die Grammatik). None where that sentence does not tell.
        """
        before = (
            party.kind for _, party in self._inside(line, 0, head.start) if party not in self._told_of(line, head)
        )
        reading = self._readings[line - 1]
        if line == 0 or ActorKind.PERSON in before:
            return None
        for phrase in reversed(reading.phrases):
            for part in ((phrase.core, phrase.end), (phrase.start, phrase.core)):
                spans = self._meaning(line - 1, part) if part[0] < part[1] else ()
                found = [span for span in spans if _is_of_sex(self._company.by_mention[span], sex)]
                if found or is_somebody_in(reading, part, sex):
                    return found[-1:]
        return None

    def of_owner(self, line: int, head: Phrase) -> list[Span]:
        """Give whom the possessive pronoun takes up that a phrase begins with ("seiner Ansicht"): one person.

        "Ihr" may mean several, if any subject around is a plural.
        """
        several = any(
            subject is not None and is_plural_at(self._readings[number], subject)
            for number, subject in list(enumerate(self._subjects))[max(0, line - 1) : line + 1]
        )
        own = self._readings[line].words[head.start].low
        sex = "m" if own.startswith("sein") else "f"
        return [] if sex == "f" and several else self.of_description(line, head, sex)

    def _taken_up(self, line: int, head: Phrase, sex: str, ranked: list[Party]) -> list[Party]:
        """Give whom a personal pronoun takes up: the nearest subject that fits, or else who is likeliest, or a body.

        A subject nearer than anybody known, whom the article does not name, lets nobody else be meant.
        """
        form, place = FORMS_BY_SEX[sex], self._readings[line].words[head.start].span.start
        near = self._weights(line, head)
        says = is_personal(self._readings[line], head.start)
        for number in range(line - (not self._is_introduced(line, head)), max(-1, line - REACH), -1):
            acting = [p for p in self._acting_in(number) if p in ranked or (p not in near and _is_of_sex(p, sex))]
            if acting or self._is_somebody_else(number, sex, personal=says):
                return acting if len(acting) == 1 else []
            if any(party in ranked for _, party in self._inside(number, 0, len(self._readings[number].words))):
                break
        if ranked:
            return ranked[:1] if [near[party] for party in ranked].count(near[ranked[0]]) == 1 else []
        return [party for party in self.ranked(line, head) if self._is_body(line, party, form, place)]

    def _is_introduced(self, line: int, head: Phrase) -> bool:
        """Whether the subject of its own sentence stands in a clause before a pronoun."""
        subject, clause = self._subjects[line], clause_at(self._readings[line], head.start)
        return subject is not None and clause is not None and subject[1] <= clause.start

    def _is_somebody_else(self, number: int, sex: str, *, personal: bool) -> bool:
        """Whether the subject of a line has no name, be it of a named body ("ein Sprecher der Firma").

        Bodies themselves are left out where only a `personal` one can be meant.
        """
        reading, subject = self._readings[number], self._subjects[number]
        named = any(party.kind is ActorKind.PERSON for party in self._acting_in(number))
        single = subject is not None and not named and not is_plural_at(reading, subject)
        role = unnamed_in(reading, subject, sex) if subject and single else None
        return role is not None and not (personal and role.noun.endswith(endings("speaking_bodies")))

    def _acting_in(self, number: int) -> list[Party]:
        """Give whom the subject of a line stands for."""
        return [self._company.by_mention[span] for span in self._acting(number)]

    def _told_of(self, line: int, head: Phrase) -> list[Party]:
        """Give who is named in quotations and reported clauses beside a pronoun: nobody speaks of himself by name.

        A name in the sentence that depends on "sagte sie" is never hers (principle C of Chomsky, Lectures on
        Government and Binding, 1981).
        """
        reading = self._readings[line]
        found = self._inside(line, 0, len(reading.words))
        return [party for span, party in found if is_reported(reading, span, head.start)]

    def _of_plural(self, line: int) -> list[Span]:
        """Give who is taken up by "sie" with a plural verb: the nearest subject in the plural, where it is named."""
        for number in range(line - 1, max(-1, line - REACH), -1):
            subject = self._subjects[number]
            if subject and is_plural_at(self._readings[number], subject):
                return list(self._acting(number))
        return []

    def _inside(self, line: int, start: int, end: int) -> Iterator[tuple[Span, Party]]:
        return mentions_in(self._readings[line], start, end, self._company)

    def _is_body(self, line: int, party: Party, form: str, place: int) -> bool:
        """Whether a body is spoken of with the article that fits the pronoun ("die Stiftung … sie")."""
        span = party.last_before(place)
        if party.kind is not ActorKind.ORGANISATION:
            return False
        for number in range(line, max(-1, line - REACH), -1):
            reading = self._readings[number]
            if reading.line.span.contains(span):
                inside = (p for p in reading.phrases if reading.line.cover(p.start, p.core).contains(span))
                article = next((reading.words[p.start].low for p in inside), "")
                return article in (("die", "eine") if form == "sie" else ("der", "ein"))
        return False

    def ranked(self, line: int, head: Phrase) -> list[Party]:
        """Rank who was spoken of before a pronoun: nearer sentences first, subjects and speakers before others."""
        weights = self._weights(line, head)
        return sorted(weights, key=lambda party: (-weights[party], party.name))

    def _weights(self, line: int, head: Phrase) -> dict[Party, float]:
        """Tell how likely each who was spoken of is meant by a pronoun."""
        weights: dict[Party, float] = {}
        clause = next(c for c in self._readings[line].clauses if c.end > head.start)
        for back in range(min(REACH, line + 1)):
            end = len(self._readings[line - back].words) if back else clause.start
            for party, weight in self._spoken_of(line - back, end):
                weights[party] = weights.get(party, 0.0) + weight * FADING**back
        return weights

    def _spoken_of(self, number: int, end: int) -> Iterator[tuple[Party, float]]:
        """Give who is spoken of in the first words of a line, with weights; speakers named in other words, too."""
        reading = self._readings[number]
        subject = self._subjects[number]
        for span, party in self._inside(number, 0, end):
            held = subject is not None and reading.line.cover(*subject).contains(span)
            yield party, SUBJECT_WEIGHT if held else 1.0
        for words, spans in self._known.get(number, {}).items():
            if words[0] < end:
                yield from ((self._company.by_mention[span], SPEAKER_WEIGHT) for span in spans)


def _is_of_sex(party: Party, sex: str) -> bool:
    """Whether a person may be taken up by the pronoun of a sex."""
    return party.kind is ActorKind.PERSON and party.sex in (sex, None)
