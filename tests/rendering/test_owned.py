"""What only one text has."""

from dataclasses import replace
from pathlib import Path

import pytest

from presseschau.model import BlockKind, Figure, Passage, Qualifier, Resemblance
from presseschau.rendering import owned as owned_module
from presseschau.rendering.owned import FOREMOST, Owned, example_of, owned_by_article
from presseschau.rendering.site import Site
from tests.rendering.digests import article, passage, sample_digest, sentence, span
from tests.rendering.sites import dated, site_of

SITE = Site(digest=sample_digest())
STORY = SITE.stories["elm"]


def test_unique_sentences_stand_by_article() -> None:
    """Only articles with something of their own are listed."""
    found = {name: [SITE.words(p) for p in owned.unique] for name, owned in owned_by_article(SITE, STORY).items()}
    assert "Der Umbau dauert zwei Jahre." in found["zwei"]


def test_a_sentence_that_resembles_another_is_shown_with_it() -> None:
    """It is not said to stand in one text only."""
    pair = Resemblance(sentence=STORY.unique[0], other=passage("eins", "Die Brücke"))
    owned = owned_by_article(SITE, replace(STORY, unique=(), resemblances=(pair,)))
    assert owned["zwei"].alike == (pair,)
    assert pair.sentence not in owned["zwei"].unique


def test_what_is_neither_new_nor_alike_stands_in_its_article_only() -> None:
    """A sentence that no list has is not said to stand in one text only: others may say the same."""
    own, other = STORY.unique[0], passage("zwei", "Rund 400 Fahrzeuge sind betroffen.")
    owned = owned_by_article(SITE, replace(STORY, unique=(own,)))["zwei"]
    assert own in owned.unique
    assert other not in owned.unique


def test_few_sentences_are_foremost() -> None:
    """Those that tell most, in text order; the others are folded away, and none is lost."""
    plain = [f"Im Hafen liegt {ship}." for ship in ("ein Kahn", "eine Barke", "ein Kutter", "eine Jolle")]
    telling = [f"Im Hafen liegen {number} {ships}." for number, ships in ((23, "Kähne"), (47, "Barken"))]
    text = " ".join((*plain, *telling))
    sentences = tuple(sentence(text, words) for words in (*plain, *telling))
    counts = tuple(
        Figure(
            span=span(text, words), value=float(words.split()[0]), unit=words.split()[1], qualifier=Qualifier.EXACTLY
        )
        for words in ("23 Kähne", "47 Barken")
    )
    harbour = article("zwei", text, [(BlockKind.PARAGRAPH, text)], sentences=sentences, figures=counts)
    site = Site(digest=replace(SITE.digest, articles=(SITE.digest.articles[0], harbour)))
    own = tuple(Passage("zwei", one.span) for one in sentences)
    owned = owned_by_article(site, replace(STORY, statements=(), unique=own))["zwei"]
    assert len(own) > FOREMOST
    assert len(telling) == FOREMOST
    assert [site.words(place) for place in owned.foremost] == telling
    assert owned.rest == own[:4]
    assert owned.unique == own


@pytest.mark.parametrize(
    "found",
    [
        "Nach Recherchen dieser Zeitung war der Lotse nicht an Bord.",
        "Der Lotse war nicht an Bord, wie aus einem Bericht hervorgeht, der unserer Redaktion vorliegt.",
    ],
)
def test_what_an_outlet_found_out_itself_goes_first(found: str, tmp_path: Path) -> None:
    """It is what no other can have, and tells more than the figures beside it."""
    news = "Ein Frachter ist am Montag in Seeburg gegen das Tor der Schleuse gefahren."
    figures = "Im Hafen liegen 23 Kähne und 47 Barken. Der Wirt zählte 31 Gäste und 12 Hunde."
    other = "Der Kai ist leer. Händler sorgen sich um ihre Ware. Der Stadtrat will im Mai über einen Neubau beraten."
    one, two = dated("2024-03-05", f"{news} {figures} {found}"), dated("2024-03-05", f"{news} {other}")
    site = site_of(tmp_path, eins=one, zwei=two)
    (story,) = site.digest.stories
    told = [site.words(place) for owned in owned_by_article(site, story).values() for place in owned.foremost]
    assert found in told


