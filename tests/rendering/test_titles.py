"""What stands as a title, and what a page says of it."""

from dataclasses import replace

from presseschau.model import Article, Headline, Origin, Span, Title
from presseschau.rendering.site import Site
from presseschau.rendering.titles import has_headline, title_sentence, title_source, title_words
from tests.rendering.digests import FIRST, passage, sample_digest, span

OPENING = "Die Brücke über die Elm wird am Montag gesperrt."


def untitled(place: Span | None) -> Article:
    """Give the first article with a part of its text, or the name of its file, for title."""
    first = sample_digest().articles[0]
    text = place.of(FIRST) if place else "eins"
    return replace(first, layout=replace(first.layout, title=Title(text=text, origin=Origin.DERIVED, span=place)))


def site(article: Article) -> Site:
    """Make a site with this as its first article."""
    digest = sample_digest()
    return Site(digest=replace(digest, articles=(article, digest.articles[1])))


def test_a_headline_is_called_one() -> None:
    """What an article states as its headline is where the title is from."""
    known = Site(digest=sample_digest())
    title = known.stories["elm"].title
    assert title_source(known, title) == "Überschrift aus"
    assert title_sentence(known, title) is None
    assert has_headline(known.articles["eins"])


def test_a_sentence_is_not_called_a_headline() -> None:
    """The first sentence is called the first, another a sentence; both can be opened."""
    first = span(FIRST, OPENING.removesuffix("."))
    shown = site(untitled(first))
    assert title_source(shown, Headline(text=first.of(FIRST), article="eins", span=first)) == "Titel: erster Satz von"
    later = span(FIRST, "Rund 300 Fahrzeuge sind betroffen")
    assert title_source(shown, Headline(text=later.of(FIRST), article="eins", span=later)) == "Titel: Satz aus"
    assert title_sentence(shown, Headline(text=first.of(FIRST), article="eins", span=first)) == passage("eins", OPENING)
    assert not has_headline(shown.articles["eins"])


def test_a_name_of_a_file_is_called_one() -> None:
    """Where an article has no words for a title, its file's name is no headline."""
    assert title_source(site(untitled(None)), Headline(text="eins", article="eins", span=None)) == "Dateiname von"


def test_a_sentence_that_is_cut_shows_that_it_goes_on() -> None:
    """A phrase without its verb is not shown as if it were all; a sentence without its full stop is all."""
    assert title_words(untitled(span(FIRST, "Die Brücke über die Elm"))) == "Die Brücke über die Elm …"
    assert title_words(untitled(span(FIRST, OPENING.removesuffix(".")))) == OPENING.removesuffix(".")
