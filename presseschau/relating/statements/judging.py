"""Judges whether two passages make one statement: by what both say, who says it, and what keeps them apart."""

from dataclasses import dataclass
from functools import lru_cache
from math import inf

from presseschau.german import words
from presseschau.german.rarity import worth_of
from presseschau.german.roots import root
from presseschau.model import Passage
from presseschau.relating.opposites import allowed
from presseschau.relating.statements.assertions import AMOUNT, DENIAL, NAME, SPELL, Assertion, saying_roots
from presseschau.relating.statements.circumstances import name_others
from presseschau.relating.statements.counterparts import MAIN_ACTOR, SAME, SIMILAR, likelihood
from presseschau.relating.statements.guards import demands, differ, go_other_ways
from presseschau.relating.statements.meaning import Meaning
from presseschau.relating.statements.objections import (
    deny_differently,
    is_apart,
    is_of_another,
    may_share_speaker,
    only_one_supposes,
)
from presseschau.relating.statements.times import (
    are_of_other_times,
    is_day,
    is_of_news_and_history,
    is_passing,
    tells_of_an_end,
)

ALIKE = 0.5
"""Share of what two passages say together that both say, from which they are one statement: the larger part."""
ALIKE_SAME_SPEAKER = 0.4
"""Enough when both render the same speaker."""
SURE = 0.65
"""Share from which passages are one statement though their verbs differ ("wurde gesperrt", "ist zu"): two thirds."""
SURE_OF_SPEAKER = 0.55
"""The same for passages of one speaker."""
SAME_FIGURES = 2
"""Figures that both passages give from which they are of one thing, though what is done is worded otherwise."""
SAME_THINGS = 3
"""Words that both have beside a figure from which they are of one thing, too ("beschloss", "stimmte zu")."""
TELLING_TERMS = 2
"""Terms that must be shared, those aside that name the story's main actors."""
MUCH = 10.0
"""Worth that passages of different speakers must share: a spokeswoman says what her minister says."""
TELLING = 5
"""Worth that both must share: two words of middling rarity, or a rare one and an actor."""
SHORT_QUOTE = 4
"""Content words up to which a direct quotation is a label; of the same speaker one shared word ties two labels, two if
both have verbs: "Das Angebot ist schlecht", "Wir warten auf ein Angebot"."""
LABELLING = 0.4
"""Worth of a word that may tie two labels: "gut" and "Tag", which are in everybody's mouth, do not."""
UNSURE = ALIKE_SAME_SPEAKER / ALIKE
"""What likeness counts when it is not known that the speaker is the same, so that one threshold joins both."""
RESEMBLING = 0.35
"""Passages as like as this may be the same, where nothing keeps them apart; neither is said to stand in one text only.

The claim that only one text has something is the bolder one, so the limit lies below those that join statements."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rewording:
    """Two passages that may say the same: how like they are (0 to 1), what both say is worth, whether it is enough.

    `apart` tells of two that resemble each other that something keeps them from being one statement, `another` that
    they surely tell of another place or in other numbers; `opposed` that the one denies what the other affirms, on
    another's word, and `one_denies` that it is the first; `telling` that they have more in common than who speaks,
    where and when; `odds` are the log odds that their sentences tell the same, by how clearly they are each other's
    best match. `speakers` are those that the first and the second render.
    """

    one: Passage
    other: Passage
    likeness: float
    shared: float
    same: bool
    apart: bool = False
    another: bool = False
    opposed: bool = False
    one_denies: bool = False
    telling: bool = True
    odds: float = -inf
    speakers: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())

    @property
    def resembles(self) -> bool:
        """Whether the two may say the same; what is kept apart needs a clear match, and what is another never does."""
        matched = self.odds >= SIMILAR and not self.another
        return matched or (not self.apart and self.telling and self.likeness >= RESEMBLING)

    @property
    def tie(self) -> float:
        """How like the two count where groups are made: as they read, or as they are likely to tell the same."""
        return max(self.likeness, ALIKE_SAME_SPEAKER * likelihood(self.odds) / likelihood(SAME))


@dataclass(frozen=True, slots=True)
class Weighed:
    """An assertion and what all it says is worth."""

    assertion: Assertion
    worth: float


def compared(a: Weighed, b: Weighed, meaning: Meaning) -> Rewording:
    """Judge two passages of different articles; a month or year that only one tells makes them no less alike."""
    one, other = a.assertion, b.assertion
    shared = meaning.shared(one.terms, other.terms)
    alone = frozenset(term for term in one.terms ^ other.terms if term[0] == SPELL)
    share = 2 * shared / max(1e-9, a.worth + b.worth - meaning.worth(alone))
    label = one.direct and other.direct and _is_label_pair(one, other)
    telling = label or (share >= RESEMBLING and shared >= TELLING and _is_told(one, other, meaning))
    apart = (label or share >= RESEMBLING) and is_apart(one, other)
    whole = all(side.direct or says_something(side) for side in (one, other))
    enough = label or (telling and whole and _is_enough(one, other, share, shared, meaning))
    same = enough and not (apart or is_of_news_and_history(one, other))
    least = ALIKE if label else ALIKE_SAME_SPEAKER if same else 0.0
    return Rewording(
        one=one.passage,
        other=other.passage,
        likeness=max(least, share if label else share * _trust(one, other)),
        shared=shared,
        same=same,
        apart=apart,
        opposed=telling and apart and share >= ALIKE and _is_opposed(one, other, share, meaning),
        one_denies=one.denies,
        telling=telling,
        speakers=(one.speakers, other.speakers),
    )


def says_something(side: Assertion) -> bool:
    """Whether a passage has a verb: "Sonntag im Tierpark" tells where, and states nothing that others could state."""
    return bool(side.traits.predicates) or not words("auxiliary_forms").isdisjoint(form for form, _ in side.wording)


def _is_told(one: Assertion, other: Assertion, meaning: Meaning) -> bool:
    """Whether two passages share what they tell, not only who speaks, where and when.

    A shared denial, day, "may" or verb of saying or demanding tells nothing; names tell something, but never alone.
    """
    asking = demands() & one.traits.predicates & other.traits.predicates
    both = meaning.common(one.terms, other.terms) - saying_roots() - asking
    common = [term for term in both if term[0] not in (DENIAL, SPELL) and not is_day(term) and term != allowed()]
    plain = [term for term in common if term[0] != NAME]
    telling = sum(term[0] != NAME or meaning.weights[term] >= MAIN_ACTOR for term in common)
    return bool(plain) and telling >= TELLING_TERMS


def _trust(one: Assertion, other: Assertion) -> float:
    """Passages that are known to render the same speaker go before others when statements are put together."""
    return 1.0 if one.speakers & other.speakers else UNSURE


def _names_others(one: Assertion, other: Assertion) -> bool:
    return name_others(one.circumstances, other.circumstances, one.speakers | other.speakers)


def _deny_alike(one: Assertion, other: Assertion) -> bool:
    """Whether both deny something of one subject and in no other word: "kippte nicht um", "nicht umgestürzt"."""
    denied = frozenset[str]().union(*one.denials, *other.denials)
    common = denied & one.terms & other.terms
    return one.denies and other.denies and common <= one.traits.subject | other.traits.subject


def _is_opposed(one: Assertion, other: Assertion, share: float, meaning: Meaning) -> bool:
    """Whether one denies what the other affirms, neither of them under a condition, and they are not one speaker's.

    Of two reporters' own sentences the verbs must be the same, too: both may tell of a failure in different words. That
    the one says "stieg", the other "sank" is a contradiction only where nearly all else is the same.
    """
    unreal = one.unreal or other.unreal or one.asks or other.asks or one.conditional != other.conditional
    if unreal or one.speakers & other.speakers or only_one_supposes(one, other):
        return False
    passes = is_passing(one) != is_passing(other) or tells_of_an_end(one, other)
    if are_of_other_times(one, other) or passes or is_of_another(one, other):
        return False
    if one.traits.wanted != other.traits.wanted or _names_others(one, other):
        return False
    if go_other_ways(one.traits, other.traits):
        return share >= SURE and not deny_differently(one, other)
    told = bool(one.speakers | other.speakers) or same_done(one, other, meaning)
    return (
        told
        and deny_differently(one, other)
        and not _deny_alike(one, other)
        and not differ(one.traits, other.traits)
        and _denies_what_is_said(*((one, other) if one.denies else (other, one)), meaning)
    )


def _denies_what_is_said(denying: Assertion, affirming: Assertion, meaning: Meaning) -> bool:
    """Whether what a passage says there is none of is spoken of in the other: "keine Verbindung", "eine Verbindung"."""
    return not denying.lacking or bool(meaning.common(denying.lacking, affirming.terms))


def _is_enough(one: Assertion, other: Assertion, share: float, shared: float, meaning: Meaning) -> bool:
    """Whether two passages that nothing keeps apart are like enough; less will do where both give the same figures.

    An exact amount of money or the like is of one thing in one story, however it is told what is done with it.

    Two speakers make two statements, unless one of them renders the other.
    """
    figures = sum(term[0] == AMOUNT and not is_day(term) for term in one.terms & other.terms)
    things = sum(term[0] not in (NAME, AMOUNT, SPELL, DENIAL) for term in meaning.common(one.terms, other.terms))
    exact = bool(one.measured & other.measured) and not give_others(one, other)
    done = figures >= SAME_FIGURES or (figures and things >= SAME_THINGS) or exact or same_done(one, other, meaning)
    if may_share_speaker(one, other):
        joint = bool(one.speakers and other.speakers) and one.speakers != other.speakers
        return share >= ((ALIKE if joint else ALIKE_SAME_SPEAKER) if done else SURE_OF_SPEAKER)
    if one.speakers and other.speakers:
        passed_on = bool(one.speakers & other.told_of or other.speakers & one.told_of)
        return passed_on and share >= ALIKE and shared >= MUCH
    dated = exact and any(term[0] == SPELL for term in one.terms & other.terms)
    return share >= (ALIKE_SAME_SPEAKER if figures >= SAME_FIGURES or dated else ALIKE if done else SURE)


def give_others(one: Assertion, other: Assertion) -> bool:
    """Whether each gives an amount or length of time that the other does not."""
    mine, theirs = ({t for t in side.terms if t[0] == AMOUNT and not is_day(t)} for side in (one, other))
    return bool(mine - theirs and theirs - mine)


def same_done(one: Assertion, other: Assertion, meaning: Meaning) -> bool:
    """Whether one thing is done in both: a verb of each that the other has too, be it as a noun or a synonym.

    Verbs of saying and such as only carry their object ("Fehler machen") tell of nothing done.
    """
    mine, theirs = one.traits.predicates - carrying(), other.traits.predicates - carrying()
    if not mine or not theirs or one.traits.directions & other.traits.directions:
        return True
    return bool(meaning.common(mine, other.terms) and meaning.common(theirs, one.terms))


@lru_cache(maxsize=1)
def carrying() -> frozenset[str]:
    """Give the roots of verbs that tell of nothing done by themselves."""
    return saying_roots() | frozenset(root(verb) for verb in words("light_verbs"))


def _is_label_pair(one: Assertion, other: Assertion) -> bool:
    words = [frozenset(term for term in side.terms if term[0] not in (NAME, DENIAL)) for side in (one, other)]
    short = all(0 < len(side) <= SHORT_QUOTE for side in words)
    shared = (words[0] & words[1]) - {root(ordinal) for ordinal in one.traits.ordinals}
    telling = sum(worth_of(word) >= LABELLING for word in shared)
    sentences = says_something(one) and says_something(other)
    alike = telling > sentences and bool(one.speakers & other.speakers)
    return short and alike and not differ(one.traits, other.traits)
