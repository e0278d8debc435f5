"""Takes inflection off German words."""

from functools import lru_cache

_FOLDED = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_ENDINGS = ("em", "er", "nd")
_LONG, _SHORT = 5, 3  # CISTEM takes a two-letter ending off longer words only, and leaves three letters at least


def fold(form: str) -> str:
    """Write umlauts and "ß" of a lower-case word with plain letters."""
    return form.translate(_FOLDED)


@lru_cache(maxsize=200_000)
def stem(form: str) -> str:
    """Take inflection off a lower-case word, after CISTEM (Weissweiler and Fraser 2017), without its ge- rule."""
    rest = fold(form)
    while len(rest) > _SHORT:
        if len(rest) > _LONG and rest.endswith(_ENDINGS):
            rest = rest[:-2]
        elif rest[-1] in "esnt":
            rest = rest[:-1]
        else:
            break
    return rest
