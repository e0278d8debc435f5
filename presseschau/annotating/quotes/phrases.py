"""Noun phrases of a line: who and what is spoken of."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from presseschau.annotating.mentions.lexicon import vocabulary
from presseschau.annotating.mentions.words import is_first_name
from presseschau.annotating.quotes.forms import endings, forms
from presseschau.annotating.quotes.lines import MARKED, Line, Word
from presseschau.german import words as word_list

_DETERMINERS = frozenset({"ART", "PDAT", "PIAT", "PIDAT", "PPOSAT", "PWAT"})
_INSIDE = frozenset({"ADJA", "CARD", "TRUNC"})
_NOUNS = frozenset({"NN", "NE", "FM", "XY"})
_PRONOUNS = frozenset({"PPER", "PDS", "PIS", "PRELS", "PWS", "PPOSS"})
APOSTROPHES = ("'", "’", "‘")
"""Marks of the genitive behind names that end in a hissing sound."""
_LONGEST_ATTRIBUTE = 7
"""Words looked ahead after an article for the noun it belongs to ("der als gemäßigt geltende Präsident")."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words `start` to `end` (exclusive), `core` where its own nouns end and genitives begin.

    `governed` by a preposition or not; `pronoun` stands alone; `oblique` cannot be a nominative.
    """

    start: int
    end: int
    core: int
    governed: bool
    pronoun: bool
    oblique: bool
    plural: bool


def find_phrases(line: Line) -> tuple[Phrase, ...]:
    """Give the noun phrases of a line from left to right, with genitives and names that belong to them."""
    return tuple(_phrases(line.words))


def _phrases(words: tuple[Word, ...]) -> Iterator[Phrase]:
    position = 0
    while position < len(words):
        phrase = _phrase_at(words, position)
        if phrase:
            yield phrase
        position = phrase.end if phrase else position + 1


def _phrase_at(words: tuple[Word, ...], start: int) -> Phrase | None:
    word = words[start]
    governed = start > 0 and words[start - 1].tag in ("APPR", "APPRART", "KOKOM") and words[start - 1].low != "als"
    alone = word.tag in ("PDAT", "PIAT", "PIDAT") and not _noun_follows(words, start + 1)
    if (word.tag in _PRONOUNS and not _possesses(words, start)) or alone:
        plural = word.low in forms("plural_pronouns")
        oblique = word.low in forms("oblique") or word.low == "ihr"
        return Phrase(start, start + 1, start + 1, governed, True, oblique, plural)
    head = _head_end(words, start)
    if head is None:
        return None
    end = _with_genitives(words, head)
    return Phrase(start, end, head, governed, False, _is_oblique(words, start, head), _is_plural(words, start, head))


def _possesses(words: tuple[Word, ...], position: int) -> bool:
    """Whether "deren" or "dessen" begins a sentence as the determiner of a noun, whose case it does not tell."""
    return position == 0 and words[0].low in ("deren", "dessen") and _noun_follows(words, 1)


def _noun_follows(words: tuple[Word, ...], position: int) -> bool:
    return position < len(words) and (words[position].tag in _NOUNS | _INSIDE | {MARKED} or words[position].name)


def _head_end(words: tuple[Word, ...], start: int) -> int | None:
    """Give the end of the nouns of a phrase that begins at `start`."""
    position = start
    if words[position].tag in _DETERMINERS or _possesses(words, position):
        position = _past_attribute(words, position + 1)
    while position < len(words) and _goes_inside(words, position):
        position += 1
    first = position
    while (
        position < len(words) and _is_noun(words[position]) and not (position > first and _ends(words, position, start))
    ):
        position += 1
        if position == start + 1:
            position = _past_genitive(words, position)
    return position if position > first or _is_nominalised(words, start, position) else None


def _ends(words: tuple[Word, ...], position: int, start: int) -> bool:
    """Whether a phrase ends before a word: a wording, or a station that is told ("sagte eine Wirtin Radio Nordsee")."""
    if _is_finished(words, start, position):
        return True
    told = (
        words[position].name and words[position].text in vocabulary("broadcasters") and is_office(words[position - 1])
    )
    return told or _quotes(words[position])


def _is_finished(words: tuple[Word, ...], start: int, position: int) -> bool:
    """Whether a genitive ends before a name ("nach Angaben des Amts Kolbs Haus", "… dieser Zeitung Minister Kolb").

    Behind "des" only the noun has an -s, not its name ("des Ministers Kolb", Duden: Die Grammatik), so that a name with
    one belongs to the noun behind it; a paper that speaks of itself does so without a name.
    """
    before, word, behind = words[position - 1], words[position], words[position + 1 : position + 2]
    if words[start].low in ("dieser", "unserer") and before.lemma.lower().endswith(endings("media")):
        return True
    owner = word.name and word.text.endswith("s") and not is_first_name(word.text)
    owned = bool(behind) and behind[0].tag in _NOUNS and not behind[0].name
    return owner and owned and words[start].low == "des" and before.tag == "NN" and before.text.endswith("s")


def _past_genitive(words: tuple[Word, ...], position: int) -> int:
    """Skip what may part a name in the genitive from its noun: an apostrophe, adjectives ("Pauls neuer Chef")."""
    last, behind = words[position - 1], position
    apostrophe = position < len(words) and words[position].text in APOSTROPHES
    if apostrophe and words[position].span.start == last.span.end:
        behind += 1
    elif not last.text.endswith("s"):
        return position
    while behind < len(words) and words[behind].tag == "ADJA":
        behind += 1
    genitive = last.name and behind > position and behind < len(words) and words[behind].tag == "NN"
    return behind if genitive else position


def _is_nominalised(words: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether an adjective with a capital stands for a noun ("die 34-Jährige")."""
    last = words[end - 1]
    capital = last.text[0].isupper() or "-J" in last.text
    return end > start + 1 and words[start].tag in _DETERMINERS and last.tag == "ADJA" and capital


