"""The proof finds every word that is not its source's."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.errors import ProofError
from presseschau.model import Digest, Figure, File, Headline, Passage, Quote, Sentence, Span, Summary, SummarySentence
from presseschau.proving import prove
from tests.proving.samples import HARBOUR, passage, sound_digest, sound_files, span, with_article, with_story

DIGEST = sound_digest()
ARTICLE = DIGEST.articles[0]
STORY = DIGEST.stories[0]


def problems(digest: Digest, files: tuple[File, ...] = ()) -> str:
    """Give what the proof says."""
    with pytest.raises(ProofError) as caught:
        prove(digest, files)
    return "\n".join(caught.value.problems)


def edited(path: str, edit: Callable[[str], str]) -> tuple[File, ...]:
    """Change one of the generated files."""
    files = sound_files(DIGEST)
    changed = [replace(f, content=edit(f.content.decode()).encode()) if f.path == path else f for f in files]
    assert tuple(changed) != files
    return tuple(changed)


def quote(**changes: object) -> tuple[Quote, ...]:
    """Change the quotation of the first article."""
    return (replace(ARTICLE.quotes[0], **changes),)  # type: ignore[arg-type]


def figure(**changes: object) -> tuple[Figure, ...]:
    """Change the first figure of the first article."""
    return (replace(ARTICLE.figures[0], **changes),)  # type: ignore[arg-type]


def sentence(at: int, shift: Span) -> tuple[Sentence, ...]:
    """Move a sentence of the first article."""
    found = list(ARTICLE.sentences)
    found[at] = replace(found[at], span=shift)
    return tuple(found)


def test_a_sound_digest_is_proven() -> None:
    """Nothing is found where nothing is wrong."""
    prove(DIGEST, sound_files(DIGEST))


def test_all_problems_are_told_at_once() -> None:
    """Nobody has to run again for each."""
    far = Span(9_000, 9_010)
    said = problems(with_article(DIGEST, quotes=quote(speaker=far, cue=far)))
    assert said.count("ends after the text") == 2


@pytest.mark.parametrize("shift", [-1, 1])
def test_a_quotation_shifted_by_one_is_found(shift: int) -> None:
    """It no longer begins and ends with its marks."""
    place = ARTICLE.quotes[0].span
    moved = Span(place.start + shift, place.end + shift)
    assert f"quote {moved.start}-{moved.end} has no quotation marks" in problems(
        with_article(DIGEST, quotes=quote(span=moved))
    )


@pytest.mark.parametrize("shift", [-1, 1])
def test_a_sentence_shifted_by_one_is_found(shift: int) -> None:
    """It begins or ends with white space, or reaches into its neighbour."""
    place = ARTICLE.sentences[1].span
    moved = sentence(1, Span(place.start + shift, place.end + shift))
    assert "article hafen: sentence" in problems(with_article(DIGEST, sentences=moved))


@pytest.mark.parametrize("shift", [-1, 1])
def test_a_summary_sentence_shifted_by_one_is_found(shift: int) -> None:
    """Only whole sentences may stand in a summary."""
    place = ARTICLE.sentences[3].span
    moved = SummarySentence(passage=Passage("hafen", Span(place.start + shift, place.end + shift)))
    summary = Summary(one=(moved,), three=(moved,), seven=(moved,))
    assert "is no whole sentence" in problems(replace(DIGEST, summaries={"norden": summary}))


def test_a_speaker_moved_out_of_the_article_is_found() -> None:
    """A place after the end of the text names nobody."""
    moved = Span(len(HARBOUR), len(HARBOUR) + 8)
    assert "article hafen: speaker" in problems(with_article(DIGEST, quotes=quote(speaker=moved)))


def test_a_changed_figure_is_found() -> None:
    """The value must be the number that the wording gives, as its words scale it."""
    assert "figure 'Rund 1.200'" in problems(with_article(DIGEST, figures=figure(value=1201.0)))
    prove(with_article(DIGEST, figures=figure(value=1.2e6)), ())


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"articles": ("hafen",)}, "origins do not hold"),
        ({"articles": ("hafen", "fehlt"), "origins": (("hafen",), ("fehlt",))}, "fehlt is no article"),
        ({"origins": (("hafen", "stau"), ("stau",))}, "origins do not hold"),
        ({"origins": (("hafen",),)}, "origins do not hold"),
        ({"title": Headline(text="Schiffe sinken", article="stau", span=span("stau", "Schiffe warten"))}, "title"),
        ({"title": Headline(text="Schiffe warten", article="fehlt", span=None)}, "title from fehlt"),
        ({"unique": (Passage("stau", Span(500, 510)),)}, "ends after the text"),
        ({"unique": (Passage("fehlt", Span(0, 5)),)}, "which is no article"),
        ({"unique": (Passage("hafen", Span(23, 30)),)}, "white space"),
    ],
)
def test_a_story_that_speaks_of_what_is_not_there_is_found(changes: dict[str, object], said: str) -> None:
    """Members, origins, title and places are all looked up."""
    assert said in problems(with_story(DIGEST, **changes))


def test_an_article_in_two_stories_or_none_is_found() -> None:
    """Each article tells of one event."""
    twice = replace(DIGEST, stories=(STORY, replace(STORY, id="zwei")), summaries={
        "norden": DIGEST.summaries["norden"], "zwei": DIGEST.summaries["norden"]})  # fmt: skip
    assert "article hafen: is in 2 stories" in problems(twice)
    assert "article stau: is in 0 stories" in problems(replace(DIGEST, stories=()))


def test_a_story_without_a_summary_is_found() -> None:
    """The page would be empty."""
    assert "story norden: has no summary" in problems(replace(DIGEST, summaries={}))


def test_a_mention_of_nobody_is_found() -> None:
    """Every mention leads to an actor of the register."""
    cast = replace(DIGEST.cast, by_mention={passage("hafen", "Ute Lamm"): "niemand"})
    assert "cast: niemand is no actor" in problems(replace(DIGEST, cast=cast))


def test_text_in_no_block_is_found() -> None:
    """Nothing of an article gets lost unseen."""
    layout = replace(ARTICLE.layout, blocks=ARTICLE.layout.blocks[:-1])
    assert "is in no block" in problems(with_article(DIGEST, layout=layout))
    layout = replace(ARTICLE.layout, blocks=ARTICLE.layout.blocks[::2])
    assert "is in no block" in problems(with_article(DIGEST, layout=layout))


def test_blocks_that_overlap_are_found() -> None:
    """Nothing is shown twice."""
    blocks = ARTICLE.layout.blocks
    wide = replace(blocks[0], span=Span(blocks[0].span.start, blocks[0].span.end + 5))
    layout = replace(ARTICLE.layout, blocks=(wide, *blocks[1:]))
    assert "begins before the one before it ends" in problems(with_article(DIGEST, layout=layout))


def test_a_title_that_is_not_its_place_is_found() -> None:
    """A headline is the source's own."""
    title = replace(ARTICLE.layout.title, text="Hafen bleibt offen")
    layout = replace(ARTICLE.layout, title=title)
    assert "article hafen: title" in problems(with_article(DIGEST, layout=layout))


