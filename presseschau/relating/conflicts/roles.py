"""What a number is to the thing it measures: its level, a change of it, what it was before, or a further part of it."""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from presseschau.german import mapping
from presseschau.german.roots import root
from presseschau.model import Base, Figure, Span
from presseschau.relating.conflicts.limits import SHARE
from presseschau.relating.wording import forms_of

NEAR = 40
"""Code points beside a figure that are looked at: two long words."""

_ALONE = re.compile(r"\b[Aa]llein(?:e)?\s+(?:am|an|im|in|bei|auf|seit|gestern|heute|die|der|das)\b")
"""What tells that of several only one is counted: one day, one place, one side."""
_TOGETHER = re.compile(r"\b(?:[Zz]usammen|[Gg]emeinsam)\b(?!\s+mit\b)")
"""What tells that the counts of several are added."""
_TOTAL = re.compile(r"\d\s+(?:der|von(?:\s+den)?|aller|unter)\s+(?:\w+\s+)?$")
"""What stands before the whole of which a part was counted: "46 der 89 Sitze"."""
_CHANGE = re.compile(r"\bum\s+(?:\w+\s+)?$|\b(?:Plus|Minus|Zuwachs|Rückgang)\s+von\s+(?:\w+\s+)?$", re.IGNORECASE)
_MATTER = re.compile(
    r"\b(?:geht|ging|gehe|handelt|handelte|handle)\b(?:\s+(?:es|sich|dabei|laut|insgesamt|nur))*\s+um\s", re.IGNORECASE
)
"""What is spoken of, not a change: "Es geht um 400.000 Euro"."""
_TAKEN = re.compile(
    r"\b(?:ge)?prell\w*|\bbetrog\w*|\bbetrüg\w*|\berleichter(?:t|te|ten)\b|\bbestohlen\b|\bgebracht\b", re.IGNORECASE
)
"""What somebody is relieved of is no change: "um zwei Millionen Euro geprellt"."""
_LOSS = re.compile(r"\bein(?:em)?\s+(?:\w+\s+)?Minus\s+von\s+(?:\w+\s+)?$")
"""A balance below zero, of money: "ein Minus von drei Millionen Euro"."""
_RISEN = re.compile(r"\b(?:stieg|stiegen|steigt|gestiegen|klettert|erhöht|erhöhte|inzwischen|mittlerweile|nunmehr)\b")
"""What tells that a count has grown since it was first given."""
_CORRECTED = re.compile(
    r"(?:(?<!der )(?<!die )(?<!das )(?<!dem )(?<!den )(?<!ein )\b(?:korrigiert|berichtigt)\w*"
    r"|\bnach\s+(?:neuen|neueren|neuesten|jüngsten)\s+"
    r"(?:Erkenntnissen|Angaben|Zahlen|Informationen|Berechnungen))\b",
    re.IGNORECASE,
)
"""What tells that a count replaces one given before."""
_AT_FIRST = re.compile(
    r"\b(?:zunächst|anfangs|ursprünglich|zuvor)\s+(?:war|waren|hatte|hatten|hieß|ging|gingen)\b", re.IGNORECASE
)
"""What tells that a count was replaced by a later one."""
_JOINED = re.compile(r"\s+(?:und|sowie)\s+(?:ein|eine|einen|zwei|drei|vier|fünf|sechs|\d+)\s+[A-ZÄÖÜ]")
_SCOPE = re.compile(
    r"\b(?:im|in\s+(?:der|dem|einem|einer|ganz))\s+(?:\w+e[nrms]\s+)?"
    r"(Kreis|Landkreis|Stadtgebiet|Stadt|Land|Region|Bezirk|Bundesland|Gemeinde|Umland)\b(?-i:(?!\s+[A-ZÄÖÜ]))"
    r"|\b(?=(landesweit|bundesweit|weltweit|europaweit|kreisweit|stadtweit|insgesamt))",
    re.IGNORECASE,
)
_IN_ALL = "insgesamt"
_MORE = re.compile(r"\s+(?:mehr|weniger)\b")
_FORMERLY = re.compile(r"[Dd]amals\b|[Bb]eim letzten Mal\b")
_YEARS_AGO = re.compile(r"\bvor\s+(?:einem|\w+)\s+(?:Jahr|Monat|Woche)(?:en|n)?\b|\bim\s+Vorjahr\b", re.IGNORECASE)
_FORMER = re.compile(r"\bvon\s+(?:\w+\s+)?$", re.IGNORECASE)
_LATTER = re.compile(r"(?:\s+[\w%€$]+)?\s+auf\s")
_REPLACED = re.compile(r"\b(?:an)?statt\s+(?:wie\s+)?(?:(?:der|den)\s+)?(?:\w+\s+)?$", re.IGNORECASE)
"""What stands before a value that another has taken the place of ("28 statt bisher 24 Euro")."""
_FURTHER = re.compile(
    r"\b(?:weitere[rn]?|zusätzlich|darunter|davon)\s+(?:\w+\s+)?$|\b[Aa]uch\s+(?:die\s+|noch\s+)?$", re.IGNORECASE
)
_SHARE_OF = re.compile(r"\bdavon\s+(?:\w+\s+)?$")
_FURTHER_BEHIND = re.compile(r"\s+(?:weitere[rn]?|davon)\b", re.IGNORECASE)


