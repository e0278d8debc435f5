"""Whom speakers stand for."""

import pytest

from tests.annotating.quotes.articles import holders_in, quotes_in

_PAIR = "Kanzlerin Maria Lorenz empfing Minister Thomas Becker. "
_COLLEAGUES = "Der polnische Außenminister Adam Nowak und sein finnischer Kollege Erik Virtanen trafen sich. "


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (_PAIR + "„Es war gut“, sagte sie.", ["Maria Lorenz"]),
        (_PAIR + "„Es war gut“, sagte er.", ["Thomas Becker"]),
        (_PAIR + "„Es war gut“, sagte Becker.", ["Becker"]),
        (_PAIR + "„Es war gut“, sagte die Kanzlerin.", ["Maria Lorenz"]),
        (_COLLEAGUES + "„Es war gut“, sagte der polnische Außenminister.", ["Adam Nowak"]),
        (_COLLEAGUES + "„Es war gut“, sagte der finnische Außenminister.", ["Erik Virtanen"]),
    ],
)
def test_pronouns_and_offices_stand_for_people(text: str, names: list[str]) -> None:
    """Sex tells whom a pronoun means, an office who was introduced with it, its land included."""
    assert holders_in(text) == names


def test_subjects_are_taken_up_again() -> None:
    """Of two men a pronoun means the subject of the sentence before."""
    text = "Trainer Martin Vogel lobte den Torwart Jonas Keller. „Er war stark“, sagte er."
    assert holders_in(text) == ["Martin Vogel"]


def test_demonstratives_take_up_the_last_named() -> None:
    """The word "dieser" means not the subject but who was named last."""
    text = "Trainer Martin Vogel lobte den Torwart Jonas Keller. „Ich war nervös“, sagte dieser."
    assert holders_in(text) == ["Jonas Keller"]


def test_joint_speakers_all_hold() -> None:
    """Each member of an enumeration is a holder."""
    assert holders_in("Polen, Finnland und Estland erklärten, sie seien „bereit“.") == ["Polen", "Finnland", "Estland"]


@pytest.mark.parametrize(
    ("office", "short", "names"),
    [
        ("Oberstaatsanwalt", "der Staatsanwalt", ["Thomas Becker"]),
        ("Oberstaatsanwalt", "der Anwalt", []),
        ("Rechtsanwalt", "der Anwalt", ["Thomas Becker"]),
        ("Vizepräsident", "der Präsident", []),
        ("Bundespräsident", "der Präsident", ["Thomas Becker"]),
    ],
)
def test_compounds_of_another_meaning_are_not_shortened(office: str, short: str, names: list[str]) -> None:
    """A prosecutor is never meant by "der Anwalt", nor a deputy by the office he stands in for."""
    assert holders_in(f"{office} Thomas Becker trat auf. „Das ist falsch“, sagte {short}.") == names


def test_an_unknown_spokesman_stands_for_nobody_by_name() -> None:
    """An indefinite office is not resolved to who happens to hold one."""
    text = "Minister Thomas Becker schwieg. Ein Minister sagte: „Das ist falsch.“"
    assert holders_in(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Die Organisation Ärzte ohne Grenzen half. „Jeder Euro zählt“, erklärte sie.", ["Ärzte ohne Grenzen"]),
        ("Kanzlerin Maria Lorenz lobte die Organisation Ärzte ohne Grenzen. „Danke“, sagte sie.", ["Maria Lorenz"]),
    ],
)
def test_pronouns_stand_for_bodies_where_no_person_fits(text: str, names: list[str]) -> None:
    """A body spoken of with "die" is taken up by "sie", but a person comes first."""
    assert holders_in(text) == names


def test_he_is_no_one_named_before_an_unnamed_spokesman() -> None:
    """A spokesman of a named body stands nearer than the head of it, so that "er" is he."""
    text = (
        "In Kiel schließt die Reederei Nordstern GmbH ihre Werft. Vorstandschef Bernd Kolb verließ die Halle. "
        "Ein Sprecher der Nordstern GmbH widersprach den Arbeitern. Eine Zusage habe es nicht gegeben, sagte er."
    )
    assert "Bernd Kolb" not in holders_in(text)


def test_an_office_nobody_was_introduced_with_means_who_is_left() -> None:
    """The one person just spoken of without any office is meant by an office that nobody else has."""
    text = "Der finnische Präsident Erik Virtanen traf Nowak. Nowak schwieg erst. „Es war gut“, sagte der Minister."
    teaching = "Adam Nowak reiste an. " + text
    assert holders_in(teaching) == ["Nowak"]


