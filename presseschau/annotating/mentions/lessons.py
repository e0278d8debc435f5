"""What an article teaches of its own names: a name that shows its kind once has it throughout the article."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from presseschau.annotating.mentions.bearers import first_names_in, things_in
from presseschau.annotating.mentions.candidate import Candidate, Trust, organisation
from presseschau.annotating.mentions.companies import find_shown_companies
from presseschau.annotating.mentions.contexts import ends_as_land, is_rare_noun
from presseschau.annotating.mentions.lexicon import endings, vocabulary
from presseschau.annotating.mentions.persons import find_persons
from presseschau.annotating.mentions.spot import Learnt
from presseschau.annotating.mentions.words import Word, is_initial, traits_of
from presseschau.model import ActorKind

SHORTEST_NAME = 3
LONGEST_LABEL = 4
"""Words before a colon that name who speaks."""
PLACE_PREPOSITIONS = frozenset({"in", "aus", "nahe", "unweit", "In", "Aus"})
"""Before a name of one word without an article they show a place; "nach" stands before persons too."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Lessons:
    """Kinds of names of one word, organisations of several by their first word, and names that no person bears."""

    singles: Learnt
    rows: dict[str, tuple[tuple[str, ...], ...]]
    things: frozenset[str] = frozenset()


def learn(sentences: Sequence[Sequence[Word]]) -> Lessons:
    """Collect companies by legal forms and by nouns for their kind, places by prepositions, persons by full names."""
    names = sorted({name for words in sentences for name in _companies(words)})
    rows: dict[str, tuple[tuple[str, ...], ...]] = {}
    for name in names:
        if len(name) > 1:
            rows[name[0]] = (name, *rows.get(name[0], ()))
    companies = {name[0]: ActorKind.ORGANISATION for name in names if len(name) == 1}
    companies |= dict.fromkeys(_acting_firms(sentences), ActorKind.ORGANISATION)
    places = dict.fromkeys((name for words in sentences for name in _places(words)), ActorKind.PLACE)
    things = frozenset(name for words in sentences for name in things_in(words))
    officials = frozenset(name for words in sentences for name in _officials(words)) - _cued_in(sentences)
    officials |= _labels_in(sentences)
    persons = dict.fromkeys(
        (name for words in sentences for name in surnames_in(words, rows, things, officials)),
        ActorKind.PERSON,
    )
    ends = {name[-1]: ActorKind.ORGANISATION for name in names if len(name) > 1 and name[-1] not in persons}
    known_ends = {end: kind for end, kind in ends.items() if _is_telling(end, sentences)}
    called = dict.fromkeys((name for words in sentences for name in first_names_in(words)), ActorKind.PERSON)
    return Lessons(
        singles={**places, **known_ends, **companies, **called, **persons},
        rows=rows,
        things=things - frozenset(persons),
    )


def find_taught(words: Sequence[Word], lessons: Lessons) -> Iterator[Candidate]:
    """Find the organisations of several words that the article teaches."""
    for position, word in enumerate(words):
        end = taught_end(words, position, lessons.rows) if word.text in lessons.rows else position
        if end > position:
            yield organisation(words, position, end, Trust.SHOWN)


def taught_end(words: Sequence[Word], position: int, rows: dict[str, tuple[tuple[str, ...], ...]]) -> int:
    """Give the end of a taught name that begins at `position`, or `position` when there is none."""
    for name in rows.get(words[position].text, ()):
        end = position + len(name)
        if tuple(word.text for word in words[position:end]) == name:
            return end
    return position


def surnames_in(
    words: Sequence[Word],
    rows: dict[str, tuple[tuple[str, ...], ...]] | None = None,
    things: frozenset[str] = frozenset(),
    persons: frozenset[str] = frozenset(),
) -> list[str]:
    """Give the surnames of the full names that show themselves as such, no organisations of `rows` nor `things`.

    Listed places and organisations are left out, but not those that the article shows to be `persons`.
    """
    return [
        candidate.name.rsplit(" ", 1)[-1]
        for candidate in find_persons(words)
        if candidate.trust is Trust.SHOWN
        and candidate.name not in things
        and not is_initial(words[candidate.last - 1].text)
        and (not _is_listed_thing(words[candidate.last - 1]) or candidate.name.rsplit(" ", 1)[-1] in persons)
        and taught_end(words, candidate.first, rows or {}) == candidate.first
    ]


def _officials(words: Sequence[Word]) -> Iterator[str]:
    """Give surnames of persons with an office, which an organisation may bear too ("Minister Jan Stadler")."""
    for candidate in find_persons(words):
        last, office = words[candidate.last - 1], candidate.first and words[candidate.first - 1].traits.role
        if candidate.trust is Trust.SHOWN and office and last.traits.surname and not last.traits.place:
            yield candidate.name.rsplit(" ", 1)[-1]


def _labels_in(sentences: Sequence[Sequence[Word]]) -> frozenset[str]:
    """Give the words right before a colon that begin several sentences, as surnames in interviews ("Moos: …")."""
    openings = ([word.text for word in words if word.text.strip("*_")][: LONGEST_LABEL + 1] for words in sentences)
    labels = Counter(opening[opening.index(":") - 1] for opening in openings if ":" in opening[1:])
    return frozenset(label for label, count in labels.items() if count > 1)


