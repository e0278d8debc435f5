"""Whether a sentence can be read alone: nothing in it points at a sentence that is not there.

What dangles, after Halliday and Hasan, Cohesion in English (1976), for German: pronouns and demonstratives whose
noun stands earlier, conjunctive adverbs, and comparatives of discourse ("ebenfalls", "umgekehrt"). Reported speech is
sound only when the sentence itself names its speaker, since a summary must not raise the grade of a statement.
"""

import re
from collections.abc import Iterable, Sequence

from presseschau.german import words as _listed
from presseschau.german.articles import may_follow_article
from presseschau.model import ActorKind, Article, Grade, Quote, QuoteKind, Sentence, Span, placed_at, placed_in
from presseschau.summarising.clauses import has_main_verb

COMPARED = 4
"""Words from "so" in which "wie" makes it a comparison."""

EARLY = 6
"""How many words from the start linking adverbs are looked for: later ones mostly link clauses of the sentence."""

_DATELINE = re.compile(r"\A[A-ZÄÖÜ][\w./-]*(?:\s[A-ZÄÖÜ(][\w./()-]*){0,3}\s+[–—-]\s+")
"""A town that opens a report, which is no part of its first sentence: "Kassel – Er kam"."""
_BESIDE_ONE = re.compile(
    r"\W*(?:An|Auf|Aus|Bei|Durch|Für|Gegen|Hinter|Mit|Nach|Neben|Ohne|Über|Um|Unter|Von|Vor|Zu|Zwischen)\s+"
    r"(?:ihm|ihn|ihnen|ihr|sie)\b(?!\s+[A-ZÄÖÜ])"
)
"""How a sentence opens with a pronoun behind a preposition: "Hinter ihr sitzt …"."""
_FURTHER_ONES = re.compile(r"\W*[\w.]+\s+(?:weitere|andere)\b(?!\s+(?:[a-zäöüß]+e\s+)?[A-ZÄÖÜ])")
"""How a sentence opens with a number of what only the one before names: "31 weitere wurden verletzt"."""
_WORD = re.compile(r"\w+(?:-\w+)*")
_OF_THEM = re.compile(r"\bvon\s+ihnen\b|\d\s+davon\b")
"""How a part of many is told who were named before: "Rund 1.100 von ihnen"."""
_OURS = re.compile(
    r"\b[Uu]nser(?:e[mnrs]?)?\s+(?:\w+-)?(?:\w*[Rr]eporter|Redaktion|Zeitung|Redakteur|Blatt|Korrespondent|Mitarbeiter)\w*"
    r"|\b[Dd]iese[rm]?\s+(?:Zeitung|Redaktion|Blatt)\b|\b[Ww]ir\b"
)
"""How an outlet names itself."""
_LEFT_OPEN = re.compile(
    r"(?:\w+\s+)?(?:[Oo]b|[Ww]ann|[Ww]ie|[Ww]o|[Ww]er|[Ww]as|[Ww]arum|[Ww]elche\w*)\b[^,]*,\s+"
    r"(?:sagte|teilte|verriet|nannte|erklärte|ließ)\b[^,]*\b(?:nicht|offen)[^,]*\.$"
)
"""How a sentence tells no more than that somebody did not tell something."""
_UNTOLD = re.compile(
    r"\b(?:sag|erklär|bericht|erzähl|schilder|erläuter|verrat|verriet)\w*(?:\s[^,:]*)?,\s+(?:was|warum|weshalb|wieso|worum)\b[^,]*\.$"
)
"""How a sentence tells that somebody spoke of something, and not what: "erklärte, was geschehen war"."""
_JOINT = re.compile(r"[,;:–—(]|\b(?:und|sowie|oder)\b")
"""Where a sentence has said something before it."""
_POINTING = ("da", "dies", "hier", "jene", "solch", "erster", "letzter", "deren", "dessen", "denen")
"""How words begin that stand for what was said: "dabei", "dies", "hierzu", "deren Sprecher"."""
_CONDITIONS = frozenset({"sobald", "sollte", "sollten"})
"""Words beside conjunctions with which a sentence says itself when "dann" is: "sobald …, dann"."""
_BEFORE_THEN = frozenset({"und", "erst", "nur", "auch", "selbst"})
"""Words right before "dann" with which it takes up what its own sentence says: "erst dann, wenn", "und ging dann"."""
_NEAR_THEN = 2  # words before it
_MARKS = frozenset(',;:–—-(“”"»«')


