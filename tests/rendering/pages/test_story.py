"""The page of an event."""

import re
from dataclasses import replace

import pytest

from presseschau.model import (
    Article,
    Conflict,
    ConflictValue,
    Digest,
    Dispute,
    EventDate,
    Gap,
    Passage,
    Precision,
    Reason,
    RelatedStory,
    Relation,
    Resemblance,
    Span,
    Statement,
    Story,
    Summary,
    SummarySentence,
    TimelineEntry,
)
from presseschau.rendering import copied, measures
from presseschau.rendering.pages.story import further_counts, spread_words, story_pages
from tests.rendering.digests import passage, sample_digest
from tests.rendering.pages.written import written

DIGEST = sample_digest()
(STORY,) = DIGEST.stories
CLOSED, CLOSED_TOO = STORY.variants[0]
UNSAFE = passage("eins", "„Sie ist nicht mehr sicher“, sagte Baurätin Karla Ohm.")
CARS, OTHER_CARS = passage("eins", "Rund 300 Fahrzeuge sind betroffen."), passage("zwei", "Rund 400 Fahrzeuge")
WORKS = passage("zwei", "Der Umbau dauert zwei Jahre.")
DAY = EventDate(value="2024-03-04", precision=Precision.DAY)
AFTER = replace(STORY, id="danach", articles=(), origins=(), statements=(), variants=(), unique=())

CONTRADICTIONS = "Widersprüche"
FURTHER = "Zum Vergleich"
DISPUTES = "Rede und Gegenrede"
COMPARED = "Zahlen und Daten im Vergleich"
GLANCE = "Auf einen Blick"
SHARED = "Was die Quellen gemeinsam berichten"
VOICES = "Stimmen"
OWNED = "Was nur ein Artikel berichtet"
MATRIX = "Wer berichtet was"
LOOKED_UP = "Zum Nachschlagen"
FIGURES = "zahlen"
TIMES = "zeitleiste"
SOURCES = "quellen"
DATE = "datum"
REASONS = "gruende"
RELATED = "Verwandte Ereignisse"


def _conflict(*, same_time: bool) -> Conflict:
    places = (passage("eins", "Rund 300 Fahrzeuge"), OTHER_CARS)
    values = (
        ConflictValue(value=number, passage=p, time=DAY) for number, p in zip((300.0, 400.0), places, strict=True)
    )
    return Conflict(about="Fahrzeuge", values=tuple(values), same_time=same_time)


FULL = replace(
    STORY,
    conflicts=(_conflict(same_time=True), _conflict(same_time=False)),
    disputes=(Dispute(claim=CLOSED_TOO, counter=UNSAFE),),
    reasons=(Reason(kind="date", evidence=(passage("eins", "am Montag"),)),),
    related=(RelatedStory(story="danach", relation=Relation.AFTER),),
)
"""A story that has everything a page may show."""


def _digest(story: Story, *articles: Article) -> Digest:
    first, second = articles or DIGEST.articles
    rest = tuple(article.id for article in (first, second) if article.id not in story.articles)
    after = replace(AFTER, articles=rest, origins=tuple((name,) for name in rest))
    days = (("2024-03-04", passage("eins", "am Montag")), ("2024-03-05", passage("zwei", "am Montag")))
    timeline = tuple(TimelineEntry(value=day, precision=Precision.DAY, passages=(place,)) for day, place in days)
    empty = replace(DIGEST.summaries["elm"], one=(), three=(), seven=())
    summaries = {**DIGEST.summaries, "danach": empty}
    return replace(DIGEST, articles=(first, second), stories=(story, after), summaries=summaries, timeline=timeline)


def _page(story: Story, *articles: Article) -> str:
    return written(story_pages, _digest(story, *articles))["ereignisse/elm.md"]


def _headings(page: str) -> list[str]:
    return re.findall(r"^## (.*?)(?: \{.*\})?$", page, re.MULTILINE)


def _section(page: str, heading: str) -> str:
    return page.partition(f"## {heading}")[2].partition("\n## ")[0]


def _summary(page: str, heading: str) -> str:
    """Give what is written on the fold of a section."""
    return _section(page, heading).partition("<summary>")[2].partition("</summary>")[0]


def _registers(page: str) -> list[str]:
    """Give the names of what is folded up to be looked up."""
    return re.findall(r'^<details id="(\w+)"', _section(page, LOOKED_UP), re.MULTILINE)


