"""Near-verbatim passages that do not say the same."""

from dataclasses import replace

import pytest

from presseschau.annotating import annotate
from presseschau.model import Article, Cast, Passage, Span
from presseschau.relating.copying.copies import Copy
from presseschau.relating.statements.sameness import saying_the_same
from presseschau.relating.statements.voices import meant_by
from tests.quality.marked import draft_of

NOBODY = meant_by(Cast(actors=(), by_mention={}))


def _article(name: str, text: str) -> Article:
    (article,) = annotate((draft_of(text, "2024-05-07"),))
    return replace(article, id=name)


def _say_the_same(one: str, other: str) -> bool:
    by_id = {name: _article(name, text) for name, text in (("a", one), ("b", other))}
    first, second = (Passage(name, article.sentences[0].span) for name, article in by_id.items())
    return bool(tuple(saying_the_same([Copy(one=first, other=second)], by_id, NOBODY)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Der Rat hat am Montag den Bau der Brücke beschlossen.",
            "Der Rat hat am Montag den Bau der Schule beschlossen.",
        ),
        ("Der Verein hat nach dem Spiel den Trainer entlassen.", "Der Verein hat nach dem Spiel den Arzt entlassen."),
        ("Der Förster sprach von einem großen Schaden.", "Der Förster sprach von einem großen Gewinn."),
        ("Die Feuerwehr rettete am Abend drei Kinder.", "Die Feuerwehr rettete am Abend fünf Kinder."),
        ("Alle Schulen der Stadt bleiben geschlossen.", "Einige Schulen der Stadt bleiben geschlossen."),
        ("Der Händler verklagte den Bauern wegen der Ernte.", "Der Bauer verklagte den Händler wegen der Ernte."),
    ],
)
def test_one_word_can_make_another_statement(one: str, other: str) -> None:
    """Another noun, number, share or order of roles says something else, however alike the rest is worded."""
    assert not _say_the_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Der Rat von Ulm hat den Bau der Brücke beschlossen.", "Der Rat von Ulm hat den Bau der Brücke beschlossen."),
        (
            "Der Rat von Kassel hat den Bau der Brücke beschlossen.",
            "Der Rat von Ulm hat den Bau der Brücke beschlossen.",
        ),
        ("Maria Lorenz besuchte am Montag das Werk.", "Jonas Keller besuchte am Montag das Werk."),
        ("Der Rat hat am Montag den Plan beschlossen.", "Der Rat hat am Dienstag den Plan beschlossen."),
        ("Ein Arzt half den Verletzten am Bahnhof.", "Ein Mediziner half den Verletzten am Bahnhof."),
        ("Die Behörde warnte vor Hochwasser im Tal.", "Die Behörden warnten vor Hochwasser im Tal."),
        ("Die Bergwacht prüfte die Gondel am Berg.", "Die Bergwacht prüfte die Gondeln am Berg."),
        ("Die Wehr rettete drei Kinder aus dem Haus.", "Die Wehr rettete drei Kinder."),
        ("Die Wehr rettete drei Kinder aus dem Haus.", "Die Wehr rettete gestern drei Kinder aus dem Haus."),
        ("Emil Kranz sprach von einem „gewaltigen Schaden“.", "Emil Kranz sprach von einem „gewaltigen Gewinn“."),
    ],
)
def test_names_dates_synonyms_and_translations_may_differ(one: str, other: str) -> None:
    """A name in another form, a date, a word that means the same, a cut, and a quotation translated anew do not."""
    assert _say_the_same(one, other)


def test_a_denial_around_a_passage_makes_another_statement() -> None:
    """A clause that its sentence denies does not say what stands elsewhere word for word."""
    told, denied = (
        "Sie habe vor Rissen im Träger gewarnt.",
        "Anrufe, in denen sie vor Rissen im Träger gewarnt habe, gab es nicht.",
    )
    by_id = {name: _article(name, text) for name, text in (("a", told), ("b", denied))}
    start, end = denied.index("in denen"), denied.index(", gab")
    copy = Copy(one=Passage("a", by_id["a"].sentences[0].span), other=Passage("b", Span(start, end)))
    assert not tuple(saying_the_same([copy], by_id, NOBODY))
