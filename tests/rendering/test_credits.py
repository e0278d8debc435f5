"""Who only made an article."""

from dataclasses import replace
from pathlib import Path

import pytest

from presseschau.model import Block, BlockKind, Passage
from presseschau.rendering.credits import credited
from presseschau.rendering.pages.actors import actor_pages
from presseschau.rendering.pages.article import article_pages
from presseschau.rendering.site import Site
from tests.rendering.digests import sample_digest, span
from tests.rendering.sites import dated, site_of

TEXT = "Die Brücke über die Elm bleibt gesperrt. Das sagte Bürgermeisterin Karla Ohm am Montag in Kassel."


def _names(site: Site) -> set[str]:
    return {site.actors[actor].name for actor in credited(site)}


@pytest.mark.parametrize(
    ("text", "makers"),
    [
        (f"Von Merle Jessen\n\n{TEXT}", {"Merle Jessen"}),
        (f"{TEXT}\n\nFoto: Karsten Voß", {"Karsten Voß"}),
        (f"Von Karla Ohm\n\n{TEXT}", set()),
        (f"Von Merle Jessen\n\n{TEXT} Ihr widersprach Merle Jessen.", set()),
        (TEXT, set()),
    ],
)
def test_who_stands_in_lines_of_makers_alone_made_the_article(tmp_path: Path, text: str, makers: set[str]) -> None:
    """An author or photographer is no person of what is told, unless the text names them, too."""
    site = site_of(tmp_path, eins=dated("2024-05-07", f"Brücke bleibt gesperrt\n\n{text}"))
    assert _names(site) == makers


@pytest.mark.parametrize(("label", "made"), [("Foto: Karla Ohm", True), ("Karla Ohm", False)])
def test_who_is_in_a_picture_did_not_make_it(label: str, made: bool) -> None:  # noqa: FBT001
    """A caption names whom it shows, and behind a label whose picture it is."""
    digest = sample_digest()
    first, second = digest.articles
    text = f"Brücke wird gesperrt\n\nDie Brücke am Morgen. {label}/dpa"
    caption = Block(kind=BlockKind.CAPTION, span=span(text, text.partition("\n\n")[2]), rule="by-hand")
    layout = replace(first.layout, blocks=(first.layout.blocks[0], caption))
    source = replace(first.source, text=text)
    mention = replace(first.mentions[0], span=span(text, "Karla Ohm"))
    shown = replace(first, source=source, layout=layout, mentions=(mention,), sentences=(), quotes=())
    cast = replace(digest.cast, by_mention={Passage("eins", mention.span): "karla-ohm"})
    site = Site(digest=replace(digest, articles=(shown, second), cast=cast))
    assert bool(credited(site)) is made


def test_makers_stand_by_name_with_their_articles_and_have_no_page(tmp_path: Path) -> None:
    """They are listed apart, and not among the persons of an article."""
    site = site_of(tmp_path, eins=dated("2024-05-07", f"Von Merle Jessen\n\n{TEXT}", "Brücke bleibt gesperrt"))
    pages = {file.path: file.content.decode() for file in (*actor_pages(site), *article_pages(site))}
    assert "akteure/karla-ohm.md" in pages
    assert "akteure/merle-jessen.md" not in pages
    index = pages["akteure/index.md"]
    persons, _, makers = index.partition("## Autorinnen, Autoren und Bildnachweise")
    assert "Merle Jessen" not in persons
    assert "- Merle Jessen: [Brücke bleibt gesperrt](../artikel/" in makers
    (article,) = (page for path, page in pages.items() if path.startswith("artikel/"))
    assert "- [Karla Ohm]" in article
    assert "[Merle Jessen]" not in article
