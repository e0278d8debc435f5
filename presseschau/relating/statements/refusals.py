"""The words with which a sentence rejects something: verbs, judgements, fixed phrases."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from presseschau.german import mapping, words
from presseschau.german.roots import root
from presseschau.model import Article, Base, QuoteKind, Sentence, Span, placed_in
from presseschau.relating.negation import tells_contest
from presseschau.relating.statements.idioms import Phrase, clauses_of, phrases, readings_of, spans_of
from presseschau.relating.wording import Word, words_of

_MARKS = ",;:.!?"
_ATTRIBUTE = re.compile(r"\s+(?P<noun>[A-ZÄÖÜ]\w*)")
"""What follows an adjective that only describes a noun ("falsche Ausweise")."""
_ASKING = frozenset({"warum", "wieso", "weshalb", "ob", "wenn", "falls", "sollte", "sollten"})
_STILL = re.compile(r"\bnoch\s+(?!nie\b|nicht\b|immer\b|einmal\b|am\s+selben\b)")
"""With the pluperfect it tells what was so and is no more (Duden: Die Grammatik, "Gradpartikeln")."""
_SIDING = "siding"
_KINDS = ("phrases", "closing", _SIDING)
_NEGATION = frozenset({"nicht", "nie", "niemals"})
_NOBODY = frozenset({"niemand", "keiner", "kaum"})
_OF_SOMEBODY = frozenset(("habe", "hat", "haben", "hatte", "hatten", "soll", "sollen", "solle"))
"""Forms that tell what somebody did, not what somebody's word is: "Er habe gelogen"."""
_POSSESSIVES = frozenset(
    f"{stem}{ending}" for stem in ("sein", "ihr", "mein", "unser") for ending in ("e", "er", "en", "em")
)


def rejecting_words(article: Article, sentence: Sentence) -> tuple[Span, ...]:
    """Give where somebody rejects something in a sentence: by verb, judgement on somebody's word or phrase.

    Who does not want to speak at all rejects nothing that was said, nor who "hatte das noch im Mai abgelehnt".
    """
    listed = lists()
    if sentence.looks_back and _STILL.search(sentence.span.of(article.text)):
        return ()
    if any(base.form in listed["commenting"] | listed["admitting"] for base in sentence.bases):
        return ()
    if sentence.span.of(article.text).rstrip('“”"»« ').endswith("?"):
        return ()
    verbs = [
        base.span
        for base in sentence.bases
        if base.form in listed["verbs"] and not _is_infinitive(article, base) and not _holds_contest(article, base)
    ]
    if verbs:
        found = [verb for verb in verbs if not _is_negated(article, verb)]
        return tuple(verb for verb in found if not _is_relative(article, sentence, verb))
    return (*_judgements(article, sentence), *_phrases(article, sentence), *_opposing(article, sentence))


