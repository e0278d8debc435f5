"""Whether two subjects can be one person, though each text calls them otherwise: "der 27-Jährige" and "Dennis K.".

Reports of one event describe its people by sex, age or part in it, and often name them in one text only. A description
that leaves open who it is may be anybody of that sex and age (definite descriptions in news: Vieira and Poesio, An
empirically based system for processing definite descriptions, 2000).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from presseschau.german import mapping
from presseschau.german.roots import root
from presseschau.model import ActorKind, Article, Sentence, Span
from presseschau.relating.likeness import OTHER_OF_KIND, meet
from presseschau.relating.wording import words_of

_AGE = re.compile(r"\b(\d{1,3})(?:-?[Jj]ährige[rsnm]?\b|\s+Jahre\s+alte[rsnm]?\b|\)$)")
_MALE = frozenset({"der", "ein", "dieser", "jener", "er"})
_FEMALE_OR_MANY = frozenset({"die", "eine", "diese", "jene"})
_OF_WOMEN = ("in", "frau")
_LIKE_ADJECTIVES = re.compile(r"jährigen?$|te[n]?$|dächtigen?$|jugendlichen?$|gefangenen?$|(?:ge|be|ver)\w+enen?$")
"""How nouns end that are inflected like adjectives: "die Angeklagte" is one, "die Angeklagten" are several."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Described:
    """By what a person is described: `sex` and `age` in years where told, and the noun, which may be `open`.

    `whose` are the further nouns, such as that in the genitive ("der Fahrer des Lastwagens").
    """

    sex: str
    age: str
    noun: str
    whose: frozenset[str] = frozenset()

    @property
    def open(self) -> bool:
        """Whether the noun says no more than that it is a person with some part in the event."""
        return not self.noun or _is_listed(self.noun, "open")


def described_by(article: Article, sentence: Sentence, subject: Span) -> Described | None:
    """Read the description of one person; None for things and for several people."""
    told = words_of(article.text, subject)
    nouns = [
        base for base in sentence.bases if base.span.lies_in([subject]) and article.text[base.span.start].isupper()
    ]
    opener = told[0].form if told else ""
    age = _AGE.search(subject.of(article.text))
    if not nouns and not age:
        return Described(sex="m", age="", noun="") if opener == "er" and len(told) == 1 else None
    noun = (nouns[0].span if nouns else told[-1].span).of(article.text).lower()
    noun = noun.rpartition("-")[2] if age else noun
    if not age and not _is_person(noun):
        return None
    sex = _sex(opener, noun)
    whose = frozenset(base.form for base in nouns[1:])
    return None if sex is None else Described(sex=sex, age=age[1] if age else "", noun=_head(noun), whose=whose)


def described_by_office(article: Article, named: Sequence[Span]) -> Described | None:
    """Read what an article calls a person whom it names, there or elsewhere: "Verteidiger Jens Ohm"."""
    names = {m.name.split()[-1] for m in article.mentions if m.span in named and m.kind is ActorKind.PERSON}
    roles = (m.role for m in article.mentions if m.role is not None and m.name.split()[-1] in names)
    noun = next((role.of(article.text).split()[-1].lower() for role in roles), "")
    return Described(sex="", age="", noun=noun) if noun else None


def may_be_one(one: Described, other: Described) -> bool:
    """Whether two descriptions can be of one person: the same noun, or an open one, and no other sex, age or part."""
    unlike = any(a and b and a != b for a, b in ((one.sex, other.sex), (one.age, other.age)))
    parts = [tuple(_is_listed(person.noun, part) for part in ("harmed", "suspected")) for person in (one, other)]
    if unlike or sorted(parts) == [(False, True), (True, False)]:
        return False
    if one.whose and other.whose and not meet(one.whose, other.whose):
        return False
    short, long = sorted((one.noun, other.noun), key=len)
    if long != short and long.endswith(short):
        return long.removesuffix(short).strip("-") not in OTHER_OF_KIND
    if short == long or meet((root(one.noun),), (root(other.noun),)):
        return True
    if not (one.noun and other.noun):  # a pronoun
        return one.open and other.open
    return (one.open or other.open) and not any(_is_listed(person.noun, "others") for person in (one, other))


def _sex(opener: str, noun: str) -> str | None:
    """Give the sex of who is described, nothing where open, None for several people."""
    if opener in _MALE:
        return "m"
    if opener in _FEMALE_OR_MANY:
        alone = noun.endswith(_OF_WOMEN) or (_LIKE_ADJECTIVES.search(noun) and noun.endswith("e"))
        return "f" if alone else None
    if noun.endswith(("en", "innen")):
        return None
    return "f" if noun.endswith(_OF_WOMEN) else ""


def _head(noun: str) -> str:
    """Give an adjective's noun without its ending, another in the singular that its endings show."""
    return re.sub(r"e[rn]?$", "", noun) if _LIKE_ADJECTIVES.search(noun) else noun


def _is_person(noun: str) -> bool:
    listed = mapping("figure_words")
    if noun.endswith(tuple(listed["no_persons"])):
        return False
    return any(_is_listed(noun, name) for name in ("open", "suspected", "harmed")) or noun.endswith(
        (*mapping("described_persons")["endings"], *listed["person_ends"])
    )


def _is_listed(noun: str, name: str) -> bool:
    return noun.startswith(tuple(mapping("described_persons")[name]))
