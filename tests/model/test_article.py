"""What an article tells of its places."""

from presseschau.model import Passage, Span
from tests.relating.articles import made_article

TEXT = "Der Deich hielt. Das Dorf blieb trocken."
ARTICLE = made_article("a", TEXT)
FIRST, SECOND = (sentence.span for sentence in ARTICLE.sentences)


def test_a_place_widens_to_the_sentence_it_lies_in() -> None:
    """Of a place in two sentences the first counts; what lies in none stays as it is."""
    village = Span(TEXT.index("Dorf"), TEXT.index("Dorf") + 4)
    assert ARTICLE.around(village) == Passage("a", SECOND)
    assert ARTICLE.around(Span(FIRST.end - 2, SECOND.end)) == Passage("a", FIRST)
    between = Span(FIRST.end, SECOND.start)
    assert ARTICLE.sentence_at(between) is None
    assert ARTICLE.around(between) == Passage("a", between)
