"""The strip of events."""

from presseschau.rendering.charts import StripMark, strip
from presseschau.rendering.escape import Markdown


def mark(value: str, label: str = "Brand") -> StripMark:
    """Make a mark that links to a page."""
    return StripMark(value=value, label=label, target=Markdown("ereignisse/brand.md"))


def test_a_day_is_a_dot_and_a_month_a_bar() -> None:
    """What is known less exactly takes the room of all it may mean."""
    drawn = strip([mark("2022-01-21"), mark("2022-02")], "Ereignisse")
    assert drawn.count(".punkt") == 1
    assert drawn.count(".balken") == 1
    assert "Januar 2022</text>" in drawn


def test_a_bar_says_that_the_day_is_not_known() -> None:
    """A month in which something was is not taken for something that lasted: a line says what the hatching means."""
    assert "irgendwann im Februar 2022, Tag nicht bekannt" in strip([mark("2022-01-21"), mark("2022-02")], "Ereignisse")
    assert "irgendwann 2022, Tag nicht bekannt" in strip([mark("2022")], "Ereignisse")
    several = strip([mark("2022-02"), mark("2022-03")], "Ereignisse")
    assert "irgendwann in der schraffierten Zeit, Tag nicht bekannt" in several
    assert "Tag nicht bekannt" not in strip([mark("2022-01-21")], "Ereignisse")


def test_marks_of_one_day_stand_above_each_other() -> None:
    """No mark hides another."""
    drawn = strip([mark("2022-01-21"), mark("2022-01-21")], "Ereignisse")
    bottoms = [line.partition("bottom: ")[2] for line in drawn.splitlines() if "bottom" in line]
    assert len(set(bottoms)) == 2


def test_nothing_dated_draws_nothing() -> None:
    """Without a date there is no strip; a date at the end of the calendar does not break it."""
    assert strip([mark("PAST_REF"), mark("9999-12-31")], "Ereignisse") == ""


def test_labels_are_escaped() -> None:
    """A hostile headline stays text, also in attributes."""
    drawn = strip([mark("2022-01-21", '"><script>x</script> {: onclick=y }')], "Ereignisse")
    assert "<script" not in drawn
    assert "{: onclick" not in drawn
