"""One sentence that could stand in a summary, and all that choosing looks at."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from presseschau.german import words
from presseschau.german.ages import is_age
from presseschau.german.stages import tells_opening
from presseschau.model import ActorKind, Article, Grade, Passage, QuoteKind, Sentence, Span, placed_at, placed_in
from presseschau.summarising.bearing import (
    announces,
    gives_toll,
    is_background,
    is_continuing,
    is_history,
    is_occasion,
    is_relative,
    is_spoken,
)
from presseschau.summarising.empty import is_empty, presumes_news
from presseschau.summarising.excerpts import excerpts
from presseschau.summarising.introductions import introduced_by, presumed_by
from presseschau.summarising.presuming import presumes_body
from presseschau.summarising.scenes import is_scenic, when_terms
from presseschau.summarising.soundness import (
    stands_alone,
    stands_behind,
    stands_below_speaker,
    stands_vouched,
    stands_with_speaker,
)

LEAST_TERMS = 4
"""Sentences with fewer content words say too little on their own ("Ziel sei eine Deeskalation.")."""

LEAST_TOLD = 2
"""Nor do those that tell of somebody, names and office aside, in one word ("Ministerin Ida Moos will jetzt handeln").

Who speaks says more than the words that tell of it."""

_WORD = re.compile(r"\w+(?:-\w+)*")

_FOLLOWING = re.compile(r"(?:\w+\s+(?:\w+\s+)?)?[Nn]ach\s+(?:dem|der|den|einem|einer)\s")
"""How a sentence opens that tells what came of the news: "Nach dem Brand in Halle …", "Fünf Tage nach dem Brand …"."""

HALF_WAY = 5
"""Sentences after which a text's statements count half: editors shorten news from its end ("inverted pyramid")."""

LEAD_SENTENCES = 2
"""The first two sentences tell the news: agency style puts who, what, where, when and the source there, the most
important into the first, whose worth as an opening is taken to be double."""

Given = tuple[int, float | str]
"""The number of a conflict and the value that an article gives."""

Made = tuple[int, Span]
"""A statement's number and where an article makes it, in a whole sentence or one of its clauses."""


def prominence(number: int) -> float:
    """Give how much a sentence counts by how many stand before it: 1 for the first."""
    return 1 / (1 + number / HALF_WAY)


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A sentence that reads well alone.

    `number` counts the sentences of its article from 0.

    `act` tells that somebody does something by saying it: warns, demands, announces, agrees, refuses; `background`
    that the sentence tells of what was before, `history` that it was long before, `continuing` that it reads as
    going on from others, by the pluperfect or "seinerseits", be it sound or not, `occasion` that it tells only that
    people met or felt something, `follows` that it opens with what went before ("Nach dem Brand …"), or tells what
    that means for others ("Der Brand kostet …"), `spoken` that most of it is
    somebody's own words, `announcing` that it leads up to what the next one says, `scenic` that it only sets a
    scene, `aside` that it belongs to such an opening, `telling` that it has a figure or somebody speaks in it,
    `toll` that it tells how many died, `relative` that it tells a day from the day of printing ("gestern"),
    `outvoted` that more texts, or the title, give another figure, `given` the figures and dates of conflicts that
    it gives, by the number of the conflict, `vouched` that who states it is told beside it: the next sentence tells,
    or a pronoun means them.
    `bodiless` tells that it speaks of "das Unternehmen" and does not name it,
    `coloured` tells that the outlet judges by the verb how somebody speaks ("tobt").
    `opening` tells that it is of the beginning of what is known to be over, or of a text that ends there,
    `expected` that it says so itself or was printed before, `titular` that it is the title of the story. `reply` is
    the sentence in which another side rejects or denies this one: a summary that tells the one tells the other.
    `introduces` are the surnames of those whom it names in full, `presumes` of those whom it does not, though some
    text of the story does. `matter` are the terms without those that tell when, and behind the leads names of
    persons and places, `statements` are the numbers of the statements and facts that it makes or gives, `mainly`
    the statements that are most of the sentence; `alike` are the sentences of other articles that may tell the
    same, each with how likely it does; `alone` tells that nothing like it was found in them; `leans_on` is the one
    right behind which it can be read, if not alone; `below_speaker` tells that it reads well behind the name of
    whom it begins with ("Er gehe davon aus").
    """

    passage: Passage
    origin: int
    terms: frozenset[str]
    matter: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    statements: frozenset[int]
    mainly: frozenset[int]
    words: int
    number: int
    grade: Grade
    named: frozenset[str]
    answers: int
    figures: int
    quoted: bool
    act: bool
    background: bool
    scenic: bool = False
    telling: bool = True
    aside: bool = False
    toll: bool = False
    relative: bool = False
    history: bool = False
    continuing: bool = False
    occasion: bool = False
    follows: bool = False
    spoken: bool = False
    outvoted: bool = False
    given: frozenset[Given] = frozenset()
    vouched: bool = False
    reply: Passage | None = None
    introduces: frozenset[str] = frozenset()
    presumes: frozenset[str] = frozenset()
    alike: Mapping[Passage, float] = field(default_factory=dict)
    alone: bool = False
    opening: bool = False
    expected: bool = False
    announcing: bool = False
    coloured: bool = False
    bodiless: bool = False
    titular: bool = False
    leans_on: Passage | None = None
    below_speaker: bool = False


def article_candidates(article: Article, origin: int, statements: Sequence[Made]) -> tuple[Candidate, ...]:
    """Give the sound sentences of one article; `statements` are those it makes."""
    prose = article.prose
    found: list[Candidate] = []
    for number, excerpt in enumerate(excerpts(article, prose)):
        sound = stands_alone(excerpt, prose[number])
        shown = not sound and any(judge(excerpt, prose[number]) for judge in (stands_vouched, stands_with_speaker))
        below = not sound and not shown and stands_below_speaker(excerpt, prose[number])
        before = None if sound or shown else _leaning_on(article, number, prose)
        if _tells(article, prose[number]) and (sound or shown or below or before):
            candidate = _candidate(excerpt, number, prose, origin, statements)
            leading = announces(article, number, prose)
            found.append(replace(candidate, vouched=shown, below_speaker=below, leans_on=before, announcing=leading))
    return tuple(found)


def _tells(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence says enough to stand in a summary: several words, and more than one beside who it is about."""
    inside = placed_in(article.mentions, sentence.span)
    named = [span for mention in inside for span in (mention.span, mention.role) if span]
    spoken = bool(placed_at(article.quotes, sentence.span) or placed_in(article.figures, sentence.span))
    told = {base.form for base in sentence.bases if not base.span.touches(named)} & set(sentence.terms)
    return len(sentence.terms) >= LEAST_TERMS and (spoken or len(told) >= LEAST_TOLD)


