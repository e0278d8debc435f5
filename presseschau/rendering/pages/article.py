"""A page for each article: its wording, every sentence an anchor, and what was removed from it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from presseschau.german import table
from presseschau.model import (
    BODY_KINDS,
    ActorKind,
    Article,
    Block,
    BlockKind,
    File,
    Grade,
    Passage,
    QuoteKind,
    Sentence,
    TimeType,
    placed_at,
)
from presseschau.rendering.addresses import article_path, block_anchor, sentence_anchor
from presseschau.rendering.coverage import Shared, shared_spans
from presseschau.rendering.credits import credited
from presseschau.rendering.dating import dated
from presseschau.rendering.escape import Markdown
from presseschau.rendering.language import agency_words, date_words, plainly_dated, quoted
from presseschau.rendering.layers import Layer, layered
from presseschau.rendering.page import Page, compose
from presseschau.rendering.site import Site
from presseschau.rendering.titles import has_headline, title_words

WORDS_A_MINUTE = 200
"""Reading pace of adults in German (Trauzettel-Klosinski and Dietz 2012: 179 words a minute aloud, more silently)."""

LEAST_KEY_SENTENCES = 2
"""Fewer are shown only where they stand deep in a long text."""
SHORT = 10
"""Sentences of an article that is read at a glance."""
SENTENCES_MET = 3
"""Sentences at the beginning that everybody reads."""

_BLOCK_NAMES = {
    BlockKind.CAPTION: "Bildunterschrift",
    BlockKind.BYLINE: "Autorenzeile",
    BlockKind.DATELINE: "Orts- und Zeitangabe",
    BlockKind.CREDIT: "Nachweis",
    BlockKind.FURNITURE: "Beiwerk der Seite",
    BlockKind.REPEAT: "Wiederholung",
}
_QUOTE_STYLES = {QuoteKind.DIRECT: "zitat", QuoteKind.INDIRECT: "rede"}


@dataclass(frozen=True, kw_only=True, slots=True)
class ShownSentence:
    """A sentence of the wording: its anchor, its marked-up words and where else it stands."""

    anchor: str
    words: Markdown
    hedged: bool
    elsewhere: tuple[Passage, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Removed:
    """A removed part: its anchor, what it is, its words and why it went."""

    anchor: str
    kind: str
    words: str
    reason: str


def article_pages(site: Site) -> Iterator[File]:
    """Give the page of each article."""
    shared = {name: spans for story in site.digest.stories for name, spans in shared_spans(story).items()}
    for article in site.digest.articles:
        yield compose(
            _page(article),
            site,
            article=article,
            title_anchor=_title_anchor(article),
            makers=_makers(article),
            story=site.story_of.get(article.id),
            published=lambda evidence, article=article: dated(article.layout.published, site, evidence),
            minutes=max(1, round(len(article.text.split()) / WORDS_A_MINUTE)),
            key_sentences=_key_sentences(site, article),
            none_stands_alone=_none_stands_alone(site, article),
            marks=_marks(article, shared.get(article.id, ())),
            paragraphs=_paragraphs(article, shared.get(article.id, ())),
            removed=_removed(article),
            named=_named(site, article),
            days=_days(article),
            citation=_citation(article),
        )


def _key_sentences(site: Site, article: Article) -> tuple[Passage, ...]:
    """Give what matters most, unless a reader meets all of it anyway, since it opens the text.

    Nor is one sentence alone given of a short text.
    """
    found = site.digest.key_sentences.get(article.id, ())
    body = [sentence.span for sentence in _body(article)]
    met = set(found) <= set(body[:SENTENCES_MET]) or (len(found) < LEAST_KEY_SENTENCES and len(body) <= SHORT)
    return () if met else tuple(Passage(article.id, span) for span in found)


def _none_stands_alone(site: Site, article: Article) -> bool:
    """Whether no sentence of a long text but perhaps one at its beginning was found to stand alone."""
    return len(_body(article)) > SHORT and len(site.digest.key_sentences.get(article.id, ())) < LEAST_KEY_SENTENCES


def _body(article: Article) -> list[Sentence]:
    headline = _headline(article)
    return [sentence for sentence in article.sentences if sentence != headline]


def _marks(article: Article, shared: Sequence[Shared]) -> list[tuple[str, str]]:
    """Give the marks that occur in an article's wording, by class, with what they mean."""
    kinds = {quote.kind for quote in article.quotes}
    hedged = any(sentence.grade is Grade.HEDGED for sentence in _body(article))
    found = (
        ("zitat", "Zitat", QuoteKind.DIRECT in kinds),
        ("rede", "indirekte Rede", QuoteKind.INDIRECT in kinds),
        ("vorbehalt", "unter Vorbehalt", hedged),
        ("auch", "auch anderswo", bool(shared)),
    )
    return [(style, words) for style, words, occurs in found if occurs]


