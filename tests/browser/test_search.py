"""The search finds articles by word, umlaut, spelling variant and year."""

import pytest
from playwright.sync_api import Page, expect


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("Außenminister", "Außenminister"),
        ("Aussenminister", "Außenminister"),
        ("aussenminister", "Außenminister"),
        ("Lawrow", "Lawrow"),
        ("Lavrov", "Lawrow"),
        ("Genf", "Genf"),
        ("2022", "2022"),
        ("2021", "2021"),
        ("Osterweiterung", "Osterweiterung"),
        ("NATO-Osterweiterung", "Osterweiterung"),
        ("Gespräche", "Gespräche"),
        ("Gespraeche", "Gespräche"),
    ],
)
def test_finds(page: Page, query: str, found: str) -> None:
    """A query gives results that hold the word, also when it is spelled another way."""
    page.goto("/index.html")
    search(page, query)
    results = page.locator(".md-search-result__item")
    expect(results.first).to_be_visible(timeout=10_000)
    expect(results.filter(has_text=found).first).to_be_visible()


def test_result_opens_its_page(page: Page) -> None:
    """Following the first result leads to a page that holds the word."""
    page.goto("/index.html")
    search(page, "Osterweiterung")
    page.locator(".md-search-result__link").first.click()
    expect(page.locator("article")).to_contain_text("Osterweiterung")


def test_says_when_there_is_nothing(page: Page) -> None:
    """A word that stands nowhere gives no result, and the reader is told."""
    page.goto("/index.html")
    search(page, "Quastenflosser")
    expect(page.locator(".md-search-result__meta")).to_contain_text("Keine", timeout=10_000)


def search(page: Page, query: str) -> None:
    """Type into the search field as a reader does."""
    page.locator("input[name=query]").click()
    page.keyboard.type(query)


def test_several_words_are_sought_together(page: Page) -> None:
    """A page has all words, none is called missing, and the part with most of them stands open below its name."""
    page.goto("/index.html")
    search(page, "Blinken Osterweiterung")
    first = page.locator(".md-search-result__item").first
    expect(first).to_be_visible(timeout=10_000)
    expect(page.locator(".md-search-result__terms")).to_have_count(0)
    part = first.locator(".md-search-result__link").nth(1)
    assert "h=blinken+osterweiterung#" in str(part.get_attribute("href"))


def test_what_no_page_has_is_missing_from_those_with_the_rest(page: Page) -> None:
    """Where no page has all words, those with some are given, and what they lack is said."""
    page.goto("/index.html")
    search(page, "Blinken Quastenflosser")
    expect(page.locator(".md-search-result__terms del").first).to_have_text("quastenflosser", timeout=10_000)


@pytest.mark.parametrize(("query", "found"), [("21.1.2022", True), ("21.01.2022", True), ("19.11.2026", False)])
def test_a_date_in_figures_is_one_thing(page: Page, query: str, found: bool) -> None:  # noqa: FBT001
    """It is found where the month stands in letters, and its parts alone are no finds."""
    page.goto("/index.html")
    search(page, query)
    if found:
        expect(page.locator(".md-search-result__item").filter(has_text="21. Januar 2022").first).to_be_visible()
    else:
        expect(page.locator(".md-search-result__meta")).to_contain_text("Keine", timeout=10_000)


def test_marks_are_no_words_of_a_text(page: Page) -> None:
    """The number of a Beleg does not stick to the word before it, and few keywords leave room for the passage."""
    page.goto("/index.html")
    search(page, "Blinken")
    item = page.locator(".md-search-result__item").filter(has_text="erschlossen").first
    expect(item).to_be_visible(timeout=10_000)
    expect(item).not_to_contain_text("erschlossen1")
    expect(page.locator(".md-search-result__item").first.locator(".md-tag")).to_have_count(3)
