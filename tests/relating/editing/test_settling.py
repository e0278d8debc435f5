"""What an editor's entries speak of, and which of them cannot be followed."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presseschau.model import (
    ActorCorrection,
    ActorKind,
    Article,
    CorrectionEntry,
    CorrectionFile,
    CorrectionKind,
    DroppedSentence,
    RecordKind,
    TitleCorrection,
)
from presseschau.relating import assemble_cast, relate, report_corrections, settle_corrections
from presseschau.relating.editing import Settled
from tests.relating.articles import made_article

BRIDGE = "Die Brücke bei Elmstadt ist gesperrt. Der Umbau\nder Brücke dauert. Der Umbau ist teuer."


def article(name: str, text: str, *names: str) -> Article:
    """Make an article from `ordner/<name>.txt`."""
    made = made_article(name, text, "2024-03-04", names)
    return replace(made, source=replace(made.source, path=f"ordner/{name}.txt"))


def record(number: int) -> Article:
    """Make one article of a file with several."""
    made = article(f"liste-{number}", f"Meldung Nummer {number} ist da.")
    return replace(made, source=replace(made.source, path="liste.jsonl", record=number, record_kind=RecordKind.LINE))


ARTICLES = (
    article("eins", BRIDGE, "Elmstadt"),
    article("zwei", "In Seeburg beginnt ein Fest.", "Seeburg"),
    record(1),
    record(2),
)


def entry(kind: str, line: int, wording: str = "", articles: tuple[str, ...] = (), **more: object) -> CorrectionEntry:
    """Make an entry."""
    made = CorrectionEntry(kind=CorrectionKind(kind), line=line, wording=wording, articles=articles)
    return replace(made, **more)  # type: ignore[arg-type]


def settled(*entries: CorrectionEntry) -> Settled:
    """Settle entries on the articles above."""
    return settle_corrections(CorrectionFile(path="korrekturen.yml", entries=entries), ARTICLES)


def test_articles_are_named_by_path_place_or_id() -> None:
    """A file with several means all of them unless a number says which."""
    groups = (("ordner/eins.txt", "zwei"), ("liste.jsonl",), ("liste.jsonl:2", "eins"))
    found = settled(*(entry("together", line, articles=group) for line, group in enumerate(groups, 1)))
    assert found.mistakes == ()
    assert found.corrections.stories.together == (("eins", "zwei"), ("liste-1", "liste-2"), ("liste-2", "eins"))


def test_missing_articles_leave_the_others_together() -> None:
    """An article that was taken out of the folder costs no more than itself."""
    found = settled(
        entry("together", 3, articles=("eins", "weg.txt", "zwei")), entry("apart", 4, articles=("fort.txt",))
    )
    assert found.corrections.stories.together == (("eins", "zwei"),)
    assert found.corrections.stories.apart == ()
    assert [(mistake.line, mistake.value) for mistake in found.mistakes] == [(3, "weg.txt"), (4, "fort.txt")]


def test_a_slip_in_a_path_is_answered_with_the_path_that_may_be_meant() -> None:
    """The remedy names it."""
    (mistake,) = settled(entry("apart", 1, articles=("ordner/ein.txt",))).mistakes
    assert "vielleicht „ordner/eins.txt“" in mistake.remedy


def test_wordings_match_across_line_breaks_and_are_given_exactly() -> None:
    """The editor copies from a page, where a line break of the source is a blank."""
    found = settled(
        entry("title", 1, "Der Umbau der Brücke dauert.", ("eins",)),
        entry("dropped", 2, "Der Umbau der", ("eins",)),
    )
    exact = "Der Umbau\nder Brücke dauert."
    assert found.mistakes == ()
    assert found.corrections.stories.titles == (TitleCorrection(article="eins", title=exact),)
    assert found.corrections.stories.dropped == (DroppedSentence(article="eins", wording=exact),)


def test_a_beginning_that_fits_two_sentences_drops_neither() -> None:
    """Too much left out would go unseen."""
    found = settled(entry("dropped", 1, "Der Umbau", ("eins",)))
    assert found.corrections.stories.dropped == ()
    assert "mehrere Sätze" in found.mistakes[0].problem


def test_the_sentence_that_titles_an_article_is_not_dropped() -> None:
    """It would still stand wherever the article is named; the remedy gives it a headline."""
    found = settled(entry("dropped", 1, "Die Brücke bei", ("eins",)))
    assert found.corrections.stories.dropped == ()
    (mistake,) = found.mistakes
    assert "Titel des Artikels" in mistake.problem
    assert "(title)" in mistake.remedy


def test_an_entry_for_some_articles_goes_before_one_for_all() -> None:
    """The exception would never hold otherwise."""
    found = settled(
        entry("actor", 1, "Elmstadt an der Elm", aliases=("Elmstadt",)),
        entry("actor", 2, "Elmstadt AG", ("eins",), aliases=("Elmstadt",), actor=ActorKind.ORGANISATION),
    )
    assert found.mistakes == ()
    assert found.corrections.actors == (
        ActorCorrection(name="Elmstadt AG", aliases=("Elmstadt",), kind=ActorKind.ORGANISATION, articles=("eins",)),
        ActorCorrection(name="Elmstadt an der Elm", aliases=("Elmstadt",)),
    )


CLASHES = [
    (entry("actor", 1, "Elmstadt"), entry("no actor", 2, "Elmstadt")),
    (entry("actor", 1, "Stadt", aliases=("Elmstadt",)), entry("actor", 2, "Ort", aliases=("Elmstadt",))),
    (
        entry("actor", 1, "Elmstadt", actor=ActorKind.PLACE),
        entry("actor", 2, "Elmstadt", actor=ActorKind.PERSON),
    ),
    (entry("together", 1, articles=("eins", "zwei")), entry("apart", 2, articles=("eins",))),
    (entry("apart", 1, articles=("eins",)), entry("together", 2, articles=("eins", "zwei"))),
    (entry("apart", 1, articles=("eins",)), entry("apart", 2, articles=("eins", "zwei"))),
    (
        entry("title", 1, "In Seeburg beginnt ein Fest.", ("eins",)),
        entry("title", 2, "Der Umbau ist teuer.", ("eins",)),
    ),
]


@pytest.mark.parametrize(("first", "second"), CLASHES, ids=range(len(CLASHES)))
def test_of_two_entries_that_contradict_each_other_the_first_holds(
    first: CorrectionEntry, second: CorrectionEntry
) -> None:
    """The second is told with the line of the first."""
    found = settled(first, second)
    assert [followed.entry for followed in found.followed] == [first]
    assert [(mistake.line, mistake.problem) for mistake in found.mistakes] == [
        (2, "Das widerspricht dem Eintrag in Zeile 1")
    ]


AGREEING = [
    (entry("together", 1, articles=("eins", "zwei")), entry("together", 2, articles=("zwei", "liste.jsonl:1"))),
    (entry("apart", 1, articles=("eins", "zwei")), entry("together", 2, articles=("eins", "zwei"))),
    (entry("actor", 1, "Elmstadt"), entry("actor", 2, "Elmstadt", ("eins",), actor=ActorKind.PLACE)),
    (
        entry("actor", 1, "Stadt", ("eins",), aliases=("Elmstadt",)),
        entry("actor", 2, "Stadt", ("zwei",), aliases=("Seeburg",)),
    ),
]


@pytest.mark.parametrize(("first", "second"), AGREEING, ids=range(len(AGREEING)))
def test_entries_that_can_both_hold_do(first: CorrectionEntry, second: CorrectionEntry) -> None:
    """What only adds to an earlier entry contradicts nothing."""
    assert settled(first, second).mistakes == ()


def test_a_title_from_another_story_is_told_when_all_is_compared() -> None:
    """Whether the words stand in the story's own articles shows only then."""
    file = CorrectionFile(entries=(entry("title", 7, "In Seeburg beginnt ein Fest.", ("eins",)),))
    found = settle_corrections(file, ARTICLES)
    cast = assemble_cast(ARTICLES, found.corrections)
    report = report_corrections(file, found, cast, relate(ARTICLES, cast, found.corrections.stories))
    assert report.applied == ()
    assert [mistake.line for mistake in report.mistakes] == [7]
    assert "in keinem Artikel des Ereignisses" in report.mistakes[0].problem


