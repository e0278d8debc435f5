"""Whether a sentence can be read alone."""

from dataclasses import replace

import pytest

from presseschau.annotating import annotate
from presseschau.summarising.soundness import stands_alone, stands_behind, stands_vouched, takes_up
from tests.quality.marked import draft_of


def _is_sound(text: str) -> bool:
    (article,) = annotate((draft_of(text, "2024-05-07"),))
    (sentence,) = article.sentences
    return stands_alone(article, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Das lehnte die Stadt am Montag ab.",
        "Das ist den Anwohnern zu wenig.",
        "Das rief in der Stadt Proteste hervor.",
        "Die Stadt lehnte das am Montag ab.",
        "Hinter ihr sitzt der Wirt Emil Kranz.",
        "Die Stadt hat das gestern abgelehnt.",
        "Die Wehr konnte das nicht verhindern.",
    ],
)
def test_a_pronoun_for_what_was_said_before_dangles(sentence: str) -> None:
    """A "das" with no noun of its own takes up a sentence that a reader of the summary does not see."""
    assert not _is_sound(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Das Rathaus bleibt am Montag geschlossen.",
        "Das neue Rathaus ist fertig.",
        "Das gesperrte Haus brannte am Montag ab.",
        "Die Stadt lehnt das Angebot ab.",
        "Die Stadt lehnt das neue Angebot ab.",
        "Die Wehr rettete das 80 Jahre alte Tor.",
        "Die Stadt mietet ein Haus, das seit Jahren leer steht.",
    ],
)
def test_an_article_and_a_relative_pronoun_do_not(sentence: str) -> None:
    """A "das" before its noun, adjective or number, or behind the noun it takes up, stands in the sentence itself."""
    assert _is_sound(sentence)


@pytest.mark.parametrize(
    ("sentence", "sound"),
    [
        ("Die Stadt will dieses Ziel im Herbst erreichen.", False),
        ("Die Stadt will diesen Plan verwerfen.", False),
        ("Der Verein plant wegen dieser Strafe einen Einspruch.", False),
        ("Die Stadt will dieses Jahr drei Schulen bauen.", True),
        ("Nach dieser Planung will die Stadt drei Schulen bauen.", False),
        ("In diesem Sommer öffnet das Bad.", True),
        ("Die Schule zieht in dieser Woche um.", True),
        ("Die Firma hat in diesen Tagen viel zu tun.", True),
    ],
)
def test_a_demonstrative_points_back_unless_it_names_the_present(sentence: str, sound: bool) -> None:  # noqa: FBT001
    """Of "this aim" nobody knows which; "this year" is known from the article's date."""
    assert _is_sound(sentence) is sound


@pytest.mark.parametrize(
    ("sentence", "sound"),
    [
        ("Damit endet der Streit um den Bahnhof.", False),
        ("Tatsächlich endet der Streit um den Bahnhof im Mai.", False),
        ("Die Händler verlören dann den Zugang zum Bahnhof.", False),
        ("Die Händler verlören dann den Zugang und das Geld.", False),
        ("Wenn die Stadt verkauft, verlören dann alle den Zugang zum Bahnhof.", True),
        ("Da hatte die Stadt den Bahnhof verkauft.", False),
        ("Da die Stadt Geld braucht, verkauft die Stadt den Bahnhof.", True),
        ("Die Stadt will damit Geld sparen.", False),
        ("Die Stadt baut Radwege, damit weniger Autos fahren.", True),
        ("So endete der Streit um den Bahnhof.", False),
        ("Die Stadt will so den Verkehr verringern.", False),
        ("Der Fluss stieg, so die Behörde, um zwei Meter.", True),
        ("Drinnen tagt der Rat über den Bahnhof.", False),
        ("Im Rathaus tagt der Rat über den Bahnhof.", True),
        ("Der Wirt Emil Kranz erklärte am Montag, was geschehen war.", False),
    ],
)
def test_adverbs_of_means_point_back_but_conjunctions_do_not(sentence: str, sound: bool) -> None:  # noqa: FBT001
    """A "damit" or "so" inside a clause takes up what was told before; behind a comma it begins a clause of its own."""
    assert _is_sound(sentence) is sound


@pytest.mark.parametrize(
    ("sentence", "sound"),
    [
        ("Ein Sieg der Vernunft.", False),
        ("Kein Ende des Streits um den Bahnhof in Sicht.", False),
        ("Die Brücke ist gesperrt.", True),
        ("Der Pegel des Flusses steigt weiter.", True),
        ("Der Pegel des Flusses", False),
        ("Steigt der Pegel des Flusses weiter?", False),
    ],
)
def test_a_sentence_is_whole(sentence: str, sound: bool) -> None:  # noqa: FBT001
    """A fragment without a verb or an end is no sentence, and a question needs its answer."""
    assert _is_sound(sentence) is sound