def told_by(article: Article, sentence: Span) -> Candidate | None:
    """Give a sentence of an article's prose as one that has been told, whether or not it reads well alone."""
    prose = article.prose
    number = next((number for number, own in enumerate(prose) if own.span == sentence), None)
    return None if number is None else _candidate(article, number, prose, 0, ())


def _leaning_on(article: Article, number: int, prose: Sequence[Sentence]) -> Passage | None:
    """Give the sentence right before one in its paragraph, behind which it could be read."""
    if number == 0:
        return None
    before, sentence = prose[number - 1].span, prose[number]
    together = "\n" not in article.text[before.end : sentence.span.start]
    return Passage(article.id, before) if together and stands_behind(article, sentence, before) else None


def _candidate(
    article: Article, number: int, prose: Sequence[Sentence], origin: int, statements: Sequence[Made]
) -> Candidate:
    sentence = prose[number]
    inside = sentence.span.contains
    mentions = [mention for mention in article.mentions if inside(mention.span)]
    kinds = {mention.kind for mention in mentions}
    dated = any(inside(date.span) for date in article.dates)
    return Candidate(
        passage=Passage(article.id, sentence.span),
        origin=origin,
        terms=frozenset(sentence.terms),
        pairs=frozenset(zip(sentence.terms, sentence.terms[1:], strict=False)),
        statements=frozenset(statement for statement, span in statements if sentence.span.overlaps(span)),
        mainly=frozenset(statement for statement, span in statements if span.is_most_of(sentence.span)),
        words=len(sentence.span.of(article.text).split()),
        number=number,
        grade=sentence.grade,
        named=frozenset(mention.name for mention in mentions),
        answers=len(kinds) + dated,
        figures=sum(inside(figure.span) and not is_age(figure.unit) for figure in article.figures),
        quoted=any(quote.kind is QuoteKind.DIRECT and inside(quote.span) for quote in article.quotes),
        matter=_matter(article, sentence, number),
        toll=gives_toll(article, sentence),
        act=not words("news_acts").isdisjoint(sentence.terms),
        scenic=is_scenic(
            article.text, sentence, quoted=any(quote.span.overlaps(sentence.span) for quote in article.quotes)
        ),
        telling=bool(placed_in(article.figures, sentence.span) or placed_at(article.quotes, sentence.span)),
        relative=is_relative(article, sentence.span),
        coloured=any(base.verb and base.form in words("colouring_verbs") for base in sentence.bases),
        opening=tells_opening(sentence.span.of(article.text)),
        follows=bool(_FOLLOWING.match(sentence.span.of(article.text))) or presumes_news(article, sentence),
        spoken=is_spoken(article, sentence.span),
        background=is_background(article, number, prose),
        history=is_history(article, sentence.span),
        continuing=is_continuing(article.text, sentence),
        bodiless=presumes_body(article, sentence),
        occasion=is_occasion(article, sentence) or is_empty(article, sentence),
        introduces=introduced_by(article, sentence),
        presumes=presumed_by(article, sentence),
    )


def _matter(article: Article, sentence: Sentence, number: int) -> frozenset[str]:
    """Give the terms by which a sentence tells what another does: when is none, nor behind the leads who and where."""
    told = frozenset(sentence.terms) - when_terms(article, sentence)
    if number < LEAD_SENTENCES:
        return told
    named = (m for m in placed_in(article.mentions, sentence.span) if m.kind in {ActorKind.PERSON, ActorKind.PLACE})
    return told - {word.lower() for mention in named for word in _WORD.findall(mention.span.of(article.text))}
