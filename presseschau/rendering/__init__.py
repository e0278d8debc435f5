"""Digest -> pages and data files. Pure.

How a page is added. A kind of page is a module in `pages/` with one public function that takes the `Site` (the
digest with look-ups: `site.articles`, `site.stories`, `site.actors`, `site.story_of`, `site.words(passage)`,
`site.sentence(passage)`) and yields files, one `compose(Page(...), site, **context)` for each page, and a template
`templates/<name>.jinja`. List the function in `pages.ALL`.

Templates write Markdown. Whatever an expression gives is escaped, unless it is `Markdown` (see `escape`), which the
building blocks give; so text of a source can stand anywhere in a line of a template, also in attributes in double
quotes, and never acts. Do not join with `~`; write expressions side by side. Lines matter: leave a blank line around
blocks; trailing newlines of `{% %}` lines are dropped. Every template knows, beside its own context:

- `site`, `page`;
- `link(text, address)`, `article_link(id)`, `story_link(id)`, `actor_link(id[, text])`: Markdown links, addresses
  relative to the docs folder ("zitate.md", "themen/genf.md#x"); `here(address)` gives the bare relative address;
  `passage_link(text, article, span)` opens a passage, `section_link(text, anchor)` a place on the same page,
  `source_link(beleg, id)` the article in the page's list of sources ("Artikel 4"),
  `web_link(url, text)` an http(s) address (any other stays text);
- `highlighted(passage, spans[, class])`: the words of a passage with some of them set off; `in_its_sentence(passage)`:
  its sentence, the rest pale; `claims_of(conflict)`: its values, equal ones put together; `heading_of(conflict)`: what
  stands above them; `told_once(passages)`: their sentences, the same words once; `sources_of(story)`: its articles with
  where and when they were printed; `printed_in(passages)`: who printed them, and when;
- `beleg.mark(passage)`, `beleg.marks(passages)`: the raised marks; `beleg.wording(passage, *also)`: the words of a
  passage in the sources' type with its marks; `text|wording`: the same type without a mark. Every statement on a page
  needs one of the first three. `{% include "legend.jinja" %}` at the end lists the articles by number;
- filters: `n|count("Artikel", "Artikel")` (digits and noun), `n|word` (running text), `n|decimal`, `figure|figure`,
  `layout|agencies` ("dpa (Bild)"), `known|date` for anything with `value` and `precision`, `parts|enumerate`
  ("a, b und c").

Inline HTML (`<span class="…">…</span>`, `<sup>`, `<mark>`) may stand in Markdown; block HTML needs the attribute
`markdown` (`<div class="…" markdown>`, blank lines inside around its content). Links are always Markdown links, so
that the strict build checks them. Give a heading made of a source's words an id of its own (`{ #e1 }`).
"""

from presseschau.model import Digest, File
from presseschau.rendering.data import data_files
from presseschau.rendering.omission import without_dropped
from presseschau.rendering.pages import ALL, WHOLE
from presseschau.rendering.site import Site

__all__ = ["render"]


def render(digest: Digest) -> tuple[File, ...]:
    """Give all generated files: the pages and the data files."""
    whole = Site(digest=digest)
    edited = Site(digest=without_dropped(digest))
    return tuple(file for pages in ALL for file in pages(whole if pages in WHOLE else edited)) + data_files(digest)