def test_a_genitive_owner_of_a_statement_is_resolved() -> None:
    """The body whose statement a source is stands for itself."""
    assert holders_in("Nach Angaben der Nato ist die Lage „ernst“.") == ["Nato"]


_REFUSED = "„Wir schließen die Schule nicht“, sagte Rektor Uwe Timm. Er verwies auf die Zahlen. "


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (_REFUSED + "Landrat Jens Kolb wies das zurück. Er sagte, die Zahlen seien alt.", ["Jens Kolb"]),
        (
            _REFUSED + "Landrat Jens Kolb, der seit Mai im Amt ist, will sparen. „Es muss sein“, sagte er.",
            ["Jens Kolb"],
        ),
        ("Uwe Timm traf Jens Kolb. Kolb blieb hart: Dieser Plan sei „Unsinn“, sagte er.", ["Kolb"]),
        ("Kolbs Anwalt Uwe Timm kam nach Kiel. Kolb schwieg. Timm lachte. „Nein“, sagte er.", ["Timm"]),
    ],
)
def test_the_subject_of_the_sentence_before_comes_first(text: str, names: list[str]) -> None:
    """A personal pronoun means the subject of the nearest sentence, however often somebody else spoke before."""
    assert holders_in(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Die Polizei nahm Jens Kolb fest. Der Anwalt zeigte sich empört. „Er war zu Hause“, sagte er.",
        "Jens Kolb steht vor Gericht. Kolbs Verteidiger zeigte sich empört. „Das ist falsch“, sagte er.",
        "Bei dem Brand starb Hannes Beck. Ein Nachbar rief die Feuerwehr. „Ich hörte einen Knall“, sagte er.",
        "Ministerin Ida Reuter kam nach Kiel. Die Richterin las das Urteil. „Es war Notwehr“, sagte sie.",
        "Ida Reuter führt den Laden seit Mai. Eine Kundin beschwert sich. „Es ist zu teuer“, sagt sie.",
        "Minister Jens Kolb stritt mit Uwe Timm. Richter Karl Ommen und Pfarrer Max Vogt kamen. „Nein“, sagte er.",
    ],
)
def test_nearer_subjects_without_a_name_let_nobody_else_be_meant(text: str) -> None:
    """Where the nearest subject that fits is not named, or two fit alike, a pronoun stands for nobody by name."""
    assert holders_in(text) == []


def test_bodies_do_not_come_between_persons_and_what_they_say() -> None:
    """Only persons say something with "sagte": a body since spoken of does not take the pronoun from them."""
    text = "Bürgermeisterin Ida Reuter warnte vor Kosten. Die Stadt hat drei Brücken. „Das wird teuer“, sagte sie."
    assert holders_in(text) == ["Ida Reuter"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Trainerin Ida Reuter kannte Jona Kolb gut. „Jona war ein Genie“, sagte sie.", ["Ida Reuter"]),
        ("Jona Kolb fehlte im Training. „Jona ist krank“, sagte sie.", []),
        ("Trainer Uwe Timm traf Jens Kolb. Jens Kolb sei müde, sagte er.", ["Uwe Timm"]),
    ],
)
def test_nobody_speaks_of_himself_by_name(text: str, names: list[str]) -> None:
    """Who is named in the words of "sagte sie" is not the one who says them."""
    assert holders_in(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Die Partei der Grünen tagte. Drei Landwirte kamen aus Kiel. Sie sagten, das Wasser sei knapp.", []),
        ("Ministerin Ida Reuter sprach. Hunderte Menschen riefen. Sie forderten, das Gesetz müsse fallen.", []),
        ("Ida Reuter und Jens Kolb leiten das Haus. „Wir freuen uns“, sagten sie.", ["Ida Reuter", "Jens Kolb"]),
    ],
)
def test_the_verb_tells_whether_one_or_many_are_meant(text: str, names: list[str]) -> None:
    """With a plural verb "sie" takes up the nearest subject in the plural, never one woman or body."""
    assert holders_in(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("„Gut so“, sagte Grönlands Ministerin Aviaja Reuter.", ["Aviaja Reuter"]),
        ("Lars Moos schwieg. „Nein“, sagte Moos' Anwältin.", []),
        ("Lars Kolb schwieg. „Nein“, sagte Kolbs neuer Anwalt Uwe Timm.", ["Uwe Timm"]),
    ],
)
def test_genitives_before_an_office_do_not_speak(text: str, names: list[str]) -> None:
    """A name in the genitive tells whose lawyer or minister speaks (Duden: -s, an apostrophe after a hiss)."""
    assert holders_in(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ein Sprecher der Polizei Kiel sagte, der Mann sei frei.", []),
        ("Eine Sprecherin des Klinikums Kiel teilte mit, der Mann lebe.", ["Klinikums Kiel"]),
        ("Der Elternverband Altenbrück teilte mit, die Schule sei zu klein.", ["Elternverband Altenbrück"]),
        ("Ein Sprecher der Stadt Kiel sagte, die Brücke sei zu.", ["Kiel"]),
    ],
)
def test_places_behind_a_body_only_tell_where_it_is(text: str, names: list[str]) -> None:
    """Not the town speaks but the body whose name it belongs to, unless the noun is one for its area."""
    assert holders_in(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("„Wir danken allen“, sagte die Chefin der Feuerwehr, Ida Reuter, dem Blatt.", ["Ida Reuter"]),
        ("Vorab sagte die Chefin des Grünamts, Ida Reuter, dass Bäume fehlten.", ["Ida Reuter"]),
        (
            "Das Außenministerium prüft. Da sagte die Sprecherin des Außenministeriums, Ida Moos, dass es gehe.",
            ["Ida Moos"],
        ),
        ("Kritik kam vom Mieterbund. Dessen Leiterin Ida Reuter sagte, die Mieten seien zu hoch.", ["Ida Reuter"]),
        ("Kritik kam von der Partei. Deren Chef Jens Kolb bemängelte, dass Geld fehle.", ["Jens Kolb"]),
    ],
)
def test_names_beside_an_office_are_found(text: str, names: list[str]) -> None:
    """Behind a comma at the end of the clause, or behind "deren" and "dessen", stands who holds the office."""
    assert holders_in(text) == names


