"""What the digest knows of the five articles it starts from."""

import re
from pathlib import Path

import pytest

from presseschau.model import BODY_KINDS, ActorKind, Article, Digest, Precision, QuoteKind, Story
from presseschau.pipeline import digest_of, files_of
from presseschau.reading import read
from presseschau.rendering.owned import owned_by_article
from presseschau.rendering.site import Site

SEEDS = Path(__file__).parent.parent / "seeds"
FURNITURE = re.compile(
    r"date 20\d\d|Author:|Avatar_|afp/dl|dpa, rtr|Startseite|Leserkommentare|Grafik-Karte|lesen Sie hier"
)
POINTING = re.compile(r"[„\"]?(?:Er|Sie|Dies\w*|Dabei|Gleichzeitig|Zuvor|Vielmehr|Zudem|Dort|Beide)\b")


@pytest.fixture(scope="module")
def digest() -> Digest:
    """Make the digest of the seeds."""
    return digest_of(read(SEEDS))


@pytest.fixture(scope="module")
def geneva(digest: Digest) -> Story:
    """Give the story of January 2022."""
    return next(story for story in digest.stories if len(story.articles) > 1)


@pytest.fixture(scope="module")
def stockholm(digest: Digest) -> Story:
    """Give the story of December 2021."""
    return next(story for story in digest.stories if len(story.articles) == 1)


def article(digest: Digest, number: str) -> Article:
    """Give the article whose file name begins with `number`."""
    return next(a for a in digest.articles if a.source.path.startswith(number))


def test_two_meetings_are_two_stories(digest: Digest) -> None:
    """Four articles tell of Geneva, one of Stockholm; the later event stands first."""
    assert [[name[:3] for name in sorted(story.articles)] for story in digest.stories] == [
        ["000", "001", "002", "003"],
        ["004"],
    ]


def test_no_page_shows_its_markup(digest: Digest) -> None:
    """A list of attributes stands right below its block: behind a blank line a reader would see it."""
    pages = [file for file in files_of(digest) if file.path.endswith(".md")]
    assert pages
    assert [page.path for page in pages if "\n\n{:" in page.content.decode()] == []


def test_publication_dates_are_as_exact_as_the_articles_allow(digest: Digest) -> None:
    """A stated minute stays; a month becomes a day only where another article of the story gives it."""
    published = {a.source.path[:3]: (a.layout.published.value, a.layout.published.precision) for a in digest.articles}
    assert published == {
        "000": ("2022-01-21", Precision.DAY),
        "001": ("2022-01-21", Precision.DAY),
        "002": ("2022-01-21T12:31", Precision.MINUTE),
        "003": ("2022-01-21", Precision.DAY),
        "004": ("2021-12", Precision.MONTH),
    }


def test_a_derived_date_shows_both_passages(digest: Digest) -> None:
    """Whoever doubts an inferred day finds the weekday in the article and the full date in the other.

    One article names its day in a quotation only ("heute"): that is no evidence of when it was printed.
    """
    for number, sources in (("000", {"000", "002"}), ("001", {"002"}), ("003", {"003", "002"})):
        evidence = article(digest, number).layout.published.evidence
        assert {passage.article[:3] for passage in evidence} == sources


def test_nothing_of_navigation_or_credits_is_in_the_text(digest: Digest) -> None:
    """Titles, leads, headings and paragraphs hold the article and nothing else."""
    for a in digest.articles:
        shown = [a.layout.title.text] + [b.span.of(a.text) for b in a.layout.blocks if b.kind in BODY_KINDS]
        assert [text for text in shown if FURNITURE.search(text)] == []


def test_every_direct_quotation_of_the_meeting_has_its_speaker(digest: Digest) -> None:
    """Whoever is quoted is somebody with a name or an office."""
    unnamed = [
        quote.span.of(a.text)
        for a in digest.articles
        for quote in a.quotes
        if quote.kind is QuoteKind.DIRECT and not digest.cast.of(a.id, quote.holders)
    ]
    assert unnamed == []


