"""Words, numbers and marks."""

import pytest

from presseschau.annotating.tokens import tokenise
from presseschau.model import Span


def forms_of(text: str) -> list[str]:
    """Cut a sentence into its tokens' wordings."""
    return [token.text for token in tokenise(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Die US-Regierung zahlt.", ["Die", "US-Regierung", "zahlt", "."]),
        ("Am 3. Mai kam George W. Bush.", ["Am", "3.", "Mai", "kam", "George", "W.", "Bush", "."]),
        ("Es kostet 1.250,50 Euro.", ["Es", "kostet", "1.250,50", "Euro", "."]),
        ("„Nein“, rief er.", ["„", "Nein", "“", ",", "rief", "er", "."]),
        ("Obst- und Gemüsebauern", ["Obst-", "und", "Gemüsebauern"]),
        ("z.B. CDU/CSU", ["z.B.", "CDU", "/", "CSU"]),
        ("Es sind 3 %…", ["Es", "sind", "3", "%", "…"]),
        ("Siehe https://beispiel.de/a-b.", ["Siehe", "https://beispiel.de/a-b", "."]),
        ("Stand 2022-01-21", ["Stand", "2022-01-21"]),
        ("Das war 1998.", ["Das", "war", "1998", "."]),
    ],
)
def test_tokens(text: str, forms: list[str]) -> None:
    """Compounds, ordinals, initials, numbers and abbreviations are one token, marks one each."""
    assert forms_of(text) == forms


def test_spans_point_into_the_text() -> None:
    """A token's span is where its wording stands in the whole text."""
    text = "Vorher. Die Brücke ist zu."
    tokens = tokenise(text, Span(8, len(text)))
    assert [token.span.of(text) for token in tokens] == [token.text for token in tokens]
    assert tokens[0].span.start == 8


def test_marks_have_the_tags_of_stts() -> None:
    """Commas, ends and other marks have their three tags, whatever the tagger thinks of them."""
    tags = {token.text: token.tag for token in tokenise("„Ja“, – sagte (er).", Span(0, 19))}
    assert (tags[","], tags["."], tags["„"], tags["–"], tags["("]) == ("$,", "$.", "$(", "$(", "$(")
