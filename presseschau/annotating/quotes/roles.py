"""Offices by which people are spoken of: "der russische Außenminister", "die Nato-Sprecherin"."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from presseschau.annotating.ages import is_person
from presseschau.annotating.quotes.forms import endings, forms
from presseschau.annotating.quotes.lines import MARKED, Word
from presseschau.annotating.quotes.phrases import Phrase, is_office
from presseschau.annotating.quotes.reading import Reading
from presseschau.german import table


@dataclass(frozen=True, slots=True)
class Role:
    """An office: its noun in lower case, and the lands and bodies it belongs to."""

    noun: str
    of: frozenset[str]

    def may_be(self, other: "Role") -> bool:
        """Whether both can be one office: nouns that end alike ("Minister"), and nothing that sets them apart."""
        either = any(role.noun.endswith(endings("colleagues")) for role in (self, other))
        colleague = either and bool(self.of & other.of)
        alike = colleague or _may_shorten(self.noun, other.noun) or _may_shorten(other.noun, self.noun)
        return alike and self._may_belong(other)

    def is_called(self, other: "Role") -> bool:
        """Whether one of both is what news call the other's bearer ("Rathauschef" for a mayor)."""
        alike = other.noun in _called().get(self.noun, ()) or self.noun in _called().get(other.noun, ())
        return alike and self._may_belong(other)

    def _may_belong(self, other: "Role") -> bool:
        return not self.of or not other.of or bool(self.of & other.of)


def _may_shorten(short: str, noun: str) -> bool:
    """Whether the last part of a compound may stand for it ("Minister"), which "Anwalt" does for no "Staatsanwalt"."""
    whole = endings("whole_offices")
    return noun.endswith(short) and (not noun.endswith(whole) or short.endswith(whole))


def role_of(reading: Reading, phrase: Phrase) -> Role | None:
    """Give the office that a noun phrase names; None when it names none."""
    noun = office_in(reading, phrase)
    if noun is None:
        return None
    prefix, tail = _parts(noun.lemma)
    return Role(tail, frozenset(_belongings(reading, phrase, prefix)))


def role_told(wording: str) -> Role | None:
    """Read an office as another article words it ("türkischer Außenminister")."""
    words = wording.split()
    head = next((place for place, word in enumerate(words) if word[0].isupper()), None)
    if head is None:
        return None
    prefix, tail = _parts(words[head])
    lands = (_land_by_adjective(word.lower()) for word in words[:head])
    return Role(tail, frozenset(filter(None, (*lands, prefix and (_land(prefix) or prefix.lower())))))


def _parts(noun: str) -> tuple[str, str]:
    """Part a noun for an office from whose it is ("US-Präsident"), unless both are one name of an office."""
    prefix, _, tail = noun.rpartition("-")
    whole = (prefix + tail).lower()
    return ("", whole) if whole in _called() else (prefix, tail.lower())


@lru_cache(maxsize=1)
def _called() -> Mapping[str, frozenset[str]]:
    """Nouns by which news call the bearers of offices, each with the offices it may mean."""
    found: dict[str, frozenset[str]] = {}
    for names, offices in table("office_names"):
        alike = frozenset(f"{names}|{offices}".split("|"))
        for name in names.split("|"):
            found[name] = found.get(name, frozenset()) | alike
    return found


def office_in(reading: Reading, phrase: Phrase) -> Word | None:
    """Give the last noun for an office among a phrase's own nouns."""
    found = [word for word in reading.words[phrase.start : phrase.core] if is_office(word)]
    return found[-1] if found else None


def _belongings(reading: Reading, phrase: Phrase, prefix: str) -> Iterator[str]:
    if prefix:
        yield _land(prefix) or prefix.lower()
    for place in range(phrase.start, phrase.end):
        word = reading.words[place]
        attribute = place >= phrase.core or word.tag in ("ADJA", "NE")
        if word.tag == MARKED or not attribute:
            continue
        land = _land(word.text) or (_land_by_adjective(word.lemma.lower()) if word.tag == "ADJA" else None)
        if land:
            yield land
        elif place >= phrase.core and word.tag == "NE":
            yield word.low


@lru_cache(maxsize=1)
def _lands() -> Mapping[str, str]:
    """Names of lands in every form that news use, with their genitive, and the usual name of each."""
    known = {"US": "USA"}
    for name, others, *_ in table("countries"):
        for form in (name, *others.split("|")):
            known[form] = name
            known[form + "s"] = name
    return known


@lru_cache(maxsize=1)
def _adjectives() -> Mapping[str, str]:
    return {stem.lower(): row[0] for row in table("countries") for stem in row[2].split("|") if stem}


@lru_cache(maxsize=2048)
def _land(form: str) -> str | None:
    return _lands().get(form)


@lru_cache(maxsize=2048)
def _land_by_adjective(lemma: str) -> str | None:
    return next((land for stem, land in _adjectives().items() if lemma.startswith(stem)), None)


def sex_of(role: Role) -> str | None:
    """Give the sex that an office's noun shows: "f" for "-in", "m" for other nouns but those alike for both."""
    if role.noun.endswith("in"):
        return "f"
    return None if role.noun in forms("both_sexes") or role.noun.endswith("te") else "m"


FORMS_BY_SEX = {"m": "er", "f": "sie"}
"""The personal pronoun that takes up a man or a woman."""


def sex_meant(form: str) -> str | None:
    """Give the sex of the person that a pronoun in the singular stands for; None where it tells none."""
    return {"er": "m", "ihm": "m", "dieser": "m", "der": "m", "sie": "f", "diese": "f", "die": "f"}.get(form)


def unnamed_in(reading: Reading, subject: tuple[int, int], sex: str) -> Role | None:
    """Give the office of a subject without a name that a pronoun of this sex may take up ("die Richterin").

    German pronouns agree in gender with the noun they take up (Duden, Die Grammatik): its article tells it.
    """
    phrase = reading.phrase_at(subject[0])
    role = _role_or_woman(reading, phrase) if phrase and not phrase.pronoun and not phrase.plural else None
    if phrase is None or role is None or reading.words[phrase.core - 1].name:
        return None
    opener = reading.words[phrase.start]
    openers = forms("masculine_openers" if sex == "m" else "feminine_openers")
    agrees = sex_of(role) in (sex, None) if opener.name else opener.low in openers
    return role if agrees else None


def _role_or_woman(reading: Reading, phrase: Phrase) -> Role | None:
    """Give the office of a phrase, or the noun in -in that names a woman by anything else ("eine Kundin")."""
    noun = reading.words[phrase.core - 1]
    lemma = noun.lemma.lower()
    woman = noun.tag == "NN" and lemma.endswith("in") and not lemma.endswith(endings("no_women"))
    return role_of(reading, phrase) or (Role(lemma, frozenset()) if woman else None)


def is_somebody_in(reading: Reading, words: tuple[int, int], sex: str) -> bool:
    """Whether words with an article tell of one man or woman, or a body, without a name ("dem Nachbarn")."""
    inside = reading.words[words[0] : words[1]]
    nouns = [word for word in inside if word.tag == "NN"]
    determiners = forms("masculine_determiners" if sex == "m" else "feminine_determiners")
    if not nouns or any(word.name for word in inside) or inside[0].low not in determiners:
        return False
    return is_office(nouns[-1]) or is_person(nouns[-1].lemma.lower())
