"""Independent texts: articles that have the larger part of their text in common count as one."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property

from presseschau.model import Article
from presseschau.model.groups import joined
from presseschau.relating.copying.crowds import CROWD
from presseschau.relating.copying.sharing import SharedText
from presseschau.relating.wording import forms_of, is_content

LARGER_PART = 0.5
"""Share of an article's words that stand in the other too, from which both are one text."""
SHORT = 50
"""Words of a text up to which near words may be alike by chance, so that whole runs of three are asked for."""

WINDOW = 12
"""Words within which a passage taken over must have a second match."""
SHIFT = 4
"""Words that editing puts in or takes out between the two."""
_RUN = 2  # words beside a match that belong to it: the same match seen from there

Forms = tuple[str, ...]
Run = tuple[str, ...]


def origins_of(articles: Sequence[Article], shared: Sequence[SharedText] = ()) -> tuple[tuple[str, ...], ...]:
    """Part the articles of a story into independent texts, in the given order of articles.

    Two are one text when the larger part of the shorter one's words stands in the other beside the same words: as next
    or next but one, a content word among the two, so that a text edited word by word is still found. (Word n-grams
    measure text reuse in journalism, Clough et al. 2002; skipping a word is for edits.) What is found to be one text
    is not compared again; of a text that very many print, only the first `CROWD` prints are compared with others. Two
    are one as well that have the larger part of either in common by what they have `shared`, sentence by sentence.
    """
    texts = {article.id: _Text(_body(article)) for article in articles}
    groups: list[list[str]] = []
    for name, text in texts.items():
        near = [group for group in groups if any(_share(texts[other], text) > LARGER_PART for other in group[:CROWD])]
        groups = [group for group in groups if group not in near] + [
            [other for group in near for other in group] + [name]
        ]
    pairs = [(group[0], name) for group in groups for name in group]
    return joined(texts, [*pairs, *((text.article, text.other) for text in shared if text.share > LARGER_PART)])


class _Text:
    """The words of a text with its runs, worked out once however many others it is compared with."""

    def __init__(self, forms: Forms) -> None:
        self.forms = forms

    @cached_property
    def threes(self) -> Mapping[Run, set[int]]:
        return _threes(self.forms)

    @cached_property
    def neighbours(self) -> Mapping[Run, set[int]]:
        return _neighbours(self.forms)


def _share(one: _Text, other: _Text) -> float:
    shorter, longer = sorted((one, other), key=lambda text: (len(text.forms), text.forms))
    short = len(shorter.forms) < SHORT
    mine, theirs = (shorter.threes, longer.threes) if short else (shorter.neighbours, longer.neighbours)
    return len(_in_stretches(_shifts(mine, theirs, len(shorter.forms)))) / max(1, len(shorter.forms))


def _shifts(mine: Mapping[Run, set[int]], theirs: Mapping[Run, set[int]], length: int) -> Mapping[int, int]:
    """Give for each place of a text how far on the same run stands in the other, as bits: bit `length` is no shift."""
    found: dict[int, int] = defaultdict(int)
    for run in mine.keys() & theirs.keys():
        places = sum(1 << other for other in theirs[run])
        for place in mine[run]:
            found[place] |= places << (length - place)
    return found


def _in_stretches(shifts: Mapping[int, int]) -> list[int]:
    """Give the places with a match that another one goes with, a few words on or back in both texts.

    The other matches are chance: a long text has nearly all pairs of words of a short one somewhere.
    """
    steps = [step for step in range(-WINDOW, WINDOW + 1) if abs(step) > _RUN]
    wide = {place: _widened(shift) for place, shift in shifts.items()}
    return [place for place, shift in shifts.items() if any(shift & wide.get(place + step, 0) for step in steps)]


def _widened(shift: int) -> int:
    """Add to the bits of a place the shifts that differ from them by up to `SHIFT` words."""
    found = shift
    for step in range(1, SHIFT + 1):
        found |= shift << step | shift >> step
    return found


def _threes(forms: Forms) -> Mapping[Run, set[int]]:
    found: dict[Run, set[int]] = {}
    for place, run in enumerate(zip(forms, forms[1:], forms[2:], strict=False)):
        found.setdefault(run, set()).update(range(place, place + len(run)))
    return found


def _neighbours(forms: Forms) -> Mapping[Run, set[int]]:
    found: dict[Run, set[int]] = {}
    for distance in (1, 2):
        for place, run in enumerate(zip(forms, forms[distance:], strict=False)):
            if any(is_content(form) for form in run):
                found.setdefault(run, set()).update((place, place + distance))
    return found


def _body(article: Article) -> Forms:
    return tuple(form for sentence in article.sentences for form in forms_of(article.text, sentence.span))
