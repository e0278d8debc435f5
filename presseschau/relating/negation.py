"""Whether a passage denies something, by a word of denial or by saying the opposite ("verboten" is "nicht erlaubt")."""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import combinations

from presseschau.german import mapping, words
from presseschau.german.roots import root
from presseschau.model import Article, Span, placed_at, placed_in
from presseschau.relating.opposites import ADMIT, affirmed, denying_labels, opposites, straightened
from presseschau.relating.scope import clauses_in, is_none_of, within
from presseschau.relating.wording import Word, roots_of, words_of

_WITHOUT = re.compile(r"\b[Oo]hne\s+(?:[a-zäöüß]+(?:e[nmrs]?|er)\s+)?$")
"""What stands before a noun that there is none of: "ohne Ausrüstung", "ohne gültigen Ausweis"."""
_WITHOUT_REACH = 40  # characters before a noun in which "ohne" stands
_ELLIPTIC = re.compile(r" (?:aber|doch|jedoch) .*\b(?:ist|sind|war|waren|sei|tut|tun) es nicht $")
"""How a clause denies what only the one before it says: "… ist geklärt, aber die Schuld ist es nicht"."""
_SEVERAL = {**mapping("numbers")["ones"], **mapping("numbers")["tens"], "hundert": 100, "tausend": 1000}
_FEWER = re.compile(
    r" (?:kein(?:e[nmrs]?)?|nicht (?:einmal|ganz)) "
    rf"(?=(?:\d[\d.,]*|{'|'.join(word for word, value in _SEVERAL.items() if value > 1)}) )"
)
"""How less is told than a number, and nothing denied: "keine zwei Meter", "nicht einmal vier Minuten"."""
_LIMIT = re.compile(
    r" (?:niemand(?:e[mn])?|kein(?:e[nmrs]?)?|nicht|nie|nirgends) (?:\S+ )*?"
    r"(?P<more>mehr|länger|weiter|höher|größer|später|teurer) als (?:\S+ )?"
    rf"(?=(?:\d[\d.,]*|ein(?:e[nmrs]?)?|{'|'.join(_SEVERAL)}) )"
)
"""How a limit is told: what is denied is only that it is passed."""
_RECORD = re.compile(r" so (?:(?!wie )\S+ )*?(?:noch nie|nie zuvor)(?= )| (?:noch nie|nie zuvor) (?:\S+ )*?so(?= )")
"""How "nie" makes a superlative, and nothing is denied: "so nah waren wir uns noch nie"."""
_INFINITIVE = re.compile(r"\wzu\w+en$")
_NONE = re.compile(r"(?<!lange )(?<!wie )\b[Kk]ein(?:e[nmrs]?)?\s+(?:[a-zäöüß]+e[nmrs]?\s+)?(?P<noun>[A-ZÄÖÜ][\w-]+)")
_NOTHING = "nichts"
_NEVER = frozenset({"Zeitpunkt", "Zeit", "Moment", "Fall", "Falle", "Weise"})
"""Nouns that with a preposition and "kein" say that something is never or not at all so."""
_MAY = frozenset(("darf", "dürfen", "dürfe", "durfte", "durften"))
_VERB_SECOND = 4
"""Words of a clause among the last of which, behind article and noun, its verb stands: "die Noten seien besser"."""
_MORE = frozenset(("mehr", "länger", "weiter", "höher", "größer", "stärker", "schneller"))
_LIMITING = frozenset(
    (*_MAY, "können", "kann", "könne", "konnte", "konnten", "könnten", "erlaubt", "zulässig", "zumutbar", "vertretbar")
)
"""How a clause behind "mehr, als" tells a limit (Duden: Die Grammatik, "Komparativsatz")."""
_DISPUTING = frozenset(("bestreiten", "bestreitet", "bestreite", "bestritt", "bestritten"))

Denials = tuple[frozenset[str], ...]
"""For each denial in a passage the roots of its clause, which is what is denied."""


