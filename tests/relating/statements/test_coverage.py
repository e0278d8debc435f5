"""What an article lacks that most others have."""

from dataclasses import replace

import pytest

from presseschau.model import Gap, Passage, Span, Statement
from presseschau.relating.conflicts.finding import without_contradicted
from presseschau.relating.statements.coverage import gaps_of, resemblances, unique_passages
from presseschau.relating.statements.judging import RESEMBLING, Rewording
from tests.relating.articles import made_article
from tests.relating.planted import checks

PLACE = Span(0, 5)


def test_a_sentence_whose_figures_stand_elsewhere_is_not_one_texts_own() -> None:
    """The same telling number of the same thing in another text tells the same, whatever the words."""
    opening = "Der Rat von Seeburg ist am Sonntag neu gewählt worden."
    other = "Seeburg hat gewählt: Im neuen Rat sitzen seit Sonntag viele neue Leute."
    made = checks.digest(
        {"text": f"{opening} Die Wahlbeteiligung lag bei 41,3 Prozent.", "date": "2024-05-13"},
        {"text": f"{other} Nur 41,3 Prozent gingen zur Urne. Gewählt wurden 28 Räte.", "date": "2024-05-13"},
    )
    (story,) = made.stories
    by_id = {article.id: article.text for article in made.articles}
    assert {p.span.of(by_id[p.article]) for p in story.unique} == {"Gewählt wurden 28 Räte."}


def _statement(carried: str, *against: str) -> Statement:
    passages = tuple(Passage(name, PLACE) for name in carried)
    return Statement(passages=passages, wordings=(passages,), against=tuple(Passage(name, PLACE) for name in against))


def _lacking(origins: tuple[str, ...], *statements: Statement, rewordings: tuple[Rewording, ...] = ()) -> str:
    articles = [made_article(name, "Etwas geschah.") for name in "".join(origins)]
    return "".join(gap.article for gap in gaps_of(articles, origins, statements, rewordings))


@pytest.mark.parametrize(
    ("origins", "carried", "lacking"),
    [
        (("a", "b", "c"), "ab", "c"),
        (("a", "b", "c", "d"), "ab", ""),
        (("a", "b", "c", "d"), "abc", "d"),
        (("a", "b", "c", "d", "e"), "abc", "de"),
        (("a", "b", "c"), "abc", ""),
        (("ab", "c", "d"), "ab", ""),
        (("ab", "c", "d"), "ac", "d"),
        (("abc", "d", "e", "f"), "abcd", ""),
        (("abc", "d"), "d", ""),
    ],
)
def test_lacking_is_what_more_than_half_of_all_texts_have(origins: tuple[str, ...], carried: str, lacking: str) -> None:
    """Texts count, not articles, and half is too few; what another print of an article's text has it does not lack."""
    assert _lacking(origins, _statement(carried)) == lacking


def test_an_article_does_not_lack_what_it_contradicts() -> None:
    """Who says the opposite speaks of it."""
    assert _lacking(("a", "b", "c"), _statement("ab", "c")) == ""


@pytest.mark.parametrize(
    ("others", "lacking"),
    [
        (("2024-05-07T18:00", "2024-05-08"), ""),
        (("2024-05-07T06:00", "2024-05-08"), "a"),
        (("2024-05-07", "2024-05-07T07:00"), "a"),
        ((None, None), "a"),
    ],
)
def test_an_article_does_not_lack_what_came_later(others: tuple[str | None, str | None], lacking: str) -> None:
    """What most of those who tell it printed surely later may not have happened before."""
    printed = {"a": "2024-05-07T08:00", **dict(zip("bc", others, strict=True))}
    articles = [made_article(name, "Etwas geschah.", when) for name, when in printed.items()]
    found = gaps_of(articles, ("a", "b", "c"), (_statement("bc"),), ())
    assert "".join(gap.article for gap in found) == lacking


