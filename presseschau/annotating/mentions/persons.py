"""Finds full names of persons: first names, initials, particles and a surname."""

from collections.abc import Iterator, Sequence
from enum import Enum

from presseschau.annotating.mentions.candidate import Candidate, Trust
from presseschau.annotating.mentions.contexts import ends_as_land
from presseschau.annotating.mentions.lexicon import vocabulary
from presseschau.annotating.mentions.words import Word, is_initial
from presseschau.model import QUOTE_MARKS, ActorKind

LONGEST_NAME = 7
LONGEST_COMMON_SURNAME = 7
"""Letters of an ordinary noun that may be a surname behind a first name: Stein, Herbst, Keller; not Liebeskummer."""

LONGEST_NAMED_SURNAME = 9
"""The same where the tagger takes it for a name: Schüssel, Friedrich."""

MAN = "mann"
"""What surnames made of callings and dwellings end in (Duden, Familiennamen: Bergmann, Sandmann)."""

SON = "sohn"
"""What surnames made of a father's name end in (Duden, Familiennamen: Jansohn), as words for a son do."""

LONGEST_SYLLABLE = 4
"""Letters of the parts of names written in syllables: Ban Ki Moon."""

ARTICLES = ("al-", "el-", "Al-", "El-", "d’", "d'", "O’", "O'")
NO_SURNAME_TAGS = ("ART", "APPR", "KO", "P", "$", "CARD", "AD", "V")

LITTLE_WORDS = ("ADV", "PIAT", "PIS", "PIDAT")
"""Tags of words that are surnames where they have a capital behind a first name ("Ralf Wenig")."""


class _Before(Enum):
    """What precedes a possible surname."""

    NAME = 0
    FIRST = 1
    GENITIVE = 2
    PARTICLE = 3
    OFFICE = 4

    @staticmethod
    def of(words: Sequence[Word], start: int, position: int, after_first: bool) -> "_Before":  # noqa: FBT001
        """Tell what stands before the word at `position` of a surname that begins at `start`."""
        if position > start:
            return _Before.PARTICLE
        if not after_first:
            return _Before.NAME
        word = words[start - 1]
        if word.traits.base != word.text:
            return _Before.GENITIVE
        first = start - 1
        while first and (words[first].traits.first or is_initial(words[first].text)):
            first -= 1
        return _Before.OFFICE if words[first].traits.role else _Before.FIRST

    @property
    def is_given(self) -> bool:
        """Whether a first name stands right before, in the nominative."""
        return self in (_Before.FIRST, _Before.OFFICE)


def find_persons(words: Sequence[Word]) -> Iterator[Candidate]:
    """Find all full names, and names after a title."""
    position = 0
    while position < len(words):
        if not words[position].traits.capital:
            position += 1
            continue
        end, trust = _full_name(words, position)
        if end:
            yield _person(words, position, end, trust)
            position = end
            continue
        position += 1


def _full_name(words: Sequence[Word], start: int) -> tuple[int, Trust]:
    end = _given_names(words, start)
    if end > start:
        last = _surname(words, end, after_first=True)
        if last == end and _with_suffix(words, end) > end:
            return _with_suffix(words, end), Trust.SHOWN
        if last > end:
            return _with_suffix(words, last), Trust.SHOWN
        cut = is_initial(words[end - 1].text)
        if end - start > 1 and not (cut and end < len(words) and words[end].traits.capital):
            return _with_suffix(words, end), Trust.SHOWN if cut else Trust.LISTED
        return _unlisted_name(words, start) if words[start].traits.common else (0, Trust.GUESSED)
    return _unlisted_name(words, start)


def _unlisted_name(words: Sequence[Word], start: int) -> tuple[int, Trust]:
    """Read a row of unknown names: a person when an office, title or known surname says so, else perhaps."""
    before = words[start - 1] if start else None
    after_office = before is not None and (before.traits.role or before.traits.title)
    if not _may_be_given(words[start], after_office=after_office):
        return 0, Trust.GUESSED
    end = _surname(words, start + 1, after_first=False)
    if end == start + 1:
        return 0, Trust.GUESSED
    if words[start + 1].traits.first and end > start + 2 and not words[start].traits.surname:
        return 0, Trust.GUESSED
    if any(word.text in vocabulary("english_words") for word in words[start:end]):
        return 0, Trust.GUESSED
    known = any(word.traits.surname for word in words[start:end])
    if not after_office and not known and (_is_quoted(words, start, end) or _is_local(before)):
        return 0, Trust.GUESSED
    return _with_suffix(words, end), Trust.SHOWN if after_office else Trust.LIKELY if known else Trust.GUESSED


def _is_local(before: Word | None) -> bool:
    return before is not None and before.text.lower() in vocabulary("strong_place_prepositions")


