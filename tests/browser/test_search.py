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
