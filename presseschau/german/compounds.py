"""Words that are parts of others: German writes compounds as one word, with what they are of last."""


def is_part(one: str, other: str, *, first: int = 0, last: int = 0) -> bool:
    """Whether one of two words is the other or its first or last part ("Sonde" of "Raumsonde").

    `first` and `last` are the letters from which a shorter word counts as such a part: short ones are so by chance.
    """
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    begins, ends = len(short) >= first and long.startswith(short), len(short) >= last and long.endswith(short)
    return short == long or begins or ends