def _register(page: str, name: str) -> str:
    """Give what is written on such a fold, and below it."""
    return _section(page, LOOKED_UP).partition(f'<details id="{name}"')[2].partition("\n</details>")[0]


def test_what_matters_most_comes_first() -> None:
    """All at a glance, contradictions and disputes, then what all share and who says what, then the registers."""
    most = [GLANCE, CONTRADICTIONS, FURTHER, DISPUTES, SHARED, VOICES, OWNED]
    assert _headings(_page(FULL)) == [*most, MATRIX, LOOKED_UP, RELATED]
    assert _registers(_page(FULL)) == [TIMES, SOURCES, DATE, REASONS]


def test_disputes_come_before_a_section_that_has_no_contradiction() -> None:
    """That none was found is less than what is disputed."""
    assert _headings(_page(replace(FULL, conflicts=())))[:3] == [GLANCE, DISPUTES, COMPARED]
    section = _section(_page(replace(FULL, conflicts=())), COMPARED)
    assert "wurde kein Widerspruch gefunden" in section
    assert "(#gegenrede)" in section or "#gegenrede" in section
    assert "wurde kein Widerspruch gefunden" not in _page(FULL)


def test_what_outlets_report_otherwise_is_no_debate() -> None:
    """Where nobody argues the sources differ, which is told under another name."""
    (dispute,) = FULL.disputes
    page = _page(replace(FULL, disputes=(replace(dispute, reported=True),)))
    assert "## Verschieden berichtet" in page
    assert "Anders:" in _section(page, "Verschieden berichtet")
    assert DISPUTES not in _headings(page)


@pytest.mark.parametrize(
    ("left_out", "heading"),
    [
        ({"disputes": ()}, DISPUTES),
        ({"conflicts": (_conflict(same_time=True),)}, FURTHER),
        ({"statements": ()}, MATRIX),
        ({"related": ()}, RELATED),
        ({"origins": (("eins", "zwei"),)}, OWNED),
    ],
)
def test_a_section_without_content_is_left_out(left_out: dict[str, object], heading: str) -> None:
    """Its heading would promise what is not there; the others stay."""
    left = _headings(_page(replace(FULL, **left_out)))  # type: ignore[arg-type]
    assert heading not in left
    lost_too = {MATRIX, GLANCE} if heading == OWNED else set()  # prints of one text share no row and differ in nothing
    assert [h for h in _headings(_page(FULL)) if h != heading and h not in lost_too] == left


@pytest.mark.parametrize(("left_out", "name"), [({"reasons": ()}, REASONS), ({"date": DAY}, DATE)])
def test_nothing_is_folded_up_where_there_is_nothing(left_out: dict[str, object], name: str) -> None:
    """Neither reasons nor the derivation of a date that is given."""
    assert name in _registers(_page(FULL))
    assert name not in _registers(_page(replace(FULL, **left_out)))  # type: ignore[arg-type]


@pytest.mark.parametrize(("kind", "heading"), [("quotes", VOICES), ("sentences", OWNED)])
def test_a_register_of_nothing_is_left_out(kind: str, heading: str) -> None:
    """Voices and what one text has alone need a find."""
    first, second = (replace(article, **{kind: ()}) for article in DIGEST.articles)  # type: ignore[arg-type]
    assert heading not in _headings(_page(replace(FULL, unique=()), first, second))


def test_a_story_of_one_article_compares_nothing() -> None:
    """Neither contradictions nor what is shared or lacking, and no texts to count."""
    alone = replace(AFTER, id="elm", date=DAY, articles=("eins",), origins=(("eins",),))
    page = _page(alone)
    assert _headings(page) == [VOICES, LOOKED_UP]
    assert _registers(page) == [FIGURES]
    assert "2024 · 1 Artikel\n{: .angaben }" in page
    assert "eigenständige" not in page.partition("\n# ")[2]


def test_what_is_cited_of_another_event_stands_with_the_sources() -> None:
    """A mark with a number that the list of articles does not have would be a riddle."""
    alone = replace(AFTER, id="elm", date=DAY, articles=("eins",), origins=(("eins",),))
    assert "Zum Vergleich herangezogen" not in _page(FULL)
    page = _page(replace(alone, conflicts=(_conflict(same_time=False),)))
    sources = page.partition('<div class="quellenzeilen"')[2].partition("</div>")[0]
    assert re.search(r'aus einem anderen Ereignis: <span id="quelle-zwei"></span>Artikel 2, \[', sources)


