"""The dates that articles speak of."""

from dataclasses import replace

from presseschau.annotating import annotate
from presseschau.model import Article, Bearing, Cast, Precision, Span, TimeExpression, TimeType
from presseschau.relating import relate, timeline
from tests.quality.marked import draft_of
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


def test_one_statement_on_one_day_is_one_entry() -> None:
    """Sentences that say the same stand together, the earliest first; what else was then stands by itself."""
    articles = (ONE, OTHER, LATER, PAST, COPY)
    entries = timeline(articles, relate(articles, Cast(actors=(), by_mention={})))
    told = [(entry.value, [passage.article for passage in entry.passages]) for entry in entries]
    assert told == [("1961", ["d"]), ("2024-03-11", ["a", "e", "b"]), ("2024-03-11", ["c"])]


def test_an_entry_names_its_date_in_the_first_sentence() -> None:
    """The words that give the date are told, so that a page can set them off."""
    (entry,) = timeline((ONE,), ())
    assert entry.named is not None
    assert entry.named.of(ONE.text) == "Montag"


def test_what_lay_ahead_is_announced() -> None:
    """An event is announced when every article that names it came out before it."""
    entries = timeline((ONE, LATER), ())
    assert [(entry.passages[0].article, entry.announced) for entry in entries] == [("a", True), ("c", False)]


def told(*texts: str, published: str = "2023-05-12") -> list[tuple[str, str]]:
    """Give the timeline of texts that are read, by value and wording."""
    articles = annotate([replace(draft_of(text, published), id=f"a{n}") for n, text in enumerate(texts)])
    by_id = {article.id: article for article in articles}
    entries = timeline(articles, ())
    return [(entry.value, entry.passages[0].span.of(by_id[entry.passages[0].article].text)) for entry in entries]


def test_a_sentence_stands_where_its_event_does() -> None:
    """Years of things that are only named, what never was, and a century that goes on have no place."""
    assert told("Der Rat hat am Montag das Abkommen von 1987 gekündigt.") == [
        ("2023-05-08", "Der Rat hat am Montag das Abkommen von 1987 gekündigt.")
    ]
    assert told("Ohne den Regen lägen wir noch Ostern im Garten.") == []
    assert told("Bis zur Mitte des Jahrhunderts schmilzt das Eis.") == []


def test_what_was_said_goes_before_when_it_was_said() -> None:
    """A statement stands under its own date, or where it has none but since when it is so under the day it was made."""
    later = "„Wir eröffnen das Bad im nächsten Monat“, sagte Anna Berger am Montag."
    since = "„Das Bad ist seit 2016 zu“, sagte Anna Berger am Montag."
    assert told(later) == [("2023-06", later)]
    assert told(since) == [("2023-05-08", since)]


def test_what_cannot_be_understood_alone_is_left_out() -> None:
    """A sentence whose subject stands in the one before is no entry."""
    assert told("Die Ministerin blieb ruhig. Am Montag war sie noch laut geworden.") == []


def test_the_same_words_of_two_events_are_one_entry() -> None:
    """A sentence of background that articles on different events share stands once."""
    assert len(told("Die Burg wurde 1312 erbaut.", "Die Burg wurde 1312 erbaut.")) == 1


def test_an_announcement_brings_the_sentence_that_it_takes_up() -> None:
    """What is to come is told with the sentence before, when a pronoun needs it; what was is left out."""
    ahead = "Der Rat billigte den Vertrag. Unterzeichnet wird er am kommenden Mittwoch in Kiel."
    assert told(ahead) == [("2023-05-17", ahead)]
    assert told("Der Rat billigte den Vertrag. Unterzeichnet wurde er am Mittwoch in Kiel.") == []
    quoted = "„Der Vertrag ist gut. Wir danken allen“, sagte Anna Berger. Unterzeichnet wird er am kommenden Mittwoch."
    assert told(quoted) == []
    assert told("Er billigte es. Unterzeichnet wird er am kommenden Mittwoch in Kiel.") == []


def test_an_evening_is_of_the_day_that_another_article_tells() -> None:
    """A text that tells no day speaks of the evening of its event, whose day another article names."""
    one = "Der Stadtrat von Hohenfels hat die Brücke über die Lahn beschlossen. Am Abend feierten die Anhänger."
    other = "Der Stadtrat von Hohenfels hat am Mittwoch die Brücke über die Lahn beschlossen. Die Anhänger feierten."
    articles = annotate([replace(draft_of(text, "2023-05-12"), id=f"a{n}") for n, text in enumerate((one, other))])
    stories = relate(articles, Cast(actors=(), by_mention={}))
    assert [entry.value for entry in timeline(articles, stories) if entry.passages[0].article == "a0"] == ["2023-05-10"]
    assert told(one) == []


def test_what_cannot_be_understood_alone_stands_behind_what_says_the_same() -> None:
    """Its article reports it, too, though its sentence opens with a pronoun."""
    open_one = dated("b", "Sie wird am Montag gesperrt, die Brücke über die Lahn.", "2024-03-04", Montag="2024-03-11")
    (entry,) = timeline((ONE, open_one), relate((ONE, open_one), Cast(actors=(), by_mention={})))
    assert [passage.article for passage in entry.passages] == ["a", "b"]


def test_what_is_so_since_a_day_is_told_as_such() -> None:
    """The day is when it began, not when it was."""
    (since,) = (replace(date, bearing=Bearing.SINCE) for date in LATER.dates)
    for changed, lasting in ((replace(LATER, dates=(since,)), True), (LATER, False)):
        (entry,) = timeline((changed,), relate((changed,), Cast(actors=(), by_mention={})))
        assert entry.lasting is lasting
