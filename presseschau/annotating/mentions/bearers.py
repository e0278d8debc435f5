"""Names that an article shows to be no person's, and first names by forms in which they can be nothing else."""

from collections.abc import Iterator, Sequence

from presseschau.annotating.mentions.lexicon import endings
from presseschau.annotating.mentions.words import Word, is_initial
from presseschau.model import QUOTE_MARKS

JOINTS = frozenset({",", ".", "und", "oder", "sowie", ":", ")"})
LONGEST_NAME = 3
"""Words in marks that may look like a person's full name."""
LISTED_BEFORE = 2
"""Words back in a list ("Lenas, Toms und …") where the case of the whole list shows."""


def things_in(words: Sequence[Word]) -> Iterator[str]:
    """Give names that things bear: in marks behind their noun, storms and apps with or without marks, and peoples.

    Agencies put names of ships, storms, clubs and initiatives in quotation marks behind the noun (Duden, Die deutsche
    Rechtschreibung, rule 94); weather services give storms first names.
    """
    for position, word in enumerate(words):
        if not word.traits.capital or not position:
            continue
        end = _marked_end(words, position)
        if end > position:
            yield " ".join(word.text for word in words[position:end])
        if _ends(words[position - 1], "named_things") or _is_people(words, position):
            yield word.text
        head, hyphen, tail = word.text.rpartition("-")
        if hyphen and tail.lower().endswith(endings("peoples")):
            yield head


def first_names_in(words: Sequence[Word]) -> Iterator[str]:
    """Give first names before an initial ("Mattis K."), and those in -s where no genitive can stand."""
    for position, word in enumerate(words):
        after = words[position + 1] if position + 1 < len(words) else None
        if not (word.named and word.traits.first) or word.traits.common or word.traits.place:
            continue
        if (after is not None and is_initial(after.text)) or _is_no_genitive(words, position):
            yield word.text


def _marked_end(words: Sequence[Word], start: int) -> int:
    """Give the end of a name that stands alone in marks, behind a noun that is no office or calling; else `start`."""
    if start < 2 or words[start - 1].text not in QUOTE_MARKS:  # noqa: PLR2004
        return start
    noun, end = words[start - 2], start
    while end < len(words) and end - start < LONGEST_NAME and words[end].traits.capital:
        end += 1
    closed = end < len(words) and words[end].text in QUOTE_MARKS
    return end if closed and noun.tag == "NN" and noun.traits.capital and not noun.traits.role else start


def _is_people(words: Sequence[Word], position: int) -> bool:
    """Whether a word is the genitive of a people's name ("die Minderheit der Loren")."""
    return position > 1 and words[position - 1].text == "der" and _ends(words[position - 2], "peoples")


def _ends(word: Word, name: str) -> bool:
    noun = word.tag == "NN" or (word.tag == "NE" and "-" in word.text)
    return noun and word.text.lower().removesuffix("s").endswith(endings(name))


def _is_no_genitive(words: Sequence[Word], position: int) -> bool:
    """Whether a form in -s has no noun beside it that a genitive could belong to."""
    word, before = words[position], words[position - 1] if position else None
    if word.traits.base == word.text or word.traits.surname or not word.text.endswith("s"):
        return False
    after = words[position + 1] if position + 1 < len(words) else None
    if after is not None and after.tag == "CARD" and [w.text for w in words[position + 2 : position + 3]] == ["Jahre"]:
        return True
    if before is not None and (before.tag.startswith("N") or before.text in {"wegen", "statt", "trotz"}):
        return False
    listed = position >= LISTED_BEFORE and words[position - LISTED_BEFORE].text.endswith("s")
    return not listed and (after is None or after.text in JOINTS or after.tag.endswith("FIN"))
