"""Two sites, one of the seed articles and one of hostile ones, and a Chromium that looks at them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.site import ROOT, BuiltSite, build, served
from tests.browser.witness import Witness

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the browser tests, so that they can be chosen or left out with -m."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the Chromium on the PATH, else Playwright's own; without either the tests fail."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BuiltSite]:
    """Build and serve the site of the seed articles."""
    with served(*build(ROOT / "seeds", tmp_path_factory.mktemp("seeds"))) as site:
        yield site


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BuiltSite]:
    """Build and serve a site of articles that try to do harm."""
    with served(*build(ROOT / "tests" / "hostile" / "articles", tmp_path_factory.mktemp("hostile"))) as site:
        yield site


@pytest.fixture
def page(browser: Browser, site: BuiltSite) -> Iterator[Page]:
    """Open a desktop page that must do nothing but show the site of the seed articles."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, base_url=site.address, locale="de-DE")
    page = context.new_page()
    witness = Witness(home=site.address)
    witness.watch(page)
    yield page
    context.close()
    assert witness.seen == []
