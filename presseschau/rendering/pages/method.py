"""How the digest is made, how well it recognises what it shows, which rules took what off, and what was read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from babel.numbers import format_decimal

from presseschau.german import table
from presseschau.model import BODY_KINDS, Block, BlockKind, File, FileStatus, Passage
from presseschau.rendering.addresses import METHOD
from presseschau.rendering.corrections import rows_of
from presseschau.rendering.language import date_words
from presseschau.rendering.measures import REWORDED, case_of, found_measures
from presseschau.rendering.page import Page, compose
from presseschau.rendering.site import Site

TITLE = "Methode"
HASH_SHOWN = 16
"""Hexadecimal digits: enough to tell files apart by eye; the data package has all 64."""
KIND_WORDS: Mapping[BlockKind, str] = {
    BlockKind.TITLE: "Überschrift",
    BlockKind.LEAD: "Vorspann",
    BlockKind.HEADING: "Zwischenüberschrift",
    BlockKind.PARAGRAPH: "Absatz",
    BlockKind.CAPTION: "Bildunterschrift",
    BlockKind.BYLINE: "Autorenzeile",
    BlockKind.DATELINE: "Orts- und Datumszeile",
    BlockKind.CREDIT: "Nachweis",
    BlockKind.FURNITURE: "Beiwerk der Webseite",
    BlockKind.REPEAT: "Wiederholung",
}
STATUS_WORDS: Mapping[FileStatus, str] = {
    FileStatus.READ: "gelesen",
    FileStatus.DUPLICATE: "doppelt",
    FileStatus.SKIPPED: "übergangen",
    FileStatus.FAILED: "nicht lesbar",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """A rule that decided what parts of texts are: in words, on how many it decided, and where it did first."""

    words: str
    kind: str
    removes: bool
    times: int
    example: Passage


def method_pages(site: Site) -> Iterator[File]:
    """Give the method page."""
    page = Page(
        path=METHOD,
        template="method",
        title=TITLE,
        description="Wie diese Presseschau entsteht, was sie wie gut erkennt und was sie nicht kann.",
    )
    rules = rules_of(site)
    recognised, measured = found_measures("recognised"), found_measures("measured")
    yield compose(
        page,
        site,
        removing=[rule for rule in rules if rule.removes],
        keeping=[rule for rule in rules if not rule.removes],
        recognised=recognised,
        measured=measured,
        reworded=case_of(REWORDED),
        month=date_words(recognised["month"]) if recognised else "",
        share=share_words,
        states=STATUS_WORDS,
        hash_shown=HASH_SHOWN,
        articles_from=_articles_from(site),
        corrected=rows_of(site),
    )


def rules_of(site: Site) -> tuple[Rule, ...]:
    """Give the rules that decided about parts of these articles, the busiest first."""
    words = {rule: meaning for rule, meaning, *_ in table("segment_rules")}
    decided: dict[tuple[str, BlockKind], list[tuple[str, Block]]] = {}
    for article in site.digest.articles:
        for block in article.layout.blocks:
            decided.setdefault((block.rule, block.kind), []).append((article.id, block))
    rules = (
        Rule(
            words=words.get(rule, rule),
            kind=KIND_WORDS[kind],
            removes=kind not in BODY_KINDS,
            times=len(cases),
            example=Passage(cases[0][0], cases[0][1].span),
        )
        for (rule, kind), cases in decided.items()
    )
    return tuple(sorted(rules, key=lambda rule: (-rule.times, rule.kind, rule.words)))


def share_words(share: float) -> str:
    """Write a share with two decimals, so that those of a column can be compared: "0,90", "1,00"."""
    return format_decimal(share, "0.00", locale="de")


def _articles_from(site: Site) -> dict[str, list[str]]:
    """Give the articles that came from each file."""
    found: dict[str, list[str]] = {}
    for article in site.digest.articles:
        found.setdefault(article.source.path, []).append(article.id)
    return found