STORY_PAGE = "ereignisse/norden.md"
ARTICLE_PAGE = "artikel/hafen.md"


@pytest.mark.parametrize("path", [STORY_PAGE, ARTICLE_PAGE])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (" heute nicht", " heute"),
        ("1.200", "1.300"),
        ("„Wir", "Wir"),
        ("Ute Lamm.", "Ute Lamm"),
        ("Freitag", "freitag"),
    ],
)
def test_a_changed_word_on_a_page_is_found(path: str, old: str, new: str) -> None:
    """A dropped "nicht", another digit, a lost mark: what stands as the source's is the source's."""
    said = problems(DIGEST, edited(path, lambda text: text.replace(old, new)))
    assert f"{path}: " in said
    assert "what stands at" in said


def test_words_beside_the_place_of_their_mark_are_found() -> None:
    """A mark opens the sentence that the words are in, not just any of the article."""
    first, last = (f"s{ARTICLE.sentences[at].span.start}" for at in (1, 3))
    said = problems(DIGEST, edited(STORY_PAGE, lambda text: text.replace(f"#{first})", f"#{last})")))
    assert f"is not what stands at ../artikel/hafen.md#{last}" in said


def test_words_may_stand_at_any_of_their_marks() -> None:
    """Marks stand by number, so that the one of the words shown need not come first; quotation marks part nothing."""
    here, other = (f"s{ARTICLE.sentences[at].span.start}" for at in (1, 3))
    mark = f"<sup>[2](../artikel/hafen.md#{other})</sup>"
    prove(DIGEST, edited(STORY_PAGE, lambda text: text.replace("zu.</span><sup>", f"zu.</span> …“{mark}<sup>")))
    wrong = edited(
        STORY_PAGE, lambda text: text.replace("zu.</span><sup>", f"zu.</span>{mark}<sup>").replace(here, other)
    )
    assert f"is not what stands at ../artikel/hafen.md#{other}" in problems(DIGEST, wrong)


def test_words_of_no_article_are_found() -> None:
    """Also where no mark follows."""
    invented = '\n<b class="wortlaut">Der Hafen öffnet.</b> So viel dazu.\n'
    assert "'DerHafenöffnet.' is in no article" in problems(DIGEST, edited(STORY_PAGE, lambda text: text + invented))


