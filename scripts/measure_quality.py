"""Writes what the method page says of this version's quality, measured anew, to presseschau/german/measured.yml.

Run it from the top of the project after a change to what is recognised or compared: `python -m scripts.measure_quality`
"""

from pathlib import Path

import yaml

from tests.quality.published import measured

FILE = Path("presseschau/german/measured.yml")
HEAD = """\
# What: how well this version does on the texts written for it, as the method page shows it; shares from 0 to 1.
# Source: scripts/measure_quality.py, from tests/quality, tests/relating/planted and tests/summarising/sets.
# Licence: MIT
"""


def write() -> None:
    """Measure and write."""
    text = yaml.safe_dump(measured(), allow_unicode=True, sort_keys=False, width=120)
    FILE.write_text(HEAD + text, encoding="utf-8")


if __name__ == "__main__":
    write()
