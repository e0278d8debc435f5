"""What in a sentence presumes others though no pronoun shows it: items of lists, labels, what a verb leaves open.

After the text linguistics of discourse deixis: numbering adverbs and superlatives order what a list told, and abstract
nouns with the definite article label what whole sentences told ("die Entscheidung", "der Vorstoß").
"""

import re
from collections.abc import Sequence

from presseschau.german import mapping
from presseschau.german import words as _listed
from presseschau.model import ActorKind, Article, Base, QuoteKind, Sentence, Span, placed_in
from presseschau.summarising.nouns import noun_groups

_RANK = r"(?:Einzige[rs]?|Wichtigste[rs]?|Größte[rs]?|Höchste[rs]?|Weitere[rs]?|(?:Erst|Zweit|Nächst|Neu)e[rs])"
_ITEM = re.compile(
    rf"\W*(?:{_RANK}\s+[A-ZÄÖÜ][\w-]+\s+(?:ist|war|sei|bleibt|wird|wurde)\s+(?:(?:d(?:er|ie|as)|eine?)\b|[A-ZÄÖÜ])"
    r"|Weitere[rs]?\s+[A-ZÄÖÜ][\w-]+:|Zum\s+anderen\b)"
)
"""How one of several things is told whose whole stands before: "Einziges Thema ist …", "Weitere Folgen: …"."""
_SUCH = re.compile(
    r"\bsolche[mnrs]?\s+(?:[a-zäöüß]+e[mnrs]?\s+)?[A-ZÄÖÜ][\w-]*\b(?!,\s+(?:d(?:ie|er|as|en|em|eren|essen)|wie|dass)\b|\s+wie\b)"
)
"""How a thing is told by its kind, which only an earlier sentence tells: "eine solche Anlage" that has no "wie"."""
_DEFINITE = re.compile(r"\b(?:d(?:er|ie|as|en|em)|(?:sein|ihr)e?[mnr]?)\s+(?:[a-zäöüß]+en?\s+)?$", re.IGNORECASE)
_AS_MANY = re.compile(r"(?!Bis\b|Von\b)[^,;:–—„“”\"»«]*\b(?:sind|waren|seien|wären)\s+es\b(?!.{0,20}\bGrad\b)")
"""How as many are told without what they are; not how far, how long or how warm it is."""
_NEAR = 20
"""Letters behind "es" in which the number begins: "waren es im Schnitt 48"."""
_AWAITED = re.compile(r"\W*Mit\s+(?:eine[mr]|de[mr])\s+(?P<noun>[A-ZÄÖÜ]\w+)\s+(?:ist|sei|wird|werde|rechne\w*)\b")
_OPENING = re.compile(r"\W*(?:Der|Die|Das|Den)\s+(?P<noun>[A-ZÄÖÜ]\w+)\s+(?P<verb>\w+)")
_BARE = re.compile(r"\b[Dd](?:er|ie|as|en|em|es)\s+$")
_GOING_ON = re.compile(r"\s+[„\"»]?(?:(?:[A-ZÄÖÜ][\w-]*|und|für|der|des)\s+)*\(?")
_ATTRIBUTE = re.compile(
    r"\s+(?:d(?:er|es)|eine[rs]|von|in|aus|für|mit|im)\s|,\s+(?:d(?:er|ie|as|em|en)|welche[rsnm]?)\s|\s+[A-ZÄÖÜ]"
)
"""What stands behind a noun and tells which one is meant: an attribute, a relative clause, a name."""
_MARK = re.compile(r'[,;:–—](?=\s)|[(„“”"»«]|\b(?:und|oder|sowie)\b')
"""What ends a plain first clause, or begins a second thing in it."""
_SUBJECT = re.compile(r"\s+(?:der|die|das)\s")
"""How a subject follows its verb."""
_PASSIVE = frozenset(["wird", "werde", "werden", "wurde", "wurden", "ist", "sei", "sind", "seien", "war", "waren"])
"""Forms with which a participle tells of what was done to a subject, or what it is."""


