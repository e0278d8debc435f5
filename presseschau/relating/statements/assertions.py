"""What can be said in other words: sentences, their parts and quotations, with what they say and who says it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from presseschau.german import mapping, words
from presseschau.german.ages import is_age
from presseschau.german.countries import country_of
from presseschau.german.roots import root
from presseschau.model import (
    Article,
    Figure,
    Passage,
    Precision,
    Quote,
    QuoteKind,
    Sentence,
    Span,
    TimeExpression,
    TimeType,
    placed_at,
    placed_in,
)
from presseschau.relating.negation import Denials, allowing, denials_in, lacking_in
from presseschau.relating.opposites import affirmed, straightened
from presseschau.relating.statements.circumstances import Circumstances, circumstances_of
from presseschau.relating.statements.conditions import (
    follows_condition,
    holds_condition,
    is_expected,
    is_unreal,
    supposes,
)
from presseschau.relating.statements.embedding import is_denied
from presseschau.relating.statements.guards import Traits, demands, traits_of
from presseschau.relating.statements.parts import parts_of
from presseschau.relating.statements.sameness import Told, told
from presseschau.relating.statements.voices import Meant, told_of, voices_of
from presseschau.relating.values import is_unrounded
from presseschau.relating.wording import Word, roots_of, words_of

_DAY = 10  # characters of an ISO day; of its evening or morning it is the same day
_INFINITIVE = re.compile(r"\bzu\s+[a-zäöüß]+e?n\b|\b[a-zäöüß]+zu[a-zäöüß]+en\b")
_QUESTION = re.compile(r"(?:ob|wie|wann|warum|weshalb|wieso|wo|woher|wohin|wer|wem|wen|was)\b", re.IGNORECASE)
_OPEN = re.compile(
    r"\b(?:offen|unklar|fraglich|ungewiss|Frage|weiß|wissen|unbekannt)\b[^.]*,\s+(?:ob|wie|wann|warum|wo|wer|wem|was)\b",
    re.IGNORECASE,
)
"""How a sentence says that what it asks is not known."""
NAME = "@"
"""Terms that begin with it are actors, which all passages of a story share and which therefore say little."""
AMOUNT = "#"
"""Terms that begin with it are figures, lengths of time and days, by value."""
SPELL = "~"
"""Terms that begin with it are months, seasons, quarters and years."""
DENIAL = "!"
"""The term of passages that deny what they say."""
_COUNTED_AS_SUCH = ("jahr", "monat", "woche", "tag", "stunde", "minute", "sekunde", "mal", "punkt")
"""How measures begin that are told with and without them: "47 Jahre alt", "der 47-Jährige"."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Assertion:
    """A passage that says one thing. `terms` are what it says, `speakers` who is rendered, where that is known.

    `measured` are those of its terms that are exact amounts of money or the like;
    `told_of` are those whom the rendered words name; `supposes` tells passages that begin in a condition, and
    `conditional` those that hold one anywhere, `unreal` those told as what could be, `expected` those told as what
    somebody only expects, `asks` those of a question;
    `lacking` is what they say there is none of, `roots` are the content words, with their places, `unnamed` those that
    are no names, `wording` all words with what they are of.
    """

    passage: Passage
    sentence: Span
    terms: frozenset[str]
    speakers: frozenset[str]
    told_of: frozenset[str]
    measured: frozenset[str]
    denials: Denials
    direct: bool
    supposes: bool
    conditional: bool
    unreal: bool
    expected: bool
    asks: bool
    lacking: frozenset[str]
    circumstances: Circumstances
    traits: Traits
    roots: tuple[tuple[Span, str], ...]
    wording: tuple[Told, ...]
    unnamed: tuple[str, ...]

    @property
    def denies(self) -> bool:
        """Whether it denies something, an odd number of times."""
        return len(self.denials) % 2 == 1


def whole_of(parts: Iterable[Assertion]) -> Assertion:
    """Give of the parts of a sentence, itself among them, the one that is all of it."""
    return max(parts, key=lambda part: len(part.passage.span))


