"""One statement in several articles, side by side."""

import pytest

from presseschau.model import Digest, Input, Passage, Source, Span, Stated
from presseschau.pipeline import digest_of
from presseschau.rendering import render
from presseschau.rendering.parallels import Parallel, parallel_of, together
from presseschau.rendering.site import Site

OPENING = "In Bregenz verhandelt Präsidentin Lidia Maron über Kredite für den Bau der Seebrücke."


def digest(*texts: str) -> Digest:
    """Run everything over reports of one day."""
    sources = (
        Source(path=f"{place}.md", sha256=f"{place:064}", text=text, stated=Stated(date="2024-05-07"))
        for place, text in enumerate(texts)
    )
    return digest_of(Input(files=(), sources=tuple(sources)))


def parallels(*texts: str) -> list[Parallel]:
    """Give what the page of the only story of these reports shows side by side."""
    made = digest(*texts)
    (story,) = made.stories
    return [parallel_of(Site(digest=made), story, passages) for passages in story.variants]


def test_a_part_is_shown_in_its_whole_sentence() -> None:
    """What the other article has too stands in the reader's eye, the rest of its sentence pale around it."""
    shared = "verlangt die Stadt Bregenz vom Land schriftliche Zusagen für den Bau der neuen Seebrücke"
    found = parallels(
        f"{OPENING} Während die Gegner noch beraten, {shared}.",
        f"{OPENING} Seit Wochen {shared} und der Uferstraße.",
    )
    shown = [words for parallel in found if parallel.partial for _, words in parallel.wordings]
    assert any('<span class="umfeld">Während die Gegner noch beraten, </span>verlangt' in words for words in shown)
    assert all(not parallel.partial for parallel in found if parallel.verbatim)


@pytest.mark.parametrize(
    ("other", "turned"),
    [
        ("„Wir haben heute keinen großen Fortschritt erwartet“, sagte Maron.", False),
        ("„Wir haben heute einen großen Fortschritt erwartet“, sagte Maron.", True),
    ],
)
def test_a_lost_negation_is_announced(other: str, *, turned: bool) -> None:
    """One wording denies what the other says: that is said above them, and only then."""
    found = parallels(
        f"{OPENING} „Wir haben heute keine großen Fortschritte erwartet“, sagte Maron.", f"{OPENING} {other}"
    )
    assert [parallel.turned for parallel in found if not parallel.verbatim] == [turned]


def test_prints_of_one_sentence_are_one_line() -> None:
    """The same words stand once with the marks of all articles that print them."""
    found = parallels(OPENING, OPENING, OPENING.replace("Kredite", "Darlehen"))
    (differing,) = [parallel for parallel in found if not parallel.verbatim]
    assert sorted(len(passages) for passages, _ in differing.wordings) == [1, 2]
    assert all("<mark>" in words for _, words in differing.wordings)


def test_of_very_many_prints_each_wording_is_shown_once() -> None:
    """A page does not list a hundred times what an agency wrote; it says how many more there are."""
    edited = OPENING.replace("Kredite", "Darlehen")
    made = digest(*(OPENING if place % 3 else edited for place in range(30)))
    (story,) = made.stories
    (parallel,) = [
        found
        for found in (parallel_of(Site(digest=made), story, passages) for passages in story.variants)
        if not found.verbatim
    ]
    assert (len(parallel.wordings), parallel.others) == (2, 28)


def test_the_page_of_very_many_prints_does_not_grow_with_their_square() -> None:
    """Twice as many prints make a page of no more than twice the length."""
    lengths = []
    for number in (20, 40):
        files = render(digest(*(OPENING.replace("Kredite", f"Kredite{place}") for place in range(number))))
        lengths.append(sum(len(file.content) for file in files if file.path.startswith("ereignisse/ereignis-")))
    assert lengths[1] <= 2 * lengths[0]


def test_statements_that_share_a_place_are_compared_together() -> None:
    """Each found another wording of what one article says; a place of both stands once, in the order of articles."""
    one, two, three = (Passage(name, Span(0, 50)) for name in ("eins", "zwei", "drei"))
    nearly, apart = Passage("zwei", Span(0, 52)), Passage("zwei", Span(60, 90))
    order = ("eins", "zwei", "drei")
    assert together([(two, three), (one, nearly)], order) == [(one, two, three)]
    assert together([(two, three), (one, apart)], order) == [(two, three), (one, apart)]
