"""Puts a story together: one event, its coverage, and what its articles share and do not share."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from presseschau.model import Article, Cast, Comparison, Passage, Statement, Story, StoryCorrections
from presseschau.relating.conflicts.finding import with_conflicts, without_contradicted
from presseschau.relating.copying.copies import Copy, copies_of
from presseschau.relating.copying.crowds import hubs_of
from presseschau.relating.copying.differences import compared
from presseschau.relating.copying.origins import origins_of
from presseschau.relating.copying.sharing import shared_texts, text_shares
from presseschau.relating.editing.correcting import edited, regrouped
from presseschau.relating.events.happening import date_of, places_of
from presseschau.relating.events.headlines import headline_of, with_current_title
from presseschau.relating.events.joining import events_of
from presseschau.relating.events.leads import Profile, profiles_of
from presseschau.relating.events.neighbours import with_related
from presseschau.relating.events.reasons import reasons_of
from presseschau.relating.events.standing import openings_of
from presseschau.relating.statements.assertions import assertions_of
from presseschau.relating.statements.claims import denied_claims
from presseschau.relating.statements.contradictions import contradictions_of
from presseschau.relating.statements.coverage import gaps_of, resemblances, unique_passages
from presseschau.relating.statements.disputes import disputes_of, is_overtaken, oppositions_of
from presseschau.relating.statements.extents import with_extents
from presseschau.relating.statements.incompatible import incompatibilities_of, kept_apart
from presseschau.relating.statements.independence import with_sources
from presseschau.relating.statements.joining import statements_of
from presseschau.relating.statements.persons import of_one_and_of_many
from presseschau.relating.statements.rejections import rejections_in
from presseschau.relating.statements.rewordings import Alignment, align
from presseschau.relating.statements.sameness import saying_the_same
from presseschau.relating.statements.voices import Meant, meant_by
from presseschau.relating.statements.worths import weights_of
from presseschau.relating.wording import without_persons

_NONE = StoryCorrections()
_MONTH = 7  # characters of an ISO month


def relate(articles: Sequence[Article], cast: Cast, corrections: StoryCorrections = _NONE) -> tuple[Story, ...]:
    """Join the articles into stories, latest event first; each article is in exactly one.

    Raises `InputError` for corrections that name an article that there is not. A title or a beginning of a sentence
    that no article has changes nothing.
    """
    copies = copies_of(articles)
    by_id = {article.id: article for article in articles}
    profiles = profiles_of(articles)
    events = regrouped(events_of(articles, profiles, copies), corrections)
    member = {name: place for place, event in enumerate(events) for name in event}
    own = copies.inside(member)
    told = meant_by(cast)
    coverage = [tuple(sorted((by_id[name] for name in event), key=lambda article: article.age)) for event in events]
    stories = [_story(members, profiles, cast, own.get(place, ()), told) for place, members in enumerate(coverage)]
    stories = [edited(story, [by_id[name] for name in story.articles], corrections) for story in stories]
    stories.sort(key=lambda story: (story.date.value or "", story.id), reverse=True)
    compared = map(without_contradicted, with_conflicts(with_related(stories, profiles), by_id, cast))
    return tuple(with_current_title(story, by_id, profiles) for story in compared)


def _story(
    articles: tuple[Article, ...],
    profiles: Mapping[str, Profile],
    cast: Cast,
    copies: Sequence[Copy],
    meant: Meant,
) -> Story:
    event = _event(articles, profiles, cast, copies)
    story = _compared(event, articles, copies, meant)
    return replace(story, reasons=reasons_of(story, articles, profiles, cast, copies))


def _event(articles: Sequence[Article], profiles: Mapping[str, Profile], cast: Cast, copies: Sequence[Copy]) -> Story:
    """Tell what articles are of, when and where it was, and which texts they go back to."""
    origins = origins_of(articles, shared_texts(articles, copies))
    ids = [f"ereignis-{article.id}" for article in sorted(articles, key=_first_seen)]
    date = date_of(articles, origins)
    return Story(
        id=ids[0],
        title=headline_of(articles, profiles, date),
        date=date,
        places=places_of(articles, cast),
        articles=tuple(article.id for article in articles),
        origins=origins,
        shares=text_shares(articles, copies),
        openings=openings_of(articles),
        former_ids=tuple(ids[1:]),
    )


def _compared(event: Story, articles: Sequence[Article], copies: Sequence[Copy], meant: Meant) -> Story:
    """Add what the articles of an event say alike, against each other and alone."""
    by_id = {article.id: article for article in articles}
    origins, early = event.origins, frozenset(passage.article for passage in event.openings)
    incompatible = tuple(x for x in incompatibilities_of(articles, origins, meant) if not of_one_and_of_many(x, by_id))
    rejected = tuple(rejections_in(articles, meant))
    found = (*contradictions_of(articles, origins, meant), *denied_claims(articles, origins, meant))
    denied = tuple(x for x in found if not (of_one_and_of_many(x, by_id) or is_overtaken(x, by_id)))
    aligned = _aligned(articles, meant, copies)
    rewordings = tuple(kept_apart(aligned.rewordings, (*incompatible, *rejected, *denied)))
    made = statements_of(articles, tuple(saying_the_same(copies, by_id, meant)), rewordings)
    statements = with_sources(with_extents(made, articles, meant), articles, origins)
    several = tuple(s for s in statements if len({passage.article for passage in s.passages}) > 1)
    opposed = (*(x for x in oppositions_of(articles, rewordings) if not is_overtaken(x, by_id)), *denied)
    alone = unique_passages(articles, origins, copies, rewordings, statements)
    unique = tuple(_only_there((p for p in alone if p not in aligned.echoed), origins, copies))
    told = (*unique, *(passage for statement in statements for passage in statement.worded))
    return replace(
        event,
        statements=several,
        variants=tuple(statement.worded for statement in statements),
        disputes=disputes_of(statements, rejected, opposed, incompatible),
        unique=unique,
        resemblances=resemblances(articles, origins, rewordings, told),
        counterparts=tuple(aligned.counterparts()),
        comparisons=tuple(_comparisons(statements, by_id)),
        gaps=gaps_of(articles, origins, several, rewordings, early),
    )


def _first_seen(article: Article) -> tuple[str, str]:
    """Order articles as no other article can change it: a date that others made more exact counts as its month."""
    return (article.age[0][:_MONTH], article.id)


def _aligned(articles: Sequence[Article], cast: Meant, copies: Iterable[Copy]) -> Alignment:
    """Compare what articles say; of sentences that very many have, one stands for all."""
    if len(articles) == 1:
        return Alignment()
    hubs = hubs_of((copy.one, copy.other) for copy in copies)
    assertions = [assertion for article in articles for assertion in assertions_of(article, cast)]
    prose = {(article.id, s.span): without_persons(article, s.span) for article in articles for s in article.prose}
    wordings = {place: wording for place, wording in prose.items() if Passage(*place) not in hubs}
    told = [a for a in assertions if (a.passage.article, a.sentence) in wordings]
    printed = {article.id: article.layout.published.value for article in articles}
    return align(told, wordings, weights_of(assertions), printed)


def _only_there(
    unique: Iterable[Passage], origins: Sequence[Sequence[str]], copies: Iterable[Copy]
) -> Iterator[Passage]:
    """Leave out what other independent texts have too, though by the one passage that a crowd is paired with only."""
    number = {name: place for place, group in enumerate(origins) for name in group}
    hubs = hubs_of((copy.one, copy.other) for copy in copies)
    texts: dict[Passage, set[int]] = defaultdict(set)
    for passage, hub in hubs.items():
        texts[hub] |= {number[passage.article], number[hub.article]}
    return (passage for passage in unique if passage not in hubs or len(texts[hubs[passage]]) == 1)


def _comparisons(statements: Sequence[Statement], by_id: Mapping[str, Article]) -> Iterator[Comparison]:
    for statement in statements:
        first, *others = statement.worded
        yield from (compared(first, other, by_id) for other in others)
