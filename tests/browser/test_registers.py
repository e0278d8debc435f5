"""Long lists can be filtered and sorted."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.site import BuiltSite


def test_filters_quotations(page: Page) -> None:
    """Typing leaves the entries that hold the word, with umlauts or without, and only headings with entries."""
    page.goto("/zitate.html")
    entries = page.locator("article li:not(li li):has(.wortlaut)")
    before = entries.count()
    page.get_by_label("Zitate filtern").fill("durchbruche")
    expect(page.locator(".filter [role=status]")).to_contain_text(f"von {before}")
    shown = page.locator("article li:not(li li):visible:has(.wortlaut)").all_inner_texts()
    assert 0 < len(shown) < before
    assert all("Durchbrüche" in text for text in shown)
    assert 0 < page.locator("article h2:visible").count() < page.locator("article h2").count()


def test_filters_by_speaker(page: Page) -> None:
    """A speaker's name leaves what stands under that name."""
    page.goto("/zitate.html")
    name = page.locator("article h2").first.inner_text()
    page.get_by_label("Zitate filtern").fill(name)
    expect(page.locator("article h2").first).to_be_visible()
    assert page.locator("article li:not(li li):visible:has(.wortlaut)").count() > 0


def test_emptying_the_filter_shows_all(page: Page) -> None:
    """Nothing stays hidden when the field is emptied."""
    page.goto("/zitate.html")
    before = page.locator("article li:not(li li):visible:has(.wortlaut)").count()
    field = page.get_by_label("Zitate filtern")
    field.fill("gibtesnicht")
    expect(page.locator("article li:not(li li):visible:has(.wortlaut)")).to_have_count(0)
    field.fill("")
    expect(page.locator("article li:not(li li):visible:has(.wortlaut)")).to_have_count(before)


def test_sorts_actors(page: Page) -> None:
    """Clicking a heading sorts its column and says so to assistive technology; clicking again turns it round."""
    page.goto("/akteure/index.html")
    table = page.locator("article table").first
    heading = table.locator("th").first
    heading.locator("button").click()
    expect(heading).to_have_attribute("aria-sort", "ascending")
    names = [text.strip() for text in table.locator("tbody tr td:first-child").all_inner_texts()]
    heading.locator("button").click()
    expect(heading).to_have_attribute("aria-sort", "descending")
    turned = [text.strip() for text in table.locator("tbody tr td:first-child").all_inner_texts()]
    assert turned == names[::-1]


def test_sorts_days_by_time(page: Page) -> None:
    """A day sorts by when it is, not by the first digits of its name; one known less closely sorts before its days."""
    page.goto("/quellen.html")
    table = page.locator("article table").first
    column = table.locator("th").evaluate_all("cells => cells.findIndex(cell => cell.innerText.includes('Erschienen'))")
    words = [
        "4. Dezember 2026",
        "30. November 2026, 18:42 Uhr",
        "30. November 2026, 06:00 Uhr",
        "Dezember 2026",
        "2025",
    ]
    table.evaluate(
        """(table, [column, words]) =>
             [...table.tBodies[0].rows].forEach((row, n) => { row.cells[column].textContent = words[n] })""",
        [column, words],
    )
    table.locator("th").nth(column).locator("button").click()
    found = table.locator(f"tbody tr td:nth-child({column + 1})").all_inner_texts()
    assert [text.strip() for text in found] == [words[4], words[2], words[1], words[3], words[0]]


@pytest.mark.parametrize(("address", "column"), [("/akteure/index.html", 4), ("/quellen.html", 4)])
def test_figures_of_a_table_are_in_sight_on_a_phone(
    browser: Browser, site: BuiltSite, address: str, column: int
) -> None:
    """The columns that tell most are not those that one has to push the table for."""
    context = browser.new_context(base_url=site.address, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(address)
    frame = page.locator(".tafel").first
    assert frame.evaluate("frame => frame.scrollWidth <= frame.clientWidth")
    cell = frame.locator(f"tbody tr:first-child td:nth-child({column})")
    expect(cell).to_be_visible()
    box = cell.bounding_box()
    assert box
    assert box["x"] + box["width"] <= 390
    context.close()
