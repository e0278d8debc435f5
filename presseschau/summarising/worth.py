"""What a sentence adds to a summary: its new ideas and statements, and its news value.

The coverage function of a greedy choice (Lin and Bilmes, Submodular Functions for Document Summarization, 2011),
times factors for what editors look at.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from math import sqrt

from presseschau.model import Grade
from presseschau.summarising.candidate import Candidate, prominence
from presseschau.summarising.weights import Weights

LENGTH_POWER = 0.5
"""Gain is divided by words to this power: 0 would favour long sentences, 1 scraps."""

OPENING_LENGTH_POWER = 0.4
"""The same for the first sentence, which may be longer: it has to say who, what, where and when."""

PLACE_BONUS = 1.0
"""News is written as an inverted pyramid: the editors themselves put the most important things first."""

OPENING_BONUS = 0.4
"""More for the first sentence of an article, which its editors chose out of all; to open a summary only, since the
openings of several articles tell one piece of news."""

FIGURE_BONUS = 0.35
"""A number is what readers look up and compare."""

FIRST_FIGURE_BONUS = 1.0
"""The same while the summary has none: how many, or how much, is one of the questions that news answers."""

QUOTE_BONUS = 0.1
"""A voice in its own words."""

ACT_BONUS = 0.5
"""Warnings, demands, decisions and refusals are what a political report exists for (conflict and consequence in
Galtung and Ruge's news factors, 1965)."""

TOLL_WORTH = 20.0
"""How many died is what readers of an accident or attack look for first (negativity and threshold in Galtung and Ruge's
news factors, 1965): once it counts as much as two statements that two texts make each, however they tell it."""

CIRCLING_POWER = 3.5
"""How sharply a sentence loses with the share of its telling words that the summary has already (maximal marginal
relevance, Carbonell and Goldstein 1998); above 1, since the leads of several articles tell one piece of news."""

NEWS_POWER = 0.3
"""The same for a statement that is new: it may be one on persons who have been named."""

PERIPHERAL_FACTOR = 0.5
"""What a sentence still counts none of whose words another origin has: it is an ornament or one reporter's find."""

PERIPHERAL_OPENING_FACTOR = 0.7
"""The same for the first sentence: what came of it may be told by one text first, but a scene is no opening."""

TOUCHED_FACTOR = 0.5
"""A second statement on one topic tells half as much news."""

FRESH_ORIGIN_BONUS = 1.0
"""An independent text that has no sentence in the summary yet; heard with what it tells first rather than last."""

ALONE_FACTOR = 0.4
"""What no other text has anything like, and gives no figure, voice or act, is mostly colour: a bus ride, a poster."""

LIKELY = 0.3
"""How likely a sentence must say what has been told to lose by it; less is to be expected of any two of a story."""

LINKED = 0.5
"""How likely two sentences must both tell what a third one tells to lose by that."""

HEDGED_FACTOR = 0.6
"""What the outlet itself only presumes gives way to what it knows."""

OUTVOTED_FACTOR = 0.4
"""A figure that most texts give otherwise is not the one to print without the other."""

BEGUN_FACTOR = 0.8
"""What was said as it all began counts somewhat less once it is known how it ended."""

EXPECTED_FACTOR = 0.7
"""What was expected as it began ("keinen Durchbruch", "zum Auftakt") gives way to what came of it."""

RELATIVE_FACTOR = 0.7
"""A summary is read on other days than its sources: a sentence with "gestern" gives way to one that names the day."""

FOLLOWING_FACTOR = 0.6
"""What came of the news is no opening for who has not read it: "Nach dem Brand hat … gefordert"."""

BODILESS_FACTOR = 0.6
"""Nor is a sentence one that speaks of "das Unternehmen" to readers who do not know which."""

SPOKEN_FACTOR = 0.7
"""Of what happened and what somebody says about it, what happened goes first."""

OCCASION_FACTOR = 0.1
"""That people met is told by place and date, which stand beside a summary."""

ANNOUNCING_FACTOR = 0.6
"""Of what somebody says, that he speaks goes behind what he says."""

COLOURED_FACTOR = 0.6
"""Who "tobt" or "wettert" is shown by an outlet as it sees him: sober wordings of the same matter go before."""

UNNAMING_FACTOR = 0.85
"""A sentence that names whom it means reads a little better than one beside which that has to be said."""

DISPUTED_FACTOR = 0.65
"""What is disputed takes two places, for itself and for the reply, which tells part of the same."""

PRESUMING_FACTOR = 0.4
"""A bare surname that nothing chosen so far has introduced sends the reader off to look who that is. Who opens a
summary is known enough to open an article."""

BACKGROUND_FACTOR = 0.1
"""What was long before explains the news and is none."""

ANSWER_BONUS = 0.25
"""For each of who (person, organisation), where and when that the first sentence answers."""

OUTCOME_BONUS = 0.65
"""For a first sentence that tells what came of it (an agreement, a decision, a refusal): the news is the outcome, the
occasion is told by date and place."""


def size_of(candidate: Candidate) -> int:
    """Give how many sentences of a summary a candidate takes."""
    return 1 + (candidate.reply is not None)


@dataclass(kw_only=True, slots=True)
class Said:
    """The sentences chosen so far and all that they say, kept together so that no candidate has to join it anew."""

    sentences: list[Candidate] = field(default_factory=list)
    terms: set[str] = field(default_factory=set)
    pairs: set[tuple[str, str]] = field(default_factory=set)
    statements: set[int] = field(default_factory=set)
    origins: set[int] = field(default_factory=set)
    introduced: set[str] = field(default_factory=set)

    @property
    def size(self) -> int:
        """Give how many sentences the summary has, replies included."""
        return sum(map(size_of, self.sentences))

    def carries(self, candidate: Candidate) -> bool:
        """Whether a candidate can be read alone, or right behind a sentence that is there, with no reply between."""
        return candidate.leans_on is None or any(
            sentence.passage == candidate.leans_on and sentence.reply is None for sentence in self.sentences
        )

    def add(self, candidate: Candidate) -> None:
        """Take a sentence in; who opens a summary is known, though by the surname alone."""
        self.introduced |= candidate.presumes if not self.sentences else frozenset()
        self.sentences.append(candidate)
        self.terms |= candidate.terms
        self.pairs |= candidate.pairs
        self.statements |= candidate.statements
        self.origins.add(candidate.origin)
        self.introduced |= candidate.introduces


def gain_of(candidate: Candidate, said: Said, weights: Weights) -> float:
    """Give the worth of what the sentence adds. The first one is to name whom and what it is about: words count."""
    ideas = sum(weights.terms.get(term, 0.0) for term in sorted(candidate.terms - said.terms))
    toll = TOLL_WORTH * (candidate.toll and not any(sentence.toll for sentence in said.sentences))
    shared = _shared_part(candidate, weights)
    if not said.sentences:
        central = PERIPHERAL_OPENING_FACTOR + (1 - PERIPHERAL_OPENING_FACTOR) * shared
        return (ideas + toll) * central / float(candidate.words**OPENING_LENGTH_POWER) * _value(candidate, said)
    ideas += sum(weights.pairs.get(pair, 0.0) for pair in sorted(candidate.pairs - said.pairs))
    news = _news(candidate.statements - said.statements, said.statements, weights)
    fresh = 1 - _told_share(candidate, said, weights)
    alike = (_likeness(candidate, sentence) for sentence in said.sentences)
    other = 1 - max((likely for likely in alike if likely >= LIKELY), default=0.0)
    worth = (ideas * fresh**CIRCLING_POWER + news * fresh**NEWS_POWER + toll) * other
    central = PERIPHERAL_FACTOR + (1 - PERIPHERAL_FACTOR) * shared
    return float(worth * central) / float(candidate.words**LENGTH_POWER) * _value(candidate, said)


def _likeness(one: Candidate, other: Candidate) -> float:
    """Give how likely two sentences tell the same, be it because a third one tells the same as both."""
    linked = max(
        (likely * other.alike[place] for place, likely in one.alike.items() if place in other.alike), default=0.0
    )
    return max(one.alike.get(other.passage, 0.0), linked if linked >= LINKED else 0.0)


def _shared_part(candidate: Candidate, weights: Weights) -> float:
    """Give the part of the sentence's words that other origins have too, names aside: all speak of the same people."""
    told = candidate.terms - weights.names
    return len(told & weights.shared) / (len(told) or 1)


def _told_share(candidate: Candidate, said: Said, weights: Weights) -> float:
    """Give the share of what the sentence's words are worth that has been told: it would circle round the same.

    Names aside: what else people, sides and places of the story say, do and see is new.
    """
    telling = candidate.terms - weights.names
    worth = sum(weights.terms.get(term, 0.0) for term in sorted(telling))
    told = sum(weights.terms.get(term, 0.0) for term in sorted(telling & said.terms))
    return told / (worth or 1.0)


def _news(statements: AbstractSet[int], told: AbstractSet[int], weights: Weights) -> float:
    """Add up statements that are new; those on a topic that has been touched count less."""
    touched = {weights.topics[number] for number in told}
    factors = {number: TOUCHED_FACTOR if weights.topics[number] in touched else 1.0 for number in statements}
    return sum(weights.statements[number] * factors[number] for number in sorted(statements))


def _value(candidate: Candidate, said: Said) -> float:
    """News value apart from what is said: position, figures, voices, a source not heard yet."""
    value = 1 + PLACE_BONUS * prominence(candidate.number) * (not _leads_again(candidate, said))
    value += QUOTE_BONUS * candidate.quoted + ACT_BONUS * candidate.act
    value += _figure_bonus(said) * bool(candidate.figures)
    if said.sentences:
        value += FRESH_ORIGIN_BONUS * sqrt(prominence(candidate.number)) * (candidate.origin not in said.origins)
        value *= PRESUMING_FACTOR if candidate.presumes - said.introduced else 1.0
    else:
        value += OPENING_BONUS * (candidate.number == 0)
        value *= FOLLOWING_FACTOR if candidate.follows else 1.0
        value *= BODILESS_FACTOR if candidate.bodiless and not candidate.toll else 1.0
        value *= BACKGROUND_FACTOR if candidate.continuing and not candidate.background else 1.0
        value *= BACKGROUND_FACTOR if candidate.aside and not candidate.scenic else 1.0
        value = (value + ANSWER_BONUS * candidate.answers + OUTCOME_BONUS * candidate.act) / (1 + candidate.number)
    value *= OUTVOTED_FACTOR if candidate.outvoted else 1.0
    value *= ALONE_FACTOR if candidate.alone and not (candidate.telling or candidate.act) else 1.0
    value *= BEGUN_FACTOR if candidate.opening else 1.0
    value *= EXPECTED_FACTOR if candidate.expected else 1.0
    value *= HEDGED_FACTOR if candidate.grade is Grade.HEDGED else 1.0
    value *= SPOKEN_FACTOR if candidate.spoken else 1.0
    value *= OCCASION_FACTOR if candidate.occasion else 1.0
    value *= ANNOUNCING_FACTOR if candidate.announcing else 1.0
    value *= DISPUTED_FACTOR if candidate.reply else 1.0
    value *= RELATIVE_FACTOR if candidate.relative else 1.0
    value *= COLOURED_FACTOR if candidate.coloured else 1.0
    value *= UNNAMING_FACTOR if candidate.vouched else 1.0
    return value * (BACKGROUND_FACTOR if candidate.background or candidate.scenic else 1.0)


def _figure_bonus(said: Said) -> float:
    return FIGURE_BONUS if any(sentence.figures for sentence in said.sentences) else FIRST_FIGURE_BONUS


def _leads_again(candidate: Candidate, said: Said) -> bool:
    """Whether a sentence opens its article as one that is told opens another: each tells the news in its own words."""
    return candidate.number == 0 and any(c.number == 0 and c.origin != candidate.origin for c in said.sentences)
