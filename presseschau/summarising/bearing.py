"""How a sentence bears on the news: whether it tells of what was before, how many died, or only what somebody says."""

import re
from collections.abc import Sequence
from functools import lru_cache

from presseschau.german import mapping, table, words
from presseschau.german.ages import is_age
from presseschau.german.states import is_people, state_of_noun, state_of_word
from presseschau.model import Article, QuoteKind, Sentence, Span, TimeType, placed_at, placed_in
from presseschau.model.calendar import Period, period_of

RECENT_DAYS = 31
"""Days before an article appeared that what it tells may lie back and still belong to the event."""
HALF_YEAR_DAYS = 184
_FURTHER = re.compile(r"\bweitere[rns]?\b")
"""How those are told who died after others: their number is no toll."""
_ONE = re.compile(r"\b[Ee]ine?[mnrs]?\s+(?P<noun>[A-ZÄÖÜ]\w+)")
"""How one is told of, who is counted though no number stands there: "mit einem Toten", "ein Mensch starb"."""
_FOR_HIS_PART = re.compile(r"\b(?:seiner|ihrer)seits\b", re.IGNORECASE)
HALF = 0.5
"""Part of a sentence from which it is somebody's own words rather than the outlet's."""
DEATH = "tot"
"""The state of people of whom news tells first."""
_WORD = re.compile(r"\w+(?:-\w+)*")


def gives_toll(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence tells how many died."""
    figures = [f for f in article.figures if sentence.span.contains(f.span) and not is_age(f.unit)]
    found = {word.lower() for word in _WORD.findall(sentence.span.of(article.text))}
    figures = [f for f in figures if not _FURTHER.search((f.counted or f.span).of(article.text))]
    units = [figure.unit.lower() for figure in figures]
    units += [match["noun"].lower() for match in _ONE.finditer(article.text, sentence.span.start, sentence.span.end)]
    counted = any(state_of_noun(unit) is not None or is_people(unit) for unit in units)
    wording = f" {sentence.span.of(article.text).lower()} "
    phrases = mapping("person_states")["states"][DEATH]["phrases"]
    dead = any(state_of_word(word) == DEATH for word in found) or any(f" {phrase}" in wording for phrase in phrases)
    return counted and dead


def is_spoken(article: Article, span: Span) -> bool:
    """Whether most of a sentence is a direct quotation."""
    quoted = [quote.span for quote in article.quotes if quote.kind is QuoteKind.DIRECT]
    return sum(max(0, min(q.end, span.end) - max(q.start, span.start)) for q in quoted) > HALF * len(span)


def announces(article: Article, number: int, prose: Sequence[Sentence]) -> bool:
    """Whether a sentence tells that somebody speaks, and the next one what: "Der Minister verwies auf die Kasse. Er …".

    Such a report of speech without its content (Semino and Short, Corpus Stylistics, 2004) leads up to the news. Who
    demands, warns or refuses has done something by it.
    """
    sentence, following = prose[number], prose[number + 1 : number + 2]
    if not following or not words("news_acts").isdisjoint(sentence.terms) or placed_in(article.figures, sentence.span):
        return False
    apart = "\n" in article.text[sentence.span.end : following[0].span.start]
    said = placed_at(article.quotes, sentence.span)
    speaks = any(base.verb and base.form in _reporting() for base in sentence.bases)
    named = {mention.span.of(article.text).split()[-1] for mention in placed_in(article.mentions, sentence.span)}
    taken_up = (
        quote
        for quote in placed_at(article.quotes, following[0].span)
        if any(holder.of(article.text).split()[-1] in named for holder in quote.holders)
    )
    bare = all(q.kind is QuoteKind.DIRECT for q in said) and not is_spoken(article, sentence.span)
    return speaks and bare and not apart and any(q.span.is_most_of(following[0].span) for q in taken_up)


@lru_cache(maxsize=1)
def _reporting() -> frozenset[str]:
    """Give the verbs that report speech."""
    return frozenset(verb for verb, *_ in table("speech_verbs"))


def is_relative(article: Article, span: Span) -> bool:
    """Whether the outlet's own words tell a day from the day of printing, which a reader of later days does not see."""
    quoted = [quote.span for quote in article.quotes if quote.kind is QuoteKind.DIRECT]
    wordings = (
        date.span.of(article.text).lower() for date in placed_in(article.dates, span) if not date.span.lies_in(quoted)
    )
    return any(wording.startswith(tuple(words("relative_days"))) for wording in wordings)


def is_continuing(text: str, sentence: Sentence) -> bool:
    """Whether a sentence, though it can be understood alone, reads as going on from others: it is no opening.

    By the pluperfect, which puts it before what they tell, or by setting one side's part beside another's.
    """
    return sentence.looks_back or bool(_FOR_HIS_PART.search(text, sentence.span.start, sentence.span.end))


def is_occasion(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence tells no more than that people have met or something was held: date and place tell that."""
    verbs = {base.form for base in sentence.bases if base.verb}
    told = bool(placed_at(article.quotes, sentence.span)) or bool(placed_in(article.figures, sentence.span))
    occasions = mapping("occasions")
    been = {form for verb in verbs for form in occasions.get(verb, ())}
    past = not been.isdisjoint(_WORD.findall(sentence.span.of(article.text)))
    return past and verbs <= occasions.keys() and not told


def is_background(article: Article, number: int, prose: Sequence[Sentence]) -> bool:
    """Whether a sentence tells what was before the news.

    What somebody had said by then is part of it, unless it was long before: reports tell in the pluperfect what a side
    said on the day before or as the talks began ("Schon am Vortag hatte sie gewarnt …").
    """
    sentence = prose[number]
    spoken = bool(placed_at(article.quotes, sentence.span))
    before = sentence.looks_back and not spoken
    return before or is_history(article, sentence.span) or _goes_on(article, number, prose)


def _goes_on(article: Article, number: int, prose: Sequence[Sentence]) -> bool:
    """Whether a sentence goes on with what the one before tells of earlier, naming no day and nobody itself.

    "Am 5. Mai hatte ein Boot ein Schiff gerammt. Drei Seeleute wurden verletzt."
    """
    if number == 0:
        return False
    before, sentence = prose[number - 1], prose[number]
    apart = "\n" in article.text[before.span.end : sentence.span.start]
    told = (article.mentions, article.dates, article.quotes)
    anew = apart or any(placed_at(items, sentence.span) for items in told)
    return not anew and (before.looks_back or is_history(article, before.span))


def is_history(article: Article, span: Span) -> bool:
    """Whether all dates of a sentence lie more than a month before its article appeared.

    Of a quarter or half a year one reports when it is over, for as long as it was.
    """
    printed = period_of(article.layout.published.value or "")
    days = [period_of(date.value) for date in placed_in(article.dates, span) if date.type is TimeType.DATE]
    known = [day for day in days if day is not None]
    if printed is None or not known:
        return False
    return all((printed.first - day.last).days > _recent(day) for day in known)


def _recent(period: Period) -> int:
    """Give the days for which what was in a period is news."""
    days = (period.last - period.first).days
    return days if RECENT_DAYS < days <= HALF_YEAR_DAYS else RECENT_DAYS
