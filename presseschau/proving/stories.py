"""Whether stories, summaries and actors speak of articles and places that exist."""

from collections import Counter
from collections.abc import Iterable, Iterator

from presseschau.model import Digest, Passage, Story, Summary
from presseschau.proving.corpus import Corpus, plain
from presseschau.proving.spans import passages_in


def story_problems(corpus: Corpus) -> Iterator[str]:
    """Say what in stories, summaries and cast is not so."""
    for story in corpus.digest.stories:
        name = f"story {story.id}"
        yield from _members(name, story, corpus)
        yield from _headline(name, story, corpus)
        yield from _foreign(name, story, _own(story))
        summary = corpus.digest.summaries.get(story.id)
        yield from [f"{name}: has no summary"] if summary is None else _summary(name, story, summary, corpus)
    yield from corpus.problems("stories", *sorted(corpus.passages))
    yield from _coverage(corpus.digest)
    yield from _cast(corpus)


def _members(name: str, story: Story, corpus: Corpus) -> Iterator[str]:
    yield from (f"{name}: {article} is no article" for article in story.articles if article not in corpus.texts)
    grouped = sorted(article for group in story.origins for article in group)
    if grouped != sorted(set(story.articles)) or len(set(story.articles)) != len(story.articles):
        yield f"{name}: its origins do not hold each of its articles once"
    stories = {other.id for other in corpus.digest.stories}
    yield from (f"{name}: {r.story} is no story" for r in story.related if r.story not in stories)


def _headline(name: str, story: Story, corpus: Corpus) -> Iterator[str]:
    title = story.title
    text = corpus.texts.get(title.article)
    if text is None:
        yield f"{name}: title from {title.article}, which is no article"
        return
    stands = title.span.of(text.article.text) if title.span else text.article.layout.title.text
    if plain(stands) != plain(title.text):
        yield f"{name}: title {title.text!r} is not what {title.article} says"


def _own(story: Story) -> Iterator[Passage]:
    """Give what the story tells as its own; conflicts and relations may point into articles of other stories."""
    yield from passages_in((story.statements, story.variants, story.unique, story.resemblances, story.disputes))


def _foreign(name: str, story: Story, passages: Iterable[Passage]) -> Iterator[str]:
    yield from (
        f"{name}: shows {passage.article} as its own article"
        for passage in passages
        if passage.article not in story.articles
    )


def _summary(name: str, story: Story, summary: Summary, corpus: Corpus) -> Iterator[str]:
    for sentence in (*summary.one, *summary.three, *summary.seven):
        yield from _foreign(name, story, [sentence.passage, *sentence.also])
        if sentence.passage not in corpus.sentences:
            span = sentence.passage.span
            yield f"{name}: summary: {span.start}-{span.end} of {sentence.passage.article} is no whole sentence"


def _coverage(digest: Digest) -> Iterator[str]:
    times = Counter(article for story in digest.stories for article in story.articles)
    for article in digest.articles:
        if times[article.id] != 1:
            yield f"article {article.id}: is in {times[article.id]} stories, expected one"


def _cast(corpus: Corpus) -> Iterator[str]:
    cast = corpus.digest.cast
    actors = {actor.id for actor in cast.actors}
    yield from (f"cast: {actor} is no actor" for actor in sorted(set(cast.by_mention.values()) - actors))
    for actor in cast.actors:
        yield from (f"actor {actor.id}: {a} is no article" for a in actor.articles if a not in corpus.texts)