def stands_alone(article: Article, sentence: Sentence) -> bool:
    """Whether the sentence opens and refers within itself, names who speaks, and is whole."""
    return (
        _is_sound(article, sentence)
        and not _has_open_pronoun(article, sentence)
        and _names_its_speaker(article, sentence)
    )


def takes_up(article: Article, sentence: Sentence) -> bool:
    """Whether the sentence opens with, or hangs on, what the one before says ("Dies werde …", "Dabei handle es …").

    A pronoun for a person does not count: who "er" is can be told beside the sentence.
    """
    opening = _WORD.search(article.text, sentence.span.start, sentence.span.end)
    first = opening.group().lower() if opening else ""
    pointing = first in _listed("dangling_openers") and first.startswith(_POINTING)
    return pointing or _points_back(article, sentence)


def stands_vouched(article: Article, sentence: Sentence) -> bool:
    """Whether the sentence stands alone but for who states it, which the next sentence tells ("Das teilte … mit").

    It is news that its source states as a whole: agencies lead with it and name the source behind it.
    """
    speech = placed_at(article.quotes, sentence.span)
    if len(speech) != 1 or _has_open_pronoun(article, sentence) or not _is_sound(article, sentence):
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
    return known and _is_sound(article, sentence) and not _has_open_pronoun(article, sentence, shown)


