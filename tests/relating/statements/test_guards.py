"""What keeps two passages apart that use the same words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.relating.statements.guards import Traits, differ
from tests.relating.said import traits_in

FEW = st.frozensets(st.sampled_from("abcd"), max_size=3)
TRAITS = st.builds(
    Traits,
    numbers=FEW,
    ordinals=FEW,
    shares=FEW,
    subject=FEW,
    directions=FEW,
    rest=FEW,
    predicates=FEW,
    passive=st.booleans(),
    demanded=st.booleans(),
    done=st.booleans(),
    announced=st.booleans(),
    decided=st.booleans(),
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bei dem Unfall wurden vier Menschen verletzt.", "Bei dem Unfall wurden 12 Menschen verletzt."),
        ("Der Rat bewilligte 300 Wohnungen.", "Der Rat bewilligte 400 Wohnungen."),
        ("Der Umsatz stieg um 3,5 Prozent.", "Der Umsatz stieg um 3,6 Prozent."),
        ("Der erste Wagen entgleiste.", "Der zweite Wagen entgleiste."),
        ("Alle Mitglieder stimmten zu.", "Einige Mitglieder stimmten zu."),
        ("Sämtliche Schulen bleiben geschlossen.", "Die Hälfte der Schulen bleibt geschlossen."),
        ("Der ganze Ort ist ohne Strom.", "Ein Teil des Ortes ist ohne Strom."),
        ("Der Händler verklagte den Bauern.", "Der Bauer verklagte den Händler."),
        ("Der Händler wurde vom Bauern verklagt.", "Der Bauer wurde vom Händler verklagt."),
        ("Der Bund fordert eine Öffnung der Grenze.", "Der Bund öffnet die Grenze."),
        ("Der Verband verlangt mehr Busse.", "Die Stadt kauft mehr Busse."),
        ("Die Preise für Butter stiegen.", "Die Preise für Butter sanken."),
        ("Der Minister will den Ort besuchen.", "Der Minister hat den Ort besucht."),
        ("Der Minister wollte den Ort besuchen.", "Der Minister hatte den Ort besucht."),
        ("Der Anwalt kündigte Revision an.", "Der Anwalt hat Revision eingelegt."),
        ("Die Händler hoffen auf neue Kunden.", "Die Händler fürchten neue Kunden."),
    ],
)
def test_another_quantity_order_or_deed_is_another_statement(one: str, other: str) -> None:
    """Other counts and places in a row, a part for all, exchanged roles, and a wish beside a deed keep apart."""
    assert differ(traits_in(one), traits_in(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bei dem Unfall wurden vier Menschen verletzt.", "Bei dem Unfall wurden 4 Menschen verletzt."),
        ("Bei dem Unfall wurden vier Menschen verletzt.", "Bei dem Unfall wurden Menschen verletzt."),
        ("Zwei von drei Brücken sind gesperrt.", "Drei Brücken sind gesperrt."),
        ("Der Rat tagt am 3. Mai.", "Der Rat tagt am 4. Mai."),
        ("Der erste Wagen entgleiste.", "Der Wagen entgleiste."),
        ("Alle Schulen bleiben geschlossen.", "Sämtliche Schulen bleiben geschlossen."),
        ("Der Händler verklagte den Bauern.", "Den Bauern verklagte der Händler."),
        ("Der Händler verklagte den Bauern.", "Der Bauer wurde vom Händler verklagt."),
        ("Der Händler lobte den Bauern.", "Der Wirt lobte den Bauern."),
        ("Der Rat kündigte den Bau einer Halle an.", "Der Rat hat den Bau einer Halle beschlossen."),
        ("Der Rat kündigte den Bau einer Halle an.", "Der Rat hat den Bau einer Halle angekündigt."),
        ("Die Stadt lud die Wirte ein.", "Der Bürgermeister lud für die Stadt die Wirte ein."),
        ("Der Verband fordert mehr Busse.", "Der Verband verlangt mehr Busse."),
        ("Der Verband kündigte mehr Busse an.", "Die Stadt kauft mehr Busse."),
    ],
)
def test_another_wording_is_no_other_statement(one: str, other: str) -> None:
    """A number in words, one left out, a date, another order of words, the passive and an announcement do not."""
    assert not differ(traits_in(one), traits_in(other))


@given(TRAITS, TRAITS)
def test_what_keeps_apart_has_no_direction(one: Traits, other: Traits) -> None:
    """It does not matter which of two passages comes first."""
    assert differ(one, other) is differ(other, one)


@given(TRAITS)
def test_nothing_differs_from_itself(traits: Traits) -> None:
    """A passage says what it says."""
    assert not differ(traits, traits)
