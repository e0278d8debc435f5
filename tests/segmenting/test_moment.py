"""Dates that files and date lines state."""

import pytest

from presseschau.model import Precision, Published, Source, Stated
from presseschau.segmenting import segment
from presseschau.segmenting.moment import read_stated


@pytest.mark.parametrize(
    ("stated", "value"),
    [
        ("2022", "2022"),
        ("2022-01", "2022-01"),
        ("2022-01-21", "2022-01-21"),
        ("2022-01-21T12:31:05+01:00", "2022-01-21T12:31"),
        ("2022-01-21 12:31", "2022-01-21T12:31"),
        ("21. Januar 2022, 12:31 Uhr", "2022-01-21T12:31"),
        ("Freitag, 21. Januar 2022", "2022-01-21"),
        ("21.1.2022", "2022-01-21"),
        ("21.01.22 um 9.05 Uhr", "2022-01-21T09:05"),
        ("3. Jänner 2022", "2022-01-03"),
        ("Januar 2022", "2022-01"),
        ("Fri, 12 May 2023 08:00:00 +0200", "2023-05-12T08:00"),
    ],
)
def test_stated_dates(stated: str, value: str) -> None:
    """ISO, German and feed dates are read to the precision they state."""
    moment = read_stated(stated)
    assert moment is not None
    assert moment.value == value


@pytest.mark.parametrize("stated", ["", "gestern", "2022-13", "2022-02-30", "31. April 2022", "21. Januar", "12:31"])
def test_no_dates(stated: str) -> None:
    """What is no date of the calendar, or has no year, is none."""
    assert read_stated(stated) is None


def _published(text: str, date: str | None = None) -> Published:
    source = Source(path="a.txt" if date is None else "a.md", sha256="", text=text, stated=Stated(date=date))
    return segment("a", source).published


BODY = "\n\nAm 3. Mai 1999 war hier noch ein Deich. Heute ist davon nichts mehr zu sehen, sagt der Wirt am Hafen."


@pytest.mark.parametrize(
    ("text", "date", "value", "wording"),
    [
        (" date 2022-01 Es regnet." + BODY, None, "2022-01", "date 2022-01"),
        ("date 2022-13 Es regnet." + BODY, None, None, None),
        ("Kopf\n\n21. Januar 2022, 12:31 Uhr" + BODY, None, "2022-01-21T12:31", "21. Januar 2022, 12:31 Uhr"),
        ("Kopf\n\n21. Januar 2022, 12:31 Uhr" + BODY, "2022-01", "2022-01-21T12:31", "21. Januar 2022, 12:31 Uhr"),
        ("Kopf\n\n22. Januar 2022" + BODY, "2022-01-21", "2022-01-21", None),
        ("Genf, 21. Januar (Reuters) - Es regnet." + BODY, "2022-01", "2022-01-21", "21. Januar"),
        ("Aktualisiert: 5.2.2022\n\nErstellt: 4.2.2022" + BODY, None, "2022-02-04", "4.2.2022"),
        ("Kopf" + BODY, None, None, None),
    ],
)
def test_published(text: str, date: str | None, value: str | None, wording: str | None) -> None:
    """The file's date wins, a date line refines it and is the evidence, and dates in prose never count."""
    published = _published(text, date)
    assert published.value == value
    assert [passage.span.of(text) for passage in published.evidence] == ([wording] if wording else [])
    assert (published.precision is Precision.UNKNOWN) == (value is None)
