"""Runs the planted cases: for each check, how many it catches of how many."""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from presseschau.model import Article, Digest, Input, Passage, Source, Stated
from presseschau.pipeline import digest_of

FOLDER = Path(__file__).parent
Report = Mapping[str, str]


def results() -> dict[str, tuple[int, int]]:
    """Give for each check how many cases it catches, and how many there are."""
    found = {}
    for name, check in CHECKS.items():
        caught = list(check())
        found[name] = (sum(caught), len(caught))
    return found


def edited(text: str, percent: int, fillers: list[str]) -> str:
    """Change this share of the words at even distances: replace one, drop the next, swap the one after that."""
    words = text.split()
    made: list[str] = []
    done = 0
    for place, word in enumerate(words, start=1):
        if place * percent // 100 == done:
            made.append(word)
            continue
        done = place * percent // 100
        if done % 3 == 1:
            made.append(fillers[done % len(fillers)])
        elif done % 3 == 0 and made:
            made.insert(-1, word)
    return " ".join(made)


def cases(name: str) -> Any:  # noqa: ANN401 - what the file holds is told in its head
    """Give the content of a data file of this folder."""
    return yaml.safe_load((FOLDER / f"{name}.yml").read_text(encoding="utf-8"))


def digest(*reports: Report) -> Digest:
    """Run everything over a few reports, as if they were files of a folder."""
    return _digest(tuple((report["text"], report.get("date", "")) for report in reports))


@lru_cache(maxsize=None)
def _digest(reports: tuple[tuple[str, str], ...]) -> Digest:
    sources = tuple(
        Source(path=f"{place}.md", sha256=f"{place:064}", text=text, stated=Stated(date=date or None))
        for place, (text, date) in enumerate(reports)
    )
    return digest_of(Input(files=(), sources=sources))


def _one_text(percent: int, *, wanted: bool) -> Iterator[bool]:
    given = cases("copies")
    for report in given["reports"]:
        other = {**report, "text": edited(report["text"], percent, given["fillers"])}
        stories = digest(report, other).stories
        yield any(len(origin) > 1 for story in stories for origin in story.origins) is wanted


def _stories(name: str, count: int) -> Iterator[bool]:
    for reports in cases(name):
        yield len(digest(*reports).stories) == count


def _conflicts(name: str, *, wanted: bool) -> Iterator[bool]:
    for reports in cases(name):
        yield any(story.conflicts for story in digest(*reports).stories) is wanted


def _date_conflicts(name: str, *, wanted: bool) -> Iterator[bool]:
    for reports in cases(name):
        conflicts = [conflict for story in digest(*reports).stories for conflict in story.conflicts]
        yield any(isinstance(value.value, str) for conflict in conflicts for value in conflict.values) is wanted


def _negations() -> Iterator[bool]:
    for reports in cases("negations"):
        yield any(pair.negation for story in digest(*reports).stories for pair in story.comparisons)


def _joined(name: str, *, wanted: bool) -> Iterator[bool]:
    for texts in cases(name):
        made = digest(*({"text": text, "date": "2024-05-07"} for text in texts))
        last = [(article.id, article.sentences[-1].span) for article in made.articles]
        yield (
            any(
                {place.article for place in group if _is_in(place, last)} == {name for name, _ in last}
                for story in made.stories
                for group in story.variants
            )
            is wanted
        )


def _is_in(place: Passage, sentences: list[tuple[str, Any]]) -> bool:
    return any(place.article == name and span.overlaps(place.span) for name, span in sentences)


def _days() -> Iterator[bool]:
    for case in cases("days"):
        made = digest({"text": case["one"], "date": case["month"]}, {"text": case["other"], "date": case["date"]})
        one: Article = next(article for article in made.articles if article.text == case["one"])
        yield one.layout.published.value == case["day"]


CHECKS: Mapping[str, Callable[[], Iterator[bool]]] = {
    "copy with 10 % of the words changed": lambda: _one_text(10, wanted=True),
    "copy with 30 % of the words changed": lambda: _one_text(30, wanted=True),
    "text with 60 % of the words changed": lambda: _one_text(60, wanted=False),
    "one event in two reports": lambda: _stories("coverage", 1),
    "two events of the same people": lambda: _stories("meetings", 2),
    "changed figure": lambda: _conflicts("figures", wanted=True),
    "figures that do not conflict": lambda: _conflicts("neighbours", wanted=False),
    "changed date": lambda: _date_conflicts("dates", wanted=True),
    "dates that do not conflict": lambda: _date_conflicts("other_dates", wanted=False),
    "lost negation": _negations,
    "statement in other words": lambda: _joined("rewordings", wanted=True),
    "statements that only look alike": lambda: _joined("lookalikes", wanted=False),
    "day from another report": _days,
}


def measures(found: Mapping[str, tuple[int, int]]) -> list[dict[str, Any]]:
    """Word the results for the method page."""
    named = cases("words")
    return [
        {
            "what": named[name][0],
            "measure": named[name][1],
            "caught": caught,
            "cases": total,
        }
        for name, (caught, total) in found.items()
    ]
