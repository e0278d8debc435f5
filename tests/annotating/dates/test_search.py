"""Dates and times in running text."""

from functools import lru_cache

import pytest

from presseschau.annotating.dates import find_dates
from presseschau.annotating.sentences import analyse
from presseschau.model import Precision, TimeExpression, TimeType
from tests.quality.marked import draft_of


@lru_cache(maxsize=None)
def dates_in(text: str, published: str | None = "2023-05-12") -> tuple[TimeExpression, ...]:
    """Find the dates of a text published on a Friday, or as far as known."""
    draft = draft_of(text, published)
    return find_dates(analyse(draft), draft.layout.published)


def values_in(text: str, published: str | None = "2023-05-12") -> list[tuple[str, str]]:
    """Give wording and value of the dates and times of a text."""
    found = (date for date in dates_in(text, published) if date.type in (TimeType.DATE, TimeType.TIME))
    return [(date.span.of(text), date.value) for date in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Er kam am Freitag.", [("Freitag", "2023-05-12")]),
        ("Er kam am Samstag.", [("Samstag", "2023-05-06")]),
        ("Wirt Udo Kern (53) noch am Samstagabend: „Der Damm hält.“", [("Samstagabend", "2023-05-06TEV")]),
        ("Der Rat beschloss, das Bad im Januar zu schließen.", [("Januar", "2024-01")]),
        ("Er wird am Samstag kommen.", [("Samstag", "2023-05-13")]),
        ("Er stürzte und wird am Samstag operiert.", [("Samstag", "2023-05-13")]),
        ("Sie kam am Samstag und wird bald operiert.", [("Samstag", "2023-05-06")]),
        ("Das Spiel steht am Wochenende an.", [("Wochenende", "2023-W19-WE")]),
        ("Zum 30. September ist Schluss.", [("30. September", "2023-09-30")]),
        ("Am 30. November ist Schluss.", [("30. November", "2023-11-30")]),
        ("Am 30. November war Schluss.", [("30. November", "2022-11-30")]),
        ("Er kommt am nächsten Freitag.", [("nächsten Freitag", "2023-05-19")]),
        ("Er kam am Montag dieser Woche.", [("Montag dieser Woche", "2023-05-08")]),
        ("Er kommt am Dienstag kommender Woche.", [("Dienstag kommender Woche", "2023-05-16")]),
        ("In der Nacht auf Mittwoch brannte es.", [("Nacht auf Mittwoch", "2023-05-10TNI")]),
        ("Am Abend des 3. März 2020 kam er.", [("Abend des 3. März 2020", "2020-03-03TEV")]),
    ],
)
def test_weekdays(text: str, found: list[tuple[str, str]]) -> None:
    """A weekday is publication day or the last before it, unless the verb or a word points ahead."""
    assert values_in(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Am 16. und 17. Juni wird gespielt.", [("16.", "2023-06-16"), ("17. Juni", "2023-06-17")]),
        ("Zwischen März und Juli 2021 fehlte Geld.", [("März", "2021-03"), ("Juli 2021", "2021-07")]),
        ("Im März, April und Mai 2021 fror es.", [("März", "2021-03"), ("April", "2021-04"), ("Mai 2021", "2021-05")]),
        ("Von November bis Februar 2021 fror es.", [("November", "2020-11"), ("Februar 2021", "2021-02")]),
        ("Im Mai sagte er 2021 aus.", [("Mai", "2023-05"), ("2021", "2021")]),
        ("Am 1. Februar 2020 begann es.", [("1. Februar 2020", "2020-02-01")]),
        ("Am 31. Februar 2020 begann nichts.", []),
        ("Stand 12.05.2023, 14:30 Uhr", [("12.05.2023, 14:30 Uhr", "2023-05-12T14:30")]),
        ("Seit Ende Dezember ist zu.", [("Ende Dezember", "2022-12")]),
        ("Das war Mitte der achtziger Jahre.", [("Mitte der achtziger Jahre", "198")]),
        ("Der Turm ist aus dem 18. Jahrhundert.", [("18. Jahrhundert", "17")]),
        ("Im dritten Quartal 2021 stieg er.", [("dritten Quartal 2021", "2021-Q3")]),
        ("Das Werk schloss im Winter 1998.", [("Winter 1998", "1998-WI")]),
        ("Am 20. 5. um halb acht ist Beginn.", [("20. 5.", "2023-05-20"), ("acht", "2023-05-20T07:30")]),
        ("Am 20. 5. bis halb acht abends.", [("20. 5.", "2023-05-20"), ("acht abends", "2023-05-20T19:30")]),
    ],
)
def test_calendar(text: str, found: list[tuple[str, str]]) -> None:
    """Dates of the calendar take their year from the text or the nearest that fits; impossible days are none."""
    assert [value for _, value in values_in(text)] == [value for _, value in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zum Ende des Jahres 2021 zog er um.", [("Ende des Jahres 2021", "2021")]),
        ("Ende des Jahres 2021 zog er um.", [("Ende des Jahres 2021", "2021")]),
        ("Seit Anfang des Jahres 2022 ist zu.", [("Anfang des Jahres 2022", "2022")]),
        ("Im Laufe des Jahres 2021 zog er um.", [("Laufe des Jahres 2021", "2021")]),
        ("Im Verlauf des vergangenen Jahres 2022 zog er um.", [("Verlauf des vergangenen Jahres 2022", "2022")]),
        ("Zum Jahresende 2021 zog er um.", [("Jahresende 2021", "2021")]),
        ("Zum Ende des Monats März 2021 zog er um.", [("Ende des Monats März 2021", "2021-03")]),
        ("Im Mai des Jahres 2021 zog er um.", [("Mai des Jahres 2021", "2021-05")]),
        (
            "Am 3. und 4. Mai des Jahres 2021 wurde getagt.",
            [("3.", "2021-05-03"), ("4. Mai des Jahres 2021", "2021-05-04")],
        ),
        ("Im ersten Quartal des Jahres 2021 stieg er.", [("ersten Quartal des Jahres 2021", "2021-Q1")]),
        ("In der zweiten Hälfte des Jahres 2021 stieg er.", [("zweiten Hälfte des Jahres 2021", "2021-H2")]),
    ],
)
def test_a_year_named_behind_its_part_belongs_to_it(text: str, found: list[tuple[str, str]]) -> None:
    """A part of a year and the number of that year make one date: the part is not that of the year of publication."""
    assert values_in(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sie zahlte zum Jahresende 2000 Euro.", [("Jahresende", "2023")]),
        ("Sie zahlte am Ende des Jahres 2000 Euro.", [("Ende des Jahres", "2023")]),
        ("Sie zahlte am Ende des vergangenen Jahres 2000 Euro.", [("Ende des vergangenen Jahres", "2022")]),
    ],
)
def test_a_sum_behind_the_end_of_the_year_is_no_year(text: str, found: list[tuple[str, str]]) -> None:
    """What counts something does not name the year."""
    assert values_in(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Der 45 Jahre alte Mann wartete 20 Minuten.",
        "In der Kasse fehlen 1998 Euro.",
        "Die 2000 Besucher zahlten von 1450 bis 1850 Mark.",
        "Das Haus spricht von 1900 Streikenden.",
        "In Norden legten zu Mittag 1850 Beschäftigte die Arbeit nieder.",
        "Er kam früher als geplant und wohnt am Main.",
        "Frau Sonntag und Herr Mai lasen Seite 1984.",
        "Der Dichter August Maier gewann 3:1.",
        "Guten Morgen, sagte der Pförtner.",
        "Sein Anwalt Stefan Heuer wies das zurück.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    """Ages, counts, comparisons and names are no dates."""
    assert values_in(text) == []


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("Sie trafen sich am Freitag.", "2022-01", "2022-01"),
        ("Wir haben heute viel erreicht.", "2022-01", "2022-01"),
        ("Das war vergangene Woche.", "2022-01", "XXXX-WXX"),
        ("Das war vergangene Woche.", "2022-06", "2022"),
        ("Das war im vergangenen Jahr.", "2022-06", "2021"),
        ("Das war am Freitag.", None, "XXXX-WXX-5"),
        ("Das war am 3. Mai.", None, "XXXX-05-03"),
        ("Das war im Mai.", None, "XXXX-05"),
        ("Das war 2019.", None, "2019"),
    ],
)
def test_no_day_is_made_up(text: str, published: str | None, value: str) -> None:
    """Where publication is known to the month or not at all, the value says no more than is known."""
    assert [found for _, found in values_in(text, published)] == [value]


def test_lengths_and_habits_have_their_own_types() -> None:
    """Lengths of time are durations, repetitions are sets."""
    types = [date.type for date in dates_in("Das dauerte drei Stunden. Jeden Montag tagt der Rat.")]
    assert types == [TimeType.DURATION, TimeType.SET]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ein 48-stündiger Streik beginnt.", "PT48H"),
        ("Nach zweitägigen Gesprächen war Schluss.", "P2D"),
        ("Der Streik ist dreiwöchig.", "P3W"),
        ("Sie siegte in 2:07:41 Stunden.", "PT2H7M41S"),
    ],
)
def test_lengths_are_told_by_adjectives_and_by_the_clock_too(text: str, value: str) -> None:
    """An adjective in -ig tells how long something lasts, a stopwatch how long a race took."""
    assert [date.value for date in dates_in(text)] == [value]


def test_precision_follows_the_value() -> None:
    """Each value's form says how exact it is."""
    text = "Am 3. Mai 2020 um 8.30 Uhr, im Juni 2020, im Herbst 2020, in den 90er Jahren, im 18. Jahrhundert, damals."
    assert [date.precision for date in dates_in(text)] == [
        Precision.DAY,
        Precision.MINUTE,
        Precision.MONTH,
        Precision.SEASON,
        Precision.DECADE,
        Precision.CENTURY,
        Precision.VAGUE,
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Seit August wird die Schule umgebaut.", "2022-08"),
        ("Seit Samstag fehlt von dem Hund jede Spur.", "2023-05-06"),
        ("Die Brücke bleibt bis Montag zu.", "2023-05-15"),
        ("Die Sperrung galt bis Montag.", "2023-05-08"),
        ("Bis Montag gesperrt", "2023-05-15"),
        ("Die Ministerin versprach, bis zum Herbst einen Plan vorzulegen.", "2023-FA"),
        ("Für Dienstag lud der Verein zu einem Fest ein.", "2023-05-16"),
        ("Die für Dienstag geplante Probe entfällt.", "2023-05-16"),
        ("Das Ergebnis werde am Dienstag erwartet, sagte er.", "2023-05-16"),
        ("Der Bericht vom Dienstag liegt vor.", "2023-05-09"),
        ("Der Bericht vom 12. Dezember liegt vor.", "2022-12-12"),
        ("Die Probe am 12. Dezember entfällt.", "2023-12-12"),
        ("Die Lesung wurde auf Dienstag verschoben.", "2023-05-16"),
        ("Beide einigten sich auf ein Treffen im November.", "2023-11"),
        ("Beide einigten sich im November auf ein Treffen.", "2022-11"),
        ("Im Juli sollte die Spielerin nach Köln wechseln.", "2023-07"),
    ],
)
def test_words_before_a_date_say_which_way_it_points(text: str, value: str) -> None:
    """The words "seit" and "vom" look back, "bis" and "für" ahead, and a thing agreed on is still to come."""
    assert [found for _, found in values_in(text)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Die Fabrik wurde 2015 gekauft. Im Herbst desselben Jahres schloss sie.", "2015-FA"),
        ("Die Fabrik wurde 2015 gekauft. Im Juni des folgenden Jahres schloss sie.", "2016-06"),
        ("Die Fabrik wurde 2015 gekauft. Im selben Jahr schloss sie.", "2015"),
        ("Die Fabrik wurde 2015 gekauft. Im Jahr darauf schloss sie.", "2016"),
        ("Die Fabrik wurde 2015 gekauft. Im Jahr zuvor hatte sie Verlust gemacht.", "2014"),
        ("Die Fabrik wurde 2015 gekauft, hieß es am Montag. Im Jahr darauf schloss sie.", "2016"),
        ("Die Fabrik wurde im März 2015 gekauft. Im selben Monat schloss sie.", "2015-03"),
    ],
)
def test_years_counted_from_the_one_named_before(text: str, value: str) -> None:
    """The words "desselben Jahres" and "im Jahr darauf" take up the year of the text, not that of publication."""
    assert values_in(text)[-1][1] == value


