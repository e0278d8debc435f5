"""What a conflict of dates is about, in nouns: "Uhrzeit: Evakuierung", "Bis wann: Löhne und Gehälter gesichert"."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from presseschau.german import mapping, words
from presseschau.german.roots import participle_root, root
from presseschau.model import Article, Base, ConflictValue, Sentence, Span, placed_at, placed_in
from presseschau.model.clock import CLOCK
from presseschau.relating.clauses import clauses_of
from presseschau.relating.conflicts.dated import link_before, phases_in
from presseschau.relating.conflicts.phrases import phrase_around
from presseschau.relating.conflicts.plainness import plainest
from presseschau.relating.periods import period_of
from presseschau.relating.wording import forms_of

NAMED = 2
"""Nouns that a heading has room for."""
LONGEST_SUBJECT = 40
"""Characters of a subject that a heading has room for."""
_LINKS = {"since": "Seit wann", "until": "Bis wann", "from": "Ab wann"}
_PHASES = {"beginning": "Beginn", "end": "Ende", "going on": "Fortsetzung"}
_NOUN = re.compile(r"(?<!\w)[A-ZÄÖÜ][\w-]+")
_BESIDE = re.compile(r"[,;:(–—]")
_ADJECTIVAL = re.compile(
    r"(?:stündig|minütig|tägig|wöchig|monatig|jährig)e[nmrs]?\s+(?:[a-zäöüß]+\s+)?([A-ZÄÖÜ][\w-]+)"
)
"""How a length of time stands before what lasts so long: "nach vierstündigen Beratungen"."""
_TO_BE = frozenset(("ist", "sind", "war", "waren", "sei", "seien", "wäre", "wären"))
_TO_BECOME = frozenset(("wird", "werden", "wurde", "wurden", "werde", "würde", "würden"))

_SPEAKERS = frozenset(("ich", "wir", "es", "man"))


@dataclass(frozen=True, kw_only=True, slots=True)
class _Told:
    """A value's clause with its content words, by root: `acts` verbs, `things` nouns that name nobody."""

    article: Article
    value: Span
    sentence: Sentence
    clause: Span
    acts: Mapping[str, Base]
    things: Mapping[str, Base]


def name_of_dates(values: Sequence[ConflictValue], by_id: Mapping[str, Article], common: str = "") -> str:
    """Name dates, hours or lengths by their kind and what they are of.

    That is the noun for what is done in all clauses, where a text has one; else the subject of the soberest clause with
    its participle, as headlines have it, words in `common`, nouns in common, or at last the clause with a gap.
    """
    told = [
        made for value in plainest(values, by_id) if (made := _told(by_id[value.passage.article], value.passage.span))
    ]
    kind = _kind(values, told)
    if not told:
        return kind
    if kind == "Dauer":
        thing = _lasting(told) or _nouns(told)
    else:
        thing = _act(told) or _predicate(told) or common or _nouns(told) or _phase(told) or _subject_of(told)
    if thing:
        return f"{kind}: {thing}"
    return next((phrase for each in told if (phrase := _skeleton(each))), kind)


def _told(article: Article, value: Span) -> _Told | None:
    sentence = article.sentence_at(value)
    if sentence is None:
        return None
    clause = next((part for part in clauses_of(article, sentence.span) if part.contains(value)), sentence.span)
    taken = [value, *(d.span for d in placed_in(article.dates, clause)), *_persons(article, clause)]
    bases = [
        b for b in placed_in(sentence.bases, clause) if b.form not in words("light_terms") and not b.span.touches(taken)
    ]
    nouns = [base for base in bases if article.text[base.span.start].isupper() and not base.verb]
    return _Told(
        article=article,
        value=value,
        sentence=sentence,
        clause=clause,
        acts={_act_root(article, base): base for base in bases if base not in nouns},
        things={root(base.form): base for base in nouns},
    )


def _act_root(article: Article, base: Base) -> str:
    return root(base.form) if base.verb else participle_root(base.span.of(article.text))


def _persons(article: Article, clause: Span) -> Iterator[Span]:
    """Give where somebody or something is named, offices included: who does what is not what is dated."""
    for mention in placed_at(article.mentions, clause):
        yield mention.span
        if mention.role is not None:
            yield mention.role


