"""The summary of a story."""

from functools import lru_cache
from pathlib import Path

import pytest

from presseschau.model import Summary, SummarySentence
from tests.relating.planted import checks
from tests.rendering.sites import dated, site_of

CLAIM = "Gewerkschaftschefin Elena Brück warf Betreiber Anton Greil in Kassel gefälschte Prüfberichte vor."
COUNTER = "Anton Greil wies das zurück."
OPENING = "In Kassel hat der Stadtrat am Dienstag über den Bau einer Seilbahn beraten."
REST = (
    "Die Arbeiten an der Talstation sollen im Herbst beginnen. "
    "Vor dem Rathaus protestierten mehrere Hundert Anwohner mit Trillerpfeifen. "
    "Der Stadtrat will im Juni über die Finanzierung abstimmen. "
    "Das Land Hessen übernimmt die Hälfte der Kosten. "
    "Die Grünen stimmten im Ausschuss gegen den Entwurf der Verwaltung. "
    "Ein Gutachter prüft seit April die Stützen der alten Seilbahn."
)


@lru_cache(maxsize=None)
def _summary(text: str) -> Summary:
    made = checks.digest({"text": text, "date": "2024-05-07"})
    (story,) = made.stories
    return made.summaries[story.id]


def _words(sentences: tuple[SummarySentence, ...], text: str) -> list[str]:
    return [sentence.passage.span.of(text) for sentence in sentences]


def test_a_reply_follows_what_it_rejects() -> None:
    """Whoever reads a charge in a summary reads right behind it what the other side says, at every length."""
    text = f"{OPENING} {CLAIM} {COUNTER} {REST}"
    three, seven = (_words(part, text) for part in (_summary(text).three, _summary(text).seven))
    assert CLAIM in three
    for words in (three, seven):
        assert words[words.index(CLAIM) + 1] == COUNTER


def test_a_summary_of_one_sentence_tells_no_charge() -> None:
    """Where the reply has no room, the charge is left out for what is undisputed, though it opens the article."""
    text = f"{CLAIM} {COUNTER} {OPENING} {REST}"
    assert CLAIM not in _words(_summary(text).one, text)
    undisputed = text.replace(f"{COUNTER} ", "")
    assert _words(_summary(undisputed).one, undisputed) == [CLAIM]


def test_a_reply_counts_for_the_length() -> None:
    """No summary has more sentences than its name says, replies included."""
    for text in (f"{OPENING} {CLAIM} {COUNTER} {REST}", f"{CLAIM} {COUNTER} {OPENING} {REST}"):
        found = _summary(text)
        assert [len(part) <= most for part, most in ((found.one, 1), (found.three, 3), (found.seven, 7))] == [True] * 3


def test_news_whose_source_follows_may_lead() -> None:
    """Agencies lead with what happened and say behind it who states it."""
    news = "Bei einem Brand in der alten Seilbahn in Kassel ist am Montag ein Techniker gestorben."
    for source in ("Das teilte die Polizei mit.", "Das Feuer war um acht Uhr gelöscht."):
        text = f"{news} {source} {REST}"
        (only,) = _summary(text).one
        assert only.passage.span.of(text) == news


def test_a_reply_by_somebody_who_stands_beside_it_is_told() -> None:
    """That a reply says "er" is no reason to tell the charge without it: a page shows who gives it."""
    praise = "Zunächst lobte Betreiber Anton Greil die Gespräche."
    counter = "Den Vorwurf gefälschter Prüfberichte bezeichnete er als „falsch“."
    text = f"{OPENING} {CLAIM} {praise} {counter} {REST}"
    seven = _summary(text).seven
    words = _words(seven, text)
    assert words[words.index(CLAIM) + 1] == counter
    assert seven[words.index(CLAIM) + 1].replies


@pytest.mark.parametrize(
    ("told", "supported"),
    [
        ("Der Stadtrat in Kassel hat am Dienstag den Bau der Seilbahn mit 42 Masten beschlossen.", True),
        ("Der Stadtrat in Kassel hat am Dienstag den Bau der Seilbahn beschlossen.", False),
    ],
)
def test_a_mark_leads_to_the_figures_of_its_sentence(told: str, supported: bool) -> None:  # noqa: FBT001
    """Who says the same without the figure does not support the sentence that gives it."""
    sentence = "Der Stadtrat in Kassel hat am Dienstag den Bau der Seilbahn mit 42 Masten beschlossen."
    texts = f"{sentence} {REST}", f"{told} Das ist das Ende eines langen Streits um die Bergstation."
    made = checks.digest(*({"text": text, "date": "2024-05-07"} for text in texts))
    (story,) = made.stories
    (first,) = made.summaries[story.id].one
    assert "42 Masten" in first.passage.span.of({a.id: a.text for a in made.articles}[first.passage.article])
    assert bool(first.also) is supported


def test_the_toll_stands_right_behind_the_opening() -> None:
    """Who reads on learns first how many died, wherever the article tells it."""
    toll = "Bei dem Einsturz der Seilbahn sind in Kassel drei Menschen ums Leben gekommen."
    text = f"{OPENING} {REST} {toll}"
    assert _words(_summary(text).three, text)[1] == toll


