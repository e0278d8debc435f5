"""Reads from the clauses of a sentence who voted which way: "28 Räte stimmten dafür, 19 dagegen, einer enthielt sich".

A clause takes the verb of the one before it when it has none (Duden grammar, "Gapping"); a group that is a part of all
who vote the same way ("drei Abgeordnete der SPD") is no result and is left out.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from presseschau.annotating.analysis import Token
from presseschau.annotating.figures.numerals import Numeral
from presseschau.german import mapping, words

_COORDINATING = frozenset(["und", "sowie", "während", "aber", "doch", "bei"])
_ONE = frozenset(["ein", "eine", "einer", "eines"])
_FOR, _AGAINST = frozenset(["dafür"]), frozenset(["dagegen"])
_LONGEST_SHARE = 3
"""Words of a share behind its first number ("von drei Wählern")."""
_LONGEST_NAMING = 4
"""Words of what names the voters after their number at most ("28 der 47 anwesenden Stadträte")."""

Stance = tuple[int, int, float, str]
"""Tokens `[start, end)` of a number, its value, and the side."""


def is_ballot(tokens: Sequence[Token]) -> bool:
    """Whether a sentence speaks of a ballot, and not of a survey or a game."""
    voting, nouns = mapping("ballots")["voting_verbs"][:3], tuple(mapping("ballots")["voting_nouns"])
    told = (
        any(token.tag.startswith("VV") and token.lemma in voting for token in tokens)
        or any(token.tag == "NN" and token.text.casefold().endswith(nouns) for token in tokens)
        or _speaks_out(tokens)
        or _abstains(tokens)
        or _voters_are_for(tokens)
    )
    return told and not mentions_any(tokens, "no_ballot")


def mentions_any(tokens: Sequence[Token], name: str) -> bool:
    """Whether a sentence has one of the words of a list in `ballots.yml`; separable verbs are put together."""
    listed = set(mapping("ballots")[name])
    particles = [token.text.casefold() for token in tokens if token.tag == "PTKVZ"]
    forms = {token.lemma.casefold() for token in tokens} | {token.text.casefold() for token in tokens}
    split = {particle + token.lemma for token in tokens if token.tag.startswith("V") for particle in particles}
    return bool(listed & (forms | split))


def turned_down(tokens: Sequence[Token], position: int) -> bool:
    """Whether the vote at `position` went against the motion, as told by its verb, for want of a simple majority."""
    forms = [token.text.casefold() for token in tokens]
    if any(form.startswith(tuple(mapping("ballots")["qualified"])) for form in forms):
        return False
    if mentions_any(tokens, "rejecting"):
        return True
    ways = {
        form
        for number, form in enumerate(forms)
        if form in ("für", "gegen", "dafür", "dagegen")
        and not (form == "gegen" and number >= position and _is_number(tokens, number + 1))
    }
    return bool(ways & {"gegen", "dagegen"}) and not ways & {"für", "dafür"} and _votes(tokens)


def one_of(tokens: Sequence[Token], position: int) -> bool:
    """Whether the noun at `position` stands in the singular of a kind of vote ("einer Enthaltung")."""
    names = mapping("ballots")["nouns"]
    form = tokens[position].text.casefold().replace("-", "")
    return form in ("einzigen", "einzige") or (form in names and form.endswith(("stimme", "enthaltung")))


def stances_in(tokens: Sequence[Token], numerals: Sequence[Numeral]) -> Iterator[Stance]:
    """Give the numbers of those who voted, clause by clause, with their side."""
    if mentions_any(tokens, "no_ballot"):
        return
    verb = False
    for start, end in _clauses(tokens):
        clause = tokens[start:end]
        verb = verb or _votes(clause) or any(token.tag == "VAFIN" and token.lemma == "sein" for token in clause)
        side = _side(clause, verb=verb)
        subjects = list(_subjects(tokens, numerals, start, end)) if side else []
        if side and len(subjects) == 1:
            yield (*subjects[0], side)


def _clauses(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Divide at marks, and at "und" and the like where a number or another side follows within its clause."""
    start = 0
    for position, token in enumerate(tokens):
        marks = token.tag in ("$,", "$.") or token.text in ("–", "—", "(", ")")
        if marks or (token.text.casefold() in _COORDINATING and _opens(tokens, position + 1)):
            if start < position:
                yield start, position
            start = position + 1
    if start < len(tokens):
        yield start, len(tokens)


