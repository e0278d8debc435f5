"""Finds companies, papers and teams: by legal forms, English names, and nouns that say what follows."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from presseschau.annotating.mentions.candidate import Candidate, Trust, organisation
from presseschau.annotating.mentions.lexicon import endings, vocabulary
from presseschau.annotating.mentions.words import Word
from presseschau.model import QUOTE_MARKS

LONGEST_COMPANY = 6
LONGEST_CUED = 3
LONGEST_TEAM = 2
LONGEST_PAPER = 3
LONGEST_MARKED = 6
"""Words of a group's name in marks; more are a slogan or somebody's words."""
PARTNERS = frozenset({"&", "+"})


def find_companies(words: Sequence[Word]) -> Iterator[Candidate]:
    """Find companies, papers and teams by every way of building their names."""
    legal, english, german = (vocabulary(name) for name in ("legal_forms", "english_heads", "german_tails"))
    branches = vocabulary("company_tails")
    for position, word in enumerate(words):
        text = word.text
        if text in legal:
            yield from _company(words, position)
        if text in english:
            yield from _english(words, position)
        if text in german:
            yield from _tailed(words, position)
        if text in branches:
            yield from _branch(words, position)
        if word.traits.place:
            yield from _team(words, position)
        if _is_cue(word):
            yield from _cued(words, position)
        if word.text in vocabulary("broadcasters"):
            yield from _broadcaster(words, position)
        if word.text in PARTNERS:
            yield from _partners(words, position)
        yield from _in_marks(words, position)


def find_shown_companies(words: Sequence[Word]) -> Iterator[Candidate]:
    """Find those companies alone that a legal form or a noun for their kind shows."""
    legal = vocabulary("legal_forms")
    for position, word in enumerate(words):
        if word.text in legal:
            yield from _company(words, position)
        if _is_cue(word):
            yield from _cued(words, position)
        if word.text in PARTNERS:
            yield from _partners(words, position)


def _company(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    """Everything capitalised before a legal form ("Müller & Söhne GmbH & Co. KG")."""
    start = position
    while start > 0 and position - start < LONGEST_COMPANY and _in_company(words[start - 1]):
        start -= 1
    while start < position and (words[start].text in vocabulary("legal_joints") or _opens(words[start])):
        start += 1
    while start + 1 < position and _says_what(words, start, position):
        start += 1
    if start == position:
        return
    end = position + 1
    while end < len(words) and words[end].text in vocabulary("legal_forms") | {"&", "Co.", "Co"}:
        end += 1
    yield organisation(words, start, end, Trust.SHOWN)


def _is_cue(word: Word) -> bool:
    return (
        word.traits.capital
        and word.tag.startswith("N")
        and (_ends_as_cue(word.token.lemma) or (word.tag == "NN" and _ends_as_cue(word.text)))
    )


@lru_cache(maxsize=50_000)
def _ends_as_cue(lemma: str) -> bool:
    return lemma.lower().endswith(endings("organisation_cues"))


def _broadcaster(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    """Read a station whose name begins with what it is and goes on with anything ("Radio Nordsee", "Studio Elke")."""
    after = words[position + 1] if position + 1 < len(words) else None
    alone = position + 2 >= len(words) or not words[position + 2].traits.capital
    name = after is not None and after.tag.startswith(("N", "FM")) and after.traits.capital and not after.traits.common
    if name and alone:
        yield organisation(words, position, position + 2, Trust.SHOWN)


def _partners(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    """Read a company by its partners ("Nieding+Barth", "Hengeler & Mueller")."""
    start, end = position, position + 1
    while start and position - start < LONGEST_CUED and _is_partner(words[start - 1]):
        start -= 1
    while end < len(words) and end - position <= LONGEST_CUED and _is_partner(words[end]):
        end += 1
    if end == position + 1 and end < len(words) and words[end].text in vocabulary("fellows"):
        end += 1
    if start < position and end > position + 1:
        yield organisation(words, start, end, Trust.SHOWN)


def _is_partner(word: Word) -> bool:
    traits = word.traits
    other = traits.common or traits.place or (traits.role and not traits.surname)
    return traits.capital and (word.named or traits.surname) and not other


def _says_what(words: Sequence[Word], start: int, form: int) -> bool:
    """Whether a noun only says what company follows ("Reederei Royal Line GmbH").

    With nothing but a town before its legal form the company is named by the noun ("Stadtverkehr Lahrstein AG"), but
    for a noun for its kind ("Stahlkonzern Salzgitter AG").
    """
    word = words[start]
    if word.tag != "NN" or word.traits.first:
        return False
    town = words[start + 1]
    local = start + 2 == form and (town.traits.place or town.text.lower().endswith(endings("place_endings")))
    return _ends_as_cue(word.token.lemma) or (word.traits.common and not local)


def _in_company(word: Word) -> bool:
    if word.text in vocabulary("legal_joints"):
        return True
    return word.traits.capital and word.tag not in {"ART", "APPR", "APPRART"} and not word.traits.role


def _opens(word: Word) -> bool:
    return word.initial and word.tag in {"ART", "APPR", "APPRART", "KON", "ADV", "PPOSAT", "PDAT"}


def _english(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    """Read an English name around its head ("California Institute of Technology", "Dow Chemical Company")."""
    start, end = position, position + 1
    while start and position - start < LONGEST_COMPANY and _in_english(words[start - 1]):
        start -= 1
    while end + 1 < len(words) and end - position < LONGEST_COMPANY:
        step = 2 if words[end].text in {"of", "for", "on", "and", "the"} else 1
        if end + step > len(words) or not _in_english(words[end + step - 1]):
            break
        end += step
    if end - start > 1:
        yield organisation(words, start, end, Trust.SHOWN)


def _tailed(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    """Read names before a noun that ends a company's name ("Leibniz Verlag", "Nordstern Versicherung")."""
    start = position
    while start and position - start < LONGEST_TEAM and _is_partner(words[start - 1]):
        start -= 1
    if start < position:
        yield organisation(words, start, position + 1, Trust.SHOWN)


