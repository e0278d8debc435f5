"""Take the README's picture of the start page from the built site."""

import functools
import shutil
import sys
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "site"
PICTURE = ROOT / "docs" / "assets" / "screenshot.png"
WIDTH, HEIGHT = 1280, 860
"""The narrowest window that shows the navigation as tabs, one screen high."""
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def main() -> int:
    """Write the picture; exit status 1 when there is no site yet."""
    if not (SITE / "index.html").exists():
        print("There is no site yet: run 'make site' first.", file=sys.stderr)
        return 1
    handler = functools.partial(SimpleHTTPRequestHandler, directory=str(SITE))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        take(f"http://127.0.0.1:{server.server_port}/")
        server.shutdown()
    print(PICTURE.relative_to(ROOT))
    return 0


def take(address: str) -> None:
    """Show the page and take the picture."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found)
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light", locale="de-DE")
        page.goto(address, wait_until="networkidle")
        page.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    sys.exit(main())
