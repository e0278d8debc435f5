"""Quotations and reported speech with their speakers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presseschau.model import QuoteKind
from tests.annotating.quotes.articles import direct_in, indirect_in, quotes_in


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("„Es reicht“, sagte der Förster am Montag.", "der Förster"),
        ("Der Förster sagte am Montag: „Es reicht.“", "Der Förster"),
        ("„Es“, sagte der Förster, „reicht jetzt.“", "der Förster"),
        ("Der Förster, ein Mann von 60 Jahren, sagte: „Es reicht.“", "Der Förster, ein Mann von 60 Jahren"),
        ("Der Förster kam näher und rief: „Es reicht.“", "Der Förster"),
        ("„Es reicht“, so der Förster.", "der Förster"),
        ("Waldarbeiter Jens Kern nahm es gelassen: „Es reicht.“", "Waldarbeiter Jens Kern"),
        ("Laut dem Förster gibt es „kaum noch Laub“.", "dem Förster"),
        ("Es gibt nach Jens Kerns Worten Hoffnung auf „etwas Laub“.", "Jens Kerns"),
        ("Inzwischen hat nach Angaben Jens Kerns der Forst „kaum noch Laub“.", "Angaben Jens Kerns"),
        ("Dem Förster zufolge gibt es „kaum noch Laub“.", "Dem Förster"),
        ("„Es reicht“, wird der Förster zitiert.", "der Förster"),
        ("Den Wald nannte der Förster „völlig vertrocknet“.", "der Förster"),
        ("Der „Waldpost“ sagte Förster Kern: „Es reicht.“", "Förster Kern"),
        ("„Es reicht“, widersprach ihr der Förster.", "der Förster"),
        ("„Es reicht“, mit diesen Worten ging der Förster.", "der Förster"),
        ("Kinder trugen Schilder mit der Aufschrift „Mehr Bäume“.", "Schilder"),
        ("In den Medien wird der Wald als „völlig vertrocknet“ bezeichnet.", "den Medien"),
        ("In dem Brief ist von „sterbenden Bäumen“ die Rede.", "dem Brief"),
        ("Der Wald wird vom Förster als „völlig vertrocknet“ bezeichnet.", "Förster"),
        ("„Es reicht“, knurrte Jens Kern.", "Jens Kern"),
        ("Jens Kern ist wütend: „Es reicht.“", "Jens Kern"),
        ("„Es reicht“, so erzählt es Förster Kern.", "Förster Kern"),
    ],
)
def test_speaker_is_found_by_syntax(sentence: str, speaker: str) -> None:
    """The subject of a verb of speech, its agent, or the source beside a preposition speaks."""
    assert set(direct_in(sentence).values()) == {speaker}


@pytest.mark.parametrize(
    ("sentence", "speakers"),
    [
        ("Den Vorwurf, man habe geschlafen, wies der Förster zurück.", [None]),
        ("Der Behauptung, man habe geschlafen, widersprach der Förster.", [None]),
        ("Dass man geschlafen habe, bestritt der Förster.", ["der Förster"]),
        ("Sollte es regnen, schließt der Förster eine Sperre nicht aus.", []),
        ("Sollte es regnen, sei der Wald zu, sagte der Förster.", ["der Förster"]),
    ],
)
def test_what_is_rejected_is_not_the_word_of_who_rejects_it(sentence: str, speakers: list[str | None]) -> None:
    """It is somebody else's, whoever that is; a condition is nobody's word by itself."""
    told = [quote for quote in quotes_in(sentence) if quote.kind is QuoteKind.INDIRECT]
    assert [quote.speaker.of(sentence) if quote.speaker else None for quote in told] == speakers


def test_nobody_is_named_where_nobody_is() -> None:
    """A quotation without a source has no speaker: none is guessed."""
    assert direct_in("„Es wird schon gut gehen.“") == {"„Es wird schon gut gehen.“": None}


def test_a_number_before_a_colon_tells_nothing() -> None:
    """The colon behind a score or a count announces; it does not make the counted speak."""
    assert not quotes_in("15.000 Menschen: Das waren so viele wie nie.")


def test_speaker_goes_on_in_the_next_sentence() -> None:
    """A quotation that stands alone behind another has the same speaker."""
    text = "„Es reicht“, sagte die Försterin. „Der Wald stirbt seit Jahren.“"
    assert direct_in(text)["„Der Wald stirbt seit Jahren.“"] == "die Försterin"


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Der Förster sagte, der Wald sei trocken.", "der Wald sei trocken"),
        ("Der Wald sei trocken, sagte der Förster.", "Der Wald sei trocken"),
        ("Der Förster warnte, dass der Wald trocken sei.", "dass der Wald trocken sei"),
        ("Der Förster fordert, den Wald zu sperren.", "den Wald zu sperren"),
        ("Der Förster fragt, wann der Regen kommt.", "wann der Regen kommt"),
        ("Nach Angaben des Försters stirbt der Wald.", "stirbt der Wald"),
        ("Wie der Förster mitteilte, stirbt der Wald.", "stirbt der Wald"),
        ("Nach Jens Kerns Worten stirbt der Wald.", "stirbt der Wald"),
        ("Der Förster will nach eigenen Angaben Bäume pflanzen.", "Bäume pflanzen"),
        ("Nach Angaben des Försters werden die Waldbesitzer bald sprechen.", "werden die Waldbesitzer bald sprechen"),
        ("Der Förster ging, anders als im Mai, davon aus, dass es regnet.", "dass es regnet"),
        ("Die Bäume und ihre Pfleger befürchten, dass es regnet.", "dass es regnet"),
        ("Zugleich betonte der Förster, die Bäume wuchsen wieder.", "die Bäume wuchsen wieder"),
        ("Der Förster sagte, der Wald sei trocken, und ging nach Hause.", "der Wald sei trocken"),
    ],
)
def test_content_has_neither_speaker_nor_cue(sentence: str, content: str) -> None:
    """Indirect speech is what is said: clauses with "dass", in the subjunctive, with "zu", and beside a source."""
    assert indirect_in(sentence) == [content]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der Förster schrieb einen Brief. Darin heißt es: „Es reicht.“", "einen Brief"),
        ("„Es reicht.“ Das räumte die Försterin ein.", "die Försterin"),
        ("Die Försterin schrieb einen Brief. „Es reicht“, steht dort.", "einen Brief"),
    ],
)
def test_speakers_are_found_in_the_sentence_beside(text: str, speaker: str) -> None:
    """What points back takes a text named just before as its speaker, or tells who said the sentence before."""
    assert set(direct_in(text).values()) == {speaker}


def test_two_sources_of_a_sentence_part_what_it_says() -> None:
    """What stands before the comma is told by the one, what stands behind it by the other."""
    text = "300 Bäume fielen laut der Försterin, nach Angaben der Stadt waren es 500."
    told = {quote.span.of(text): quote.speaker.of(text) for quote in quotes_in(text) if quote.speaker}
    assert told == {"300 Bäume fielen": "der Försterin", "waren es 500": "der Stadt"}


def test_denied_reports_are_not_the_denier_s_words() -> None:
    """What somebody denies was said by others."""
    text = "Der Förster wies Berichte zurück, er habe „den Wald verkauft“."
    assert [quote.speaker for quote in quotes_in(text) if quote.kind is QuoteKind.INDIRECT] == [None]


@pytest.mark.parametrize(
    "sentence",
    ["Das Fest findet am „Alten Hafen“ statt.", "Die Gruppe nennt sich selbst „Bewegung“.", "Er zog in den „Bären“."],
)
def test_verbs_with_other_prefixes_and_own_names_report_nothing(sentence: str) -> None:
    """A verb of thought with a prefix of another verb, and what one calls oneself, make no quotation."""
    assert direct_in(sentence) == {}


def test_a_condition_in_front_belongs_to_what_is_said() -> None:
    """A sentence that begins with a condition and goes on in the subjunctive is reported speech as a whole."""
    text = "Der Förster warnte am Montag. Sollte es regnen, habe er erklärt, bleibe der Wald zu."
    assert indirect_in(text) == ["Sollte es regnen, habe er erklärt, bleibe der Wald zu."]


def test_subjunctive_goes_on_without_cue() -> None:
    """A sentence in the subjunctive is what was said before, to its end."""
    text = "Der Förster warnte am Montag. Der Wald sei trocken. Zudem habe er Brandspuren gefunden."
    assert indirect_in(text) == ["Der Wald sei trocken.", "Zudem habe er Brandspuren gefunden."]


def test_what_was_told_is_told_of_afterwards() -> None:
    """A sentence like "Das teilte X mit" makes the sentence before reported speech."""
    assert indirect_in("Der Wald ist gesperrt. Das teilte das Forstamt mit.") == ["Der Wald ist gesperrt."]


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Zeitschrift „Waldpost“ erscheint monatlich.",
        "Der Film „Wir gehen nach Hause“ läuft im Mai.",
        "Das sogenannte „Waldgesetz“ gilt ab Juni.",
        "Der Sender „Wald TV“ berichtete, das Wetter bleibe gut.",
        "Das Segelschiff „Alte Liebe“ sank.",
    ],
)
def test_names_titles_and_distance_are_no_quotations(sentence: str) -> None:
    """Marks around names, titles of works and words held at a distance make no quotation."""
    assert direct_in(sentence) == {}


def test_long_lists_are_not_read_as_sentences() -> None:
    """A line of thousands of words gives its quotations in marks at most, in little time."""
    assert len(quotes_in("Wald, " * 3000 + "sagte er.")) == 0


@given(
    st.lists(
        st.sampled_from(["Er", "sagte", ",", "„", "“", "dass", "sei", ":", "so", "und", "laut", ".", '"', "Wald", "\n"])
    )
)
@settings(max_examples=150, deadline=None)
def test_any_text_gives_ordered_spans_inside_it(parts: list[str]) -> None:
    """Whatever the text, spans lie in it, begin and end with no white space, and come in text order."""
    text = " ".join(parts)
    found = quotes_in(text)
    assert [quote.span.start for quote in found] == sorted(quote.span.start for quote in found)
    for quote in found:
        for span in (quote.span, quote.speaker, quote.cue, *quote.holders):
            assert span is None or span.of(text) == span.of(text).strip() != ""


@pytest.mark.parametrize(
    "text",
    [
        "Der „Neue Weg“ stellt nach ersten Berechnungen zehn Abgeordnete.",
        "Am ehesten regiert nach Einschätzung der Forscherin ein Bündnis aus „Neuem Weg“, SPD und Linken.",
        "Die Partei „Aufbruch“ kam auf zehn Sitze. „Aufbruch“ sei stark, sagte die Forscherin.",
        "Der Verein „Brücke Nord“ lädt nach Angaben der Stadt ein.",
    ],
)
def test_names_in_marks_are_no_quotations(text: str) -> None:
    """A party or club with a name in marks bears it throughout; an adjective with a capital tells a name, too."""
    assert direct_in(text) == {}


@pytest.mark.parametrize(
    ("before", "found"),
    [
        ("Försterin Ida Moos: „Wir suchen weiter.“", []),
        ("„Wir suchen weiter“, sagte Försterin Ida Moos.", []),
        ("Försterin Ida Moos sagte, man suche weiter.", ["Der Wolf soll am Bach geschlafen haben."]),
        ("Försterin Ida Moos geht. Man suche weiter.", ["Der Wolf soll am Bach geschlafen haben."]),
    ],
)
def test_hearsay_goes_on_behind_rendered_speech_alone(before: str, found: list[str]) -> None:
    """Hearsay right behind a quotation in marks is the writer's, behind rendered speech the speaker's."""
    last = "Der Wolf soll am Bach geschlafen haben."
    assert [wording for wording in indirect_in(f"{before} {last}") if wording == last] == found


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        ("Kiel: Neue Fähre kommt", []),
        ("Kolb: Neue Fähre kommt", ["Neue Fähre kommt"]),
        ("Kieler Landrat: Neue Fähre kommt", ["Neue Fähre kommt"]),
    ],
)
def test_a_place_before_the_colon_of_a_headline_does_not_speak(headline: str, found: list[str]) -> None:
    """The place at the head of a headline tells where, a name or an office there who says it."""
    body = "Landrat Jens Kolb freut sich. Die Fähre fährt ab Mai nach Kiel."
    assert indirect_in(f"{headline}\n\n{body}", headed=True) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Wie viele Händler das Pachtgeld annehmen, steht dahin.", []),
        ("Wie lange die Stadt das ankündigt, ist offen.", []),
        ("Der Wald bleibt zu, wie das Forstamt mitteilte.", ["Der Wald bleibt zu"]),
        ("Wie das Forstamt mitteilte, bleibt der Wald zu.", ["bleibt der Wald zu"]),
        ("Bislang ist vorgesehen, dass der Wald im Mai wieder geöffnet wird.", []),
        ("Ob der Wald wieder öffnet, entscheidet sich im Mai.", []),
        ("Wann der Wald wieder öffnet, weiß niemand.", []),
        ("Dem Förster wird vorgeworfen, den Brand nicht gemeldet zu haben.", ["den Brand nicht gemeldet zu haben"]),
        ("Der Wald bleibe vorerst zu, hieß es.", ["Der Wald bleibe vorerst zu"]),
        ("Aus Forstkreisen verlautete, dass der Wald zu bleibt.", ["dass der Wald zu bleibt"]),
        ("Am Abend wurde bekannt, dass der Wald zu bleibt.", ["dass der Wald zu bleibt"]),
        ("Das Forstamt fragt, ob der Wald wieder öffnet.", ["ob der Wald wieder öffnet"]),
    ],
)
def test_what_nobody_says_is_told_by_the_outlet(text: str, found: list[str]) -> None:
    """Plans and open questions in the indicative render nobody's words; somebody without a name may still speak."""
    assert indirect_in(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Nun droht ein Prozess. Dann hätte die Stadt kein Geld mehr.",
        "Sie hielten am Hafen fest, als gäbe es keine Brücke.",
        "Er tat, als sei nichts gewesen.",
        "Er tat, als ob nichts gewesen sei.",
    ],
)
def test_what_the_writer_supposes_is_nobodys_speech(text: str) -> None:
    """A thing that looms says nothing, and what is compared with what is not so is not said by anybody."""
    assert indirect_in(text) == []


def test_who_threatens_goes_on_speaking() -> None:
    """Somebody who threatens has spoken, and the next sentence may render it."""
    assert indirect_in("Der Verein droht mit Klage. Dann wäre das Geld weg.") == ["Dann wäre das Geld weg."]


def test_letters_before_the_colon_of_a_headline_do_not_speak() -> None:
    """Press offices sort what they publish by short forms; who speaks has a name or an office."""
    assert indirect_in("POL-XY: Schwerer Unfall auf der Landstraße\nZwei Autos brannten.", headed=True) == []
    assert indirect_in("Minister: Die Lage wird ernst\nZwei Autos brannten.", headed=True) == ["Die Lage wird ernst"]


@pytest.mark.parametrize(
    "text",
    [
        "Rechtlich droht Förster Kern ein Verfahren. Das könnte die Stadt Millionen kosten.",
        "Die Werte werden nach Quellen getrennt veröffentlicht.",
    ],
)
def test_what_threatens_and_what_sorts_says_nothing(text: str) -> None:
    """Nobody says what threatens him, and things are told apart by what they come from."""
    assert quotes_in(text) == ()
