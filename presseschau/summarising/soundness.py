"""Whether a sentence can be read alone: nothing in it points at a sentence that is not there.

Reported speech is sound only when the sentence itself names its speaker, since a summary must not raise the grade of a
statement.
"""

import re
from functools import lru_cache

from presseschau.german import table
from presseschau.german import words as _listed
from presseschau.model import Article, Grade, Quote, QuoteKind, Sentence, Span, placed_at, placed_in
from presseschau.summarising.clauses import has_main_verb
from presseschau.summarising.presuming import presumes_another
from presseschau.summarising.reference import EARLY, has_open_pronoun, opens_behind_another, points_back

_DATELINE = re.compile(
    r"\A[A-ZÄÖÜ][\w./-]*(?:\s(?:(?:am|an|bei|der|im|in|ob|vor)\s)?[A-ZÄÖÜ(][\w./()-]*){0,3}\s+[–—-]\s+"
)
"""A town that opens a report, which is no part of its first sentence: "Kassel – Er kam"."""
_WORD = re.compile(r"\w+(?:-\w+)*")
_OURS = re.compile(
    r"\b[Uu]nser(?:e[mnrs]?)?\s+(?:\w+-)?(?:\w*[Rr]eporter|Redaktion|Zeitung|Redakteur|Blatt|Korrespondent|Mitarbeiter)\w*"
    r"|\b[Dd]iese[rm]?\s+(?:Zeitung|Redaktion|Blatt)\b|\b[Ww]ir\b"
)
"""How an outlet names itself."""
_VIEWING = re.compile(r"(?P<who>[\w-]+)\s+(?:meint|findet|kommentiert):")
"""How an outlet gives its view: "KURIER meint: …"."""
_LEFT_OPEN = re.compile(
    r"(?:\w+\s+)?(?:[Oo]b|[Ww]ann|[Ww]ie|[Ww]o|[Ww]er|[Ww]as|[Ww]arum|[Ww]elche\w*)\b[^,]*,\s+"
    r"(?:sagte|teilte|verriet|nannte|erklärte|ließ)\b[^,]*\b(?:nicht|offen)[^,]*\.$"
)
"""How a sentence tells no more than that somebody did not tell something."""
_UNTOLD = re.compile(
    r"\b(?:sag|erklär|bericht|erzähl|schilder|erläuter|verrat|verriet)\w*(?:\s[^,:]*)?,\s+(?:was|warum|weshalb|wieso|worum)\b[^,]*\.$"
)
"""How a sentence tells that somebody spoke of something, and not what: "erklärte, was geschehen war"."""
_THEN = "damals"
"""What tells when, and takes up no statement."""
_SPEAKING = frozenset(("er", "sie"))
_ANYBODY = "Meier"
"""A name that stands for a speaker's when it is looked at how a sentence goes on behind it."""
_CORRECTING = frozenset(("vielmehr", "stattdessen"))
"""What opens a sentence that puts something else in the place of what the one before denies (Duden: Die Grammatik,
"adversative Konnektoren")."""
_POINTING = ("da", "dies", "hier", "jene", "solch", "erster", "letzter", "deren", "dessen", "denen")
"""How words begin that stand for what was said: "dabei", "dies", "hierzu", "deren Sprecher"."""


def stands_alone(article: Article, sentence: Sentence) -> bool:
    """Whether the sentence opens and refers within itself, names who speaks, and is whole."""
    return (
        _is_sound(article, sentence)
        and not has_open_pronoun(article, sentence)
        and _names_its_speaker(article, sentence)
    )


def takes_up(article: Article, sentence: Sentence) -> bool:
    """Whether the sentence opens with, or hangs on, what the one before says ("Dies werde …", "Dabei handle es …").

    A pronoun for a person does not count: who "er" is can be told beside the sentence.
    """
    early = [word.lower() for word in _WORD.findall(sentence.span.of(article.text))][:EARLY]
    first = early[0] if early else ""
    pointing = first in _listed("dangling_openers") and first.startswith(_POINTING)
    adverb = any(word in _listed("dangling_early") and word.startswith(_POINTING) for word in early if word != _THEN)
    return pointing or adverb or first in _CORRECTING or points_back(article, sentence)


