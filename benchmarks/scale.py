"""Measures how time and memory grow with the number of articles, stage by stage.

    python benchmarks/scale.py                 # 50, 200 and 1,000 articles
    python benchmarks/scale.py 400 edits:300   # others; "edits" are light edits of one text, the worst case

Prints for each stage the seconds that passed, those this process computed in (which other load on the machine hardly
changes) and its peak memory so far; each size runs in a process of its own.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TypeVar

from corpus import make_articles, make_edits, write_articles

from presseschau.annotating import annotate
from presseschau.cli import collect_seldom
from presseschau.model import Digest, Draft, Input
from presseschau.pipeline import _dated as redated
from presseschau.proving import prove
from presseschau.reading import read
from presseschau.relating import assemble_cast, derive_published, relate, timeline
from presseschau.rendering import render
from presseschau.segmenting import identify, segment
from presseschau.summarising import gather, key_sentences, sound_sentences, sum_up, sum_up_days, summarise
from presseschau.writing import write

SIZES = ("50", "200", "1000")
_Result = TypeVar("_Result")


def main(sizes: list[str]) -> None:
    """Measure each size in a process of its own, so that their memory is told apart."""
    for size in sizes or SIZES:
        subprocess.run([sys.executable, __file__, "--one", size], check=True)  # noqa: S603 - our own command


def measure(size: str) -> None:
    """Build one digest and print what its stages cost."""
    collect_seldom()
    kind, _, number = size.rpartition(":")
    print(f"{size} articles")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "articles"
        write_articles(folder, make_edits(int(number)) if kind == "edits" else make_articles(int(number)))
        start = time.perf_counter()
        given = _timed("read", lambda: read(folder))
        digest = _digest(given)
        files = _timed("render", lambda: render(digest))
        _timed("prove", lambda: prove(digest, files))
        _timed("write", lambda: write(files, Path(place) / "docs"))
    print(f"  {'together':18} {time.perf_counter() - start:8.2f} s")
    print(f"  {len(digest.stories)} stories, {len(digest.cast.actors)} actors, {len(files)} files")


def _digest(given: Input) -> Digest:
    names = identify(given.sources)
    pairs = list(zip(names, given.sources, strict=True))
    drafts = _timed("segment", lambda: tuple(Draft(id=n, source=s, layout=segment(n, s)) for n, s in pairs))
    articles = _timed("annotate", lambda: tuple(sorted(annotate(drafts), key=lambda article: article.id)))
    cast = _timed("cast", lambda: assemble_cast(articles))
    derived = _timed("derive_published", lambda: derive_published(articles))
    articles = _timed("redate", lambda: redated(articles, derived))
    stories = _timed("relate", lambda: relate(articles, cast))
    material = _timed("gather", lambda: {story.id: gather(story, articles) for story in stories})
    summaries = _timed("summarise", lambda: {story.id: summarise(story, material[story.id]) for story in stories})
    digest = Digest(files=given.files, articles=articles, cast=cast, stories=stories, summaries=summaries)
    keys = _timed(
        "key sentences", lambda: dict(chain.from_iterable(key_sentences(s, material[s.id]).items() for s in stories))
    )
    sound = _timed("sound sentences", lambda: frozenset().union(*(sound_sentences(a) for a in articles)))
    entries = _timed("timeline", lambda: timeline(articles, stories))
    return replace(
        digest,
        key_sentences=keys,
        sound=sound,
        timeline=entries,
        days=sum_up_days(stories, summaries),
        overview=sum_up(stories, summaries),
    )


def _timed(name: str, work: Callable[[], _Result]) -> _Result:
    start, busy = time.perf_counter(), time.process_time()
    result = work()
    busy, passed = time.process_time() - busy, time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  {name:18} {passed:8.2f} s {busy:8.2f} s {peak:8.0f} MB", flush=True)
    return result


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        measure(sys.argv[2])
    else:
        main(sys.argv[1:])