def contradict(one: tuple[Article, Span], other: tuple[Article, Span]) -> bool:
    """Whether one of two passages on one thing denies what the other says of it."""
    mine, theirs = (_told(article, passage) for article, passage in (one, other))
    return deny_differently(mine[0], mine[1], theirs[0], theirs[1])


def deny_differently(mine: Denials, my_roots: frozenset[str], theirs: Denials, their_roots: frozenset[str]) -> bool:
    """Whether one of two passages denies, an odd number of times, what both speak of.

    What is denied in a clause that shares nothing with the other passage is another matter, and who rejects or refuses
    something affirms it no more than who denies it.
    """
    shared = my_roots & their_roots
    one, other = (_denies([d for d in denials if not d or d & shared]) for denials in (mine, theirs))
    affirming = (theirs, their_roots - my_roots) if one else (mine, my_roots - their_roots)
    return one != other and not _refuses(*affirming)


def _denies(denials: Sequence[frozenset[str]]) -> bool:
    """Whether denials leave something denied: one of another takes it back, two of two clauses do not."""
    apart = all(one and other and one.isdisjoint(other) for one, other in combinations(denials, 2))
    return bool(denials) and (apart or len(denials) % 2 == 1)


def _told(article: Article, passage: Span) -> tuple[Denials, frozenset[str]]:
    near = [base for s in placed_at(article.sentences, passage) for base in placed_in(s.bases, passage)]
    roots = tuple(roots_of(article.text, near))
    said = words_of(article.text, passage)
    return denials_in(article.text, said, roots), frozenset(form for _, form in straightened(article.text, roots))


def denials_in(text: str, said: Sequence[Word], roots: Iterable[tuple[Span, str]]) -> Denials:
    """Give the denials of a passage, clause by clause: clauses are what stands between marks.

    "Ohne" denies no more than its noun, "ist kein" no more than what something is not, an opposite no more than what
    it is the opposite of, "nichts" what is done:
    "in der Kontrolle nichts bemängelt" does not deny the inspection.
    """
    told = tuple(roots)
    straight = straightened(text, told)
    found: list[frozenset[str]] = []
    clauses = list(clauses_in(text, said, straight))
    inside = [within(clause, straight) for clause in clauses]
    for number, clause in enumerate(clauses):
        forms = tuple(word.form for word in clause)
        near = range(max(0, number - 1), number + 2) if denies_dependents(forms, inside[number]) else (number,)
        told_of = (inside[place] for place in near if place == number or _depends(clauses, place, forms))
        denied = _done_in(text, clause, straight) if _NOTHING in forms else _exceeded(clause, straight)
        denied = denied or is_none_of(text, clause, straight)
        beyond = number > 0 and _is_beyond([word.form for word in clauses[number - 1]], forms)
        found += [denied or frozenset().union(*told_of)] * (denials(forms) + beyond)
    found += [frozenset({form}) for (place, own), (_, form) in zip(told, straight, strict=True) if _turns(own, form)]
    found += [frozenset({form}) for place, form in straight if _lacks(text, said, place)]
    return tuple(found)


def _is_beyond(before: Sequence[str], forms: Sequence[str]) -> bool:
    """Whether a clause tells what is exceeded, and so is not: "mehr, als wir zumuten dürfen"."""
    more = bool(before) and before[-1] in _MORE and forms[0] == "als"
    return more and not _LIMITING.isdisjoint(forms)


def _exceeded(clause: Sequence[Word], roots: Iterable[tuple[Span, str]]) -> frozenset[str]:
    """Give by what a clause says that no limit is passed, and denies nothing else: "niemand wartet länger als 30"."""
    more = {match["more"] for match in _LIMIT.finditer(f" {' '.join(word.form for word in clause)} ")}
    places = [word.span for word in clause if word.form in more]
    return frozenset(form for place, form in roots if place.lies_in(places))


