"""What somebody does by speaking, told by a source without the wording: "Lawrow kritisierte die Osterweiterung"."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from presseschau.german import words
from presseschau.german.passive import is_passive
from presseschau.model import PROSE_KINDS, Agent, Article, Passage, Sentence, Span, Story, placed_at, placed_in
from presseschau.rendering.repeats import letters
from presseschau.rendering.site import Site
from presseschau.rendering.utterances import Utterance

_WORD = re.compile(r"\w+")
_ESTIMATING = "schätzen"
"""What is told of a number by who gives one; of all else one thinks highly by it."""
_MARKS = frozenset('„“”»«"')


@dataclass(frozen=True, kw_only=True, slots=True)
class Act:
    """A whole sentence that tells what its `actors` did by speaking, with all places that have these words.

    `marked` tells that quotation marks stand in it: a name in them, or a word that nobody can be given for sure.
    """

    actors: tuple[str, ...]
    passages: tuple[Passage, ...]
    marked: bool


def acts_of(site: Site, story: Story, utterances: Iterable[Utterance]) -> list[Act]:
    """Give what is told in a story without the wording, earliest article first: not what stands among the utterances.

    Nor a sentence that stands before one of them, since that takes it up.
    """
    shown = _shown(site, utterances)
    found: dict[tuple[tuple[str, ...], str], dict[Passage, None]] = defaultdict(dict)
    for name in story.articles:
        article = site.articles[name]
        for agent in article.agents:
            actors = site.digest.cast.of(name, agent.holders)
            sentence = article.sentence_at(agent.clause)
            if not actors or sentence is None or not tells_act(article, sentence, agent):
                continue
            if not any(span.overlaps(sentence.span) and own.intersection(actors) for span, own in shown[name]):
                place = Passage(name, sentence.span)
                found[actors, letters(site.words(place))][place] = None
    return [_act(site, actors, tuple(places)) for (actors, _), places in found.items()]


def _act(site: Site, actors: tuple[str, ...], places: tuple[Passage, ...]) -> Act:
    return Act(actors=actors, passages=places, marked=not _MARKS.isdisjoint(site.words(places[0])))


def _shown(site: Site, utterances: Iterable[Utterance]) -> Mapping[str, list[tuple[Span, frozenset[str]]]]:
    """Give for each article what stands among the utterances, with the speakers."""
    shown: dict[str, list[tuple[Span, frozenset[str]]]] = defaultdict(list)
    for utterance in utterances:
        places = (*utterance.passages, *(voice.passage for voice in utterance.others))
        for place in (*places, *filter(None, map(site.before, places))):
            shown[place.article].append((place.span, frozenset(utterance.actors)))
    return shown


def tells_act(article: Article, sentence: Sentence, agent: Agent) -> bool:
    """Whether the subject of a clause does something by speaking there; of headings nothing is told."""
    verbs = [base for base in placed_at(sentence.bases, agent.clause) if base.verb]
    said = _WORD.findall(agent.clause.of(article.text).lower())
    acted_on = is_passive(said, ((verb.span.of(article.text).lower(), verb.form) for verb in verbs))
    counted = bool(placed_in(article.figures, agent.clause))
    acts = any(verb.form in words("speech_acts") and (counted or verb.form != _ESTIMATING) for verb in verbs)
    return acts and not acted_on and sentence.block in PROSE_KINDS
