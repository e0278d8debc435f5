"""Which sentences bring something that no other text of a story has."""

import pytest

from presseschau.relating.statements.novelty import new_sentences
from tests.relating.planted.checks import digest

_OTHER = (
    "Die Reederei Friesland kürzt den Fahrplan ihrer Fähre nach Norderoog. Im Winter legt das Schiff dienstags ab. "
    "Die Inselbewohner kritisieren den Beschluss, 40 Betten im Gasthof bleiben leer."
)


def _is_new(sentence: str, other: str = _OTHER) -> bool:
    made = digest({"text": sentence, "date": "2024-05-07"}, {"text": other, "date": "2024-05-07"})
    own = next(article for article in made.articles if article.text == sentence)
    return any(passage.article == own.id for passage in new_sentences(made.articles, [[a.id] for a in made.articles]))


@pytest.mark.parametrize(
    "sentence",
    [
        "Im Winter kürzt die Reederei Friesland den Fahrplan der Fähre.",
        "Den Fahrplan der Fähre kürzt die Reederei.",
        "Die Inselbewohner bemängeln den Winterfahrplan der Fähre.",
    ],
)
def test_what_is_made_of_the_others_words_is_not_new(sentence: str) -> None:
    """All that it says stands elsewhere, though not in one sentence: in the same words, compounds or synonyms."""
    assert not _is_new(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Tierarzt kommt seit Januar mit dem Hubschrauber nach Norderoog.",
        "Bürgermeisterin Frauke Petersen nannte den Fahrplan eine Zumutung.",
    ],
)
def test_what_adds_things_and_people_is_new(sentence: str) -> None:
    """Much of it stands in no other text."""
    assert _is_new(sentence)


def test_a_figure_of_its_own_makes_a_sentence_new() -> None:
    """A number that no other text gives is news, though all words stand there; an age is none, nor a small count."""
    assert _is_new("Im Winter bleiben im Gasthof 57 Betten leer.")
    assert not _is_new("Im Winter bleiben im Gasthof drei Betten leer.")
    assert not _is_new("Im Winter bleiben im Gasthof 40 Betten leer.")


def test_the_prints_of_one_text_do_not_make_it_old() -> None:
    """What two outlets print of one text is new as long as no other text has it."""
    sentence = "Der Tierarzt kommt seit Januar mit dem Hubschrauber nach Norderoog."
    made = digest(*({"text": text, "date": "2024-05-07"} for text in (sentence, sentence + " ", _OTHER)))
    own, copy = (article.id for article in made.articles if article.text.strip() == sentence)
    other = next(article.id for article in made.articles if article.text == _OTHER)
    found = {passage.article for passage in new_sentences(made.articles, [[own, copy], [other]])}
    assert found == {own, copy, other}
