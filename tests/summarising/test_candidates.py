"""What choosing looks at in a sentence."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.annotating import annotate
from presseschau.model import Digest, Dispute, Passage, Span
from presseschau.summarising.candidate import HALF_WAY, Candidate, article_candidates, prominence
from presseschau.summarising.candidates import candidates_of
from tests.quality.marked import draft_of
from tests.relating.planted import checks

PUBLISHED = "2024-05-07"
CLAIM = "Wirt Emil Kranz forderte in Kassel am Montag eine Sperrstunde."
ASIDE = "Die Wirte der Stadt tagten am Montag im Rathaus."
DANGLING = "Stadträtin Karin Wiesner lehnte das am Montag ab."
ALONE = "Stadträtin Karin Wiesner lehnte eine Sperrstunde am Montag ab."


def _candidates(text: str, published: str | None = PUBLISHED) -> tuple[Candidate, ...]:
    (article,) = annotate((draft_of(text, published),))
    return article_candidates(article, 0, ())


def _words(made: Digest, candidate: Candidate) -> str:
    return candidate.passage.span.of(next(a.text for a in made.articles if a.id == candidate.passage.article))


@given(st.integers(0, 500))
def test_what_stands_further_up_counts_more(number: int) -> None:
    """Each sentence counts less than the one before it, and none counts nothing."""
    assert prominence(number) > prominence(number + 1) > 0


def test_the_first_sentence_counts_in_full() -> None:
    """The first one is the measure; behind a few sentences half is left."""
    assert (prominence(0), prominence(HALF_WAY)) == (1.0, 0.5)


@pytest.mark.parametrize(
    ("sentence", "background"),
    [
        ("Der Rat hatte den Bau der Brücke einstimmig beschlossen.", True),
        ("Der Rat hat den Bau der Brücke einstimmig beschlossen.", False),
        ("Der Rat beschloss im Jahr 2015 den Bau der Brücke.", True),
        ("Am 3. Januar 2024 brach im Lager der Werft ein Feuer aus.", True),
        ("Am Montag brach im Lager der Werft ein Feuer aus.", False),
        ("Im April 2024 brach im Lager der Werft ein Feuer aus.", False),
        ("Die Brücke von 1961 wird am Montag vom Rat gesperrt.", False),
        ("Im Herbst 2025 beginnt der Bau der neuen Brücke.", False),
        ("Am Sonntag hatte Stadträtin Karin Wiesner vor „maroden Pfeilern“ gewarnt.", False),
        ("Im Jahr 2019 hatte Stadträtin Karin Wiesner vor „maroden Pfeilern“ gewarnt.", True),
    ],
)
def test_background_was_long_before(sentence: str, background: bool) -> None:  # noqa: FBT001
    """A pluperfect, or dates that all lie more than a month before the article, tell no news.

    What somebody had said shortly before does.
    """
    (found,) = _candidates(sentence)
    assert found.background is background


def test_without_a_date_of_the_article_no_date_is_long_ago() -> None:
    """Nobody knows how far back a year lies from an article of an unknown day."""
    (found,) = _candidates("Der Rat beschloss im Jahr 2015 den Bau der Brücke.", None)
    assert not found.background


def test_only_sentences_that_read_alone_are_candidates() -> None:
    """What points back or says next to nothing is left out, and the others keep their places."""
    text = "Der Rat sperrt am Montag die Brücke in Kassel. Das lehnen viele Anwohner ab. Die Sonne scheint. "
    text += "Die Stadt Kassel plant im Juni einen Neubau der Brücke."
    assert [candidate.number for candidate in _candidates(text)] == [0, 3]


def _reply(*sentences: str, counter: str) -> str | None:
    """Give the reply to the claim in a story of one article, in which `counter` stands against it."""
    text = " ".join(sentences)
    made = checks.digest({"text": text, "date": PUBLISHED})
    (article,), (story,) = made.articles, made.stories
    places = {sentence.span.of(text): Passage(article.id, sentence.span) for sentence in article.sentences}
    story = replace(story, disputes=(Dispute(claim=places[CLAIM], counter=places[counter]),))
    found = next(c for c in candidates_of(story, (article,)) if c.passage == places[CLAIM])
    return found.reply.span.of(text) if found.reply else None


def test_the_sentence_right_after_replies_though_it_leans_on_the_claim() -> None:
    """A rejection with a pronoun can follow what it rejects."""
    assert _reply(CLAIM, DANGLING, counter=DANGLING) == DANGLING


def test_a_reply_further_down_must_read_alone() -> None:
    """Behind another sentence a rejection replies only if it says itself what it rejects."""
    assert _reply(CLAIM, ASIDE, ALONE, counter=ALONE) == ALONE
    assert _reply(CLAIM, ASIDE, DANGLING, counter=DANGLING) is None


@pytest.mark.parametrize(
    ("sentence", "scenic"),
    [
        ("Als das Urteil fällt, schaut Karin Wiesner auf ihre Hände.", True),
        ("Wirt Emil Kranz hockt in Kassel auf der Treppe vor dem Rathaus.", True),
        ("Wirt Emil Kranz schließt in Kassel sein Lokal am Markt.", False),
        ("In dem Bus, der in Kassel verunglückte, saßen 46 Menschen.", False),
        ("Mit gesenktem Kopf kam Wirt Emil Kranz in Kassel ins Rathaus.", True),
        ("Mit großer Mehrheit stimmte der Rat in Kassel für die Sperrstunde.", False),
        ("„Wir hocken auf der Treppe“, sagte Wirt Emil Kranz in Kassel.", False),
        ("Der Tee ist längst kalt, als Emil Kranz um kurz nach drei den Saal betritt.", True),
        ("Als die Richterin das Urteil verliest, schweigt der Saal in Kassel.", True),
        ("Die Uhr zeigte drei, als Emil Kranz den Saal in Kassel betrat.", False),
        ("Der Umbau in Kassel hat höhere Kosten, als der Rat am Montag angibt.", False),
        ("Die Wirtin Klara Lund wurde am Montag in Kassel, als Kandidatin bestätigt.", False),
    ],
)
def test_posture_looks_and_gestures_only_set_a_scene(sentence: str, scenic: bool) -> None:  # noqa: FBT001
    """What somebody's hands do is no news, unless somebody says it; nor is a past moment told as if it were now."""
    (found,) = _candidates(sentence)
    assert found.scenic is scenic