def _is_sound(article: Article, sentence: Sentence) -> bool:
    wording = _DATELINE.sub("", sentence.span.of(article.text), count=1)
    found = [word.lower() for word in _WORD.findall(wording)]
    return (
        bool(found)
        and _is_whole(wording)
        and has_main_verb(article.text, sentence)
        and not _dangles(found)
        and not _BESIDE_ONE.match(wording)
        and not _FURTHER_ONES.match(wording)
        and not _tells_part_of_nothing(wording)
        and not _points_back(article, sentence)
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


def _dangles(found: list[str]) -> bool:
    """Whether a word at the beginning links to an earlier sentence."""
    early = found[:EARLY]
    linked = any(word in _listed("dangling_early") for word in early)
    return found[0] in _listed("dangling_openers") or linked or ("dann" in early and _then_dangles(found))


def _then_dangles(found: list[str]) -> bool:
    """Whether "dann" tells nothing without an earlier sentence: its own has no condition and leads to it by no word."""
    place = found.index("dann")
    near = found[max(0, place - _NEAR_THEN) : place + 1]
    return _BEFORE_THEN.isdisjoint(near) and (_CONDITIONS | _listed("condition_openers")).isdisjoint(found)


def _tells_part_of_nothing(wording: str) -> bool:
    """Whether "von ihnen" stands in the first clause, where nobody has been named whose part it tells."""
    part = _OF_THEM.search(wording)
    return part is not None and not _JOINT.search(wording, 0, part.start())


def _points_back(article: Article, sentence: Sentence) -> bool:
    """Look for what takes up what was said before: "das" as a pronoun, "da" as an adverb, "dieses Ziel", "damit", "so".

    After a comma "damit" is a conjunction and "so" points ahead; quotations speak for themselves.
    """
    words = list(_WORD.finditer(article.text, sentence.span.start, sentence.span.end))
    opens = words[0].group().lower() in ("da", "das", "dies")
    if opens and len(words) > 1 and words[1].start() in {base.span.start for base in sentence.bases if base.verb}:
        return True
    if opens and len(words) > 1 and words[1].group() in _listed("auxiliary_forms"):
        return True
    quoted = [quote.span for quote in article.quotes if quote.kind is QuoteKind.DIRECT]
    if any(_is_pronoun(words, place) for place in range(1, len(words)) if not _lies_in(words[place].start(), quoted)):
        return True
    forms = [match.group() for match in words]
    if any(match.group() in _listed("linkers") and not _follows_mark(match) for match in words):
        return True
    taking_up = (
        match.start()
        for place, match in enumerate(words[1:EARLY], start=1)
        if match.group() == "damit" or (match.group() == "so" and "wie" not in forms[place : place + COMPARED])
    )
    return any(article.text[max(0, start - 2) : start].rstrip()[-1:] not in _MARKS for start in taking_up)


def _follows_mark(match: re.Match[str]) -> bool:
    """Whether a word stands right behind a mark: there it links to what the sentence itself says before."""
    return match.string[max(0, match.start() - 2) : match.start()].rstrip()[-1:] in _MARKS


def _is_pronoun(words: Sequence[re.Match[str]], place: int) -> bool:
    """Whether a word points back at a thing: "lehnte das ab", "dieses Ziel", but not "dieses Jahr"."""
    following = words[place + 1].group() if place + 1 < len(words) else ""
    if words[place].group() in _listed("demonstratives"):
        return following.lower() not in _listed("present_times")
    start = words[place].start()
    relative = words[place].string[max(0, start - 2) : start].rstrip().endswith(",")
    return words[place].group() == "das" and not relative and not may_follow_article(following)


def _lies_in(place: int, spans: Iterable[Span]) -> bool:
    return any(span.start <= place < span.end for span in spans)


def _has_open_pronoun(article: Article, sentence: Sentence, shown: Sequence[Span] = ()) -> bool:
    """Look for a pronoun before its noun: "er" needs a person, "sie" anybody named earlier in the sentence.

    Not for those `shown` beside it, whom it means.

    The dative "ihm" takes up a land or town, too, that the sentence begins with: their names are neuter (Duden, Die
    Grammatik). Inside quotations pronouns are the speaker's business; "von ihnen" takes up who is counted before.
    """
    mentions = placed_in(article.mentions, sentence.span)
    named = min((m.span.start for m in mentions), default=sentence.span.end)
    person = min((m.span.start for m in mentions if m.kind is ActorKind.PERSON), default=sentence.span.end)
    land = any(m.kind is ActorKind.PLACE and m.span.start == sentence.span.start for m in mentions)
    starts = dict.fromkeys(_listed("open_pronouns_masculine"), person) | ({"ihm": named} if land else {})
    quoted = [quote.span for quote in article.quotes if quote.kind is QuoteKind.DIRECT]
    quoted += [Span(*match.span()) for match in _OF_THEM.finditer(article.text, sentence.span.start, sentence.span.end)]
    return any(
        match.start() < starts.get(match.group(), named)
        for match in _WORD.finditer(article.text, sentence.span.start, person)
        if match.group() in _listed("open_pronouns")
        and not any(span.contains(Span(match.start(), match.end())) for span in (*quoted, *shown))
    )


def _names_the_outlet(article: Article, sentence: Sentence) -> bool:
    """Whether the outlet speaks of itself outside of quotations ("sagte unserem Reporter"): a digest is another one."""
    quoted = [quote.span for quote in article.quotes if quote.kind is QuoteKind.DIRECT]
    found = _OURS.finditer(article.text, sentence.span.start, sentence.span.end)
    return any(not Span(match.start(), match.end()).lies_in(quoted) for match in found)


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
    """Whether a name or a noun ("der Westen", "die Sprecherin") says who speaks: a pronoun alone does not."""
    if any(sentence.contains(holder) for holder in quote.holders):
        return True
    return quote.speaker is not None and sentence.contains(quote.speaker) and _has_noun(quote.speaker.of(text))


def _has_noun(wording: str) -> bool:
    """Whether a word but the first has a capital, or the only one has and is no pronoun."""
    found = _WORD.findall(wording)
    return any(word[0].isupper() for word in found[1:]) or found[0].lower() not in _listed("dangling_openers")
