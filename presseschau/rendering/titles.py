"""What stands as a title, and where it is from: a headline, or a sentence where an article has none."""

from collections.abc import Sequence

from presseschau.model import Article, Headline, Origin, Passage, Story, SummarySentence
from presseschau.rendering.escape import running
from presseschau.rendering.site import Site


def title_words(article: Article) -> str:
    """Give an article's title in running text; a sentence that stands for it, and is cut, shows that it goes on."""
    title = article.layout.title
    words = running(title.text)
    if title.origin is Origin.STATED or title.span is None:
        return words
    around = next((s.span for s in article.sentences if s.span.contains(title.span)), title.span)
    goes_on = any(sign.isalnum() for sign in article.text[title.span.end : around.end])
    return f"{words} …" if goes_on else words


def has_headline(article: Article) -> bool:
    """Whether an article states its headline, so that its title is none of its sentences."""
    return article.layout.title.origin is Origin.STATED


def title_source(site: Site, title: Headline) -> str:
    """Say what a story's title is, before the article it is from: "Überschrift aus", "Titel: erster Satz von"."""
    article = site.articles[title.article]
    if has_headline(article) and title.text == article.layout.title.text:
        return "Überschrift aus"
    if title.span is None:
        return "Dateiname von"
    prose = article.prose
    return "Titel: erster Satz von" if prose and prose[0].span.contains(title.span) else "Titel: Satz aus"


def title_sentence(site: Site, title: Headline) -> Passage | None:
    """Give the sentence that a story's title is, none where it is a headline."""
    if title.span is None or title_source(site, title) == "Überschrift aus":
        return None
    return site.sentence_passage(Passage(title.article, title.span))


def beside_title(site: Site, story: Story, sentences: Sequence[SummarySentence]) -> tuple[SummarySentence, ...]:
    """Give the sentences of a summary that stand below a story's title: none that is the title itself."""
    shown = title_sentence(site, story.title)
    return tuple(sentence for sentence in sentences if sentence.passage != shown)