def _in_english(word: Word) -> bool:
    traits = word.traits
    return (
        traits.capital and (word.named or traits.place) and not traits.common and not traits.role and not traits.title
    )


def _cued(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    """Unknown names right behind a noun for their kind ("der Konkurrent Wincor Nixdorf")."""
    end = position + 1
    lemma = words[position].token.lemma.lower()
    while end < len(words) and end - position <= LONGEST_CUED and _is_cued(words[end]):
        end += 1
    if end == position + 1 < len(words) and lemma.endswith(endings("company_cues")) and _is_listed(words[end]):
        end += 1
    personal = lemma.endswith(endings("personal_cues"))
    if all(_may_be_foreign(word) for word in words[position + 1 : end]):
        return
    if end > position + 1 and not (personal and words[position + 1].traits.first):
        yield organisation(words, position + 1, end, Trust.SHOWN)


def _is_cued(word: Word) -> bool:
    """Whether a word may be of a name whose kind is told."""
    return _is_unknown(word) or _may_be_foreign(word) or (word.traits.upper and word.named and not word.shouted)


def _may_be_foreign(word: Word) -> bool:
    """Whether an ordinary word that is a first name too may begin a name of another kind: "Green Archipelago"."""
    traits = word.traits
    known = traits.place or traits.role or traits.title
    return traits.capital and word.tag == "NE" and traits.common and traits.first and not known


def _is_listed(word: Word) -> bool:
    """Whether a listed surname stands where only a company's name can, whatever the tagger takes it for."""
    traits = word.traits
    return traits.surname and word.tag.startswith("N") and not (traits.first or traits.common or traits.place)


def _is_unknown(word: Word) -> bool:
    traits = word.traits
    return traits.capital and word.named and not (traits.place or traits.common or traits.role or traits.title)


def _branch(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    """Read a company's branch ("Fanuc Deutschland", "Handelsblatt Online")."""
    before = words[position - 1] if position else None
    if before is None or not (before.traits.organisation or _is_unknown(before)) or before.traits.first:
        return
    if not before.traits.surname and not before.text.endswith("s"):
        yield organisation(words, position - 1, position + 1, Trust.SHOWN)


def _team(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    """Read an American team ("Chicago Bulls"): a town and a foreign plural."""
    end = position + 1
    while (
        end < len(words) and end - position <= LONGEST_TEAM and _is_unknown(words[end]) and not _is_person(words[end])
    ):
        end += 1
    if end > position + 1 and words[end - 1].text.endswith("s") and words[position].traits.base == words[position].text:
        yield organisation(words, position, end, Trust.LIKELY)


def _is_person(word: Word) -> bool:
    return word.traits.first or word.traits.surname


def _in_marks(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    if position and words[position - 1].text in QUOTE_MARKS:
        yield from _paper(words, position)
        yield from _marked_group(words, position)


def _paper(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    """Read a paper whose name is an ordinary word and stands between marks (der „Spiegel“)."""
    for end in range(position + 1, min(position + 1 + LONGEST_PAPER, len(words))):
        if words[end].text in QUOTE_MARKS:
            if " ".join(word.text for word in words[position:end]) in vocabulary("quoted_press"):
                yield organisation(words, position, end, Trust.SHOWN)
            return


def _marked_group(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    """Read the name in marks behind a noun for a group (die Bürgerinitiative „Unser Wald bleibt“)."""
    noun = words[position - 2] if position > 1 else None
    if noun is None or noun.tag != "NN" or not noun.text.lower().endswith(endings("marked_groups")):
        return
    for end in range(position + 1, min(position + 1 + LONGEST_MARKED, len(words))):
        if words[end].text in QUOTE_MARKS:
            yield organisation(words, position, end, Trust.SHOWN)
            return
