"""A page: front matter and a body from a template, in which everything is escaped that is not ours."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, partial
from urllib.parse import quote

import yaml
from jinja2 import Environment, PackageLoader, StrictUndefined

from presseschau.model import Article, File, Passage, Precision, Span
from presseschau.rendering import addresses, language
from presseschau.rendering.attribution import (
    added_speakers,
    attributed,
    is_passed_on,
    unnamed_speakers,
    unseen_speakers,
)
from presseschau.rendering.beside import COMPLETED_FROM, completions
from presseschau.rendering.conflicts import FURTHER, claims_of, heading_of
from presseschau.rendering.credits import credited
from presseschau.rendering.dating import derivation, when_words
from presseschau.rendering.escape import Markdown, escape, escape_html, headline, running
from presseschau.rendering.evidence import Evidence, wording
from presseschau.rendering.highlight import highlighted
from presseschau.rendering.parallels import in_its_sentence
from presseschau.rendering.provenance import SOURCES_LISTED, printed_in, sources_of
from presseschau.rendering.repeats import told_once
from presseschau.rendering.site import Site
from presseschau.rendering.titles import beside_title, has_headline, title_sentence, title_source, title_words
from presseschau.rendering.voices import voice_words

_WEB = re.compile(r"https?://[^/\s]", re.IGNORECASE)
_WEB_SAFE = ":/?#@!$&'+,;=%~"
"""RFC 3986 reserved characters but brackets and the star, which Markdown reads; "%" for what is encoded already."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """What a page is, beside its content.

    `path` is relative to the docs folder; `template` names a file in `templates/` without ending; `title`,
    `description` and `tags` are plain text (escaped here); `date` is ISO 8601 as far as known; `data` is our own,
    published in the front matter under one key; `hide` names parts of the theme ("navigation", "toc") not to show;
    `articles` get the first numbers among the page's Belege; `boost` lifts the page among search results (1 is as
    it comes), and one that is not `listed` is never among them.
    """

    path: str
    template: str
    title: str
    description: str
    date: str | None = None
    tags: tuple[str, ...] = ()
    data: Mapping[str, object] = field(default_factory=dict)
    hide: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    boost: int = 1
    listed: bool = True


def compose(page: Page, site: Site, **context: object) -> File:
    """Write a page: `context` and the building blocks (see the package's docstring) are what its template knows."""
    evidence = Evidence(site, page.path, page.articles)
    blocks = _blocks(page, site)
    body = (
        _environment()
        .get_template(f"{page.template}.jinja")
        .render(site=site, page=page, beleg=evidence, **blocks, **context)
    )
    return File(path=page.path, content=f"{front_matter(page)}\n{body.strip()}\n".encode())


def front_matter(page: Page) -> str:
    """Write the front matter, escaped for templates that put it into HTML as it stands."""
    fields: dict[str, object] = {
        "title": escape_html(running(page.title)),
        "description": escape_html(running(page.description)),
    }
    if page.date:
        fields["date"] = page.date
    if page.tags:
        fields["tags"] = [escape_html(tag) for tag in page.tags]
    if page.hide:
        fields["hide"] = list(page.hide)
    if not page.listed:
        fields["search"] = {"exclude": True}
    elif page.boost != 1:
        fields["search"] = {"boost": page.boost}
    if page.data:
        fields["presseschau"] = dict(page.data)
    return f"---\n{yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=10**6)}---\n"


def web_link(address: str, text: str | None = None) -> Markdown:
    """Link to a page of the web, shown as its address or as `text`; what is no http(s) address stays text."""
    shown = escape(text or address)
    if not _WEB.match(address):
        return shown
    return Markdown("[{}]({})").format(shown, Markdown(quote(address, safe=_WEB_SAFE)))


def _links(page: Page, site: Site) -> dict[str, object]:
    """Give what links from a page to others, or to a place of its own."""

    def link(text: object, address: str) -> Markdown:
        return Markdown(f"[{escape(text)}]({addresses.relative(address, page.path)})")

    def article_link(article: str) -> Markdown:
        return link(title_words(site.articles[article]), addresses.article_path(article))

    def story_link(story: str) -> Markdown:
        return link(headline(site.stories[story].title.text), addresses.story_path(story))

    def actor_link(actor: str, text: str | None = None) -> Markdown:
        words = text or site.actors[actor].name
        return escape(words) if actor in credited(site) else link(words, addresses.actor_path(actor))

    def passage_link(text: object, article: Article, span: Span) -> Markdown:
        return link(text, addresses.passage_address(article, Passage(article.id, span)))

    def section_link(text: object, anchor: str) -> Markdown:
        return link(text, f"{page.path}#{anchor}")

    def source_link(evidence: Evidence, article: str, *, short: bool = False) -> Markdown:
        number = evidence.number(article)
        words = f'<span class="nur-vorlesen">Artikel </span>{number}' if short else f"Artikel&nbsp;{number}"
        return section_link(Markdown(words), f"quelle-{article}")

    return {
        "link": link,
        "source_link": source_link,
        "section_link": section_link,
        "passage_link": passage_link,
        "web_link": web_link,
        "article_link": article_link,
        "story_link": story_link,
        "actor_link": actor_link,
        "here": partial(addresses.relative, start=page.path),
    }


def _blocks(page: Page, site: Site) -> dict[str, object]:
    return {
        **_links(page, site),
        "claims_of": partial(claims_of, site),
        "heading_of": heading_of,
        "sources_of": partial(sources_of, site),
        "printed_in": partial(printed_in, site),
        "when_words": partial(when_words, site=site),
        "told_once": partial(told_once, site),
        "beside_title": partial(beside_title, site),
        "completions": partial(completions, site),
        "derivation": partial(derivation, site=site),
        "title_words": title_words,
        "has_headline": has_headline,
        "title_source": partial(title_source, site),
        "title_sentence": partial(title_sentence, site),
        "highlighted": partial(highlighted, site),
        "in_its_sentence": partial(in_its_sentence, site),
        "voice_words": partial(voice_words, site),
        "unseen_speakers": partial(unseen_speakers, site),
        "unnamed_speakers": partial(unnamed_speakers, site),
        "is_passed_on": partial(is_passed_on, site),
        "added_speakers": partial(added_speakers, site),
        "attributed": partial(attributed, site),
    }


ENTRIES_SHOWN = 16
"""Passages of one figure shown on a page that is not about it: more are prints of the same."""


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("presseschau.rendering"),
        autoescape=True,  # makes macros give Markup; the escaping itself is `finalize`'s
        finalize=_finalized,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {
        "ENTRIES_SHOWN": ENTRIES_SHOWN,
        "FURTHER": FURTHER,
        "SOURCES_LISTED": SOURCES_LISTED,
        "COMPLETED_FROM": COMPLETED_FROM,
    }
    environment.filters |= {
        "count": language.count,
        "further": language.further,
        "opening": language.opening,
        "word": language.word,
        "times": language.times,
        "decimal": language.decimal,
        "inline": language.inline,
        "value": language.value_words,
        "figure": language.figure_words,
        "agencies": language.agency_words,
        "date": _date,
        "day": _day,
        "enumerate": _enumerate,
        "wording": wording,
        "headline": headline,
        "running": running,
    }
    return environment


def _finalized(value: object) -> Markdown:
    return escape(value)


def _date(known: object) -> str:
    """Word anything with `value` and `precision`."""
    return language.date_words(getattr(known, "value", None), getattr(known, "precision", Precision.UNKNOWN))


def _day(known: object) -> str:
    """Word a date without the time of day, which lists of many do not need."""
    value = getattr(known, "value", None)
    day = value.partition("T")[0] if isinstance(value, str) else None
    return language.date_words(day, getattr(known, "precision", Precision.UNKNOWN))


def _enumerate(parts: Iterable[object]) -> Markdown:
    escaped = [escape(part) for part in parts]
    return Markdown(language.enumerate_words(escaped))
