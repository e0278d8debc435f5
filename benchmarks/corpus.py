"""Makes collections of articles of any size, for measuring how the program copes with them.

    python benchmarks/corpus.py FOLDER [NUMBER]

The articles have the build of a year's press: separate events of one to six articles each, of which some are copies of
an agency's text, some edited copies and some own reports, all of about 400 words; a few quote the seed articles. The
same number gives the same bytes.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

ROOT = Path(__file__).parent.parent
WORDS = 400
FIRST_DAY = date(2024, 1, 1)
DAYS = 366
MAIN_MATTERS, QUOTING, REASONED, DROPPED, TOUCHED = 0.25, 0.1, 0.5, 0.15, 0.3


def _listed(words: str) -> list[str]:
    return words.split()


_FIRST = "Anna Bernd Carla Dirk Elke Frank Gesa Holger Ines Jan Karin Lars Mona Nils Olga Peter Rita Sven Tanja Uwe"
_FIRST += " Vera Wolfgang Yvonne Martin Helga Thomas Sabine Jürgen Petra Klaus Ulrike Stefan Monika Andreas Birgit"
_LAST_HEAD = "Alt Brand Drei Eber Fels Gold Hart Jung Kessel Linden Mühl Nord Ober Pfeif Reh Stein Tal Unter Vogel Wein"
_LAST_TAIL = "bauer hagen mann meier stedt berg feld holz kamp hofer"
_TOWN_HEAD = "Alten Birken Dorn Eichen Falken Grün Hohen Jägers Kalten Lauter Markt Neuen Ober Rosen Schön Tannen Wald"
_TOWN_TAIL = "bach burg dorf felde hausen heim kirchen rode stadt walde"
_TOPIC = _listed("""Abwasser Archiv Bahn Berg Bibliothek Brand Brücken Computer Daten Deich Energie Ernte
Fähr Fisch Flughafen
Forst Gas Gebühren Gesundheits Getreide Grenz Hafen Handels Haushalts Heiz Hochwasser Impf Industrie Jagd Jugend
Kanal Klima Klinik Kohle Kommunal Kraft Kredit Kultur Landwirtschafts Lehrer Luft Markt Medien Miet Milch Museums
Netz Obst Park Pflege Polizei Post Radwege Renten Rohstoff Schiffs Schul Sicherheits Solar Sport Stadion Stahl Steuer
Straßen Strom Tarif Tee Theater Trinkwasser Tunnel Umwelt Universitäts Verkehrs Versicherungs Wahl Wald Wärme
Wasser Wein Werft Wetter Wind Wirtschafts Wohnungs Zoll Zucker Zug""")
_THINGS = [("m", x) for x in _listed("plan vertrag ausbau streit bericht fonds rat skandal unfall verband")]
_THINGS += [("f", x) for x in _listed("reform anlage abgabe behörde krise messe sperrung prüfung steuer versorgung")]
_THINGS += [("n", x) for x in _listed("abkommen amt gesetz projekt werk lager programm verbot gutachten zentrum")]
_QUALITIES = _listed("""alt breit dicht eng fest fremd früh ganz gering groß hart hoch jung kalt klein klug
kurz lang leer
leicht leise mild neu niedrig offen reich ruhig scharf schlicht schmal schnell schwach schwer selten spät
stark still streng
teuer tief umstritten vage weit""")
_ROLES = _listed("Bürgermeister Minister Sprecher Vorstand Direktor Präsident Abgeordneter Betriebsrat Geschäftsführer")
_ACTS = _listed("""begrüßte lehnte|ab kündigte|an verschob stoppte prüfte verteidigte kritisierte forderte
beschloss stellte|vor
billigte besuchte verließ finanzierte erweiterte sperrte räumte versprach untersuchte verlangte meldete kürzte
verlängerte verschärfte genehmigte eröffnete schloss verkaufte erwarb""")
_SAYING = _listed("sagte erklärte betonte warnte teilte|mit bekräftigte räumte|ein forderte meinte berichtete")
_WHEN = _listed("""am_Montag am_Dienstag am_Mittwoch am_Donnerstag am_Freitag am_Wochenende gestern zuvor inzwischen
im_vergangenen_Jahr seit_Wochen bis_zum_Herbst in_der_Nacht am_frühen_Morgen nach_langer_Beratung""")
_WHY = _listed("""weil_das_Geld_nicht_reicht obwohl_viele_Anwohner_dagegen_sind nachdem_Fachleute_Mängel_gefunden_hatten
damit_die_Kosten_nicht_weiter_steigen während_die_Verhandlungen_andauern bevor_die_Frist_abläuft
ohne_Gründe_zu_nennen wie_aus_internen_Papieren_hervorgeht""")
_UNITS = _listed("Millionen_Euro Menschen Haushalte Tonnen Prozent Kilometer Arbeitsplätze Fahrzeuge Betriebe Hektar")
_OUTLETS = _listed("Tagblatt Kurier Rundschau Anzeiger Morgenpost Bote Nachrichten Zeitung")
_AGENCIES = _listed("dpa AFP Reuters AP")
_ADJECTIVE_ENDING = {"m": "er", "f": "e", "n": "es"}
_ACCUSATIVE = {"m": ("den", "en"), "f": ("die", "e"), "n": ("das", "e")}
_NOMINATIVE = {"m": "Der", "f": "Die", "n": "Das"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """What its articles tell of: a day, a town, people with their offices, and main matters with gender and name."""

    day: date
    town: str
    people: tuple[tuple[str, str], ...]
    matters: tuple[tuple[str, str], ...]


def make_articles(number: int) -> Iterator[tuple[str, str]]:
    """Give file names and texts of that many articles, event by event."""
    made, event = 0, 0
    while made < number:
        chance = Random(event)  # noqa: S311 - the same number gives the same event
        size = min(chance.choice((1, 1, 1, 2, 2, 3, 4, 6)), number - made)
        for place, text in enumerate(_coverage(chance, size, event)):
            yield f"{made + place:05}.txt", text
        made += size
        event += 1


def make_edits(number: int) -> Iterator[tuple[str, str]]:
    """Give that many light edits of one text of one day: the worst case for comparing."""
    chance = Random(0)  # noqa: S311
    event = _event(chance, 0)
    text = _sentences(event, chance)
    for place in range(number):
        yield f"{place:05}.txt", _printed(event.day, _edited(text, event, Random(place)), chance)  # noqa: S311


def write_articles(folder: Path, articles: Iterator[tuple[str, str]]) -> None:
    """Write the articles into a new folder."""
    folder.mkdir(parents=True)
    for name, text in articles:
        (folder / name).write_text(text, encoding="utf-8")


def _coverage(chance: Random, size: int, number: int) -> Iterator[str]:
    """Write an event's articles: the agency's text, copies of it, edited ones, own reports."""
    event = _event(chance, number)
    agency = _sentences(event, chance)
    for place in range(size):
        kind = "agency" if place == 0 else chance.choice(("copy", "edited", "own", "own"))
        later = event.day + timedelta(days=chance.choice((0, 0, 1)))
        if kind == "own":
            text = _sentences(event, chance) + ([chance.choice(_seed_sentences())] if chance.random() < QUOTING else [])
        else:
            text = _edited(agency, event, chance) if kind == "edited" else agency
        yield _printed(later, text, chance)


def _event(chance: Random, number: int) -> Event:
    return Event(
        day=FIRST_DAY + timedelta(days=(number * 37) % DAYS),
        town=chance.choice(_TOWN_HEAD.split()) + chance.choice(_TOWN_TAIL.split()),
        people=tuple((chance.choice(_ROLES), _name(chance)) for _ in range(4)),
        matters=tuple(_matter(chance) for _ in range(3)),
    )


def _topic(event: Event, chance: Random) -> tuple[str, str]:
    """Give one of the event's matters or, mostly, something of the background."""
    return chance.choice(event.matters) if chance.random() < MAIN_MATTERS else _matter(chance)


