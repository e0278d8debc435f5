"""What can be read only behind another sentence though no pronoun opens it."""

import pytest

from presseschau.annotating import annotate
from presseschau.summarising.presuming import presumes_body
from presseschau.summarising.soundness import stands_alone, stands_behind
from tests.quality.marked import draft_of


def _is_sound(text: str) -> bool:
    (article,) = annotate((draft_of(text, "2024-05-07"),))
    (sentence,) = article.sentences
    return stands_alone(article, sentence)


@pytest.mark.parametrize(
    ("sentence", "sound"),
    [
        ("Drittens die Rolle von Emil Kranz, der früher das Büro leitete und heute Chef der Werft ist.", False),
        ("Zweitens kostet der Umbau des Bahnhofs in Kassel 20 Millionen Euro.", False),
        ("Zum anderen fehlt der Stadt Kassel das Geld.", False),
        ("Einziges Thema ist der Bericht der Prüfer zum Umbau der Brücke.", False),
        ("Größter Aktionär ist der Bund.", False),
        ("Größter Aktionär der Bank ist der Bund.", True),
        ("Erste Hilfe ist in Kassel Pflicht für Fahrer.", True),
        ("Weitere Folgen: 62 Prozent der Fahrer kommen später nach Hause.", False),
        ("Weitere Gespräche sind für Montag in Kassel geplant.", True),
        ("Weiterer Regen ist in Kassel für Montag angekündigt.", True),
        ("Eine solche Zusage gebe es nicht, sagte Wirt Emil Kranz.", False),
        ("Eine solche Anlage, die Strom spart, baut Kassel im Mai.", True),
        ("Kassel baut solche Anlagen wie die in Ulm.", True),
    ],
)
def test_an_item_needs_its_list(sentence: str, sound: bool) -> None:  # noqa: FBT001
    """Numbering adverbs, superlatives without an article and "solche" order or sort what was told before."""
    assert _is_sound(sentence) is sound


@pytest.mark.parametrize(
    ("sentence", "sound"),
    [
        ("Der Vorwurf sei falsch, begründete Richterin Ute Kramer die Entscheidung.", False),
        ("Wirt Emil Kranz gab am Montag seine Entscheidung bekannt.", False),
        ("Die Stadt Kassel verteidigte den Schritt.", False),
        ("Kassels Rat tritt zurück und verteidigte den Schritt.", True),
        ("Die Entscheidung des Rats fällt am Montag in Kassel.", True),
        ("Die Stadt Kassel verteidigte die Entscheidung, zwei Schulen zu schließen.", True),
        ("Mit einem Ergebnis ist nicht vor Weihnachten zu rechnen.", False),
        ("Mit einem Ergebnis der Prüfung ist im Mai zu rechnen.", True),
        ("Den Vorsitz übernimmt der frühere Richter Armin Reh.", False),
        ("Den Vorsitz der Kommission übernimmt der frühere Richter Armin Reh.", True),
        ("Das Amt warnt vor Hochwasser in Kassel.", True),
    ],
)
def test_a_label_needs_what_it_stands_for(sentence: str, sound: bool) -> None:  # noqa: FBT001
    """Of "the decision" nobody knows which, of a chair not of what; what stands behind the noun may tell it."""
    assert _is_sound(sentence) is sound


@pytest.mark.parametrize(
    ("sentence", "sound"),
    [
        ("Der Rat entscheidet am 10. Dezember in Kassel.", False),
        ("Am 10. Dezember entscheidet der Rat.", False),
        ("Der Rat entscheidet am 10. Dezember über den Bau der Brücke.", True),
        ("Das Rennen ist seit Montag entschieden.", True),
        ("Am Montag fordern Tausende die Abgabe.", True),
        ("Hamburg fordert dem Vernehmen nach 3,10 Euro je Tonne.", False),
        ("Die Gewerkschaft fordert 500 Euro mehr Lohn.", True),
    ],
)
def test_who_decides_or_demands_does_so_on_something(sentence: str, sound: bool) -> None:  # noqa: FBT001
    """Verbs whose object is what matters tell nothing without one."""
    assert _is_sound(sentence) is sound


