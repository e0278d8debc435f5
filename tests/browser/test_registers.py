"""Long lists can be filtered and sorted."""

from playwright.sync_api import Page, expect


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
