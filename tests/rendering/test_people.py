"""Who speaks in a story, and what of it is shown at once."""

from dataclasses import replace
from pathlib import Path

import pytest

from presseschau.model import Passage, Summary, SummarySentence
from presseschau.rendering.pages.story import story_pages
from presseschau.rendering.people import people_of
from presseschau.rendering.utterances import by_story, utterances_of
from tests.rendering.pages.written import written
from tests.rendering.sites import dated, site_of

PASSED_ON = (
    "Rohm habe ihm bestätigt, dass die Bauern am Fluss den Staudamm wollen, sagte Minister Jan Teller in Kassel."
)
VIEW = "„Wir wollen den Staudamm nicht“, sagte Teller."
OTHER = "„Der Fluss gehört allen Menschen im Land“, sagte Teller."


def test_what_somebody_passes_on_stands_behind_his_own_view(tmp_path: Path) -> None:
    """At once one reads what a person says himself, not what he says that somebody else said."""
    text = f"Ministerin Ida Rohm traf Minister Jan Teller am Fluss. {PASSED_ON} {VIEW} {OTHER}"
    site = site_of(tmp_path, eins=dated("2024-05-07", text))
    (story,) = site.digest.stories
    people = people_of(site, story, by_story(site, utterances_of(site))[story.id])
    teller = next(person for person in people if [site.actors[actor].name for actor in person.actors] == ["Jan Teller"])
    shown = [site.words(site.sentence_passage(utterance.voice.passage)) for utterance in teller.foremost]
    assert shown == [VIEW, OTHER]
    assert len(teller.said) == len(shown) + 1


def test_a_few_words_are_no_position_to_begin_with(tmp_path: Path) -> None:
    """A mere no stands behind what tells more, though said before; where there is more, it is not shown at once."""
    few = "„Nein“, sagte Minister Jan Teller in Kassel, bevor er in seinen Wagen stieg."
    for sentences, shown in (((few, VIEW), (VIEW, few)), ((few, VIEW, OTHER), (VIEW, OTHER)), ((few,), (few,))):
        text = f"Ministerin Ida Rohm traf Minister Jan Teller am Fluss. {' '.join(sentences)}"
        site = site_of(tmp_path, eins=dated("2024-05-07", text))
        (story,) = site.digest.stories
        people = people_of(site, story, by_story(site, utterances_of(site))[story.id])
        teller = next(p for p in people if [site.actors[actor].name for actor in p.actors] == ["Jan Teller"])
        assert tuple(site.words(site.sentence_passage(u.voice.passage)) for u in teller.foremost) == shown


def test_whose_view_a_sentence_gives_is_said_where_another_takes_it_up(tmp_path: Path) -> None:
    """What stands pale before a reply is not taken for the view of who replies."""
    text = (
        "Minister Jan Teller rief in Kassel beide Seiten auf, wieder zu verhandeln. Eine Schlichtung könne aus seiner "
        "Sicht helfen. Ministerin Ida Rohm lehnte das ab: „Wir brauchen keinen Schlichter, wir brauchen Angebote.“"
    )
    site = site_of(tmp_path, eins=dated("2024-05-07", text))
    (story,) = site.digest.stories
    page = written(story_pages, site.digest)[f"ereignisse/{story.id}.md"]
    reply = next(line for line in page.splitlines() if 'class="umfeld"' in line and "keinen Schlichter" in line)
    assert "[Jan Teller&#93;" in reply.replace("&#91;", "[")


@pytest.mark.parametrize(
    ("news", "behind", "told"),
    [
        (
            "Ministerin Ida Rohm will in Kassel bis Juni schriftliche Vorschläge für den Staudamm vorlegen.",
            "Dabei handle es sich jedoch um keine Zusage, sagte ihr Sprecher Emil Kranz.",
            True,
        ),
        (
            "Ministerin Ida Rohm wiederholte in Kassel ihre Warnung vor einem Bau des Staudamms am Fluss.",
            "Dies werde „ernste Folgen“ für die Bauern haben.",
            True,
        ),
        (
            "Ministerin Ida Rohm besuchte in Kassel am Montag die Bauern an der Mauer des Staudamms.",
            "Dies sei „ein schöner Tag“ für die Bauern am Fluss.",
            False,
        ),
    ],
)
def test_a_summary_tells_what_restricts_or_words_its_sentence(
    tmp_path: Path, *, news: str, behind: str, told: bool
) -> None:
    """What a text sets against a sentence right behind it, or what somebody warns of, stands beside it.

    Three sentences are three.
    """
    rest = (
        "Die Arbeiten an der Mauer sollen im Herbst beginnen. Vor dem Rathaus protestierten Hunderte Anwohner. "
        "Der Landtag will im Juli über das Geld abstimmen. Das Land Hessen übernimmt die Hälfte der Kosten."
    )
    site = site_of(tmp_path, eins=dated("2024-05-07", f"{news} {behind} {rest}"))
    (story,) = site.digest.stories
    first, _, *others = (SummarySentence(passage=Passage("eins", s.span)) for s in site.articles["eins"].prose)
    summary = Summary(one=(first,), three=(first, *others[:2]), seven=(first, *others))
    page = written(story_pages, replace(site.digest, summaries={story.id: summary}))[f"ereignisse/{story.id}.md"]
    three, seven = (page.partition(f'class="laenge laenge-{n}"')[2].partition("</div>")[0] for n in ("drei", "sieben"))
    assert 'class="danach"' not in three
    assert ('class="danach"' in seven) is told


def test_names_of_one_side_stand_together(tmp_path: Path) -> None:
    """Who reads what Russia wants need not look for it under Moscow; another land's capital is another side."""
    text = (
        "Russland verlangt in Kassel Garantien für den Staudamm. Moskau droht mit einem Baustopp am Fluss. "
        "Kiew fordert in Kassel Garantien für den Fluss."
    )
    site = site_of(tmp_path, eins=dated("2024-05-07", text))
    (story,) = site.digest.stories
    people = people_of(site, story, by_story(site, utterances_of(site)).get(story.id, ()))
    assert [{*person.actors, *person.also} for person in people] == [{"russland", "moskau"}, {"kiew"}]
    page = written(story_pages, site.digest)[f"ereignisse/{story.id}.md"]
    for name in ("russland", "moskau", "kiew"):
        assert f"#stimme-{name} " in page or f'id="stimme-{name}"' in page
