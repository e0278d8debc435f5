"""One statement as it stands in several articles: whole sentences, the words that differ marked, the rest pale."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import accumulate, chain, combinations, pairwise, product

from presseschau.german.roots import root
from presseschau.model import Passage, Span, Story, placed_at
from presseschau.model.groups import joined
from presseschau.rendering.attribution import added_speakers, with_names
from presseschau.rendering.comparison import Piece, compare, own_share, same_words
from presseschau.rendering.escape import Markdown
from presseschau.rendering.halves import completed
from presseschau.rendering.repeats import letters
from presseschau.rendering.site import Site

WORDINGS_SHOWN = 16
"""Articles up to which each wording is shown; of more, each different one once, up to this number."""
SAME_PLACE = 0.8
"""Part of the longer of two passages that must lie in the other for them to be one place."""
MOSTLY_OWN = 2 / 3
"""Where every wording has more words of its own than this, marking them all would show nothing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Parallel:
    """Several wordings of one statement with their own words marked, each with all places that have it.

    `worded` are all passages of the statement. Of very many, `others` counts the articles whose wording is not shown.
    `partial` tells that some stand in longer sentences, whose rest is pale; `turned` that one denies what another says.
    """

    worded: tuple[Passage, ...]
    wordings: tuple[tuple[tuple[Passage, ...], Markdown], ...]
    verbatim: bool
    partial: bool
    turned: bool
    others: int = 0


def denials_of(site: Site, story: Story) -> Iterator[Parallel]:
    """Give what only some wordings of a statement deny, what several independent texts say first."""
    text_of = {article: number for number, group in enumerate(story.origins) for article in group}
    texts = {passages: len({text_of[passage.article] for passage in passages}) for passages in story.variants}
    turned = (passages for passages in story.variants if _is_turned(story, passages))
    for passages in sorted(turned, key=lambda passages: texts[passages] == 1):
        yield parallel_of(site, story, passages)


def _is_turned(story: Story, passages: Iterable[Passage]) -> bool:
    """Whether one of the wordings of a statement denies what another says."""
    members = frozenset(passages)
    return any(pair.negation and members.issuperset((pair.one, pair.other)) for pair in story.comparisons)


def parallel_of(site: Site, story: Story, passages: Sequence[Passage]) -> Parallel:
    """Set wordings of one statement side by side."""
    group = _differing(site, passages) if len(passages) > WORDINGS_SHOWN else passages
    wordings = [site.words(passage) for passage in group]
    compared, verbatim = compare(wordings, _families(site, group)), same_words(wordings)
    alike = min(map(own_share, compared)) <= MOSTLY_OWN
    shown = tuple(
        _shown(site, passage, pieces, differing=alike, whole=not verbatim)
        for passage, pieces in zip(group, compared, strict=True)
    )
    return Parallel(
        worded=tuple(passages),
        wordings=_each_once(site, zip(group, shown, strict=True)),
        verbatim=verbatim,
        partial=any("umfeld" in words for words in shown),
        turned=_is_turned(story, passages),
        others=len(passages) - len(group),
    )


def together(groups: Sequence[Sequence[Passage]], order: Sequence[str]) -> list[tuple[Passage, ...]]:
    """Put the passages of statements together that lie in one place in any article, each place once, by `order`."""
    meeting = (
        (one, other)
        for one, other in combinations(range(len(groups)), 2)
        if any(are_one_place(a, b) for a, b in product(groups[one], groups[other]))
    )
    found = [_each_place(groups[n] for n in numbers) for numbers in joined(range(len(groups)), meeting)]
    number = {name: place for place, name in enumerate(order)}
    return [tuple(sorted(group, key=lambda passage: (number[passage.article], passage.span))) for group in found]


def _each_place(groups: Iterable[Sequence[Passage]]) -> list[Passage]:
    kept: list[Passage] = []
    for passage in chain.from_iterable(groups):
        if not any(are_one_place(passage, known) for known in kept):
            kept.append(passage)
    return kept


def are_one_place(one: Passage, other: Passage) -> bool:
    """Whether two passages of an article are the same but for little at their ends."""
    common = min(one.span.end, other.span.end) - max(one.span.start, other.span.start)
    return one.article == other.article and common >= SAME_PLACE * max(len(one.span), len(other.span))


def _families(site: Site, passages: Iterable[Passage]) -> dict[str, str]:
    """Give the content words of passages what they share with all words of their family."""
    found: dict[str, str] = {}
    for passage in passages:
        article = site.articles[passage.article]
        for sentence in placed_at(article.sentences, passage.span):
            found |= {base.span.of(article.text).casefold(): root(base.form) for base in sentence.bases}
    return found


def _each_once(
    site: Site, wordings: Iterable[tuple[Passage, Markdown]]
) -> tuple[tuple[tuple[Passage, ...], Markdown], ...]:
    """Put the prints of one sentence together, with the marks of all."""
    found: dict[str, list[tuple[Passage, Markdown]]] = {}
    for passage, shown in wordings:
        sentence = site.sentence_passage(passage)
        key = letters(site.words(passage)) + " " + letters(site.words(sentence))
        found.setdefault(key, []).append((passage, shown))
    return tuple((tuple(passage for passage, _ in held), held[0][1]) for held in found.values())


def in_its_sentence(site: Site, passage: Passage, *, whole: bool = True) -> Markdown:
    """Show a passage in its sentence, whose rest is pale; only the passage when not the `whole` sentence is meant."""
    piece = Piece(text=site.words(passage), differs=False)
    sentence = site.sentence_passage(passage)
    if whole:
        return _shown(site, passage, [piece], differing=False, whole=True)
    shown = _shown(site, passage, [piece], differing=False, whole=False)
    before = "… " if sentence.span.start < passage.span.start else ""
    return Markdown("{}{}{}").format(before, shown, " …" if passage.span.end < sentence.span.end else "")


def _differing(site: Site, passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """Give the first passage of each wording; where all are the same, all."""
    first: dict[str, Passage] = {}
    for passage in passages:
        first.setdefault(site.words(passage).casefold(), passage)
    return tuple(first.values())[:WORDINGS_SHOWN] if len(first) > 1 else tuple(passages)


def _shown(site: Site, passage: Passage, pieces: Sequence[Piece], *, differing: bool, whole: bool) -> Markdown:
    article, span = passage.article, passage.span
    around = site.sentence_passage(passage).span
    around = around if whole and around.contains(span) else span
    additions = added_speakers(site, Passage(article, around))

    def words(start: int, end: int) -> Markdown:
        return with_names(site, Passage(article, Span(start, end)), additions) if start < end else Markdown("")

    ends = list(accumulate((len(piece.text) for piece in pieces), initial=span.start))
    told = Markdown("").join(
        Markdown("<mark>{}</mark>").format(words(start, end)) if piece.differs and differing else words(start, end)
        for piece, (start, end) in zip(pieces, pairwise(ends), strict=True)
    )
    before, after = _pale(words(around.start, span.start)), _pale(words(span.end, around.end))
    shown = Markdown('<span class="wortlaut">{}{}{}</span>').format(before, told, after)
    return completed(around.of(site.articles[article].text), shown)


def _pale(words: Markdown) -> Markdown:
    """Set the rest of a sentence off, unless it is marks only."""
    if not any(sign.isalnum() for sign in unescape(words)):
        return words
    return Markdown('<span class="umfeld">{}</span>').format(words)
