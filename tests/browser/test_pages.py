"""Every kind of page, in light and dark, on wide and narrow screens, on paper and without a script."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.site import BuiltSite

KINDS = (
    "index",
    "ereignisse/index",
    "ereignisse/",
    "artikel/",
    "zeitleiste",
    "akteure/index",
    "akteure/",
    "zitate",
    "zahlen",
    "themen/index",
    "themen/",
    "quellen",
    "archiv/index",
    "archiv/",
    "methode",
    "daten/index",
)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def page_of(site: BuiltSite, kind: str) -> str:
    """Give the longest page of a kind, as most can go wrong on it."""
    found = [
        page for page in site.pages() if page.startswith(kind) and (kind[-1] != "/" or not page.endswith("/index.html"))
    ]
    return max(found, key=lambda page: ((site.folder / page).stat().st_size, page))


@pytest.mark.parametrize("kind", KINDS)
def test_is_accessible(page: Page, site: BuiltSite, kind: str) -> None:
    """Axe finds nothing, with all details open, in light and dark."""
    page.goto(f"/{page_of(site, kind)}")
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")
    assert violations(page, {"runOnly": RULES}) == []
    page.emulate_media(color_scheme="dark")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    assert violations(page, {"runOnly": {"type": "rule", "values": ["color-contrast"]}}) == []


def violations(page: Page, options: dict[str, object]) -> list[tuple[str, str]]:
    """Run axe and give what it finds wrong: rule and element."""
    found = Axe().run(page, options=options).response["violations"]
    return [(rule["id"], node["html"]) for rule in found for node in rule["nodes"]]


@pytest.mark.parametrize("kind", KINDS)
def test_fits_a_phone(browser: Browser, site: BuiltSite, kind: str) -> None:
    """At 390 pixels nothing makes the page scroll sideways."""
    context = browser.new_context(base_url=site.address, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"/{page_of(site, kind)}")
    width = page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert width <= 390


@pytest.mark.parametrize("kind", KINDS)
def test_fits_a_desktop_at_fourfold_zoom(browser: Browser, site: BuiltSite, kind: str) -> None:
    """At 320 pixels (WCAG 1.4.10) nothing makes the page scroll sideways."""
    context = browser.new_context(base_url=site.address, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(f"/{page_of(site, kind)}")
    width = page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert width <= 320


@pytest.mark.parametrize("kind", ["ereignisse/", "zitate", "zahlen", "methode"])
def test_a_long_page_lists_its_parts_at_every_width(browser: Browser, site: BuiltSite, kind: str) -> None:
    """Where there is no room beside the text the list stands folded up at the top, and each entry has its place."""
    context = browser.new_context(base_url=site.address, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"/{page_of(site, kind)}")
    fold = page.locator("article details.inhalt")
    fold.locator("summary").click()
    targets = fold.get_by_role("link").evaluate_all("links => links.map(link => link.hash.slice(1))")
    assert targets
    assert page.evaluate("ids => ids.every(id => document.getElementById(id))", targets)
    page.set_viewport_size({"width": 1280, "height": 900})
    expect(fold).to_be_hidden()
    expect(page.locator(".md-sidebar--secondary .md-nav__link").first).to_be_visible()
    context.close()


def test_articles_are_folded_up_on_phones_alone(browser: Browser, site: BuiltSite) -> None:
    """On a phone the list of an event's articles opens; where there is room it stands open, without a fold."""
    context = browser.new_context(base_url=site.address, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"/{page_of(site, 'ereignisse/')}")
    fold, line = page.locator(".quellenzeilen summary"), page.locator(".quellenzeilen li").first
    expect(line).to_be_hidden()
    fold.click()
    expect(line).to_be_visible()
    fold.click()
    page.set_viewport_size({"width": 1280, "height": 900})
    expect(line).to_be_visible()
    expect(fold).to_be_hidden()
    context.close()


def test_the_keyboard_does_not_stop_at_an_empty_list_of_results(page: Page) -> None:
    """Behind the field of the search comes the first link below it; with a word in it the results."""
    page.goto("/index.html")
    field = page.locator(".md-search__input")
    field.focus()
    page.keyboard.press("Tab")
    inside = "document.activeElement.closest('.md-search__output') !== null"
    assert not page.evaluate(inside)
    field.click()
    field.press_sequentially("Genf")
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=10_000)
    page.keyboard.press("Tab")
    assert page.evaluate(inside)