@pytest.mark.parametrize(
    ("sentence", "sound"),
    [
        ("Es ist das Ende eines langen Streits: Der Rat von Kassel hat den Bau der Brücke beschlossen.", True),
        ("Es ist das Ende eines langen Streits um den Bau der Brücke.", False),
        ("Es ist bereits der zweite Brand am Bahnhof: Im Mai stand in Kassel ein Lager in Flammen.", False),
        ("Es ist der zweite Brand am Bahnhof: Im Mai stand in Kassel ein Lager in Flammen.", False),
    ],
)
def test_an_es_may_stand_for_what_follows_a_colon(sentence: str, sound: bool) -> None:  # noqa: FBT001
    """Unless it counts what was told before."""
    assert _is_sound(sentence) is sound


def test_quotations_speak_for_themselves() -> None:
    """A demonstrative inside somebody's own words is the speaker's business."""
    assert _is_sound("Wirt Emil Kranz sagte: „Wir erreichen dieses Ziel.“")
    assert not _is_sound("Wirt Emil Kranz sagte, er werde dieses Ziel erreichen.")


@pytest.mark.parametrize(
    ("sentence", "sound"),
    [
        ("Polen fürchtet, dass ihm das Wasser ausgeht.", True),
        ("In Polen half ihm am Montag niemand.", False),
        ("Polen fürchtet, dass er den Damm baut.", False),
    ],
)
def test_a_land_is_taken_up_in_the_neuter(sentence: str, sound: bool) -> None:  # noqa: FBT001
    """The dative "ihm" may mean the land that a sentence begins with, "er" never does."""
    assert _is_sound(sentence) is sound


@pytest.mark.parametrize(
    ("sentence", "sound"),
    [
        ("Am Stammsitz in Kassel arbeiten rund 1.100 von ihnen.", False),
        ("In Kassel arbeiten 1.100 davon.", False),
        ("In Kassel streiken 40 Fahrer, zehn von ihnen seit Montag.", True),
        ("Die Stadt Kassel geht davon aus.", True),
        ("31 weitere wurden in Kassel verletzt.", False),
        ("31 weitere Menschen wurden in Kassel verletzt.", True),
        ("Vier Menschen starben in Kassel, zehn von ihnen schweben in Lebensgefahr.", True),
    ],
)
def test_a_part_needs_its_whole(sentence: str, sound: bool) -> None:  # noqa: FBT001
    """Of whom "von ihnen" tells a part must have been named in the sentence itself."""
    assert _is_sound(sentence) is sound


@pytest.mark.parametrize("head", ["Kassel – ", "Bad Hersfeld – ", "Frankfurt/Main — ", "Nebel am See (Schweiz) – "])
def test_a_town_in_front_lends_a_sentence_no_antecedent(head: str) -> None:
    """Behind the town that opens a report, a pronoun stands at the start of the sentence."""
    assert not _is_sound(head + "Er kam mit dem Zug.")
    assert _is_sound(head + "Die Brücke ist gesperrt.")


@pytest.mark.parametrize(
    ("sentence", "sound"),
    [
        ("Nach dem Treffen in Kassel hat sich auch Ministerin Vera Lund zu den Gesprächen geäußert.", False),
        ("Ministerin Vera Lund äußerte sich am Montag in Kassel zu den Gesprächen mit der Stadt.", False),
        ("Ministerin Vera Lund äußerte sich am Montag in Kassel nicht zu den Gesprächen mit der Stadt.", True),
        ("Ministerin Vera Lund äußerte am Montag in Kassel, die Gespräche seien gescheitert.", True),
        ("Ministerin Vera Lund hat sich geäußert und der Stadt mit einer Klage gedroht.", True),
    ],
)
def test_that_somebody_spoke_is_no_news(sentence: str, *, sound: bool) -> None:
    """A sentence that keeps back what was said tells nothing, unless somebody would say nothing."""
    assert _is_sound(sentence) is sound


@pytest.mark.parametrize(
    ("sentence", "sound"),
    [
        ("Wirt Emil Kranz konterte: „Wir schließen um zehn.“", False),
        ("Wirt Emil Kranz entgegnete, er schließe um zehn.", False),
        ("Wirt Emil Kranz entgegnete auf die Kritik der Stadt, er schließe um zehn.", True),
        ("Wirt Emil Kranz sagte, er schließe um zehn.", True),
        ("Wann das Lokal schließt, sagte Wirt Emil Kranz nicht.", False),
        ("Wann das Lokal schließt, sagte Wirt Emil Kranz am Montag.", True),
        ("Wirt Emil Kranz sagte unserem Reporter, er schließe um zehn.", False),
        ("Wirt Emil Kranz sagte dieser Zeitung, er schließe um zehn.", False),
        ("„Unsere Zeitung kommt um sechs“, sagte Wirt Emil Kranz.", True),
        ("Wir haben in Kassel mit Wirt Emil Kranz gesprochen.", False),
    ],
)
def test_an_answer_needs_what_it_answers(sentence: str, *, sound: bool) -> None:
    """Who counters does so to something, what somebody leaves open is no news, and a digest is another outlet."""
    assert _is_sound(sentence) is sound