def is_opposing(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence goes against what it says somebody said ("Entgegen der Darstellung des Konzerns")."""
    return bool(_opposing(article, sentence))


def says_reply(sentence: Sentence) -> bool:
    """Whether a sentence says that somebody answers what another said ("entgegnete")."""
    return any(base.form in lists()["replying"] for base in sentence.bases)


@lru_cache(maxsize=1)
def lists() -> Mapping[str, frozenset[str]]:
    """Give the word lists of rejection by name, as they are written there."""
    return {name: frozenset(forms) for name, forms in mapping("rejecting").items() if name not in _STRUCTURED}


def is_one_of(name: str, sentence: Sentence, start: int) -> bool:
    """Whether the word that begins at `start` is of one of the lists, by its base form."""
    return any(base.form in lists()[name] for base in sentence.bases if base.span.start == start)


@lru_cache(maxsize=None)
def noun_roots(name: str) -> frozenset[str]:
    """Give the roots of one of the lists of nouns that stand for what was said before ("wies die Vorwürfe zurück")."""
    return frozenset(map(root, lists()[name]))


_STRUCTURED = frozenset({*_KINDS, "forms", "against"})
"""Those of the lists that are no plain words."""


def _judgements(article: Article, sentence: Sentence) -> list[Span]:
    """Give the judgements on somebody's word: label ("als falsch"), predicate ("ist falsch"), quotation („verfrüht“).

    A quotation must consist of nothing else; what something is said to be must close its clause ("Das ist gelogen").
    """
    listed = lists()
    told = (base.span for base in sentence.bases if base.form in listed["judgements"])
    judged = [span for span in told if not _describes(article, sentence, span) and not _is_negated(article, span)]
    labels = any(base.form in listed["labelling"] for base in sentence.bases)
    predicates = frozenset(_predicates(article, sentence))
    return [span for span in judged if labels or span in predicates or _is_whole(article, sentence, span)]


def _predicates(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Give the words that close a clause with a form of "sein", unless it is a relative one.

    Who says so of what is his own admits something: "Ihre Entscheidung sei falsch gewesen, sagte sie".
    """
    being = mapping("rejecting")["forms"]["sein"]
    for clause in clauses_of(article, sentence):
        forms = [word.form for word in clause]
        relative = forms[-1] in being and not frozenset(forms[:2]).isdisjoint(lists()["relatives"] | _ASKING)
        own = not _POSSESSIVES.isdisjoint(forms) or not _OF_SOMEBODY.isdisjoint(forms)
        if not frozenset(being).isdisjoint(forms) and not relative and not own:
            yield next((word.span for word in reversed(clause) if word.form not in being), clause[-1].span)


def _describes(article: Article, sentence: Sentence, judged: Span) -> bool:
    """Whether an adjective describes a thing, rather than what somebody said ("von haltlosen Vorwürfen")."""
    noun = _ATTRIBUTE.match(article.text, judged.end)
    return noun is not None and not is_one_of("pointing_nouns", sentence, noun.start("noun"))


def _phrases(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Give the words of the fixed phrases in a sentence, clause by clause."""
    for clause in clauses_of(article, sentence):
        said = readings_of(article, sentence, clause)
        for kind, phrase in _fixed():
            found = spans_of(phrase, said)
            if found and not _says_otherwise(clause, phrase) and not _depends(clause, sentence):
                yield from found if _holds(article, kind, clause, said, phrase[-1]) else ()


def _says_otherwise(clause: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a clause denies a phrase once more, or has a word that makes it another: "ist nicht dagegen"."""
    forms = [word.form for word in clause]
    denied = sum(form in words("negations") for form in forms)
    own = sum(not item.isdisjoint(words("negations")) for item in phrase)
    return denied > own or not lists()["otherwise"].isdisjoint(forms)


def _depends(clause: Sequence[Word], sentence: Sentence) -> bool:
    """Whether a clause is a relative one or a question: its finite verb stands last."""
    verbs = {base.span for base in sentence.bases if base.verb}
    if clause[0].span in verbs:  # "ließ die Gewerkschaft nicht gelten"
        return False
    last = clause[-1].span in verbs or clause[-1].form in words("auxiliary_forms")
    opening = {word.form for word in clause[:2]}  # "die", "für die"
    first = clause[0].span.start <= sentence.span.start + len("„")  # there "die" is an article
    return last and not opening.isdisjoint(_ASKING if first else lists()["relatives"] | _ASKING)


def _holds(
    article: Article, kind: str, clause: Sequence[Word], said: Mapping[Span, frozenset[str]], last: frozenset[str]
) -> bool:
    """Whether a clause with all words of a phrase fits its kind: the last one closes it, somebody acts in it.

    Who is counted as voting against a motion rejects nothing that stands before: "elf Mitglieder waren dagegen".
    """
    inside = Span(clause[0].span.start, clause[-1].span.end)
    being = mapping("rejecting")["forms"]["sein"]
    closing = next((word for word in reversed(clause) if word.form not in being), clause[-1])
    acts = any(inside.contains(agent.subject) for agent in article.agents)
    if kind == _SIDING and any(
        figure.unit in mapping("ballots")["names"]["against"] for figure in placed_in(article.figures, inside)
    ):
        return False
    return kind == "phrases" or (bool(said[closing.span] & last) and (acts or kind == "closing"))


@lru_cache(maxsize=1)
def _fixed() -> tuple[tuple[str, Phrase], ...]:
    """Give the fixed phrases with the list they are in, each as what must stand in one clause."""
    listed = mapping("rejecting")
    return tuple((kind, phrase) for kind in _KINDS for phrase in phrases(listed[kind], listed["forms"]))


def _opposing(article: Article, sentence: Sentence) -> tuple[Span, ...]:
    """Give the words with which a sentence goes against what somebody said.

    The noun stands right behind "entgegen" ("Entgegen der Darstellung …"), the verb closes the clause of "anders als"
    ("Anders als von der Stadt behauptet, …").
    """
    for opener, speaking in mapping("rejecting")["against"].items():
        for match in re.finditer(rf"\b{opener}\b[^,;:.!?]*", sentence.span.of(article.text), re.IGNORECASE):
            inside = Span(sentence.span.start + match.start(), sentence.span.start + match.end())
            said = [base for base in sentence.bases if base.form in speaking and inside.contains(base.span)]
            nouns = (b for b in sentence.bases if inside.contains(b.span) and article.text[b.span.start].isupper())
            near = next((noun for noun in nouns if noun.span.start > inside.start), None)
            closing = said and said[-1].verb and said[-1].span.end == inside.end
            if said and (closing or (not said[0].verb and said[0] == near)):
                return (Span(inside.start, said[0].span.end),)
    return ()


def _clause_around(article: Article, place: Span) -> Span:
    """Give what stands between the marks around a place."""
    start = max(article.text.rfind(mark, 0, place.start) for mark in _MARKS) + 1
    ends = [end for mark in _MARKS if (end := article.text.find(mark, place.end)) >= 0]
    return Span(start, min(ends, default=len(article.text)))


def _is_negated(article: Article, verb: Span) -> bool:
    """Whether the clause of a verb holds "nicht": clauses are what stands between marks; or nobody does it."""
    clause = _clause_around(article, verb)
    opening = words_of(article.text, article.around(verb).span)[:2]
    nobody = any(word.form in _NOBODY and word.span.start < verb.start for word in opening)
    return nobody or not _NEGATION.isdisjoint(word.form for word in words_of(article.text, clause))


def _holds_contest(article: Article, verb: Base) -> bool:
    """Whether "bestreiten" says that somebody plays, runs or pays for something, rather than that it is not so."""
    clause = (word.form for word in words_of(article.text, _clause_around(article, verb.span)))
    return verb.form == "bestreiten" and tells_contest(clause)


def _is_infinitive(article: Article, base: Base) -> bool:
    """Whether a verb says what could be done ("keine Möglichkeit, sich dagegen zu wehren")."""
    return base.verb and article.text.endswith("zu ", 0, base.span.start)


def _is_relative(article: Article, sentence: Sentence, verb: Span) -> bool:
    """Whether a verb stands in a relative clause: what is rejected stands before it in the same sentence.

    In a question ("Warum sie das abstreitet, …") nothing is rejected either.
    """
    comma = article.text.rfind(",", sentence.span.start, verb.start)
    said = words_of(article.text, Span(max(comma, sentence.span.start), verb.end))
    last = not article.text[verb.end : sentence.span.end].strip()[:1].isalnum()
    opened_by = said[0].form if said else ""
    return opened_by in _ASKING or (last and comma >= 0 and opened_by in lists()["relatives"])


def _is_whole(article: Article, sentence: Sentence, judged: Span) -> bool:
    """Whether a quotation consists of nothing but a judgement („verfrüht“)."""
    quotes = (q.span for q in article.quotes if q.kind is QuoteKind.DIRECT and q.span.contains(judged))
    return any(sum(quote.contains(base.span) for base in sentence.bases) == 1 for quote in quotes)
