"""Words that are parts of compounds."""

import pytest

from presseschau.german.compounds import is_part


@pytest.mark.parametrize(
    ("one", "other", "part"),
    [
        ("sonde", "raumsonde", True),
        ("raumsonde", "sonde", True),
        ("raum", "raumsonde", True),
        ("so", "so", True),
        ("ums", "raumsonde", False),
        ("ei", "partei", False),
        ("an", "antrag", False),
        ("haft", "staatsanwaltschaft", False),
        ("haft", "untersuchungshaft", True),
        ("ling", "frühling", False),
    ],
)
def test_a_part_stands_first_or_last(one: str, other: str, part: bool) -> None:  # noqa: FBT001
    """What is too short begins or ends other words by chance."""
    assert is_part(one, other, first=3, last=3) is part
