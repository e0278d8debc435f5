"""Makes a site of articles written for a test: all that goes before rendering is done as for any other folder."""

from pathlib import Path

from presseschau.pipeline import digest_of
from presseschau.reading import read
from presseschau.rendering.site import Site


def site_of(folder: Path, **texts: str) -> Site:
    """Make the site of articles by name of file, each with front matter of its own where it needs one."""
    for name, text in texts.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    return Site(digest=digest_of(read(folder)))


def dated(day: str, text: str, title: str = "", outlet: str = "") -> str:
    """Write the front matter of an article."""
    told = {"date": day, "title": title, "outlet": outlet}
    lines = [f'{name}: "{value}"' for name, value in told.items() if value]
    return "\n".join(("---", *lines, "---", "", text, ""))
