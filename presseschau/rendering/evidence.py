"""Belege: the small raised marks that open the passage a word of ours or a quoted word rests on."""

from collections.abc import Iterable
from itertools import islice

from presseschau.model import Passage
from presseschau.rendering.addresses import passage_address, relative
from presseschau.rendering.attribution import attributed
from presseschau.rendering.escape import Markdown, escape
from presseschau.rendering.halves import completed
from presseschau.rendering.language import enumerate_words
from presseschau.rendering.repeats import letters
from presseschau.rendering.site import Site
from presseschau.rendering.titles import title_words

MARKS_SHOWN = 16
"""Marks in a row: who has a sentence that more articles have asks the table of sources, not each of a hundred marks."""

_LABEL_LENGTH = 80
"""Characters of a title in a mark's label: enough to know the article, short enough to be read aloud."""


class Evidence:
    """Numbers the articles of one page: one number an article, in order of first use or as given beforehand."""

    def __init__(self, site: Site, page: str, articles: Iterable[str] = ()) -> None:
        """`page` is the path of the page that shows the marks; `articles` get the first numbers."""
        self._site = site
        self._page = page
        self._numbers: dict[str, int] = {}
        self._labels: dict[str, Markdown] = {}
        self._marks: dict[tuple[Passage, bool], Markdown] = {}
        for article in articles:
            self.number(article)

    def number(self, article: str) -> int:
        """Give the number of an article on this page."""
        return self._numbers.setdefault(article, len(self._numbers) + 1)

    def mark(self, passage: Passage, *, further: bool = False) -> Markdown:
        """Make the mark that opens a passage; on paper a comma parts one that is `further` from that before it."""
        if (passage, further) not in self._marks:
            address = relative(passage_address(self._site.articles[passage.article], passage), self._page)
            label = self._label(passage.article)
            classes = ".beleg .folgt" if further else ".beleg"
            link = f"[{self.number(passage.article)}]({address})"
            self._marks[passage, further] = Markdown(
                f'<sup>{link}{{ {classes} data-search-exclude="" aria-label="{label}" }}</sup>'
            )
        return self._marks[passage, further]

    def marks(self, passages: Iterable[Passage]) -> Markdown:
        """Make the marks of several passages, one for each article, the first passage of each, by number.

        Very many end in "u. a.".
        """
        firsts: dict[str, Passage] = {}
        for passage in passages:
            firsts.setdefault(passage.article, passage)
        chosen = list(islice(firsts.values(), MARKS_SHOWN))
        numbers = {passage: self.number(passage.article) for passage in chosen}
        ordered = sorted(chosen, key=numbers.__getitem__)
        shown = Markdown("").join(self.mark(passage, further=place > 0) for place, passage in enumerate(ordered))
        return shown + Markdown(' <span class="angabe">u. a.</span>' if len(firsts) > MARKS_SHOWN else "")

    def support(self, shown: Passage, others: Iterable[Passage]) -> Markdown:
        """Make the marks of all that tell what is `shown`: first whose words it is, then who says it in others."""
        words = letters(self._site.words(shown))
        same, otherwise = [shown], list[Passage]()
        for other in others:
            whole = (other, self._site.sentence_passage(other))
            found = any(words in letters(self._site.words(place)) for place in whole)
            (same if found else otherwise).append(other)
        told = {place.article for place in same}
        further = [place for place in otherwise if place.article not in told]
        marks = self.marks(same)
        return (
            marks + Markdown(' <span class="angabe">sinngemäß{}</span>').format(self.marks(further))
            if further
            else marks
        )

    def wording(self, passage: Passage, *also: Passage) -> Markdown:
        """Show the exact words of a passage as the source's, with its mark and those of what supports it."""
        return wording(self._site.words(passage)) + self.support(passage, also)

    def attributed(self, passage: Passage, *also: Passage) -> Markdown:
        """Show the exact words of a passage, the names of those it means in brackets, with its marks."""
        return attributed(self._site, passage) + self.support(passage, also)

    def _label(self, article: str) -> Markdown:
        if article not in self._labels:
            title = _shortened(title_words(self._site.articles[article]))
            origin = self._site.origin_words(article)
            self._labels[article] = escape(f"Beleg: Artikel {self.number(article)} ({origin}), {title}")
        return self._labels[article]

    @property
    def articles(self) -> tuple[tuple[int, str], ...]:
        """The numbers given so far with their articles' ids: what the list of Belege at the end of a page shows."""
        return tuple((number, article) for article, number in self._numbers.items())

    def numbers(self, articles: Iterable[str]) -> str:
        """List the numbers of articles: "1, 3 und 4"."""
        return enumerate_words([str(number) for number in sorted(map(self.number, articles))])


def wording(text: str) -> Markdown:
    """Show words as a source's own (in the sources' type), a quotation cut in half with the mark it lacks."""
    return completed(text, Markdown(f'<span class="wortlaut">{escape(text)}</span>'))


def _shortened(text: str) -> str:
    return text if len(text) <= _LABEL_LENGTH else text[: _LABEL_LENGTH - 1].rsplit(" ", 1)[0] + " …"
