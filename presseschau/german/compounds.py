"""Words that are parts of others: German writes compounds as one word, with what they are of last."""

_SUFFIXES = ("schaft", "heit", "keit", "ung", "tion", "tät", "nis", "ling", "chen", "lein", "tum")
"""Endings by which nouns are derived (Fleischer and Barz, Wortbildung der deutschen Gegenwartssprache)."""


def is_part(one: str, other: str, *, first: int = 0, last: int = 0) -> bool:
    """Whether one of two words is the other or its first or last part ("Sonde" of "Raumsonde").

    `first` and `last` are the letters from which a shorter word counts as such a part: short ones are so by chance. So
    is what begins within a suffix ("Haft" in "Mannschaft").
    """
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    begins, ends = len(short) >= first and long.startswith(short), len(short) >= last and long.endswith(short)
    derived = any(long.endswith(suffix) and suffix.endswith(short) for suffix in _SUFFIXES)
    return short == long or begins or (ends and not derived)
