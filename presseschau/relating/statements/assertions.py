"""What can be said in other words: sentences, their parts and quotations, with what they say and who says it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log

from presseschau.german import words
from presseschau.german.countries import country_of
from presseschau.german.rarity import root_rarity
from presseschau.german.roots import root
from presseschau.model import (
    ActorKind,
    Article,
    Passage,
    Precision,
    Quote,
    QuoteKind,
    Sentence,
    Span,
    TimeExpression,
    TimeType,
)
from presseschau.relating.clauses import clauses_of, only_tells_who
from presseschau.relating.negation import Denials, denials_in, straightened
from presseschau.relating.statements.conditions import follows_condition, holds_condition, is_unreal, supposes
from presseschau.relating.statements.embedding import is_denied
from presseschau.relating.statements.guards import Traits, demands, traits_of
from presseschau.relating.statements.marks import balanced, unmarked
from presseschau.relating.statements.sameness import Told, told
from presseschau.relating.statements.voices import Meant, told_of, voices_of
from presseschau.relating.wording import Word, roots_of, words_of

_DAY = 10  # characters of an ISO day; of its evening or morning it is the same day
_RUN = 3  # clauses that are looked at together; longer statements are found as sentences
_QUESTION = re.compile(r"(?:ob|wie|wann|warum|weshalb|wieso|wo|woher|wohin|wer|wem|wen|was)\b", re.IGNORECASE)
_OPEN = re.compile(
    r"\b(?:offen|unklar|fraglich|ungewiss|Frage|weiß|wissen|unbekannt)\b[^.]*,\s+(?:ob|wie|wann|warum|wo|wer|wem|was)\b",
    re.IGNORECASE,
)
"""How a sentence says that what it asks is not known."""
_RELATIVE = re.compile(r"(?:der|die|das|denen|dem|den|deren|dessen|welche[rsn]?)\b")
_COPULA = frozenset(
    ("ist", "sind", "war", "waren", "sei", "seien", "wäre", "wären", "bleibt", "bleiben", "blieb", "blieben", "lag",
     "lagen", "liegt", "liegen", "wird", "werden", "wurde", "wurden", "werde", "gilt", "galt", "hat", "haben", "habe",
     "hatte", "hatten")
)  # fmt: skip
"""Forms of verbs that make a clause without another verb."""
LEAST_OF_RELATIVE = 4
"""Content words of a relative clause that tells something of its own; shorter ones tell who is meant."""
_BECAUSE = re.compile(r"\b(?:[Ww]eil|[Dd]a|[Dd]enn)\s[^,.;:]+")
_NUMBERED = re.compile(r"\b([A-ZÄÖÜ][a-zäöüß]{2,})\s+([A-Z]|[IVX]{2,4}|\d{1,3})\b(?![.,]\d|\.\s+[A-ZÄÖÜ]|\s+Uhr)")
_INFINITIVE = re.compile(r"\bzu\s+[a-zäöüß]+e?n\b|\b[a-zäöüß]+zu[a-zäöüß]+en\b")
_BESIDES = frozenset({"auch", "ebenfalls", "zudem", "außerdem", "ebenso"})
_FICTIVE = frozenset(form for form in words("unreal_forms") if not form.endswith("n"))
"""Forms of the second subjunctive that do not stand for the first in reported speech, as those of the plural may."""
_NONE = re.compile(r"(?<!lange )(?<!wie )\b[Kk]ein(?:e[nmrs]?)?\s+(?:[a-zäöüß]+e[nmrs]?\s+)?(?P<noun>[A-ZÄÖÜ][\w-]+)")
_NEVER = frozenset({"Zeitpunkt", "Zeit", "Moment", "Fall", "Falle", "Weise"})
"""Nouns that with a preposition and "kein" say that something is never or not at all so."""
_EVERYDAY = 6.0
"""Rarity of the most frequent content words; what lies above it is what a word says."""
NAME = "@"
"""Terms that begin with it are actors, which all passages of a story share and which therefore say little."""
AMOUNT = "#"
"""Terms that begin with it are figures, lengths of time and days, by value."""
DENIAL = "!"
"""The term of passages that deny what they say."""
UNWORDED_RARITY = 10.0
"""Rarity taken for actors and denial, which the language's frequencies do not tell: that of a middling noun."""
AMOUNT_RARITY = 12.0
"""Rarity taken for amounts: that of a rare word, since two texts have the same number seldom by chance."""

Weights = Mapping[str, float]


