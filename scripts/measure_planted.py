"""Writes what the planted cases measure into presseschau/german/measured.yml; other measures there stay.

Run by hand from the top of the project after a change to comparing: python -m scripts.measure_planted
"""

from pathlib import Path

import yaml

from tests.relating.planted import checks

FILE = Path("presseschau/german/measured.yml")
HEAD = """\
# What was measured when this version was made, as the method page shows it: `value` is a share from 0 to 1.
# Source: scripts/measure_planted.py for the cases planted in tests/relating/planted.
# Licence: MIT
"""


def write() -> None:
    """Replace the measures of planted cases, and keep the others."""
    made = checks.measures(checks.results())
    known = yaml.safe_load(FILE.read_text(encoding="utf-8"))["measures"] if FILE.exists() else []
    names = {measure["what"] for measure in made}
    kept = [measure for measure in known if measure["what"] not in names]
    text = yaml.safe_dump({"measures": [*kept, *made]}, allow_unicode=True, sort_keys=False, width=120)
    FILE.write_text(HEAD + text, encoding="utf-8")


if __name__ == "__main__":
    write()