@pytest.mark.parametrize(
    ("origins", "said"),
    [
        ((("eins",), ("zwei",)), "2 Artikel, 2 eigenständige Texte"),
        ((("eins", "zwei"),), "2 Artikel, 1 eigenständiger Text"),
    ],
)
def test_independent_texts_are_counted_beside_the_articles(origins: tuple[tuple[str, ...], ...], said: str) -> None:
    """Articles that are one text count once, at the head of the page and below the sources."""
    page = _page(replace(FULL, origins=origins))
    assert f"· {said} ·" in page
    assert ("Zum größeren Teil derselbe Text:" in _register(page, SOURCES)) is (len(origins) == 1)


def test_folds_say_how_much_is_in_them() -> None:
    """In the singular and the plural."""
    page = _page(FULL)
    assert _summary(page, MATRIX) == "Tabelle: 1 Aussage, die beide Artikel teilen"
    assert ">Zahlen: 1 Zahlenangabe</summary>" in _register(_page(replace(FULL, conflicts=())), FIGURES)
    assert ">Zeitleiste: 2 Zeitangaben, 4&#46; März 2024 bis 5&#46; März 2024</summary>" in _register(page, TIMES)
    assert ">Quellen: 2 Artikel mit Herkunft" in _register(page, SOURCES)
    assert ": 1 Grund</summary>" in _register(page, REASONS)
    more = replace(FULL, reasons=(*FULL.reasons, Reason(kind="place", evidence=(passage("zwei", "Elmbrücke"),))))
    assert ": 2 Gründe</summary>" in _register(_page(more), REASONS)


def test_a_table_of_prints_counts_texts() -> None:
    """Where two of three articles are one text, two texts share a statement, not two articles."""
    other = replace(DIGEST.articles[1], id="drei")
    shared = Statement(passages=(CLOSED, CLOSED_TOO), wordings=((CLOSED,), (CLOSED_TOO,)))
    story = replace(
        FULL, articles=("eins", "zwei", "drei"), origins=(("eins",), ("zwei", "drei")), statements=(shared,)
    )
    digest = _digest(story)
    page = written(story_pages, replace(digest, articles=(*digest.articles, other)))["ereignisse/elm.md"]
    assert _summary(page, MATRIX) == "Tabelle: 1 Aussage, die mindestens zwei eigenständige Texte teilen"
    assert "### In beiden eigenständigen Texten" in _section(page, SHARED)


def test_each_text_is_headed_by_what_it_has_and_lacks() -> None:
    """Sentences only there, like others, and statements not found, each counted where there are any."""
    lacking = Gap(article="zwei", statement=Statement(passages=(UNSAFE,), wordings=((UNSAFE,),)))
    alike = Resemblance(sentence=passage("zwei", "Rund 400 Fahrzeuge sind betroffen."), other=CARS)
    page = _page(replace(FULL, resemblances=(alike,), gaps=(lacking,)))
    owned = _section(page, OWNED)
    assert "### Artikel 2: Umleitung in Elmstadt { #nur-zwei }" in owned
    first, folded = owned.partition("<details markdown>")[::2]
    assert "Der Umbau dauert zwei Jahre" in first
    assert "<summary>1 Satz vielleicht auch anderswo</summary>" in folded
    assert "#### Vielleicht auch anderswo { #aehnlich-zwei }" in folded
    assert "#### Nur hier gefunden" not in owned
    assert "#### Hier nicht gefunden" not in owned


def test_at_a_glance_the_page_says_what_it_holds() -> None:
    """How much is shared, contradicted and told by one alone, each with a link to where it stands."""
    page = _page(FULL)
    glance = _section(page, GLANCE)
    assert (
        "- **Gemeinsam:** [1 Aussage](#gemeinsam) in beiden Artikeln (wortnah gefunden; [Tabelle](#tabelle))" in glance
    )
    assert "- **Umstritten:** [1 Aussage oder Forderung](#gegenrede), der eine andere Seite widerspricht" in glance
    assert "](#widersprueche) – " in glance
    assert " oder " in glance
    assert re.search(r"- \*\*Nur in einem Artikel gefunden:\*\* \[\d+ S(atz|ätze)\]\(#nur-hier\)", glance)
    calm = _section(_page(replace(FULL, conflicts=(), unique=())), GLANCE)
    assert "- **Widersprüche:** in Zahlen und Daten [keine](#widersprueche) gefunden" in calm
    assert "Nur in einem Artikel gefunden" not in calm