_UNTIL_NOW = frozenset({"bisher", "bislang"})
_HAVING = frozenset({"hat", "haben", "habe", "ist", "sind", "sei", "seien"})
"""Auxiliaries of the perfect: "bislang hat er 140.000 Euro gezahlt" still holds, "bislang kostete es" does not."""
_INSTEAD = re.compile(r"\b(?:statt|anstatt|anstelle|als)\s+(?:wie\s+)?(?:bisher|bislang|zuvor|früher)\b[^,.;]*")
"""What a figure stands in place of ("64 Euro statt bisher 54")."""
_WANTED = re.compile(r"\b(?:will|wollen|wolle|wollte|wollten)\b[^.;:]*(?<!nicht )(?<!nie )\bmehr\b(?!\s+als)")
"""How a demand for more money is told without a verb of demanding."""
_LEAD = re.compile(r"\b(?:Abstand|Vorsprung|Rückstand|Differenz|Unterschied|trenn(?:t|en|te|ten))\b")
"""What votes are that are between two who stand for election: "Beide trennten 312 Stimmen"."""
_OF_VOTES = re.compile(r"(?:\s+[\w%]+)?\s+(?:aller\s+|der\s+)?(?:\w+en\s+)?(?:Zweit|Erst|Wähler)?[Ss]timmen\b")


_HOSPITAL = re.compile(r"\b(?:\w*[kK]rankenh[aä]us|\w*[kK]linik|Spital|Hospital|Lazarett)")
_RIVAL = (
    r"(?:\s+(?:den|die)?\s*(?:\w+(?:inhaber|kandidat|herausforderer|verteidiger|konkurrent)(?:in|en)?\b"
    r"|[A-ZÄÖÜ]\w+\s+[A-ZÄÖÜ]))"
)
"""Whom a share of votes is won against: "gegen Amtsinhaber Ohm", "gegen Karla Ohm"."""
_AGAINST = re.compile(rf"\b(?:[Dd]a)?[Gg]egen\b(?!{_RIVAL})|\b[Mm]it „?Nein\b")
_FOR = re.compile(r"\b(?:da)?für\b|\bmit „?Ja\b", re.IGNORECASE)
_END = re.compile(r"[,;:.]|\bund\b")


def counts_for_somebody(text: str, sentence: Span, figure: Figure) -> bool:
    """Whether a figure is votes or a share of the votes, which belong to who stands for election, and no lead."""
    votes = _OF_VOTES.match(text, figure.span.end, min(sentence.end, figure.span.end + NEAR))
    return bool(votes) and not _LEAD.search(text, sentence.start, sentence.end)


def treated(text: str, sentence: Span, figure: Figure) -> str:
    """Give the role of people who are told to be in hospital: a part of those hurt."""
    start, end = max(sentence.start, figure.span.start - NEAR), min(sentence.end, figure.span.end + NEAR)
    return "+treated" if _HOSPITAL.search(text, start, end) else ""