def _opens(tokens: Sequence[Token], position: int) -> bool:
    if position >= len(tokens):
        return False
    form = tokens[position].text.casefold()
    return _is_number(tokens, position) or form in ("dagegen", "dafür", "für", "gegen", "nur", "auch") or form in _ONE


def _is_number(tokens: Sequence[Token], position: int) -> bool:
    return position < len(tokens) and tokens[position].tag == "CARD"


def _voters_are_for(tokens: Sequence[Token]) -> bool:
    """Whether counted members of a body are said to be for or against: "33 Kreisräte waren dafür, zwölf dagegen"."""
    voters = tuple(mapping("ballots")["voters"])
    forms = {token.text.casefold() for token in tokens}
    sides = "waren" in forms and not forms.isdisjoint(_FOR | _AGAINST)
    return sides and any(
        one.tag == "CARD" and two.tag == "NN" and two.lemma.casefold().endswith(voters) for one, two in pairwise(tokens)
    )


def _votes(clause: Sequence[Token]) -> bool:
    verbs = mapping("ballots")["voting_verbs"]
    counted = any(one.tag == "CARD" and two.text == "Stimmen" for one, two in pairwise(clause))
    told = any(token.tag.startswith("VV") and token.lemma in verbs for token in clause)
    return told or counted or _speaks_out(clause)


def _speaks_out(clause: Sequence[Token]) -> bool:
    return any(token.lemma == "sprechen" for token in clause) and any(token.text == "aus" for token in clause)


def _abstains(clause: Sequence[Token]) -> bool:
    forms = {token.text.casefold() for token in clause}
    return "sich" in forms and bool(forms & {"enthielt", "enthielten", "enthalten"})


def _side(clause: Sequence[Token], *, verb: bool) -> str | None:
    """Tell which way a clause says that somebody voted; `verb` tells that it has or takes over a verb of voting."""
    if _abstains(clause):
        return "abstention"
    forms = [token.text.casefold().strip('„“”"»«') for token in clause]
    against = bool(_AGAINST & set(forms)) or _with(forms, "nein") or mentions_any(clause, "rejecting")
    agreed = bool(_FOR & set(forms)) or _with(forms, "ja") or _agrees(clause)
    if verb and not (against or agreed):
        ways = [form for number, form in enumerate(forms) if form in ("für", "gegen") and _on_a_motion(clause, number)]
        against, agreed = "gegen" in ways, "für" in ways
    if against == agreed:
        return None
    return "against" if against else "for"


def _with(forms: Sequence[str], word: str) -> bool:
    return any(form == "mit" and word in forms[place + 1 : place + 3] for place, form in enumerate(forms))


def _agrees(clause: Sequence[Token]) -> bool:
    particle = any(token.tag == "PTKVZ" and token.text == "zu" for token in clause)
    return any(token.lemma == "zustimmen" or (particle and token.lemma == "stimmen") for token in clause)


def _on_a_motion(clause: Sequence[Token], position: int) -> bool:
    """Whether "für" or "gegen" is followed by a thing, not by a person who stands for election."""
    phrase: list[Token] = []
    for token in clause[position + 1 :]:
        if token.tag.startswith(("V", "CARD", "APPR")):
            break
        phrase.append(token)
        if token.tag in ("NN", "NE"):
            break
    if not phrase:
        return position + 1 == len(clause)
    return phrase[-1].tag != "NE" and not mentions_any(phrase, "electing")


