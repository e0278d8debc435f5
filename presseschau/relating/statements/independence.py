"""Which articles word a statement on their own: copied wordings are one source, though the articles are not.

Two writers who tell one thing hardly ever choose the same long run of words by chance (Coulthard, Author
Identification, Idiolect and Linguistic Uniqueness, 2004); agency copy that an outlet edits keeps such runs.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from presseschau.model import Article, Cover, Passage, Statement
from presseschau.model.groups import joined
from presseschau.relating.alignment import opcodes
from presseschau.relating.wording import words_of

RUN = 8
"""Words in a row that two wordings have in common if one leans on the other. Names, offices, dates and figures do not
count: everybody has them in the same form."""
INSERTED = 1
"""Words that an editor may have put in, taken out or changed between two parts of a run."""
WORDINGS_COMPARED = 24
"""Wordings up to which each is held against each."""

Words = tuple[tuple[str, bool], ...]
"""The lower-case words of a passage, with whether each counts."""


def with_sources(
    statements: Sequence[Statement], articles: Sequence[Article], origins: Sequence[Sequence[str]]
) -> tuple[Statement, ...]:
    """Tell of each statement which articles word it independently of each other.

    Not so do articles that are one text, nor those that make it in near-verbatim passages, or with a run of words in
    common.
    """
    by_id = {article.id: article for article in articles}
    facts = {article.id: _facts(article) for article in articles}
    return tuple(replace(statement, sources=_sources(statement, by_id, facts, origins)) for statement in statements)


def _facts(article: Article) -> Cover:
    """Give where names, offices, dates and figures stand."""
    spans = [mention.span for mention in article.mentions]
    spans += [mention.role for mention in article.mentions if mention.role]
    spans += [date.span for date in article.dates] + [figure.span for figure in article.figures]
    return Cover(spans)


def _sources(
    statement: Statement, by_id: Mapping[str, Article], facts: Mapping[str, Cover], origins: Sequence[Sequence[str]]
) -> tuple[tuple[str, ...], ...]:
    making = dict.fromkeys(passage.article for passage in statement.passages)
    pairs = [pair for group in (*origins, *_articles(statement)) for pair in pairwise(n for n in group if n in making)]
    if len(joined(making, pairs)) > 1:
        pairs += _leaning(statement, by_id, facts)
    return joined(making, pairs)


def _articles(statement: Statement) -> Iterator[tuple[str, ...]]:
    """Give the articles of each group of near-verbatim wordings."""
    for wording in statement.wordings:
        yield tuple(dict.fromkeys(passage.article for passage in wording))


def _leaning(
    statement: Statement, by_id: Mapping[str, Article], facts: Mapping[str, Cover]
) -> Iterator[tuple[str, str]]:
    """Give pairs of articles of which one has a wording that leans on one of the other."""
    wordings = [group[0] for group in statement.wordings[:WORDINGS_COMPARED]]
    for one, other in combinations(wordings, 2):
        if one.article != other.article:
            sides = (_words(by_id[place.article], place, facts[place.article]) for place in (one, other))
            if has_run(*sides):
                yield one.article, other.article


def _words(article: Article, passage: Passage, facts: Cover) -> Words:
    return tuple((word.form, not facts.touches(word.span)) for word in words_of(article.text, passage.span))


def has_run(one: Words, other: Words) -> bool:
    """Whether two wordings have a run of words in common, but for a word between its parts."""
    forms = [form for form, _ in one]
    run = end = start = 0
    for kind, first, last, begin, stop in opcodes(forms, [form for form, _ in other]):
        if kind != "equal":
            continue
        if first - end > INSERTED or begin - start > INSERTED:
            run = 0
        run += sum(counts for _, counts in one[first:last])
        end, start = last, stop
        if run >= RUN:
            return True
    return False