@pytest.mark.parametrize(
    ("sentence", "relative"),
    [
        ("Wirt Emil Kranz schließt heute in Kassel sein Lokal am Markt.", True),
        ("Wirt Emil Kranz schloss bei der gestrigen Sitzung des Rats die Tür.", True),
        ("Wirt Emil Kranz schließt am Montag in Kassel sein Lokal am Markt.", False),
        ("„Wir schließen heute Abend das Lokal“, sagte Wirt Emil Kranz in Kassel.", False),
    ],
)
def test_days_may_be_told_from_the_day_of_printing(sentence: str, relative: bool) -> None:  # noqa: FBT001
    """Who reads a summary later does not know which day is meant; in a quotation it is the speaker's day."""
    (found,) = _candidates(sentence)
    assert found.relative is relative


def test_a_lead_that_tells_nothing_of_what_others_open_with_is_an_aside() -> None:
    """A feature comes to the news by a person; what happened is told in the leads of the others."""
    news = "Die Firma Greil schließt im Herbst das Sägewerk in Kassel. 300 Beschäftigte verlieren die Arbeit."
    feature = "Wirt Emil Kranz kauft in Kassel morgens frische Brötchen. Im Herbst schließt das Sägewerk der Firma."
    reports = (news, feature)
    made = checks.digest(*({"text": text, "date": PUBLISHED} for text in reports))
    (story,) = made.stories
    first = {c.passage.article: c.scenic for c in candidates_of(story, made.articles) if c.number == 0}
    by_text = {article.text: article.id for article in made.articles}
    assert {text: first[by_text[text]] for text in reports} == {reports[0]: False, reports[1]: True}


