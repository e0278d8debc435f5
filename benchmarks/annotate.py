"""Measures what annotating costs: 500 articles of about 400 words, made from the sentences of the seed articles.

Prints the milliseconds an article costs each annotator, on one core, and the time to start. Run it from the checkout:
`python benchmarks/annotate.py`. The budget is 60 ms an article for all annotators together.
"""

import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from presseschau.annotating.bases import bases_of
from presseschau.annotating.boundaries import split
from presseschau.annotating.dates import find_dates
from presseschau.annotating.figures import find_figures
from presseschau.annotating.grades import grade_sentence
from presseschau.annotating.keywords import find_keywords
from presseschau.annotating.mentions import find_mentions, learn_names
from presseschau.annotating.quotes import find_speech
from presseschau.annotating.sentences import analyse
from presseschau.model import Block, BlockKind, Draft, Layout, Origin, Precision, Published, Source, Span, Title

ARTICLES, WORDS, SENTENCES_A_PARAGRAPH = 500, 400, 4
BUDGET = 60.0
SEEDS = Path(__file__).parent.parent / "seeds"

_Result = TypeVar("_Result")
_costs: dict[str, float] = {}


def main() -> None:
    """Make the articles, annotate them and print what each annotator cost."""
    print(f"start-up: {_start_up():.2f} s")
    drafts = make_drafts()
    analyses = _timed("sentences and words", lambda: [analyse(draft) for draft in drafts])
    names = _timed("names (first look)", lambda: learn_names(analyses))
    mentions = _timed("mentions", lambda: [find_mentions(analysis, names) for analysis in analyses])
    pairs = list(zip(analyses, mentions, strict=True))
    speech = _timed("quotes", lambda: [find_speech(analysis, found) for analysis, found in pairs])
    published = drafts[0].layout.published
    dates = _timed("dates", lambda: [find_dates(analysis, published) for analysis in analyses])
    everything = list(zip(analyses, mentions, speech, dates, strict=True))
    _timed("figures", lambda: [find_figures(*parts) for parts in everything])
    _timed("keywords", lambda: [find_keywords(analysis, found) for analysis, found in pairs])
    _timed(
        "grades and bases",
        lambda: [
            (grade_sentence(sentence, said.quotes, found), bases_of(sentence))
            for analysis, found, said, _ in everything
            for sentence in analysis.sentences
        ],
    )
    _report()


def make_drafts() -> list[Draft]:
    """Make articles by walking through all seed sentences with a different step for each article."""
    sentences = [sentence for path in sorted(SEEDS.glob("*.txt")) for sentence in _sentences(path)]
    return [_draft(number, _mixed(sentences, number)) for number in range(ARTICLES)]


def _sentences(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8").strip()
    return [" ".join(span.of(text).split()) for span in split(text, Span(0, len(text)))]


def _mixed(sentences: Sequence[str], number: int) -> list[str]:
    chosen: list[str] = []
    position, step = number, 2 * number + 1
    while sum(len(sentence.split()) for sentence in chosen) < WORDS:
        chosen.append(sentences[position % len(sentences)])
        position += step
    return chosen


def _draft(number: int, sentences: Sequence[str]) -> Draft:
    groups = [sentences[n : n + SENTENCES_A_PARAGRAPH] for n in range(0, len(sentences), SENTENCES_A_PARAGRAPH)]
    paragraphs = [" ".join(group) for group in groups]
    starts = [sum(len(paragraph) + 2 for paragraph in paragraphs[:n]) for n in range(len(paragraphs))]
    blocks = tuple(
        Block(kind=BlockKind.PARAGRAPH, span=Span(start, start + len(paragraph)), rule="paragraph")
        for start, paragraph in zip(starts, paragraphs, strict=True)
    )
    return Draft(
        id=f"article-{number:03}",
        source=Source(path=f"{number:03}.txt", sha256="", text="\n\n".join(paragraphs)),
        layout=Layout(
            blocks=blocks,
            title=Title(text="", origin=Origin.DERIVED, span=None),
            published=Published(value="2022-01-21", precision=Precision.DAY, origin=Origin.STATED),
            language="de",
        ),
    )


def _timed(name: str, work: Callable[[], _Result]) -> _Result:
    start = time.process_time()
    result = work()
    _costs[name] = (time.process_time() - start) * 1000 / ARTICLES
    return result


def _start_up() -> float:
    start = time.perf_counter()
    command = [sys.executable, str(SEEDS.parent / "build_digest.py"), "--help"]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own command
    return time.perf_counter() - start


def _report() -> None:
    for name, cost in _costs.items():
        print(f"{name:20} {cost:6.2f} ms")
    total = sum(_costs.values())
    print(f"{'together':20} {total:6.2f} ms of {BUDGET:.0f} ms an article")


if __name__ == "__main__":
    main()
