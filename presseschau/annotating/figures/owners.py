"""Finds who states a figure: who is quoted with it, or the subject of a verb of saying or counting."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

from presseschau.annotating.analysis import AnalysedSentence, Token
from presseschau.german import mapping, table
from presseschau.model import Mention, Quote, QuoteKind, Span

_CONJUNCTIONS = frozenset(["während", "seit", "bis"])
"""Words that open clauses and that the tagger often takes for prepositions."""

LONGEST_SENTENCE = 300
"""Words; what is longer is a table or list, in which nobody states anything and looking would take long."""

_SOURCE_TAGS = frozenset(["ART", "ADJA", "PPOSAT", "NN", "NE", "FM", "XY", "TRUNC", "APPRART"])

_FINITE = frozenset(["VVFIN", "VAFIN", "VMFIN"])


def owners_of(
    span: Span, sentence: AnalysedSentence, mentions: Sequence[Mention], quotes: Sequence[Quote]
) -> tuple[Span, ...]:
    """Give the mentions that state the figure at `span`; empty when nobody is named as stating it."""
    if held := _holders(span, quotes, QuoteKind.DIRECT):
        return held
    inside = [mention for mention in mentions if sentence.span.contains(mention.span)]
    if not inside or len(sentence.tokens) > LONGEST_SENTENCE:
        return _holders(span, quotes, QuoteKind.INDIRECT)
    source = _source_of(span, sentence)
    found = _named(source, inside) if source else ()
    if not found and (source or _is_told_by_others(span, sentence, quotes)):
        return ()
    return found or _subject(span, sentence, inside) or _holders(span, quotes, QuoteKind.INDIRECT)


def _holders(span: Span, quotes: Sequence[Quote], kind: QuoteKind) -> tuple[Span, ...]:
    return next((quote.holders for quote in quotes if quote.kind is kind and quote.span.contains(span)), ())


def _is_told_by_others(span: Span, sentence: AnalysedSentence, quotes: Sequence[Quote]) -> bool:
    """Whether a figure is reported from somebody in its sentence whom the article does not name."""
    around = (quote for quote in quotes if quote.kind is QuoteKind.INDIRECT and quote.span.contains(span))
    quote = min(around, key=lambda quote: len(quote.span), default=None)
    speaker = quote.speaker if quote and not quote.holders else None
    return speaker is not None and sentence.span.contains(speaker)


def _source_of(span: Span, sentence: AnalysedSentence) -> Sequence[Token]:
    """Give the words that name the source of a figure: that of its clause, or else the only one of its sentence."""
    sources = list(_sources(sentence.tokens))
    own = next((clause for clause in _clauses(sentence.tokens) if _within(span, clause)), sentence.tokens)
    near = [source for source in sources if _within(Span(source[0].span.start, source[-1].span.end), own)]
    if near:
        return min(near, key=lambda source: Span(source[0].span.start, source[-1].span.end).gap(span))
    return sources[0] if len(sources) == 1 else ()


def _sources(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Find what stands after "laut" or "nach Angaben", or before "zufolge"."""
    forms = [token.text.casefold() for token in tokens]
    for position, form in enumerate(forms):
        if form == "zufolge" and position:
            start = position
            while start and _may_name_source(tokens[start - 1]):
                start -= 1
            yield tokens[start:position] or tokens[position - 1 : position]
        pair = " ".join(forms[position : position + 2])
        if {form, pair} & set(mapping("figure_words")["sources"]):
            phrase = list(takewhile(_may_name_source, tokens[position + 1 :]))
            if phrase:
                yield phrase


def _named(source: Sequence[Token], mentions: Sequence[Mention]) -> tuple[Span, ...]:
    return tuple([m.span for m in mentions if _within(m.span, source)][:1])


def _may_name_source(token: Token) -> bool:
    """Whether a word goes on naming a source behind "laut": nouns, names and genitives, no verb, number or place."""
    return token.tag in _SOURCE_TAGS or token.text.casefold() in ("von", "vom", "-", "der", "des")


