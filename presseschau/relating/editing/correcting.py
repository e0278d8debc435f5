"""Lets an editor's corrections overrule how articles were joined and what is shown of a story."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from presseschau.errors import InputError
from presseschau.model import (
    Article,
    Comparison,
    Counterpart,
    Headline,
    Passage,
    Reason,
    Resemblance,
    Statement,
    Story,
    StoryCorrections,
)
from presseschau.model.groups import joined

FILE = "corrections"
"""How messages name the place of a mistake: the part of the corrections that is about stories."""

Event = tuple[str, ...]
_Pair = TypeVar("_Pair", Resemblance, Counterpart)


def regrouped(events: Sequence[Event], corrections: StoryCorrections) -> tuple[Event, ...]:
    """Put articles together and set others apart; raises `InputError` for an article that there is not."""
    members = [name for event in events for name in event]
    for name in (name for group in (*corrections.together, *corrections.apart) for name in group):
        _check(name, members)
    alone = {name for group in corrections.apart for name in group}
    kept = [tuple(name for name in event if name not in alone) for event in events]
    links = [(event[0], name) for event in kept if event for name in event]
    links += [(group[0], name) for group in (*corrections.together, *corrections.apart) for name in group]
    return tuple(sorted(tuple(sorted(group)) for group in joined(members, links)))


def edited(story: Story, articles: Sequence[Article], corrections: StoryCorrections) -> Story:
    """Give a story the title an editor chose, and take dropped sentences out of everything it lists."""
    groups = (*corrections.together, *corrections.apart)
    touched = any(set(group) & set(story.articles) for group in groups)
    reasons = (*story.reasons, *((Reason(kind="correction", evidence=()),) if touched else ()))
    dropped = tuple(_dropped(articles, corrections))
    pins = (_title(articles, pin.title) for pin in corrections.titles if pin.article in story.articles)
    title = next((pin for pin in pins if pin), story.title)
    story = replace(story, title=title, reasons=reasons, dropped=dropped)
    return _without(story, dropped) if dropped else story


def _check(name: str, members: Iterable[str]) -> None:
    if name not in members:
        message = f"there is no article {name!r}"
        raise InputError(FILE, message, "Give the id that ends the address of the article's page", "stories")


def _title(articles: Sequence[Article], title: str) -> Headline | None:
    """Give the place of the title; None when it is no headline and no sentence of the articles."""
    for article in articles:
        place = article.layout.title
        if place.text == title:
            return Headline(text=title, article=article.id, span=place.span)
        for sentence in article.sentences:
            if sentence.span.of(article.text) == title:
                return Headline(text=title, article=article.id, span=sentence.span)
    return None


def _dropped(articles: Sequence[Article], corrections: StoryCorrections) -> Iterable[Passage]:
    wanted = [(drop.article, drop.wording) for drop in corrections.dropped]
    for article in articles:
        for sentence in article.sentences:
            wording = sentence.span.of(article.text)
            if any(name == article.id and wording.startswith(beginning) for name, beginning in wanted):
                yield Passage(article.id, sentence.span)


def _without(story: Story, dropped: Sequence[Passage]) -> Story:
    return replace(
        story,
        statements=tuple(s for statement in story.statements for s in _left(statement, dropped)),
        variants=tuple(group for variant in story.variants for group in _several(variant, dropped)),
        disputes=tuple(
            replace(d, answer=None) if d.answer and _hit(d.answer, dropped) else d
            for d in story.disputes
            if not (_hit(d.claim, dropped) or _hit(d.counter, dropped))
        ),
        comparisons=tuple(pair for pair in story.comparisons if not _is_pair_hit(pair, dropped)),
        unique=tuple(passage for passage in story.unique if not _hit(passage, dropped)),
        resemblances=_unhit(story.resemblances, dropped),
        counterparts=_unhit(story.counterparts, dropped),
        openings=tuple(passage for passage in story.openings if not _hit(passage, dropped)),
        gaps=tuple(replace(gap, statement=left) for gap in story.gaps for left in _left(gap.statement, dropped)),
        reasons=tuple(
            replace(reason, evidence=tuple(place for place in reason.evidence if not _hit(place, dropped)))
            for reason in story.reasons
        ),
    )


def _unhit(pairs: Sequence[_Pair], dropped: Sequence[Passage]) -> tuple[_Pair, ...]:
    return tuple(pair for pair in pairs if not (_hit(pair.sentence, dropped) or _hit(pair.other, dropped)))


def _left(statement: Statement, dropped: Sequence[Passage]) -> Iterable[Statement]:
    """Give the statement as the other articles make it, if two still do."""
    wordings = (tuple(p for p in wording if not _hit(p, dropped)) for wording in statement.wordings)
    for passages in _several(statement.passages, dropped):
        yield Statement(
            passages=passages,
            wordings=tuple(wording for wording in wordings if wording),
            against=tuple(passage for passage in statement.against if not _hit(passage, dropped)),
            beyond=tuple(pair for pair in statement.beyond if not any(_hit(passage, dropped) for passage in pair)),
        )


def _several(passages: Sequence[Passage], dropped: Sequence[Passage]) -> Iterable[tuple[Passage, ...]]:
    """Give the passages that are left, if they are of two articles."""
    left = tuple(passage for passage in passages if not _hit(passage, dropped))
    if len({passage.article for passage in left}) > 1:
        yield left


def _is_pair_hit(pair: Comparison, dropped: Sequence[Passage]) -> bool:
    return _hit(pair.one, dropped) or _hit(pair.other, dropped)


def _hit(passage: Passage, dropped: Sequence[Passage]) -> bool:
    return any(passage.article == place.article and passage.span.overlaps(place.span) for place in dropped)
