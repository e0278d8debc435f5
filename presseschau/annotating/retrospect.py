"""Whether a sentence tells what was before the event."""

from collections.abc import Sequence

from presseschau.annotating.analysis import AnalysedSentence, Token
from presseschau.german import words
from presseschau.model import Published, Span, TimeExpression
from presseschau.model.calendar import period_of

_HAVING = frozenset({"hatte", "hatten"})
_BEING = frozenset({"war", "waren"})
_PARTICIPLES = frozenset({"VVPP", "VAPP", "ADJD"})
"""What the tagger takes participles at the head of a sentence for."""
_FINITE = frozenset({"VVFIN", "VAFIN", "VMFIN"})


OPENING = 4
"""Sentences, headline included, in which even the pluperfect tells the news: agencies lead with what is known by now
and tell behind it what happened ("Zwei Menschen sind gestorben. Ein Zug war am Abend entgleist.")."""
NEWS_DAYS = 3
"""Days before publication that the news lies back at most."""


def news_days(dates: Sequence[TimeExpression], published: Published) -> tuple[Span, ...]:
    """Give the dates of an article that name a day of the news, none where it is not known when it appeared."""
    printed = period_of(published.value or "")
    if printed is None or not published.precision.names_day:
        return ()
    days = ((date.span, period_of(date.value)) for date in dates if date.precision.names_day)
    return tuple(span for span, day in days if day and 0 <= (printed.first - day.first).days <= NEWS_DAYS)


def looks_back(sentence: AnalysedSentence) -> bool:
    """Whether the main verb stands in the pluperfect: in a text told in other tenses it tells what went before.

    ("Vorvergangenheit", Duden: Die Grammatik; Weinrich, Tempus, 1964.) The first finite verb is taken for the main one
    unless a conjunction opens the sentence.
    """
    if sentence.tokens and sentence.tokens[0].tag == "KOUS":
        return False
    place = next((place for place, token in enumerate(sentence.tokens) if token.tag in _FINITE), None)
    if place is None:
        return False
    rest = [*_participles_before(sentence.tokens, place), *_rest_of_clause(sentence.tokens, place)]
    auxiliary = sentence.tokens[place].text.lower()
    participles = [token for token in rest if token.tag == "VVPP"]
    if auxiliary in _HAVING:
        return bool(participles)
    return auxiliary in _BEING and any(_is_past_of_being(token, rest) for token in participles)


def _is_past_of_being(participle: Token, rest: Sequence[Token]) -> bool:
    """Whether "war" makes the past of a verb, not a state ("war geschlossen"): in the passive, or of motion."""
    passive = any(token.text.lower() == "worden" for token in rest)
    return passive or participle.lemma.lower().endswith(tuple(words("being_verbs")))


def _participles_before(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """Give the participles that open a sentence right before its verb: "Entdeckt worden waren die Tiere im Mai"."""
    words_before = [token for token in tokens[:place] if token.tag != "$("]
    return words_before if all(token.tag in _PARTICIPLES for token in words_before) else ()


def _rest_of_clause(tokens: Sequence[Token], place: int) -> Sequence[Token]:
    """Give what follows a verb to the end of its sentence or to the next finite verb."""
    end = next((p for p in range(place + 1, len(tokens)) if tokens[p].tag in _FINITE), len(tokens))
    return tokens[place + 1 : end]