def assertions_of(article: Article, meant: Meant) -> tuple[Assertion, ...]:
    """Give the sentences, parts of sentences and quotations of an article, in text order."""
    found: list[Assertion] = []
    for sentence in article.sentences:
        said = words_of(article.text, sentence.span)
        roots = tuple(roots_of(article.text, sentence.bases))
        near = _around(article, sentence.span)
        parts = sorted(set(parts_of(near, sentence)))
        found += (_assertion(near, meant, sentence, part, said, roots) for part in parts)
    return tuple(found)


@lru_cache(maxsize=1)
def saying_roots() -> frozenset[str]:
    """Give the roots of words that say nothing but that somebody speaks: what two passages share beside them counts.

    That somebody rejects something, and that it is a spokesman who does, does not tell what it is either.
    """
    rejecting = (*mapping("denying_verbs")["rejecting"], *mapping("denying_verbs")["speaking"])
    return frozenset(root(base) for base in words("saying_words")) | frozenset(affirmed(root(b)) for b in rejecting)


def whole_sentences(article: Article, meant: Meant) -> tuple[Assertion, ...]:
    """Give what each sentence of an article says as a whole, in text order."""
    return tuple(
        _assertion(
            _around(article, sentence.span),
            meant,
            sentence,
            sentence.span,
            words_of(article.text, sentence.span),
            tuple(roots_of(article.text, sentence.bases)),
        )
        for sentence in article.sentences
    )


def _around(article: Article, sentence: Span) -> Article:
    """Leave out of an article what does not touch a sentence, so that its parts need not look at the rest each."""
    return replace(
        article,
        mentions=tuple(
            m for m in article.mentions if sentence.overlaps(m.span) or (m.role and m.role.overlaps(sentence))
        ),
        quotes=placed_at(article.quotes, sentence),
        figures=placed_in(article.figures, sentence),
        agents=tuple(agent for agent in article.agents if agent.clause.overlaps(sentence)),
        dates=placed_at(article.dates, sentence),
    )


def _assertion(  # noqa: PLR0913, PLR0917 - what is known of the sentence is worked out once for all its parts
    article: Article,
    meant: Meant,
    sentence: Sentence,
    part: Span,
    all_said: Sequence[Word],
    roots: Sequence[tuple[Span, str]],
) -> Assertion:
    said = [word for word in all_said if part.contains(word.span)]
    near = sorted([*((span, form) for span, form in roots if part.contains(span)), *allowing(said)])
    inside = straightened(article.text, near)
    around = is_denied(article.text, all_said, part, roots)
    denied = (*denials_in(article.text, said, near), *([frozenset(form for _, form in inside)] if around else ()))
    supposed = supposes(article.text, all_said, part.start) or follows_condition(all_said, said, article.text)
    return Assertion(
        passage=Passage(article.id, part),
        sentence=sentence.span,
        terms=frozenset(
            {*_plain(article, part, inside), *(NAME + actor for actor in _named(article, meant, part, said))}
            | {AMOUNT + amount for amount in _counted(article, part)}
            | {SPELL + date.value for date in placed_in(article.dates, part) if _is_spell(date)}
            | ({DENIAL} if len(denied) % 2 else set())
        ),
        speakers=voices_of(article, meant, part, near),
        told_of=told_of(article, meant, part),
        measured=frozenset(_measured(article, part)),
        denials=denied,
        direct=any(_is_whole(quote, part) for quote in article.quotes),
        supposes=supposed,
        unreal=is_unreal(said),
        expected=is_expected(article.text, all_said, part, roots),
        asks=_asks(article.text, sentence, part),
        conditional=supposed or holds_condition(article.text, said),
        lacking=frozenset(lacking_in(article.text, part, inside)),
        circumstances=circumstances_of(article, meant, part, inside, said),
        traits=_traits(article, sentence, part, inside, said),
        roots=inside,
        wording=told(article, said),
        unnamed=tuple(form for span, form in inside if not span.touches(m.span for m in article.mentions)),
    )


