"""The front matter of Markdown files."""

import pytest

from presseschau.model import Stated
from presseschau.reading.matter import split
from presseschau.reading.record import UnreadableError

FULL = """---
title: "Brücke: gesperrt"
date: 2024-03-04
outlet: Elmbote
authors: [Ida Ahl, Jo Bär]
url: https://example.org/1
language: de
tags: [verkehr, {tief: ja}]
---
Der Text.
"""


def test_all_fields_are_read_as_they_are_written() -> None:
    """Dates and numbers stay the text they are; unknown fields cost nothing."""
    assert split(FULL) == (
        Stated(
            title="Brücke: gesperrt",
            date="2024-03-04",
            outlet="Elmbote",
            authors=("Ida Ahl", "Jo Bär"),
            url="https://example.org/1",
            language="de",
        ),
        "Der Text.\n",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ein Text.\n\n---\n\nNoch einer.\n",
        "\n---\ntitle: x\n---\nText",
        "----\nText\n---\n",
        "# Bad öffnet\n---\ntitle: x\n---\n",
        "",
    ],
)
def test_a_rule_in_the_text_is_no_front_matter(text: str) -> None:
    """Only a fence in the very first line begins front matter."""
    assert split(text) == (Stated(), text)


@pytest.mark.parametrize("matter", ["", "# nur ein Kommentar", "title:", "title: ~", "title: null", 'title: ""'])
def test_silence_is_none(matter: str) -> None:
    """An empty field states nothing."""
    assert split(f"---\n{matter}\n---\nText") == (Stated(), "Text")


def test_one_author_needs_no_list() -> None:
    """A single name is a list of one."""
    assert split("---\nauthors: Ida Ahl\n---\nText")[0].authors == ("Ida Ahl",)


def test_words_that_yaml_would_convert_stay_words() -> None:
    """No, yes and numbers are titles like any other."""
    assert split("---\ntitle: No\noutlet: 20\ndate: 1_000\n---\nText")[0] == Stated(
        title="No", outlet="20", date="1_000"
    )


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("title: Nach dem Sturm: Schulen zu", "Nach dem Sturm: Schulen zu"),
        ("title: Eins: zwei: 'drei'", "Eins: zwei: 'drei'"),
        ("title: Was gilt: ", "Was gilt:"),
        ("title: „Nein“: Bürger stimmen ab ", "„Nein“: Bürger stimmen ab"),
    ],
)
def test_a_headline_with_a_colon_needs_no_quotation_marks(line: str, title: str) -> None:
    """It is what a headline often has, and there is one way only to read it."""
    stated, text = split(f"---\ndate: 2024-05-06\n{line}\n---\nText")
    assert (stated.title, stated.date, text) == (title, "2024-05-06", "Text")


BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]"


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        ("title: [offen", "Zeile 2: Die Kopfdaten sind kein gültiges YAML: „title: [offen“"),
        ("a: 1\nurl: a: b", "Zeile 3: Die Kopfdaten sind kein gültiges YAML: „url: a: b“"),
        ("title: a: b\ndate: [", "Zeile 3: Die Kopfdaten sind kein gültiges YAML: „date: [“"),
        ("date: 2024\ntitle: [a, b]", "Zeile 3: „title“ ist eine Liste oder Gruppe, erwartet wird ein Text"),
        ("title: {a: b}", "Zeile 2: „title“ ist eine Liste"),
        ("authors: [[a]]", "Zeile 2: „authors“ ist eine Liste"),
        ("authors:\n  name: Ida", "Zeile 3: „authors“ ist eine Liste"),
        ("title: !!python/object/apply:os.system [id]", "Zeile 2: Die Typangabe „tag:yaml.org,2002:python"),
        (BOMB, "Zeile 2: Anker und Verweise mit & und * sind nicht erlaubt: „a: &a [x, x]“"),
        ("title: *x", "Zeile 2: Anker und Verweise"),
        ("title: eins\ntitle: zwei", "Zeile 3: Das Feld „title“ steht schon weiter oben"),
        ("nur ein Satz", "Zeile 2: Die Kopfdaten bestehen nicht aus „Feld: Wert“: „nur ein Satz“"),
        ("- a\n- b", "Zeile 2: Die Kopfdaten bestehen nicht aus „Feld: Wert“"),
        ("a: " + "[" * 500 + "]" * 500, "Zeile 2: Die Kopfdaten sind zu tief verschachtelt"),
        ("title: a\x07b", "Zeile 2: Die Kopfdaten enthalten Steuerzeichen"),
        ("\ttitle: x", "Zeile 2: Die Kopfdaten sind kein gültiges YAML"),
    ],
)
def test_broken_front_matter_is_told_with_line_value_and_remedy(matter: str, said: str) -> None:
    """Whoever reads the message knows where to look, what is there and what to do."""
    with pytest.raises(UnreadableError) as caught:
        split(f"---\n{matter}\n---\nText")
    assert str(caught.value).startswith(said)
    assert "Abhilfe: " in str(caught.value)


def test_front_matter_without_an_end_is_told() -> None:
    """A forgotten fence must not turn the fields into an article."""
    with pytest.raises(UnreadableError, match=r"Zeile 1: Die Kopfdaten beginnen mit „---“, enden aber nicht\. Abhilfe"):
        split("---\ntitle: x\n\nDer Text.\n")
