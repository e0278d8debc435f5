"""Scores of a match that differ between articles: "gewann mit 31:27", "unterlag 28:31"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from presseschau.german import mapping
from presseschau.model import Article, Conflict, ConflictValue, Sentence, Span, Story, placed_at
from presseschau.relating.conflicts.untimed import untimed
from presseschau.relating.copying.crowds import texts_to_compare
from presseschau.relating.surroundings import Surroundings, in_common, repeated_in, surroundings_of

LEAST_SAID = 0.5
"""Signs around two scores that they are of one match: what a name counts, or as much in words."""
_SCORE = re.compile(r"(?<![\d:.,])(\d{1,3})\s?:\s?(\d{1,3})(?![\d:]|[.,]\d|\s*Uhr)")
_SEVERAL = re.compile(r"\s*[,/]\s*(?:und\s+)?\d+\s?:")
_LISTED = re.compile(r"\d[,/]\s*\Z")
_BRACKET = re.compile(r"\d\s*\(\Z")
_GOAL = re.compile(r"(?:\b[zZ]u[mr]|\bauf|\bes)\s+\Z")
_OF_A_MATCH = re.compile(r"\b(?:[bB]eim|[nN]ach (?:dem|einem)|mit (?:dem|einem)|[tT]rotz des|[dD]as|[eE]in)\s+\Z")
_AGAINST = re.compile(r"\s*(?:\(\d+\s?:\s?\d+\)\s*)?(?:gegen|bei|beim|über|im|in)\b")
_END = re.compile(r"[,;–—]\s|:\s")


@dataclass(frozen=True, kw_only=True, slots=True)
class Score:
    """A score of a match: `value` with the winner's number first, `stage` which score it is (final, half)."""

    article: str
    span: Span
    sentence: Span
    value: str
    stage: str
    around: Surroundings


def score_conflicts(story: Story, by_id: Mapping[str, Article]) -> Iterator[Conflict]:
    """Give the final and half-time scores that independent texts of a story give differently for one match.

    Each must be the only one of its stage that the other text does not give in any place. That both tell of one match
    is shown by another score that they share, or by what is said around. Of a story with very many texts none are
    compared.
    """
    told = [
        [score for score in scores_in(by_id[name]) if story.shows(name, score.sentence)]
        for name in texts_to_compare(story.origins)
    ]
    for ones, others in combinations(told, 2):
        for one, other in _pairs(ones, others):
            yield Conflict(
                about=mapping("match_scores")[one.stage]["label"],
                values=tuple(map(_value, (one, other))),
                same_time=True,
            )


def _pairs(ones: Sequence[Score], others: Sequence[Score]) -> Iterator[tuple[Score, Score]]:
    shared = {score.value for score in ones} & {score.value for score in others}
    for stage in ("final", "half"):
        left = [
            {s.value: s for s in mine if s.stage == stage and all(s.value != t.value for t in theirs)}
            for mine, theirs in ((ones, others), (others, ones))
        ]
        if all(len(side) == 1 for side in left):
            (one,), (other,) = (tuple(side.values()) for side in left)
            if shared or in_common(one.around, other.around) >= LEAST_SAID:
                yield one, other


def scores_in(article: Article) -> Iterator[Score]:
    """Give the scores of an article in text order; those of goals, of sets and of earlier matches have no stage."""
    repeated = repeated_in(article)
    taken = [*(date.span for date in article.dates), *(figure.span for figure in article.figures)]
    for sentence in article.sentences:
        for match in _SCORE.finditer(article.text, sentence.span.start, sentence.span.end):
            span = Span(match.start(), match.end())
            if span.touches(taken):
                continue
            yield Score(
                article=article.id,
                span=span,
                sentence=sentence.span,
                value=":".join(sorted(match.groups(), key=int, reverse=True)),
                stage=_stage(article.text, sentence, span),
                around=surroundings_of(article, sentence, span, repeated),
            )


def _stage(text: str, sentence: Sentence, span: Span) -> str:
    before, behind = text[sentence.span.start : span.start], text[span.end : sentence.span.end]
    listed = _SEVERAL.match(behind) or _LISTED.search(before)
    if listed or sentence.looks_back or _is_of_another_match(text, sentence):
        return ""
    part = _part(text, sentence, span)
    if _says(part, "half") or (behind.startswith(")") and _BRACKET.search(before)):
        return "half"
    if _OF_A_MATCH.search(before) and _AGAINST.match(behind):
        return "final"
    return "final" if _says(part, "final") and (behind.startswith("-") or not _GOAL.search(before)) else ""


def _part(text: str, sentence: Sentence, span: Span) -> Sequence[tuple[str, bool]]:
    """Give the base forms of the clause of a score with whether they are verbs."""
    starts = [m.end() for m in _END.finditer(text, sentence.span.start, span.start)]
    ends = [m.start() for m in _END.finditer(text, span.end, sentence.span.end)]
    clause = Span(max(starts, default=sentence.span.start), min(ends, default=sentence.span.end))
    return [(base.form, base.verb) for base in placed_at(sentence.bases, clause)]


def _says(part: Sequence[tuple[str, bool]], stage: str) -> bool:
    terms = mapping("match_scores")[stage]
    return any(form in terms.get("verbs", ()) if verb else form.endswith(tuple(terms["nouns"])) for form, verb in part)


def _is_of_another_match(text: str, sentence: Sentence) -> bool:
    terms = mapping("match_scores")["earlier"]
    adverbs = re.findall(r"\w+", sentence.span.of(text).lower())
    return any(term in terms for term in (*sentence.terms, *adverbs))


def _value(score: Score) -> ConflictValue:
    return untimed(score.value, score.article, score.span, score.sentence)