def _plain(article: Article, part: Span, roots: Iterable[tuple[Span, str]]) -> Iterator[str]:
    """Give the roots that tell what is said: names, known speakers, offices, dates and country adjectives do not."""
    apart = [mention.span for mention in placed_at(article.mentions, part)]
    apart += [mention.role for mention in article.mentions if mention.role and mention.role.overlaps(part)]
    apart += [date.span for date in placed_at(article.dates, part)]
    apart += [figure.span for figure in placed_at(article.figures, part)]
    apart += [quote.speaker for quote in placed_at(article.quotes, part) if quote.speaker and quote.holders]
    for span, form in roots:
        if not span.touches(apart) and not country_of(span.of(article.text).lower()):
            yield form


def _counted(article: Article, part: Span) -> Iterator[str]:
    """Give how much, how long and on which day is said: exact amounts tie passages more than most words do."""
    yield from (_amount(figure) for figure in placed_in(article.figures, part) if not is_age(figure.unit))
    yield from (date.value[:_DAY] for date in placed_in(article.dates, part) if _is_exact(date))


def _amount(figure: Figure) -> str:
    """Give a figure by its value, with what it measures: eight kilometres are no eight wolves."""
    measure = _measure_of(figure.unit)
    return f"{figure.value:g} {measure}" if measure else f"{figure.value:g}"


@lru_cache(maxsize=10_000)
def _measure_of(unit: str) -> str:
    """Give the root of the measure that a unit is or ends in ("Stundenkilometer"), lengths of time and goals aside."""
    lower = unit.lower()
    fitting = (measure for measure in words("measures") if lower.endswith(measure.lower()))
    longest = max(fitting, key=lambda measure: (len(measure), measure), default="")
    return "" if longest.lower().startswith(_COUNTED_AS_SUCH) else root(longest.lower())


def _is_spell(date: TimeExpression) -> bool:
    spells = {Precision.MONTH, Precision.SEASON, Precision.QUARTER, Precision.YEAR}
    return date.type is TimeType.DATE and date.precision in spells


def _measured(article: Article, part: Span) -> Iterator[str]:
    """Give the amounts of a measure, such as money, that are so exact that they hardly meet by chance."""
    for figure in article.figures:
        if part.contains(figure.span) and figure.unit in words("measures") and is_unrounded(figure.value):
            yield AMOUNT + _amount(figure)


def _is_exact(date: TimeExpression) -> bool:
    return date.type is TimeType.DURATION or date.precision in {Precision.DAY, Precision.PART_OF_DAY}


def _named(article: Article, meant: Meant, part: Span, said: Iterable[Word]) -> Iterator[str]:
    """Give the actors of a passage: named, taken up by a pronoun or office as its subject, or by an adjective.

    An age stands for whose it is: "die 53-Jährige".
    """
    spans = [mention.span for mention in placed_at(article.mentions, part)]
    spans += [
        holder for agent in placed_at(article.agents, part) if part.contains(agent.subject) for holder in agent.holders
    ]
    yield from meant.of(article.id, spans)
    yield from (_amount(figure) for figure in placed_in(article.figures, part) if is_age(figure.unit))
    for word in said:
        country = country_of(word.form)
        if country is not None and country in meant.countries:
            yield meant.countries[country]


def _asks(text: str, sentence: Sentence, part: Span) -> bool:
    """Whether a part is a question, direct or indirect ("wie lange die Sperrung dauert")."""
    asked = sentence.span.of(text).rstrip('“”"»« ').endswith("?")
    return asked or bool(_QUESTION.match(text, part.start, part.end) or _OPEN.search(text, part.start, part.end))


def _traits(
    article: Article, sentence: Sentence, part: Span, inside: Sequence[tuple[Span, str]], said: Sequence[Word]
) -> Traits:
    """Give the traits of a part; an infinitive beside a demand is what is demanded ("forderte, ihn zu sperren")."""
    traits = traits_of(article, part, sentence.bases, inside, said)
    rest = (root(base.form) for base in sentence.bases if not part.contains(base.span))
    if _INFINITIVE.search(part.of(article.text)) and not demands().isdisjoint(rest):
        return replace(traits, demanded=True)
    return traits


def _is_whole(quote: Quote, part: Span) -> bool:
    """Whether a passage is a direct quotation with or without its marks, not a piece of one."""
    marks = len(quote.span) - len(part)
    return quote.kind is QuoteKind.DIRECT and quote.span.contains(part) and marks <= len('""')
