"""The digest with the look-ups that pages need."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from presseschau.german.countries import country_of
from presseschau.model import Actor, Article, Digest, Passage, Sentence, Story, Summary, placed_at
from presseschau.rendering.language import agency_words, plainly_dated


@dataclass(frozen=True, kw_only=True, eq=False)
class Site:
    """Finds articles, stories and actors by id, and the words of a passage.

    It is compared by identity, so that what several pages need of it can be remembered.
    """

    digest: Digest

    @cached_property
    def articles(self) -> dict[str, Article]:
        """Articles by id, in the digest's order."""
        return {article.id: article for article in self.digest.articles}

    @cached_property
    def starts(self) -> dict[str, tuple[int, ...]]:
        """Where the sentences of each article start."""
        return {a.id: tuple(sentence.span.start for sentence in a.sentences) for a in self.digest.articles}

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """Actors by id."""
        return {actor.id: actor for actor in self.digest.cast.actors}

    @cached_property
    def stories(self) -> dict[str, Story]:
        """Stories by id, latest event first."""
        return {story.id: story for story in self.digest.stories}

    @cached_property
    def story_of(self) -> dict[str, Story]:
        """The story of each article by the article's id."""
        return {article: story for story in self.digest.stories for article in story.articles}

    @cached_property
    def dropped(self) -> frozenset[Passage]:
        """The sentences that stand nowhere but in their article."""
        return frozenset(passage for story in self.digest.stories for passage in story.dropped)

    @cached_property
    def shares(self) -> dict[str, float]:
        """How much of each article's text stands nearly word for word in another of its story, from 0 to 1."""
        return {part.article: part.share for story in self.digest.stories for part in story.shares}

    def summary(self, story: str) -> Summary:
        """Give the summary of a story by its id; empty when there is none."""
        return self.digest.summaries.get(story, Summary(one=(), three=(), seven=()))

    def roles(self, actor: str) -> tuple[str, ...]:
        """Give an actor's offices, none that another says more exactly ("Rat" beside "Stadtrat") or as well."""
        roles = self.actors[actor].roles
        exact = [role for role in roles if not any(_ends(other, role) for other in roles)]
        by_meaning = {_office_of(role): role for role in reversed(exact)}
        return tuple(role for role in exact if by_meaning[_office_of(role)] == role)

    def words(self, passage: Passage) -> str:
        """Cut the exact wording of a passage out of its source."""
        return passage.span.of(self.articles[passage.article].text)

    def sentence(self, passage: Passage) -> Sentence | None:
        """Give the sentence in which a passage begins, None when it stands in removed text."""
        sentences = self.articles[passage.article].sentences
        place = self._place(passage)
        found = sentences[place] if place >= 0 else None
        return found if found and passage.span.start < found.span.end else None

    def sentence_passage(self, passage: Passage) -> Passage:
        """Widen a passage to the sentence it begins in; leave it where it stands in none."""
        sentence = self.sentence(passage)
        return Passage(passage.article, sentence.span) if sentence else passage

    def before(self, passage: Passage) -> Passage | None:
        """Give the sentence of the same paragraph whose matter the first one of a passage takes up, if it does."""
        article, place = self.articles[passage.article], self._place(passage)
        if place < 1 or self.sentence_passage(passage) not in self.digest.leaning:
            return None
        before, sentence = article.sentences[place - 1 : place + 1]
        together = before.block is sentence.block and "\n" not in article.text[before.span.end : sentence.span.start]
        return Passage(article.id, before.span) if together else None

    def behind(self, passage: Passage) -> Passage | None:
        """Give the sentence right behind a passage in its paragraph that takes up its matter, if there is one."""
        article, place = self.articles[passage.article], self._place(passage) + 1
        if place >= len(article.sentences):
            return None
        following = Passage(article.id, article.sentences[place].span)
        before = self.before(following)
        return following if before and before.span.overlaps(passage.span) else None

    def _place(self, passage: Passage) -> int:
        return bisect_right(self.starts[passage.article], passage.span.start) - 1

    def origin_words(self, article: str) -> str:
        """Say where an article is from and when: "shz, dpa, 21. Januar 2022 (erschlossen)"."""
        layout = self.articles[article].layout
        date = plainly_dated(layout.published)
        agencies = (name for name in agency_words(layout) if f"({name})" not in (layout.outlet or ""))
        return ", ".join(part for part in dict.fromkeys((layout.outlet, *agencies, date)) if part)

    def context(self, passage: Passage) -> Passage:
        """Widen a passage to the sentence it begins in, in removed text to the block; else leave it."""
        article = self.articles[passage.article]
        near = placed_at(article.sentences, passage.span)
        wider = chain((sentence.span for sentence in near), (block.span for block in article.layout.blocks))
        return next((Passage(article.id, span) for span in wider if span.contains(passage.span)), passage)


def _ends(longer: str, shorter: str) -> bool:
    return longer != shorter and longer.casefold().endswith(shorter.casefold())


def _office_of(role: str) -> tuple[str, ...]:
    """Give the nouns of an office and its country, or else all of it: "russischer Minister", "Minister von Russland".

    "Chef der Deutschen Bank" and "Chef der Deutschen Bahn" are two.
    """
    words = role.split()
    countries = [country for word in words if (country := country_of(word.lower()))]
    nouns = (word for word in words if word[0].isupper() and country_of(word.lower()) is None)
    return (countries[0], *nouns) if countries else (role,)
