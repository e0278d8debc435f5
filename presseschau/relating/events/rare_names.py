"""Names that hardly two events of a day have in common: a ship, a defendant, the head of a club.

A feature may come to the news so far down that it opens with none of its words. That it names the same ship, and tells
much else that another report tells, shows what it is about. Offices and towns show nothing: the mayor of a town and its
police are in the news for many things on one day.
"""

import re

from presseschau.german.rarity import rarity
from presseschau.model import QUOTE_MARKS, ActorKind, Article
from presseschau.relating.events.leads import Profile, persons_of, towns_of
from presseschau.relating.wording import stem

SAME_NAME = 0.1
"""Likeness of two whole texts from which they tell of one event, if they share such a name. Court reports of several
trials are as like as .2 by the words of their trade, but share no name."""
LEAST_WORDS = 6
"""Telling words that they must share for it: the name itself and few others may be chance."""
RARE = 11.5
"""Rarity (see `rarity`) from which a name is hardly ever in the news."""
LEAST_LETTERS = 4
_MARK = f"[{''.join(sorted(QUOTE_MARKS))}]"
_QUOTED = re.compile(rf"{_MARK}([A-ZÄÖÜ][\w-]*(?: [A-ZÄÖÜ][\w-]*){{0,3}}){_MARK}")
"""A name in quotation marks: ships, works and clubs have theirs written so."""


def rare_names_of(article: Article) -> frozenset[str]:
    """Give the stems of the rare names of persons who do not govern, and of things named in quotation marks."""
    persons = (mention.name.split()[-1] for mention in article.mentions if mention.kind is ActorKind.PERSON)
    quoted = (word for match in _QUOTED.finditer(article.text) for word in match[1].split())
    outlet = (article.layout.outlet or "").lower()
    known = towns_of(article).union(*persons_of(article).values())
    stems = (stem(name.lower()) for name in (*persons, *quoted) if len(name) >= LEAST_LETTERS)
    return frozenset(name for name in stems if rarity(name) >= RARE and name not in known and name not in outlet)


def is_enough(one: Profile, other: Profile, alike: float) -> bool:
    """Whether whole texts that share such a name have enough in common to be of one event."""
    return alike >= SAME_NAME and len(one.keys() & other.keys()) >= LEAST_WORDS
