"""Annotating in several processes."""

from dataclasses import replace
from pathlib import Path

from presseschau.annotating import annotate
from presseschau.annotating.workers import AT_ONCE, shared_out
from tests.quality.marked import draft_of

SEEDS = Path(__file__).parent.parent.parent / "seeds"
TEXTS = (
    "Bürgermeisterin Henrike Vogt hat am Freitag in Orla drei Brücken gesperrt.",
    "Vogt sagte: „Das Geld reicht nicht.“ Rund 40 Betriebe warten seit Wochen auf Antwort.",
)


def test_the_result_is_the_same_however_many_processes_work_on_it() -> None:
    """Names learnt from one portion serve in the next one, and articles stay in order."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    texts += [*TEXTS[:1] * AT_ONCE, *TEXTS[1:]]
    drafts = [replace(draft_of(text, "2024-05-03"), id=str(number)) for number, text in enumerate(texts)]
    assert annotate(drafts, processes=2) == annotate(drafts, processes=1)


def test_few_articles_are_not_shared_out() -> None:
    """Starting processes would take longer than the work."""
    assert shared_out(lambda _, drafts: len(drafts), [draft_of(text, None) for text in TEXTS]) is None
