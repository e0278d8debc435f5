"""What is measured: for each task, named figures between 0 and 1 on its data file. More is better."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

from presseschau.annotating import annotate
from presseschau.model import ActorKind, Article, Figure, QuoteKind, Span, TimeExpression, TimeType
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


def actors() -> Mapping[str, float]:
    """Names: the same span and kind, kind by kind. A key is `wording|p, o or g`: person, place, organisation."""
    kinds = {"p": ActorKind.PERSON, "o": ActorKind.PLACE, "g": ActorKind.ORGANISATION}
    results = {}
    for letter, kind in kinds.items():
        hits = found = wanted = 0
        for case in cases_of("actors"):
            ours = {mention.span for mention in case.article.mentions if mention.kind is kind}
            key = {key.span for key in case.keys if key.field(0) == letter}
            hits, found, wanted = hits + len(ours & key), found + len(ours), wanted + len(key)
        results[f"{kind}_f1"] = f1(hits, found, wanted)
    return results


def _owner_right(case: Case, key: Key, figure: Figure) -> bool:
    owners = [span.of(case.article.text) for span in figure.owners]
    return not owners if key.field(3) == "-" else any(key.field(3) in owner for owner in owners)


def quotes() -> Mapping[str, float]:
    """Direct quotations found with the same span; of these speaker and holder right; words of indirect speech.

    An entry lists `direct` as `wording | part of the speaker | part of the name meant` and `indirect` contents.
    """
    hits = found = wanted = 0
    speakers: list[bool] = []
    holders: list[bool] = []
    words = [0, 0, 0]
    for entry in read_data("quotes"):
        (article,) = annotate((draft_of(entry["text"], None),))
        ours = {q.span.of(article.text): q for q in article.quotes if q.kind is QuoteKind.DIRECT}
        keys = [line.split(" | ") for line in entry.get("direct", ())]
        found, wanted = found + len(ours), wanted + len(keys)
        for wording, speaker, holder in keys:
            if wording in ours:
                hits += 1
                speakers.append(_names(article.text, ours[wording].speaker, speaker))
                holders.append(_holds(article.text, ours[wording].holders, holder))
        words = [old + new for old, new in zip(words, _reported_words(article, entry.get("indirect", ())), strict=True)]
    return {
        "direct_f1": f1(hits, found, wanted),
        "speaker": _share(speakers),
        "holder": _share(holders),
        "indirect_word_f1": f1(*words),
    }


def _names(text: str, span: Span | None, part: str) -> bool:
    return span is None if part == "-" else span is not None and part in span.of(text)


def _holds(text: str, spans: Sequence[Span], part: str) -> bool:
    return not spans if part == "-" else any(part in span.of(text) for span in spans)


def _reported_words(article: Article, contents: Sequence[str]) -> tuple[int, int, int]:
    """Count the words of indirect speech: found rightly, found, wanted."""
    starts = [(article.text.index(content), content) for content in contents]
    wanted = [Span(start, start + len(content)) for start, content in starts]
    ours = [quote.span for quote in article.quotes if quote.kind is QuoteKind.INDIRECT]
    places = [Span(*match.span()) for match in re.finditer(r"\w+", article.text)]
    right = [place for place in places if _lies_in(place, wanted)]
    told = [place for place in places if _lies_in(place, ours)]
    return sum(place in right for place in told), len(told), len(right)


def _lies_in(place: Span, spans: Sequence[Span]) -> bool:
    return any(span.contains(place) for span in spans)


def _share(outcomes: Iterable[bool]) -> float:
    listed = list(outcomes)
    return sum(listed) / len(listed) if listed else 0.0


MEASURES: Mapping[str, Callable[[], Mapping[str, float]]] = {
    "sentences": sentences,
    "dates": dates,
    "figures": figures,
    "actors": actors,
    "quotes": quotes,
}
"""One entry a task; its data stand in `data/<task>.yml`, its floors in `floors.yml`."""
