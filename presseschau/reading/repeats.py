"""Articles that the folder holds twice: same address and same text, as when a feed was saved on two days.

Two files of the same bytes without an address stay two articles: whether one copied the other is a finding about the
coverage, not about the folder.
"""

from dataclasses import replace

from presseschau.model import FileStatus, Source
from presseschau.reading.file import Intake


def drop_repeats(intakes: list[Intake]) -> list[Intake]:
    """Leave out each article whose address and text an earlier one has, and say so of its file."""
    first: dict[tuple[str, str], str] = {}
    return [_without_repeats(taken, first) for taken in intakes]


def _without_repeats(taken: Intake, first: dict[tuple[str, str], str]) -> Intake:
    kept, met = [], []
    for source in taken.sources:
        earlier = _first_place(source, first)
        met += [earlier] if earlier else []
        kept += [] if earlier else [source]
    if not met:
        return taken
    status = taken.file.status if kept else FileStatus.DUPLICATE
    places = ", ".join(f"„{path}“" for path in dict.fromkeys(met))
    count = "Ein Artikel steht" if len(met) == 1 else f"{len(met)} Artikel stehen"
    told = f"{count} mit gleicher Adresse und gleichem Text schon in {places}."
    reason = f"{taken.file.reason} {told}" if taken.file.reason else told
    return Intake(file=replace(taken.file, status=status, reason=reason), sources=tuple(kept))


def _first_place(source: Source, first: dict[tuple[str, str], str]) -> str | None:
    """Give the file that had this article before; None, and remember this one, when it is new."""
    if source.stated.url is None:
        return None
    key = (source.stated.url, source.text.strip())
    earlier = first.get(key)
    first.setdefault(key, source.path)
    return earlier