def test_part_of_day_belongs_to_the_day_told() -> None:
    """What is told in the past was not on a day after publication, but on the day that the news tells of."""
    text = "Am Donnerstag brannte ein Stall. Die Straße bleibt bis Sonntag zu. Nachbarn erfuhren es erst am Abend."
    assert values_in(text) == [("Donnerstag", "2023-05-11"), ("Sonntag", "2023-05-14"), ("Abend", "2023-05-11TEV")]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Im Winter ruht der See.", ["XXXX-WI"]),
        ("Im Winter beginnt der Bau.", ["2023-WI"]),
        ("Im Herbst stehen Wahlen an.", ["2023-FA"]),
        ("Das letzte Jahr an der Schule ist das schwerste.", []),
        ("Er schrieb es im letzten Jahr seines Lebens.", []),
        ("Im letzten Jahr schrieb er wenig.", ["2022"]),
    ],
)
def test_what_is_so_every_year_names_none(text: str, values: list[str]) -> None:
    """A season in which something always is so, and the last year of something, are no time of the calendar."""
    assert [found for _, found in values_in(text)] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Der Bau endet 2027, zwei Jahre früher als erwartet.", ["2027"]),
        ("Er gewann 2010. Zwei Jahre später als Trainer kehrte er zurück.", ["2010", "2012"]),
        ("Er gewann 2010. Zwei Jahre später, als er krank war, kehrte er zurück.", ["2010", "2012"]),
    ],
)
def test_a_length_that_compares_dates_names_none(text: str, values: list[str]) -> None:
    """The words "später als geplant" compare; "als Trainer" and a clause with "als" go on with what was later."""
    assert [found for _, found in values_in(text)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Für Montag, 9 Uhr, ist eine Sitzung angesetzt.", "2023-05-15T09:00"),
        ("Am Montag, 9 Uhr, wurde die Sitzung eröffnet.", "2023-05-08T09:00"),
    ],
)
def test_an_hour_behind_a_day_is_of_that_day(text: str, value: str) -> None:
    """A day and its hour stand apart from the verb, which says all the same whether they are planned."""
    assert [found for _, found in values_in(text)] == [value.partition("T")[0], value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "In der Nacht zum Mittwoch brannte es. Am Donnerstag kam Hilfe. Gegen 2.30 Uhr fiel das Dach.",
            "2023-05-10T02:30",
        ),
        ("Am Mittwochabend begann der Regen. Gegen 3 Uhr brach der Damm.", "2023-05-11T03:00"),
        ("Das Fest ging am Mittwoch bis 23 Uhr. Am Morgen kamen die Helfer.", "2023-05-11TMO"),
        ("Am Mittwochabend begann der Regen. Am Morgen war die Mannschaft angereist.", "2023-05-10TMO"),
        ("Am Freitagabend stimmte der Rat ab. Am Morgen sprachen Bürger vor.", "2023-05-12TMO"),
        ("Am Donnerstag brannte es. Gegen 4 Uhr fiel das Dach.", "2023-05-11T04:00"),
        ("Am Mittwochabend brannte es. Gegen 2 Uhr war das Feuer gelöscht.", "2023-05-11T02:00"),
        ("Am Mittwochabend brannte es. Erst kurz nach Mitternacht war das Feuer aus.", "2023-05-11TNI"),
        ("Am Mittwochabend brannte es. Kurz vor Mitternacht war das Feuer aus.", "2023-05-10TNI"),
        (
            "In der Nacht zum Dienstag regnete es. Am Mittwochabend brach ein Damm. Um 3 Uhr fiel er.",
            "2023-05-11T03:00",
        ),
    ],
)
def test_hours_after_an_evening_or_in_a_night_told(text: str, value: str) -> None:
    """A morning follows the evening told, unless it looks back or is to come; a small hour is of the night told."""
    assert values_in(text)[-1][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Am Abend fiel die Entscheidung.", "XXXX-XX-XXTEV"),
        ("Kurz vor Mitternacht stieg sie auf einen Stuhl.", "XXXX-XX-XXTNI"),
        ("Kurz vor Mitternacht steht sie auf einem Stuhl.", "XXXX-XX-XXTNI"),
        (
            "Am Donnerstag tagte der Rat, Mittwoch der Kreis. Er lud ein. Sie kam. Man aß. Am Abend hatte es geregnet.",
            "XXXX-XX-XXTEV",
        ),
        ("Am Nachmittag fiel die Entscheidung.", "2023-05-12TAF"),
        ("Am Abend wird die Halle eröffnet.", "2023-05-12TEV"),
    ],
)
def test_an_evening_without_a_day_is_not_that_of_publication(text: str, value: str) -> None:
    """An evening that is over lies before publication, on a day that the text does not tell."""
    assert values_in(text)[-1][1] == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Wer am Sonntag arbeitet, bekommt einen Zuschlag.", []),
        ("Man freut sich, wenn die Kinder am Samstag mal zu Besuch sind.", []),
        ("Am Sonntag gehen sie immer in den Wald.", []),
        ("Am Sonntag gehen immer mehr in den Wald.", ["2023-05-14"]),
        ("Wer am Sonntag wählen will, braucht einen Ausweis.", ["2023-05-14"]),
        ("Wenn der Rat am Montag entscheidet, sind viele dabei.", ["2023-05-15"]),
    ],
)
def test_what_is_so_again_and_again_names_no_day(text: str, values: list[str]) -> None:
    """Whoever does something and what is always so is of any such day; what is to be decided is of the next."""
    assert [found for _, found in values_in(text)] == values


