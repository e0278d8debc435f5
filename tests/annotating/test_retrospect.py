"""Whether a sentence tells what was before the event."""

import pytest

from presseschau.annotating import annotate
from tests.quality.marked import draft_of


def _looks_back(text: str) -> bool:
    (article,) = annotate((draft_of(text, None),))
    (sentence,) = article.sentences
    return sentence.looks_back


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Rat hatte den Plan im Herbst beschlossen.",
        "Die Brücke war vor Jahren saniert worden.",
        "Bereits im Mai hatten die Bürger dagegen protestiert.",
        "Die Gäste waren am Morgen abgereist.",
        "Entdeckt worden waren die Risse im August.",
        "Der Verein hatte angekündigt, den Platz zu räumen.",
    ],
)
def test_the_pluperfect_looks_back(sentence: str) -> None:
    """A main clause with "hatte" or "war" and a participle tells what went before, wherever its verb stands."""
    assert _looks_back(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Rat hat den Plan beschlossen.",
        "Der Rat beschloss den Plan.",
        "Der Rat hätte den Plan beschlossen.",
        "Der Rat hatte kein Geld.",
        "Die Brücke war alt.",
        "Geschlossen war die Tür.",
        "Die Brücke wurde vor Jahren saniert.",
        "Der Förster hatte Glück und wurde gerettet.",
    ],
)
def test_other_tenses_do_not(sentence: str) -> None:
    """Perfect and preterite tell the event; an auxiliary without a participle of its own clause is a full verb."""
    assert not _looks_back(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nachdem der Rat den Plan beschlossen hatte, begann der Bau.",
        "Der Bau begann, nachdem der Rat den Plan beschlossen hatte.",
        "Der Mann, der den Brand gelegt hatte, schwieg.",
        "Als der Damm brach, waren die Bewohner schon geflohen.",
    ],
)
def test_the_pluperfect_beside_another_tense_does_not(sentence: str) -> None:
    """A sentence that puts two times together tells the later one, too."""
    assert not _looks_back(sentence)