def _kind(values: Sequence[ConflictValue], told: Sequence[_Told]) -> str:
    dates = [str(value.value) for value in values]
    if all(date.startswith("P") for date in dates):
        return "Dauer"
    if all(CLOCK.search(date) for date in dates):
        return "Uhrzeit"
    links = {link_before(each.article.text, each.clause, each.value) for each in told}
    if len(links) == 1 and links <= _LINKS.keys():
        return _LINKS[links.pop()]
    days = [period_of(date) for date in dates]
    return "Datum" if all(day and day.is_day for day in days) else "Zeitpunkt"


def _act(told: Sequence[_Told]) -> str:
    """Give the noun, as any of the texts has it, for what is done in clauses of several articles."""
    spread = Counter(name for each in told for name in each.acts.keys() | each.things.keys())
    done = {name for each in told for name in each.acts}
    shared = [name for name in spread if spread[name] > 1 and name in done and name not in _phase_roots()]
    found = Counter(
        base.form
        for article in {each.article.id: each.article for each in told}.values()
        for sentence in article.sentences
        for base in sentence.bases
        if not base.verb and article.text[base.span.start].isupper() and root(base.form) in shared
        if not base.span.touches(list(_persons(article, sentence.span)))
    )
    return _titled(max(found, key=lambda form: (found[form], form), default=""))


def _phase_roots() -> frozenset[str]:
    return frozenset(root(noun) for nouns in mapping("phase_nouns").values() for noun in nouns)


def _predicate(told: Sequence[_Told]) -> str:
    """Give subject and participle of the first clause that has both: "Die Aufgaben waren … aufgetaucht"."""
    return next(
        (f"{subject} {done}" for each in told if (done := _participle(each)) and (subject := _subject(each))), ""
    )


def _participle(each: _Told) -> str:
    """Give the participle at a clause's end that tells what its subject undergoes or has become."""
    text = each.article.text
    if (_TO_BE | _TO_BECOME).isdisjoint(forms_of(text, each.clause)):
        return ""
    last = max(each.acts.values(), key=lambda base: base.span.end, default=None)
    if last is None or text[last.span.end : each.clause.end].strip(" .!?\n"):
        return ""
    wording = last.span.of(text)
    return wording if wording.islower() and wording.endswith(("t", "en")) and wording != last.form else ""


def _subject(each: _Told) -> str:
    """Give the subject of a clause from its first noun on, if it names no person and is short."""
    for agent in placed_at(each.article.agents, each.value):
        if not each.clause.contains(agent.subject) or agent.subject.touches(
            list(_persons(each.article, agent.subject))
        ):
            continue
        wording = _BESIDE.split(agent.subject.of(each.article.text))[0].strip()
        noun = _NOUN.search(wording, len(wording.split()[0]) if _opens_with_article(wording) else 0)
        if noun and len(wording) - noun.start() <= LONGEST_SUBJECT:
            return wording[noun.start() :]
    return ""


def _opens_with_article(wording: str) -> bool:
    return wording.split(maxsplit=1)[0].lower() in words("function_words") if wording.split() else False


def _subject_of(told: Sequence[_Told]) -> str:
    return next((subject for each in told if (subject := _subject(each))), "")


def _nouns(told: Sequence[_Told]) -> str:
    """Give the nouns that clauses of several articles have, in the soberest one's order."""
    spread = Counter(name for each in told for name in each.things)
    shared = [base.form for name, base in told[0].things.items() if spread[name] > 1]
    return ", ".join(_titled(form) for form in shared[:NAMED])


def _lasting(told: Sequence[_Told]) -> str:
    """Give what lasts: the noun behind an adjective of length, or the subject that "dauert"."""
    for each in told:
        match = _ADJECTIVAL.search(each.article.text, each.value.start, each.clause.end)
        if match:
            return match[1]
    return next((_subject(each) for each in told if "dau" in each.acts or "dauer" in each.acts), "")


def _phase(told: Sequence[_Told]) -> str:
    phases = [frozenset(phases_in(each.sentence, each.clause)) for each in told]
    shared = sorted(phases[0].intersection(*phases[1:]))
    return next((_PHASES[phase] for phase in shared if phase in _PHASES), "")


def _skeleton(each: _Told) -> str:
    """Give the clause with a gap for the value, unless it speaks of somebody by a pronoun."""
    phrase = phrase_around(each.article.text, each.sentence.span, each.value)
    return phrase if (words("open_pronouns") | _SPEAKERS).isdisjoint(phrase.lower().split()) else ""


def _titled(form: str) -> str:
    return form[:1].upper() + form[1:]
