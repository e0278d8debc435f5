"""What the method page says of quality holds: it is measured, of this version, and never better than measured."""

from typing import Any

import pytest

from presseschau.german import mapping
from tests.quality import published
from tests.quality.measures import MEASURES

AGAIN = "measure again: python -m scripts.measure_quality"


@pytest.fixture(scope="module")
def measured() -> dict[str, Any]:
    """Measure everything once."""
    return published.measured()


def test_names_and_sizes_are_those_of_this_version(measured: dict[str, Any]) -> None:
    """The page names what is measured now, on as many cases as there are, and states the version."""
    said = mapping("measured")
    assert said["version"] == measured["version"], AGAIN
    for section in ("read", "compared", "unseen"):
        names = [(entry["what"], entry.get("on", entry.get("cases"))) for entry in measured[section]]
        assert [(entry["what"], entry.get("on", entry.get("cases"))) for entry in said[section]] == names, AGAIN


def test_nothing_is_said_to_be_better_than_it_is(measured: dict[str, Any]) -> None:
    """No share that the page gives is above the one measured."""
    said = mapping("measured")
    for section, field in (("read", "value"), ("compared", "caught"), ("unseen", "caught")):
        for one, other in zip(said[section], measured[section], strict=True):
            assert one[field] <= other[field], f"{one['what']}: {AGAIN}"


def test_summaries_are_no_better_than_said(measured: dict[str, Any]) -> None:
    """Our summaries are at least as good as the page says, beside the same figures of the other methods."""
    said, now = mapping("measured")["summed_up"], measured["summed_up"]
    assert said["stories"] == now["stories"], AGAIN
    for one, other in zip(said["figures"], now["figures"], strict=True):
        sign = 1 if other["more"] else -1
        assert sign * one["presseschau"] <= sign * other["presseschau"], f"{one['what']}: {AGAIN}"


def test_no_figure_is_kept_from_readers() -> None:
    """Each figure that is measured is either on the page or left out on purpose."""
    named = {(task, figure) for key in ("figures", "left_out") for task, figure, *_ in published.WORDS[key]}
    assert named == {(task, figure) for task, measure in MEASURES.items() for figure in measure()}


def test_what_research_collections_show_names_them() -> None:
    """Each figure kept by hand says on which of the listed collections it was measured, and each of these is used."""
    known = mapping("recognised")
    names = [collection["name"] for collection in known["collections"]]
    assert {measure["on"].rpartition(", ")[2] for measure in known["measures"]} == set(names)
    assert all(0 < measure["value"] <= 1 for measure in known["measures"])


@pytest.mark.parametrize(("share", "shown"), [(0.999, 0.99), (0.29, 0.29), (1.0, 1.0), (2 / 3, 0.66)])
def test_shares_are_cut(share: float, shown: float) -> None:
    """A share is never rounded up."""
    assert published.cut(share) == shown
