"""Shows a source's words with some of them set off."""

from collections.abc import Iterable

from presseschau.model import Passage, Span
from presseschau.rendering.escape import Markdown
from presseschau.rendering.halves import completed
from presseschau.rendering.layers import Layer, layered
from presseschau.rendering.site import Site


def highlighted(site: Site, passage: Passage, parts: Iterable[Span], style: str = "kern") -> Markdown:
    """Show the words of a passage as the source's, those at `parts` with a class of their own."""
    text = site.articles[passage.article].text
    words = layered(text, passage.span, [Layer(span=part, style=style) for part in parts])
    return completed(site.words(passage), Markdown(f'<span class="wortlaut">{words}</span>'))
