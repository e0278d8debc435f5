"""Base forms of content words."""

import pytest

from presseschau.annotating.bases import bases_of
from presseschau.annotating.sentences import analyse
from tests.quality.marked import draft_of


def _forms(text: str) -> list[tuple[str, str]]:
    sentence = analyse(draft_of(text, None)).sentences[0]
    return [(base.span.of(text), base.form) for base in bases_of(sentence)]


def test_content_words_have_base_forms() -> None:
    """Function words and marks have none; nouns, verbs, adjectives and numbers have."""
    found = _forms("Die 12 alten Brücken wurden gestern von Ulm gesperrt.")
    assert [form for _, form in found] == ["12", "alt", "brücke", "ulm", "sperren"]


@pytest.mark.parametrize(
    ("text", "verb", "base"),
    [
        ("Der Landrat lehnte den Vorschlag am Freitag ab.", "lehnte", "ablehnen"),
        ("Die Stadt kündigte an, dass sie dem Plan zustimmen werde.", "kündigte", "ankündigen"),
        ("Die Polizei nahm am Abend zwei Verdächtige fest.", "nahm", "festnehmen"),
    ],
)
def test_separated_verbs_are_put_together(text: str, verb: str, base: str) -> None:
    """A particle at the end of its clause belongs to the finite verb before it."""
    assert dict(_forms(text))[verb] == base


def test_a_verb_without_particle_stays_as_it_is() -> None:
    """A particle goes to one verb only."""
    found = dict(_forms("Die Firma sagt, der Chef trete zurück, und schweigt."))
    assert (found["trete"], found["schweigt"]) == ("zurücktreten", "schweigen")
