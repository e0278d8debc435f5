"""Finds who states a figure: who is quoted with it, or the subject of a verb of saying or counting."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from presseschau.annotating.analysis import AnalysedSentence, Token
from presseschau.annotating.figures.clauses import clauses_of, has_verb, within
from presseschau.annotating.figures.sources import is_age_of_known, is_own, named_in, sources_in, worded
from presseschau.german import mapping, table, words
from presseschau.model import Agent, Mention, Quote, QuoteKind, Span

_CONJUNCTIONS = frozenset(["während", "seit", "bis"])
"""Words that open clauses and that the tagger often takes for prepositions."""

LONGEST_SENTENCE = 300
"""Words; what is longer is a table or list, in which nobody states anything and looking would take long."""

_SUBORDINATING = frozenset(["KOUS", "KOUI", "KOKOM", "PRELS", "PRELAT", "PWAV", "PWS"])
"""Tags of the words that open a clause of the one before: "…, wie es nach Angaben der Polizei hieß"."""

_FINITE = frozenset(["VVFIN", "VAFIN", "VMFIN"])


@dataclass(frozen=True, kw_only=True, slots=True)
class Teller:
    """Who states a figure: the wording that says who, and the mentions it stands for, none when nobody is named."""

    speaker: Span | None = None
    owners: tuple[Span, ...] = ()


NOBODY = Teller()


@dataclass(frozen=True, kw_only=True, slots=True)
class Setting:
    """The sentence of a figure with what lies in it: names, quotations, and who acts in its clauses."""

    sentence: AnalysedSentence
    mentions: Sequence[Mention]
    quotes: Sequence[Quote]
    agents: Sequence[Agent]


def teller_of(span: Span, setting: Setting) -> Teller:
    """Give who states the figure at `span`, as far as its sentence or who is quoted with it tells."""
    held = _quoted(span, setting.quotes, QuoteKind.DIRECT)
    if held.speaker:
        return held
    if is_age_of_known(span, setting.sentence.tokens):
        return NOBODY
    told = _quoted(span, setting.quotes, QuoteKind.INDIRECT)
    if len(setting.sentence.tokens) > LONGEST_SENTENCE:
        return told
    source = _source_of(span, setting.sentence)
    if source:
        return _own(span, setting) if is_own(source) else _of_source(source, setting.mentions)
    found = _subject(span, setting)
    if _is_told_by_others(span, setting.sentence, setting.quotes) and not _is_spoken_of(span, setting.sentence):
        return replace(told, owners=())
    return told if found == NOBODY else found


def _of_source(source: Sequence[Token], mentions: Sequence[Mention]) -> Teller:
    named = named_in(source, mentions)
    return Teller(speaker=named[0] if named else worded(source), owners=named)


def _own(span: Span, setting: Setting) -> Teller:
    """Give the subject of the clause in which "nach eigenen Angaben" stands: a name, a pronoun, or who can speak."""
    clause = next((clause for clause in clauses_of(setting.sentence.tokens) if within(span, clause)), ())
    agent = _agent_in(clause, setting) if clause else None
    if agent is None or agent.subject.overlaps(span):
        return NOBODY
    common = any(token.tag == "NN" and agent.subject.contains(token.span) for token in clause)
    if common and not _can_speak(agent.subject, clause):
        return NOBODY
    return Teller(speaker=agent.subject, owners=agent.holders)


def _quoted(span: Span, quotes: Sequence[Quote], kind: QuoteKind) -> Teller:
    held = next((quote for quote in quotes if quote.kind is kind and quote.span.contains(span)), None)
    return Teller(speaker=held.speaker, owners=held.holders) if held else NOBODY


def _is_told_by_others(span: Span, sentence: AnalysedSentence, quotes: Sequence[Quote]) -> bool:
    """Whether a figure is reported from somebody in its sentence whom the article does not name."""
    around = (quote for quote in quotes if quote.kind is QuoteKind.INDIRECT and quote.span.contains(span))
    quote = min(around, key=lambda quote: len(quote.span), default=None)
    speaker = quote.speaker if quote and not quote.holders else None
    return speaker is not None and sentence.span.contains(speaker)


def _source_of(span: Span, sentence: AnalysedSentence) -> Sequence[Token]:
    """Give the words that name the source of a figure: that of its clause, or else the only one of its sentence.

    A clause in which somebody else states it has none of another: "Laut Polizei kamen 600, der Verband zählte 900".
    """
    sources = list(sources_in(sentence.tokens))
    own = next((clause for clause in clauses_of(sentence.tokens) if within(span, clause)), sentence.tokens)
    near = [source for source in sources if within(Span(source[0].span.start, source[-1].span.end), own)]
    if near:
        return min(near, key=lambda source: Span(source[0].span.start, source[-1].span.end).gap(span))
    elsewhere = len(sources) != 1 or _is_of_a_later_clause(span, sources[0], sentence)
    return () if elsewhere or _states(own, with_object=True) or _is_spoken_of(span, sentence) else sources[0]


def _is_of_a_later_clause(span: Span, source: Sequence[Token], sentence: AnalysedSentence) -> bool:
    """Whether a source is that of a main clause behind the figure's: "Vier starben, zwei sind laut Klinik in Gefahr".

    What opens a sentence holds for all of it.
    """
    clauses = clauses_of(sentence.tokens)
    place = Span(source[0].span.start, source[-1].span.end)
    own = next((clause for clause in clauses if within(span, clause)), ())
    later = next((clause for clause in clauses if within(place, clause)), ())
    if not own or not later or later[0].span.start < own[0].span.start or later is own:
        return False
    said = (later[0].tag not in _SUBORDINATING, *(any(t.tag in _FINITE for t in clause) for clause in (own, later)))
    return all(said)


def _subject(span: Span, setting: Setting) -> Teller:
    """Find the subject of the clause that states the figure, or of the clause before when that one says it."""
    clauses = clauses_of(setting.sentence.tokens)
    own = next((number for number, clause in enumerate(clauses) if within(span, clause)), None)
    if own is None:
        return NOBODY
    if _is_gapped(clauses[own]):
        return _gapped(clauses[own], span, setting.mentions)
    for number in (own, own - 1):
        states = number >= 0 and _states(clauses[number], with_object=number == own)
        if states or (number == own and _speaks_of(clauses[number], span)):
            return _acting(clauses[number], span, setting)
        if _has_finite_verb(clauses[own]) and not _is_dependent(clauses[own]):
            break
    return NOBODY


def _acting(clause: Sequence[Token], span: Span, setting: Setting) -> Teller:
    """Give the subject of a clause: a name, a pronoun that stands for one, or a noun for who can speak."""
    agent = _agent_in(clause, setting)
    if agent is None or agent.subject.overlaps(span):
        return _of_mentions(_first_subject(clause, span, setting.mentions))
    if _is_passive(clause) or not (agent.holders or _can_speak(agent.subject, clause)):
        return NOBODY
    return Teller(speaker=agent.subject, owners=agent.holders)


def _agent_in(clause: Sequence[Token], setting: Setting) -> Agent | None:
    """Give the subject in a clause of the narrowest clause around it."""
    place = Span(clause[0].span.start, clause[-1].span.end)
    around = [agent for agent in setting.agents if agent.clause.overlaps(place) and place.contains(agent.subject)]
    return min(around, key=lambda agent: len(agent.clause), default=None)


def _gapped(clause: Sequence[Token], span: Span, mentions: Sequence[Mention]) -> Teller:
    """Give the subject that opens a clause without a verb."""
    named = _first_subject(clause, span, mentions)
    end = next((n for n, token in enumerate(clause) if token.tag == "NN"), None)
    if named or end is None:
        return _of_mentions(named)
    subject = Span(clause[0].span.start, clause[end].span.end)
    speaks = not subject.overlaps(span) and _can_speak(subject, clause)
    return Teller(speaker=subject) if speaks else NOBODY


def _of_mentions(found: Sequence[Span]) -> Teller:
    return Teller(speaker=found[0], owners=tuple(found)) if found else NOBODY


def _can_speak(subject: Span, clause: Sequence[Token]) -> bool:
    """Whether the nouns of a subject, before a genitive, name an office, a calling or a body."""
    inside = [token for token in clause if subject.contains(token.span)]
    first = next((n for n, token in enumerate(inside) if token.tag == "NN"), len(inside))
    genitive = (n for n in range(first + 1, len(inside)) if inside[n].text.casefold() in ("der", "des"))
    nouns = [token for token in inside[: next(genitive, len(inside))] if token.tag == "NN"]
    forms = (form for token in nouns for form in (token.lemma.casefold(), token.text.casefold()))
    return any(form.endswith(_speaking()) for form in forms)


@lru_cache(maxsize=1)
def _speaking() -> tuple[str, ...]:
    return tuple(sorted(words("speaking_nouns")))


def _is_passive(clause: Sequence[Token]) -> bool:
    """Whether the subject of a clause is acted on ("wurden auf 300 geschätzt")."""
    auxiliary = any(token.tag.startswith("VA") and token.lemma == "werden" for token in clause)
    return auxiliary and any(token.tag == "VVPP" for token in clause)


def _speaks_of(clause: Sequence[Token], span: Span) -> bool:
    """Whether a clause gives a figure as what somebody speaks of: "sprach von 3.000 Teilnehmern"."""
    speaks = any(token.lemma == "sprechen" for token in clause)
    before = [token for token in clause if token.span.end <= span.start and token.tag not in ("ADV", "ADJD")]
    return speaks and bool(before) and before[-1].text.casefold() == "von"


def _is_spoken_of(span: Span, sentence: AnalysedSentence) -> bool:
    own = next((clause for clause in clauses_of(sentence.tokens) if within(span, clause)), ())
    return _speaks_of(own, span)


def _is_gapped(clause: Sequence[Token]) -> bool:
    """Whether a clause has a subject of its own and its verb left out: "…, die Veranstalter 12.000 Menschen".

    (Duden: Die Grammatik, "Gapping": the verb is that of the clause before.)
    """
    opens = clause[0].tag in ("ART", "NE", "NN", "PPOSAT", "PRELS") and not clause[0].text.casefold().startswith("ein")
    return opens and not any(token.tag in _FINITE or token.tag.startswith("VV") for token in clause)


def _has_finite_verb(clause: Sequence[Token]) -> bool:
    return any(token.tag in _FINITE for token in clause)


def _is_dependent(clause: Sequence[Token]) -> bool:
    """Whether a clause begins with a conjunction such as "dass" or holds reported speech (Konjunktiv I)."""
    return clause[0].tag in ("KOUS", "KOUI") or any(
        token.text.casefold() in ("seien", "sei", "habe", "hätten", "würden") for token in clause
    )


def _states(clause: Sequence[Token], *, with_object: bool) -> bool:
    """Whether a clause's verb says, estimates or counts something.

    `with_object` leaves out verbs that state nothing by an object of their own clause.
    """
    stating = _stating_verbs() - frozenset(mapping("figure_words")["stating_by_clause"] if with_object else ())
    return has_verb(clause, stating)


@lru_cache(maxsize=1)
def _stating_verbs() -> frozenset[str]:
    spoken = {row[0] for row in table("speech_verbs") if "say" in row[1].split(",")}
    return frozenset(spoken | set(mapping("figure_words")["estimating_verbs"]))


def _first_subject(clause: Sequence[Token], figure: Span, mentions: Sequence[Mention]) -> list[Span]:
    """Give the first name of the clause outside prepositional phrases and before the figure."""
    for mention in mentions:
        if (
            within(mention.span, clause)
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
