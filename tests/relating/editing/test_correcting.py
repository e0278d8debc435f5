"""What is left of a story when an editor drops a sentence."""

from dataclasses import replace

from presseschau.model import (
    DroppedSentence,
    EventDate,
    Gap,
    Headline,
    Passage,
    Precision,
    Resemblance,
    Statement,
    Story,
    StoryCorrections,
)
from presseschau.relating.editing.correcting import edited
from tests.relating.articles import made_article

TEXT = "Der Deich bei Ohlsum hielt."
ARTICLES = tuple(made_article(name, TEXT) for name in "abcd")
PLACES = {article.id: Passage(article.id, article.sentences[0].span) for article in ARTICLES}


def _story(**lists: object) -> Story:
    return Story(
        id="deich",
        title=Headline(text=TEXT, article="d", span=PLACES["d"].span),
        date=EventDate(value=None, precision=Precision.UNKNOWN),
        places=(),
        articles=tuple("abcd"),
        origins=tuple((name,) for name in "abcd"),
        **lists,  # type: ignore[arg-type]
    )


def _statement(names: str) -> Statement:
    passages = tuple(PLACES[name] for name in names)
    return Statement(passages=passages, wordings=tuple((passage,) for passage in passages))


def _without(story: Story, article: str) -> Story:
    drops = (DroppedSentence(article=article, wording=TEXT),)
    return edited(story, ARTICLES, StoryCorrections(dropped=drops))


def test_an_article_still_lacks_what_two_others_are_left_to_show() -> None:
    """One wording less changes nothing of what most have; of a single one there is nothing most have."""
    lacking = Gap(article="d", statement=_statement("abc"))
    assert _without(_story(gaps=(lacking,)), "b").gaps == (Gap(article="d", statement=_statement("ac")),)
    assert _without(_story(gaps=(Gap(article="d", statement=_statement("ab")),)), "b").gaps == ()


def test_what_a_dropped_sentence_has_in_common_with_another_is_nobodys_own() -> None:
    """What was only like it is listed no more, and not called one text's own; what others have too stays."""
    alike = _story(resemblances=(Resemblance(sentence=PLACES["a"], other=PLACES["b"]),))
    assert _without(alike, "b").resemblances == ()
    assert _without(alike, "b").unique == ()
    assert _without(alike, "c").resemblances == alike.resemblances


def test_a_statement_loses_what_speaks_against_it() -> None:
    """The others make it as before."""
    contradicted = replace(_statement("ab"), against=(PLACES["c"], PLACES["d"]))
    (left,) = _without(_story(statements=(contradicted,)), "c").statements
    assert left == replace(contradicted, against=(PLACES["d"],))