def test_markup_inside_words_does_not_matter() -> None:
    """Quotations inside a sentence may be set off, and names may be links."""
    marked = '<mark id="q1" class="kern">Wir öffnen [heute](../artikel/stau.md){ .x } nicht</mark>'
    prove(DIGEST, edited(ARTICLE_PAGE, lambda text: text.replace("Wir öffnen heute nicht", marked)))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("../ereignisse/norden.md#satz-1", "../ereignisse/sueden.md", "leads to a page that there is not"),
        ("../ereignisse/norden.md#satz-1", "../ereignisse/norden.md#satz-2", "leads to an anchor that there is not"),
        ("../ereignisse/norden.md#satz-1", "../../geheim.md", "leads out of the site"),
        ("../ereignisse/norden.md#satz-1", "javascript:alert", "leads out of the site"),
        ("../ereignisse/norden.md#satz-1", "/etc/passwd", "leads out of the site"),
        ("{ #titel }", f"{{ #s{ARTICLE.sentences[0].span.start} }}", "more than once"),
        (f'id="s{ARTICLE.sentences[1].span.start}" ', "", "is missing"),
    ],
)
def test_links_and_anchors_that_do_not_meet_are_found(old: str, new: str, said: str) -> None:
    """Every link of a generated page leads to a page and an anchor that exist."""
    assert said in problems(DIGEST, edited(ARTICLE_PAGE, lambda text: text.replace(old, new)))


def test_links_to_hand_written_pages_and_other_sites_are_left_alone() -> None:
    """The proof knows only what was generated."""
    links = "\n[Impressum](../impressum.md#x) [Quelle](https://example.org/a#b) [Stil](../assets/stil.css)\n"
    prove(DIGEST, edited(ARTICLE_PAGE, lambda text: text + links))


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("daten/quotes.csv", "heute nicht", "heute"),
        ("daten/figures.csv", "Rund 1.200", "Rund 1.300"),
        ("daten/dates.csv", "Freitag", "Samstag"),
        ("daten/articles.jsonl", "heute nicht", "heute"),
        ("daten/articles.jsonl", '"value": 1200,', '"value": 1300,'),
        ("daten/articles.jsonl", f'"quotes": [{{"kind": "direct", "start": {ARTICLE.quotes[0].span.start}',
         f'"quotes": [{{"kind": "direct", "start": {ARTICLE.quotes[0].span.start + 1}'),
        ("daten/stories.jsonl", '"summary": [{"article": "hafen"', '"summary": [{"article": "stau"'),
    ],
)  # fmt: skip
def test_a_changed_word_in_a_data_file_is_found(path: str, old: str, new: str) -> None:
    """Tables and records say what the digest says."""
    assert path.removeprefix("daten/") in problems(DIGEST, edited(path, lambda text: text.replace(old, new)))


@given(st.integers(0, len(HARBOUR) - 1), st.sampled_from("xß„0"))
def test_any_changed_letter_of_an_article_page_is_found(at: int, letter: str) -> None:
    """Whatever letter of a shown sentence is replaced."""
    place = next((s.span for s in ARTICLE.sentences if s.span.start <= at < s.span.end), None)
    if place is None or HARBOUR[at].isspace() or HARBOUR[at] == letter:
        return
    wrong = (HARBOUR[:at] + letter + HARBOUR[at + 1 :])[place.start : place.end]
    right = " ".join(place.of(HARBOUR).split())
    assert problems(DIGEST, edited(ARTICLE_PAGE, lambda text: text.replace(f">{right}<", f">{wrong}<")))


def test_an_answer_needs_no_marks() -> None:
    """In an interview the speaker and a colon begin the line; anybody else's words need quotation marks."""
    said = span("hafen", "Ida Ahl")
    answer = quote(span=said, speaker=span("hafen", "Foto"), cue=None)
    prove(with_article(DIGEST, quotes=answer), ())
    other = quote(span=said, speaker=span("hafen", "Kapitänin Ute Lamm"), cue=None)
    assert f"quote {said.start}-{said.end} has no quotation marks" in problems(with_article(DIGEST, quotes=other))


@pytest.mark.parametrize(("added", "sound"), [("[Ute Lamm]", True), ("Ute Lamm", False), ("[a] und [b]", False)])
def test_only_what_stands_in_brackets_may_be_put_into_the_source_s_words(added: str, sound: bool) -> None:  # noqa: FBT001
    """Editors add words in brackets; others would look like the source's."""
    escaped = added.replace("[", "&#91;").replace("]", "&#93;")
    shown = f'\n<b class="wortlaut">Der Hafen von Norden<i class="zusatz"> {escaped}</i> bleibt bis Freitag zu.</b>\n'
    files = edited(STORY_PAGE, lambda text: text + shown)
    if sound:
        prove(DIGEST, files)
    else:
        assert "is in no article" in problems(DIGEST, files)