def _cued_in(sentences: Sequence[Sequence[Word]]) -> frozenset[str]:
    """Give the words of the names that stand behind a noun for a kind of company."""
    found = (candidate for words in sentences for candidate in find_shown_companies(words))
    return frozenset(part for candidate in found for part in candidate.name.split())


def _is_listed_thing(word: Word) -> bool:
    return word.traits.place or word.traits.organisation


def _is_telling(end: str, sentences: Sequence[Sequence[Word]]) -> bool:
    """Whether the last word of a company's name may stand for it: no ordinary word and no place."""
    word = next(word for words in sentences for word in words if word.text == end)
    traits = word.traits
    return word.named and not (traits.common or traits.place or traits.role or traits.first or traits.organisation)


def _companies(words: Sequence[Word]) -> Iterator[tuple[str, ...]]:
    for candidate in find_shown_companies(words):
        first, last = candidate.first, candidate.last
        while last > first and words[last - 1].text in vocabulary("legal_forms") | {"&", "Co.", "Co"}:
            last -= 1
        row = words[first:last]
        if len(row) > 1 or (row and (_is_unknown(row[0]) or _is_firm(words, first))):
            yield tuple(word.text for word in row)


def firms_in(words: Sequence[Word]) -> Iterator[str]:
    """Give the names of one word that a legal form or a noun for its kind shows to be a company's wherever they stand.

    Of a longer name it is the first word, by which news call a company ("Elmatec Systemtechnik AG"), unless that word
    only says what the company is ("Möbelhaus Berger GmbH").
    """
    for candidate in find_shown_companies(words):
        row = words[candidate.first : candidate.last]
        if row[-1].text in vocabulary("legal_forms") and len(row) > 1:
            yield from (word.text for word in row[:1] if _may_stand_for(row))
        elif len(row) == 1 and not row[0].traits.first and _is_whole(words, candidate.last):
            yield from (word.text for word in row if _is_unknown(word) or _is_firm(words, candidate.first))


def _is_whole(words: Sequence[Word], end: int) -> bool:
    """Whether a name ends at `end`: no capital, number or hyphen goes on with it."""
    after = words[end] if end < len(words) else None
    return after is None or not (after.traits.capital or after.tag == "CARD" or after.text in {"-", "/", "&"})


def _may_stand_for(row: Sequence[Word]) -> bool:
    """Whether the first word of a company's name is a name of its own: no listed word, and no noun for its kind."""
    word, after = row[0], row[1]
    plain = word.tag.startswith("N") and word.text.isalpha() and word.text not in vocabulary("english_words")
    if not plain or word.traits.first or _is_listed_as_anything(word) or _is_kind(word):
        return False
    if len(word.text) < SHORTEST_NAME or any(part.text in vocabulary("english_heads") for part in row):
        return False
    return not is_rare_noun(word.text) or (after.tag == "NN" and _is_kind(after))


def _is_kind(word: Word) -> bool:
    """Whether a noun says of what kind a body or place is ("Projektgesellschaft", "Getränkemarkt")."""
    return word.text.lower().endswith(endings("heads") + endings("organisation_cues") + endings("place_heads"))


def _acting_firms(sentences: Sequence[Sequence[Word]]) -> list[str]:
    """Give the firms that are called by a place and what they run ("Ostseebahn"), in text order.

    Lines and dams are called so too: a firm is named several times, and says or wants something as a subject.
    """
    told = Counter(word.text for words in sentences for word in words if _is_placed_firm(word))
    acting = (
        word.text
        for words in sentences
        for before, word, after in zip(words, words[1:], words[2:], strict=False)
        if told[word.text] > 1 and before.text == "Die" and after.text in vocabulary("firm_verbs")
    )
    return list(dict.fromkeys(acting))


def _is_placed_firm(word: Word) -> bool:
    head = next((end for end in endings("firm_ends") if word.text.endswith(end)), "")
    unknown = word.tag.startswith("N") and not _is_listed_as_anything(word)
    return bool(head) and unknown and traits_of(word.text.removesuffix(head)).place


def _places(words: Sequence[Word]) -> Iterator[str]:
    """Give unknown names that stand where places do, and those that end like lands, without the genitive's ending."""
    yield from (
        word.text.removesuffix("s")
        for word in words
        if ends_as_land(word.text) and _is_unknown(word) and not word.traits.first
    )
    for position, (before, word) in enumerate(pairwise(words)):
        if before.text not in PLACE_PREPOSITIONS or not _is_unknown(word) or word.traits.first:
            continue
        after = words[position + 2] if position + 2 < len(words) else None
        if after is None or not after.traits.capital:
            yield word.text


def _is_firm(words: Sequence[Word], position: int) -> bool:
    """Whether a surname stands behind a noun that only a company has ("der Autozulieferer Hellwig")."""
    traits, before = words[position].traits, words[position - 1] if position else None
    noun = before.token.lemma.lower() if before is not None and before.tag == "NN" else ""
    firm = noun.endswith(endings("organisation_cues")) and not noun.endswith(endings("personal_cues"))
    other = traits.place or traits.organisation or traits.common or traits.role or traits.title or traits.first
    return traits.surname and words[position].named and firm and not other


def _is_unknown(word: Word) -> bool:
    return word.named and word.traits.capital and not _is_listed_as_anything(word) and len(word.text) >= SHORTEST_NAME


def _is_listed_as_anything(word: Word) -> bool:
    traits = word.traits
    other = traits.common or traits.role or traits.title or traits.surname
    return traits.place or traits.organisation or other
