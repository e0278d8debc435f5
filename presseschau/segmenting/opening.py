"""Openings: what of an article's first paragraph can stand as its headline, word for word."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from presseschau.german import mapping, words
from presseschau.segmenting.sentence import sentence_ends

LONGEST = 180
"""Characters of a title at most: what fits two lines of a page's head and a list entry."""
SHORTEST = 45
"""A shorter part of a long sentence does not say what happened."""
_COMMA = re.compile(r",(?=\s+(\S+))|[;:](?=\s)|\s[–—](?=\s)")
_WORD = re.compile(r"(?<=\s)[a-zäöüß]+(?=\s)")
_PAIRS = (("„", "“”"), ("«", "»"), ("(", ")"), ("[", "]"))


def headline_of(paragraph: str) -> tuple[int, int]:
    """Give the offsets of a headline in `paragraph`: its first sentence without the full stop, at most `LONGEST` long.

    Of a longer one, what stands before a clause that it can do without, or its subject; else the next short sentence
    that does not point back; else as much of it as there is room for.
    """
    ends = [end for end in (*sentence_ends(paragraph), len(paragraph)) if _is_balanced(paragraph[:end])]
    first = paragraph[: ends[0] if ends else len(paragraph)]
    if len(first) <= LONGEST:
        return 0, len(_without_stop(first))
    cut = _before_clause(first) or _before_verb(first)
    if cut:
        return 0, cut
    return next(_later_sentences(paragraph), None) or (0, _filled(first))


@lru_cache(maxsize=None)
def _group(name: str) -> frozenset[str]:
    return frozenset(mapping("segment_clauses")[name])


def _before_clause(sentence: str) -> int:
    """Give the first place before which a main clause with its verb is complete, 0 when there is none."""
    for found in _COMMA.finditer(sentence[: LONGEST + 1]):
        head = sentence[: found.start()].rstrip()
        follows = (found.group(1) or "").lower()
        optional = not found.group().startswith(",") or follows in _group("clause")
        if len(head) >= SHORTEST and optional and _verb(head) and _is_balanced(head):
            return len(head)
    return 0


def _before_verb(sentence: str) -> int:
    """Give the end of the subject that opens the sentence, 0 when something else opens it or no verb is seen."""
    verb = _verb(sentence[:LONGEST])
    subject = sentence[: verb.start()].rstrip(" ,") if verb else ""
    opens = re.split(r"\W", sentence.lower(), maxsplit=1)[0]
    fits = len(subject) >= SHORTEST and opens not in _group("before_verb") and _is_balanced(subject)
    return len(subject) if fits else 0


def _later_sentences(paragraph: str) -> Iterator[tuple[int, int]]:
    """Give the sentences after the first that are neither too long nor too short and do not point back."""
    ends = (*sentence_ends(paragraph), len(paragraph))
    for begin, end in pairwise(ends):
        sentence = paragraph[begin:end].strip()
        opens = re.split(r"\W", sentence.lower(), maxsplit=1)[0]
        sound = opens and opens not in words("dangling_openers") and _is_balanced(sentence)
        if sound and SHORTEST <= len(sentence) <= LONGEST:
            start = paragraph.index(sentence, begin)
            yield start, start + len(_without_stop(sentence))


def _filled(sentence: str) -> int:
    """Give the end of the last word that leaves room, at a comma or dash when one stands in the latter half."""
    places = [found.start() for found in _COMMA.finditer(sentence[:LONGEST]) if found.start() >= LONGEST // 2]
    balanced = [place for place in places if _is_balanced(sentence[:place])]
    place = balanced[-1] if balanced else sentence.rfind(" ", SHORTEST, LONGEST)
    return len(sentence[:place].rstrip(" ,;:–—-")) if place > 0 else LONGEST


def _verb(wording: str) -> re.Match[str] | None:
    """Find the first word of the main clause that is a finite verb; verbs of clauses set off by commas do not count."""
    depth = re.sub(r",\s+(?:der|die|das|welche[rs]?|denen|deren|dessen|dem|den)\b[^,]*,", _blank, wording)
    return next((found for found in _WORD.finditer(depth) if found.group() in words("segment_verbs")), None)


def _blank(found: re.Match[str]) -> str:
    return "," * len(found.group())


def _without_stop(sentence: str) -> str:
    return sentence.rstrip(" .…") if sentence.endswith((".", "…")) else sentence


def _is_balanced(wording: str) -> bool:
    """Whether every quotation mark and bracket that opens is closed again."""
    paired = all(wording.count(opening) <= sum(wording.count(mark) for mark in closing) for opening, closing in _PAIRS)
    return paired and wording.count('"') % 2 == 0