_SPOKE = "„Wir brauchen Geld“, sagte Ministerin Ida Reuter."


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (_SPOKE + " Der Kreis hat 20 Schulen. Viele seien alt.", ["Ida Reuter"]),
        (_SPOKE + " Landrat Jens Kolb nickte. Die Schulen seien alt.", []),
        (_SPOKE + "\n\nLandrat Jens Kolb nickte. Die Schulen seien alt.", ["Jens Kolb"]),
        (_SPOKE + "\n\nLandrat Jens Kolb nickte. Die Schulen seien alt. Auch fehle Geld.", ["Jens Kolb"]),
        (_SPOKE + "\n\nDer Elternverband Altenbrück will bauen. Die Hallen seien alt.", ["Elternverband Altenbrück"]),
        (_SPOKE + "\n\nNorwegen will bauen. Die Hallen seien alt.", []),
        (_SPOKE + " Sie leitet das Haus seit Mai. Die Schulen seien alt.", ["Ida Reuter"]),
    ],
)
def test_who_comes_in_may_be_who_goes_on_speaking(text: str, names: list[str]) -> None:
    """Reported speech goes on with who spoke; not when somebody else has come in, who speaks in a new paragraph."""
    assert holders_in(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("„Gut“, sagte Maria Lorenz. Becker räumte die Niederlage ein, sprach aber von „Betrug“.", ["Becker"]),
        ("Maria Lorenz lobte ihn, weil er ging, warf ihm aber „Blindheit“ vor.", ["Maria Lorenz"]),
    ],
)
def test_a_subject_shared_over_a_comma_speaks(text: str, names: list[str]) -> None:
    """A main clause without a subject behind a comma goes on with the one before, not with who spoke last."""
    assert holders_in("Minister Thomas Becker kam. " + text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Ein Vertrauter Beckers nannte das „ausgeschlossen“.",
        "Die Berater Beckers nannten das „ausgeschlossen“.",
        "Nach Überzeugung der Richter hat er „viel Geld“ genommen.",
        "Die Richter sprachen von „viel Geld“.",
    ],
)
def test_who_is_not_named_has_no_name(text: str) -> None:
    """A genitive behind a noun names somebody else, and several are not the one man of the article."""
    assert holders_in("Thomas Becker sitzt im Saal. " + text) == []