def _past_attribute(words: tuple[Word, ...], start: int) -> int:
    """Skip an extended attribute between article and noun; give `start` when there is none."""
    if _noun_follows(words, start):
        return start
    for position in range(start, min(start + _LONGEST_ATTRIBUTE, len(words))):
        if words[position].finite or words[position].text in (",", ".", ":", ";"):
            return start
        if words[position].tag == "ADJA" and _noun_follows(words, position + 1):
            return position
    return start


def _goes_inside(words: tuple[Word, ...], position: int) -> bool:
    word = words[position]
    if word.tag in _INSIDE or _is_measure(words, position):
        return True
    if word.tag == MARKED:
        return _noun_follows(words, position + 1)
    if word.text == ",":
        return words[position - 1].tag == "ADJA" and _noun_follows(words, position + 1)
    if word.tag == "KON" and words[position - 1].tag == "TRUNC":
        return True
    between = word.tag == "KON" and position > 0 and words[position - 1].tag in _INSIDE
    return (between or word.tag in ("ADV", "ADJD")) and position + 1 < len(words) and words[position + 1].tag == "ADJA"


def _is_measure(words: tuple[Word, ...], position: int) -> bool:
    """Whether a counted noun only says how old, long or full something is.

    "Die 46 Jahre alte Tischlerin", "der 62 Seiten umfassende Bericht", "die 30 Meter hohe Mauer".
    """
    if position == 0 or words[position].tag != "NN" or words[position - 1].tag != "CARD":
        return False
    behind = words[position + 1] if position + 1 < len(words) else None
    told = behind is not None and behind.tag == "ADJA" and behind.low.startswith(endings("measured"))
    return told and _noun_follows(words, position + 2)


def _is_noun(word: Word) -> bool:
    return word.tag in _NOUNS or word.tag == MARKED or word.name


def _with_genitives(words: tuple[Word, ...], end: int) -> int:
    """Add genitives ("der Sprecher des Ministeriums") and names behind them."""
    if end > 1 and words[end - 1].name and words[end - 2].name and words[end - 2].tag == "NE":
        return end
    while end < len(words) and words[end].low in forms("genitives"):
        further = _head_end(words, end)
        if further is None or _quotes(words[further - 1]) or _is_told(words, end, further):
            break
        end = further
    return end


def _is_told(words: tuple[Word, ...], start: int, end: int) -> bool:
    """Whether what looks like a genitive is who is told something: names have none ("sagte Moos unserer Zeitung")."""
    paper = words[start].low in ("unserer", "dieser", "der") and words[end - 1].lemma.lower().endswith(endings("media"))
    return paper and words[start - 1].name


def _quotes(word: Word) -> bool:
    """Whether a marked passage is more than a name: it has words with small letters inside."""
    return (
        word.tag == MARKED
        and not word.name
        and any(part.islower() and part not in forms("name_particles") for part in word.text[1:-1].split())
    )


def _is_oblique(words: tuple[Word, ...], start: int, head: int) -> bool:
    """Whether the form rules out the nominative."""
    first = words[start]
    if _possesses(words, start):
        return False
    if first.tag in _DETERMINERS and first.low in forms("oblique"):
        return True
    if first.tag in _DETERMINERS and first.low in forms("maybe_oblique"):
        noun = next((word for word in words[start + 1 : head] if word.tag in ("NN", "NE")), None)
        lemma = noun.lemma.lower() if noun else ""
        return lemma.endswith(endings("feminine_endings")) and not lemma.endswith(endings("masculine_endings"))
    return False


def _is_plural(words: tuple[Word, ...], start: int, head: int) -> bool:
    nouns = (place for place in range(start, head) if words[place].tag == "NN" and not _is_measure(words, place))
    noun = next((words[place] for place in nouns), None)
    if noun is None:
        return words[head - 1].low in forms("plural_names")
    if words[head - 1].name and words[head - 1] is not noun:
        return False
    if words[start].low in ("ein", "eine", "das", "der"):
        return False
    return noun.low != noun.lemma.lower() and not noun.low.endswith("s")


def speaks(line: Line, phrase: Phrase) -> bool:
    """Whether a phrase names a person or body: by a name, a pronoun or an office."""
    inside = line.words[phrase.start : phrase.core]
    return phrase.pronoun or any(word.tag == "NE" or word.name or is_office(word) for word in inside)


def is_office(word: Word) -> bool:
    """Whether a noun names an office, profession or body that can speak."""
    return word.tag == "NN" and (
        any(form.endswith(_offices()) for form in (word.lemma.lower(), word.low, word.low.removesuffix("n")))
    )


@lru_cache(maxsize=1)
def _offices() -> tuple[str, ...]:
    return tuple(sorted(word_list("speaking_nouns")))
