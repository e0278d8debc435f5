"""What is measured: for each task, named figures between 0 and 1 on its data file. More is better."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

from presseschau.annotating import annotate
from presseschau.model import Figure, Span, TimeExpression, TimeType
from tests.quality.marked import Case, Key, cases_of, draft_of, f1, read_data


class _Spanned(Protocol):
    @property
    def span(self) -> Span: ...


_Found = TypeVar("_Found", bound=_Spanned)


def pair(keys: Sequence[Key], found: Iterable[_Found]) -> list[tuple[Key, _Found]]:
    """Pair each key with the first unused thing found that overlaps it."""
    left = list(found)
    pairs = []
    for key in keys:
        partner = next((item for item in left if item.span.overlaps(key.span)), None)
        if partner is not None:
            left.remove(partner)
            pairs.append((key, partner))
    return pairs


def sentences() -> Mapping[str, float]:
    """Sentence boundaries, and sentences found whole."""
    hits = found = wanted = whole = total = 0
    for entry in read_data("sentences"):
        texts = list(entry)
        (article,) = annotate((draft_of(" ".join(texts), None),))
        ends = {sum(map(len, texts[: n + 1])) + n for n in range(len(texts) - 1)}
        ours = {sentence.span.end for sentence in article.sentences} - {len(article.text)}
        hits, found, wanted = hits + len(ends & ours), found + len(ours), wanted + len(ends)
        whole += len({sentence.span.of(article.text) for sentence in article.sentences} & set(texts))
        total += len(texts)
    return {"boundary_f1": f1(hits, found, wanted), "sentence_recall": whole / total}


def dates() -> Mapping[str, float]:
    """Dates and times: found at all, and with the right value. A key is `wording|value`."""
    hits = right = found = wanted = 0
    for case in cases_of("dates"):
        ours = [date for date in case.article.dates if date.type in (TimeType.DATE, TimeType.TIME)]
        pairs: list[tuple[Key, TimeExpression]] = pair(case.keys, ours)
        hits, found, wanted = hits + len(pairs), found + len(ours), wanted + len(case.keys)
        right += sum(key.field(0) == date.value for key, date in pairs)
    return {"relaxed_f1": f1(hits, found, wanted), "value_f1": f1(right, found, wanted)}


def figures() -> Mapping[str, float]:
    """Figures: found with the right value; of these qualifier, unit and owner right.

    A key is `wording|value|qualifier|unit|owner`; the owner field is a part of the owner's name or "-" for nobody.
    """
    right: list[tuple[Case, Key, Figure]] = []
    found = wanted = 0
    for case in cases_of("figures"):
        pairs = pair(case.keys, case.article.figures)
        found, wanted = found + len(case.article.figures), wanted + len(case.keys)
        right += [(case, key, figure) for key, figure in pairs if float(key.field(0)) == figure.value]
    return {
        "value_f1": f1(len(right), found, wanted),
        "qualifier": _share(key.field(1) == figure.qualifier for _, key, figure in right),
        "unit": _share(key.field(2) == figure.unit for _, key, figure in right),
        "owner": _share(_owner_right(case, key, figure) for case, key, figure in right if key.field(3)),
    }


def _owner_right(case: Case, key: Key, figure: Figure) -> bool:
    owners = [span.of(case.article.text) for span in figure.owners]
    return not owners if key.field(3) == "-" else any(key.field(3) in owner for owner in owners)


def _share(outcomes: Iterable[bool]) -> float:
    listed = list(outcomes)
    return sum(listed) / len(listed) if listed else 0.0


MEASURES: Mapping[str, Callable[[], Mapping[str, float]]] = {
    "sentences": sentences,
    "dates": dates,
    "figures": figures,
}
"""One entry a task; its data stand in `data/<task>.yml`, its floors in `floors.yml`."""
