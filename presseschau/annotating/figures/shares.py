"""Finds what a number counts that is a part of a whole, or what somebody gathers, by the words before it."""

from collections.abc import Sequence

from presseschau.annotating.analysis import Token
from presseschau.annotating.figures.numerals import Numeral
from presseschau.annotating.figures.units import Unit
from presseschau.german import mapping
from presseschau.german.inflection import nominative
from presseschau.model import Span

_DETERMINERS = ("den", "diesen", "allen", "insgesamt", "ursprünglich")
_FINITE = ("VAFIN", "VVFIN", "VMFIN")
_NAMING = ("NN", "NE", "ADJA", "CARD", "TRUNC", "ART")
_BOUND = ("ART", "APPR", "APPRART", "ADJA", "CARD", "PPOSAT", "PDAT", "PIAT", "TRUNC", "NE")
"""What stands before a noun that is no bare plural, or not the object of its verb."""


def is_part_of(tokens: Sequence[Token], whole: Numeral, numeral: Numeral) -> bool:
    """Whether a number is a part of the whole that its sentence begins with: "Von den 14 Briefen blieben elf liegen".

    The partitive phrase takes the first place of the sentence, so that the part follows its verb, without a noun.
    """
    opens = [token.text.casefold() for token in tokens[: whole.bare]]
    parted = opens[:1] == ["von"] and all(word in _DETERMINERS for word in opens[1:])
    verb = next((n for n in range(whole.end, len(tokens)) if _is_main_verb(tokens, n)), len(tokens))
    if not parted or numeral.start <= verb or numeral.value >= whole.value:
        return False
    alone = numeral.end < len(tokens) and not tokens[numeral.end].tag.startswith(_NAMING)
    return alone and all(token.tag in ("ADV", "PRF", "PPER") for token in tokens[verb + 1 : numeral.start])


def _is_main_verb(tokens: Sequence[Token], position: int) -> bool:
    """Whether a verb is that of the main clause: a clause between commas ends with its verb."""
    ends = position + 1 < len(tokens) and tokens[position + 1].tag == "$,"
    return tokens[position].tag in _FINITE and not ends


def gathered_unit(tokens: Sequence[Token], numeral: Numeral) -> Unit | None:
    """Give what somebody gathers to how many there are: "Der Bund sammelt Unterschriften; am Montag waren es 9.400".

    What is gathered is the only plural without an article behind the verb.
    """
    told = [token.text.casefold() for token in tokens[max(0, numeral.start - 2) : numeral.start]]
    ends = numeral.end >= len(tokens) or tokens[numeral.end].tag in ("$,", "$.")
    if told not in (["waren", "es"], ["sind", "es"]) or not ends:
        return None
    clause = next((n for n in range(numeral.start, -1, -1) if tokens[n].tag in ("$,", "$.")), 0)
    verbs = mapping("figure_words")["gathering_verbs"]
    verb = next((n for n in range(clause) if tokens[n].tag.startswith("V") and tokens[n].lemma in verbs), clause)
    found = [tokens[n] for n in range(verb + 1, clause) if _is_bare_plural(tokens, n)]
    if len(found) != 1:
        return None
    (noun,) = found
    return Unit(name=nominative(noun.text, noun.lemma), counted=Span(noun.span.start, noun.span.end), lemma=noun.lemma)


def _is_bare_plural(tokens: Sequence[Token], position: int) -> bool:
    token = tokens[position]
    return token.tag == "NN" and token.text != token.lemma and tokens[position - 1].tag not in _BOUND