def test_the_table_of_statements_fits_a_phone(browser: Browser, site: BuiltSite) -> None:
    """On a narrow window a statement stands above its articles, all of them in sight, and it is a table still."""
    context = browser.new_context(base_url=site.address, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"/{page_of(site, 'ereignisse/')}")
    page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true })")
    frame = page.locator(".tafel:has(table.matrix)")
    assert frame.evaluate("frame => frame.scrollWidth <= frame.clientWidth")
    row = page.get_by_role("table").get_by_role("row").nth(1)
    statement, first = row.get_by_role("rowheader").bounding_box(), row.get_by_role("cell").first.bounding_box()
    assert statement
    assert first
    assert statement["y"] + statement["height"] <= first["y"] + 1
    context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_reads_without_script(browser: Browser, site: BuiltSite, kind: str) -> None:
    """With scripts off every page shows its heading and its text, and none of the controls that need a script."""
    context = browser.new_context(base_url=site.address, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"/{page_of(site, kind)}")
    expect(page.locator("article h1")).to_be_visible()
    shown = page.locator("article").inner_text()
    expect(page.locator(".filter input")).to_have_count(0)
    context.close()
    assert len(shown.split()) > 20


@pytest.mark.parametrize("kind", ["index", "artikel/", "zitate"])
def test_prints(browser: Browser, site: BuiltSite, kind: str) -> None:
    """On paper there is no navigation, and the list of Belege is there to look numbers up in."""
    context = browser.new_context(base_url=site.address)
    page = context.new_page()
    page.goto(f"/{page_of(site, kind)}")
    page.emulate_media(media="print")
    for part in (".md-header", ".md-tabs", ".md-footer", ".md-sidebar--primary"):
        expect(page.locator(part).first).to_be_hidden()
    expect(page.locator(".belege")).to_be_visible()
    assert page.pdf().startswith(b"%PDF")
    context.close()


def test_prints_what_is_open(browser: Browser, site: BuiltSite) -> None:
    """What is folded up is not printed, and says that it can be read on the page; what is open is."""
    context = browser.new_context(base_url=site.address)
    page = context.new_page()
    page.goto(f"/{page_of(site, 'ereignisse/')}")
    page.emulate_media(media="print")
    fold = page.locator("#quellen")
    expect(fold.get_by_role("table")).to_be_hidden()
    said = "summary => getComputedStyle(summary, '::after').content"
    assert "auf der Seite" in fold.locator("summary").evaluate(said)
    fold.evaluate("fold => { fold.open = true }")
    expect(fold.get_by_role("table")).to_be_visible()
    assert "auf der Seite" not in fold.locator("summary").evaluate(said)
    expect(page.locator(".quellenzeilen li").first).to_be_visible()
    expect(page.locator(".belege")).to_be_visible()
    context.close()


def test_a_comma_on_paper_parts_marks_and_no_figure_from_its_mark(browser: Browser, site: BuiltSite) -> None:
    """Else "1.950" with the marks 4 and 5 could be read as "1.950,4"."""
    context = browser.new_context(base_url=site.address)
    page = context.new_page()
    page.goto(f"/{page_of(site, 'ereignisse/')}")
    page.emulate_media(media="print")
    found = page.evaluate(
        """() => {
             const [first] = [...document.querySelectorAll('sup')].filter(mark => !mark.querySelector('.folgt'));
             const figures = document.createElement('p');
             figures.append('1.950', first.cloneNode(true), ' oder 52', first.cloneNode(true));
             document.querySelector('article').append(figures);
             const shown = element => getComputedStyle(element, '::before').content;
             return [...document.querySelectorAll('sup')].map(mark => [
               mark.previousSibling?.nodeName === 'SUP', (shown(mark) + shown(mark.firstChild)).includes(','),
             ]);
           }"""
    )
    context.close()
    assert {(behind, comma) for behind, comma in found} == {(True, True), (False, False)}