def presumes_another(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence is an item of a list, or speaks of what only an earlier one can have told."""
    wording = sentence.span.of(article.text)
    quoted = [quote.span for quote in article.quotes if quote.kind is QuoteKind.DIRECT]
    such = (Span(*match.span()) for match in _SUCH.finditer(article.text, sentence.span.start, sentence.span.end))
    return (
        _ITEM.match(wording) is not None
        or any(not span.lies_in(quoted) for span in such)
        or _awaits(article, sentence)
        or _fills_an_office(article, sentence)
        or _counts_on(article, sentence)
        or _labels(article, sentence)
        or _leaves_open(article, sentence)
    )


def presumes_body(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence speaks of a firm, club or court by a bare noun, and names none before: no opening does.

    "Die Gewerkschaft GSV hat die Beschäftigten des Unternehmens aufgerufen": which one, only the headline tells.
    """
    names = [m.span for m in placed_in(article.mentions, sentence.span) if m.kind is ActorKind.ORGANISATION]
    bodies = [base for base in sentence.bases if base.form in mapping("presumed")["bodies"] and not base.verb]
    return any(
        _BARE.search(article.text[sentence.span.start : body.span.start])
        and not _ATTRIBUTE.match(article.text, body.span.end)
        and not any(_may_be_called(article, name, body, bodies) for name in names)
        for body in bodies
    )


def _may_be_called(article: Article, name: Span, body: Base, bodies: Sequence[Base]) -> bool:
    """Whether a name is told with a noun or before it and can be what that means: a court or union is no firm."""
    holder = next((other for other in bodies if other is not body and _stands_with(article, other, name)), None)
    kinds = tuple(mapping("presumed")["bodies"])
    told = [word.lower() for word in name.of(article.text).split()]
    other = any(word.rstrip("s").endswith(kinds) and not word.rstrip("s").endswith(body.form) for word in told)
    return _stands_with(article, body, name) or (name.end <= body.span.start and holder is None and not other)


def _stands_with(article: Article, body: Base, name: Span) -> bool:
    """Whether a name goes on from a noun: "Gewerkschaft GSV", "Gewerkschaft Schiene und Verkehr (GSV)"."""
    between = article.text[body.span.end : name.start] if body.span.end <= name.start else None
    return name.contains(body.span) or (between is not None and _GOING_ON.fullmatch(between) is not None)


def _awaits(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence tells when to expect what it does not name: "Mit einem Ergebnis ist im Mai zu rechnen"."""
    match = _AWAITED.match(sentence.span.of(article.text))
    return match is not None and match["noun"].lower() in mapping("presumed")["awaited"]


def _fills_an_office(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence tells who has an office, and not of what: "Den Vorsitz übernimmt …"."""
    match = _OPENING.match(sentence.span.of(article.text))
    if match is None:
        return False
    at = {base.span.start - sentence.span.start: base for base in sentence.bases}
    noun, verb, known = at.get(match.start("noun")), at.get(match.start("verb")), mapping("presumed")
    return (
        noun is not None and verb is not None and noun.form in known["offices"] and verb.form in known["office_verbs"]
    )


def _counts_on(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence gives a number of what only the one before names: "Im Vorjahr waren es noch 48 Prozent"."""
    match = _AS_MANY.match(sentence.span.of(article.text))
    if match is None:
        return False
    start = sentence.span.start + match.end()
    return any(start <= figure.span.start < start + _NEAR for figure in article.figures)


def _labels(article: Article, sentence: Sentence) -> bool:
    """Whether a bare noun with the definite article labels what the sentence does not tell: "verteidigte den Schritt".

    What stands behind the noun may tell it ("die Entscheidung des Rats", "den Schritt, zu gehen"), and so may a clause
    before, or the verb of which the noun is made.
    """
    said = [quote.span for quote in article.quotes if quote.kind is QuoteKind.DIRECT]
    labels = (b for b in sentence.bases if b.form in mapping("presumed")["labels"] and not b.span.lies_in(said))
    return any(
        _DEFINITE.search(article.text[sentence.span.start : label.span.start])
        and _is_bare(article, sentence, label)
        and not _is_told_before(article, sentence, label)
        for label in labels
    )


def _is_told_before(article: Article, sentence: Sentence, label: Base) -> bool:
    """Whether a clause before that of a label, and no speech, can tell what it stands for: another verb is there."""
    speech = [quote.span for quote in article.quotes]
    verbs = [base for base in sentence.bases if base.verb and base.span.end <= label.span.start]
    return sum(not verb.span.lies_in(speech) for verb in verbs) > 1


def _is_bare(article: Article, sentence: Sentence, noun: Base) -> bool:
    """Whether nothing behind a noun goes with it: there the sentence ends, or verb or negation stand."""
    rest = article.text[noun.span.end : sentence.span.end]
    following = re.match(r"\s+(\w+)", rest)
    if following is None:
        return re.match(r"[.!]", rest) is not None
    verbs = {base.span.start for base in sentence.bases if base.verb}
    word = following[1]
    return noun.span.end + following.start(1) in verbs or word in {"nicht", "als", "bekannt"} | _listed(
        "auxiliary_forms"
    )


def _leaves_open(article: Article, sentence: Sentence) -> bool:
    """Whether a plain clause tells that somebody decides or demands, and not what: "Der Rat entscheidet am Freitag"."""
    verbs = [base for base in sentence.bases if base.verb]
    if len(verbs) != 1 or verbs[0].form not in mapping("presumed")["open_verbs"]:
        return False
    groups, verb = list(noun_groups(article, sentence)), verbs[0].span
    wording = sentence.span.of(article.text)
    if len(groups) != 1 or _MARK.search(wording) or not _PASSIVE.isdisjoint(wording.split()):
        return False
    return groups[0].start < verb.start or _SUBJECT.match(article.text, verb.end) is not None