def stands_vouched(article: Article, sentence: Sentence) -> bool:
    """Whether the sentence stands alone but for who states it, which the next sentence tells ("Das teilte … mit").

    It is news that its source states as a whole: agencies lead with it and name the source behind it.
    """
    speech = placed_at(article.quotes, sentence.span)
    if len(speech) != 1 or has_open_pronoun(article, sentence) or not _is_sound(article, sentence):
        return False
    (quote,) = speech
    whole = quote.kind is QuoteKind.INDIRECT and quote.span.start <= sentence.span.start
    behind = quote.speaker is not None and quote.speaker.start >= sentence.span.end
    return whole and behind and (bool(quote.holders) or _has_noun((quote.speaker or quote.span).of(article.text)))


def stands_with_speaker(article: Article, sentence: Sentence) -> bool:
    """Whether the sentence stands alone when it is said beside it who speaks, which it tells by a pronoun itself."""
    speech = placed_at(article.quotes, sentence.span)
    shown = [quote.speaker for quote in speech if quote.holders and quote.speaker]
    known = bool(speech) and all(quote.holders for quote in speech)
    return known and _is_sound(article, sentence) and not has_open_pronoun(article, sentence, shown)


def stands_below_speaker(article: Article, sentence: Sentence) -> bool:
    """Whether the sentence reads well behind the name of who speaks, whom it begins with: "Er gehe davon aus"."""
    speech = placed_at(article.quotes, sentence.span)
    first = next((agent for agent in article.agents if agent.subject.start == sentence.span.start), None)
    if len(speech) != 1 or first is None or first.subject.of(article.text).lower() not in _SPEAKING:
        return False
    (quote,) = speech
    wording = f"{_ANYBODY}{article.text[first.subject.end : sentence.span.end]}"
    return (
        quote.kind is QuoteKind.INDIRECT
        and quote.span.start <= first.subject.start
        and bool(first.holders)
        and set(first.holders) <= set(quote.holders)
        and _is_statement(article, sentence, wording)
        and not opens_behind_another(wording)
        and not has_open_pronoun(article, sentence, [first.subject])
    )


def stands_behind(article: Article, sentence: Sentence, before: Span) -> bool:
    """Whether the sentence can be read right behind the one `before` it, on which it leans, though not alone.

    It may take up what that one says ("lehnte das ab", "31 weitere"), tell what follows from it ("Damit ist …"), and
    mean by a pronoun whom that one names. With a pronoun it does not open, nor with an adverb that only goes on.
    """
    wording = sentence.span.of(article.text)
    first = next(iter(_WORD.findall(wording)), "").lower()
    opens = first not in _listed("dangling_openers") or first in _listed("consequence_openers")
    named = placed_in(article.mentions, before)
    speech = placed_at(article.quotes, sentence.span)
    return (
        opens
        and not _tells_whence(sentence, first)
        and _is_statement(article, sentence, wording)
        and (all(quote.holders for quote in speech) if speech else sentence.grade is not Grade.ATTRIBUTED)
        and (bool(named) or not has_open_pronoun(article, sentence))
    )


def _tells_whence(sentence: Sentence, first: str) -> bool:
    """Whether a sentence only tells who states what stands before it: "Das teilte die Polizei mit"."""
    return first == "das" and any(base.verb and base.form in _stating() for base in sentence.bases)


@lru_cache(maxsize=1)
def _stating() -> frozenset[str]:
    """Give the verbs that only report: who decides does something."""
    return frozenset(verb for verb, frame, *_ in table("speech_verbs") if frame == "say") - _listed("news_acts")