@dataclass(frozen=True, kw_only=True, slots=True)
class Assertion:
    """A passage that says one thing. `terms` are what it says, `speakers` who is rendered, where that is known.

    `told_of` are those whom the rendered words name; `supposes` tells passages that begin in a condition, and
    `conditional` those that hold one anywhere, `unreal` those told as what could be, `asks` those of a question;
    `lacking` is what they say there is none of, `places` where it is, `reasons` the roots of clauses with "weil",
    `numbered` which of several a noun means ("Block A"),
    `besides` tells that it is so of somebody else, too ("auch"), `fictive` that it surely is no more than thinkable;
    `roots` are the content words, with their places, `wording` all words
    with what they are of.
    """

    passage: Passage
    sentence: Span
    terms: frozenset[str]
    speakers: frozenset[str]
    told_of: frozenset[str]
    denials: Denials
    direct: bool
    supposes: bool
    conditional: bool
    unreal: bool
    asks: bool
    lacking: frozenset[str]
    places: frozenset[str]
    reasons: frozenset[str]
    numbered: Mapping[str, str]
    besides: bool
    fictive: bool
    traits: Traits
    roots: tuple[tuple[Span, str], ...]
    wording: tuple[Told, ...]

    @property
    def denies(self) -> bool:
        """Whether it denies something, an odd number of times."""
        return len(self.denials) % 2 == 1


def assertions_of(article: Article, meant: Meant) -> tuple[Assertion, ...]:
    """Give the sentences, parts of sentences and quotations of an article, in text order."""
    found: list[Assertion] = []
    for sentence in article.sentences:
        said = words_of(article.text, sentence.span)
        roots = tuple(roots_of(article.text, sentence.bases))
        near = _around(article, sentence.span)
        parts = sorted(set(_parts(near, sentence)))
        found += (_assertion(near, meant, sentence, part, said, roots) for part in parts)
    return tuple(found)


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
        quotes=tuple(quote for quote in article.quotes if quote.span.overlaps(sentence)),
        figures=tuple(figure for figure in article.figures if sentence.contains(figure.span)),
        agents=tuple(agent for agent in article.agents if agent.clause.overlaps(sentence)),
        dates=tuple(date for date in article.dates if date.span.overlaps(sentence)),
    )


def weights_of(assertions: Sequence[Assertion]) -> Weights:
    """Give what each term is worth among these: its rarity in the language times that among the sentences given."""
    sentences: dict[Passage, set[str]] = {}
    for assertion in assertions:
        sentences.setdefault(Passage(assertion.passage.article, assertion.sentence), set()).update(assertion.terms)
    spread = Counter(term for terms in sentences.values() for term in sorted(terms))
    everything = log(1 + len(sentences))
    return {
        term: max(1.0, _rarity(term) - _EVERYDAY) * log(1 + len(sentences) / count) / everything
        for term, count in spread.items()
    }


def _rarity(term: str) -> float:
    if term[0] == AMOUNT:
        return AMOUNT_RARITY
    return UNWORDED_RARITY if term[0] in (NAME, DENIAL) else root_rarity(term)


def _parts(article: Article, whole: Sentence) -> Iterator[Span]:
    """Give the sentence, its clauses, its runs of neighbouring clauses, and the quotations in it.

    A part that is no sentence needs a verb, and a relative clause more words than tell who is meant.
    """
    sentence = whole.span
    near = [quote for quote in article.quotes if quote.span.overlaps(sentence)]
    quotations = [quote.span for quote in near if quote.kind is QuoteKind.DIRECT]
    yield unmarked(sentence, quotations)
    clauses = clauses_of(article, sentence)
    for first, start in enumerate(clauses):
        runs = (balanced(Span(start.start, end.end), quotations) for end in clauses[first : first + _RUN])
        inside = (run for run in runs if run is not None and sentence.contains(run))
        yield from (run for run in inside if not only_tells_who(near, run) and _tells(article.text, whole, run))
    yield from (q.span for q in near if sentence.contains(q.span) and not _breaks_off(article.text, sentence, q))


def _breaks_off(text: str, sentence: Span, quote: Quote) -> bool:
    """Whether indirect words are cut within a clause by who says them: "Die Ampel war laut Polizei in Betrieb"."""
    if quote.kind is QuoteKind.DIRECT:
        return False
    before = text[sentence.start : quote.span.start].rstrip()
    after = text[quote.span.end : sentence.end].lstrip()
    return bool((before and before[-1].isalnum()) or (after and after[0].isalnum()))


def _tells(text: str, sentence: Sentence, run: Span) -> bool:
    inside = [base for base in sentence.bases if run.contains(base.span)]
    relative = _RELATIVE.match(text, run.start, run.end) and run.start > sentence.span.start
    said = any(base.verb for base in inside) or any(word.form in _COPULA for word in words_of(text, run))
    return said and not (relative and len(inside) < LEAST_OF_RELATIVE)


