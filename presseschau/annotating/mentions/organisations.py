"""Finds organisations by how their names are built: clubs, organs of state, heads with what belongs to them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from presseschau.annotating.mentions.candidate import Candidate, Trust, organisation
from presseschau.annotating.mentions.lexicon import country_adjectives, endings, places, vocabulary
from presseschau.annotating.mentions.words import Word
from presseschau.model import ActorKind

LONGEST_COMPANY = 6
LONGEST_PHRASE = 9
SHORTEST_PLACE = 6
"""Letters from which the ending of an unknown name tells a town or land."""
ADJECTIVE_ENDINGS = ("e", "er", "es", "en", "em")


def find_organisations(words: Sequence[Word]) -> Iterator[Candidate]:
    """Find clubs, organs of state and organisations around a head noun."""
    clubs, seats, countries = vocabulary("clubs"), vocabulary("seats"), country_adjectives()
    for position, word in enumerate(words):
        if word.text in clubs:
            yield from _club(words, position)
        if word.traits.capital:
            yield from _headed(words, position)
            yield from _described(words, position)
        if word.text in seats:
            yield from _seat(words, position)
        if word.tag.startswith("ADJ") and word.text.lower().startswith(countries):
            yield from _state_organ(words, position)


def _club(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    """Read a club's short form with town or name and numbers ("1. FC Nürnberg", "TSV 1860 München")."""
    start = position
    if position and words[position - 1].text in {"1.", "1"}:
        start -= 1
    end = position + 1
    while end < len(words) and end - position < LONGEST_COMPANY and _in_club(words, end):
        end += 1
    if end > position + 1:
        yield organisation(words, start, end, Trust.SHOWN)


def _in_club(words: Sequence[Word], position: int) -> bool:
    word = words[position]
    if word.text.isdigit():
        after = words[position + 1] if position + 1 < len(words) else None
        return len(word.text) in {2, 4} and not (after is not None and after.tag.startswith("N") and not after.named)
    if word.text in vocabulary("clubs"):
        return True
    return word.traits.capital and (word.named or word.traits.place) and not word.traits.first and not word.traits.role


