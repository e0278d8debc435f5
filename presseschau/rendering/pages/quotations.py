"""The register of quotations by speaker; a long one is divided by month."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from presseschau.model import File
from presseschau.rendering.addresses import QUOTATIONS
from presseschau.rendering.language import count
from presseschau.rendering.months import ENTRIES_ON_A_PAGE, month_of, parts
from presseschau.rendering.page import Page, compose
from presseschau.rendering.site import Site
from presseschau.rendering.voices import Voice, by_actor, ranked, voices_of

FOLDER = "zitate"
TITLE = "Zitate"


@dataclass(frozen=True, kw_only=True, slots=True)
class Register:
    """Quotations by speaker, the most quoted first, and those whose speaker nobody can name."""

    speakers: tuple[tuple[str, tuple[Voice, ...]], ...]
    unnamed: tuple[Voice, ...]


def quotation_pages(site: Site) -> Iterator[File]:
    """Give the register, or an overview and a page for each month when it is long."""
    voices = voices_of(site)
    if len(voices) <= ENTRIES_ON_A_PAGE:
        yield _register_page(site, QUOTATIONS, TITLE, voices)
        return
    months = parts(voices, lambda voice: month_of(site.articles[voice.passage.article]))
    addresses = [(f"{FOLDER}/{part.name}.md", part.words, len(part.entries)) for part in months]
    overview = _page(QUOTATIONS, "quotations_overview", TITLE, voices)
    yield compose(overview, site, register=register_of(voices, site), voices=voices, months=addresses)
    for part in months:
        yield _register_page(site, f"{FOLDER}/{part.name}.md", f"{TITLE}: {part.words}", part.entries)


def register_of(voices: Iterable[Voice], site: Site) -> Register:
    """Sort quotations by speaker; a joint statement stands under each of those who made it."""
    voices = tuple(voices)
    found = by_actor(voices)
    order = ranked(Counter({actor: len(said) for actor, said in found.items()}), site)
    return Register(
        speakers=tuple((actor, tuple(found[actor])) for actor in order),
        unnamed=tuple(voice for voice in voices if not voice.actors),
    )


def _register_page(site: Site, path: str, title: str, voices: tuple[Voice, ...]) -> File:
    return compose(_page(path, "quotations", title, voices), site, register=register_of(voices, site), voices=voices)


def _page(path: str, template: str, title: str, voices: tuple[Voice, ...]) -> Page:
    said = count(len(voices), "Äußerung", "Äußerungen")
    return Page(
        path=path,
        template=template,
        title=title,
        description=f"{said}: Zitate und indirekte Rede, nach Sprecherinnen und Sprechern geordnet, jede mit Beleg.",
    )