def _subject(span: Span, sentence: AnalysedSentence, mentions: Sequence[Mention]) -> tuple[Span, ...]:
    """Find the subject of the clause that states the figure, or of the clause before when that one says it."""
    clauses = _clauses(sentence.tokens)
    own = next((number for number, clause in enumerate(clauses) if _within(span, clause)), None)
    if own is None:
        return ()
    if _is_gapped(clauses[own]):
        return tuple(_first_subject(clauses[own], span, mentions))
    for number in (own, own - 1):
        if number >= 0 and _states(clauses[number], with_object=number == own):
            return tuple(_first_subject(clauses[number], span, mentions))
        if _has_finite_verb(clauses[own]) and not _is_dependent(clauses[own]):
            break
    return ()


def _is_gapped(clause: Sequence[Token]) -> bool:
    """Whether a clause has a subject of its own and its verb left out: "…, die Veranstalter 12.000 Menschen".

    (Duden: Die Grammatik, "Gapping": the verb is that of the clause before.)
    """
    opens = clause[0].tag in ("ART", "NE", "NN", "PPOSAT", "PRELS") and not clause[0].text.casefold().startswith("ein")
    return opens and not any(token.tag in _FINITE or token.tag.startswith("VV") for token in clause)


def _clauses(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """Cut a sentence at its commas, colons, dashes and brackets."""
    clauses: list[Sequence[Token]] = []
    start = 0
    for position, token in enumerate(tokens):
        if token.tag in ("$,", "$.") or token.text in ("–", "—", "(", ")"):
            clauses.append(tokens[start:position])
            start = position + 1
    clauses.append(tokens[start:])
    return [clause for clause in clauses if clause] or [tokens]


def _within(span: Span, clause: Sequence[Token]) -> bool:
    return clause[0].span.start <= span.start and span.end <= clause[-1].span.end


def _has_finite_verb(clause: Sequence[Token]) -> bool:
    return any(token.tag in _FINITE for token in clause)


def _is_dependent(clause: Sequence[Token]) -> bool:
    """Whether a clause begins with a conjunction such as "dass" or holds reported speech (Konjunktiv I)."""
    return clause[0].tag in ("KOUS", "KOUI") or any(
        token.text.casefold() in ("seien", "sei", "habe", "hätten", "würden") for token in clause
    )


def _states(clause: Sequence[Token], *, with_object: bool) -> bool:
    """Whether a clause's verb says, estimates or counts something; separable prefixes stand at its end.

    `with_object` leaves out verbs that state nothing by an object of their own clause.
    """
    particle = next((token.text.casefold() for token in clause if token.tag == "PTKVZ"), "")
    stating = _stating_verbs() - frozenset(mapping("figure_words")["stating_by_clause"] if with_object else ())
    return any(token.tag.startswith("VV") and {token.lemma, particle + token.lemma} & stating for token in clause)


@lru_cache(maxsize=1)
def _stating_verbs() -> frozenset[str]:
    spoken = {row[0] for row in table("speech_verbs") if "say" in row[1].split(",")}
    return frozenset(spoken | set(mapping("figure_words")["estimating_verbs"]))


def _first_subject(clause: Sequence[Token], figure: Span, mentions: Sequence[Mention]) -> list[Span]:
    """Give the first name of the clause outside prepositional phrases and before the figure."""
    for mention in mentions:
        if (
            _within(mention.span, clause)
            and not mention.span.overlaps(figure)
            and not _after_preposition(clause, mention)
        ):
            return [mention.span]
    return []


def _after_preposition(clause: Sequence[Token], mention: Mention) -> bool:
    before = [token for token in clause if token.span.end <= mention.span.start]
    while before and (before[-1].tag in ("ART", "ADJA", "PPOSAT", "PDAT", "NN")):
        before.pop()
    return bool(before) and before[-1].tag.startswith("APPR") and before[-1].text.casefold() not in _CONJUNCTIONS
