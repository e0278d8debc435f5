"""Whether a sentence has a verb of its own."""

import pytest

from presseschau.annotating import annotate
from presseschau.summarising.clauses import has_main_verb
from tests.quality.marked import draft_of


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Matrosen mit nassen Mützen, Händler, die auf ihre Kisten warten, dahinter ein Kran.", False),
        ("Ein Kai, auf dem Kisten standen.", True),  # behind a preposition it is not told from "auf dem Kai standen"
        ("Ein Hafen, der schläft.", False),
        ("Weil der Hafen seit Montag geschlossen ist.", False),
        ("Der Lotse, der das Schiff führte, schweigt.", True),
        ("Gegen den Kapitän, der die Warnung überhörte, hat die Staatsanwaltschaft Anklage erhoben.", True),
        ("Nachdem die Schleuse brach, sperrte die Stadt den Hafen.", True),
        ("Im Hafen: Die Stadt will den Kai bis Mai sanieren.", True),
        ("Die Kosten, 1,9 Millionen Euro, trägt das Land.", True),
    ],
)
def test_a_verb_in_a_dependent_clause_makes_no_sentence(text: str, own: bool) -> None:  # noqa: FBT001
    """A list of what is seen has no verb, though a relative clause in it has one."""
    (article,) = annotate((draft_of(text, "2024-05-07"),))
    (sentence,) = article.sentences
    assert has_main_verb(article.text, sentence) is own