_REFERENCES = st.sampled_from(["eins", "zwei", "ordner/eins.txt", "liste.jsonl", "liste.jsonl:1", "weg.txt"])
_WORDINGS = st.sampled_from(["Elmstadt", "Seeburg", "Niemand", "Der Umbau", "In Seeburg beginnt ein Fest."])
_ENTRIES = st.builds(
    CorrectionEntry,
    kind=st.sampled_from(CorrectionKind),
    line=st.integers(1, 9),
    wording=_WORDINGS,
    aliases=st.lists(_WORDINGS, max_size=2).map(tuple),
    actor=st.sampled_from([None, *ActorKind]),
    articles=st.lists(_REFERENCES, min_size=1, max_size=3).map(tuple),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_ENTRIES, max_size=5).map(tuple))
def test_no_entries_whatever_stop_the_comparison(entries: tuple[CorrectionEntry, ...]) -> None:
    """Each is followed or told; every article stays in exactly one story."""
    file = CorrectionFile(path="korrekturen.yml", entries=entries)
    found = settle_corrections(file, ARTICLES)
    cast = assemble_cast(ARTICLES, found.corrections)
    stories = relate(ARTICLES, cast, found.corrections.stories)
    assert sorted(name for story in stories for name in story.articles) == sorted(a.id for a in ARTICLES)
    report = report_corrections(file, found, cast, stories)
    told = {mistake.line for mistake in report.mistakes} | {applied.entry.line for applied in report.applied}
    assert told == {each.line for each in entries}
