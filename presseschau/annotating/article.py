"""Runs the annotators over each article, after a first look over all of them for the names they teach."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

from presseschau.annotating.analysis import Analysis
from presseschau.annotating.bases import bases_of
from presseschau.annotating.dates import find_dates
from presseschau.annotating.figures import find_figures
from presseschau.annotating.grades import grade_sentence
from presseschau.annotating.keywords import find_keywords
from presseschau.annotating.mentions import Lesson, NameBook, book_of, count_names, find_mentions, learn_names
from presseschau.annotating.quotes import find_speech
from presseschau.annotating.retrospect import OPENING, looks_back, news_days
from presseschau.annotating.sentences import analyse
from presseschau.annotating.workers import Run, shared_out
from presseschau.model import BODY_KINDS, Article, Draft, Mention, Quote, Sentence, Span


def annotate(drafts: Sequence[Draft], processes: int | None = None) -> tuple[Article, ...]:
    """Annotate all articles; full names in one teach what surnames in the others mean.

    Many articles are shared out among `processes`, by default as many as are worth it; the result is the same.
    """
    articles = shared_out(_annotated_by, drafts, processes)
    if articles is not None:
        return articles
    analyses = [analyse(draft) for draft in drafts]
    names = learn_names(analyses)
    return tuple(_annotated(draft, analysis, names) for draft, analysis in zip(drafts, analyses, strict=True))


def _annotated_by(run: Run, drafts: Sequence[Draft]) -> tuple[Article, ...]:
    """Count names in other processes, then annotate there; drafts stay here, so that no text is held twice."""
    counts: Counter[Lesson] = Counter()
    for counted in run(_counted, drafts):
        counts.update(counted)
    found = chain.from_iterable(run(partial(_annotated_with, names=book_of(counts)), drafts))
    return tuple(
        replace(article, source=draft.source, layout=draft.layout) for article, draft in zip(found, drafts, strict=True)
    )


def _counted(drafts: Sequence[Draft]) -> Counter[Lesson]:
    return count_names(map(analyse, drafts))


def _annotated_with(drafts: Sequence[Draft], names: NameBook) -> tuple[Article, ...]:
    """Annotate drafts that another process may have analysed: analysing again is faster than sending analyses."""
    return tuple(_annotated(draft, analyse(draft), names) for draft in drafts)


def redate(article: Article) -> Article:
    """Read the dates of an article anew, after its publication date has become known more exactly."""
    analysis = analyse(Draft(id=article.id, source=article.source, layout=article.layout))
    return replace(article, dates=find_dates(analysis, article.layout.published))


def _annotated(draft: Draft, analysis: Analysis, names: NameBook) -> Article:
    mentions = find_mentions(analysis, names)
    speech = find_speech(analysis, mentions, names)
    dates = find_dates(analysis, draft.layout.published)
    return Article(
        id=draft.id,
        source=draft.source,
        layout=draft.layout,
        sentences=_sentences(analysis, speech.quotes, mentions, news_days(dates, draft.layout.published)),
        quotes=speech.quotes,
        agents=speech.agents,
        mentions=mentions,
        dates=dates,
        figures=find_figures(analysis, mentions, speech, dates),
        keywords=find_keywords(analysis, mentions),
    )


def _sentences(
    analysis: Analysis, quotes: tuple[Quote, ...], mentions: tuple[Mention, ...], news: Sequence[Span]
) -> tuple[Sentence, ...]:
    told = [sentence for sentence in analysis.sentences if sentence.block in BODY_KINDS]
    return tuple(
        Sentence(
            span=sentence.span,
            block=sentence.block,
            grade=grade_sentence(sentence, quotes, mentions),
            bases=bases_of(sentence),
            looks_back=looks_back(sentence) and not (number < OPENING and any(map(sentence.span.contains, news))),
        )
        for number, sentence in enumerate(told)
    )