@pytest.mark.parametrize(
    "text", ["Sie ist neun Jahre alt.", "Die 12 Jahre alte Brücke steht.", "Moos, 43 Jahre alt, kam."]
)
def test_ages_are_no_lengths_of_time(text: str) -> None:
    """How old somebody or something is lasts for no time."""
    assert dates_in(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Die Arbeiter könnten den Turm erst am Dienstag betreten.", [("Dienstag", "2023-05-16")]),
        ("Der Turm kann frühestens am Mittwoch öffnen.", [("Mittwoch", "2023-05-17")]),
        ("Die Arbeiter konnten den Turm erst am Dienstag betreten.", [("Dienstag", "2023-05-09")]),
        ("Er dürfte erst am Dienstag gekommen sein.", [("Dienstag", "2023-05-09")]),
        ("Er könnte am Dienstag gekommen sein.", [("Dienstag", "2023-05-09")]),
    ],
)
def test_not_before_a_day_points_ahead(text: str, found: list[tuple[str, str]]) -> None:
    """What can or must be on a day and no sooner is to come; what could be done then has been."""
    assert values_in(text) == found


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Der Rat tagte am Donnerstag. Am Abend zuvor aß man.", "2023-05-10TEV"),
        ("Der Rat tagte am Donnerstag. In der Nacht davor fror es.", "2023-05-11TNI"),
        ("Der Rat tagte am Donnerstag. Am Abend zuvor aß man. Am Vortag fror es.", "2023-05-10"),
        ("Die Wehr kam am 3. März. Am Abend zuvor aß man.", "2023-03-02TEV"),
        ("Es brannte in der Nacht zu Freitag. Am Morgen danach fror es.", "2023-05-12TMO"),
        ("Es brannte am Donnerstag. Am Morgen danach fror es.", "2023-05-12TMO"),
        ("Am Abend zuvor aß man.", "XXXX-XX-XXTEV"),
    ],
)
def test_parts_of_the_day_before_count_from_the_day_told(text: str, last: str) -> None:
    """The evening or night before is that of the day told of; where none is told, nobody knows of which."""
    assert values_in(text)[-1][1] == last


