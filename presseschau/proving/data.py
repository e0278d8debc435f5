"""Whether the data files say what the digest says, word by word."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

from presseschau.model import Article, Digest, File, Passage, Span, TimeType
from presseschau.proving.corpus import Corpus

_FOLDER = "daten/"
# Put before a text that a spreadsheet would take for a formula.
_GUARD = "'"
_WHEN = frozenset({TimeType.DATE, TimeType.TIME})


def data_problems(corpus: Corpus, files: tuple[File, ...]) -> Iterator[str]:
    """Say what in the data files is not the digest's."""
    for file in files:
        if file.path == f"{_FOLDER}articles.jsonl":
            yield from _articles(corpus, _records(file))
        elif file.path == f"{_FOLDER}stories.jsonl":
            yield from _stories(corpus.digest, _records(file))
        elif file.path.startswith(_FOLDER) and file.path.endswith(".csv"):
            yield from _rows(corpus, file)


def _records(file: File) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.content.decode().split("\n") if line]


def _articles(corpus: Corpus, records: list[dict[str, Any]]) -> Iterator[str]:
    found = {record["id"]: record for record in records}
    if found.keys() != corpus.texts.keys() or len(found) != len(records):
        yield "articles.jsonl: does not hold each article once"
    for name in sorted(found.keys() & corpus.texts.keys()):
        yield from _article(corpus.texts[name].article, found[name])


def _article(article: Article, record: Mapping[str, Any]) -> Iterator[str]:
    if record["text"] != article.text:
        yield f"articles.jsonl: {article.id}: the text is not the source's"
    for name, spans in _spans(article).items():
        if [(entry["start"], entry["end"]) for entry in record[name]] != [(span.start, span.end) for span in spans]:
            yield f"articles.jsonl: {article.id}: {name} are not those of the article"
    figures = [entry["value"] for entry in record["figures"]]
    if figures != [figure.value for figure in article.figures]:
        yield f"articles.jsonl: {article.id}: the figures' values are not those of the article"


def _spans(article: Article) -> dict[str, list[Span]]:
    return {
        "blocks": [block.span for block in article.layout.blocks],
        "sentences": [sentence.span for sentence in article.sentences],
        "quotes": [quote.span for quote in article.quotes],
        "figures": [figure.span for figure in article.figures],
        "dates": [date.span for date in article.dates if date.type in _WHEN],
    }


def _stories(digest: Digest, records: list[dict[str, Any]]) -> Iterator[str]:
    if sorted(record["id"] for record in records) != sorted(story.id for story in digest.stories):
        yield "stories.jsonl: does not hold each story once"
        return
    for record in records:
        shown = [Passage(entry["article"], Span(entry["start"], entry["end"])) for entry in record["summary"]]
        if shown != [sentence.passage for sentence in digest.summaries[record["id"]].seven]:
            yield f"stories.jsonl: {record['id']}: the summary is not the story's"


def _rows(corpus: Corpus, file: File) -> Iterator[str]:
    for row in csv.DictReader(io.StringIO(file.content.decode("utf-8-sig"), newline=""), delimiter=";"):
        text = corpus.texts[row["article"]].article.text if row["article"] in corpus.texts else ""
        wording = text[int(row["start"]) : int(row["end"])]
        if not wording or row["wording"] not in {wording, _GUARD + wording}:
            place = f"{row['start']}-{row['end']} of {row['article']}"
            yield f"{file.path}: {row['wording']!r} is not what stands at {place}"
        if row["sentence"] not in text and row["sentence"].removeprefix(_GUARD) not in text:
            yield f"{file.path}: {row['sentence']!r} is not in {row['article']}"