def _of_three(statement: Statement, *alike: Resemblance) -> str:
    """Write the page of three articles of which the third has the words of the second."""
    third = replace(next(article for article in DIGEST.articles if article.id == "zwei"), id="drei")
    names = ("eins", "zwei", "drei")
    told = replace(
        STORY,
        articles=names,
        origins=tuple((name,) for name in names),
        statements=(statement,),
        variants=(statement.passages,),
        resemblances=alike,
    )
    return written(story_pages, replace(DIGEST, articles=(*DIGEST.articles, third), stories=(told,)))[
        "ereignisse/elm.md"
    ]


def test_the_page_says_whose_wordings_lean_on_each_other_and_who_may_confirm_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What two have in one wording may be told by a third, too: then nobody says that nothing confirms it."""
    monkeypatch.setattr(copied, "RUN", 3)  # the sentences are short
    third = Passage("drei", CLOSED_TOO.span)
    two = Statement(passages=(CLOSED, CLOSED_TOO), wordings=((CLOSED, CLOSED_TOO),), sources=(("eins", "zwei"),))
    page = _of_three(two)
    assert "wortgleich, keine unabhängige Bestätigung" in _section(page, SHARED)
    assert "in zwei von drei Artikeln, keine in allen drei Artikeln" in _section(page, GLANCE)
    page = _of_three(two, Resemblance(sentence=third, other=CLOSED))
    assert "keine unabhängige Bestätigung" not in _section(page, SHARED)
    assert "wortgleich, vielleicht auch:" in _section(page, SHARED)
    three = Statement(
        passages=(CLOSED, CLOSED_TOO, third),
        wordings=((CLOSED,), (CLOSED_TOO, third)),
        sources=(("eins",), ("zwei", "drei")),
    )
    page = _of_three(three)
    assert "zwei unabhängige Wortlaute, da Artikel 2 und 3 hier weitgehend wortgleich sind" in _section(page, SHARED)
    assert "keine in allen" not in _section(page, GLANCE)


def test_a_long_list_of_articles_is_folded_up_on_phones() -> None:
    """What most came for stands on the first screen; few lines need no fold."""
    many = tuple(replace(DIGEST.articles[1], id=name) for name in ("drei", "vier"))
    names = ("eins", "zwei", "drei", "vier")
    told = replace(STORY, articles=names, origins=tuple((name,) for name in names))
    digest = replace(DIGEST, articles=(*DIGEST.articles, *many), stories=(told,))
    lines = written(story_pages, digest)["ereignisse/elm.md"].partition('<div class="quellenzeilen"')[2]
    assert lines.partition("<summary>")[2].startswith("4 Artikel mit Medium und Datum</summary>")
    assert "schmal-zu" not in _page(FULL)


def test_the_articles_stand_once_on_a_screen() -> None:
    """The list of Belege is that at the top; on paper it stands at the end as well."""
    page = _page(FULL)
    assert "## Belege" not in page
    assert '<section class="belege nur-druck"' in page


@pytest.mark.parametrize(
    ("own", "shown", "alike", "lacking", "said"),
    [
        (1, 0, 1, 1, "1 Satz nur hier gefunden · 1 Satz vielleicht auch anderswo · 1 Aussage nicht gefunden"),
        (2, 0, 3, 4, "2 Sätze nur hier gefunden · 3 Sätze vielleicht auch anderswo · 4 Aussagen nicht gefunden"),
        (2, 2, 0, 1, "2 weitere Sätze nur hier gefunden · 1 Aussage nicht gefunden"),
        (1, 2, 0, 0, "1 weiterer Satz nur hier gefunden"),
        (0, 2, 1, 0, "1 Satz vielleicht auch anderswo"),
        (0, 0, 0, 0, ""),
    ],
)
def test_counts_are_told_where_there_is_something(own: int, shown: int, alike: int, lacking: int, said: str) -> None:
    """Nothing is counted that is not there."""
    assert further_counts(own, shown, alike, lacking) == said


@pytest.mark.parametrize(
    ("origins", "spread", "said"),
    [
        ("a b", 2, "In beiden Artikeln"),
        ("a b c", 3, "In allen drei Artikeln"),
        ("a b c d", 2, "In zwei von vier Artikeln"),
        ("ab c", 2, "In beiden eigenständigen Texten"),
        ("ab c d", 3, "In allen drei eigenständigen Texten"),
        ("ab c d", 2, "In zwei von drei eigenständigen Texten"),
        ("ab c d", 1, "In einem von drei eigenständigen Texten"),
    ],
)
def test_how_many_have_something_is_told_in_articles_or_texts(origins: str, spread: int, said: str) -> None:
    """In texts where several articles are one."""
    groups = tuple(tuple(group) for group in origins.split())
    story = replace(STORY, articles=tuple(origins.replace(" ", "")), origins=groups)
    assert spread_words(story, spread) == said


def test_only_a_derived_date_is_explained() -> None:
    """What rests on "am Montag" is told with these words; what a file says needs no explanation."""
    assert 'Erschlossen aus „<span class="wortlaut">am Montag</span>“' in _register(_page(FULL), DATE)


@pytest.mark.parametrize("contradicted", [True, False])
def test_a_summary_says_where_others_give_another_figure(contradicted: bool) -> None:  # noqa: FBT001
    """Who reads only the summary sees that a figure is contradicted, and by whom; of another time nothing is."""
    digest = _digest(replace(FULL, conflicts=(_conflict(same_time=contradicted),)))
    told = (SummarySentence(passage=CARS),)
    summaries = {**digest.summaries, "elm": Summary(one=told, three=told, seven=told)}
    page = written(story_pages, replace(digest, summaries=summaries))["ereignisse/elm.md"]
    (sentence,) = re.findall(r"^.*Rund 300 Fahrzeuge.*$", page.partition("quellenzeilen")[0], re.MULTILINE)
    assert ("anders berichtet:" in sentence) is contradicted
    assert ("artikel/zwei.md" in sentence) is contradicted


def test_what_only_one_article_has_says_how_sure_that_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """As measured; without measurements nothing is claimed."""
    assert "Erfahrungsgemäß steht bei etwa" in _section(_page(FULL), OWNED)
    monkeypatch.setattr(measures, "found_measures", lambda _name: {})
    assert "erfahrungsgemäß" not in _section(_page(FULL), OWNED)


def test_sentences_that_share_two_statements_stand_side_by_side_once() -> None:
    """Of a clause and the sentence around it the sentence is compared."""
    one, other = (
        passage("eins", "Rund 300 Fahrzeuge sind betroffen."),
        passage("zwei", "Rund 400 Fahrzeuge sind betroffen."),
    )
    parts = [(one, other), (passage("eins", "300 Fahrzeuge sind"), passage("zwei", "400 Fahrzeuge sind"))]
    statements = tuple(Statement(passages=part, wordings=tuple((place,) for place in part)) for part in parts)
    page = _page(replace(STORY, statements=statements, variants=tuple(statement.worded for statement in statements)))
    assert _section(page, "Was die Quellen gemeinsam berichten").count("Alle Wortlaute im Vergleich") == 1


@pytest.mark.parametrize(("one", "other", "said"), [(CARS, CARS, "Gleiche"), (CARS, OTHER_CARS, "Nahezu gleiche")])
def test_the_same_passage_is_told_from_one_nearly_the_same(one: Passage, other: Passage, said: str) -> None:
    """A reader who follows both marks finds what the reason says."""
    reason = Reason(kind="shared passage", evidence=(one, other))
    assert f"- {said} Textstelle:" in _register(_page(replace(FULL, reasons=(reason,))), REASONS)


def test_figures_of_one_sentence_stand_together() -> None:
    """Their sentence is read once; each of them counts."""
    first, second = DIGEST.articles
    (figure,) = first.figures
    more = replace(figure, span=Span(figure.span.start, figure.span.start + len("Rund")), value=7.0)
    digest = _digest(replace(FULL, conflicts=()))
    page = written(story_pages, replace(digest, articles=(replace(first, figures=(figure, more)), second)))
    section = _register(page["ereignisse/elm.md"], FIGURES)
    assert "<summary>Zahlen: 2 Zahlenangaben</summary>" in section
    assert section.count("\n- ") == 1
