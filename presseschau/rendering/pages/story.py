"""A page for each story: what all sources say, where they differ, who says what."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter

from presseschau.model import Article, File, Passage, Relation, Story, Summary, SummarySentence
from presseschau.rendering.addresses import story_path
from presseschau.rendering.copied import copying_of
from presseschau.rendering.coverage import missing_rows, shared_sections, word_count
from presseschau.rendering.dating import only_day, printed_words, when_told
from presseschau.rendering.disputes import exchanges_of, perhaps
from presseschau.rendering.figures import figures_of
from presseschau.rendering.language import count, inline, word
from presseschau.rendering.matrix import table_of
from presseschau.rendering.measures import alone_words
from presseschau.rendering.owned import Owned, example_of, owned_by_article
from presseschau.rendering.page import Page, compose
from presseschau.rendering.pages.timeline import Moment, dates_of, moments_of
from presseschau.rendering.parallels import Parallel, denials_of, parallel_of, together
from presseschau.rendering.people import Person, people_of
from presseschau.rendering.ranking import ranked_conflicts
from presseschau.rendering.repeats import letters
from presseschau.rendering.rows import Row, shared_rows
from presseschau.rendering.site import Site
from presseschau.rendering.utterances import by_story, utterances_of

Length = tuple[str, str, tuple[SummarySentence, ...]]
"""A length of a summary: the name of its part of the page, its label, its sentences."""

RELATIONS = {Relation.BEFORE: "Vorgeschichte", Relation.AFTER: "Fortsetzung", Relation.BESIDE: "Im Umfeld"}
"""How a related story is announced."""

REASONS_SHOWN = 50
"""Of an event with very many articles, each of which is tied to the first by some."""

CONFLICTS_OPEN = 6
"""Contradictions that are shown at once, those that matter most; the others open."""

DISPUTES_OPEN = 3
"""Disputes that are shown at once; the others open, unless there is only one."""

GLANCED = 3
"""Contradictions, shared statements and sentences of one article alone that are told at a glance, the foremost."""

LINES_OPEN = 3
"""Articles listed below the summary on a phone; more are folded up there."""

PEOPLE_OPEN = 3
"""Speakers whose voices are shown at once, the most quoted; the others open."""

_REASONS = {
    "same text": "Zum größeren Teil derselbe Text",
    "shared passage": "Nahezu gleiche Textstelle",
    "date": "Dieselbe Zeitangabe",
    "place": "Derselbe Ort",
    "actor": "Gemeinsam genannt",
    "rare word": "Seltenes Wort am Anfang",
    "correction": "Von der Redaktion festgelegt",
}

_SAME_PASSAGE = "Gleiche Textstelle"


@dataclass(frozen=True, kw_only=True, slots=True)
class Text:
    """An article among a story's sources."""

    article: Article
    words: int
    shared: float


def story_pages(site: Site) -> Iterator[File]:
    """Give the page of each story."""
    said = by_story(site, utterances_of(site))
    moments = _moments(site)
    for story in site.digest.stories:
        rows = shared_rows(site, story)
        lengths = lengths_of(site.summary(story.id))
        owned = owned_by_article(site, story)
        yield compose(
            _page(story),
            site,
            story=story,
            lengths=lengths,
            opened=_opened(lengths),
            when=partial(when_told, story, site),
            printed=printed_words(story, site),
            printed_day=only_day(site, story),
            **shared_sections(site, rows),
            **_wordings(site, story, rows),
            further_counts=further_counts,
            alone_words=alone_words(),
            prints_of=partial(_prints_of, story),
            anchor="{}-{}".format,
            conflicts=ranked_conflicts(site, story),
            CONFLICTS_OPEN=CONFLICTS_OPEN,
            DISPUTES_OPEN=DISPUTES_OPEN,
            **_glance(site, rows, owned),
            PEOPLE_OPEN=PEOPLE_OPEN,
            LINES_OPEN=LINES_OPEN,
            spread_words=partial(spread_words, story),
            copying_of=partial(copying_of, site, story),
            owned=owned,
            **table_of([row for row in rows if row.origins > 1], story),
            missing=missing_rows(rows, story),
            **_disputed(site, story),
            people=people_of(site, story, said.get(story.id, ())),
            figures=figures_of(site, story),
            dates=dates_of(moments.get(story.id, ()), {}),
            texts=_texts(site, story),
            relations=RELATIONS,
            **_joined_by(site, story),
        )


def _joined_by(site: Site, story: Story) -> dict[str, object]:
    """Give why the articles of a story are together."""
    return {"reasons": _reasons(site, story), "reasons_shown": REASONS_SHOWN, "names": partial(_names, site)}


def _page(story: Story) -> Page:
    articles = count(len(story.articles), "Artikel", "Artikel")
    origins = count(len(story.origins), "eigenständiger Text", "eigenständige Texte")
    return Page(
        path=story_path(story.id),
        template="story",
        title=story.title.text,
        description=f"{articles}, {origins}: {story.title.text}",
        date=story.date.value,
        boost=4,
        data={"id": story.id},
        articles=story.articles,
    )


def _disputed(site: Site, story: Story) -> dict[str, object]:
    """Give what people dispute, what outlets report otherwise, and who else may say what is disputed."""
    return {
        "disputes": exchanges_of(site, story),
        "discrepancies": exchanges_of(site, story, reported=True),
        "perhaps": partial(perhaps, story),
    }


