"""Statement against statement: what one side says or wants and another rejects, denies or says the opposite of."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from presseschau.german import mapping
from presseschau.model import Article, Dispute, Passage, Statement
from presseschau.model.calendar import printed_later
from presseschau.relating.statements.judging import Rewording


def disputes_of(
    statements: Sequence[Statement],
    rejected: Iterable[Dispute],
    opposed: Iterable[Dispute],
    incompatible: Sequence[Dispute],
) -> tuple[Dispute, ...]:
    """Give what is disputed in a story, most widely told first, each pair of statements once.

    What is `rejected` stands before what one sentence denies of another, `opposed`, and what excludes another,
    `incompatible`.
    """
    told = (*opposed, *incompatible)
    found = [*rejected, *(dispute for dispute in told if not _is_misread(dispute, statements))]
    carried = {passage: number for number, statement in enumerate(statements) for passage in statement.worded}
    once: dict[tuple[object, object], Dispute] = {}
    for dispute in found:
        key = (_statement(dispute.claim, carried), _statement(dispute.counter, carried))
        if key[0] == key[1] and dispute in incompatible:  # worded alike but for what excludes each other
            key = dispute.claim, dispute.counter
        if key[0] != key[1] and (key[1], key[0]) not in once:
            once.setdefault(key, dispute)
    spread = [{passage.article for passage in statement.passages} for statement in statements]
    return tuple(once[key] for key in sorted(once, key=lambda key: -sum(_width(side, spread) for side in key)))


def _is_misread(dispute: Dispute, statements: Sequence[Statement]) -> bool:
    """Whether a side of it renders what others render with the denial that it lacks, or without: one has it wrong."""
    against = [place for statement in statements for place in statement.against]
    return any(place.meets(side) for place in against for side in (dispute.claim, dispute.counter))


def _statement(passage: Passage, carried: Mapping[Passage, int]) -> object:
    """Give the number of the statement that a sentence makes, or the sentence itself."""
    inside = (number for place, number in carried.items() if _mostly(place, passage))
    return next(inside, passage)


def _mostly(place: Passage, sentence: Passage) -> bool:
    common = min(place.span.end, sentence.span.end) - max(place.span.start, sentence.span.start)
    return place.article == sentence.article and 2 * common >= len(sentence.span)


def _width(side: object, spread: Sequence[set[str]]) -> int:
    return len(spread[side]) if isinstance(side, int) else 1


def oppositions_of(articles: Sequence[Article], rewordings: Iterable[Rewording]) -> Iterator[Dispute]:
    """Give the sentences of which one affirms what the other denies, the affirming one first."""
    by_id = {article.id: article for article in articles}
    for pair in rewordings:
        if pair.opposed:
            one, other = (by_id[passage.article].around(passage.span) for passage in (pair.one, pair.other))
            claim, counter = (other, one) if pair.one_denies else (one, other)
            yield Dispute(claim=claim, counter=counter, reported=not any(pair.speakers))


def is_overtaken(dispute: Dispute, by_id: Mapping[str, Article]) -> bool:
    """Whether a later report tells as done what somebody had ruled out: he has come to another decision."""
    before, since = (by_id[place.article] for place in (dispute.counter, dispute.claim))
    sentence = before.sentence_at(dispute.counter.span)
    rules_out = sentence is not None and any(base.form in mapping("planning")["ruling_out"] for base in sentence.bases)
    return rules_out and printed_later(since.layout.published.value, before.layout.published.value)
