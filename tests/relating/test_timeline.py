"""The dates that articles speak of."""

from dataclasses import replace

from presseschau.model import Article, Cast, Precision, Span, TimeExpression, TimeType
from presseschau.relating import relate, timeline
from tests.relating.articles import made_article


def dated(name: str, text: str, published: str, **values: str) -> Article:
    """Make an article in which these words (underscores for spaces) have these TIMEX3 values."""
    article = made_article(name, text, published)
    found = []
    for words, value in values.items():
        start = text.index(words.replace("_", " "))
        precision = {4: Precision.YEAR, 7: Precision.MONTH}.get(len(value), Precision.DAY)
        found.append(
            TimeExpression(span=Span(start, start + len(words)), type=TimeType.DATE, value=value, precision=precision)
        )
    return replace(article, dates=tuple(found))


ONE = dated("a", "Die Brücke über die Lahn wird am Montag gesperrt.", "2024-03-05", Montag="2024-03-11")
OTHER = dated("b", "Ab Montag ist die Brücke über die Lahn gesperrt.", "2024-03-06", Montag="2024-03-11")
LATER = dated("c", "Die Fähre fuhr am Montag trotz Nebels.", "2024-03-12", Montag="2024-03-11")
PAST = dated("d", "Im Jahr 1961 war die Leitung verlegt worden.", "2024-03-12", Jahr_1961="1961")


COPY = dated("e", "Die Brücke über die Lahn wird am Montag ganz gesperrt.", "2024-03-05", Montag="2024-03-11")


def test_one_wording_on_one_day_is_one_entry() -> None:
    """Near-verbatim sentences stand together, the earliest first; what is worded otherwise stands by itself."""
    articles = (ONE, OTHER, LATER, PAST, COPY)
    entries = timeline(articles, relate(articles, Cast(actors=(), by_mention={})))
    told = [(entry.value, [passage.article for passage in entry.passages]) for entry in entries]
    assert told == [("1961", ["d"]), ("2024-03-11", ["a", "e"]), ("2024-03-11", ["b"]), ("2024-03-11", ["c"])]


def test_an_entry_names_its_date_in_the_first_sentence() -> None:
    """The words that give the date are told, so that a page can set them off."""
    (entry,) = timeline((ONE,), ())
    assert entry.named is not None
    assert entry.named.of(ONE.text) == "Montag"


def test_what_lay_ahead_is_announced() -> None:
    """An event is announced when every article that names it came out before it."""
    entries = timeline((ONE, LATER), ())
    assert [(entry.passages[0].article, entry.announced) for entry in entries] == [("a", True), ("c", False)]
