"""What one text tells and another excludes by what it tells: "schwieg zum Auftakt", "räumte die Vorwürfe ein"."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, product

from presseschau.german.rarity import worth_of
from presseschau.model import Article, Dispute, Passage
from presseschau.model.calendar import printed_later
from presseschau.relating.copying.crowds import pairs_to_compare
from presseschau.relating.likeness import meet
from presseschau.relating.statements.assertions import NAME, Assertion
from presseschau.relating.statements.circumstances import name_others
from presseschau.relating.statements.expressions import Expression, Expressive, Side, expressive_sentences, pairs
from presseschau.relating.statements.identity import may_be_one
from presseschau.relating.statements.judging import Rewording
from presseschau.relating.statements.objections import is_of_another
from presseschau.relating.statements.pointing import speaks_of_such
from presseschau.relating.statements.times import are_of_other_times, is_day
from presseschau.relating.statements.voices import Meant

TELLING = 0.4
"""Worth of a word beside the subject that must be shared where two phrases may be of different things."""


def incompatibilities_of(
    articles: Sequence[Article], origins: Sequence[Sequence[str]], meant: Meant
) -> Iterator[Dispute]:
    """Give the sentences of two texts of which both cannot be true of one subject; what is told first is the claim.

    Of what two texts tell of a person or the event otherwise, the first sentences stand for all.

    Of a story with very many texts none are compared.
    """
    compared = pairs_to_compare(origins)
    names = set(chain.from_iterable(compared))
    printed = {article.id: article.layout.published.value for article in articles}
    told = {article.id: list(_lines(article, meant)) for article in articles if article.id in names}
    both = {name: _told_both_ways(lines) for name, lines in told.items()}
    for mine, theirs in compared:
        once: set[int] = set()
        strict = both[mine] | both[theirs]
        for one, other in product(told[mine], told[theirs]):
            found = [
                side[0]
                for side in one.sides
                if _exclude(one, other, side, strict=side[0] in strict)
                and not _has_changed(side, printed[mine], printed[theirs])
            ]
            if any(number not in once for number in found):
                reported = not (one.assertion.speakers or other.assertion.speakers)
                yield Dispute(claim=_passage(one), counter=_passage(other), reported=reported)
            once |= {number for number in found if pairs()[number].get("of")}


def _lines(article: Article, meant: Meant) -> Iterator[Expressive]:
    yield from (line for line in expressive_sentences(article, meant) if not speaks_of_such(line.assertion))


def kept_apart(rewordings: Iterable[Rewording], incompatible: Iterable[Dispute]) -> Iterator[Rewording]:
    """Keep passages from being one statement of which sentences both cannot be true."""
    apart: dict[tuple[str, str], list[Dispute]] = defaultdict(list)
    for pair in incompatible:
        apart[pair.claim.article, pair.counter.article].append(pair)
    for rewording in rewordings:
        ends = (rewording.one, rewording.other), (rewording.other, rewording.one)
        excluded = any(
            pair.claim.covers(one) and pair.counter.covers(other)
            for one, other in ends
            for pair in apart.get((one.article, other.article), ())
        )
        yield replace(rewording, same=False, apart=True, another=True) if excluded else rewording


def _told_both_ways(lines: Iterable[Expressive]) -> frozenset[int]:
    """Give the pairs of which one text tells both sides: that is of two people or at two times."""
    sides = {side for line in lines for side in line.sides}
    return frozenset(number for number, side in sides if (number, 1 - side) in sides)


def _exclude(one: Expressive, other: Expressive, side: Side, *, strict: bool) -> bool:
    """Whether one of two sentences has the other side of a pair, both are of one subject, and nothing parts them.

    What is wanted is told on both sides or on neither, but where somebody is for it here and against it there. If
    `strict`, both must name the subject alike, unless they must name other things in common.
    """
    against = (side[0], 1 - side[1])
    if against not in other.sides or against in one.sides or side in other.sides:
        return False
    pair = pairs()[side[0]]
    about = int(str(pair.get("about", 0)))
    of = "subject" if strict and not about else str(pair.get("of", "subject"))
    if not _are_of_one(one, other, side, of) or _are_apart(one, other, side, of):
        return False
    if about:
        return _things_in_common(one, other, side, of) >= about
    return bool(pair.get("wanted")) or one.assertion.traits.demanded == other.assertion.traits.demanded


def _has_changed(side: Side, printed: str | None, others: str | None) -> bool:
    """Whether it may have come to the one side of a pair since a text told the other.

    Somebody may have come to the second one, or have been hurt of those of whom at first nobody was.
    """
    first, second = (printed, others) if side[1] == 0 else (others, printed)
    pair = pairs()[side[0]]
    decided = bool(pair.get("changing")) and printed_later(second, first)
    return decided or (bool(pair.get("everybody")) and printed_later(first, second))


def _are_of_one(one: Expressive, other: Expressive, side: Side, of: str) -> bool:
    """Whether two expressions are told of one person or thing, or of what both sentences or both texts are about."""
    mine, theirs = one.sides[side], other.sides[side[0], 1 - side[1]]
    alike = meet(mine.nouns, theirs.nouns)
    if alike and mine.attributes and theirs.attributes and not meet(mine.attributes, theirs.attributes):
        return False
    if of == "event" and mine.described and theirs.described:
        return may_be_one(mine.described, theirs.described)
    if of == "event" or (of == "named" and _names_in_common(one, other)):
        return True
    if mine.actors and theirs.actors:
        return not mine.actors.isdisjoint(theirs.actors)
    if pairs()[side[0]].get("agent") and any(end.subjects and end.impersonal for end in (mine, theirs)):
        return alike
    return _may_be_one_person(mine, theirs) if of == "person" else alike


def _may_be_one_person(one: Expression, other: Expression) -> bool:
    """Whether two expressions can be told of one person, though each calls it otherwise or none at all.

    A name may be whom another text only describes.
    """
    if one.described and other.described:
        return may_be_one(one.described, other.described)
    return all(_is_open(mine, theirs) for mine, theirs in ((one, other), (other, one)))


def _is_open(one: Expression, other: Expression) -> bool:
    """Whether an expression leaves room for the person that another names, by name or by a noun or not at all."""
    if one.described:
        return (one.described.open and bool(one.described.noun)) or not other.actors
    return bool(one.actors) or one.impersonal


def _are_apart(one: Expressive, other: Expressive, side: Side, of: str) -> bool:
    """Whether two sentences are of other times or circumstances; an event is told of as news and as what was before."""
    mine, theirs = one.assertion, other.assertion
    passing = {one.sides[side].passing, other.sides[side[0], 1 - side[1]].passing}
    return (
        (of != "event" and one.looks_back != other.looks_back and (of == "subject" or _tell_days(mine, theirs)))
        or (of == "subject" and len(passing) > 1)
        or are_of_other_times(mine, theirs)
        or name_others(mine.circumstances, theirs.circumstances, mine.speakers | theirs.speakers)
        or (of != "named" and is_of_another(mine, theirs))
    )


def _tell_days(*assertions: Assertion) -> bool:
    return any(is_day(term) for assertion in assertions for term in assertion.terms)


def _names_in_common(one: Expressive, other: Expressive) -> frozenset[str]:
    return frozenset(term for term in one.assertion.terms & other.assertion.terms if term[0] == NAME)


def _things_in_common(one: Expressive, other: Expressive, side: Side, of: str) -> int:
    """Count the telling nouns, and the names if they count, that both have beside the subject and the expressions."""
    ends = one.sides[side], other.sides[side[0], 1 - side[1]]
    mine, theirs = (
        {
            form
            for span, form in told.assertion.roots
            if span in told.nouns and not span.touches((*end.spans, *(end.subjects if of != "event" else ())))
        }
        for told, end in zip((one, other), ends, strict=True)
    )
    nouns = sum(worth_of(word) >= TELLING and meet((word,), tuple(theirs)) for word in mine)
    actors = frozenset(NAME + actor for actor in ends[0].actors & ends[1].actors)
    return nouns + bool(pairs()[side[0]].get("by_name")) * len(_names_in_common(one, other) - actors)


def _passage(told: Expressive) -> Passage:
    return Passage(told.assertion.passage.article, told.assertion.sentence)
