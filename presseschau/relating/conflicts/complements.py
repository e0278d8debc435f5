"""What stands beside a value and says of what it is: "35 Prozent der Kosten", "zu zahlen an soziale Einrichtungen".

German says what is measured or counted in a phrase behind the unit, in the genitive or with a preposition (Duden: Die
Grammatik, "partitives Attribut", "Präpositionalattribut"); of people it says by a phrase anywhere in the clause where
they are, and by its verb what they do or what was done to them.
"""

import re

from presseschau.german import mapping, words
from presseschau.german.passive import is_passive
from presseschau.model import Article, Span, placed_at, placed_in
from presseschau.relating.clauses import clauses_of
from presseschau.relating.conflicts.quantities import Quantity
from presseschau.relating.wording import forms_of

_BEHIND = re.compile(r"\s+((?:der|des|an|für|aus|gegen)\s+(?:[a-zäöüß]+\s+){0,2}?[A-ZÄÖÜ][\w-]+)")
_WHERE = re.compile(
    r"\b((?:[Ii]m|[Aa]m|[Bb]eim|[Ii]n|[Aa]n|[Aa]uf|[Bb]ei)\s+(?:(?:dem|der|den|einem|einer)\s+)?[A-ZÄÖÜ][\w-]+)"
)
_OF = re.compile(r"\s+[a-zäöüß]+ende[nrms]?\s+([A-ZÄÖÜ][\w-]+)")
"""How a participle puts a count before what has so many: "in dem 62 Seiten umfassenden Bericht"."""
_BE = frozenset(("ist", "sind", "war", "waren", "sei", "seien"))


def behind(article: Article, quantity: Quantity) -> str:
    """Give the phrase behind a figure and its unit that says of what it is; empty where it names a time."""
    match = _BEHIND.match(article.text, quantity.figure.end, quantity.sentence.end)
    return match[1] if match and not placed_at(article.dates, Span(*match.span(1))) else ""


def bearer_of(article: Article, quantity: Quantity) -> str:
    """Give the noun of what has so many of something, as a participle links both."""
    match = _OF.match(article.text, quantity.figure.end, quantity.sentence.end)
    return match[1] if match else ""


def place_of(article: Article, quantity: Quantity) -> str:
    """Give where a clause says that those are whom it counts: the nearest phrase that is no time."""
    clause = _clause(article, quantity)
    found = [Span(*match.span(1)) for match in _WHERE.finditer(article.text, clause.start, clause.end)]
    places = [span for span in found if not placed_at(article.dates, span) and not span.overlaps(quantity.figure.span)]
    if not places:
        return ""
    wording = min(places, key=quantity.figure.span.gap).of(article.text)
    return wording[0].lower() + wording[1:]


def doing_of(article: Article, quantity: Quantity, *, shared: frozenset[str]) -> str:
    """Tell of those whom a figure counts what they do, or what was done to them, by one of the `shared` verbs.

    A noun for people who do so, "… , die warten", or the participle before them: "eingeschlossene …".
    """
    unit = quantity.figure.unit
    clause = _clause(article, quantity)
    forms = frozenset(forms_of(article.text, clause))
    sentence = article.sentence_at(quantity.figure.span)
    for base in placed_in(sentence.bases, clause) if sentence else ():
        wording = base.span.of(article.text)
        if not base.verb or base.form not in shared or not wording.islower():
            continue
        if known := mapping("people_doing").get(base.form):
            return str(known)
        passive = is_passive(forms, [(wording, base.form)]) or not _BE.isdisjoint(forms)
        if passive and wording != base.form and wording.endswith(("t", "en")):
            return f"{wording}e {unit}"
        if not passive and base.form.endswith("n"):
            return f"{unit}, die {base.form}"
    return ""


def verbs_of(article: Article, quantity: Quantity) -> frozenset[str]:
    """Give the base forms of the telling verbs of a figure's clause."""
    clause = _clause(article, quantity)
    sentence = article.sentence_at(quantity.figure.span)
    empty = words("hollow_verbs") | words("light_verbs")
    return frozenset(
        base.form
        for base in (placed_in(sentence.bases, clause) if sentence else ())
        if base.verb and base.form not in empty
    )


def _clause(article: Article, quantity: Quantity) -> Span:
    parts = clauses_of(article, quantity.sentence)
    return next((part for part in parts if part.contains(quantity.figure.span)), quantity.sentence)
