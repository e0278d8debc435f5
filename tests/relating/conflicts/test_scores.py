"""Scores of a match that differ."""

import pytest

from presseschau.relating.conflicts.scores import scores_in
from tests.relating.planted.checks import digest

OPENINGS = (
    "Die Volleyballerinnen des TV Moorbek stehen seit Samstag im Finale. In der Halle am Deich war es laut wie selten.",
    "Moorbek darf vom Titel träumen. Trainerin Ria Stolz sprach von ihrem größten Abend, die Fans sangen bis zuletzt.",
)
"""Two reports of one event that share hardly a word, so that they are independent texts."""


def _stages(text: str) -> list[tuple[str, str]]:
    (article,) = digest({"text": text, "date": "2024-05-07"}).articles
    return [(score.value, score.stage) for score in scores_in(article)]


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("Der FC Rabental gewann das Derby mit 3:1 (2:0).", [("3:1", "final"), ("2:0", "half")]),
        ("Rabental unterlag den Gästen 24:29.", [("29:24", "final")]),
        ("Nach dem 0:4 bei den Gästen ist die Stimmung schlecht.", [("4:0", "final")]),
        ("Der 2:0-Erfolg gegen Auental lässt hoffen.", [("2:0", "final")]),
        ("Zur Pause führten die Gäste 16:12.", [("16:12", "half")]),
        ("Kern traf zum 1:0.", [("1:0", "")]),
        ("Kern traf beim Sieg zum 2:1-Endstand.", [("2:1", "final")]),
        ("Kern traf beim Sieg zum 1:1.", [("1:1", "")]),
        ("In der 70. Minute stand es 2:2.", [("2:2", "")]),
        ("Sie siegte mit 6:4, 6:3.", [("6:4", ""), ("6:3", "")]),
        ("Zuletzt hatte Rabental mit 0:2 verloren.", [("2:0", "")]),
        ("Das Hinspiel gewann Rabental mit 0:2.", [("2:0", "")]),
        ("Die Sitzung endet um 18:30 Uhr.", []),
        ("Der Rat nahm den Antrag mit 28:19 Stimmen an.", []),
    ],
)
def test_a_score_is_of_a_stage(text: str, stages: list[tuple[str, str]]) -> None:
    """Only the end and the half of the match reported can contradict; hours and votes are no scores."""
    assert _stages(text) == stages


@pytest.mark.parametrize(
    ("one", "other", "conflicts"),
    [
        ("Moorbek besiegte Auental 31:27.", "Mit 28:31 unterlag Auental in Moorbek.", [("Ergebnis", "31:27", "31:28")]),
        ("Moorbek besiegte Auental 31:27.", "Mit 27:31 unterlag Auental in Moorbek.", []),
        (
            "Die Wölfe siegten gegen Auental 31:27 (16:12).",
            "Schon zur Halbzeit stand es 16:11, am Ende verlor Auental 27:31.",
            [("Halbzeitstand", "16:11", "16:12")],
        ),
        ("Moorbek besiegte Auental 31:27.", "Zur Pause führte Moorbek gegen Auental 16:12.", []),
        ("Moorbek besiegte Auental 31:27.", "Zeitgleich verlor Rabental sein Heimspiel mit 22:30.", []),
    ],
)  # fmt: skip
def test_scores_of_one_stage_are_compared(one: str, other: str, conflicts: list[tuple[str, str, str]]) -> None:
    """Who lost 28:31 is not beaten 31:27; a half-time score and another match contradict nothing."""
    made = digest(*({"text": f"{o} {t}", "date": "2024-05-12"} for o, t in zip(OPENINGS, (one, other), strict=True)))
    found = [c for story in made.stories for c in story.conflicts]
    assert [(c.about, *sorted(str(v.value) for v in c.values)) for c in found] == conflicts
