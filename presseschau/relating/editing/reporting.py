"""What became of each entry, once all articles have been compared."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from presseschau.model import (
    AppliedCorrection,
    Cast,
    CorrectionEntry,
    CorrectionFile,
    CorrectionKind,
    CorrectionReport,
    Story,
)
from presseschau.relating.editing.library import RefusedError
from presseschau.relating.editing.settling import Settled

_REMEDY = "den Eintrag berichtigen oder löschen"


def report_corrections(
    file: CorrectionFile, settled: Settled, cast: Cast, stories: Sequence[Story]
) -> CorrectionReport:
    """Say of each entry what it did; one that could do nothing joins the mistakes."""
    story_of = {name: story for story in stories for name in story.articles}
    applied, mistakes = [], list(settled.mistakes)
    for found in settled.followed:
        try:
            applied.append(_outcome(found, cast, story_of))
        except RefusedError as error:
            mistakes.append(error.mistake)
    return CorrectionReport(
        path=file.path,
        sha256=file.sha256,
        applied=tuple(applied),
        mistakes=tuple(sorted(mistakes, key=lambda mistake: mistake.line)),
    )


def _outcome(found: AppliedCorrection, cast: Cast, story_of: dict[str, Story]) -> AppliedCorrection:
    kind = found.entry.kind
    if kind is CorrectionKind.ACTOR:
        return _actor(found, cast)
    if kind is CorrectionKind.NO_ACTOR:
        return found
    story = story_of[found.articles[0]]
    if kind is CorrectionKind.TITLE:
        _check_title(found.entry, story)
    return replace(found, story=story.id)


def _actor(found: AppliedCorrection, cast: Cast) -> AppliedCorrection:
    entry = found.entry
    wanted = set(found.articles)
    counts = Counter(cast.by_mention.values())
    for actor in cast.actors:
        fits = actor.name == entry.wording and entry.actor in {None, actor.kind}
        if fits and (not wanted or wanted & set(actor.articles)):
            return replace(found, actor=actor.id, articles=actor.articles, mentions=counts[actor.id])
    problem = "Für diesen Eintrag bleibt keine Nennung: Andere Einträge haben Vorrang"
    raise RefusedError(entry, entry.wording, problem, _REMEDY)


def _check_title(entry: CorrectionEntry, story: Story) -> None:
    if " ".join(story.title.text.split()) != entry.wording:
        problem = "Dieser Titel steht in keinem Artikel des Ereignisses, oder es hat schon einen anderen"
        raise RefusedError(entry, entry.wording, problem, "eine Überschrift aus einem Artikel des Ereignisses kopieren")
