"""What one text tells and another excludes."""

import pytest

from presseschau.german import mapping
from tests.relating.planted.checks import digest
from tests.relating.told import disputed

_OPENINGS = (
    "In Seeburg ist am Freitag ein Reisebus auf der Bergstraße verunglückt. Die Feuerwehr war mit 40 Kräften da.",
    "Ein Bus hat am Freitag auf der Bergstraße in Seeburg einen Unfall gehabt. Das berichtet die Polizei der Stadt.",
)


def _disputes(one: str, other: str) -> list[tuple[str, str]]:
    return disputed(_OPENINGS, one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Der Busfahrer war nicht angeschnallt.", "Der Busfahrer trug einen Gurt."),
        ("Der Busfahrer schwieg im Verhör.", "Im Verhör räumte der Busfahrer einen Fehler ein."),
        ("Der Radler trug einen Helm.", "Der Radler fuhr ohne Helm."),
        ("Bürgermeister Emil Kranz tritt zurück.", "Bürgermeister Emil Kranz bleibt im Amt."),
        (
            "Bürgermeister Emil Kranz lehnte ein Tempolimit auf der Bergstraße ab.",
            "Bürgermeister Emil Kranz zeigte sich offen für ein Tempolimit.",
        ),
        (
            "Anwalt Anton Greil kündigte Berufung an.",
            "Anwalt Anton Greil will das Urteil akzeptieren.",
        ),
        ("Der Busfahrer fuhr bei Rot über die Kreuzung.", "Der Busfahrer hatte Grün."),
        ("Die Notausgänge waren versperrt.", "Alle Notausgänge waren frei."),
        ("Die Räuber flüchteten ohne Beute.", "Die Männer erbeuteten Bargeld."),
        ("Die Kundgebung verlief friedlich.", "Am Rande der Kundgebung kam es zu Ausschreitungen."),
        ("Der Angeklagte muss ins Gefängnis.", "Der Angeklagte kam mit einer Bewährungsstrafe davon."),
        ("Der Vorstand wurde in geheimer Wahl bestimmt.", "Über den Vorstand stimmte sie per Akklamation ab."),
        ("Die Grundsteuer bleibt unverändert.", "Der Rat hob die Grundsteuer an."),
        ("Die Waffenruhe hält.", "Beide Seiten werfen einander Verstöße gegen die Feuerpause vor."),
        ("Das Unternehmen streicht 200 Stellen.", "Stellen werden nicht abgebaut."),
        ("Die Operation verlief gut.", "Bei der Operation kam es zu Komplikationen."),
        ("Emil Kranz stand in der Startelf.", "Emil Kranz saß auf der Bank."),
        ("Das Bild ist echt.", "Das Bild entpuppte sich als Fälschung."),
        ("Ein Mann ist ums Leben gekommen.", "Tote gab es nicht."),
        ("Zwei Männer sind gestorben.", "Todesopfer gibt es nach Angaben der Polizei keine."),
        ("Zwei Schüler wurden leicht verletzt.", "Verletzt wurde niemand."),
        ("Drei Menschen erlitten Verletzungen.", "Bei dem Unfall wurde niemand verletzt."),
        ("Vier Menschen wurden verletzt.", "Menschen kamen nicht zu Schaden."),
        ("Ein Kind kam verletzt ins Krankenhaus.", "Es blieb bei Sachschaden."),
    ],
)
def test_two_expressions_exclude_each_other(one: str, other: str) -> None:
    """Of one subject at one time only one of them can be true, though neither denies the other by its words."""
    assert _disputes(one, other) == [(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Der Busfahrer war nicht angeschnallt.", "Die Radlerin trug einen Gurt."),
        ("Im Jahr 2019 kamen dort vier Menschen ums Leben.", "Tote gab es nicht."),
        ("Es hätte Tote geben können.", "Tote gab es nicht."),
        ("Der Fahrer ist ums Leben gekommen.", "Von den Schülern kam niemand ums Leben."),
        ("Zwei Schüler wurden leicht verletzt.", "Schwer verletzt wurde niemand."),
        ("Zwei Schüler wurden leicht verletzt.", "Weitere Personen wurden nicht verletzt."),
        ("Der Fahrer wurde verletzt.", "Die Schüler blieben unverletzt."),
        ("Im Bus wurden zwei Menschen verletzt.", "Im Auto wurde niemand verletzt."),
        ("Das Gesetz wurde verletzt.", "Verletzt wurde niemand."),
        ("Ein Mann ist ums Leben gekommen.", "Zunächst gab es keine Toten."),
        ("Der Busfahrer war nicht angeschnallt.", "Der Busfahrer trug keinen Gurt."),
        ("Der Busfahrer schwieg 20 Tage lang.", "Der Busfahrer räumte einen Fehler ein."),
        ("Wenn der Radler einen Helm trug, hat er Glück gehabt.", "Der Radler fuhr ohne Helm."),
        ("Trug der Radler einen Helm?", "Der Radler fuhr ohne Helm."),
        ("Der Busfahrer schwieg zu den Vorwürfen.", "Eine Schülerin hat gegen den Busfahrer gestanden."),
        ("Der Busfahrer schwieg am Freitag.", "Der Busfahrer hatte bei der Polizei ein Geständnis abgelegt."),
        ("Das Dach des Busses war intakt.", "Die Tür des Busses wurde beschädigt."),
        ("Der Rat beschloss den Haushalt einstimmig.", "Der Rat beschloss die Steuer mit knapper Mehrheit."),
        ("Emil Kranz gab dem Schiedsrichter die Hand.", "Emil Kranz verweigerte dem Trainer die Hand."),
        (
            "Minister Emil Kranz schloss einen Rücktritt aus.",
            "Minister Emil Kranz nahm den Rücktritt des Chefs an.",
        ),
        ("Der Hund war nicht angeleint.", "Die Halterin nahm den Hund dann an die Leine."),
        (
            "Bürgermeister Emil Kranz lehnte einen Umbau der Schule ab.",
            "Bürgermeister Emil Kranz zeigte sich offen für ein Tempolimit.",
        ),
        ("Bürgermeister Emil Kranz tritt zurück.", "Stadträtin Karin Wiesner bleibt im Amt."),
        ("Die Feuerwehr kam 2019 zu spät.", "Die Feuerwehr traf am Freitag rechtzeitig ein."),
        ("Der Radler fuhr bei Rot über die Ampel.", "Die Autofahrerin hatte Grün."),
        ("Die Kundgebung verlief weitgehend friedlich.", "Einzelne warfen Flaschen."),
        ("Die Polizei warnte vor Ausschreitungen.", "Die Kundgebung verlief friedlich."),
        ("Die Arbeitgeber verlangen eine Nullrunde.", "Die Beschäftigten bekommen mehr Lohn."),
        ("Der Vorsitzende wurde in geheimer Wahl bestimmt.", "Über den Antrag wurde per Handzeichen abgestimmt."),
        ("Die Grundsteuer wird erhöht.", "Die Gewerbesteuer bleibt unverändert."),
        ("Der Haupttäter muss ins Gefängnis.", "Die Komplizin erhielt eine Bewährungsstrafe."),
        ("Sollte der Deich brechen, müssten die Bewohner fliehen.", "Der Deich hielt."),
        ("Die alte Linde wird gefällt.", "Die Eiche bleibt stehen."),
        ("Der Stier wurde erschossen.", "Die Kuh konnte lebend eingefangen werden."),
        ("Die Schulen bleiben am Freitag geschlossen.", "Am Montag läuft der Unterricht wieder normal."),
        ("Emil Kranz erreichte das Finale.", "Anton Greil schied im Halbfinale aus."),
        ("Das Urteil ist nicht rechtskräftig.", "Das Amt verliert er, sobald das Urteil rechtskräftig ist."),
        ("Der Busfahrer überlebte schwer verletzt.", "Von den Menschen im Bus blieben zwölf unverletzt."),
        ("Damals saß Emil Kranz in Untersuchungshaft.", "Emil Kranz bleibt auf freiem Fuß."),
        ("Anwalt Anton Greil kündigte Revision an.", "Die Anklagebehörde wird kein Rechtsmittel einlegen."),
    ],
)
def test_nothing_is_excluded_of_others_or_of_what_is_open(one: str, other: str) -> None:
    """Other people, things and times, a denial, a question, a condition, and what went on and ended exclude nothing."""
    assert _disputes(one, other) == []