def _assertion(  # noqa: PLR0913, PLR0917 - what is known of the sentence is worked out once for all its parts
    article: Article,
    meant: Meant,
    sentence: Sentence,
    part: Span,
    words: Sequence[Word],
    roots: Sequence[tuple[Span, str]],
) -> Assertion:
    said = [word for word in words if part.contains(word.span)]
    near = [(span, root) for span, root in roots if part.contains(span)]
    inside = straightened(article.text, near)
    denied = denials_in(article.text, said, near)
    if is_denied(article.text, words, part, roots):
        denied = (*denied, frozenset(form for _, form in inside))
    supposed = supposes(article.text, words, part.start) or follows_condition(words, said, article.text)
    return Assertion(
        passage=Passage(article.id, part),
        sentence=sentence.span,
        terms=frozenset(
            {*_plain(article, part, inside), *(NAME + actor for actor in _named(article, meant, part, said))}
            | {AMOUNT + amount for amount in _counted(article, part)}
            | ({DENIAL} if len(denied) % 2 else set())
        ),
        speakers=voices_of(article, meant, part, near),
        told_of=told_of(article, meant, part),
        denials=denied,
        direct=any(_is_whole(quote, part) for quote in article.quotes),
        supposes=supposed,
        unreal=is_unreal(said),
        asks=_asks(article.text, sentence, part),
        conditional=supposed or holds_condition(article.text, said),
        lacking=frozenset(_lacking(article.text, part, inside)),
        places=frozenset(meant.of(article.id, _places(article, part))),
        reasons=frozenset(_reasons(article.text, part, inside)),
        numbered={match[1]: match[2] for match in _NUMBERED.finditer(article.text, part.start, part.end)},
        besides=any(word.form in _BESIDES for word in said),
        fictive=any(word.form in _FICTIVE for word in said),
        traits=_traits(article, sentence, part, inside, said),
        roots=inside,
        wording=told(article, said),
    )


def _plain(article: Article, part: Span, roots: Iterable[tuple[Span, str]]) -> Iterator[str]:
    """Give the roots that tell what is said: words of names, offices, dates and adjectives of countries do not."""
    apart = [mention.span for mention in article.mentions if mention.span.overlaps(part)]
    apart += [mention.role for mention in article.mentions if mention.role and mention.role.overlaps(part)]
    apart += [date.span for date in article.dates if date.span.overlaps(part)]
    apart += [figure.span for figure in article.figures if figure.span.overlaps(part)]
    for span, form in roots:
        if not span.touches(apart) and not country_of(span.of(article.text).lower()):
            yield form


def _counted(article: Article, part: Span) -> Iterator[str]:
    """Give how much, how long and on which day is said: exact amounts tie passages more than most words do."""
    yield from (f"{figure.value:g}" for figure in article.figures if part.contains(figure.span))
    yield from (date.value[:_DAY] for date in article.dates if part.contains(date.span) and _is_exact(date))


def _is_exact(date: TimeExpression) -> bool:
    return date.type is TimeType.DURATION or date.precision in {Precision.DAY, Precision.PART_OF_DAY}


def _named(article: Article, meant: Meant, part: Span, said: Iterable[Word]) -> Iterator[str]:
    """Give the actors of a passage: named, taken up by a pronoun or office as its subject, or by an adjective."""
    spans = [mention.span for mention in article.mentions if mention.span.overlaps(part)]
    spans += [holder for agent in article.agents if part.contains(agent.subject) for holder in agent.holders]
    yield from meant.of(article.id, spans)
    for word in said:
        country = country_of(word.form)
        if country is not None and country in meant.countries:
            yield meant.countries[country]


def _asks(text: str, sentence: Sentence, part: Span) -> bool:
    """Whether a part is a question, direct or indirect ("wie lange die Sperrung dauert")."""
    asked = sentence.span.of(text).rstrip('“”"»« ').endswith("?")
    return asked or bool(_QUESTION.match(text, part.start, part.end) or _OPEN.search(text, part.start, part.end))


def _lacking(text: str, part: Span, roots: Sequence[tuple[Span, str]]) -> Iterator[str]:
    """Give the roots of the nouns after "kein": what a passage says there is none of.

    "Zu keinem Zeitpunkt" is never, and "wie lange kein Sturm" tells of a strong one.
    """
    places = [
        Span(match.start("noun"), match.end("noun"))
        for match in _NONE.finditer(text, part.start, part.end)
        if match["noun"] not in _NEVER
    ]
    yield from (form for span, form in roots if span.lies_in(places))


def _places(article: Article, part: Span) -> Iterator[Span]:
    named = (mention for mention in article.mentions if mention.kind is ActorKind.PLACE)
    yield from (mention.span for mention in named if part.contains(mention.span))


def _reasons(text: str, part: Span, roots: Sequence[tuple[Span, str]]) -> Iterator[str]:
    """Give the roots of the clauses that give a reason."""
    clauses = [Span(match.start(), match.end()) for match in _BECAUSE.finditer(text, part.start, part.end)]
    yield from (form for span, form in roots if span.lies_in(clauses))


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
