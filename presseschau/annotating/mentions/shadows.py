"""Short names that an article means otherwise: "die Bahn", where it has told of a "Seilbahn", is no railway company."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from presseschau.annotating.mentions.candidate import Candidate
from presseschau.annotating.mentions.lexicon import endings
from presseschau.annotating.mentions.words import Word
from presseschau.german import table
from presseschau.model import ActorKind


class Shadows:
    """What an article has read so far: which short names of organisations stand for a longer noun of its own."""

    def __init__(self, sentences: Iterable[Sequence[Word]]) -> None:
        """Take all sentences of the article: a full name anywhere keeps its short forms."""
        text = " ".join(word.text for words in sentences for word in words)
        self._short = tuple(short for short, others in _short_forms().items() if not others.search(text))
        self._hidden: set[str] = set()

    def read(self, words: Sequence[Word]) -> None:
        """Take in a sentence, before its names are looked at."""
        for word in words:
            form = word.text.casefold()
            if not word.traits.capital or form.endswith(endings("own_compounds")):
                continue
            self._hidden.update(
                short for short in self._short if form != short.casefold() and form.endswith(short.casefold())
            )

    def hide(self, words: Sequence[Word], candidate: Candidate) -> bool:
        """Whether a candidate is a short name that stands for a longer noun here."""
        single = candidate.kind is ActorKind.ORGANISATION and candidate.last - candidate.first == 1
        return single and candidate.span is None and words[candidate.first].text in self._hidden


@lru_cache(maxsize=1)
def _short_forms() -> Mapping[str, re.Pattern[str]]:
    """Give listed short forms that end the full name ("Bahn", "Deutsche Bahn"), with a pattern of all other forms."""
    rows = ((row[0], row[1].split("|")) for row in table("organisations") if len(row) > 1)
    return {
        short: _any_of([full, *(other for other in shorts if other != short)])
        for full, shorts in rows
        for short in shorts
        if full.endswith(f" {short}")
    }


def _any_of(names: Sequence[str]) -> re.Pattern[str]:
    """Match any of the names; the adjective before a noun may be inflected ("der Deutschen Bahn")."""
    inflected = (re.sub(r"e\\ ", r"e[nr]?\\ ", re.escape(name)) for name in names)
    return re.compile(rf"\b(?:{'|'.join(inflected)})\b")
