"""Names that only look like a person's, and persons' names that look like something else."""

import pytest

from tests.annotating.mentions.findings import found, mentions_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Das Sturmtief „Jana“ zog ab. Danach war „Jana“ vergessen.", []),
        ("Orkan Jana deckte Dächer ab. Jana war stark.", []),
        ("Die Fähre „Jana“ legte ab.", []),
        ("Die Warn-App Jana gab Entwarnung. Über die Warnapp Jana kam die Meldung.", []),
        ("Die Zeitschrift „Jana Hansen“ ging ein. Viele lasen Jana Hansen.", []),
        ("Die Trainerin „Jana“ blieb.", ["person: Jana"]),
        ("Er sprach für die Minderheit der Lenas. Die Partei der Lenas schwieg.", []),
    ],
)
def test_what_bears_a_first_name_is_no_person(text: str, names: list[str]) -> None:
    """A storm, a ship, an app or a people with a first name is nobody, in the whole article."""
    assert found(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Das sagte Glaserer Jan Hansen.", ["Jan Hansen"]),
        ("Das sagte Betriebsrat Jan Bergmann.", ["Jan Bergmann"]),
        ("Dort wartete Jan K. auf das Urteil.", ["Jan K."]),
        ("Den Statistiker Gero Malzberg kennt jeder.", ["Gero Malzberg"]),
        ("Zehn Jahre hat Bogdan Miltan Worvanien regiert.", ["Bogdan Miltan", "Worvanien"]),
        ("Der Helfer Mattis K. starb. Die Eltern sahen Mattis.", ["Mattis K.", "Mattis"]),
    ],
)
def test_names_are_parted_from_trades_and_lands(text: str, names: list[str]) -> None:
    """A trade before a name and a land behind it are no parts of it; an initial and a first name in -s are."""
    assert [mention.name for mention in mentions_in(text)] == names


def test_a_company_is_known_by_the_noun_before_it() -> None:
    """Behind a noun that only companies bear even a surname is a firm's."""
    assert found("Der Netzbetreiber Nordstrom schweigt.") == ["organisation: Nordstrom"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Das sagte die frühere Richterin Jana Moos.", "frühere Richterin"),
        ("Das sagte der künftige Minister Jan Moos.", "künftige Minister"),
        ("Das sagte der ehemalige russische Minister Jan Moos.", "ehemalige russische Minister"),
        ("Das sagte die Richterin Jana Moos.", "Richterin"),
    ],
)
def test_an_office_keeps_the_word_that_says_when(text: str, role: str) -> None:
    """Former and future offices are shown as such."""
    (mention,) = mentions_in(text)
    assert mention.role is not None
    assert mention.role.of(text) == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ein Sprecher Suryantos bestritt das.", None),
        ("Der Sprecher Merkels bestritt das.", None),
        ("Das bestritt Minister Suryanto.", "Minister"),
        ("Die Rede Minister Merkels war kurz.", "Minister"),
    ],
)
def test_who_speaks_for_somebody_is_another(text: str, role: str | None) -> None:
    """A genitive behind an office with its article tells for whom it is held, not by whom."""
    (mention,) = mentions_in(text)
    assert (mention.role.of(text) if mention.role else None) == role


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Die Umweltorganisation Green Archipelago klagte.", ["organisation: Green Archipelago"]),
        ("Der Pumpenhersteller Hallstein klagte.", ["organisation: Hallstein"]),
        ("Hummer aus Nova Scotia wird billiger.", ["place: Nova Scotia"]),
        ("Landrätin Birte Jansohn schwieg.", ["person: Birte Jansohn"]),
        ("Ihr Sohn Jan Moos schwieg.", ["person: Jan Moos"]),
    ],
)
def test_what_stands_beside_a_name_or_ends_it_tells_its_kind(text: str, names: list[str]) -> None:
    """A noun for its kind goes before a first name that is a word of another language; "-sohn" ends surnames, too."""
    assert found(text) == names