def test_who_comes_to_another_decision_later_contradicts_nothing() -> None:
    """What was refused on one day may be done on the next; on one day only one of both can be so."""
    stays, goes = "Minister Emil Kranz schloss einen Rücktritt aus.", "Minister Emil Kranz ist zurückgetreten."
    assert len(disputed(_OPENINGS, stays, goes)) == 1
    assert disputed(_OPENINGS, stays, goes, days=("2024-05-07", "2024-05-08")) == []
    assert len(disputed(_OPENINGS, goes, stays, days=("2024-05-07", "2024-05-08"))) == 1


def test_who_was_hurt_later_contradicts_no_earlier_report() -> None:
    """At first nobody may have been; who was hurt stays so."""
    nobody, two = "Verletzt wurde niemand.", "Zwei Feuerwehrleute wurden leicht verletzt."
    assert disputed(_OPENINGS, nobody, two, days=("2024-05-07", "2024-05-08")) == []
    assert disputed(_OPENINGS, two, nobody, days=("2024-05-07", "2024-05-08")) == [(two, nobody)]


def test_no_expression_is_on_both_sides() -> None:
    """A phrase that a pair has twice would exclude itself."""
    for pair in mapping("incompatible")["pairs"]:
        sides = [{tuple(sorted(phrase)) for phrase in pair[key]} for key in ("one", "other")]
        assert sides[0].isdisjoint(sides[1])


@pytest.mark.parametrize(
    ("other", "reported"),
    [
        ("Tote gab es nicht.", True),
        ("Bürgermeister Emil Kranz sagte, es habe keine Toten gegeben.", False),
    ],
)
def test_it_is_told_whether_outlets_differ_or_somebody_says_so(other: str, reported: bool) -> None:  # noqa: FBT001
    """Where nobody speaks, no side argues."""
    texts = (f"{_OPENINGS[0]} Ein Mann ist ums Leben gekommen.", f"{_OPENINGS[1]} {other}")
    made = digest(*({"text": text, "date": "2024-05-07"} for text in texts))
    assert [dispute.reported for story in made.stories for dispute in story.disputes] == [reported]
