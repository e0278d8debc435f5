"""The rows of what a story's articles share: how many word it independently, who may say it too."""

from dataclasses import replace

from presseschau.model import Passage, Resemblance, Statement
from presseschau.rendering.rows import shared_rows
from presseschau.rendering.site import Site
from tests.rendering.digests import passage, sample_digest

SITE = Site(digest=sample_digest())
STORY = SITE.stories["elm"]
EINS = passage("eins", "Die Brücke über die Elm wird am Montag gesperrt.")
ZWEI = passage("zwei", "Die Elmbrücke wird am Montag gesperrt.")
NAMES = ("eins", "zwei", "drei")
THREE = replace(STORY, articles=NAMES, origins=tuple((name,) for name in NAMES))


def _site() -> Site:
    """Give the site with a third article that has the words of the second."""
    articles = (*SITE.digest.articles, replace(SITE.articles["zwei"], id="drei"))
    return Site(digest=replace(SITE.digest, articles=articles))


def test_wordings_that_lean_on_each_other_are_one() -> None:
    """Three articles have the statement, in two independent wordings."""
    drei = Passage("drei", ZWEI.span)
    told = Statement(passages=(EINS, ZWEI, drei), wordings=((EINS,), (ZWEI,), (drei,)))
    apart, one = ((NAMES[0],), NAMES[1:]), (NAMES,)
    for sources, independent, leaning in ((apart, 2, (NAMES[1:],)), (one, 1, one), ((), 3, ())):
        (row,) = shared_rows(_site(), replace(THREE, statements=(replace(told, sources=sources),)))
        assert (row.origins, row.independent, row.leaning) == (3, independent, leaning)


def test_the_wording_of_who_tells_a_part_only_does_not_count() -> None:
    """Of three articles two tell all of the statement, in one wording."""
    drei = Passage("drei", ZWEI.span)
    told = Statement(
        passages=(EINS, ZWEI, drei),
        wordings=((EINS,), (ZWEI,), (drei,)),
        beyond=((ZWEI, EINS), (drei, EINS)),
        sources=(("eins",), ("zwei", "drei")),
    )
    site = _site()
    site = Site(digest=replace(site.digest, sound=frozenset({ZWEI})))
    (row,) = shared_rows(site, replace(THREE, statements=(told,)))
    assert (row.partly, row.independent) == (frozenset({"eins"}), 1)


def test_parts_of_one_row_that_lean_on_each_other_make_it_lean() -> None:
    """Where two statements stand in one sentence, and one is copied, the row is."""
    parts = [(passage("eins", words), passage("zwei", "am Montag gesperrt")) for words in ("Die Brücke", "am Montag")]
    statements = [Statement(passages=part, wordings=(part,)) for part in parts]
    copied = replace(statements[1], sources=(("eins", "zwei"),))
    (row,) = shared_rows(SITE, replace(STORY, statements=(statements[0], copied)))
    assert row.independent == 1


def test_a_sentence_that_resembles_a_statement_may_tell_it() -> None:
    """The table does not say that nothing was found where the page lists a sentence as similar."""
    drei = Passage("drei", ZWEI.span)
    told = Statement(passages=(EINS, ZWEI), wordings=((EINS,), (ZWEI,)))
    for other, found in ((EINS, {"drei": drei}), (passage("eins", "Rund 300 Fahrzeuge sind betroffen."), {})):
        story = replace(THREE, statements=(told,), resemblances=(Resemblance(sentence=drei, other=other),))
        (row,) = shared_rows(_site(), story)
        assert row.similar == found


def test_statements_that_lie_in_one_place_in_two_articles_are_one_row() -> None:
    """Each has only found another wording: together they are told by three."""
    drei, anders = Passage("drei", ZWEI.span), passage("eins", "Rund 300 Fahrzeuge sind betroffen.")
    told = [
        Statement(passages=places, wordings=tuple((place,) for place in places))
        for places in ((ZWEI, drei), (EINS, ZWEI, drei))
    ]
    (row,) = shared_rows(_site(), replace(THREE, statements=tuple(told)))
    assert list(row.by_article) == ["eins", "zwei", "drei"]
    apart = [told[1], Statement(passages=(anders, drei), wordings=((anders,), (drei,)))]
    assert len(shared_rows(_site(), replace(THREE, statements=tuple(apart)))) == len(apart)
