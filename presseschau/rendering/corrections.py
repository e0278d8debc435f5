"""What an editor corrected, in words for readers."""

from collections.abc import Mapping
from dataclasses import dataclass

from presseschau.model import ActorKind, AppliedCorrection, CorrectionKind, Passage
from presseschau.rendering.language import count, enumerate_words
from presseschau.rendering.site import Site

ACTOR_WORDS: Mapping[ActorKind | None, str] = {
    ActorKind.PERSON: "Person",
    ActorKind.PLACE: "Ort",
    ActorKind.ORGANISATION: "Organisation",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One correction: what was corrected, where (articles, or the sentences left out), and the effect in words.

    `actor` and `story` are the ids of what the effect made or changed.
    """

    line: int
    what: str
    effect: str
    articles: tuple[str, ...] = ()
    passages: tuple[Passage, ...] = ()
    actor: str | None = None
    story: str | None = None


def rows_of(site: Site) -> tuple[Row, ...]:
    """Give the corrections that are followed, by their lines in the file."""
    return tuple(_row(found) for found in site.digest.corrections.applied)


def _row(found: AppliedCorrection) -> Row:
    return Row(
        line=found.entry.line,
        what=_what(found),
        effect=_effect(found),
        articles=() if found.passages or found.entry.kind is CorrectionKind.NO_ACTOR else found.articles,
        passages=found.passages,
        actor=found.actor,
        story=found.story,
    )


def _what(found: AppliedCorrection) -> str:
    entry = found.entry
    if entry.kind is CorrectionKind.ACTOR:
        aliases = enumerate_words([f"„{alias}“" for alias in entry.aliases])
        forms = f", auch {aliases}" if aliases else ""
        return f"Akteur „{entry.wording}“{f' ({ACTOR_WORDS[entry.actor]})' if entry.actor else ''}{forms}"
    return {
        CorrectionKind.NO_ACTOR: f"„{entry.wording}“ ist kein Akteur",
        CorrectionKind.TOGETHER: "Artikel zusammengelegt",
        CorrectionKind.APART: "Artikel getrennt",
        CorrectionKind.TITLE: "Titel gewählt",
        CorrectionKind.DROPPED: "Satz ausgelassen",
    }[entry.kind]


def _effect(found: AppliedCorrection) -> str:
    mentions = count(found.mentions, "Nennung", "Nennungen")
    return {
        CorrectionKind.ACTOR: f"{mentions} zugeordnet",
        CorrectionKind.NO_ACTOR: f"{mentions} ohne Eintrag unter den Akteuren",
        CorrectionKind.TOGETHER: "stehen in einem Ereignis",
        CorrectionKind.APART: "bilden ein eigenes Ereignis",
        CorrectionKind.TITLE: "steht über dem Ereignis",
        CorrectionKind.DROPPED: "steht in keiner Zusammenfassung und keiner Liste mehr",
    }[found.entry.kind]
