"""Passages joined into statements."""

from presseschau.model import Passage, Statement
from presseschau.relating.copying.copies import Copy
from presseschau.relating.statements.joining import statements_of
from presseschau.relating.statements.judging import ALIKE_SAME_SPEAKER, Rewording
from tests.relating.articles import made_article
from tests.relating.planted import checks
from tests.relating.said import span_of

TEXTS = {
    "a": "Der Rat beschloss den Bau der Brücke. Der Bau der Brücke ist beschlossen.",
    "b": "Den Bau der Brücke hat der Stadtrat beschlossen. Die Bagger rollen bald.",
    "c": "Die Brücke wird nach einem Beschluss der Räte gebaut.",
}
ARTICLES = tuple(made_article(name, text) for name, text in TEXTS.items())
FIRST, AGAIN = (Passage("a", span_of(TEXTS["a"], words)) for words in TEXTS["a"].split(". ", 1))
COUNCIL, DIGGERS = (Passage("b", span_of(TEXTS["b"], words)) for words in TEXTS["b"].split(". ", 1))
THIRD = Passage("c", span_of(TEXTS["c"], TEXTS["c"]))
UNLIKE, LIKE, VERY_LIKE = ALIKE_SAME_SPEAKER - 0.1, ALIKE_SAME_SPEAKER + 0.2, 2.2 * ALIKE_SAME_SPEAKER


def _pair(one: Passage, other: Passage, likeness: float, **changes: object) -> Rewording:
    values: dict[str, object] = {"one": one, "other": other, "likeness": likeness, "shared": 9.0}
    return Rewording(**{**values, "same": likeness >= ALIKE_SAME_SPEAKER, **changes})  # type: ignore[arg-type]


def _statements(*pairs: Rewording, copies: tuple[Copy, ...] = ()) -> list[tuple[Passage, ...]]:
    return [statement.passages for statement in statements_of(ARTICLES, copies, pairs)]


def test_an_article_may_make_a_statement_twice() -> None:
    """Two sentences of one article that both say what another says are both shown."""
    assert _statements(_pair(FIRST, COUNCIL, LIKE), _pair(AGAIN, COUNCIL, LIKE)) == [(FIRST, AGAIN, COUNCIL)]


def test_a_statement_stands_in_several_articles() -> None:
    """What is not like enough to anything elsewhere is no statement that is shared."""
    assert _statements(_pair(FIRST, COUNCIL, UNLIKE)) == []
    assert _statements() == []


def test_three_articles_join_though_one_pair_alone_would_not() -> None:
    """Passages that are a little too unlike alone make one statement over a third that is like both."""
    like = (_pair(FIRST, COUNCIL, LIKE), _pair(COUNCIL, THIRD, LIKE))
    assert _statements(*like, _pair(FIRST, THIRD, UNLIKE)) == [(FIRST, COUNCIL, THIRD)]


def test_a_passage_like_two_that_are_unlike_makes_two_statements() -> None:
    """What two articles have in common with a third, and not with each other, is told as two statements."""
    found = _statements(_pair(FIRST, COUNCIL, LIKE), _pair(COUNCIL, THIRD, LIKE))
    assert sorted(found) == [(FIRST, COUNCIL), (COUNCIL, THIRD)]


def test_what_is_not_judged_the_same_joins_nothing_alone() -> None:
    """Likeness of words is not enough where judging was not convinced."""
    assert _statements(_pair(FIRST, COUNCIL, 0.9, same=False)) == []


def test_what_is_kept_apart_does_not_count_at_all() -> None:
    """Passages that say different things of one matter bring no third one near."""
    like = (_pair(FIRST, COUNCIL, LIKE), _pair(COUNCIL, THIRD, LIKE))
    apart = _pair(FIRST, THIRD, 0.9, same=False, apart=True)
    assert sorted(_statements(*like, apart)) == [(FIRST, COUNCIL), (COUNCIL, THIRD)]


def test_a_passage_that_says_less_does_not_tie_what_is_kept_apart() -> None:
    """Two amounts of one thing are two statements, though a third passage without any is very like both."""
    like = (_pair(FIRST, COUNCIL, VERY_LIKE), _pair(COUNCIL, THIRD, VERY_LIKE))
    assert sorted(_statements(*like)) == [(FIRST, COUNCIL, THIRD)]
    apart = _pair(FIRST, THIRD, UNLIKE, same=False, apart=True)
    assert sorted(_statements(*like, apart)) == [(FIRST, COUNCIL), (COUNCIL, THIRD)]


