"""What another side says against sentences of a story, where a summary can tell it with them."""

from collections.abc import Callable, Mapping

from presseschau.model import Article, Passage, Story

CORE = 0.3
"""Part of a disputed sentence that a statement must be for the dispute to be about it."""

Sound = Callable[[str], frozenset[Passage]]
"""Gives of an article the sentences that can be read alone, be it with their speaker."""


def replies_of(story: Story, by_id: Mapping[str, Article], sound: Sound) -> Mapping[Passage, Passage]:
    """Give the reply to each disputed sentence: the sentence right after it, or else one that can be read alone.

    Who gives the reply may be told beside it, since a summary tells that it is one.
    """
    found: dict[Passage, Passage] = {}
    for dispute in story.disputes:
        article = by_id[dispute.counter.article]
        between = article.text[dispute.claim.span.end : dispute.counter.span.start]
        follows = dispute.claim.article == article.id and dispute.claim.span < dispute.counter.span
        if follows and not between.strip():
            found[dispute.claim] = dispute.counter
        elif dispute.counter in sound(article.id):
            found.setdefault(dispute.claim, dispute.counter)
    return found


def answered_by(story: Story, replies: Mapping[Passage, Passage], sound: Sound) -> Mapping[int, Passage]:
    """Give the reply to each statement of which a wording is disputed: it is one to the other wordings, too.

    Not such as only stand behind the one that they reply to ("lehnt dies ab").
    """
    found: dict[int, Passage] = {}
    for claim, reply in replies.items():
        if reply in sound(reply.article):
            for number, statement in enumerate(story.statements):
                places = (place for place in statement.passages if claim.covers(place))
                if any(len(place.span) >= CORE * len(claim.span) for place in places):
                    found.setdefault(number, reply)
    return found
