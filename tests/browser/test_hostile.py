"""Articles that try to do harm are shown word for word and do nothing."""

import json
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from presseschau.german import mapping
from tests.browser.site import ROOT, BuiltSite
from tests.browser.witness import Witness
from tests.hostile.characters import visible

ARTICLES = sorted(path.name for path in (ROOT / "tests" / "hostile" / "articles").iterdir())
SETTLE_MS = 50
"""Long enough for event handlers and image errors of a page from this machine."""
SEARCH_MS = 500
"""Long enough for the results of a letter to be shown."""


@pytest.fixture(scope="module")
def context(browser: Browser, hostile_site: BuiltSite) -> BrowserContext:
    """Open a browser on the hostile site, without the network: a request to another host can only be noticed."""
    return browser.new_context(base_url=hostile_site.address)


def article_of(site: BuiltSite, name: str) -> dict[str, Any]:
    """Find what the data files say of the article in a file."""
    lines = (site.docs / "daten" / "articles.jsonl").read_text(encoding="utf-8").split("\n")
    return next(article for line in lines if line and (article := json.loads(line))["source"]["path"] == name)


def test_nothing_runs_or_asks_for_anything(context: BrowserContext, hostile_site: BuiltSite) -> None:
    """On no page of the site does a script of an article run, a dialog open, or another host get a request."""
    witness = Witness(home=hostile_site.address)
    page = context.new_page()
    witness.watch(page)
    for address in hostile_site.pages():
        page.goto(f"/{address}")
        page.wait_for_timeout(SETTLE_MS)
        assert page.url.startswith(hostile_site.address), address
        assert page.evaluate("window.gotcha") is None, address
        assert [part for part in active_parts(page) if not is_ours(part)] == [], address
        assert witness.seen == [], address
    page.close()


def is_ours(part: str) -> bool:
    """Whether this is a link of the method page to a collection that recognition was measured on."""
    return any(
        part.startswith(f'<a href="{collection["address"]}">') for collection in mapping("recognised")["collections"]
    )


ACTIVE = """() => {
  const tags = ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'FORM', 'BASE', 'LINK', 'META', 'IMG', 'STYLE', 'VIDEO'];
  const leaves = element => element.href && !String(element.href.baseVal ?? element.href).startsWith(location.origin);
  const listens = element => [...element.attributes].some(attribute => attribute.name.startsWith('on'));
  return [...document.querySelectorAll('article *, head title, head meta[name=description]')]
    .filter(element => listens(element)
      || element.closest('article') && (tags.includes(element.tagName) || leaves(element)))
    .map(element => element.outerHTML);
}"""


PLACED = r"""() => [...document.querySelectorAll('article [id]')]
  .filter(element => /^[sb]\d+$/.test(element.id))
  .map(element => [element.id.slice(1), (element.querySelector('.stelle > p .wortlaut') ?? element).textContent])"""
"""Every element that is named after its place in the text (heading, sentences, removed parts), with its words."""


def active_parts(page: Page) -> list[str]:
    """Give elements of the article that could do something: but for plain links inside the site there are none."""
    found: list[str] = page.evaluate(ACTIVE)
    return found


@pytest.mark.parametrize("name", ARTICLES)
def test_shows_the_source_word_for_word(context: BrowserContext, hostile_site: BuiltSite, name: str) -> None:
    """The wording and the receipt of an article's page hold together all its text, and nothing else."""
    article = article_of(hostile_site, name)
    page = context.new_page()
    page.goto(f"/artikel/{article['id']}.html")
    parts: list[list[str]] = page.evaluate(PLACED)
    page.close()
    in_order = sorted(parts, key=lambda part: int(part[0]))
    assert "".join(visible(text) for _, text in in_order) == visible(article["text"])


@pytest.mark.parametrize("name", ARTICLES)
def test_shows_the_title_word_for_word(context: BrowserContext, hostile_site: BuiltSite, name: str) -> None:
    """Heading and browser tab show the title as it is."""
    article = article_of(hostile_site, name)
    page = context.new_page()
    page.goto(f"/artikel/{article['id']}.html")
    title = visible(article["title"]["text"])
    assert visible(page.locator("article h1").text_content() or "") == title
    assert visible(page.title()).startswith(title)
    page.close()


@pytest.mark.parametrize(
    ("query", "found"), [("gotcha", "gotcha"), ("Straße", "Straße"), ("Strasse", "Straße"), ("Vogel", "{{")]
)
def test_search_shows_articles_as_text(
    context: BrowserContext, hostile_site: BuiltSite, query: str, found: str
) -> None:
    """Results of the search show what articles say and run none of it."""
    witness = Witness(home=hostile_site.address)
    page = context.new_page()
    witness.watch(page)
    page.goto("/index.html")
    page.locator("input[name=query]").click()
    page.keyboard.type(query)
    results = page.locator(".md-search-result__item")
    expect(results.first).to_be_visible(timeout=10_000)
    wait_for_search(page)
    for more in page.locator(".md-search-result__more summary").all():
        more.click()
    expect(results.filter(has_text=found).first).to_be_visible()
    assert page.evaluate("window.gotcha") is None
    page.close()
    assert witness.seen == []


def wait_for_search(page: Page) -> None:
    """Wait until no letter typed is still being searched for: each brings results anew."""
    shown, before = page.locator(".md-search-result__list"), ""
    while (now := shown.inner_html()) != before:
        before = now
        page.wait_for_timeout(SEARCH_MS)


def test_fits_a_phone(browser: Browser, hostile_site: BuiltSite) -> None:
    """A word of ten thousand letters does not make the page scroll sideways."""
    context = browser.new_context(base_url=hostile_site.address, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"/artikel/{article_of(hostile_site, 'long.txt')['id']}.html")
    width = page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert width <= 390
