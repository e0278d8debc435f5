"""Word forms brought to what they have in common, and plurals to the form they have by themselves."""

from functools import lru_cache

from presseschau.german.lexicon import mapping, words

ENDINGS = ("en", "er", "es", "em", "e", "s", "n")
"""Endings that adjectives and nouns inside a name of several words take on."""

SHORTEST_STEM = 3
_SHORTEST_HEAD = 5
"""Letters of the last part of a compound that is looked for in the list of nouns: shorter ones are mere endings."""

_WITHOUT_UMLAUT = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Give a word without the endings of declension, in lower case: equal stems are one word inside a long name."""
    plain = word.lower()
    for ending in ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) >= SHORTEST_STEM:
            return plain[: -len(ending)]
    return plain


@lru_cache(maxsize=10_000)
def nominative(noun: str, lemma: str) -> str:
    """Give a counted noun as it stands by itself: "98 Spielen" counts "Spiele"; in doubt as it is.

    The dative adds -n to a plural in -e, -er or -el, and to no other (Duden, declension of nouns); `lemma` tells which
    of these it can be. Adjectives used as nouns end in -e where no article stands before them ("Beschäftigte").
    """
    plural = noun[:-1]
    if not noun.endswith(("en", "ern", "eln")) or noun == lemma:
        return noun
    return plural if _is_plural(plural, lemma) else noun


@lru_cache(maxsize=10_000)
def masculine(noun: str) -> str:
    """Give the noun for men of a lower-case noun for women: "ärztin" is made of "arzt"; others as they are."""
    base = noun.removesuffix("in")
    if base == noun or len(base) < SHORTEST_STEM:
        return noun
    return base if base.capitalize() in words("common_nouns") else base.translate(_WITHOUT_UMLAUT)


def _is_plural(form: str, lemma: str) -> bool:
    low, base = form.lower(), lemma.lower().replace("ß", "ss")
    if form == lemma:
        by_end = base.endswith(("er", "el")) and not _ends(base, "in_n")
        return by_end or _ends(base, "same") or _ends(base, "adjectival")
    changed = low.translate(_WITHOUT_UMLAUT)
    if changed != low and base in (changed, changed.removesuffix("e"), changed.removesuffix("er")):
        return not _ends(base, "umlaut_in_en")
    if low in (base + "er", base + "se") and base.endswith("s") == low.endswith("se"):
        return True
    weak = _ends(base, "in_en") or base in mapping("plurals")["in_en_alone"]
    return low == base + "e" and not weak and _has_listed_head(form)


def _has_listed_head(form: str) -> bool:
    """Whether a form in -e, or the last part of a compound that ends in it, is listed with and without the -e."""
    heads = (form, *(form[start:].capitalize() for start in range(1, len(form) - _SHORTEST_HEAD + 1)))
    listed = any(head in words("common_nouns") and head[:-1] in words("common_nouns") for head in heads)
    return listed or _ends(form.lower(), "short")


def _ends(base: str, kind: str) -> bool:
    return base.endswith(tuple(mapping("plurals")[kind]))
