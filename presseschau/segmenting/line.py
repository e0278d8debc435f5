"""Lines: what a text is made of before anything is known about it."""

from collections.abc import Iterator
from dataclasses import dataclass

WRAP_LONGEST = 100
"""Hard-wrapped text (mail, ticker) is set to at most this many characters; longer lines are paragraphs."""
WRAP_SHORTEST = 45
"""Below this a line break is meant, as in verse and lists."""
WRAP_SLACK = 22
"""How much shorter than the longest a wrapped line may be: the longest usual German word with its hyphen."""
WRAP_EVIDENCE = 3
"""So many line ends have to look wrapped before any lines are joined."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """A line without the white space around it.

    `start` is its offset in the text. `after_gap` and `before_gap` tell whether it is parted from its neighbours by an
    empty line, or by the text's edge.
    """

    start: int
    text: str
    after_gap: bool
    before_gap: bool

    @property
    def end(self) -> int:
        """The offset after its last character."""
        return self.start + len(self.text)


def lines_of(text: str) -> tuple[Line, ...]:
    """Give the non-empty lines of `text` in order, those of hard-wrapped paragraphs joined into one."""
    groups = list(_groups(text))
    width = _wrap_width(groups)
    found = []
    for group in groups:
        joined = _joined(text, group, width) if width else group
        for number, (start, end) in enumerate(joined):
            found.append(
                Line(
                    start=start,
                    text=text[start:end],
                    after_gap=number == 0,
                    before_gap=number == len(joined) - 1,
                )
            )
    return tuple(found)


def _groups(text: str) -> Iterator[list[tuple[int, int]]]:
    """Give runs of lines without an empty one between them, each line as trimmed offsets."""
    group: list[tuple[int, int]] = []
    start = 0
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            begin = start + len(line) - len(line.lstrip())
            group.append((begin, begin + len(stripped)))
        elif group:
            yield group
            group = []
        start += len(line)
    if group:
        yield group


def _wrap_width(groups: list[list[tuple[int, int]]]) -> int:
    """Give the width the text was wrapped to, 0 when its line ends are meant."""
    ends = [end - start for group in groups for start, end in group[:-1]]
    width = max((end - start for group in groups for start, end in group), default=0)
    if len(ends) < WRAP_EVIDENCE or not WRAP_SHORTEST <= width <= WRAP_LONGEST:
        return 0
    full = sum(length >= width - WRAP_SLACK for length in ends)
    return width if full >= 0.8 * len(ends) else 0


def _joined(text: str, group: list[tuple[int, int]], width: int) -> list[tuple[int, int]]:
    """Join the lines of a group that were only parted for want of room."""
    joined = group[:1]
    for start, end in group[1:]:
        _, last_end = joined[-1]
        last_start = max(text.rfind("\n", 0, last_end) + 1, joined[-1][0])
        if last_end - last_start >= width - WRAP_SLACK:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
