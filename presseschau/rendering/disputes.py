"""What one side says and another rejects, with all articles that have the one and the other."""

from presseschau.model import Passage, Story
from presseschau.rendering.parallels import is_most
from presseschau.rendering.site import Site

Places = tuple[Passage, ...]
"""Where something stands, first the sentence that shows it."""

Objection = tuple[Places, Places]
"""What is said against something, and what its speaker says behind it, if that only rejects."""

Exchange = tuple[Places, list[Objection]]
"""A disputed sentence with all that is said against it."""


def exchanges_of(site: Site, story: Story) -> list[Exchange]:
    """Give each disputed sentence with all that is said against it, each with its places in the other articles."""
    found: dict[frozenset[Passage], Exchange] = {}
    for dispute in story.disputes:
        claim = carried(dispute.claim, story)
        answer = carried(dispute.answer, story) if dispute.answer else ()
        objections = found.setdefault(frozenset(claim), (claim, []))[1]
        objections.append((_replying(site, dispute.counter, claim, story), answer))
    return list(found.values())


def carried(sentence: Passage, story: Story) -> Places:
    """Give a sentence, and where others make all of a statement that it mainly consists of."""
    others: dict[str, Passage] = {}
    for statement in story.statements:
        for own in statement.passages:
            if sentence.covers(own) and is_most(own, sentence):
                for place in statement.passages:
                    if place.article != sentence.article and (own, place) not in statement.beyond:
                        others.setdefault(place.article, place)
    order = {name: number for number, name in enumerate(story.articles)}
    return (sentence, *sorted(others.values(), key=lambda place: order[place.article]))


def _replying(site: Site, reply: Passage, claim: Places, story: Story) -> Places:
    """Give a reply with its places in other articles; what says nothing alone must there be one to the same claim."""
    found = carried(reply, story)
    if reply not in site.digest.leaning:
        return found
    before = {place: site.before(site.sentence_passage(place)) for place in found[1:]}
    return (reply, *(place for place, taken in before.items() if taken and any(taken.covers(c) for c in claim)))
