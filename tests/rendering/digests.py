"""A small digest made by hand: two articles on one event, with one of everything that pages show."""

from presseschau.model import (
    Actor,
    ActorKind,
    Article,
    Block,
    BlockKind,
    Cast,
    Digest,
    EventDate,
    Figure,
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

FIRST = """Brücke wird gesperrt

Die Brücke über die Elm wird am Montag gesperrt. „Sie ist nicht mehr sicher“, sagte Baurätin Karla Ohm.
Rund 300 Fahrzeuge sind betroffen.

Teilen auf Facebook"""

SECOND = """Umleitung in Elmstadt

Die Elmbrücke wird am Montag gesperrt. Rund 400 Fahrzeuge sind betroffen.

Der Umbau dauert zwei Jahre. Foto: Archiv"""


def span(text: str, words: str) -> Span:
    """Find the place of words in a text."""
    start = text.index(words)
    return Span(start, start + len(words))


def article(name: str, text: str, blocks: list[tuple[BlockKind, str]], **found: object) -> Article:
    """Make an article whose sentences end where a line or a full stop before a blank ends."""
    layout = Layout(
        blocks=tuple(Block(kind=kind, span=span(text, words), rule="by-hand") for kind, words in blocks),
        title=Title(text=blocks[0][1], origin=Origin.STATED, span=span(text, blocks[0][1])),
        published=Published(value="2024-03-04", precision=Precision.DAY, origin=Origin.STATED),
        language="de",
    )
    source = Source(path=f"{name}.txt", sha256="0" * 64, text=text)
    return Article(id=name, source=source, layout=layout, **found)  # type: ignore[arg-type]


def sentence(text: str, words: str, kind: BlockKind = BlockKind.PARAGRAPH, grade: Grade = Grade.REPORTED) -> Sentence:
    """Make a sentence of these words."""
    return Sentence(span=span(text, words), block=kind, grade=grade)


def passage(name: str, words: str) -> Passage:
    """Find words in one of the two articles."""
    return Passage(name, span({"eins": FIRST, "zwei": SECOND}[name], words))


def sample_digest() -> Digest:
    """Make the digest."""
    return Digest(
        files=(
            InputFile(path="eins.txt", sha256="0" * 64, status=FileStatus.READ),
            InputFile(path="zwei.txt", sha256="0" * 64, status=FileStatus.READ),
        ),
        articles=(_first(), _second()),
        cast=_cast(),
        stories=(_story(),),
        summaries={"elm": _summary()},
        sound=frozenset(
            (
                passage("eins", "Die Brücke über die Elm wird am Montag gesperrt."),
                passage("eins", "Rund 300 Fahrzeuge sind betroffen."),
                passage("zwei", "Die Elmbrücke wird am Montag gesperrt."),
            )
        ),
        key_sentences={
            "eins": (
                span(FIRST, "Die Brücke über die Elm wird am Montag gesperrt."),
                span(FIRST, "Rund 300 Fahrzeuge sind betroffen."),
            )
        },
    )


def _first() -> Article:
    said = "„Sie ist nicht mehr sicher“"
    ohm = span(FIRST, "Karla Ohm")
    return article(
        "eins",
        FIRST,
        [
            (BlockKind.TITLE, "Brücke wird gesperrt"),
            (BlockKind.PARAGRAPH, FIRST[FIRST.index("Die Brücke") : FIRST.index("\n\nTeilen")]),
            (BlockKind.FURNITURE, "Teilen auf Facebook"),
        ],
        sentences=(
            sentence(FIRST, "Brücke wird gesperrt", BlockKind.TITLE),
            sentence(FIRST, "Die Brücke über die Elm wird am Montag gesperrt."),
            sentence(FIRST, f"{said}, sagte Baurätin Karla Ohm.", grade=Grade.ATTRIBUTED),
            sentence(FIRST, "Rund 300 Fahrzeuge sind betroffen."),
        ),
        quotes=(Quote(kind=QuoteKind.DIRECT, span=span(FIRST, said), speaker=ohm, holders=(ohm,)),),
        mentions=(Mention(span=ohm, kind=ActorKind.PERSON, name="Karla Ohm", role=span(FIRST, "Baurätin")),),
        dates=(
            TimeExpression(
                span=span(FIRST, "am Montag"), type=TimeType.DATE, value="2024-03-04", precision=Precision.DAY
            ),
        ),
        figures=(
            Figure(span=span(FIRST, "Rund 300 Fahrzeuge"), value=300.0, unit="Fahrzeuge", qualifier=Qualifier.ABOUT),
        ),
        keywords=("Brücke", "Elm"),
    )


def _second() -> Article:
    return article(
        "zwei",
        SECOND,
        [
            (BlockKind.TITLE, "Umleitung in Elmstadt"),
            (BlockKind.PARAGRAPH, "Die Elmbrücke wird am Montag gesperrt. Rund 400 Fahrzeuge sind betroffen."),
            (BlockKind.PARAGRAPH, "Der Umbau dauert zwei Jahre."),
            (BlockKind.CREDIT, "Foto: Archiv"),
        ],
        sentences=(
            sentence(SECOND, "Umleitung in Elmstadt", BlockKind.TITLE),
            sentence(SECOND, "Die Elmbrücke wird am Montag gesperrt."),
            sentence(SECOND, "Rund 400 Fahrzeuge sind betroffen."),
            sentence(SECOND, "Der Umbau dauert zwei Jahre."),
        ),
        keywords=("Umleitung",),
    )


def _cast() -> Cast:
    ohm = Actor(id="karla-ohm", kind=ActorKind.PERSON, name="Karla Ohm", roles=("Baurätin",), articles=("eins",))
    return Cast(actors=(ohm,), by_mention={passage("eins", "Karla Ohm"): "karla-ohm"})


def _story() -> Story:
    closed = (
        passage("eins", "Die Brücke über die Elm wird am Montag gesperrt."),
        passage("zwei", "Die Elmbrücke wird am Montag gesperrt."),
    )
    return Story(
        id="elm",
        title=Headline(text="Brücke wird gesperrt", article="eins", span=span(FIRST, "Brücke wird gesperrt")),
        date=EventDate(value="2024-03-04", precision=Precision.DAY, evidence=(passage("eins", "am Montag"),)),
        places=(),
        articles=("eins", "zwei"),
        origins=(("eins",), ("zwei",)),
        statements=(Statement(passages=closed, wordings=((closed[0],), (closed[1],))),),
        variants=(closed,),
        unique=(passage("zwei", "Der Umbau dauert zwei Jahre."),),
    )


def _summary() -> Summary:
    closed = SummarySentence(
        passage=passage("eins", "Die Brücke über die Elm wird am Montag gesperrt."),
        also=(passage("zwei", "Die Elmbrücke wird am Montag gesperrt."),),
    )
    affected = SummarySentence(passage=passage("eins", "Rund 300 Fahrzeuge sind betroffen."))
    return Summary(one=(closed,), three=(closed, affected), seven=(closed, affected))