def role_of(text: str, sentence: Span, figure: Figure) -> str:
    """Give the role of a figure by the words beside it, empty for a plain level or count.

    "stieg um 3 Prozent" is a change, "von 12 auf 15" and "15 statt 12" have a former value, "drei weitere", "darunter
    drei" and "allein am Samstag 300" are parts, "zusammen 63" a sum; a share of people is for or against something.
    """
    before = text[max(sentence.start, figure.span.start - NEAR) : figure.span.start]
    after = text[figure.span.end : min(sentence.end, figure.span.end + NEAR)]
    clause = _END.split(text[sentence.start : figure.span.start])[-1]
    if part := _part_or_sum(clause, before, after, share=figure.unit == SHARE):
        return part
    loss = figure.unit != SHARE and _LOSS.search(before)
    taken = figure.unit != SHARE and _TAKEN.search(text, sentence.start, sentence.end)
    if (_CHANGE.search(before) and not _MATTER.search(before) and not loss and not taken) or (
        figure.unit == SHARE and _MORE.match(text, figure.end)
    ):
        return "+change"
    if (_FORMER.search(before) and _LATTER.match(after)) or _REPLACED.search(before):
        return "+former"
    return _way(_END.split(before)[-1], _END.split(after)[0]) if figure.unit == SHARE else ""


def _part_or_sum(clause: str, before: str, after: str, *, share: bool) -> str:
    """Give what a figure is to a whole by the words beside it, empty where they tell of none; a `share` is of one."""
    further = _SHARE_OF.sub("", before) if share else before
    signs = (
        ("+alone", _ALONE.search(clause)),
        ("+together", _TOGETHER.search(clause)),
        ("+further", _FURTHER.search(further) or _FURTHER_BEHIND.match(after)),
        ("+total", _TOTAL.search(before)),
    )
    return next((name for name, found in signs if found), "")


def standing_of(text: str, around: Span, figure: Figure, bases: Iterable[Base]) -> str:
    """Give what a figure is instead of what now holds: former, demanded or offered, by the words of its clause."""
    roots = {root(base.form) for base in bases if around.contains(base.span) and not base.span.overlaps(figure.span)}
    forms = forms_of(_INSTEAD.sub(" ", text[around.start : around.end]), Span(0, len(around)))
    told = {form for form in forms if not (form in _UNTIL_NOW and _HAVING & frozenset(forms))}
    if _WANTED.search(text, around.start, around.end):
        return "+demanded"
    for name, words in mapping("figure_words")["standings"].items():
        if not (told.isdisjoint(words) and roots.isdisjoint(map(root, words))):
            return f"+{name}"
    former = _YEARS_AGO.search(text, around.start, around.end) or _AT_FIRST.search(text, around.start, around.end)
    return "+former" if former else ""


def opened_formerly(text: str, sentence: Span) -> str:
    """Give that all figures of a sentence are of what was before, if it opens so: "Damals brannte es, und …"."""
    return "+former" if _FORMERLY.match(text, sentence.start, sentence.end) else ""


def has_risen(text: str, sentence: Span) -> bool:
    """Whether a sentence tells that a count has grown, so that the smaller one before was no error."""
    return bool(_RISEN.search(text, sentence.start, sentence.end))


def is_corrected(text: str, sentence: Span) -> bool:
    """Whether a sentence tells that its figure replaces one given before, which was right for its time."""
    return bool(_CORRECTED.search(text, sentence.start, sentence.end))


def is_joined(text: str, figure: Figure) -> bool:
    """Whether others are counted beside those of a figure: "zwei Bewohner und ein Feuerwehrmann"."""
    return bool(_JOINED.match(text, figure.end))


def scope_of(text: str, around: Span) -> frozenset[str]:
    """Give for which area a figure is told to hold where no name is given: "im Kreis", "bundesweit"."""
    return frozenset((match[1] or match[2]).lower() for match in _SCOPE.finditer(text, around.start, around.end))


def are_of_other_areas(one: AbstractSet[str], other: AbstractSet[str]) -> bool:
    """Whether two figures hold for other areas, or one for a wide one and the other for an unnamed one.

    What is told to be all may be of the widest.
    """
    return one != other and _IN_ALL not in one | other


def _way(before: str, after: str) -> str:
    """Tell the share of those who are for something from the share of those who are against it."""
    for part in (after, before):
        ways = [name for name, pattern in (("+for", _FOR), ("+against", _AGAINST)) if pattern.search(part)]
        if len(ways) == 1:
            return ways[0]
    return ""
