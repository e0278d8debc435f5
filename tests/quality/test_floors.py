"""Quality may rise but not fall: each figure must reach the floor kept beside this test."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import pytest
import yaml

from tests.quality.marked import DATA
from tests.quality.measures import MEASURES

FLOORS: Mapping[str, Mapping[str, float]] = yaml.safe_load(
    (Path(__file__).parent / "floors.yml").read_text(encoding="utf-8")
)


@lru_cache(maxsize=None)
def measured(task: str) -> Mapping[str, float]:
    """Measure a task once."""
    return MEASURES[task]()


@pytest.mark.parametrize(("task", "figure"), [(task, figure) for task, floors in FLOORS.items() for figure in floors])
def test_figure_reaches_its_floor(task: str, figure: str) -> None:
    """Each figure is at least its floor; who makes it better may raise the floor."""
    value = measured(task)[figure]
    assert value >= FLOORS[task][figure], f"{task} {figure} fell to {value:.3f}"


def test_every_data_file_is_measured_and_has_floors() -> None:
    """No evaluation set lies unused: each has a measure, and each figure of it a floor."""
    tasks = {path.stem for path in DATA.glob("*.yml")}
    assert tasks == set(MEASURES) == set(FLOORS)
    for task in sorted(tasks):
        assert set(measured(task)) == set(FLOORS[task])
