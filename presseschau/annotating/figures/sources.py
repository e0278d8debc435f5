"""Words that name a source of figures beside "laut", "nach Angaben" or "zufolge", and whom they name."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from presseschau.annotating.analysis import Token
from presseschau.annotating.figures.clauses import within
from presseschau.german import mapping
from presseschau.model import ActorKind, Mention, Span

_SOURCE_TAGS = frozenset(["ART", "ADJA", "PPOSAT", "NN", "NE", "FM", "XY", "TRUNC", "APPRART"])


def sources_in(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Find what stands after "laut" or "nach Angaben", or before "zufolge"."""
    forms = [token.text.casefold() for token in tokens]
    for position, form in enumerate(forms):
        if form == "zufolge" and position:
            start = position
            while start and _may_name_source(tokens[start - 1]):
                start -= 1
            yield tokens[start:position] or tokens[position - 1 : position]
        start = _source_start(tokens, position)
        if start:
            phrase = list(takewhile(_may_name_source, tokens[start:]))
            noun = tokens[position + 1 : start]
            if phrase or noun:
                yield noun if is_own(noun) else phrase or noun


def _source_start(tokens: Sequence[Token], position: int) -> int:
    """Give where a source begins behind "laut" or "nach (ersten) Angaben"; 0 when none does."""
    sources = mapping("figure_words")["sources"]
    form = tokens[position].text.casefold()
    if form in sources:
        return position + 1
    noun = position + 1
    while noun < len(tokens) and tokens[noun].tag == "ADJA":
        noun += 1
    told = noun < len(tokens) and f"{form} {tokens[noun].text.casefold()}" in sources
    return noun + 1 if told else 0


def is_own(source: Sequence[Token]) -> bool:
    """Whether a source is the account of who is told of ("nach eigenen Angaben")."""
    return any(token.lemma == "eigen" for token in source)


def is_age_of_known(span: Span, tokens: Sequence[Token]) -> bool:
    """Whether a figure is the age by which somebody known is called ("der 64-Jährige"): nobody states it there.

    Behind an indefinite article it is told of somebody new.
    """
    place = next((n for n, token in enumerate(tokens) if token.span.contains(span)), 0)
    aged = "jährig" in tokens[place].text.casefold()
    return aged and place > 0 and tokens[place - 1].text.casefold() in ("der", "die", "das", "dem", "den", "des")


def named_in(source: Sequence[Token], mentions: Sequence[Mention]) -> tuple[Span, ...]:
    """Give the first name in a source, without places that only tell where a body is ("laut Leitstelle Tirol")."""
    return tuple([m.span for m in mentions if within(m.span, source) and not _tells_where(source, m)][:1])


def _tells_where(source: Sequence[Token], mention: Mention) -> bool:
    """Whether a place stands right behind the noun for a body, not in the genitive, nor behind one for an area."""
    before = next((token for token in reversed(source) if token.span.end <= mention.span.start), None)
    inflected = len(mention.span) > len(mention.name)
    if mention.kind is not ActorKind.PLACE or before is None or before.tag != "NN" or inflected:
        return False
    return not before.lemma.casefold().endswith(tuple(mapping("quoting")["areas"]))


def worded(source: Sequence[Token]) -> Span | None:
    """Give the words for whom a source names without a name: "der Polizei" of "(nach Angaben) von der Polizei"."""
    phrase = source[1:] if source[0].text.casefold() in ("von", "vom") else source
    end = next((n + 1 for n, token in enumerate(phrase) if token.tag in ("NN", "NE")), 0)
    if end and f"nach {phrase[end - 1].text.casefold()}" in mapping("figure_words")["sources"]:
        return None  # "nach ersten Angaben": nobody's
    end = _past_names(phrase, end)
    while end + 1 < len(phrase) and phrase[end].text.casefold() in ("der", "des") and phrase[end + 1].tag == "NN":
        end = _past_names(phrase, end + 2)
    return Span(phrase[0].span.start, phrase[end - 1].span.end) if end else None


def _past_names(phrase: Sequence[Token], end: int) -> int:
    """Give where the names behind a noun end that tell which one it is ("Leitstelle Tirol")."""
    while 0 < end < len(phrase) and phrase[end].tag == "NE":
        end += 1
    return end


def _may_name_source(token: Token) -> bool:
    """Whether a word goes on naming a source behind "laut": nouns, names and genitives, no verb, number or place."""
    return token.tag in _SOURCE_TAGS or token.text.casefold() in ("von", "vom", "-", "der", "des")
