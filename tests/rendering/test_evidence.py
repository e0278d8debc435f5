"""Belege and dates that rest on them."""

from dataclasses import replace

from presseschau.model import EventDate, Origin, Passage, Precision, Published
from presseschau.rendering.dating import dated, derivation
from presseschau.rendering.evidence import MARKS_SHOWN, Evidence
from presseschau.rendering.language import plainly_dated
from presseschau.rendering.site import Site
from tests.rendering.digests import passage, sample_digest

SITE = Site(digest=sample_digest())


def test_an_article_keeps_its_number_on_a_page() -> None:
    """Numbers are given in order of first use, and the same article has the same number everywhere."""
    evidence = Evidence(SITE, "index.md")
    marks = [
        evidence.mark(passage(name, words))
        for name, words in [("zwei", "400 Fahrzeuge"), ("eins", "300 Fahrzeuge"), ("zwei", "zwei Jahre")]
    ]
    assert [mark.partition("]")[0] for mark in marks] == ["<sup>[1", "<sup>[2", "<sup>[1"]
    assert evidence.articles == ((1, "zwei"), (2, "eins"))


def test_numbers_can_be_given_beforehand() -> None:
    """A story numbers its articles in its own order."""
    evidence = Evidence(SITE, "index.md", ("eins", "zwei"))
    assert evidence.number("zwei") == 2
    assert evidence.numbers(["zwei", "eins"]) == "1 und 2"


def test_a_mark_names_its_article_aloud() -> None:
    """The accessible label says more than the number: where the article is from, when it appeared, and its title."""
    mark = Evidence(SITE, "ereignisse/elm.md").mark(passage("eins", "300 Fahrzeuge"))
    assert 'aria-label="Beleg: Artikel 1 (4. März 2024), Brücke wird gesperrt"' in mark
    assert "(../artikel/eins.md#s126)" in mark


def test_each_article_is_marked_once() -> None:
    """Several passages of one article get one mark, that of the first."""
    marks = Evidence(SITE, "index.md").marks([passage("eins", "Brücke wird"), passage("eins", "300 Fahrzeuge")])
    assert marks.count("<sup>") == 1


def test_marks_of_a_sentence_stand_by_number() -> None:
    """Whichever passage comes first, the reader sees 1 before 2."""
    evidence = Evidence(SITE, "index.md", ("eins", "zwei"))
    marks = evidence.marks([passage("zwei", "400 Fahrzeuge"), passage("eins", "300 Fahrzeuge")])
    assert marks.index("<sup>[1") < marks.index("<sup>[2")


def test_only_a_mark_behind_another_of_its_group_is_parted_from_it() -> None:
    """On paper a comma stands between two numbers, never between a figure of the text and the first number."""
    marks = Evidence(SITE, "index.md").marks([passage("zwei", "400 Fahrzeuge"), passage("eins", "300 Fahrzeuge")])
    first, second = marks.split("</sup>")[:2]
    assert ".folgt" not in first
    assert ".folgt" in second


def test_whose_words_stand_there_is_told_from_who_says_the_same() -> None:
    """The source of a wording comes first; who says it in other words stands behind "sinngemäß"."""
    evidence = Evidence(SITE, "index.md", ("zwei", "eins"))
    words = passage("eins", "300 Fahrzeuge")
    marks = evidence.support(words, [passage("zwei", "400 Fahrzeuge")])
    assert marks.index("<sup>[2") < marks.index("sinngemäß") < marks.index("<sup>[1")
    alike = evidence.support(passage("eins", "Fahrzeuge"), [passage("zwei", "400 Fahrzeuge")])
    assert "sinngemäß" not in alike
    assert alike.index("<sup>[1") < alike.index("<sup>[2")


def test_a_line_of_the_file_is_no_wording() -> None:
    """A date that only the file's header gives is told as that and not quoted."""
    evidence = (passage("eins", "am Montag"), passage("eins", "Teilen auf Facebook"))
    known = EventDate(value="2024-03-04", precision=Precision.DAY, evidence=evidence)
    shown = derivation(known, SITE, Evidence(SITE, "index.md")) or ""
    assert "der Kopfzeile der Datei<sup>" in shown
    assert "Teilen" not in shown


def test_a_stated_date_has_its_mark() -> None:
    """What stands in the source is only marked."""
    known = Published(
        value="2024-03-04", precision=Precision.DAY, origin=Origin.STATED, evidence=(passage("eins", "am Montag"),)
    )
    assert "erschlossen" not in dated(known, SITE, Evidence(SITE, "index.md"))


def test_a_derived_date_says_from_what() -> None:
    """It is short where it stands, with its marks; the words it was worked out from are told once elsewhere."""
    evidence = (passage("eins", "am Montag"), passage("zwei", "am Montag"))
    known = EventDate(value="2024-03-04", precision=Precision.DAY, evidence=evidence)
    words = dated(known, SITE, Evidence(SITE, "index.md"))
    assert words.startswith("4&#46; März 2024 (erschlossen<sup>")
    assert words.count("<sup>") == 2
    assert "Montag" not in words
    told = derivation(known, SITE, Evidence(SITE, "index.md"))
    assert told is not None
    assert told.startswith("Erschlossen aus „")
    assert (told.count("am Montag"), told.count("<sup>")) == (1, 2)


def test_a_derived_day_of_publication_is_that_of_the_event() -> None:
    """What other articles date is the event: a page says so, and a citation says that the day was worked out."""
    known = Published(
        value="2024-03-04", precision=Precision.DAY, origin=Origin.DERIVED, evidence=(passage("eins", "am Montag"),)
    )
    told = derivation(known, SITE, Evidence(SITE, "index.md"))
    assert told is not None
    assert told.startswith("Erschlossen aus dem Tag des Ereignisses: „")
    assert plainly_dated(known) == "4. März 2024 (erschlossen)"
    assert plainly_dated(replace(known, origin=Origin.STATED)) == "4. März 2024"
    assert derivation(replace(known, origin=Origin.STATED), SITE, Evidence(SITE, "index.md")) is None


def test_an_unknown_date_is_said_to_be_unknown() -> None:
    """No date is invented."""
    assert dated(EventDate(value=None, precision=Precision.UNKNOWN), SITE, Evidence(SITE, "x.md")) == "Datum unbekannt"


def test_very_many_marks_end_in_et_cetera() -> None:
    """A row of marks stays short enough to be read; that there are more is said."""
    names = [f"nr{number}" for number in range(MARKS_SHOWN + 1)]
    first, *_ = sample_digest().articles
    many = Site(digest=replace(sample_digest(), articles=tuple(replace(first, id=name) for name in names)))
    passages = [Passage(name, first.sentences[0].span) for name in names]
    assert Evidence(many, "index.md").marks(passages).count("<sup>") == MARKS_SHOWN
    assert Evidence(many, "index.md").marks(passages).endswith("u. a.</span>")
    assert "u. a." not in Evidence(many, "index.md").marks(passages[:MARKS_SHOWN])
