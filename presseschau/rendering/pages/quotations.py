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
from presseschau.rendering.utterances import Utterance, by_actor, utterances_of
from presseschau.rendering.voices import ranked

FOLDER = "zitate"
TITLE = "Zitate"


@dataclass(frozen=True, kw_only=True, slots=True)
class Register:
    """Utterances by speaker, the most quoted first, and those whose speaker nobody can name."""

    speakers: tuple[tuple[str, tuple[Utterance, ...]], ...]
    unnamed: tuple[Utterance, ...]


def quotation_pages(site: Site) -> Iterator[File]:
    """Give the register, or an overview and a page for each month when it is long."""
    utterances = utterances_of(site)
    if len(utterances) <= ENTRIES_ON_A_PAGE:
        yield _register_page(site, QUOTATIONS, TITLE, utterances)
        return
    months = parts(utterances, lambda said: month_of(site.articles[said.voice.passage.article]))
    addresses = [(f"{FOLDER}/{part.name}.md", part.words, len(part.entries)) for part in months]
    overview = _page(QUOTATIONS, "quotations_overview", TITLE, utterances)
    yield compose(overview, site, register=register_of(utterances, site), utterances=utterances, months=addresses)
    for part in months:
        yield _register_page(site, f"{FOLDER}/{part.name}.md", f"{TITLE}: {part.words}", part.entries)


def register_of(utterances: Iterable[Utterance], site: Site) -> Register:
    """Sort utterances by speaker; a joint statement stands under each of those who made it."""
    utterances = tuple(utterances)
    found = by_actor(utterances)
    order = ranked(Counter({actor: len(said) for actor, said in found.items()}), site)
    return Register(
        speakers=tuple((actor, tuple(found[actor])) for actor in order),
        unnamed=tuple(said for said in utterances if not said.actors),
    )


def _register_page(site: Site, path: str, title: str, utterances: tuple[Utterance, ...]) -> File:
    page = _page(path, "quotations", title, utterances)
    return compose(page, site, register=register_of(utterances, site), utterances=utterances)


def _page(path: str, template: str, title: str, utterances: tuple[Utterance, ...]) -> Page:
    said = count(len(utterances), "Äußerung", "Äußerungen")
    return Page(
        path=path,
        template=template,
        title=title,
        description=f"{said}: Zitate und indirekte Rede, nach Sprecherinnen und Sprechern geordnet, jede mit Beleg.",
    )