def _name(chance: Random) -> str:
    return f"{chance.choice(_FIRST.split())} {chance.choice(_LAST_HEAD.split())}{chance.choice(_LAST_TAIL.split())}"


def _matter(chance: Random) -> tuple[str, str]:
    gender, tail = chance.choice(_THINGS)
    return gender, chance.choice(_TOPIC) + tail


def _sentences(event: Event, chance: Random) -> list[str]:
    made: list[str] = []
    while sum(len(sentence.split()) for sentence in made) < WORDS:
        make = chance.choice((_deed, _deed, _speech, _report, _count, _judgement))
        made.append(make(event, chance).replace("_", " "))
    return made


def _deed(event: Event, chance: Random) -> str:
    verb, _, rest = chance.choice(_ACTS).partition("|")
    when = chance.choice(_WHEN)
    who = _person(event, chance)
    end = f" {rest}" if rest else ""
    return f"{when[0].upper()}{when[1:]} {verb} {who} in {event.town} {_object(event, chance)}{end}{_because(chance)}."


def _speech(event: Event, chance: Random) -> str:
    verb, _, rest = chance.choice(_SAYING).partition("|")
    end = f" {rest}" if rest else ""
    return f"„{_claim(event, chance)}“, {verb} {_person(event, chance)} {chance.choice(_WHEN)}{end}."