def test_what_a_preview_tells_of_the_day_is_expected() -> None:
    """An article printed before the event tells what was to come, and what was before as well."""
    preview = "Am Dienstag entscheidet der Rat in Kassel über das Sägewerk Greil. Seit Mai ruht dort der Betrieb."
    news = "Der Rat in Kassel hat am Dienstag das Sägewerk Greil geschlossen. Die Firma klagt dagegen."
    other = "Das Sägewerk Greil ist zu: So hat der Rat in Kassel am Dienstag entschieden."
    days = ("2024-05-06", "2024-05-07", "2024-05-08")
    texts = zip((preview, news, other), days, strict=True)
    made = checks.digest(*({"text": text, "date": day} for text, day in texts))
    (story,) = made.stories
    assert story.date.value == "2024-05-07"
    by_id = {article.id: article.text for article in made.articles}
    expected = [c for c in candidates_of(story, made.articles) if c.expected]
    assert [c.passage.span.of(by_id[c.passage.article]) for c in expected] == [preview.split(" Seit", maxsplit=1)[0]]


def test_what_was_expected_gives_way_to_what_a_later_report_tells() -> None:
    """It is no news any more, unless no later report has it."""
    scene = "Der Wirt Udo Kern aus Seeburg steht wegen einer Rechnung von 5.000 Euro für das Hafenfest in der Kritik."
    waits = "Im Rathaus wird erwartet, dass das Rechnungsamt den Auftrag als rechtswidrig einstuft."
    told = "Das Rechnungsamt hat den Auftrag am Mittwoch als rechtswidrig eingestuft."
    made = checks.digest(
        {"text": f"{scene} {waits} Kern schweigt.", "date": "2024-05-06"},
        {"text": f"{scene} {told} Kern will zahlen.", "date": "2024-05-08"},
    )
    (story,) = made.stories
    by_id = {article.id: article.text for article in made.articles}
    expected = [c for c in candidates_of(story, made.articles) if c.expected]
    assert [c.passage.span.of(by_id[c.passage.article]) for c in expected] == [waits]


def test_who_took_the_picture_did_not_write_the_lead() -> None:
    """An outlet's feature stays one beside an agency's photo."""
    news = "Die Firma Greil schließt im Herbst das Sägewerk in Kassel. 300 Beschäftigte verlieren die Arbeit."
    feature = "Wirt Emil Kranz kauft in Kassel morgens frische Brötchen. Im Herbst schließt das Sägewerk der Firma."
    made = checks.digest({"text": news, "date": PUBLISHED}, {"text": feature, "date": PUBLISHED})
    (story,) = made.stories
    pictured = tuple(
        replace(a, layout=replace(a.layout, agencies=("dpa",), picture_agencies=("dpa",))) for a in made.articles
    )
    assert [c.aside for c in candidates_of(story, pictured) if "Brötchen" in _words(made, c)] == [True]


@pytest.mark.parametrize(("dateline", "aside"), [("Kassel - ", True), ("Kassel (dpa) - ", False)])
def test_an_agency_leads_with_the_news(dateline: str, aside: bool) -> None:  # noqa: FBT001
    """Though no other text has a word of it."""
    news = "Die Firma Greil schließt im Herbst das Sägewerk in Kassel. 300 Beschäftigte verlieren die Arbeit."
    own = "Wirt Emil Kranz kauft in Kassel morgens frische Brötchen."
    feature = f"{dateline}{own} Im Herbst schließt das Sägewerk der Firma."
    made = checks.digest(*({"text": text, "date": PUBLISHED} for text in (news, feature)))
    (story,) = made.stories
    assert [c.aside for c in candidates_of(story, made.articles) if own in _words(made, c)] == [aside]


def test_a_lead_in_other_words_is_no_aside() -> None:
    """Who leads with the news in words of his own tells what the others tell further down."""
    lead = "Bei dem Hersteller Greil verlieren 300 Menschen ihre Stelle. Das Werk schließt im Herbst."
    other = "Das Sägewerk in Kassel wird im Herbst geschlossen. 300 Beschäftigte des Herstellers verlieren die Arbeit."
    made = checks.digest({"text": lead, "date": PUBLISHED}, {"text": other, "date": PUBLISHED})
    found = [c for story in made.stories for c in candidates_of(story, made.articles)]
    assert not any(c.scenic or c.aside for c in found)


