"""Turns an editor's entries into corrections that the stages can keep to."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from presseschau.model import (
    ActorCorrection,
    AppliedCorrection,
    Article,
    CorrectionEntry,
    CorrectionFile,
    CorrectionKind,
    CorrectionMistake,
    Corrections,
    DroppedSentence,
    Origin,
    StoryCorrections,
    TitleCorrection,
)
from presseschau.relating.editing.clashes import check_clashes
from presseschau.relating.editing.library import Library, RefusedError, TooFewError

_COUPLE = 2
_HEADED = {
    Origin.STATED: (
        "Das ist die Überschrift des Artikels",
        "dem Ereignis einen anderen Titel geben (titles) oder einen anderen Satz auslassen",
    ),
    Origin.DERIVED: (
        "Dieser Satz ist der Titel des Artikels, dem eine Überschrift fehlt",
        "dem Artikel in seiner Datei eine Überschrift geben (title) oder einen anderen Satz auslassen",
    ),
}
"""Why a headline cannot be dropped, as it would still stand wherever the article is named, and what to do."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Settled:
    """The corrections with articles by their ids and exact wordings, the entries they rest on, and all mistakes."""

    corrections: Corrections
    followed: tuple[AppliedCorrection, ...]
    mistakes: tuple[CorrectionMistake, ...]


def settle_corrections(file: CorrectionFile, articles: Sequence[Article]) -> Settled:
    """Look up what the entries speak of; an entry that cannot be followed is left out and becomes a mistake."""
    desk = _Desk(Library(articles))
    for entry in file.entries:
        desk.take(entry)
    mistakes = (*file.mistakes, *desk.mistakes)
    return Settled(
        corrections=_corrections(desk),
        followed=tuple(desk.followed),
        mistakes=tuple(sorted(mistakes, key=lambda mistake: mistake.line)),
    )


