"""What one side says and another rejects, with all articles that have the one and the other."""

from itertools import chain

from presseschau.german.roots import root
from presseschau.model import Cover, Passage, Story, placed_at, placed_in
from presseschau.rendering.beside import similar
from presseschau.rendering.site import Site

HELD = 0.75
"""Part of the content words of a wording that a longer one must have to hold it."""

Places = tuple[Passage, ...]
"""Where something stands, first the sentence that shows it."""

Objection = tuple[Places, Places]
"""What is said against something, and what its speaker says behind it, if that only rejects."""

Exchange = tuple[list[Places], list[Objection]]
"""What is disputed, in one sentence or in several that meet with one reply, and all that is said against it."""


def exchanges_of(site: Site, story: Story, *, reported: bool = False) -> list[Exchange]:
    """Give each disputed sentence with all that is said against it, each with its places in the other articles.

    What most articles tell of goes first. What outlets report otherwise, nobody arguing, comes apart: `reported`.
    Sentences that one reply stands against come together.
    """
    found: dict[frozenset[Passage], tuple[Places, list[Objection]]] = {}
    for dispute in (d for d in story.disputes if d.reported is reported):
        claim = carried(site, dispute.claim, story)
        answer = carried(site, dispute.answer, story) if dispute.answer else ()
        objections = found.setdefault(frozenset(claim), (claim, []))[1]
        objections.append((_replying(site, dispute.counter, claim, story), answer))
    met: dict[tuple[Objection, ...], Exchange] = {}
    for claim, objections in found.values():
        met.setdefault(tuple(objections), ([], objections))[0].append(claim)
    return sorted(met.values(), key=lambda exchange: -len(_telling(exchange)))


def _telling(exchange: Exchange) -> frozenset[str]:
    """Give the articles that tell of an exchange."""
    claims, objections = exchange
    said = chain(*claims, *chain.from_iterable(objections))
    return frozenset(place.article for place in said)


def carried(site: Site, sentence: Passage, story: Story) -> Places:
    """Give a sentence, and where others make all of a statement that it mainly consists of.

    Not who tells more than that in words of their own: what is rejected may be a part they word otherwise.
    """
    others: dict[str, Passage] = {}
    for statement in story.statements:
        for own in statement.passages:
            if sentence.covers(own) and own.span.is_most_of(sentence.span):
                for place in statement.passages:
                    less = (own, place) in statement.beyond
                    more = (place, own) in statement.beyond and not _holds(site, place, own)
                    if place.article != sentence.article and not less and not more:
                        others.setdefault(place.article, place)
    order = {name: number for number, name in enumerate(story.articles)}
    return (sentence, *sorted(others.values(), key=lambda place: order[place.article]))


def perhaps(story: Story, claim: Places) -> Places:
    """Give where other articles may say what is disputed: sentences that resemble it, and such as tell more besides."""
    made = {place.article: place for place in claim}
    wider = {
        place.article: place
        for statement in story.statements
        for place, part in statement.beyond
        if place.article not in made and any(place_of.meets(part) for place_of in claim)
    }
    found = {**similar(story, made, ()), **wider}
    return tuple(found[name] for name in story.articles if name in found)


def _holds(site: Site, passage: Passage, other: Passage) -> bool:
    """Whether a passage has nearly all content words of another."""
    mine, theirs = _roots(site, passage), _roots(site, other)
    return len(mine & theirs) >= HELD * len(theirs)


def _roots(site: Site, passage: Passage) -> frozenset[str]:
    """Give what the content words of a passage share with their families, those of names left out."""
    article = site.articles[passage.article]
    names = Cover(mention.span for mention in placed_in(article.mentions, passage.span))
    inside = (base for s in placed_at(article.sentences, passage.span) for base in placed_in(s.bases, passage.span))
    return frozenset(root(base.form) for base in inside if not names.touches(base.span))


def _replying(site: Site, reply: Passage, claim: Places, story: Story) -> Places:
    """Give a reply with its places in other articles; what says nothing alone must there be one to the same claim."""
    found = carried(site, reply, story)
    if reply not in site.digest.leaning:
        return found
    before = {place: site.before(site.sentence_passage(place)) for place in found[1:]}
    return (reply, *(place for place, taken in before.items() if taken and any(taken.covers(c) for c in claim)))
