"""Names found in texts, in a form that tests can compare."""

from presseschau.annotating.mentions import find_mentions, learn_names
from presseschau.annotating.sentences import analyse
from presseschau.model import Mention
from tests.quality.marked import draft_of


def mentions_in(text: str, *others: str) -> tuple[Mention, ...]:
    """Find the names in `text` after a first look over it and `others`."""
    analyses = [analyse(draft_of(each, None)) for each in (text, *others)]
    return find_mentions(analyses[0], learn_names(analyses))


def found(text: str, *others: str) -> list[str]:
    """Give the names found as "kind: wording"."""
    return [f"{mention.kind}: {mention.span.of(text)}" for mention in mentions_in(text, *others)]