def test_what_follows_a_scene_belongs_to_it() -> None:
    """The second sentence of a feature is no opening of a summary either."""
    news = "Die Firma Greil schließt im Herbst das Sägewerk in Kassel. 300 Beschäftigte verlieren die Arbeit."
    feature = (
        "Wirt Emil Kranz kauft in Kassel morgens frische Brötchen. Über dem Fluss liegt noch dichter Nebel. "
        "Im Herbst schließt das Sägewerk der Firma."
    )
    made = checks.digest({"text": news, "date": PUBLISHED}, {"text": feature, "date": PUBLISHED})
    (story,) = made.stories
    feature_id = next(article.id for article in made.articles if article.text == feature)
    found = [c.aside for c in candidates_of(story, made.articles) if c.passage.article == feature_id]
    assert found == [True, True, False]


def test_news_right_behind_a_scene_is_no_aside() -> None:
    """Many a report comes to the news in its second sentence: that one opens a summary well."""
    news = "Die Firma Greil schließt im Herbst das Sägewerk in Kassel. 300 Beschäftigte verlieren die Arbeit."
    report = "Über dem Fluss liegt morgens dichter Nebel. Im Herbst schließt die Firma Greil in Kassel das Sägewerk."
    made = checks.digest({"text": news, "date": PUBLISHED}, {"text": report, "date": PUBLISHED})
    (story,) = made.stories
    report_id = next(article.id for article in made.articles if article.text == report)
    assert [c.aside for c in candidates_of(story, made.articles) if c.passage.article == report_id] == [True, False]


@pytest.mark.parametrize(
    ("sentence", "toll"),
    [
        ("Bei dem Brand in Kassel sind drei Menschen ums Leben gekommen.", True),
        ("In Kassel gab es bei dem Brand drei Todesopfer.", True),
        ("Nach dem Brand mit einem Toten und 17 Verletzten ermittelt in Kassel die Polizei.", True),
        ("Bei dem Brand in Kassel ist ein Mensch gestorben.", True),
        ("Nach dem Brand mit 17 Verletzten ermittelt in Kassel die Polizei.", False),
        ("Drei Menschen haben den Brand in Kassel nicht überlebt.", True),
        ("Bei dem Brand in Kassel wurden drei Menschen verletzt.", False),
        ("Nach dem Brand in Kassel ist ein weiterer Mensch gestorben.", False),
        ("Der bei dem Brand in Kassel gestorbene Wirt wurde 43 Jahre alt.", False),
    ],
)
def test_a_toll_tells_how_many_died(sentence: str, toll: bool) -> None:  # noqa: FBT001
    """The dead must be counted, by a noun or a verb; an age is no count."""
    (found,) = _candidates(sentence)
    assert found.toll is toll


def test_a_view_is_no_news() -> None:
    """What an outlet prints as its comment stands in no summary of the event, but in that of its own view."""
    news = "Die Firma Greil schließt im Herbst das Sägewerk in Kassel. 300 Beschäftigte verlieren die Arbeit."
    view = "Ein Kommentar von Emil Kranz\n\nDie Firma Greil hat das Sägewerk in Kassel zugrunde gerichtet."
    made = checks.digest({"text": news, "date": PUBLISHED}, {"text": view, "date": PUBLISHED})
    both = [c for story in made.stories for c in candidates_of(story, made.articles)]
    comment = next(article.id for article in made.articles if article.text == view)
    assert len(made.stories) == 1
    assert both
    assert comment not in {c.passage.article for c in both}
    alone = checks.digest({"text": view, "date": PUBLISHED})
    assert candidates_of(alone.stories[0], alone.articles)


def test_an_age_is_no_news() -> None:
    """How old somebody is does not count as a figure of the sentence; what is counted does."""
    aged, counted = _candidates(
        "Der 43 Jahre alte Fahrer Jens Kolb lenkte den Bus nach Kiel. Der Fahrer Jens Kolb lenkte 43 Gäste nach Kiel."
    )
    assert (aged.figures, counted.figures) == (0, 1)


@pytest.mark.parametrize(
    ("sentence", "said"), [("Der Rat berät am Montag.", 0), ("Der Rat berät am Montag die Steuer.", 1)]
)
def test_four_content_words_are_the_least(sentence: str, said: int) -> None:
    """Who does what, and when or where: with less a sentence says next to nothing on its own."""
    assert len(_candidates(sentence)) == said