class _Desk:
    """Takes one entry after another."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.followed: list[AppliedCorrection] = []
        self.mistakes: list[CorrectionMistake] = []
        self.titles: dict[CorrectionEntry, str] = {}

    def take(self, entry: CorrectionEntry) -> None:
        """Follow the entry or note why not."""
        before = len(self.mistakes)
        try:
            found = _CHECKS[entry.kind](self, AppliedCorrection(entry=entry, articles=self._articles(entry)))
            check_clashes(found, self.followed)
        except TooFewError as error:
            # The articles that are missing have been named already.
            self.mistakes += [error.mistake] if len(self.mistakes) == before else []
        except RefusedError as error:
            self.mistakes.append(error.mistake)
        else:
            self.followed.append(found)

    def _articles(self, entry: CorrectionEntry) -> tuple[str, ...]:
        """Look up the articles; those that there are not do not take the others with them."""
        found: list[str] = []
        for reference in entry.articles:
            ids = self.library.named(reference)
            if not ids:
                self.mistakes.append(self._unknown(entry, reference))
            found += ids
        return tuple(dict.fromkeys(found))

    def _unknown(self, entry: CorrectionEntry, reference: str) -> CorrectionMistake:
        guess = self.library.guess(reference)
        remedy = "den Pfad der Datei im Ordner der Artikel angeben"
        remedy += f", vielleicht „{guess}“" if guess else ""
        return RefusedError(entry, reference, "Diesen Artikel gibt es nicht", remedy).mistake

    def actor(self, found: AppliedCorrection) -> AppliedCorrection:
        """Expect one of the names to be mentioned; name the aliases that are not."""
        entry = found.entry
        if entry.articles and not found.articles:
            raise _left(entry, "Keiner der Artikel dieses Eintrags ist da")
        met = [name for name in (entry.wording, *entry.aliases) if self.library.mentions(name, found.articles)]
        if not met:
            names = (entry.wording, *entry.aliases)
            raise self._unnamed(entry, next((name for name in names if self.library.stands(name)), entry.wording))
        self.mistakes += [self._unnamed(entry, name).mistake for name in entry.aliases if name not in met]
        return found

    def no_actor(self, found: AppliedCorrection) -> AppliedCorrection:
        """Expect the name to be mentioned."""
        mentions = self.library.mentions(found.entry.wording)
        if not mentions:
            raise self._unnamed(found.entry, found.entry.wording)
        return replace(found, mentions=mentions)

    def _unnamed(self, entry: CorrectionEntry, name: str) -> RefusedError:
        if self.library.stands(name):
            return RefusedError(
                entry, name, "Dieses Wort ist in den Artikeln als Name nicht erkannt worden", "den ganzen Namen angeben"
            )
        remedy = "den Namen schreiben, wie er in einem Artikel steht, oder ihn löschen"
        return RefusedError(entry, name, "Dieser Name kommt in den Artikeln nicht vor", remedy)

    def together(self, found: AppliedCorrection) -> AppliedCorrection:
        """Expect two articles at least."""
        if len(found.articles) < _COUPLE:
            raise _left(found.entry, "Zu vereinen wären zwei Artikel, da ist höchstens einer")
        return found

    def apart(self, found: AppliedCorrection) -> AppliedCorrection:
        """Expect an article."""
        if not found.articles:
            raise _left(found.entry, "Keiner der Artikel dieses Eintrags ist da")
        return found

    def title(self, found: AppliedCorrection) -> AppliedCorrection:
        """Expect the words to be a headline or a sentence of any article, the one named looked at first."""
        article, title = self._single(found), found.entry.wording
        others = (name for name in self.library.articles if name != article)
        places = (words for name in (article, *others) for words in self.library.titles(name, title))
        wording = next(places, None)
        if wording is None:
            remedy = "eine Überschrift oder einen ganzen Satz aus einem Artikel des Ereignisses kopieren"
            raise RefusedError(found.entry, title, "So lautet keine Überschrift und kein ganzer Satz", remedy)
        self.titles[found.entry] = wording
        return found

    def dropped(self, found: AppliedCorrection) -> AppliedCorrection:
        """Expect one sentence of the article to begin so."""
        entry, article = found.entry, self._single(found)
        met = dict(self.library.sentences(article, entry.wording))
        if not met:
            remedy = "den Anfang des Satzes aus dem Artikel kopieren"
            raise RefusedError(entry, entry.wording, "So beginnt kein Satz dieses Artikels", remedy)
        if len(set(met.values())) > 1:
            remedy = "mehr Wörter des Satzes angeben"
            raise RefusedError(entry, entry.wording, "So beginnen mehrere Sätze dieses Artikels", remedy)
        headed = next((origin for place in met if (origin := self.library.heads(place))), None)
        if headed:
            raise RefusedError(entry, entry.wording, *_HEADED[headed])
        return replace(found, passages=tuple(met))

    def _single(self, found: AppliedCorrection) -> str:
        if not found.articles:
            raise _left(found.entry, "Der Artikel dieses Eintrags ist nicht da")
        if len(found.articles) > 1:
            reference = found.entry.articles[0]
            remedy = f"die Nummer des Artikels anhängen: „{reference}:1“"
            raise RefusedError(found.entry, reference, "In dieser Datei stehen mehrere Artikel", remedy)
        return found.articles[0]


def _left(entry: CorrectionEntry, problem: str) -> TooFewError:
    return TooFewError(entry, ", ".join(entry.articles), problem, "den Eintrag berichtigen oder löschen")


_CHECKS: Mapping[CorrectionKind, Callable[[_Desk, AppliedCorrection], AppliedCorrection]] = {
    CorrectionKind.ACTOR: _Desk.actor,
    CorrectionKind.NO_ACTOR: _Desk.no_actor,
    CorrectionKind.TOGETHER: _Desk.together,
    CorrectionKind.APART: _Desk.apart,
    CorrectionKind.TITLE: _Desk.title,
    CorrectionKind.DROPPED: _Desk.dropped,
}


def _corrections(desk: _Desk) -> Corrections:
    def of(kind: CorrectionKind) -> Iterator[AppliedCorrection]:
        return (found for found in desk.followed if found.entry.kind is kind)

    library = desk.library.articles
    return Corrections(
        actors=tuple(sorted(map(_actor, of(CorrectionKind.ACTOR)), key=lambda actor: not actor.articles)),
        no_actors=tuple(found.entry.wording for found in of(CorrectionKind.NO_ACTOR)),
        stories=StoryCorrections(
            together=tuple(found.articles for found in of(CorrectionKind.TOGETHER)),
            apart=tuple(found.articles for found in of(CorrectionKind.APART)),
            titles=tuple(
                TitleCorrection(article=found.articles[0], title=desk.titles[found.entry])
                for found in of(CorrectionKind.TITLE)
            ),
            dropped=tuple(
                DroppedSentence(article=place.article, wording=place.span.of(library[place.article].text))
                for found in of(CorrectionKind.DROPPED)
                for place in found.passages
            ),
        ),
    )


def _actor(found: AppliedCorrection) -> ActorCorrection:
    """Entries for some articles come first: they are exceptions to those for all."""
    entry = found.entry
    return ActorCorrection(name=entry.wording, aliases=entry.aliases, kind=entry.actor, articles=found.articles)