def _done_in(text: str, clause: Sequence[Word], roots: Iterable[tuple[Span, str]]) -> frozenset[str]:
    """Give the roots of the verbs and adjectives of a clause, those left out that say little by themselves."""
    span = Span(clause[0].span.start, clause[-1].span.end)
    found = frozenset(form for place, form in roots if span.contains(place) and text[place.start].islower())
    return found - light_verbs()


@lru_cache(maxsize=1)
def light_verbs() -> frozenset[str]:
    """Give the roots of verbs that say little by themselves."""
    return frozenset(affirmed(root(verb)) for verb in words("light_verbs"))


def _lacks(text: str, said: Sequence[Word], place: Span) -> bool:
    start = max(said[0].span.start, place.start - _WITHOUT_REACH)
    return _WITHOUT.search(text, start, place.start) is not None


def lacking_in(text: str, part: Span, roots: Sequence[tuple[Span, str]]) -> Iterator[str]:
    """Give the roots of the nouns after "kein": what a passage says there is none of.

    "Zu keinem Zeitpunkt" is never, and "wie lange kein Sturm" tells of a strong one.
    """
    places = [
        Span(match.start("noun"), match.end("noun"))
        for match in _NONE.finditer(text, part.start, part.end)
        if match["noun"] not in _NEVER
    ]
    yield from (form for span, form in roots if span.lies_in(places))


def _depends(clauses: Sequence[Sequence[Word]], place: int, matrix: Sequence[str]) -> bool:
    return place < len(clauses) and may_depend([w.form for w in clauses[place]], matrix, opens=place == 0)


def may_depend(forms: Sequence[str], matrix: Sequence[str], *, opens: bool) -> bool:
    """Whether a clause beside a denying one, the `matrix`, is what that denies, rather than said besides.

    A relative clause beside a verb of denial only tells of whom ("Der Fahrer, der die Frau anfuhr, bestreitet die
    Tat"), beside "gibt es nicht" what there is not; one with its verb behind its first noun is no relative clause. A
    clause that `opens` the sentence depends on "gibt es nicht" only with a conjunction (Duden: Die Grammatik,
    "Nebensatz").
    """
    listed = mapping("denying_verbs")
    if forms[0] in listed["besides"]:
        return False
    if words("negations").isdisjoint(matrix):
        infinite = any(form == "zu" or _INFINITIVE.search(form) for form in forms)
        second = not words("auxiliary_forms").isdisjoint(forms[2:_VERB_SECOND])
        return infinite or second or forms[0] not in listed["relatives"]
    return not opens or forms[0] in listed["conjunctions"]


def denies_dependents(forms: tuple[str, ...], told: AbstractSet[str]) -> bool:
    """Whether a clause, given by its words and their roots, denies what the clauses say that depend on it.

    Under "nicht" only a clause on whether something is so does: what is "nicht hinnehmbar" is the case (Kiparsky and
    Kiparsky, Fact, 1970).
    """
    if denials(forms) % 2 == 0:
        return _rejects(told) and words("negations").isdisjoint(forms)
    by_verb = not _denying_forms().isdisjoint(forms)
    return by_verb or not ({*told, *map(root, forms)}).isdisjoint(_being_so())


def allowing(said: Iterable[Word]) -> Iterator[tuple[Span, str]]:
    """Give "may" as the root of what it says of an act, that it is allowed, with its places."""
    yield from ((word.span, root("erlauben")) for word in said if word.form in _MAY)


def _turns(form: str, straight: str) -> bool:
    """Whether a root is an opposite that no list of words of denial has."""
    return (form in opposites() or straight != affirmed(form)) and form not in _denying()


@lru_cache(maxsize=1)
def _denying() -> frozenset[str]:
    """Give the roots of verbs that are counted as words of denial."""
    return frozenset(root(form) for form in mapping("denying_verbs")["verbs"])