def test_a_summary_keeps_to_the_figure_of_its_title(tmp_path: Path) -> None:
    """Who reads "14 Monate" above it does not read "zwölf Monate" as its first sentence, however it is told."""
    agency = "Stürmer Emil Kranz ist wegen Dopings für 14 Monate gesperrt worden. Das teilte der Verband in Kassel mit."
    tabloid = "Der Verband in Kassel hat Stürmer Emil Kranz nach der Dopingprobe für zwölf Monate gesperrt."
    rest = "Die Strafe gilt seit dem 9. Dezember. Der Verein verliert seinen besten Stürmer für die ganze Rückrunde."
    site = site_of(
        tmp_path,
        eins=dated("2024-05-07", f"{agency} {rest}", "Verband sperrt Stürmer Kranz für 14 Monate"),
        zwei=dated("2024-05-07", f"{tabloid} Die Fans sind entsetzt. Kranz schweigt.", "Der tiefe Fall eines Helden"),
    )
    (story,) = site.digest.stories
    assert "14 Monate" in story.title.text
    (first,) = site.digest.summaries[story.id].one
    assert "14 Monate" in site.words(first.passage)


@pytest.mark.parametrize(
    ("lead", "opens"),
    [
        ("Die Sitzung des Stadtrats zur Seilbahn fand am Dienstag im Rathaus von Kassel statt.", False),
        ("Die Sitzung des Stadtrats zur Seilbahn findet am Dienstag im Rathaus von Kassel statt.", True),
    ],
)
def test_that_people_met_opens_no_summary(lead: str, opens: bool) -> None:  # noqa: FBT001
    """The news is what came of a meeting; that there will be one is news."""
    text = f"{lead} {REST}"
    assert (_words(_summary(text).one, text) == [lead]) is opens


def test_without_a_lead_the_title_opens() -> None:
    """Where a text leads with a meeting only, its summary opens with the sentence that is its title."""
    met = "Das Gespräch zwischen Außenminister Jan Teller und Außenministerin Ida Rohm fand am Montag in Kassel statt."
    text = f"{met} Dabei sei es um den Fluss gegangen. {OPENING} {REST}"
    made = checks.digest({"text": text, "date": "2024-05-07"})
    (story,) = made.stories
    for part in (made.summaries[story.id].one, made.summaries[story.id].three):
        assert _words(part, text)[0] == f"{story.title.text}."


@pytest.mark.parametrize(
    ("leaning", "told"),
    [
        ("31 weitere wurden bei dem Brand in der Talstation zum Teil lebensgefährlich verletzt.", True),
        ("Damit ist die für Sonntag geplante Eröffnung der Talstation vorerst geplatzt.", True),
        ("Dabei ging die Scheibe der Talstation mit lautem Knall zu Bruch.", False),
        ("Er löschte den Brand der Talstation mit einem Eimer Wasser.", False),
        ("Das teilte die Polizei am Dienstag mit ernsten Gesichtern mit.", False),
    ],
)
def test_what_leans_on_a_sentence_stands_right_behind_it(leaning: str, told: bool) -> None:  # noqa: FBT001
    """Core sentences may take up the one before, told with it in any length; none opens with a pronoun."""
    news = "Bei einem Brand in der alten Seilbahn in Kassel sind am Montag drei Techniker gestorben."
    old = " ".join(f"Im Jahr {year} hatte in Kassel ein Sturm die Seilbahn beschädigt." for year in range(1950, 1960))
    text = f"{news} {leaning} {old}"
    for words in (_words(part, text) for part in (_summary(text).three, _summary(text).seven)):
        assert (leaning in words) is told
        assert not told or words[words.index(leaning) - 1] == news
    assert leaning not in _words(_summary(text).one, text)


def test_how_it_ended_stands_before_how_it_began() -> None:
    """What a text tells that ends with the opening of a meeting stands behind what came of it."""
    who = "Außenminister Jan Teller und Außenministerin Ida Rohm"
    ended = (
        f"{who} haben sich am Dienstag in Kassel auf weitere Gespräche über den Staudamm am Fluss geeinigt. "
        "Nach dem Treffen in Kassel sprach Teller von einem Fortschritt im Streit über den Staudamm. "
        "Rohm kündigte an, bis Juni schriftliche Vorschläge zum Staudamm vorzulegen. "
        "Eine gemeinsame Kommission soll den Wasserstand am Fluss messen."
    )
    begun = (
        f"{who} sind am Dienstag in Kassel zu Gesprächen über den Staudamm am Fluss zusammengekommen. "
        "Teller erwarte von dem Treffen keinen Durchbruch, sagte er zum Auftakt in Kassel. "
        "Rohm warnte vor einem Bau des Staudamms ohne Zustimmung der Nachbarn. "
        "Die Bauern an der Grenze befürchten einen Verlust von einem Drittel ihres Wassers."
    )
    made = checks.digest(*({"text": text, "date": "2024-05-07"} for text in (begun, ended)))
    (story,) = made.stories
    (early,) = {passage.article for passage in story.openings}
    told = [sentence.passage.article == early for sentence in made.summaries[story.id].seven]
    assert told == sorted(told)
    assert set(told) == {False, True}


def test_what_has_happened_since_is_told_second() -> None:
    """It tells the headline of the last day, and is told though half of its words are of whom the first names."""
    news = "Der frühere Bürgermeister von Kassel, Emil Kranz, ist wegen Betrugs zu zwei Jahren Haft verurteilt worden."
    since = "Der ehemalige Kasseler Bürgermeister Emil Kranz hat Revision gegen seine Verurteilung eingelegt."
    rest = f"Das Landgericht Kassel hielt ihm vor, 40 Rechnungen gefälscht zu haben. {REST}"
    first = f"Zwei Jahre Haft für Ex-Bürgermeister Kranz in Kassel\n\n{news} {rest}"
    later = f"Urteil in Kassel: Ex-Bürgermeister Kranz legt Revision ein\n\n{since} {rest}"
    made = checks.digest({"text": first, "date": "2024-05-07"}, {"text": later, "date": "2024-05-08"})
    (story,) = made.stories
    texts = {article.id: article.text for article in made.articles}
    told = [s.passage.span.of(texts[s.passage.article]) for s in made.summaries[story.id].three]
    assert since in told[:2]