def _page(article: Article) -> Page:
    title = article.layout.title.text if has_headline(article) else title_words(article)
    date = date_words(article.layout.published.value, article.layout.published.precision)
    return Page(
        path=article_path(article.id),
        template="article",
        title=title,
        description=", ".join(part for part in (article.layout.outlet, date, title) if part),
        date=article.layout.published.value,
        tags=article.keywords,
        boost=2,
        data={"id": article.id, "source": article.source.path, "sha256": article.source.sha256},
        hide=("toc", "tags"),
    )


def _title_anchor(article: Article) -> str:
    """Give the place of the headline: the page's heading is its sentence when it stands in the text as one."""
    shown = _headline(article)
    return sentence_anchor(shown) if shown else "titel"


def _headline(article: Article) -> Sentence | None:
    title = article.layout.title.span
    near = placed_at(article.sentences, title) if title else ()
    return next((sentence for sentence in near if sentence.span == title), None)


def _makers(article: Article) -> tuple[str, ...]:
    """Name outlet, authors and agencies, nobody twice."""
    layout = article.layout
    names = (layout.outlet, *layout.authors, *agency_words(layout))
    return tuple(dict.fromkeys(name for name in names if name))


def _paragraphs(article: Article, shared: Sequence[Shared]) -> list[tuple[Block, list[ShownSentence]]]:
    layers = [Layer(span=quote.span, style=_QUOTE_STYLES[quote.kind]) for quote in article.quotes]
    layers += [Layer(span=span, style="auch") for span, _ in shared]

    def shown(sentence: Sentence) -> ShownSentence:
        elsewhere = (
            p for span, others in shared if sentence.span.start <= span.start < sentence.span.end for p in others
        )
        return ShownSentence(
            anchor=sentence_anchor(sentence),
            words=layered(article.text, sentence.span, layers),
            hedged=sentence.grade is Grade.HEDGED,
            elsewhere=tuple(dict.fromkeys(elsewhere)),
        )

    body = _body(article)
    return [
        (block, [shown(s) for s in body if block.span.start <= s.span.start < block.span.end])
        for block in article.layout.blocks
        if block.kind in BODY_KINDS
    ]


def _removed(article: Article) -> list[Removed]:
    reasons = {row[0]: row[-1] for row in table("segment_rules")}
    return [
        Removed(
            anchor=block_anchor(block),
            kind=_BLOCK_NAMES[block.kind],
            words=block.span.of(article.text),
            reason=reasons.get(block.rule, block.rule),
        )
        for block in article.layout.blocks
        if block.kind not in BODY_KINDS
    ]


def _named(site: Site, article: Article) -> dict[str, list[tuple[str, Passage]]]:
    """Give actors by heading, in order of first mention, with that mention; who only made it stands above."""
    titles = {
        ActorKind.PERSON: "Personen",
        ActorKind.ORGANISATION: "Organisationen",
        ActorKind.PLACE: "Orte",
    }
    found: dict[str, dict[str, Passage]] = {title: {} for title in titles.values()}
    for mention in article.mentions:
        passage = Passage(article.id, mention.span)
        actor = site.digest.cast.by_mention.get(passage)
        if actor in site.actors and actor not in credited(site):
            found[titles[site.actors[actor].kind]].setdefault(actor, passage)
    return {title: list(actors.items()) for title, actors in found.items() if actors}


def _days(article: Article) -> list[tuple[str, Passage]]:
    """Give the calendar dates the article speaks of, earliest first, each with its first passage."""
    days: dict[str, tuple[str, Passage]] = {}
    for time in article.dates:
        if time.type in {TimeType.DATE, TimeType.TIME} and time.value[:2].isdigit():
            day = time.value.partition("T")[0]
            days.setdefault(day, (date_words(day), Passage(article.id, time.span)))
    return [days[value] for value in sorted(days)]


def _citation(article: Article) -> str:
    layout = article.layout
    title = quoted(title_words(article))
    if not has_headline(article):
        title = f"ohne Überschrift, beginnend mit {title}" if layout.title.span else f"ohne Überschrift, Datei {title}"
    parts = (title, *_makers(article), plainly_dated(layout.published))
    return ", ".join(part for part in parts if part)