def denies(forms: Sequence[str]) -> bool:
    """Whether a passage, given by its lower-case words, holds an odd number of denials: two cancel each other."""
    return denials(tuple(forms)) % 2 == 1


@lru_cache(maxsize=2**14)  # a passage is compared with many others
def denials(forms: tuple[str, ...]) -> int:
    """Count words and verbs that deny; "weder … noch" is one."""
    negations, verbs, separable = words("negations"), frozenset(mapping("denying_verbs")["verbs"]), _separable()
    line = f" {' '.join(forms)} "
    nothing = sum(line.count(f" {phrase} ") for phrase in mapping("denying_verbs")["not_denying"])
    nothing += (
        len(_FEWER.findall(line))
        + len(_RECORD.findall(line))
        + bool(_ELLIPTIC.match(line))
        + sum(form in _DISPUTING for form in forms) * tells_contest(forms)
    )
    found = sum(form in negations or form in verbs for form in forms) - nothing
    return found + sum(
        _ends_clause(forms, place)
        for verbs, particle in separable
        for place, form in enumerate(forms)
        if form == particle and not verbs.isdisjoint(forms[:place])
    )


def tells_contest(forms: Iterable[str]) -> bool:
    """Whether "bestreiten" says beside these lower-case words that somebody plays or holds or pays for something."""
    held = tuple(mapping("denying_verbs")["contests"])
    return any(form.endswith(held) and form != "beispiel" for form in forms)


def _ends_clause(forms: Sequence[str], place: int) -> bool:
    """Whether the word at `place` is the particle that ends a clause, and no preposition: nothing of it follows."""
    return place + 1 == len(forms) or forms[place + 1] in mapping("denying_verbs")["after_clause"]


@lru_cache(maxsize=1)
def _separable() -> tuple[tuple[frozenset[str], str], ...]:
    return tuple((frozenset(verbs), particle) for particle, verbs in mapping("denying_verbs")["separable"].items())


@lru_cache(maxsize=1)
def _denying_forms() -> frozenset[str]:
    return frozenset(mapping("denying_verbs")["verbs"])


def _rejects(told: AbstractSet[str]) -> bool:
    """Whether a clause rejects: by its verb ("weist zurück"), or by what it calls a thing or says that a claim is.

    "Er nannte das absurd", "die Behauptung, …, sei falsch".
    """
    calling, judging = denying_labels()
    judged = not told.isdisjoint(judging) and not told.isdisjoint(calling | _claims())
    return not told.isdisjoint(rejecting()) or judged


@lru_cache(maxsize=1)
def _claims() -> frozenset[str]:
    """Give the roots of nouns for what somebody said or what is told: "Behauptung", "Gerücht"."""
    nouns = (*mapping("rejecting")["pointing_nouns"], *(noun.lower() for noun in mapping("denying_verbs")["rumours"]))
    return frozenset(map(root, nouns))


@lru_cache(maxsize=1)
def rejecting() -> frozenset[str]:
    """Give the roots of verbs that reject what depends on them, and are no words of denial by themselves."""
    return frozenset(root(verb) for verb in mapping("denying_verbs")["rejecting"])


def _refuses(denials: Denials, own: AbstractSet[str]) -> bool:
    """Whether a passage tells, by roots that the other has not, that somebody rejects or refuses something.

    By a verb of rejecting, or by one that says the opposite of accepting.
    """
    refused = any(not denied.isdisjoint(_refusing()) for denied in denials)
    return refused or not own.isdisjoint(rejecting())


@lru_cache(maxsize=1)
def _refusing() -> frozenset[str]:
    """Give the roots of what somebody does not do who rejects or refuses."""
    return frozenset(affirmed(root(verb)) for verb in mapping("denying_verbs")["refusing"]) | {ADMIT}


@lru_cache(maxsize=1)
def _being_so() -> frozenset[str]:
    """Give the roots of words that tell whether something is so: denied, they deny what depends on them."""
    return frozenset(root(form) for form in mapping("denying_verbs")["being_so"])
