"""Parts of speech and base forms."""

from HanTa.HanoverTagger import HanoverTagger

from presseschau.annotating.tagging import MODEL, tag

SENTENCE = [
    "Die",
    "alten",
    "Brücken",
    "wurden",
    "gestern",
    "von",
    "Arbeitern",
    "gesperrt",
    ",",
    "weil",
    "sie",
    "alt",
    "sind",
]


def test_tags_are_those_of_the_plain_tagger() -> None:
    """Remembering word forms changes no tag."""
    plain = [found[2].replace("(", "").replace(")", "") for found in HanoverTagger(MODEL).tag_sent(SENTENCE)]
    assert [found[0] for found in tag(SENTENCE)] == plain


def test_base_forms() -> None:
    """Nouns come in the singular, verbs in the infinitive; the first part of a hyphenated word stays as written."""
    lemmas = [lemma for _, lemma in tag(["Die", "US-Soldaten", "sprachen", "mit", "Arbeitern"])]
    assert (lemmas[1], lemmas[2], lemmas[4]) == ("US-Soldat", "sprechen", "Arbeiter")


def test_no_words_no_tags() -> None:
    """An empty sentence has no tags."""
    assert tag([]) == ()


def test_endless_words_are_tagged() -> None:
    """A word of ten thousand letters costs no more than its end."""
    assert len(tag(["x" * 10_000, "geht"])) == 2