@pytest.mark.parametrize(("day", "history"), [("6. April", False), ("5. April", True)])
def test_what_is_more_than_a_month_back_is_history(day: str, history: bool) -> None:  # noqa: FBT001
    """Counted from the day of printing, the 7th of May."""
    (found,) = _candidates(f"Am {day} 2024 brach im Lager der Werft ein Feuer aus.")
    assert found.history is history


@pytest.mark.parametrize(
    ("period", "history"), [("im ersten Quartal", False), ("im vierten Quartal 2023", True), ("im März", True)]
)
def test_of_a_quarter_one_reports_when_it_is_over(period: str, history: bool) -> None:  # noqa: FBT001
    """What a firm earned in a quarter is news for as long again; the month within it is gone by then."""
    (found,) = _candidates(f"Die Werft hat {period} deutlich weniger Geld verdient.")
    assert found.history is history


@pytest.mark.parametrize(
    ("sentence", "announcing"),
    [
        ("Stadträtin Karin Wiesner äußerte sich am Montag in Kassel enttäuscht.", True),
        ("Stadträtin Karin Wiesner verwies am Montag auf die leere Kasse.", True),
        ("Stadträtin Karin Wiesner warnte am Montag vor einer leeren Kasse.", False),
        ("Stadträtin Karin Wiesner sagte am Montag, die Kasse sei leer.", False),
        ("Stadträtin Karin Wiesner kam am Montag mit leerer Kasse.", False),
    ],
)
def test_that_somebody_speaks_leads_up_to_what_he_says(sentence: str, announcing: bool) -> None:  # noqa: FBT001
    """A report of speech without content, whose content the next sentence has; a warning is something done."""
    found = _candidates(f"{sentence} „Wir müssen alle sparen und auf das Fest verzichten“, sagte Wiesner.")
    assert next(c for c in found if c.number == 0).announcing is announcing


@pytest.mark.parametrize(("part", "most"), [(60, True), (59, False)])
def test_a_statement_is_most_of_a_sentence_from_three_fifths(part: int, most: bool) -> None:  # noqa: FBT001
    """Two sentences that are mostly one statement are told once; of a shorter part the rest may be news."""
    assert Span(40, 40 + part).is_most_of(Span(0, 100)) is most


@pytest.mark.parametrize(
    ("sentence", "spoken"),
    [
        ("„Die Sperre kommt viel zu spät für die Stadt“, sagte Karin Wiesner.", True),
        ("Karin Wiesner nannte die geplante Sperre der Brücke am Montag „viel zu spät“.", False),
        ("Stadträtin Karin Wiesner sagte am Montag in Kassel: „Die Sperre der Brücke kommt spät.“", False),
    ],
)
def test_a_sentence_is_somebodys_words_when_most_of_it_is_quoted(sentence: str, spoken: bool) -> None:  # noqa: FBT001
    """With few words quoted it is still the outlet that tells."""
    (found,) = _candidates(sentence)
    assert found.spoken is spoken


@pytest.mark.parametrize(
    ("after", "background"),
    [
        ("Drei alte Masten der Brauerei wurden beschädigt.", True),
        ("Am Dienstag wurden drei alte Masten beschädigt.", False),
        ("Wirt Emil Kranz hat drei alte Masten beschädigt.", False),
    ],
)
def test_what_goes_on_with_the_background_belongs_to_it(after: str, background: bool) -> None:  # noqa: FBT001
    """Behind a sentence on what was before, one that names no day and nobody tells of that time, too."""
    text = f"Im Mai hatte in Kassel ein Bagger das Tor der Brauerei Greil gerammt. {after}"
    found = next(c for c in _candidates(text) if "mast" in " ".join(c.terms))
    assert found.background is background


def test_names_of_persons_and_places_are_not_what_a_sentence_tells() -> None:
    """Two sentences on what one person does in one town may tell different things; the leads tell who and where."""
    told = "Stadträtin Karin Wiesner forderte in Kassel am Montag eine Sperrstunde für Wirte."
    first, *_, last = _candidates(f"{told} {ASIDE} {ALONE} {told}")
    names = {name for name in first.terms if name in {"karin", "wiesner", "karin wiesner", "kassel"}}
    assert names
    assert first.matter >= names | {"sperrstunde"}
    assert last.matter == first.matter - names
