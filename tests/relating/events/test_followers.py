"""Reports on a side of a widely covered event."""

from math import sqrt

from presseschau.relating.events.followers import attached
from presseschau.relating.events.leads import Profile
from presseschau.relating.periods import period_of

DAY = period_of("2024-03-05")
COVERAGE = ("a", "b", "c", "d")


def profile(*words: str) -> Profile:
    """Give words of equal weight as an opening."""
    return dict.fromkeys(words, 1 / sqrt(len(words)))


PROFILES = {
    **{name: profile("vulkan", "salvera", *(f"{name}{number}" for number in range(6))) for name in COVERAGE},
    "side": profile("vulkan", "salvera", *(f"s{number}" for number in range(12))),
    "far": profile("salvera", *(f"f{number}" for number in range(12))),
}
DAYS = dict.fromkeys(PROFILES, DAY)


def test_a_report_on_a_side_of_the_event_joins_its_coverage() -> None:
    """It shares what all have in common, though with each report by itself it has little."""
    assert attached([COVERAGE, ("side",)], PROFILES, DAYS) == ((*COVERAGE, "side"),)


def test_one_common_word_is_not_enough() -> None:
    """Something else from the same place is another event."""
    assert attached([COVERAGE, ("far",)], PROFILES, DAYS) == (COVERAGE, ("far",))


def test_two_common_words_among_many_are_not_enough() -> None:
    """A long report that mentions the event in passing is about something else."""
    for words, joined in ((28, True), (38, False)):
        side = profile("vulkan", "salvera", *(f"s{number}" for number in range(words - 2)))
        events = attached([COVERAGE, ("side",)], {**PROFILES, "side": side}, DAYS)
        assert (len(events) == 1) is joined


def test_two_reports_are_no_coverage_to_join() -> None:
    """What two reports have in common may be chance."""
    assert attached([("a", "b"), ("side",)], PROFILES, DAYS) == (("a", "b"), ("side",))


def test_other_and_unknown_days_stay_apart() -> None:
    """An old report, or one without a date, does not join; news repeats itself."""
    for day in (period_of("2024-01-05"), period_of("2024-03"), None):
        assert attached([COVERAGE, ("side",)], PROFILES, {**DAYS, "side": day}) == (COVERAGE, ("side",))