def _wordings(site: Site, story: Story, rows: Sequence[Row]) -> dict[str, object]:
    """Give the wordings to set side by side: those that deny each other, and those of rows, the first shown at once."""
    compared = {row.core: _wordings_of(site, story, row) for row in rows}
    return {
        "denials": list(denials_of(site, story)),
        "wordings_of": lambda row: compared[row.core],
        "compared": next((row for row in rows if not row.background and compared[row.core]), None),
    }


def _wordings_of(site: Site, story: Story, row: Row) -> list[Parallel]:
    """Give the wordings of a row's statements to compare: not such as are the same, or deny each other above.

    Statements that share a place are compared together; of those that stand in the same sentences the one that is more
    of them: nobody wants to read these twice.
    """
    several = [worded for worded in row.worded if len(worded) > 1]
    found = [parallel_of(site, story, passages) for passages in together(several, story.articles)]
    shown: dict[frozenset[Passage], Parallel] = {}
    for parallel in sorted(found, key=lambda parallel: -sum(len(place.span) for place in parallel.worded)):
        sentences = frozenset(map(site.sentence_passage, parallel.worded))
        if not parallel.verbatim and not parallel.turned and not any(sentences <= other for other in shown):
            shown[sentences] = parallel
    return [parallel for parallel in found if parallel in shown.values()]


def _moments(site: Site) -> dict[str, list[Moment]]:
    found: dict[str, list[Moment]] = {}
    for moment in moments_of(site):
        for story in dict.fromkeys(site.story_of[p.article].id for p in (moment.passage, *moment.also)):
            found.setdefault(story, []).append(moment)
    return found


def _glance(site: Site, rows: Sequence[Row], owned: Mapping[str, Owned]) -> dict[str, object]:
    """Give what is told at a glance: what most texts share, and of few articles the sentence that tells most."""
    return {
        "GLANCED": GLANCED,
        "glanced": [row for row in rows if row.origins > 1 and not row.background][:GLANCED],
        "telling": [place for own in owned.values() if (place := example_of(site, own))][:GLANCED],
    }


def _texts(site: Site, story: Story) -> list[Text]:
    articles = (site.articles[name] for name in story.articles)
    return [Text(article=a, words=word_count(a), shared=site.shares.get(a.id, 0.0)) for a in articles]


def lengths_of(summary: Summary) -> list[Length]:
    """Give the lengths of a summary that differ, shortest first, each labelled by how many sentences it has."""
    found: dict[tuple[SummarySentence, ...], Length] = {}
    for name, sentences in (("eins", summary.one), ("drei", summary.three), ("sieben", summary.seven)):
        label = "In einem Satz" if len(sentences) == 1 else f"In {word(len(sentences))} Sätzen"
        if sentences:
            found.setdefault(sentences, (name, label, sentences))
    return list(found.values())


def _opened(lengths: Sequence[Length]) -> str:
    """Choose the length that is open at first: the middle one."""
    names = [name for name, _, _ in lengths]
    return "drei" if "drei" in names or not names else names[0]


def _reasons(site: Site, story: Story) -> list[tuple[str, tuple[Passage, ...]]]:
    """Give what joined the articles, each reason once with all its passages, the strongest of each kind first."""
    found: dict[tuple[str, str], dict[Passage, None]] = {}
    for reason in story.reasons:
        kind = _REASONS.get(reason.kind, "Gemeinsames Merkmal")
        words = site.words(reason.evidence[0]) if reason.evidence else ""
        if reason.kind == "shared passage" and all(letters(site.words(p)) == letters(words) for p in reason.evidence):
            kind = _SAME_PASSAGE
        found.setdefault((kind, words), {}).update(dict.fromkeys(reason.evidence))
    seen: Counter[str] = Counter()
    ranked: list[tuple[int, str, tuple[Passage, ...]]] = []
    for (kind, _), passages in found.items():
        ranked.append((seen[kind], kind, tuple(passages)))
        seen[kind] += 1
    return [(kind, passages) for _, kind, passages in sorted(ranked, key=itemgetter(0))]


def _names(site: Site, people: Sequence[Person]) -> str:
    first, *others = (site.actors[actor].name for person in people for actor in person.actors)
    return ", ".join((first, *map(inline, others)))


def _prints_of(story: Story, article: str) -> tuple[str, ...]:
    """Give the articles that print an article's text."""
    return next((group for group in story.origins if article in group), (article,))


def further_counts(own: int, shown: int, alike: int, lacking: int) -> str:
    """Say how many sentences were found only in an article beside those shown, or resemble others, and its gaps."""
    kinds = (
        ("weiterer Satz nur hier gefunden", "weitere Sätze nur hier gefunden")
        if shown
        else ("Satz nur hier gefunden", "Sätze nur hier gefunden")
    )
    parts = (
        count(own, *kinds) if own else "",
        f"{count(alike, 'Satz', 'Sätze')} vielleicht auch anderswo" if alike else "",
        count(lacking, "Aussage nicht gefunden", "Aussagen nicht gefunden") if lacking else "",
    )
    return " · ".join(part for part in parts if part)


def spread_words(story: Story, spread: int) -> str:
    """Say how many of a story's independent texts have something: "In allen vier Artikeln", "In zwei von drei …"."""
    texts = len(story.origins)
    noun = "Artikeln" if texts == len(story.articles) else "eigenständigen Texten"
    if spread < texts:
        return f"In {_dative(spread)} von {_dative(texts)} {noun}"
    return f"In beiden {noun}" if texts == 2 else f"In allen {word(texts)} {noun}"  # noqa: PLR2004


def _dative(number: int) -> str:
    return "einem" if number == 1 else word(number)
