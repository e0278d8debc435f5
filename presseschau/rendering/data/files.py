"""All data files of a digest."""

import json
from collections.abc import Iterable

from presseschau.model import Digest, File
from presseschau.rendering.data.actors import actor_record
from presseschau.rendering.data.articles import article_record
from presseschau.rendering.data.package import describe
from presseschau.rendering.data.place import Json
from presseschau.rendering.data.stories import story_record
from presseschau.rendering.data.tables import (
    DATE_COLUMNS,
    FIGURE_COLUMNS,
    QUOTE_COLUMNS,
    date_rows,
    figure_rows,
    quote_rows,
    sheet,
)

_FOLDER = "daten"


def data_files(digest: Digest) -> tuple[File, ...]:
    """Give the files below `daten/`, their description last; lines are sorted by id, rows by article and place."""
    made = (
        _lines("articles.jsonl", (article_record(article, digest.cast) for article in digest.articles)),
        _lines("actors.jsonl", (actor_record(actor) for actor in digest.cast.actors)),
        _lines("stories.jsonl", (story_record(story, digest.summaries[story.id]) for story in digest.stories)),
        _file("quotes.csv", sheet(QUOTE_COLUMNS, quote_rows(digest))),
        _file("figures.csv", sheet(FIGURE_COLUMNS, figure_rows(digest))),
        _file("dates.csv", sheet(DATE_COLUMNS, date_rows(digest))),
    )
    description = json.dumps(describe(digest, made), ensure_ascii=False, indent=2)
    return (*made, _file("datapackage.json", f"{description}\n".encode()))


def _lines(name: str, records: Iterable[Json]) -> File:
    """Write JSON lines in the order of their ids."""
    lines = (
        json.dumps(record, ensure_ascii=False, allow_nan=False)
        for record in sorted(records, key=lambda record: record["id"])
    )
    return _file(name, "".join(f"{line}\n" for line in lines).encode())


def _file(name: str, content: bytes) -> File:
    return File(path=f"{_FOLDER}/{name}", content=content)
