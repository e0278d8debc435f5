"""Take the README's picture of the start page from the built site."""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "site" / "index.html"
PICTURE = ROOT / "docs" / "assets" / "screenshot.png"
WIDTH, HEIGHT = 1200, 860
"""What a README shows at full width, one screen high."""
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def main() -> int:
    """Write the picture; exit status 1 when there is no site yet."""
    if not SITE.exists():
        print("There is no site yet: run 'make site' first.", file=sys.stderr)
        return 1
    found = next(filter(None, map(shutil.which, NAMES)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found)
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light", locale="de-DE")
        page.goto(SITE.as_uri())
        page.screenshot(path=PICTURE)
        browser.close()
    print(PICTURE.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
