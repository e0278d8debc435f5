"""What title, summary and key sentences of a story are chosen from: gathered once, since all three look at it all."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from presseschau.model import Article, Headline, Passage, Story
from presseschau.model.calendar import is_days_before
from presseschau.summarising.candidate import Candidate
from presseschau.summarising.candidates import candidates_of
from presseschau.summarising.leads import lead_below
from presseschau.summarising.weights import Weights, weigh


@dataclass(frozen=True, kw_only=True, slots=True)
class Material:
    """The articles of a story by id, its sentences that could stand in a summary, and what its ideas are worth."""

    by_id: Mapping[str, Article]
    candidates: tuple[Candidate, ...]
    weights: Weights

    @property
    def articles(self) -> tuple[Article, ...]:
        """Its articles, in the order of the digest's."""
        return tuple(self.by_id.values())

    def below(self, story: Story) -> Iterator[Candidate]:
        """Give the candidates as they read below the story's title, which may itself be one of them.

        Where it is a headline of a later day than the first reports, the sentence of its article that tells it stands
        for it: it is what has happened since.
        """
        told = [c for c in self.below_speakers(story) if c.leans_on or not c.below_speaker]
        article = self.by_id.get(story.title.article)
        lead = lead_below(article, told) if article and self._is_of_a_later_day(article) else None
        yield from (replace(c, titular=True) if c.passage == lead else c for c in told)

    def _is_of_a_later_day(self, article: Article) -> bool:
        printed = article.layout.published.value
        return any(is_days_before(other.layout.published.value, printed) for other in self.articles)

    def below_speakers(self, story: Story) -> Iterator[Candidate]:
        """Give them with those that read well only behind the name of who speaks."""
        belied = _belied_by_title(story, self.by_id)
        for candidate in self.candidates:
            outvoted, titular = candidate.passage in belied, _is_title(story.title, candidate.passage)
            yield replace(candidate, outvoted=candidate.outvoted or outvoted, titular=titular)


def gather(story: Story, articles: Sequence[Article]) -> Material:
    """Find the candidates of a story and weigh its ideas; its title plays no part, nor do other stories' articles."""
    members = tuple(article for article in articles if article.id in story.articles)
    by_id = {article.id: article for article in members}
    return Material(by_id=by_id, candidates=candidates_of(story, members), weights=weigh(story, members))


def _is_title(title: Headline, sentence: Passage) -> bool:
    """Whether a sentence is the title."""
    return title.article == sentence.article and title.span is not None and title.span.is_most_of(sentence.span)


def _belied_by_title(story: Story, by_id: Mapping[str, Article]) -> frozenset[Passage]:
    """Give the sentences with another figure, date or length of time than the title gives of the same."""
    found: set[Passage] = set()
    for conflict in story.conflicts:
        own = [value for value in conflict.values if conflict.same_time and value.passage.article in by_id]
        words = (value.passage.span.of(by_id[value.passage.article].text) for value in own)
        titled = {value.value for value, wording in zip(own, words, strict=True) if wording in story.title.text}
        others = (value.passage for value in own if titled and value.value not in titled)
        found.update(by_id[place.article].around(place.span) for place in others)
    return frozenset(found)
