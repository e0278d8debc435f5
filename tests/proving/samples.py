"""A small digest in which everything is as it should be, and pages that show it as the site does."""

import html
from dataclasses import replace

from presseschau.model import (
    Actor,
    ActorKind,
    Article,
    Block,
    BlockKind,
    Cast,
    Conflict,
    ConflictValue,
    Digest,
    EventDate,
    Figure,
    File,
    FileStatus,
    Grade,
    Headline,
    InputFile,
    Layout,
    Mention,
    Origin,
    Passage,
    Precision,
    Published,
    Qualifier,
    Quote,
    QuoteKind,
    Reason,
    RecordKind,
    RelatedStory,
    Relation,
    Sentence,
    Source,
    Span,
    Statement,
    Story,
    Summary,
    SummarySentence,
    TimeExpression,
    TimeType,
    Title,
)
from presseschau.rendering.data import data_files

HARBOUR = """Hafen bleibt geschlossen

Der Hafen von Norden bleibt bis Freitag zu. „Wir öffnen heute nicht“, sagte Kapitänin Ute Lamm.
Rund 1.200 Schiffe warten bei -5 Grad.

Foto: Ida Ahl"""

QUEUE = """Schiffe warten

Der Hafen von Norden bleibt noch bis Freitag zu. Mehr als 1,5 Millionen Tonnen liegen fest."""

TEXTS = {"hafen": HARBOUR, "stau": QUEUE}


def span(article: str, words: str) -> Span:
    """Find words in an article."""
    start = TEXTS[article].index(words)
    return Span(start, start + len(words))


def passage(article: str, words: str) -> Passage:
    """Find words in an article."""
    return Passage(article, span(article, words))


def sound_digest() -> Digest:
    """Make the digest."""
    return Digest(
        files=(
            InputFile(path="hafen.txt", sha256="a" * 64, status=FileStatus.READ),
            InputFile(path="kaputt.md", sha256="b" * 64, status=FileStatus.FAILED, reason="Zeile 2: …", lost=1),
            InputFile(path="stau.jsonl", sha256="c" * 64, status=FileStatus.READ),
        ),
        articles=(_harbour(), _queue()),
        cast=Cast(actors=_actors(), by_mention=_mentions()),
        stories=(_story(),),
        summaries={"norden": _summary()},
    )


def with_article(digest: Digest, **changes: object) -> Digest:
    """Change the first article."""
    return replace(digest, articles=(replace(digest.articles[0], **changes), *digest.articles[1:]))  # type: ignore[arg-type]


def with_story(digest: Digest, **changes: object) -> Digest:
    """Change the story."""
    return replace(digest, stories=(replace(digest.stories[0], **changes),))  # type: ignore[arg-type]


def sound_files(digest: Digest) -> tuple[File, ...]:
    """Show the digest's articles, summary and quotations, and give the data files."""
    return (
        *(_article_page(article) for article in digest.articles),
        _story_page(digest),
        *data_files(digest),
    )


def _article_page(article: Article) -> File:
    lines = [f"---\ntitle: {article.id}\n---\n# Titel {{ #titel }}\n"]
    lines += [
        f'<span id="s{sentence.span.start}" class="wortlaut satz">{_shown(sentence.span, article)}</span>\n'
        for sentence in article.sentences
    ]
    lines += [
        f'<span id="b{block.span.start}" class="wortlaut">{_shown(block.span, article)}</span>\n'
        for block in article.layout.blocks
        if block.kind is BlockKind.CREDIT
    ]
    lines.append("[Zum Ereignis](../ereignisse/norden.md#satz-1)\n")
    return File(path=f"artikel/{article.id}.md", content="\n".join(lines).encode())


def _story_page(digest: Digest) -> File:
    texts = {article.id: article for article in digest.articles}
    lines = ["# Ereignis { #satz-1 }\n"]
    for sentence in digest.summaries["norden"].seven:
        found = sentence.passage
        place = f"../artikel/{found.article}.md#s{found.span.start}"
        mark = f'<sup>[1]({place}){{ .beleg aria-label="Beleg: &#34;1&#34;" }}</sup>'
        lines.append(f'<span class="wortlaut">{_shown(found.span, texts[found.article])}</span>{mark}\n')
    return File(path="ereignisse/norden.md", content="\n".join(lines).encode())


def _shown(part: Span, article: Article) -> str:
    return html.escape(" ".join(part.of(article.text).split()))


def _layout(name: str, blocks: tuple[tuple[BlockKind, str], ...]) -> Layout:
    title = blocks[0][1]
    return Layout(
        blocks=tuple(Block(kind=kind, span=span(name, words), rule="von-hand") for kind, words in blocks),
        title=Title(text=title, origin=Origin.STATED, span=span(name, title)),
        published=Published(value="2024-03-04", precision=Precision.DAY, origin=Origin.STATED),
        language="de",
    )