@pytest.mark.parametrize(
    ("sentence", "sound"),
    [
        ("In der anderen Gruppe waren es 48 Prozent.", False),
        ("Bis Kassel sind es noch 30 Kilometer.", True),
        ("In Kassel waren es am Montag 30 Grad.", True),
        ("In Kassel streikten 40 Fahrer, in Ulm waren es 30.", True),
        ("In Kassel waren es vor allem Fahrer, die streikten.", True),
    ],
)
def test_as_many_needs_of_what(sentence: str, sound: bool) -> None:  # noqa: FBT001
    """An "es" before a number takes up what is counted; of a way or of the weather it takes up nothing."""
    assert _is_sound(sentence) is sound


@pytest.mark.parametrize(
    ("sentence", "sound"),
    [
        ("Von Kassel an der Fulda soll sie nach Marburg führen, 62 Kilometer weit.", False),
        ("In Kassel will sie drei Schulen bauen.", False),
        ("Die CDU fördert sie mit 20 Millionen Euro.", False),
        ("In Klara Lunds Rede nannte sie den Umbau falsch.", True),
        ("Die CDU sagte in Kassel, sie wolle drei Schulen bauen.", True),
        ("Nach der Tagung in Kassel sagte die Wirtin Klara Lund, sie wolle verkaufen.", True),
        ("Wirt Emil Kranz will in der kommenden Woche mit ihnen sprechen.", False),
        ("Die Wirte wollen in der kommenden Woche mit ihren Gästen sprechen.", True),
        ("Seit zwei Jahren streikt ihre Werft in Kassel.", False),
        ("Am Montag hat sein Verein in Kassel gewonnen.", False),
        ("Am Montag legte die Werft ihre Zahlen vor.", True),
        ("In ihrer Rede nannte Wirtin Klara Lund den Umbau falsch.", True),
        ("In Kassel hat die Werft ihre Halle verkauft.", True),
    ],
)
def test_a_pronoun_means_no_place_nor_the_subject(sentence: str, sound: bool) -> None:  # noqa: FBT001
    """Towns are neuter, and in one clause subject and object are two; so is whose something is told before it."""
    assert _is_sound(sentence) is sound


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Die Stadt Kassel schließt zwei Schulen.", "Die Rektoren kritisierten den Schritt."),
        ("In Kassel kommen 62 Prozent der Fahrer zu spät.", "In Ulm waren es 48 Prozent."),
    ],
)
def test_it_can_be_read_right_behind_what_it_takes_up(before: str, sentence: str) -> None:
    """As with a demonstrative inside a sentence."""
    (article,) = annotate((draft_of(f"{before} {sentence}", "2024-05-07"),))
    first, second = article.sentences
    assert not stands_alone(article, second)
    assert stands_behind(article, second, first.span)


@pytest.mark.parametrize(
    ("sentence", "presumes"),
    [
        ("Die Gewerkschaft Verdi hat die Beschäftigten des Unternehmens zum Streik aufgerufen.", True),
        ("Das Arbeitsgericht Kassel hat einen Antrag des Unternehmens abgelehnt.", True),
        ("Der Verein sagt alle Fahrten nach Kassel ab.", True),
        ("Siemens streicht 400 Stellen, teilte das Unternehmen in Kassel mit.", False),
        ("Das Unternehmen Siemens streicht in Kassel 400 Stellen.", False),
        ("Die Gewerkschaft der Polizei warnt vor Engpässen in Kassel.", False),
        ("Ein Unternehmen aus Kassel streicht 400 Stellen.", False),
        ("Der Chef der Firma eines früheren Ministers wird in Kassel angeklagt.", False),
    ],
)
def test_a_bare_noun_for_a_body_presumes_its_name(sentence: str, presumes: bool) -> None:  # noqa: FBT001
    """A court or union that is named is no firm; a name right behind the noun or before it tells which one it is."""
    (article,) = annotate((draft_of(sentence, "2024-05-07"),))
    assert presumes_body(article, article.sentences[0]) is presumes