def _subjects(
    tokens: Sequence[Token], numerals: Sequence[Numeral], start: int, end: int
) -> Iterator[tuple[int, int, float]]:
    """Give the numbers of a clause that can be all who vote one way."""
    for numeral in numerals:
        inside = start <= numeral.start and numeral.end <= end
        if (
            inside
            and numeral.value % 1 == 0
            and _stands_free(tokens, numeral.start, start)
            and not is_share(tokens, numeral)
            and _is_whole(tokens, numeral.end, end)
        ):
            yield numeral.start, numeral.end, numeral.value
    for position in range(start, end):
        if (
            tokens[position].text.casefold() in _ONE
            and _stands_free(tokens, position, start)
            and _is_one(tokens, position, end)
        ):
            yield position, position + 1, 1.0


def _stands_free(tokens: Sequence[Token], position: int, start: int) -> bool:
    """Whether a number is no part of a phrase with a preposition or article, and of nothing that is told besides."""
    before = tokens[position - 1] if position > start else None
    if before is None:
        return True
    if before.text.casefold() == "mit" and any(t.text.casefold() == "stimmen" for t in tokens[position : position + 4]):
        return True
    return not before.tag.startswith(("APPR", "ART", "PPOSAT", "PDAT")) and before.text.casefold() not in _parts()


def _parts() -> frozenset[str]:
    return frozenset(mapping("ballots")["parts"])


def _is_whole(tokens: Sequence[Token], position: int, end: int) -> bool:
    """Whether what follows a number names all who vote the same way: nobody, or people of no party."""
    phrase = _naming(tokens, position, end)
    if not phrase:
        return position >= end or tokens[position].text.casefold() not in _parts()
    noun = phrase[-1]
    if noun.text in words("measures") or "-" in noun.text or not _adjectives_allowed(phrase[:-1]):
        return False
    return not _is_narrowed(tokens, position + len(phrase), end)


def _naming(tokens: Sequence[Token], position: int, end: int) -> Sequence[Token]:
    """Give the noun phrase after a number: "Stadträte", "der 47 anwesenden Stadträte"."""
    for last in range(position, min(end, position + _LONGEST_NAMING)):
        if tokens[last].tag in ("NN", "NE"):
            return tokens[position : last + 1]
        if not tokens[last].tag.startswith(("ART", "CARD", "ADJ")) and tokens[last].text.casefold() != "von":
            break
    return ()


def _adjectives_allowed(phrase: Sequence[Token]) -> bool:
    return all(token.text.casefold() in mapping("ballots")["whole"] for token in phrase if token.tag.startswith("ADJ"))


def _is_narrowed(tokens: Sequence[Token], position: int, end: int) -> bool:
    """Whether a genitive or "von", "aus" after the voters names a part of them; the genitive of a body does not."""
    if position >= end or tokens[position].text.casefold() not in ("der", "des", "von", "vom", "aus"):
        return False
    phrase = _naming(tokens, position + (tokens[position].tag.startswith("APPR")), end)
    return not (phrase and phrase[-1].text.casefold().endswith(tuple(mapping("ballots")["bodies"])))


def is_share(tokens: Sequence[Token], numeral: Numeral) -> bool:
    """Whether a small number is a share of all: "zwei von drei Wählern" are no two votes."""
    follows = [token.text.casefold() for token in tokens[numeral.end : numeral.end + 3]]
    of_few = len(follows) == _LONGEST_SHARE and follows[0] == "von" and _is_number(tokens, numeral.end + 1)
    return of_few and follows[2].startswith(tuple(mapping("ballots")["public"]))


def _is_one(tokens: Sequence[Token], position: int, end: int) -> bool:
    """Whether "ein" counts one voter: "einer enthielt sich", "ein Mitglied stimmte dagegen"."""
    phrase = _naming(tokens, position + 1, end)
    if not phrase:
        return tokens[position].text.casefold() in ("einer", "eine", "eines")
    voters = tuple(mapping("ballots")["voters"])
    return phrase[-1].text.casefold().endswith(voters) and _is_whole(tokens, position + 1, end)