def _harbour() -> Article:
    lamm, said = span("hafen", "Ute Lamm"), "„Wir öffnen heute nicht“"
    body = HARBOUR[HARBOUR.index("Der Hafen") : HARBOUR.index("\n\nFoto")]
    return Article(
        id="hafen",
        source=Source(path="hafen.txt", sha256="a" * 64, text=HARBOUR),
        layout=_layout(
            "hafen",
            (
                (BlockKind.TITLE, "Hafen bleibt geschlossen"),
                (BlockKind.PARAGRAPH, body),
                (BlockKind.CREDIT, "Foto: Ida Ahl"),
            ),
        ),
        sentences=(
            _sentence("hafen", "Hafen bleibt geschlossen", block=BlockKind.TITLE),
            _sentence("hafen", "Der Hafen von Norden bleibt bis Freitag zu."),
            _sentence("hafen", f"{said}, sagte Kapitänin Ute Lamm.", grade=Grade.ATTRIBUTED),
            _sentence("hafen", "Rund 1.200 Schiffe warten bei -5 Grad."),
        ),
        quotes=(
            Quote(
                kind=QuoteKind.DIRECT,
                span=span("hafen", said),
                speaker=lamm,
                cue=span("hafen", "sagte"),
                holders=(lamm,),
            ),
        ),
        mentions=(
            Mention(span=span("hafen", "Norden"), kind=ActorKind.PLACE, name="Norden"),
            Mention(span=lamm, kind=ActorKind.PERSON, name="Ute Lamm", role=span("hafen", "Kapitänin")),
        ),
        dates=(
            TimeExpression(
                span=span("hafen", "bis Freitag"), type=TimeType.DURATION, value="P4D", precision=Precision.DAY
            ),
            TimeExpression(
                span=span("hafen", "Freitag"), type=TimeType.DATE, value="2024-03-08", precision=Precision.DAY
            ),
        ),
        figures=(
            _figure(span("hafen", "Rund 1.200"), 1200, "Schiffe", Qualifier.ABOUT, owners=(lamm,)),
            _figure(span("hafen", "-5"), -5, "Grad", Qualifier.EXACTLY),
        ),
        keywords=("Hafen", "Norden"),
    )


def _queue() -> Article:
    return Article(
        id="stau",
        source=Source(path="stau.jsonl", sha256="c" * 64, text=QUEUE, record=3, record_kind=RecordKind.LINE),
        layout=_layout(
            "stau",
            ((BlockKind.TITLE, "Schiffe warten"), (BlockKind.PARAGRAPH, QUEUE[QUEUE.index("Der Hafen") :])),
        ),
        sentences=(
            _sentence("stau", "Schiffe warten", block=BlockKind.TITLE),
            _sentence("stau", "Der Hafen von Norden bleibt noch bis Freitag zu."),
            _sentence("stau", "Mehr als 1,5 Millionen Tonnen liegen fest."),
        ),
        mentions=(Mention(span=span("stau", "Norden"), kind=ActorKind.PLACE, name="Norden"),),
        figures=(_figure(span("stau", "Mehr als 1,5 Millionen"), 1_500_000, "Tonnen", Qualifier.MORE_THAN),),
    )


def _sentence(name: str, words: str, block: BlockKind = BlockKind.PARAGRAPH, grade: Grade = Grade.REPORTED) -> Sentence:
    return Sentence(span=span(name, words), block=block, grade=grade)


def _figure(place: Span, value: float, unit: str, qualifier: Qualifier, owners: tuple[Span, ...] = ()) -> Figure:
    return Figure(span=place, value=value, unit=unit, qualifier=qualifier, owners=owners)


def _actors() -> tuple[Actor, ...]:
    return (
        Actor(
            id="ute-lamm",
            kind=ActorKind.PERSON,
            name="Ute Lamm",
            aliases=("Lamm",),
            roles=("Kapitänin",),
            articles=("hafen",),
        ),
        Actor(id="norden", kind=ActorKind.PLACE, name="Norden", articles=("hafen", "stau")),
    )


def _mentions() -> dict[Passage, str]:
    return {
        passage("hafen", "Ute Lamm"): "ute-lamm",
        passage("hafen", "Norden"): "norden",
        passage("stau", "Norden"): "norden",
    }


def _story() -> Story:
    first = passage("hafen", "Der Hafen von Norden bleibt bis Freitag zu.")
    second = passage("stau", "Der Hafen von Norden bleibt noch bis Freitag zu.")
    when = EventDate(value="2024-03", precision=Precision.MONTH, evidence=(passage("hafen", "Freitag"),))
    ships = passage("hafen", "Rund 1.200")
    tons = passage("stau", "Mehr als 1,5 Millionen")
    return Story(
        id="norden",
        title=Headline(text="Schiffe warten", article="stau", span=span("stau", "Schiffe warten")),
        date=when,
        places=("norden",),
        articles=("hafen", "stau"),
        origins=(("hafen",), ("stau",)),
        statements=(Statement(passages=(first, second), wordings=((first,), (second,))),),
        variants=((first, second),),
        conflicts=(
            Conflict(
                about="Was wartet",
                values=(
                    ConflictValue(value=1200.0, passage=ships, time=when, owners=("ute-lamm",)),
                    ConflictValue(value=1.5e6, passage=tons, time=when),
                ),
                same_time=True,
            ),
        ),
        unique=(passage("hafen", "Rund 1.200 Schiffe warten bei -5 Grad."),),
        reasons=(Reason(kind="gemeinsame Passage", evidence=(first, second)),),
        related=(RelatedStory(story="norden", relation=Relation.BESIDE),),
    )


def _summary() -> Summary:
    closed = SummarySentence(
        passage=passage("hafen", "Der Hafen von Norden bleibt bis Freitag zu."),
        also=(passage("stau", "Der Hafen von Norden bleibt noch bis Freitag zu."),),
    )
    said = SummarySentence(passage=passage("hafen", "„Wir öffnen heute nicht“, sagte Kapitänin Ute Lamm."))
    ships = SummarySentence(passage=passage("hafen", "Rund 1.200 Schiffe warten bei -5 Grad."))
    return Summary(one=(closed,), three=(closed, said), seven=(closed, said, ships))