def test_scraps_are_nobodys_own(tmp_path: Path) -> None:
    """A credit or a word or two between sentences is no statement, though no other text has it."""
    one = (
        "Ein Frachter ist am Montag in Seeburg gegen das Tor der Schleuse gefahren. Niemand wurde verletzt. "
        "Die Wasserpolizei befragte den Lotsen. Am Abend schleppte ein Eisbrecher das Schiff nach Norden."
    )
    two = (
        "In Seeburg ist ein Frachter am Montag gegen das Tor der Schleuse gefahren. Und nun? Am Kai warten 40 Laster. "
        "Händler sorgen sich um ihre Ware. Der Stadtrat will im Mai über einen Neubau beraten. Mit Material von ddt."
    )
    site = site_of(tmp_path, eins=dated("2024-03-05", one), zwei=dated("2024-03-05", two))
    (story,) = site.digest.stories
    own = {site.words(passage) for owned in owned_by_article(site, story).values() for passage in owned.unique}
    assert "Am Kai warten 40 Laster." in own
    assert own.isdisjoint({"Und nun?", "Mit Material von ddt."})


def _alone(folder: Path, *sentences: str) -> Owned:
    """Give what of these sentences is an article's own where no other has any of them."""
    site = site_of(folder, zwei=dated("2024-03-05", " ".join(sentences)))
    places = tuple(Passage("zwei", sentence.span) for sentence in site.articles["zwei"].sentences)
    assert [site.words(place) for place in places] == list(sentences)
    (story,) = site.digest.stories
    return owned_by_article(site, replace(story, unique=places, origins=(("zwei",), ("eins",))))["zwei"]


def test_a_few_words_without_a_verb_are_nobodys_own(tmp_path: Path) -> None:
    """An answer in figures says nothing without its question; a short sentence that has a verb does."""
    question, answer, told = "Was kostet der Kahn in Seeburg?", "14.600 Euro im Monat.", "Der Kai ist leer."
    own = _alone(tmp_path, question, answer, told)
    lengths = [len(place.span) for place in own.unique]
    assert lengths == [len(question), len(told)]


def test_a_body_with_a_figure_or_date_goes_before_a_scene(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a body did when tells more than what it looks like where the writer stands, whatever is counted there."""
    monkeypatch.setattr(owned_module, "FOREMOST", 1)
    scene = "Draußen peitscht der Regen über die Kähne in Seeburg, drinnen drängen sich am Fenster 24 Händler."
    fact = "Die Staatsanwaltschaft Seeburg ermittelte im Mai 2023 gegen die Werft."
    own = _alone(tmp_path, scene, fact)
    assert [len(place.span) for place in own.foremost] == [len(fact)]


def test_who_leans_on_another_stands_with_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A sentence that is told again with the one behind it does not stand apart from that."""
    monkeypatch.setattr(owned_module, "FOREMOST", 1)
    first, second = "Im Hafen von Kassel lagen am Montag 23 Kähne am Ufer.", "Das lehnte der Hafenmeister ab."
    other = "Die Fähre war den ganzen Tag über leer."
    site = site_of(tmp_path, eins=dated("2024-05-07", f"{other} {first} {second}"))
    (name,) = site.articles
    places = [Passage(name, sentence.span) for sentence in site.articles[name].sentences]
    (story,) = site.digest.stories
    found = owned_by_article(site, replace(story, unique=tuple(places), origins=((name,), ("zwei",))))[name]
    assert [site.words(place) for place in found.foremost] == [first, second]
    assert [site.words(place) for place in found.rest] == [other]


@pytest.mark.parametrize(
    ("idle", "example"),
    [
        ("Wann öffnet das Tor der Schleuse in Seeburg wieder?", False),
        ("Der Tee ist längst kalt, als Emil Kranz um drei den Hafen von Seeburg betritt.", False),
        ("Emil Kranz schaut im Hafen von Seeburg auf 23 Händler.", False),
        ("Das Tor der Schleuse in Seeburg öffnet im Mai wieder.", True),
    ],
)
def test_no_scene_and_no_question_shows_what_a_text_adds(tmp_path: Path, *, idle: str, example: bool) -> None:
    """An example tells something; where a text adds nothing else, none is shown."""
    site = site_of(tmp_path, eins=dated("2024-05-07", f"{idle} Die Fähre war den ganzen Tag über leer."))
    (name,) = site.articles
    place = Passage(name, site.articles[name].sentences[0].span)
    assert (example_of(site, Owned(foremost=(place,))) == place) is example


def test_scenes_and_questions_stand_behind_what_tells_something(tmp_path: Path) -> None:
    """However many names and figures they have."""
    idle = "Gab es 23 Händler und 14 Wirte im Hafen von Seeburg? Emil Kranz schaut auf 23 Händler und 14 Wirte."
    news = "Die Fähre fuhr 12 Mal. Der Bagger grub am Tor."
    site = site_of(tmp_path, eins=dated("2024-05-07", f"{idle} {news}"))
    (name,), (story,) = site.articles, site.digest.stories
    places = tuple(Passage(name, sentence.span) for sentence in site.articles[name].sentences)
    found = owned_by_article(site, replace(story, unique=places, origins=((name,), ("zwei",))))[name]
    assert site.words(found.foremost[-1]) == "Die Fähre fuhr 12 Mal."
