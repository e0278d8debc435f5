"""Which contradictions a page shows first."""

from dataclasses import replace

from presseschau.model import Comparison, Conflict, ConflictValue, EventDate, Passage, Precision, Span, Story
from presseschau.rendering.pages.start import start_pages
from presseschau.rendering.ranking import denials_of, foremost_conflicts, ranked_conflicts
from presseschau.rendering.site import Site
from tests.rendering.digests import passage, sample_digest
from tests.rendering.pages.written import written

SITE = Site(digest=sample_digest())
UNKNOWN = EventDate(value=None, precision=Precision.UNKNOWN)


def conflict(
    about: str, unit: str = "", *, values: tuple[float | str, ...] = (1.0, 2.0), same: bool = True
) -> Conflict:
    """Make a conflict between the two articles, at a place that goes with its name."""
    places = (Passage(name, Span(len(about), len(about) + 1)) for name in ("eins", "zwei"))
    told = (ConflictValue(value=v, passage=p, time=UNKNOWN, unit=unit) for v, p in zip(values, places, strict=True))
    return Conflict(about=about, values=tuple(told), same_time=same)


LENGTH = conflict("Länge (Meter)", "Meter")
LASTING = conflict("Dauer", values=("P2Y", "P3Y"))
DAY = conflict("Tag", values=("2024-03-04", "2024-03-05"))
THINGS = conflict("Fahrzeuge", "Fahrzeuge")
MONEY = conflict("Kosten (Euro)", "Euro")
PEOPLE = conflict("Menschen", "Menschen")
MORE = conflict("Zuschauer", "Zuschauer")
DEAD = conflict("Tote", "Menschen")
LATER = conflict("Tote", "Menschen", same=False)
STORY = SITE.stories["elm"]


def having(*conflicts: Conflict) -> Story:
    """Give the story these conflicts."""
    return replace(STORY, conflicts=conflicts)


def test_people_stand_before_money_dates_and_lengths() -> None:
    """What happened to people stands first, lengths last, and what need not contradict behind all contradictions."""
    story = having(LATER, LENGTH, DAY, THINGS, MONEY, PEOPLE, DEAD)
    assert ranked_conflicts(SITE, story) == (DEAD, PEOPLE, MONEY, THINGS, DAY, LENGTH, LATER)
    assert ranked_conflicts(SITE, having(LASTING, DAY)) == (DAY, LASTING)


def test_what_several_texts_say_on_both_sides_stands_first() -> None:
    """A value that one text alone gives may be its slip."""
    third = replace(SITE.articles["zwei"], id="drei")
    fourth = replace(SITE.articles["eins"], id="vier")
    digest = replace(SITE.digest, articles=(*SITE.digest.articles, third, fourth))
    story = replace(
        STORY, articles=("eins", "zwei", "drei", "vier"), origins=(("eins",), ("zwei",), ("drei",), ("vier",))
    )
    more = (
        *LENGTH.values,
        replace(LENGTH.values[0], passage=Passage("vier", LENGTH.values[0].passage.span)),
        replace(LENGTH.values[1], passage=Passage("drei", LENGTH.values[1].passage.span)),
    )
    wide = replace(LENGTH, values=more)
    assert ranked_conflicts(Site(digest=digest), replace(story, conflicts=(DEAD, wide))) == (wide, DEAD)


def test_few_lines_show_one_of_each_kind() -> None:
    """Two counts of people do not keep out what differs in money; where there is room both stand."""
    story = having(PEOPLE, MORE, MONEY)
    assert set(foremost_conflicts(SITE, story, 2)) == {PEOPLE, MONEY}
    assert set(foremost_conflicts(SITE, story, 3)) == {PEOPLE, MONEY, MORE}


def test_a_lost_denial_has_two_sides() -> None:
    """What one denies and others say stands as two whole sentences, each with all its places."""
    one, other = passage("eins", "wird am Montag gesperrt"), passage("zwei", "Die Elmbrücke wird am Montag gesperrt.")
    story = replace(STORY, comparisons=(Comparison(one=one, other=other, negation=True),))
    (denial,) = denials_of(SITE, story)
    assert denial.claim == (passage("eins", "Die Brücke über die Elm wird am Montag gesperrt."),)
    assert denial.counter == (other,)
    assert denials_of(SITE, replace(STORY, comparisons=(Comparison(one=one, other=other),))) == ()


def test_the_start_page_shows_a_lost_denial_and_leads_to_what_is_left() -> None:
    """A denial stands among the contradictions of an event; that there are more is said."""
    one, other = passage("eins", "wird am Montag gesperrt"), passage("zwei", "Die Elmbrücke wird am Montag gesperrt.")
    story = replace(
        having(DEAD, PEOPLE, MORE, MONEY, DAY), comparisons=(Comparison(one=one, other=other, negation=True),)
    )
    page = written(start_pages, replace(SITE.digest, stories=(story,)))["index.md"]
    assert "### Widerspruch – Verneinung" in page
    assert page.count("### Widerspruch") == 3
    assert "[3 weitere Widersprüche](ereignisse/elm.md#widersprueche)" in page
