"""One person and several."""

import pytest

from presseschau.model import Dispute, Passage, Span
from presseschau.relating.statements.persons import of_one_and_of_many
from tests.relating.articles import made_article


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("31 sind verletzt, zwei von ihnen schweben in Lebensgefahr.", "Er sei außer Lebensgefahr.", True),
        ("Vier von denen, die im Zug saßen, leben.", "Sie ist tot.", True),
        ("Vier von ihnen schweben in Lebensgefahr.", "Sie sind außer Lebensgefahr.", False),
        ("Der Lokführer schwebt in Lebensgefahr.", "Er sei außer Lebensgefahr.", False),
    ],
)
def test_what_holds_for_one_denies_nothing_of_several(one: str, other: str, apart: bool) -> None:  # noqa: FBT001
    """A pronoun in the singular means somebody else than those who are counted, on whichever side it stands."""
    by_id = {name: made_article(name, text) for name, text in (("a", one), ("b", other))}
    claim, counter = Passage("a", Span(0, len(one))), Passage("b", Span(0, len(other)))
    assert of_one_and_of_many(Dispute(claim=claim, counter=counter), by_id) is apart
    assert of_one_and_of_many(Dispute(claim=counter, counter=claim), by_id) is apart