def test_people_in_the_plural_are_not_taken_up_by_a_pronoun_for_one() -> None:
    """Between a woman and "sie" a subject in the plural may stand."""
    text = "Die Forscherin Maria Lorenz warnt vor Eile. Beckers Leute sitzen überall. „Es dauert“, sagte sie."
    assert holders_in("Minister Thomas Becker ging. " + text) == ["Maria Lorenz"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Auch Wirt Thomas Becker bestritt das. „Es brannte schon“, sagte der 52-Jährige.", ["Thomas Becker"]),
        ("Gewerkschafter Thomas Becker ist skeptisch. „Es wird knapp“, sagte der Hauptkommissar.", ["Thomas Becker"]),
        ("Maria Lorenz rät zur Ruhe. Vieles sei, so die Biologin, „reine Dekoration“.", ["Maria Lorenz"]),
        ("Ministerin Maria Lorenz kam. Sie half. „Es ist schlimm“, sagte die SPD-Politikerin.", ["Maria Lorenz"]),
        ("Ein 34-Jähriger wurde verletzt. Thomas Becker half. „Ich hatte Angst“, sagte der 34-Jährige.", []),
        ("Eine Biologin kam dazu. Maria Lorenz schwieg. „Es war knapp“, sagte die Biologin.", []),
        ("Thomas Becker schwieg. „Es war knapp“, sagte die Biologin.", []),
        ("Thomas Becker (61) half. „Ich hatte Angst“, sagte der 34-Jährige.", []),
        ("Der 34-jährige Thomas Becker half. „Ich hatte Angst“, sagte der 34-Jährige.", ["Thomas Becker"]),
        ("Der SPD-Politiker Thomas Becker fehlte. „Es reicht“, sagte der CDU-Politiker.", []),
        ("Bürgermeisterin Maria Lorenz kam. „Es ist schlimm“, sagte die Tierärztin.", []),
    ],
)
def test_descriptions_stand_for_who_was_named(text: str, names: list[str]) -> None:
    """Age, profession and party vary a name, unless somebody without one was described so before."""
    assert holders_in(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ministerin Maria Lorenz kam spät. Sie warf Thomas Becker vor, das Land zu verraten.", ["Maria Lorenz"]),
        (
            "Das Angebot reiche, so Thomas Becker.\n\n"  # noqa: ISC004 - two paragraphs
            "Für Maria Lorenz, die seit Jahren Bahn fährt, ist das zu wenig. „Die Miete steigt.“",
            ["Maria Lorenz"],
        ),
        ("Das Spiel endete 1:1.\n\nFür Thomas Becker ist es das dritte Tor. „Wir wollen mehr.“", []),
        ("Das Spiel endete 1:1.\n\nFür Borussia Adorf ist das zu wenig. „Wir wollen mehr.“", []),
        (
            "Thomas Becker lobte das. Würden die Forderungen der Gewerkschaft erfüllt, entstünden ihnen Kosten.",
            ["Thomas Becker"],
        ),
    ],
)
def test_who_speaks_is_not_who_is_spoken_of(text: str, names: list[str]) -> None:
    """A pronoun in front accuses, who is introduced with "für" thinks, and a condition tells nobody's words."""
    assert holders_in(text) == names


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("Nach Angaben von Landräten", []),
        ("Laut Landräten", []),
        ("Nach Angaben des Landrats", ["Jens Kolb"]),
        ("Nach Angaben von Landrat Kolb", ["Kolb"]),
    ],
)
def test_several_without_a_name_are_nobody_in_particular(source: str, names: list[str]) -> None:
    """An office in the plural without an article means several, not who was introduced with it."""
    text = f"„Der Wald ist trocken“, sagte Landrat Jens Kolb. {source} ist der Bach versiegt."
    assert holders_in(text) == names


def test_a_group_in_marks_speaks() -> None:
    """The name in marks behind a noun for a group is who speaks."""
    assert holders_in("Die Initiative „Unser Wald bleibt“ kündigte an, zu klagen.") == ["Unser Wald bleibt"]


_JUDGED = "Richterin Maria Lorenz und Richter Udo Marten kamen. Marten hielt dem Angeklagten vieles vor."


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (_JUDGED + " Am Montag hatte der 47-Jährige versichert, er sei krank.", []),
        (
            "Jens Kolb (47) schwieg. " + _JUDGED + " Am Montag hatte der 47-Jährige versichert, er sei krank.",
            ["Jens Kolb"],
        ),
        ("Udo Marten traf Jens Kolb. „Es war laut“, sagte der 47-Jährige.", []),
        ("Udo Marten traf Maria Lorenz. „Es war laut“, sagte der 47-Jährige.", ["Udo Marten"]),
        ("Udo Marten sah alles. Auch ein Richter kam. „Es war laut“, sagte der 47-Jährige.", []),
        ("Maria Lorenz hielt an. „Es war laut“, sagte die 46 Jahre alte Tischlerin.", ["Maria Lorenz"]),
        ("Maria Lorenz hielt an. „Es war laut“, sagte die 46 Jahre alte Fahrerin.", []),
        ("Maria Lorenz lud Ida Reuter ein. „Es war laut“, sagte die 46-jährige Tischlerin.", []),
        ("Maria Lorenz lud Ida Reuter, 46, ein. „Es war laut“, sagte die 46-jährige Tischlerin.", ["Ida Reuter"]),
    ],
)
def test_an_age_stands_for_who_is_told_to_be_so_old(text: str, names: list[str]) -> None:
    """Whose age nobody tells is meant only where nobody else can be."""
    assert holders_in(text) == names


