"""The table of who reports what: statements in rows, articles in columns, a sign where one has the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from presseschau.model import Passage, Story
from presseschau.rendering.escape import Markdown
from presseschau.rendering.rows import Row

COLUMNS_SHOWN = 24
"""Articles up to which a table has a column for each."""

SIDE_BY_SIDE = 12
"""Columns that fit beside the statements on a page of paper; of more, each row lists the articles that have it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sign:
    """How far an article has a statement: the sign in the table, its name read aloud, its meaning in the key."""

    sign: str
    name: str
    meaning: str

    @property
    def shown(self) -> Markdown:
        """Give the sign as it stands in the table."""
        return Markdown(
            f'<span class="zeichen" aria-hidden="true">{self.sign}</span><span class="nur-vorlesen">{self.name}</span>'
        )


WHOLE = Sign(sign="●", name="ja", meaning="berichtet es")
PART = Sign(sign="◐", name="zum Teil", meaning="berichtet es zum Teil")
OTHERWISE = Sign(sign="≠", name="anders", meaning="berichtet es anders")
PERHAPS = Sign(
    sign="?", name="vielleicht", meaning="hat einen Satz, der der Aussage ähnelt, vielleicht aber anderes sagt"
)
SIGNS = (WHOLE, PART, OTHERWISE, PERHAPS)


@dataclass(frozen=True, kw_only=True, slots=True)
class Cell:
    """That an article has a statement, how far, and where."""

    sign: Sign
    place: Passage


def table_of(rows: Sequence[Row], story: Story) -> dict[str, object]:
    """Give the columns, the cells and the key, which has the signs that occur."""
    columns = columns_of(story)
    used = {cell.sign for row in rows for article in columns if (cell := cell_of(row, article))}
    return {
        "columns": columns,
        "cell_of": cell_of,
        "signs": [sign for sign in SIGNS if sign in used],
        "SIDE_BY_SIDE": SIDE_BY_SIDE,
    }


def columns_of(story: Story) -> tuple[str, ...]:
    """Give the articles of a table's columns: of very many the earliest of each independent text."""
    if len(story.articles) <= COLUMNS_SHOWN:
        return story.articles
    return tuple(group[0] for group in story.origins)[:COLUMNS_SHOWN]


def cell_of(row: Row, article: str) -> Cell | None:
    """Give what an article has of a statement, None where nothing was found."""
    if article in row.by_article:
        return Cell(sign=PART if article in row.partly else WHOLE, place=row.by_article[article])
    otherwise = next((place for place in row.against if place.article == article), None)
    if otherwise:
        return Cell(sign=OTHERWISE, place=otherwise)
    return Cell(sign=PERHAPS, place=row.similar[article]) if article in row.similar else None