def _is_quoted(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether unknown words stand alone between marks: then they are a title rather than a person."""
    return bool(start) and end < len(words) and words[start - 1].text in QUOTE_MARKS and words[end].text in QUOTE_MARKS


def _may_be_given(word: Word, *, after_office: bool) -> bool:
    traits = word.traits
    return (
        traits.capital
        and word.named
        and not traits.upper
        and not (traits.common and not after_office)
        and not (traits.place or traits.organisation or traits.title or traits.role)
        and word.text not in vocabulary("clubs") | vocabulary("saints")
    )


def _given_names(words: Sequence[Word], start: int) -> int:
    """Give the end of a row of first names and initials that begins with a first name or two initials."""
    position = start
    while position < len(words) and position - start < LONGEST_NAME and _is_given(words, position, start):
        position += 1
    if position > start and all(is_initial(word.text) for word in words[start:position]):
        return position if position < len(words) and words[position].traits.capital else start
    return position


def _is_given(words: Sequence[Word], position: int, start: int) -> bool:
    word = words[position]
    if is_initial(word.text):
        return True
    if not word.traits.first or word.traits.title:
        return False
    after = words[position + 1].traits if position + 1 < len(words) else None
    if position and words[position - 1].text in vocabulary("saints"):
        return False
    if (word.traits.common or word.traits.organisation) and not (after is not None and after.surname):
        return position == start and not word.traits.organisation and _is_called(words, position)
    if word.initial and not word.named and not word.token.tag.startswith("N"):
        return position + 1 < len(words) and words[position + 1].traits.surname
    return position == start or word.named or word.traits.surname is False


def _is_called(words: Sequence[Word], position: int) -> bool:
    """Whether a first name that is an ordinary word too ("Enno", "Gero") is meant: the tagger and the next word say so.

    What follows is another first name, or no listed word of any kind and tagged as a name as well.
    """
    if position + 1 >= len(words) or not words[position].named or words[position].traits.role:
        return False
    after = words[position + 1]
    traits = after.traits
    known = traits.common or traits.place or traits.organisation or traits.role or traits.title or traits.upper
    foreign = after.text in vocabulary("english_words") | vocabulary("english_heads")
    if traits.first and known:
        return _is_called(words, position + 1)
    return traits.capital and after.named and not known and not foreign


def _surname(words: Sequence[Word], start: int, *, after_first: bool) -> int:
    """Give the end of the surname that begins at `start`, or `start` when there is none."""
    position = start
    while position < len(words) and words[position].text in vocabulary("particle_starts"):
        position += 1
        while position < len(words) and words[position].text in vocabulary("particles"):
            position += 1
    if position >= len(words):
        return start
    before = _Before.of(words, start, position, after_first)
    if not _is_surname(words[position], before) and not _is_title_as_surname(words, position, before):
        return start
    position += 1
    while position < len(words) and position - start < LONGEST_NAME and _goes_on(words, position):
        position += 1
    return position


def _is_title_as_surname(words: Sequence[Word], position: int, before: "_Before") -> bool:
    """Whether a title ends a name right behind a first name: "Lena Fürst", not "Otto Graf Lambsdorff"."""
    after = words[position + 1] if position + 1 < len(words) else None
    return before.is_given and words[position].traits.title and (after is None or not after.traits.capital)


def _is_surname(word: Word, before: "_Before") -> bool:
    if before.is_given and (word.text.startswith(ARTICLES) or is_initial(word.text)):
        return True
    if _is_never_surname(word) or (before is _Before.GENITIVE and word.traits.place):
        return False
    if word.traits.surname:
        return True
    if before is _Before.NAME:
        return word.named and not (word.traits.common or word.traits.organisation or word.traits.place)
    return _is_rare_surname(word, before)


def _is_never_surname(word: Word) -> bool:
    traits = word.traits
    acronym = traits.upper and not word.shouted and len(word.text) <= LONGEST_NAME
    country = "-" in word.text and word.text.partition("-")[0] in vocabulary("country_shorts")
    return not traits.capital or traits.title or acronym or country or word.text in vocabulary("legal_forms")


def _is_rare_surname(word: Word, before: "_Before") -> bool:
    """Whether a word that no list of surnames has may be one behind a first name or a particle."""
    traits = word.traits
    if word.text in vocabulary("english_words"):
        return False
    if word.tag in LITTLE_WORDS and before.is_given:
        return not word.initial
    if word.tag.startswith(NO_SURNAME_TAGS):
        return word.tag.startswith(("V", "AD")) and not word.tag.startswith("ADV")
    sure = before is _Before.OFFICE or (before.is_given and word.text.endswith(MAN))
    if traits.common and sure and word.tag.startswith("N"):
        return True
    if traits.common:
        longest = LONGEST_NAMED_SURNAME if word.named or traits.first else LONGEST_COMMON_SURNAME
        return before.is_given and len(word.text) <= longest and not traits.role
    role = traits.role and not (before.is_given and word.text.endswith(SON))
    return not traits.organisation and (word.named or (not role and word.tag.startswith("N")))


def _goes_on(words: Sequence[Word], position: int) -> bool:
    word = words[position]
    traits = word.traits
    syllable = len(word.text) <= LONGEST_SYLLABLE and 1 < len(words[position - 1].text) <= LONGEST_SYLLABLE
    land = traits.place or ends_as_land(word.text)
    other = (traits.common and not syllable) or land or traits.organisation or traits.title or traits.upper
    return traits.capital and word.named and not other and (not traits.first or traits.surname)


def _with_suffix(words: Sequence[Word], end: int) -> int:
    if end < len(words) and words[end].text in vocabulary("name_ends"):
        return end + 1
    return end


def _is_nominative(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether a name stands beside an office without a noun behind it: its -s is none of the genitive.

    "Staatsanwalt Henning Puls, der" has the name as it is, "Staatsanwalt Henning Ahls Antrag" has not (Duden: Die
    Grammatik, "Apposition").
    """
    before = words[start - 1] if start else None
    after = words[end] if end < len(words) else None
    alone = after is None or not after.tag.startswith("N")
    plain = words[end - 1].text[-1:].isalpha() and words[end - 1].text[-2:-1].isalpha()
    return before is not None and before.traits.role and end - start > 1 and alone and plain


def _person(words: Sequence[Word], start: int, end: int, trust: Trust) -> Candidate:
    forms = [word.text for word in words[start:end]]
    if not _is_nominative(words, start, end):
        forms[-1] = words[end - 1].traits.base
    return Candidate(first=start, last=end, kind=ActorKind.PERSON, trust=trust, name=" ".join(forms))