def _is_sound(article: Article, sentence: Sentence) -> bool:
    wording = _DATELINE.sub("", sentence.span.of(article.text), count=1)
    return (
        _is_statement(article, sentence, wording)
        and not opens_behind_another(wording)
        and not points_back(article, sentence)
        and not presumes_another(article, sentence)
    )


def _is_statement(article: Article, sentence: Sentence, wording: str) -> bool:
    """Whether a sentence is whole, tells something and is no part of a conversation."""
    return (
        _is_whole(wording)
        and has_main_verb(article.text, sentence)
        and not _is_hollow(article, sentence)
        and not _answers(sentence)
        and not _names_the_outlet(article, sentence)
    )


def _is_whole(wording: str) -> bool:
    """Look for an end mark and even quotation marks; a question would need an answer beside it."""
    if not re.search(r"[.!][“”\"«»‘’')\]]*$", wording):
        return False
    opened = sum(wording.count(mark) for mark in "„")
    closed = sum(wording.count(mark) for mark in "“”")
    return wording.count('"') % 2 == 0 and opened <= closed


def _names_the_outlet(article: Article, sentence: Sentence) -> bool:
    """Whether the outlet speaks of itself outside of quotations ("sagte unserem Reporter"): a digest is another one."""
    quoted = [quote.span for quote in article.quotes if quote.kind is QuoteKind.DIRECT]
    found = _OURS.finditer(article.text, sentence.span.start, sentence.span.end)
    viewing, outlet = _VIEWING.match(article.text, sentence.span.start), (article.layout.outlet or "").lower()
    return (viewing is not None and viewing["who"].lower() in outlet.split()) or any(
        not Span(match.start(), match.end()).lies_in(quoted) for match in found
    )


def _answers(sentence: Sentence) -> bool:
    """Whether somebody answers what stands before the sentence ("konterte"), naming nothing it is an answer to."""
    answering = any(base.verb and base.form in _listed("replying_verbs") for base in sentence.bases)
    return answering and not any(
        base.form in ("frage", "anfrage", "nachfrage", "kritik", "vorwurf") for base in sentence.bases
    )


def _is_hollow(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence tells that somebody spoke and not what: "Auch der Minister hat sich zu dem Treffen geäußert".

    Who will say nothing says something, but what he leaves open is no news ("In welcher Form, sagte er nicht").
    """
    wording = sentence.span.of(article.text)
    near = placed_at(article.quotes, sentence.span)
    spoken = any(quote.kind is QuoteKind.DIRECT for quote in near)
    if _LEFT_OPEN.match(wording) or (_UNTOLD.search(wording) and not spoken):
        return True
    denied = any(word.lower() in _listed("negations") for word in _WORD.findall(wording))
    verbs = {base.form for base in sentence.bases if base.verb}
    return bool(verbs) and verbs <= _listed("hollow_verbs") and not near and not denied


def _names_its_speaker(article: Article, sentence: Sentence) -> bool:
    """Whether all speech in the sentence has its speaker in the sentence; the outlet's own words need none."""
    speech = placed_at(article.quotes, sentence.span)
    if not speech:
        return sentence.grade is not Grade.ATTRIBUTED
    return all(_shows_speaker(article.text, quote, sentence.span) for quote in speech)


def _shows_speaker(text: str, quote: Quote, sentence: Span) -> bool:
    """Whether a name or a noun ("der Westen", "die Sprecherin") says who speaks: a pronoun alone does not.

    Nor does the name in what is told: "Der Minister habe Meier gewarnt" is not by Meier for the reader.
    """
    if any(sentence.contains(holder) and not quote.span.contains(holder) for holder in quote.holders):
        return True
    return quote.speaker is not None and sentence.contains(quote.speaker) and _has_noun(quote.speaker.of(text))


def _has_noun(wording: str) -> bool:
    """Whether a word but the first has a capital, or the only one has and is no pronoun."""
    found = _WORD.findall(wording)
    return any(word[0].isupper() for word in found[1:]) or found[0].lower() not in _listed("dangling_openers")
