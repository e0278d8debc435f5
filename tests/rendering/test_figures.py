"""The figures of a story's articles, worded evenly."""

from pathlib import Path

from presseschau.rendering.figures import figures_of
from tests.rendering.sites import dated, site_of


def test_whom_the_owner_of_a_figure_charges_with_it_is_said(tmp_path: Path) -> None:
    """Else the two armies would look like two counts of one."""
    text = (
        "Die Ukraine schätzt die Zahl der russischen Soldaten auf 115.000, während Russland der Ukraine vorwarf, "
        "mehr als 120.000 Soldaten an die Grenze zu verlegen."
    )
    site = site_of(tmp_path, eins=dated("2024-05-08", text, "Streit über Soldaten"))
    (story,) = site.digest.stories
    ((words, _),) = figures_of(site, story)
    assert words == [
        "115.000 russische Soldaten, laut Ukraine",
        "mehr als 120.000 Soldaten, laut Russland (Vorwurf an: Ukraine)",
    ]