def test_an_article_does_not_lack_what_it_dates_or_counts_otherwise() -> None:
    """Who gives another figure of a thing does not lack the statement that gives the first."""
    opening = "Die Stadt Seeburg baut am Mühlgraben das alte Freibad um."
    told = "Der Umbau des Freibads kostet die Stadt nach Angaben der Kämmerei 7,2 Millionen Euro."
    other = "9,1 Millionen Euro steckt die Stadt in den Umbau."
    reports = (
        f"{opening} {told}",
        f"Seeburg bekommt ein neues Bad. {told}",
        f"Am Mühlgraben rollen Bagger. {opening} {other}",
    )
    made = checks.digest(*({"text": text, "date": "2024-05-07"} for text in reports))
    (story,) = made.stories
    assert [sorted({v.value for v in c.values}) for c in story.conflicts] == [[7_200_000, 9_100_000]]
    third = next(article.id for article in made.articles if other in article.text)
    stated = next(s for s in story.statements if any(story.contradicting(passage) for passage in s.passages))
    lacking = replace(story, gaps=(Gap(article=third, statement=stated),))
    assert without_contradicted(lacking).gaps == ()
    otherwise = next(value.sentence for c in story.conflicts for value in c.values if value.passage.article == third)
    assert otherwise is not None
    assert without_contradicted(replace(story, unique=(otherwise,))).unique == ()


def test_an_article_does_not_lack_what_it_says_in_words_that_resemble() -> None:
    """What may be a rewording of one passage is not said to be missing."""
    near = Rewording(one=Passage("b", PLACE), other=Passage("c", PLACE), likeness=0.4, shared=6.0, same=False)
    assert _lacking(("a", "b", "c"), _statement("ab"), rewordings=(near,)) == ""


def test_an_article_does_not_lack_what_it_has_as_part_of_another_statement() -> None:
    """A passage may make two statements; whoever has the one has been there."""
    assert _lacking(("a", "b", "c", "d"), _statement("abd"), _statement("bc")) == ""


def test_two_pairs_with_a_passage_in_common_are_three_texts() -> None:
    """What a and b say, and b and c, three of four texts say: d lacks it."""
    assert set(_lacking(("a", "b", "c", "d"), _statement("ab"), _statement("bc"))) == {"d"}
    assert _lacking(("a", "b", "c", "d", "e", "f"), _statement("ab"), _statement("bc")) == ""


FERRY = "Die Fähre nach Norderoog legt im Winter nur am Dienstag ab, bei Sturm am Mittwoch."
TIMETABLE = "Im Fahrplan der Reederei Friesland steht für Januar ein einziger Wochentag."


@pytest.mark.parametrize(
    ("likeness", "apart", "own", "alike"),
    [
        (RESEMBLING, False, 0, 2),
        (RESEMBLING + 0.04, False, 0, 2),
        (RESEMBLING - 0.01, False, 2, 0),
        (RESEMBLING + 0.04, True, 2, 0),
        (0.9, True, 2, 0),
    ],
)
def test_a_sentence_is_one_texts_own_or_resembles_another(likeness: float, apart: bool, own: int, alike: int) -> None:  # noqa: FBT001 - a case
    """What may say the same is shown beside it and called nobody's own; another statement is its text's own."""
    articles = (made_article("a", FERRY), made_article("b", TIMETABLE))
    one, other = (Passage(article.id, article.sentences[0].span) for article in articles)
    pair = Rewording(one=one, other=other, likeness=likeness, shared=6.0, same=False, apart=apart)
    unique = unique_passages(articles, ("a", "b"), (), (pair,))
    assert len(unique) == own
    assert len(resemblances(articles, ("a", "b"), (pair,), unique)) == alike


def test_what_contradicts_a_statement_is_not_one_texts_own() -> None:
    """It stands beside the statement already."""
    articles = (made_article("a", FERRY), made_article("b", TIMETABLE))
    one, other = (Passage(article.id, article.sentences[0].span) for article in articles)
    against = Statement(passages=(one,), wordings=((one,),), against=(other,))
    assert unique_passages(articles, ("a", "b"), (), (), (against,)) == ()