def test_two_speakers_make_two_statements_though_a_third_passage_is_like_both() -> None:
    """What nobody known says ties together what one speaker or none says, not what two people say."""
    one, other, nobody = frozenset({"eins"}), frozenset({"zwei"}), frozenset[str]()

    def found(last: frozenset[str]) -> list[tuple[Passage, ...]]:
        near = _pair(FIRST, COUNCIL, VERY_LIKE, speakers=(one, nobody))
        return sorted(_statements(near, _pair(COUNCIL, THIRD, VERY_LIKE, speakers=(nobody, last))))

    assert found(nobody) == found(one) == [(FIRST, COUNCIL, THIRD)]
    assert found(other) == [(FIRST, COUNCIL), (COUNCIL, THIRD)]


def test_two_speakers_whose_words_are_a_little_alike_make_two_statements() -> None:
    """Only what was judged to be one statement is one on the word of two people."""
    one, other, both = frozenset({"eins"}), frozenset({"zwei"}), frozenset({"eins", "zwei"})
    near = _pair(FIRST, COUNCIL, VERY_LIKE, speakers=(one, both))
    pairs = (near, _pair(COUNCIL, THIRD, VERY_LIKE, speakers=(both, other)))
    little = _pair(FIRST, THIRD, UNLIKE, speakers=(one, other))
    assert sorted(_statements(*pairs, little)) == [(FIRST, COUNCIL), (COUNCIL, THIRD)]


def test_the_most_widely_told_statement_comes_first() -> None:
    """Three articles go before two, whatever stands further up."""
    wide = (_pair(AGAIN, COUNCIL, LIKE), _pair(AGAIN, THIRD, LIKE), _pair(COUNCIL, THIRD, LIKE))
    assert _statements(_pair(FIRST, DIGGERS, LIKE), *wide) == [(AGAIN, COUNCIL, THIRD), (FIRST, DIGGERS)]


def test_a_copy_is_one_wording_and_a_rewording_another() -> None:
    """Of three passages the two that are nearly verbatim count as one wording."""
    text = TEXTS["a"].split(". ", 1)[0] + "."
    articles = (*ARTICLES, made_article("d", text))
    copied = Passage("d", span_of(text, FIRST.span.of(TEXTS["a"])))
    pairs = (_pair(FIRST, COUNCIL, LIKE), _pair(COUNCIL, copied, LIKE))
    (statement,) = statements_of(articles, (Copy(one=FIRST, other=copied),), pairs)
    assert statement == Statement(passages=(FIRST, COUNCIL, copied), wordings=((FIRST, copied), (COUNCIL,)))


def test_who_denies_does_not_make_the_statement() -> None:
    """A near-verbatim passage with a denial stands against the statement; one article is not enough for a majority."""
    denied = "Den Bau der Brücke hat der Stadtrat nicht beschlossen."
    articles = (*ARTICLES, made_article("d", denied))
    passage = Passage("d", span_of(denied, denied))
    pairs = (_pair(FIRST, COUNCIL, LIKE), _pair(COUNCIL, passage, LIKE), _pair(FIRST, passage, LIKE))
    (statement,) = statements_of(articles, (), pairs)
    assert (statement.passages, statement.against) == ((FIRST, COUNCIL), (passage,))


def test_of_two_articles_the_first_makes_the_statement_that_the_other_denies() -> None:
    """It is kept although one article alone makes it, so that the contradiction can be shown."""
    denied = "Der Rat beschloss den Bau der Brücke nicht."
    articles = (ARTICLES[0], made_article("d", denied))
    passage = Passage("d", span_of(denied, denied))
    (statement,) = statements_of(articles, (), (_pair(FIRST, passage, VERY_LIKE),))
    assert (statement.passages, statement.against, statement.worded) == ((FIRST,), (passage,), (FIRST, passage))


def test_what_states_nothing_is_no_statement() -> None:
    """A line without a verb tells where and when; it does not say what a sentence with the same nouns says."""
    opening = "Aus dem Tierpark Eichenbruch sind am Freitag drei Luchse entlaufen."
    told = "Am Sonntag waren im Tierpark Eichenbruch alle Luchse wieder eingefangen."
    for line, count in (
        ("Sonntag im Tierpark Eichenbruch.", 0),
        ("Sonntag waren im Tierpark alle Luchse gefangen.", 1),
    ):
        made = checks.digest(
            {"text": f"{opening} {told}", "date": "2024-05-12"},
            {"text": f"Drei Luchse waren weg. {line} Besucher freuten sich.", "date": "2024-05-12"},
        )
        (story,) = made.stories
        by_id = {article.id: article.text for article in made.articles}
        found = [
            statement
            for statement in story.statements
            if any(place.span.of(by_id[place.article]).rstrip(".") == line.rstrip(".") for place in statement.passages)
        ]
        assert len(found) == count, line
