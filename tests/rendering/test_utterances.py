"""What somebody says counts once, however many articles report it."""

from pathlib import Path

import pytest

from presseschau.rendering.site import Site
from presseschau.rendering.utterances import Utterance, by_actor, by_story, utterances_of
from tests.rendering.sites import dated, site_of

BOTE = (
    "Bürgermeisterin Hanna Krill hat am Montag in Elmstadt die Sperrung der Elmbrücke verteidigt. „Wir können für die "
    "Sicherheit der alten Brücke nicht mehr garantieren“, sagte Krill im Stadtrat. „Der Neubau wird teuer“, sagte "
    "Krill.\n\nKrill: „Der Neubau wird teuer“\n\nDie Händler am Elmufer klagen über leere Läden."
)
KURIER = (
    "In Elmstadt ist die Elmbrücke seit Montag gesperrt. „Für die Sicherheit der alten Brücke können wir nicht mehr "
    "garantieren“, sagte Bürgermeisterin Hanna Krill am Montag im Stadtrat von Elmstadt. „Ich verstehe den Ärger der "
    "Händler gut“, sagte Krill."
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Make the site of two articles on one event."""
    folder: Path = tmp_path_factory.mktemp("articles")
    return site_of(folder, bote=dated("2024-03-04", BOTE), kurier=dated("2024-03-04", KURIER))


def said(site: Site, words: str) -> Utterance:
    """Find the utterance whose shown wording has these words."""
    return next(utterance for utterance in utterances_of(site) if words in site.words(utterance.voice.passage))


def test_several_reports_of_one_utterance_count_once(site: Site) -> None:
    """Two wordings of one statement by one speaker are one utterance, the second told as other words."""
    safety = said(site, "Sicherheit der alten Brücke")
    assert len(safety.articles) == 2
    assert [site.words(other.passage)[:20] for other in safety.others] == ["„Für die Sicherheit "]


def test_different_utterances_of_one_speaker_stay_apart(site: Site) -> None:
    """What only one article reports is an utterance of its own."""
    assert said(site, "Ärger der Händler").articles == (said(site, "Ärger der Händler").voice.passage.article,)
    assert said(site, "Ärger der Händler") != said(site, "Sicherheit")


def test_a_heading_that_repeats_its_text_is_no_utterance(site: Site) -> None:
    """A sub-heading with the words of a quotation below or above it does not count again."""
    assert [u for u in utterances_of(site) if site.words(u.voice.passage).startswith("Krill:")] == []
    assert len(said(site, "Neubau wird teuer").same) == 1


def test_all_pages_count_alike(site: Site) -> None:
    """What an actor says in each event adds up to what it says at all."""
    utterances = utterances_of(site)
    by_event = by_story(site, utterances)
    for actor, everything in by_actor(utterances).items():
        assert sum(len(by_actor(own).get(actor, ())) for own in by_event.values()) == len(everything)


def test_two_promises_of_one_speaker_are_two_utterances(tmp_path: Path) -> None:
    """Two quotations with one word in common in two articles remain two utterances."""
    first = "In Kelbach tagte das Kabinett. „Die Schulen bekommen mehr Geld“, sagte Ministerin Vera Lund am Montag."
    second = (
        "Das Kabinett kam am Montag in Kelbach zusammen. Ministerin Vera Lund kündigte an: „Die Polizei bekommt bis "
        "zum Sommer neue Wachen.“"
    )
    site = site_of(tmp_path, eins=dated("2024-03-04", first), zwei=dated("2024-03-04", second))
    assert len(utterances_of(site)) == 2


def test_words_that_two_articles_give_to_two_people_are_told_as_such(tmp_path: Path) -> None:
    """Who reads a quotation learns that another article gives the same words to somebody else; a label is too short."""
    opening = "In Elmstadt haben Bürgermeisterin Hanna Krill und Landrat Emil Ottens am Montag über die Brücke beraten."
    words = "„Wer droht, bekommt von uns keine Antwort mehr“, sagte"
    site = site_of(
        tmp_path,
        bote=dated("2024-03-04", f"{opening} {words} Krill. „Schade“, sagte Krill."),
        kurier=dated("2024-03-04", f"Um die Brücke ging es. {opening} {words} Ottens. „Schade“, sagte Ottens."),
    )
    threats = [u for u in utterances_of(site) if "droht" in site.words(u.voice.passage)]
    rivals = {site.actors[u.actors[0]].name: [site.actors[rival.actors[0]].name for rival in u.rivals] for u in threats}
    assert rivals == {"Hanna Krill": ["Emil Ottens"], "Emil Ottens": ["Hanna Krill"]}
    assert all(not u.rivals for u in utterances_of(site) if "Schade" in site.words(u.voice.passage))


def test_what_one_text_says_twice_is_joined_with_the_wording_that_is_nearer(tmp_path: Path) -> None:
    """One text has a promise in short and in the speaker's words; another's report of the words goes with these."""
    short = "Die Stadt werde den Händlern nächste Woche schriftliche „Zusagen“ geben, kündigte Krill an."
    words = "„Wir gehen davon aus, dass wir den Händlern in der nächsten Woche unsere Zusagen schriftlich geben können“"
    report = "Sie gehe davon aus, den Händlern ihre Zusagen in der kommenden Woche schriftlich geben zu können."
    lead = "Bürgermeisterin Hanna Krill hat am Montag in Elmstadt die Sperrung der Elmbrücke verteidigt."
    site = site_of(
        tmp_path,
        bote=dated("2024-03-04", f"{lead} {short} Viele klagten. {words}, sagte Krill im Stadtrat."),
        kurier=dated("2024-03-04", f"{lead} Am Abend sprach Krill im Stadtrat. {report} Dann ging sie."),
    )
    (reported,) = (u for u in utterances_of(site) if u.others)
    assert site.words(reported.voice.passage).startswith("„Wir gehen davon aus")
    assert [site.words(other.passage) for other in reported.others] == [report]
