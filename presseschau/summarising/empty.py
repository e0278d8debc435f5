"""Sentences that tell that something was felt, said or changed, and not what: they give way to those that tell it."""

import re

from presseschau.german import mapping
from presseschau.model import Article, Sentence, placed_at

_SHOWING = re.compile(
    r"\b(?:zeigte|zeigten|zeigt|zeigen|gab|gaben)\s+sich\s+(?:\w+\s+){0,2}?(?P<feeling>[a-zäöüß]+)\s*[.!]"
)
"""How a feeling is told with which the sentence ends: "zeigte sich am Montag enttäuscht."."""
_NUMBER = re.compile(r"\b[Zz]ahl\s+(?:der|von)\b")
_ON = re.compile(r"\s+(?:bei|darüber|der|des|mit|über|um|zu|zum|zur)\b")
"""What stands behind a noun for talk that tells what of: "die Debatte um den Bau"."""
_DEFINITE = re.compile(r"\W*(?:Der|Die|Das)\s+(?P<noun>[A-ZÄÖÜ]\w+)")
_TO = re.compile(r"\bauf\s+(?:rund\s+|mehr\s+als\s+|mindestens\s+)?[a-zäöüß]+\s+(?:\w+)\s*[.,]")
"""How a number is told in a word: "auf acht gestiegen."."""


def is_empty(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence with no figure, in which nobody is quoted, tells a feeling, talk or change without content."""
    if placed_at(article.quotes, sentence.span) or any(sentence.span.contains(f.span) for f in article.figures):
        return False
    wording, known = sentence.span.of(article.text), mapping("empty_reports")
    forms = {base.form for base in sentence.bases}
    felt = _SHOWING.search(wording)
    changed = _NUMBER.search(wording) and not forms.isdisjoint(known["changing"]) and not _TO.search(wording)
    talk = any(base.form in known["talk"] and not _ON.match(article.text, base.span.end) for base in sentence.bases)
    going = any(phrase in wording.lower() for phrase in known["going_on"])
    plain = "," not in wording and (going or (talk and not forms.isdisjoint(known["setting_off"])))
    return plain or bool(changed) or (felt is not None and felt["feeling"] in known["feelings"])


def presumes_news(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence tells what an event means for others and presumes it: "Die Sperrung kostet Händler viel"."""
    wording, known = sentence.span.of(article.text), mapping("empty_reports")
    match = _DEFINITE.match(wording)
    at = sentence.span.start + match.start("noun") if match else -1
    event = any(base.span.start == at and base.form in known["events"] for base in sentence.bases)
    verbs = {base.form for base in sentence.bases if base.verb}
    return event and (not verbs.isdisjoint(known["effects"]) or known["costly"] in wording)