@pytest.mark.parametrize(
    ("behind", "vouched"),
    [
        ("Das teilte die Polizei mit.", True),
        ("Das sagte Wirt Emil Kranz.", True),
        ("Das teilte sie mit.", False),
        ("Das Feuer war um acht gelöscht.", False),
    ],
)
def test_a_sentence_can_stand_beside_its_source(behind: str, *, vouched: bool) -> None:
    """What the next sentence gives to somebody stands with that told beside it, unless a pronoun alone tells him."""
    text = f"Bei einem Brand in Kassel ist am Montag ein Techniker gestorben. {behind}"
    (article,) = annotate((draft_of(text, "2024-05-07"),))
    assert stands_vouched(article, article.sentences[0]) is vouched


def test_a_list_of_what_is_seen_is_no_sentence() -> None:
    """Its only verb stands in a relative clause: nothing is said of anybody."""
    assert not _is_sound("Matrosen mit nassen Mützen, Händler, die auf ihre Kisten warten, dahinter ein Kran.")
    assert _is_sound("Die Händler, die auf ihre Kisten warten, klagen über den Hafen.")


@pytest.mark.parametrize(
    ("sentence", "sound"),
    [
        ("Stadträtin Karin Wiesner forderte ihn am Montag in Kassel zum Rücktritt auf.", False),
        ("Stadträtin Karin Wiesner traf Wirt Emil Kranz und forderte ihn zum Rücktritt auf.", True),
        ("Wirt Emil Kranz sagte in Kassel, die Stadt habe ihn am Montag vergessen.", True),
    ],
)
def test_who_acts_is_not_whom_a_pronoun_behind_the_verb_means(sentence: str, sound: bool) -> None:  # noqa: FBT001
    """Of one clause the subject and a personal pronoun as its object are two people."""
    assert _is_sound(sentence) is sound


@pytest.mark.parametrize(
    ("before", "sentence", "behind"),
    [
        ("In Kassel starben drei Menschen.", "31 weitere wurden schwer verletzt.", True),
        ("Wirt Emil Kranz steuerte den Bus.", "Gegen acht Uhr verlor er auf der Brücke die Kontrolle.", True),
        ("Ein Bus fuhr über die Brücke.", "Gegen acht Uhr verlor er auf der Brücke die Kontrolle.", False),
        ("Wirt Emil Kranz steuerte den Bus.", "Er verlor auf der Brücke die Kontrolle.", False),
        ("Der Bus brannte aus.", "Dies sagte die Polizei am Montag in Kassel.", False),
        ("Der Bus brannte aus.", "Das sagte die Polizei am Montag in Kassel.", False),
        ("Der Bus durfte nicht fahren.", "Das entschied das Gericht am Montag in Kassel.", True),
    ],
)
def test_a_sentence_may_be_read_behind_the_one_it_leans_on(before: str, sentence: str, *, behind: bool) -> None:
    """It may take up what that says and whom that names, but neither open by a pronoun nor only tell the source."""
    (article,) = annotate((draft_of(f"{before} {sentence}", "2024-05-07"),))
    first, second = article.sentences
    assert stands_behind(article, second, first.span) is behind


@pytest.mark.parametrize(("sentence", "taking_up"), [("dieser Zeitung", False), ("dieser Prüfer", True)])
def test_a_paper_that_speaks_of_itself_takes_up_nothing(sentence: str, taking_up: bool) -> None:  # noqa: FBT001
    """Whose paper is meant tells the mark behind the sentence."""
    (article,) = annotate((draft_of(f"Nach Recherchen {sentence} will die Stadt drei Schulen bauen.", None),))
    assert takes_up(article, article.sentences[0]) is taking_up


@pytest.mark.parametrize(("who", "sound"), [("KURIER", False), ("Kranz", True)])
def test_an_outlet_that_gives_its_view_speaks_of_itself(who: str, sound: bool) -> None:  # noqa: FBT001
    """Known by its own name; anybody else who thinks something is told of."""
    (article,) = annotate((draft_of(f"{who} meint: Der Umbau der Brücke in Kassel kommt zu früh.", None),))
    article = replace(article, layout=replace(article.layout, outlet="Kurier"))
    assert stands_alone(article, article.sentences[0]) is sound
