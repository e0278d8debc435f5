"""Features that come to the news further down, recognised by a name that no other event has."""

import pytest

from presseschau.annotating import annotate
from presseschau.relating.events.rare_names import rare_names_of
from tests.quality.marked import draft_of
from tests.relating.planted import checks

REPORT = (
    "Auf einer Fähre ist in der Nacht vor der kroatischen Küste ein Brand ausgebrochen. "
    "Die „Dalmatia Star“ war mit 412 Menschen auf dem Weg nach Zadar. Alle Passagiere wurden gerettet. "
    "Der Kapitän verließ das Schiff als Letzter. Schlepper ziehen die Fähre nach Rijeka. "
    "Das Feuer brach auf dem Autodeck aus."
)
SCENE = (
    "Horror im Urlaub! Für die Familie Reuter aus Bochum wurde die Reise zum Albtraum. "
    "„Wir dachten, wir sterben“, sagt Mutter Jessica. Kurz vor vier Uhr knallte es plötzlich. "
    "Für den kleinen Sohn fand sich keine Weste. Erst nach einer halben Stunde saßen sie endlich im Boot. "
    "Vater Dirk zittert noch immer, wenn er davon erzählt, die Tochter schläft seither schlecht. "
    "Ihre Koffer und alle Andenken sind verbrannt, die Oma in Bochum weinte am Telefon vor Erleichterung. "
    "Nachbarn brachten am Abend Suppe, Decken und einen Teddybären, und der Großvater holte den Hund aus dem Garten. "
    "Seit Jahren sparten die Reuters auf diese zwei Wochen am Strand, Dirk fuhr dafür sogar nachts Taxi. "
)
NEWS = (
    "Aus den Düsen über dem Autodeck der „Dalmatia Star“ kam kein Tropfen. "
    "Der Kapitän half allen Passagieren von Bord. Jetzt haben Schlepper das Schiff an den Haken genommen, "
    "Rijeka ist das Ziel. In Zadar liegen zwei Passagiere in der Klinik."
)


def _stories(feature: str, day: str = "2024-08-23") -> int:
    return len(checks.digest({"text": REPORT, "date": "2024-08-22"}, {"text": feature, "date": day}).stories)


def test_a_feature_joins_by_the_name_of_a_ship() -> None:
    """It opens with none of the words of the report, but tells of the same ship, and much else that the report does."""
    assert _stories(f"{SCENE}\n\n{NEWS}") == 1


def test_one_report_that_names_the_ship_is_enough() -> None:
    """What other reports of the fire call it does not keep the feature out."""
    others = (
        "Auf einer Fähre vor der kroatischen Küste ist in der Nacht ein Brand ausgebrochen, alle Passagiere leben.",
        "Ein Brand auf einer Fähre vor der kroatischen Küste hat in der Nacht einen Einsatz ausgelöst.",
    )
    texts = (REPORT, *others, f"{SCENE}\n\n{NEWS}")
    assert len(checks.digest(*({"text": text, "date": "2024-08-22"} for text in texts)).stories) == 1


@pytest.mark.parametrize(
    ("feature", "day"),
    [
        (f"{SCENE}\n\n{NEWS.replace('Dalmatia Star', 'Königin Luise')}", "2024-08-23"),
        (f"{SCENE}\n\n{NEWS}", "2024-09-23"),
        (f"{SCENE}\n\nGebucht hatten sie die „Dalmatia Star“ im Reisebüro.", "2024-08-23"),
    ],
)
def test_another_ship_another_time_or_the_name_alone_join_nothing(feature: str, day: str) -> None:
    """Words of seafaring, what was news weeks before, and a name in passing do not make one event."""
    assert _stories(feature, day) == 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Der Angeklagte Detlef Halbrich schwieg vor dem Landgericht Kassel.", {"halbrich"}),
        ("Der Frachter „Nordkap Fortuna“ liegt vor Kassel.", {"nordkap", "fortuna"}),
        ("Der Präsident Alexander Velmstatt sprach in Kassel.", set()),
        ("Der Bundesgerichtshof hob das Urteil des Landgerichts Kassel auf.", set()),
        ("Peter Müller kam zu spät nach Kassel.", set()),
    ],
)
def test_names_that_are_often_in_the_news_tell_nothing(text: str, names: set[str]) -> None:
    """Courts, towns, who governs, and names that many bear belong to many events."""
    (article,) = annotate((draft_of(text, "2024-05-07"),))
    assert rare_names_of(article) >= names
    assert bool(rare_names_of(article)) is bool(names)
