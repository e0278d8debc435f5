"""What somebody answers, and how who rejects something goes on."""

import re
from collections.abc import Sequence
from functools import lru_cache

from presseschau.german import mapping
from presseschau.model import Grade, QuoteKind, placed_at
from presseschau.relating.clauses import MIN_CLAUSE
from presseschau.relating.statements.lines import Line
from presseschau.relating.statements.matter import says_its_matter
from presseschau.relating.statements.refusals import is_opposing, says_reply

_SILENT = re.compile(
    r"\b(?:äußer\w*|kommentier\w*)\b[^.;]*\b(?:nicht|weder)\b|\b(?:nicht|weder)\b[^.;]*\b(?:äußern|kommentieren|geäußert)\b"
    r"|\bschweig\w*\s+(?:bislang|bisher|weiter|dazu|zu)\b",
    re.IGNORECASE,
)
"""How it is told that somebody says nothing of something."""
SPOKEN = 0.5
"""Part of a sentence from which it renders what somebody says, rather than that he demands something else."""


def answered(line: Line, told: Sequence[Line]) -> Line | None:
    """Give what somebody answers, in his own words: what another says right before, unless that asks."""
    if not says_reply(line.sentence) or not line.assertion.speakers or not _speaks(line):
        return None
    before = next((o for o in told if o.article is line.article and o.place == line.place - 1), None)
    if before is None or before.assertion.asks or not is_others(line, before):
        return None
    return before if before.assertion.speakers or before.sentence.grade is not Grade.REPORTED else None


def answer_of(line: Line, told: Sequence[Line]) -> Line | None:
    """Give the sentence behind a mere rejection in which the same speaker goes on: "… widersprach. „Es gab nichts“"."""
    if _speaks(line) or says_its_matter(line):
        return None
    after = next((o for o in told if o.article is line.article and o.place == line.place + 1), None)
    if after is None or not after.assertion.speakers & line.assertion.speakers:
        return None
    near = placed_at(line.article.quotes, after.sentence.span)
    spoken = any(quote.kind is QuoteKind.DIRECT and len(quote.span) >= MIN_CLAUSE for quote in near)
    return after if spoken or any(len(q.span) >= SPOKEN * len(after.sentence.span) for q in near) else None


def is_silent(line: Line) -> bool:
    """Whether somebody is told not to speak of something: "Er äußere sich nicht zu den Vorwürfen" charges nobody."""
    return _SILENT.search(line.text) is not None


def is_others(line: Line, other: Line) -> bool:
    """Whether a sentence may be on somebody else's word; "entgegen" names whose it is beside who says so himself.

    Who speaks for him is on his side: "Kerns Anwalt kündigte Revision an" is nothing that Kern rejects.
    """
    mine, theirs = line.assertion.speakers, other.assertion.speakers
    if any(match["whose"] in line.text for match in _proxy().finditer(other.text)):
        return False
    return not mine & theirs or (is_opposing(line.article, line.sentence) and not mine <= theirs)


@lru_cache(maxsize=1)
def _proxy() -> re.Pattern[str]:
    """Give how somebody who speaks for another is named, with whose he is: "Kerns Verteidigerin"."""
    return re.compile(rf"\b(?P<whose>[A-ZÄÖÜ][\w-]+?)(?:s|’|')\s+(?:{'|'.join(mapping('rejecting')['proxies'])})\b")


def _speaks(line: Line) -> bool:
    return any(quote.span.overlaps(line.sentence.span) for quote in line.article.quotes)