@pytest.mark.parametrize(
    ("hour", "value"),
    [
        ("3.20 Uhr: Die Wehr trifft ein.", "2023-05-11T03:20"),
        ("Es ist 3.20 Uhr, als die Wehr eintrifft.", "2023-05-11T03:20"),
        ("Die Feier beginnt um 18 Uhr.", "T18:00"),
    ],
)
def test_hours_of_a_chronicle_belong_to_the_day_told(hour: str, value: str) -> None:
    """An hour told in the present tense as if it were there is of the day told; one that is set for later is not."""
    calm = "Viele Leute standen da. Der Wind blieb schwach. Man trank Tee. "
    assert values_in(f"Es brannte am Donnerstag. {calm}{hour}")[-1][1] == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Die Technik ist nicht von gestern.", []),
        ("Der Plan wäre 2028 von gestern.", ["2028"]),
        ("Das geht nicht von heute auf morgen.", []),
        ("Der Regen kam über Nacht.", []),
        ("Das Foto von gestern hängt da.", ["2023-05-11"]),
        ("Er kam gestern.", ["2023-05-11"]),
        ("Morgen kommt er.", ["2023-05-13"]),
    ],
)
def test_idioms_name_no_day(text: str, values: list[str]) -> None:
    """Words for days in fixed phrases name none; behind a noun, and by themselves, they do."""
    assert [value for _, value in values_in(text)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Als um 19.14 Uhr die Zahlen kamen, war es still.", "2023-05-11T19:14"),
        ("Gegen 22 Uhr brach der Damm.", "2023-05-11T22:00"),
        ("Um 4.50 Uhr brach der Damm.", "2023-05-12T04:50"),
        ("Um 9 Uhr beginnt die Sitzung.", "2023-05-12T09:00"),
        ("Um 9 Uhr am Mittwoch brach der Damm.", "2023-05-10T09:00"),
        ("Um 9 Uhr am 3. Mai brach der Damm.", "2023-05-03T09:00"),
        ("Am Freitag um 9 Uhr brach der Damm.", "2023-05-12T09:00"),
    ],
)
def test_an_hour_after_print_that_is_over(text: str, value: str) -> None:
    """What is told in the past cannot be later than the article; a day beside the hour is the one meant."""
    dates = dates_in(f"12. Mai 2023, 05:30 Uhr. {text}", "2023-05-12T05:30")
    assert value in {date.value for date in dates[1:]}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Das Telefon ist von acht bis 18 Uhr besetzt.", []),
        ("Hilfe gibt es unter der Nummer 123, besetzt von acht bis 18 Uhr.", []),
        ("Das Bad hat von 8 Uhr bis 18 Uhr geöffnet.", []),
        ("Das Bad war von 8 bis 18 Uhr geöffnet.", ["T08:00", "T18:00"]),
        ("Das Bad ist heute von 8 bis 18 Uhr geöffnet.", ["2023-05-12", "2023-05-12T08:00", "2023-05-12T18:00"]),
        ("Die Brücke wird von 8 bis 18 Uhr geöffnet.", ["T08:00", "T18:00"]),
    ],
)
def test_opening_hours_are_no_date(text: str, values: list[str]) -> None:
    """For how long something is open every day is no time of what happened; a day beside it makes it one."""
    assert [value for _, value in values_in(text)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ende November, wenn der Plan hält, schließt das Bad.", "2023-11"),
        ("Im Dezember, sofern das Geld reicht, kommt der neue Bus.", "2023-12"),
        ("Ende November, als der Plan stand, schloss das Bad.", "2022-11"),
        ("Im Dezember, wenn der Plan stand, kam der Bus.", "2022-12"),
        ("Sie lachte wie an dem Sonntag, als sie loslief.", "XXXX-WXX-7"),
        ("So endete der Abend eines Samstags, der gut begann.", "XXXX-WXX-6"),
        ("Er kam an einem Montag.", "XXXX-WXX-1"),
        ("Er kam am Montag, als es regnete.", "2023-05-08"),
        ("An dem Montag kam er.", "2023-05-08"),
    ],
)
def test_conditions_point_ahead_and_any_weekday_is_of_no_week(text: str, value: str) -> None:
    """A month with a condition behind it is to come; a weekday that is one of many is none of this week."""
    assert dates_in(text)[-1].value == value


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("Das Bad öffnet noch in diesem Winter.", "2023-01-12", "2022-WI"),
        ("Das Bad öffnet noch in diesem Winter.", "2023-11-12", "2023-WI"),
        ("Das Bad öffnet im kommenden Winter.", "2023-01-12", "2023-WI"),
        ("Im vergangenen Winter war das Bad zu.", "2023-01-12", "2021-WI"),
        ("Im vergangenen Winter war das Bad zu.", "2023-04-12", "2022-WI"),
        ("In diesem Herbst öffnet das Bad.", "2023-04-12", "2023-FA"),
    ],
)
def test_this_winter_bears_the_year_in_which_it_begins(text: str, published: str, value: str) -> None:
    """What runs in January began in the year before."""
    assert dates_in(text, published)[-1].value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Um Viertel vor sieben am Mittwochabend knallte es.", ["2023-05-10T18:45", "2023-05-10TEV"]),
        ("Am 20. 5. um Viertel nach acht abends.", ["2023-05-20", "2023-05-20T20:15"]),
        ("Am 20. 5. um Viertel vor eins ist Beginn.", ["2023-05-20", "2023-05-20T00:45"]),
        ("Um halb zehn am Mittwochabend knallte es.", ["2023-05-10T21:30", "2023-05-10TEV"]),
        ("Am Mittwochabend um acht Uhr knallte es.", ["2023-05-10TEV", "2023-05-10T20:00"]),
        ("Am Mittwochmorgen um acht Uhr knallte es.", ["2023-05-10TMO", "2023-05-10T08:00"]),
        ("Am Mittwochabend knallte es. Um acht Uhr kam Hilfe.", ["2023-05-10TEV", "2023-05-10T08:00"]),
    ],
)
def test_an_hour_beside_an_evening_is_of_the_evening(text: str, values: list[str]) -> None:
    """The clock face has twelve hours; the part of the day right beside one tells which half is meant."""
    assert [value for _, value in values_in(text)] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Laut Anklage soll er am 2. September Benzin ausgeschüttet haben.", "2022-09-02"),
        ("Er soll am 2. September nach Kassel gereist sein.", "2022-09-02"),
        ("Er soll am 2. September nach Kassel reisen.", "2023-09-02"),
        ("Das Haus soll bis zum 2. Juni alle Gäste aufgenommen haben.", "2023-06-02"),
        ("Sie müssen rückwirkend zum 2. Juni nichts mehr zahlen.", "2022-06-02"),
        ("Die Löhne seien bis Ende Juni gesichert.", "2023-06"),
        ("Er ist bis Ende Juni gefahren.", "2022-06"),
        ("Am Freitag hatte der Rat getagt. Am Abend hatte es noch geregnet.", "2023-05-11TEV"),
        ("Die Augen brennen ihr noch am nächsten Tag.", "XXXX-XX-XX"),
        ("Im März 2020 kam er in Haft. Der Prozess hatte im Januar begonnen.", "2023-01"),
        ("Im März 2020 kam er in Haft. Der Prozess hatte im Mai begonnen.", "2020-05"),
        ("Am Mittwoch knallte es. Die Augen brennen ihr noch am nächsten Tag.", "2023-05-11"),
    ],
)
def test_what_is_said_to_have_been_lies_back(text: str, value: str) -> None:
    """The infinitive of the perfect, "rückwirkend" and a state reached tell which way a date points."""
    assert values_in(text)[-1][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ab Herbst gilt ein neuer Tarif.", "2023-FA"),
        ("Ab Winter gilt ein neuer Tarif.", "2023-WI"),
        ("Die Halle sei ab Februar frei.", "2024-02"),
        ("Ab Februar stieg der Preis.", "2023-02"),
        ("Ab Herbst ist es hier oft neblig.", "XXXX-FA"),
        ("Am Montag darf niemand baden. In der Nacht zu Dienstag dann auch kein Hund.", "2023-05-16TNI"),
        ("Am Montag badete niemand. In der Nacht zu Dienstag dann auch kein Hund.", "2023-05-09TNI"),
    ],
)
def test_what_is_to_begin_is_to_come(text: str, value: str) -> None:
    """Behind "ab" a part of the year points ahead; what has no verb goes on with what was told before it."""
    assert values_in(text)[-1][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "„Am Dienstag liegt das Gutachten vor“, sagte Ida Kolb. Sie wirkt an diesem Nachmittag müde.",
            "2023-05-12TAF",
        ),
        ("Am Dienstag kommt der Rat. Er will an diesem Nachmittag beraten.", "2023-05-16TAF"),
    ],
)
def test_days_of_quotations_are_not_those_of_the_report(text: str, value: str) -> None:
    """The part of "this" day in a report is not that of a day that somebody has spoken of."""
    assert values_in(text)[-1][1] == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Kinder schlafen länger, wenn die Schule um neun Uhr beginnt.", []),
        ("Die Kinder warten, wenn die Schule um neun Uhr beginnt.", ["T09:00"]),
        ("Kinder warten, wenn die Schule am Montag um neun Uhr beginnt.", ["2023-05-15", "2023-05-15T09:00"]),
        ("Wer um 9 Uhr arbeiten muss, steht früh auf.", []),
        ("Wer heute um 9 Uhr kommen muss, steht früh auf.", ["2023-05-12", "2023-05-12T09:00"]),
        ("Bei Schulbeginn um neun Uhr waren alle wach.", []),
        ("Bei dem Treffen um neun Uhr waren alle wach.", ["T09:00"]),
        ("Wer heute noch Türme baut, irrt.", ["PRESENT_REF"]),
        ("Wer heute einen Turm gebaut hat, irrt.", ["2023-05-12"]),
    ],
)
def test_hours_of_any_day(text: str, values: list[str]) -> None:
    """The hour at which people in general, whoever, or things of a kind do something is of no one day."""
    assert [value for _, value in values_in(text) if not value.startswith("PT")] == values
