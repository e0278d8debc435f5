"""What happened to things that are counted: "1.200 Stellen fallen weg", "streicht 1.200 Arbeitsplätze"."""

from presseschau.german import mapping, words
from presseschau.german.states import is_people, is_present
from presseschau.model import Figure, Sentence, Span, placed_in
from presseschau.relating.conflicts.persons import State
from presseschau.relating.wording import forms_of


def fate_of(text: str, figure: Figure, within: Sentence, around: Span) -> State | None:
    """Give what the clause `around` a figure says happened to the things that it counts; None where it is denied."""
    unit = figure.unit.lower()
    listed = mapping("thing_states")
    fates = {name: [{word} for word in told["words"]] for name, told in listed.items() if unit in told["nouns"]}
    if is_people(unit) or is_present(unit):
        fates = {name: [set(pair) for pair in told["people"]] for name, told in listed.items() if "people" in told}
    if not fates or not words("negations").isdisjoint(forms_of(text, around)):
        return None
    said = {base.form for base in placed_in(within.bases, around)}
    name = next((fate for fate, phrases in fates.items() if any(phrase <= said for phrase in phrases)), None)
    return State(name=name, anybody=True, thing=True) if name else None