def _report(event: Event, chance: Random) -> str:
    gender, name = _topic(event, chance)
    that = f"{_NOMINATIVE[gender].lower()} {name} sei für {event.town} {chance.choice(_QUALITIES)} und"
    return f"{_person(event, chance)} erklärte, {that} {chance.choice(_QUALITIES)}{_because(chance)}."


def _count(event: Event, chance: Random) -> str:
    gender, name = _topic(event, chance)
    number = f"{chance.randrange(2, 900)}_{chance.choice(_UNITS)}"
    return f"{_NOMINATIVE[gender]} {name} betrifft rund {number}, {chance.randrange(2, 99)}_Prozent mehr als geplant."


def _judgement(event: Event, chance: Random) -> str:
    gender, name = _topic(event, chance)
    quality = chance.choice(_QUALITIES) + _ADJECTIVE_ENDING[gender]
    return f"Ein {quality} {name} wäre für {_object(event, chance)} {chance.choice(_QUALITIES)}{_because(chance)}."


def _claim(event: Event, chance: Random) -> str:
    gender, name = _topic(event, chance)
    return f"{_NOMINATIVE[gender]} {name} ist {chance.choice(_QUALITIES)} und {chance.choice(_QUALITIES)}"


def _object(event: Event, chance: Random) -> str:
    gender, name = _topic(event, chance)
    article, ending = _ACCUSATIVE[gender]
    return f"{article} {chance.choice(_QUALITIES)}{ending} {name}"


def _person(event: Event, chance: Random) -> str:
    role, name = chance.choice(event.people)
    return chance.choice((f"{role} {name}", name, name.split()[1]))


def _because(chance: Random) -> str:
    return f", {chance.choice(_WHY)}" if chance.random() < REASONED else ""


def _edited(sentences: Sequence[str], event: Event, chance: Random) -> list[str]:
    """Drop some sentences, write some anew, change a word in others."""
    kept = [sentence for sentence in sentences if chance.random() > DROPPED]
    return [_touched(sentence, chance) if chance.random() < TOUCHED else sentence for sentence in kept] + [
        _deed(event, chance).replace("_", " ")
    ]


def _touched(sentence: str, chance: Random) -> str:
    words = sentence.split()
    place = chance.randrange(1, len(words) - 1)
    return " ".join([*words[:place], chance.choice(_QUALITIES), *words[place + 1 :]])


def _printed(day: date, sentences: Sequence[str], chance: Random) -> str:
    paragraphs = [" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3)]
    credit = f"{chance.choice(_OUTLETS)}/{chance.choice(_AGENCIES)}"
    return "\n\n".join([f"date {day.isoformat()}", sentences[0].rstrip("."), *paragraphs, credit]) + "\n"


def _seed_sentences() -> list[str]:
    lines = [line.strip() for path in sorted((ROOT / "seeds").glob("*.txt")) for line in path.read_text().split("\n")]
    return [part + "." for line in lines for part in line.split(". ") if len(part) > 60]  # noqa: PLR2004


if __name__ == "__main__":
    write_articles(Path(sys.argv[1]), make_articles(int(sys.argv[2]) if len(sys.argv) > 2 else 1000))  # noqa: PLR2004
