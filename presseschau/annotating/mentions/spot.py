"""One word of a sentence with its neighbours: what rules for names of one word look at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from presseschau.annotating.mentions.lexicon import vocabulary
from presseschau.annotating.mentions.words import Traits, Word
from presseschau.model import ActorKind

Learnt = Mapping[str, ActorKind]

DETERMINERS = frozenset({"ART", "CARD", "ADJA", "PPOSAT", "PIAT", "PDAT", "APPRART"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Spot:
    """The word at `position` of `words`; `learnt` are the names that the articles teach."""

    words: Sequence[Word]
    position: int
    learnt: Learnt

    @property
    def word(self) -> Word:
        """The word itself."""
        return self.words[self.position]

    @property
    def traits(self) -> Traits:
        """What the lists know of it."""
        return self.words[self.position].traits

    @property
    def before(self) -> Word | None:
        """The word before it in the sentence."""
        return self.words[self.position - 1] if self.position else None

    @property
    def after(self) -> Word | None:
        """The word behind it in the sentence."""
        return self.words[self.position + 1] if self.position + 1 < len(self.words) else None

    def follows(self, tags: frozenset[str]) -> bool:
        """Whether a word of one of these tags stands before it."""
        return self.before is not None and self.before.tag in tags

    def follows_word_of(self, name: str) -> bool:
        """Whether a word of this list of `name_words.yml` stands before it."""
        return self.before is not None and self.before.text.lower() in vocabulary(name)

    @property
    def is_ordinary(self) -> bool:
        """Whether it is used as an ordinary word here: the tagger says so, or an article stands before it."""
        return (self.word.initial and not self.word.tag.startswith("N")) or self.follows(DETERMINERS)
