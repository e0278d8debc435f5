"""Takes inflection off German words."""

from functools import lru_cache

_FOLDED = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_ENDINGS = ("em", "er", "nd")
_LONG, _SHORT = 5, 3  # CISTEM takes a two-letter ending off longer words only, and leaves three letters at least


@lru_cache(maxsize=200_000)
def stem(form: str) -> str:
    """Take inflection off a lower-case word, after CISTEM (Weissweiler and Fraser 2017), without its ge- rule."""
    rest = form.translate(_FOLDED)
    while len(rest) > _SHORT:
        if len(rest) > _LONG and rest.endswith(_ENDINGS):
            rest = rest[:-2]
        elif rest[-1] in "esnt":
            rest = rest[:-1]
        else:
            break
    return rest
