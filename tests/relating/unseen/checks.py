"""Runs cases written without looking at the program: what each check catches of articles it was not made for.

They are harder than the planted ones: written as reporters write, many pairs share hardly a word. Nothing is to be
tuned on single ones; a rule that generalises may raise them.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from presseschau.model import Article, Digest
from tests.relating.aligned import alignment
from tests.relating.contradicting import contradictions
from tests.relating.planted import checks as planted

FOLDER = Path(__file__).parent
WEEK = {"Montag": 6, "Dienstag": 7, "Mittwoch": 8, "Donnerstag": 9, "Freitag": 10, "Samstag": 11, "Sonntag": 12}
"""Days of a week in May 2024, in which cases without a date are set."""
_WEEKDAY = re.compile(r"[Aa]m (Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)")
Case = Mapping[str, Any]


def results() -> dict[str, tuple[int, int]]:
    """Give for each check how many cases it catches, and how many there are."""
    found = {name: list(check()) for name, check in CHECKS.items()}
    return {name: (sum(caught), len(caught)) for name, caught in found.items()}


@lru_cache(maxsize=None)
def cases(name: str) -> Any:  # noqa: ANN401 - what the file holds is told in its head
    """Give the content of a data file of this folder."""
    return yaml.safe_load((FOLDER / f"{name}.yml").read_text(encoding="utf-8"))


def _together(case: Case) -> Digest:
    """Run everything over the two reports of a case, printed on the day that they name."""
    named = _WEEKDAY.search(f"{case['one']} {case['other']}")
    day = case.get("date") or f"2024-05-{WEEK[named.group(1)] if named else WEEK['Dienstag']:02}"
    return planted.digest({"text": case["one"], "date": str(day)}, {"text": case["other"], "date": str(day)})


def _joined(name: str, key: str, *, wanted: bool) -> Iterator[bool]:
    for case in cases(name):
        made = _together(case)
        by_text = {article.text: article for article in made.articles}
        marked = [(by_text[case[side]], case[key][place]) for place, side in enumerate(("one", "other"))]
        groups = (group for story in made.stories for group in story.variants)
        found = any(all(_holds(group, article, begins) for article, begins in marked) for group in groups)
        yield found is wanted


def _holds(group: Any, article: Article, begins: str) -> bool:  # noqa: ANN401 - passages of a statement
    place = article.text.index(begins)
    sentence = next(s.span for s in article.sentences if s.span.start <= place < s.span.end)
    return any(p.article == article.id and p.span.overlaps(sentence) for p in group)


def _conflicts(name: str, *, dates: bool, wanted: bool) -> Iterator[bool]:
    for case in cases(name):
        conflicts = [c for story in _together(case).stories for c in story.conflicts if c.same_time]
        yield any(dates in _kinds(v.value) for c in conflicts for v in c.values) is wanted


def _kinds(value: float | str) -> tuple[bool, ...]:
    """Tell whether a value counts as a date (true) or figure: lengths, scores are figures, times of the clock both."""
    clock = isinstance(value, str) and re.search(r"T\d\d:\d\d$", value)
    return (True, False) if clock else (isinstance(value, str) and bool(re.match(r"\d{4}", value)),)


def _turned() -> Iterator[bool]:
    for case in cases("negations"):
        for_each = _together(case).stories
        flagged = any(pair.negation for story in for_each for pair in story.comparisons)
        yield flagged or any(d.claim.article != d.counter.article for story in for_each for d in story.disputes)


def _events(name: str, count: int) -> Iterator[bool]:
    for case in cases(name):
        reports = ({"text": case[side]["text"], "date": str(case[side]["date"])} for side in ("one", "other"))
        yield len(planted.digest(*reports).stories) == count


def _origins() -> Iterator[bool]:
    for case in cases("copies"):
        texts = [case[side] for side in ("agency", "edited", "own")]
        made = planted.digest(*({"text": text, "date": "2024-05-07"} for text in texts))
        by_id = {article.id: article.text for article in made.articles}
        groups = [{by_id[name] for name in group} for story in made.stories for group in story.origins]
        yield set(texts[:2]) in groups and {texts[2]} in groups


def _days() -> Iterator[bool]:
    for case in cases("days"):
        reports = (
            {"text": case["one"], "date": str(case["month"])},
            {"text": case["other"], "date": str(case["date"])},
        )
        one = next(article for article in planted.digest(*reports).articles if article.text == case["one"])
        yield one.layout.published.value == str(case["day"])


CHECKS: Mapping[str, Callable[[], Iterator[bool]]] = {
    "one text, edited by a newsroom": _origins,
    "one event from two angles": lambda: _events("coverage", 1),
    "two events of the same people": lambda: _events("meetings", 2),
    "statement in quite other words": lambda: _joined("rewordings", "same", wanted=True),
    "statements that nearly sound alike": lambda: _joined("lookalikes", "apart", wanted=False),
    "figures that conflict": lambda: _conflicts("figures", dates=False, wanted=True),
    "figures that do not": lambda: _conflicts("no_conflict", dates=False, wanted=False),
    "dates that conflict": lambda: _conflicts("dates", dates=True, wanted=True),
    "dates that do not": lambda: _conflicts("no_date_conflict", dates=True, wanted=False),
    "sentences of free reports that tell the same": alignment.caught,
    "the same, or listed as alike": alignment.seen,
    "listed as alike": alignment.likely,
    "sentences taken for one statement": alignment.right,
    "sentences said to stand in one text only": alignment.alone,
    "values that contradict in free reports": contradictions.values_found,
    "claims that contradict in free reports": contradictions.claims_found,
    "values reported to contradict in free reports": contradictions.values_right,
    "turned into its opposite": _turned,
    "day from another report": _days,
}


def measures(found: Mapping[str, tuple[int, int]]) -> list[dict[str, Any]]:
    """Word the results for the method page."""
    return [
        {"what": cases("words")[name][0], "measure": cases("words")[name][1], "caught": caught, "cases": total}
        for name, (caught, total) in found.items()
    ]
