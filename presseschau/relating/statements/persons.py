"""Whether two sentences speak of one person and of several: "Er ist außer Gefahr", "zwei von ihnen sind in Gefahr"."""

import re
from collections.abc import Mapping

from presseschau.model import Article, Dispute, Passage

_ONE = re.compile(r"[„“\"»]?(?:Er\s|Sie\s+(?:sei|ist|war|habe|hat|hatte|wird|wurde)\b)")
"""How a sentence opens that is of one person, whom the one before names."""
_OF_THEM = re.compile(r"\bvon\s+(?:ihnen|denen)\b")


def of_one_and_of_many(dispute: Dispute, by_id: Mapping[str, Article]) -> bool:
    """Whether one side of a dispute tells of somebody alone, and the other counts several."""
    sides = dispute.claim, dispute.counter
    return any(_is_of_one(by_id, one) and _is_of_many(by_id, other) for one, other in (sides, sides[::-1]))


def _is_of_one(by_id: Mapping[str, Article], place: Passage) -> bool:
    return _ONE.match(place.span.of(by_id[place.article].text)) is not None


def _is_of_many(by_id: Mapping[str, Article], place: Passage) -> bool:
    return _OF_THEM.search(place.span.of(by_id[place.article].text)) is not None