def test_an_age_may_be_told_in_another_article() -> None:
    """Who is so old there is meant here, rather than who was the subject before."""
    text = "Udo Marten hielt Jens Kolb vieles vor. „Ich war krank“, sagte der 47-Jährige."
    assert holders_in(text, "Jens Kolb, 47 Jahre alt, kam am Montag.") == ["Jens Kolb"]
    assert holders_in(text, "Udo Marten, 61 Jahre alt, kam am Montag.") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Rathaus-Chefin Ida Reuter (SPD) kam. „Es reicht“, sagte die Oberbürgermeisterin.", ["Ida Reuter"]),
        ("Fraktionschef Jens Kolb kam. „Es reicht“, sagte der Fraktionsvorsitzende.", ["Jens Kolb"]),
        ("Kanzler Jens Kolb traf Ministerpräsident Udo Marten. „Es reicht“, sagte der Kanzler.", ["Jens Kolb"]),
        ("Regierungschefin Ida Reuter kam. „Es reicht“, sagte der Kanzler.", []),
    ],
)
def test_an_office_has_several_names(text: str, names: list[str]) -> None:
    """News call a mayor head of the town hall; two offices that share such a name are not each other's."""
    assert holders_in(text) == names


def test_an_office_may_be_told_in_another_article() -> None:
    """Whom an article names without the office is known by it from another one, with its land or without."""
    text = "Ida Reuter und Maria Lorenz kamen. „Es reicht“, sagte die Landrätin."
    assert holders_in(text, "Landrätin Ida Reuter schwieg.") == ["Ida Reuter"]
    text = "Ida Reuter und Maria Lorenz kamen. „Es reicht“, sagte die polnische Ministerin."
    assert holders_in(text, "Die finnische Ministerin Ida Reuter und Ministerin Ida Reuter.") == []


def test_of_two_in_one_office_the_land_tells_who_speaks() -> None:
    """Though only another article tells whose minister each is."""
    text = "Die Außenminister Adam Nowak und Erik Virtanen kamen. „Es reicht“, sagte der finnische Minister."
    assert holders_in(text, "Der finnische Außenminister Erik Virtanen schwieg.") == ["Erik Virtanen"]
    assert holders_in(text, "Der polnische Außenminister Adam Nowak schwieg.") != ["Adam Nowak"]


def test_namesakes_are_two_persons() -> None:
    """Two people of one surname are told apart by first names; a bare surname means who was named before."""
    text = "Jens Reuter kam. Maria Reuter, nicht mit ihm verwandt, nickte. „Gut so“, sagte sie."
    assert holders_in(text) == ["Maria Reuter"]
    assert holders_in("Ida Reuter kam. Jens Reuter nickte. „Gut so“, sagte Reuter.") == ["Reuter"]


def test_whom_a_subject_took_up_is_taken_up_again() -> None:
    """A pronoun finds whom the subject before stands for, though the name is many sentences back."""
    text = "Maria Lorenz kam an. Nebel lag im Tal. Es war kalt. Dann sah sie das Rad. Sie hielt an. Sie stieg aus."
    assert holders_in(text + " „Es war still“, erzählt sie.") == ["Maria Lorenz"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Die Lage sei ernst, sagte eine Sprecherin Radio Nordsee.", "eine Sprecherin"),
        ("Jens Kolb kam. Die Lage sei ernst, sagte Kolb unserer Zeitung.", "Kolb"),
        ("Die Lage sei ernst, sagte der Chefredakteur unserer Zeitung.", "der Chefredakteur unserer Zeitung"),
    ],
)
def test_the_paper_that_is_told_does_not_speak(text: str, speaker: str) -> None:
    """Whom somebody tells something stands behind him without a preposition; an office has a genitive there."""
    (quote,) = quotes_in(text)
    assert quote.speaker is not None
    assert quote.speaker.of(text) == speaker


@pytest.mark.parametrize("where", ["in Wetzlar", "mit Sitz in Wetzlar"])
def test_the_town_of_a_body_does_not_speak(where: str) -> None:
    """A preposition tells where a body is; a spokesman does not speak for the town, nor is it a person."""
    assert holders_in(f"Ein Sprecher des Ministeriums {where} erklärte, man prüfe das.") == []
