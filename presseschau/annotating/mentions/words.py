"""The words of a sentence with what the lists know of each: what all finders of names look at."""

from dataclasses import dataclass
from functools import lru_cache

from presseschau.annotating.analysis import AnalysedSentence, Token
from presseschau.annotating.mentions import lexicon
from presseschau.german import words as word_list
from presseschau.model import Span

APOSTROPHES = "'’‘"
SHORTEST_GENITIVE = 4
DOUBLE = 2
SHORTEST_UPPER = 2
LONGEST_ACRONYM = 6
NAME_TAGS = frozenset({"NE", "FM", "XY"})
OPENERS = frozenset('„“”"»«‚‘(:–-•*')


@dataclass(frozen=True, kw_only=True, slots=True)
class Traits:
    """What the lists know of a word form; `base` is the form without the genitive's ending where the lists know it."""

    base: str
    capital: bool
    upper: bool
    first: bool
    surname: bool
    place: bool
    organisation: bool
    acronym: bool
    capitals: bool
    title: bool
    role: bool
    common: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Word:
    """A token in its place: `initial` when a capital tells nothing there, `shouted` when its whole line is capitals."""

    token: Token
    text: str
    tag: str
    traits: Traits
    initial: bool
    shouted: bool

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.token.span

    @property
    def named(self) -> bool:
        """Whether the tagger takes it for a name."""
        return self.token.tag in NAME_TAGS


def read(sentence: AnalysedSentence) -> tuple[Word, ...]:
    """Look up the words of a sentence."""
    shouted = _is_shouted(sentence.tokens)
    found: list[Word] = []
    initial = True
    for token in sentence.tokens:
        text = token.text
        traits = traits_of(text)
        found.append(Word(token=token, text=text, tag=token.tag, traits=traits, initial=initial, shouted=shouted))
        initial = (initial and not text[0].isalnum()) or text in OPENERS
    return tuple(found)


@lru_cache(maxsize=200_000)
def traits_of(form: str) -> Traits:
    """Look a word form up in all lists, with and without the genitive's ending, capitals as an ordinary word."""
    capital = form[:1].isupper()
    base = base_of(form) if capital else form
    upper = capital and len(form) >= SHORTEST_UPPER and form.isupper()
    plain = base.title() if upper and len(base) > SHORTEST_GENITIVE else base
    return Traits(
        base=plain if plain != base and _is_listed(plain) else base,
        capital=capital,
        upper=upper,
        first=capital and is_first_name(plain) and plain not in lexicon.vocabulary("calendar_names"),
        surname=capital and _is_surname(plain) and plain not in lexicon.vocabulary("calendar_names"),
        place=_is_place(base) or _is_place(plain),
        organisation=base in lexicon.organisations() or form in lexicon.organisations(),
        acronym=base in word_list("acronyms") and is_acronym(base),
        capitals=is_acronym(base),
        title=form in lexicon.vocabulary("titles"),
        common=capital and _is_common(form),
        role=capital and _is_role(form.lower()),
    )


@lru_cache(maxsize=100_000)
def base_of(form: str) -> str:
    """Give a name without the ending of the genitive: "Blinkens" -> "Blinken", "Scholz'" -> "Scholz"."""
    if form[-1:] in APOSTROPHES:
        return form[:-1]
    if form[-2:-1] in APOSTROPHES and form[-1:] == "s":
        return form[:-2]
    if _is_listed(form) or not form.endswith("s") or len(form) < SHORTEST_GENITIVE:
        return form
    shorter = form[:-1]
    if _is_listed(shorter):
        return shorter
    return form


def is_first_name(word: str) -> bool:
    """Whether a word is a first name, or several joined by hyphens ("Jean-François")."""
    names = lexicon.first_names()
    if word in names:
        return not word.endswith(".")
    parts = word.split("-")
    return len(parts) > 1 and all(part in names or part in lexicon.surnames() for part in parts) and parts[0] in names


def is_initial(word: str) -> bool:
    """Whether a word is a person's initial ("J.")."""
    return len(word) == SHORTEST_UPPER and word[0].isupper() and word[1] == "."


def is_acronym(word: str) -> bool:
    """Whether a word of capitals is the short form of an organisation, as far as its look tells."""
    letters = sum(char.isupper() for char in word)
    return (
        word.isalpha()
        and SHORTEST_UPPER <= len(word) <= LONGEST_ACRONYM
        and letters >= len(word) - 1
        and word[0].isupper()
        and letters >= SHORTEST_UPPER
        and word.upper() not in word_list("acronyms_not_names")
        and word.removesuffix("s") not in word_list("acronyms_not_names")
    )


def _is_role(form: str) -> bool:
    """Whether a noun ends like an office or calling, inflected or not."""
    endings = lexicon.endings("roles")
    return any(form.removesuffix(case).endswith(endings) for case in ("", "s", "en", "n"))


def _is_surname(form: str) -> bool:
    """Whether a form is a listed surname, or a double name of two of them."""
    if form in lexicon.surnames():
        return True
    parts = form.split("-")
    return len(parts) == DOUBLE and all(part in lexicon.surnames() for part in parts)


def _is_place(form: str) -> bool:
    if form in lexicon.places():
        return True
    for prefix in lexicon.endings("place_prefixes"):
        rest = form[len(prefix) :]
        if form.startswith(prefix) and len(rest) >= SHORTEST_GENITIVE and rest.islower():
            return rest.capitalize() in lexicon.sure_places()
    return False


def _is_common(form: str) -> bool:
    """Whether a word with a capital is mostly no name; genitives of names are frequent words too, and no such ones."""
    if form in lexicon.sure_places() or form in lexicon.organisations():
        return False
    plain = form.title() if form.isupper() else form
    if plain not in word_list("common_nouns"):
        return False
    return not (plain.endswith("s") and _is_listed(plain[:-1]) and plain[:-1] not in word_list("common_nouns"))


def _is_listed(form: str) -> bool:
    return (
        form in lexicon.places()
        or form in lexicon.surnames()
        or form in lexicon.first_names()
        or form in lexicon.organisations()
    )


def _is_shouted(tokens: tuple[Token, ...]) -> bool:
    words = [token.text for token in tokens if len(token.text) > SHORTEST_UPPER and token.text.isalpha()]
    return bool(words) and sum(word.isupper() for word in words) * 2 > len(words)
