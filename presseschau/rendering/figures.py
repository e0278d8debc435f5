"""The figures of a story's articles, worded evenly, with who states them."""

from presseschau.model import Figure, Passage, Story
from presseschau.rendering.language import enumerate_words, figure_words
from presseschau.rendering.site import Site


def charge_words(site: Site, article: str, figure: Figure) -> str:
    """Say whom who states a figure charges with it, whose soldiers or debts it counts; nothing where nobody is."""
    charged = site.digest.cast.of(article, (figure.charged,)) if figure.charged else ()
    return f" (Vorwurf an: {site.actors[charged[0]].name})" if charged else ""


def figures_of(site: Site, story: Story) -> list[tuple[list[str], list[Passage]]]:
    """Give the figures worded evenly, by what each counts and how many, with their passages.

    Figures that stand in the same sentences go together. Nothing where all of them stand side by side above.
    """
    compared = {value.passage for conflict in story.conflicts for value in conflict.values}
    found: dict[tuple[str, float, str], list[Passage]] = {}
    for name in story.articles:
        for figure in site.articles[name].figures:
            text = site.articles[name].text
            words = figure_words(figure, figure.span.of(text), figure.counted.of(text) if figure.counted else "")
            owners = site.digest.cast.of(name, figure.owners)
            stated = f", laut {enumerate_words([site.actors[owner].name for owner in owners])}" if owners else ""
            key = (figure.unit, figure.value, words + stated + charge_words(site, name, figure))
            found.setdefault(key, []).append(Passage(name, figure.span))
    places = {place for passages in found.values() for place in passages}
    if places <= compared:
        return []
    together: dict[frozenset[Passage], tuple[list[str], list[Passage]]] = {}
    for key in sorted(found):
        sentences = frozenset(site.sentence_passage(place) for place in found[key])
        worded, passages = together.setdefault(sentences, ([], []))
        worded.append(key[-1])
        passages += found[key]
    return list(together.values())