def _headed(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    """Read a head noun before a place or a describing phrase ("Universität Kiel", "Bundesamt für Gesundheit")."""
    word = words[position]
    start = position
    if position and _is_adjective(words[position - 1]):
        start -= 1
    end = position + 1
    if _uninflected(word) in vocabulary("heads_before_place"):
        while end < len(words) and end - position < LONGEST_COMPANY and _is_proper(words[end]):
            end += 1
        if end > position + 1:
            yield _named(words, start, end, position)
    elif end < len(words) and _is_placelike(words[end]) and _is_local_head(word):
        yield _named(words, start, end + 1, position)
    if end < len(words) and _heads_phrase(word) and not _is_indefinite(words, position):
        last = _phrase_end(words, position)
        if last < len(words) and words[last].text in vocabulary("legal_forms"):
            last += 1
        if last > position + 1:
            yield _named(words, start, last, position)


def _named(words: Sequence[Word], first: int, last: int, head: int) -> Candidate:
    """Read words as an organisation whose head noun may stand in the genitive ("des Klinikums Aalen")."""
    found = organisation(words, first, last, Trust.SHOWN)
    parts = [word.text for word in words[first:last]]
    parts[head - first] = _uninflected(words[head])
    return replace(found, name=" ".join(parts))


def _uninflected(word: Word) -> str:
    """Give a noun without the genitive's ending, which the nominative of its lemma lacks (Duden: -s, -es)."""
    lemma = word.token.lemma
    genitive = word.tag == "NN" and word.text.lower() in (f"{lemma}s".lower(), f"{lemma}es".lower())
    return word.text[: len(lemma)] if genitive else word.text


def _is_local_head(word: Word) -> bool:
    """Whether a noun for an institution names one with the town behind it ("Realschule Spaichingen")."""
    return word.tag.startswith("N") and _uninflected(word).lower().endswith(endings("local_heads"))


def _is_placelike(word: Word) -> bool:
    """Whether a word is a place, or an unknown name that ends like a town or land."""
    traits, lower = word.traits, word.text.lower()
    known = traits.common or traits.organisation or traits.first or traits.surname
    unknown = traits.capital and word.named and not known and not lower.endswith(endings("street_endings"))
    return traits.place or (unknown and len(lower) >= SHORTEST_PLACE and lower.endswith(endings("place_endings")))


def _is_indefinite(words: Sequence[Word], position: int) -> bool:
    return bool(position) and words[position - 1].text.lower().startswith(("ein", "kein", "mein", "sein", "ihr"))


def _heads_phrase(word: Word) -> bool:
    lower = word.text.lower()
    shorter = lower.removesuffix("s")
    listed = endings("heads_before_phrase")
    return word.tag.startswith("N") and (lower.endswith(listed) or shorter.endswith(listed))


def _is_proper(word: Word) -> bool:
    return word.traits.capital and (word.named or word.traits.place) and not word.traits.role


def _phrase_end(words: Sequence[Word], position: int) -> int:
    """Give the end of "für Gesundheit", "für Sicherheit und Zusammenarbeit in Europa" behind a head noun."""
    end = position + 1
    if words[end].text != "für" or _is_about_someone(words, end):
        return end
    last = position + 1
    while end < len(words) and end - position < LONGEST_PHRASE:
        word = words[end]
        if word.tag.startswith("N"):
            last = end + 1
        elif not (
            word.tag.startswith(("ADJ", "TRUNC"))
            or word.text in {"für", "zur", "gegen", "und", ",", "der", "des", "die", "das"}
        ):
            break
        if last == end + 1 and end + 1 < len(words) and not _continues(words, end + 1):
            break
        end += 1
    return last


def _is_about_someone(words: Sequence[Word], position: int) -> bool:
    """Whether "für" goes with "seine", "die": then no name is built but a wish told, unless a short form follows."""
    explained = any(word.text == "(" for word in words[position : position + LONGEST_PHRASE])
    after = words[position + 1].tag if position + 1 < len(words) else ""
    return after in {"PPOSAT", "PIAT", "PDAT"} or (after == "ART" and not explained)


def _continues(words: Sequence[Word], position: int) -> bool:
    """Whether "und Zusammenarbeit" goes on with another noun of the same phrase."""
    word = words[position]
    if word.tag == "ADJA" and word.text.endswith("er"):
        return position + 1 < len(words) and words[position + 1].tag == "NN"
    if word.text in {"und", "der", "des"} and position + 1 < len(words):
        after = words[position + 1]
        return after.tag.startswith(("N", "ADJ")) and not after.named
    return False


def _described(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    """Read a capitalised or a town's adjective before a head noun ("Berliner Zeitung", "Hessischer Rundfunk")."""
    word = words[position]
    if not _is_adjective(word):
        return
    end = position + 1
    while end < len(words) and end - position <= 2 and _is_adjective(words[end]):  # noqa: PLR2004
        end += 1
    if end >= len(words) or not words[end].traits.capital or not words[end].tag.startswith("N"):
        return
    head = _nominative(words[end].text.lower())
    town = is_town_adjective(word)
    if head.endswith(endings("place_heads")) and not head.endswith(endings("heads")):
        yield Candidate(
            first=position,
            last=end + 1,
            kind=ActorKind.PLACE,
            trust=Trust.LIKELY,
            name=" ".join(each.text for each in words[position : end + 1]),
        )
    elif head.endswith(endings("heads")) and (town or not word.initial):
        last = end + 1
        if words[end].text in vocabulary("heads_before_place"):
            while last < len(words) and last - end <= 2 and _is_proper(words[last]):  # noqa: PLR2004
                last += 1
        found = organisation(words, position, last, Trust.SHOWN)
        yield found if town or end != position + 1 else replace(found, name=_by_itself(words, position, found.name))


def _by_itself(words: Sequence[Word], position: int, name: str) -> str:
    """Give a name of adjective and noun as it stands without an article: "der Deutsche Bund", Deutscher Bund.

    Behind an article the adjective is weak; by itself it shows the gender of its noun (Duden: Die Grammatik,
    "starke Adjektivflexion"). Names in the plural or of women's gender stay as they are.
    """
    before = words[position - 1].text.lower() if position else ""
    adjective, noun = words[position].text, _uninflected(words[position + 1])
    weak = {"der": "e", "das": "e"}.get(before, "en" if before in vocabulary("weakening") else "")
    ending = next((end for kind, end in (("masculine", "er"), ("neuter", "es")) if _is_gender(noun, kind)), "")
    if not weak or not ending or not adjective.endswith(weak) or (before, ending) in {("der", "es"), ("das", "er")}:
        return name
    return (
        f"{adjective.removesuffix(weak)}{ending} {noun}{name.removeprefix(f'{adjective} {words[position + 1].text}')}"
    )


def _is_gender(noun: str, kind: str) -> bool:
    return noun.lower().endswith(endings(f"{kind}_heads"))


def _nominative(noun: str) -> str:
    """Take the genitive's ending off a head noun ("rundfunks", "institutes")."""
    for ending in ("es", "s", "en", "n"):
        if not noun.endswith(endings("heads")) and noun.endswith(ending):
            shorter = noun.removesuffix(ending)
            if shorter.endswith(endings("heads") + endings("place_heads")):
                return shorter
    return noun


def _is_adjective(word: Word) -> bool:
    if not word.traits.capital or not word.text.endswith(ADJECTIVE_ENDINGS):
        return False
    if is_town_adjective(word):
        return True
    tail = word.text.rpartition("-")[2]
    return word.tag.startswith("ADJ") and not word.initial and tail[:1].isupper()


def is_town_adjective(word: Word) -> bool:
    """Whether a word is made of a place with -er ("Berliner", "Hamburger", "Münchner", "Basler")."""
    text = word.text
    if not text.endswith("er") or len(text) < LONGEST_COMPANY:
        return False
    bases = (text[:-2], text[:-1], text[:-2] + "e", text[:-2] + "en", text[:-3] + "en", text[:-2] + "er")
    return any(base in places() for base in bases) or text in {"Münchner", "Münchener", "Zürcher", "Basler", "Dresdner"}


def _state_organ(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    """Read an adjective of a country before an organ of state ("russische Regierung")."""
    after = position + 1
    if after >= len(words):
        return
    form = words[after].text
    if form in vocabulary("state_organs") or (form.endswith("s") and form[:-1] in vocabulary("state_organs")):
        yield organisation(words, position, after + 1, Trust.SHOWN)


def _seat(words: Sequence[Word], position: int) -> Iterator[Candidate]:
    """Read the government of a country by its capital ("Regierung in Moskau")."""
    after = position + 2
    if after < len(words) and words[after - 1].text == "in" and words[after].traits.place:
        yield organisation(words, position, after + 1, Trust.SHOWN)
