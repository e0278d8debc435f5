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


def test_sentences_on_one_event_of_a_day_are_one_entry() -> None:
    """Who reports the same for the same day stands together, others of that day by themselves."""
    articles = (ONE, OTHER, LATER, PAST)
    entries = timeline(articles, relate(articles, Cast(actors=(), by_mention={})))
    told = [(entry.value, [passage.article for passage in entry.passages]) for entry in entries]
    assert told == [("1961", ["d"]), ("2024-03-11", ["a", "b"]), ("2024-03-11", ["c"])]


def test_what_lay_ahead_is_announced() -> None:
    """An event is announced when every article that names it came out before it."""
    entries = timeline((ONE, OTHER, LATER), ())
    assert [(entry.passages[0].article, entry.announced) for entry in entries] == [("a", True), ("c", False)]