def test_a_person_is_one_actor(digest: Digest) -> None:
    """Both spellings of the Russian minister's first name and the bare surname mean one person."""
    people = [actor for actor in digest.cast.actors if "Lawrow" in actor.name]
    assert len(people) == 1
    assert {"Sergei Lawrow", "Lawrow"} <= {people[0].name, *people[0].aliases}
    assert len(people[0].articles) == 5


def test_the_estimates_of_russian_troops_differ(digest: Digest, geneva: Story) -> None:
    """100,000 and 115,000 stand together; the 120,000 Ukrainian soldiers stand nowhere near them."""
    values = [{v.value for v in conflict.values} for story in digest.stories for conflict in story.conflicts]
    assert any({100_000, 115_000} <= found for found in values)
    assert all(120_000 not in found for found in values if found & {100_000, 115_000})
    assert geneva.conflicts


def test_a_summary_can_be_read_alone(digest: Digest) -> None:
    """No summary sentence opens with a word that points at one that is not there, or holds furniture."""
    for story in digest.stories:
        for sentence in digest.summaries[story.id].seven:
            source = next(a for a in digest.articles if a.id == sentence.passage.article)
            wording = sentence.passage.span.of(source.text)
            assert not POINTING.match(wording), wording
            assert not FURNITURE.search(wording), wording


def test_the_lengths_of_a_summary_nest(digest: Digest) -> None:
    """One sentence, three and seven: the longer tell what the shorter tell, and more."""
    for summary in digest.summaries.values():
        one, three, seven = ({s.passage for s in length} for length in (summary.one, summary.three, summary.seven))
        assert one <= three <= seven
        assert (len(one), len(three), len(seven)) == (1, 3, 7)


def test_the_summary_of_geneva_tells_the_news(digest: Digest, geneva: Story) -> None:
    """Who met where and when, what was expected, demanded, warned of and agreed."""
    wording = _summary(digest, geneva)
    for needed in (
        "Blinken",
        "Lawrow",
        "Genf",
        "Freitag",
        "Durchbr[uü]ch|keine greifbaren Ergebnisse",
        "Ideen",
        "Osterweiterung|Sicherheitsgarantien",
    ):
        assert re.search(needed, wording), needed


def test_the_summary_of_stockholm_tells_the_news(digest: Digest, stockholm: Story) -> None:
    """Who met where, what was warned of, and the number of soldiers."""
    wording = _summary(digest, stockholm)
    for needed in ("Blinken", "Lawrow", "Stockholm", "Konfrontation|Konsequenzen", r"115\.000"):
        assert re.search(needed, wording), needed


def _summary(digest: Digest, story: Story) -> str:
    texts = {a.id: a.text for a in digest.articles}
    return " ".join(s.passage.span.of(texts[s.passage.article]) for s in digest.summaries[story.id].seven)


def test_places_of_a_story_are_names_of_places(digest: Digest) -> None:
    """As the description of the data says: names that readers know, not ids."""
    named = {actor.name for actor in digest.cast.actors if actor.kind is ActorKind.PLACE}
    assert any(story.places for story in digest.stories)
    assert all(named.issuperset(story.places) for story in digest.stories)


def test_what_stands_in_one_text_only_is_neither_shared_nor_like_anything(digest: Digest, geneva: Story) -> None:
    """The pages show under "nur hier" what the data say, and no sentence stands in two of the three lists."""
    shared = {p for statement in geneva.statements for p in statement.passages}
    for owned in owned_by_article(Site(digest=digest), geneva).values():
        assert set(owned.unique) <= set(geneva.unique)
        assert set(owned.unique).isdisjoint(pair.sentence for pair in owned.alike)
        assert not any(own.article == p.article and own.span.overlaps(p.span) for own in owned.unique for p in shared)
