"""Notes everything a page does that no page of ours may do."""

from dataclasses import dataclass, field

from playwright.sync_api import ConsoleMessage, Dialog, Error, Page, Request


@dataclass(kw_only=True)
class Witness:
    """What went wrong on one browser page; `home` is the address that it may ask for things."""

    home: str
    seen: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        """Follow a page from now on."""
        page.on("console", self._console)
        page.on("pageerror", self._error)
        page.on("dialog", self._dialog)
        page.on("request", self._request)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.seen.append(f"console: {message.text}")

    def _error(self, error: Error) -> None:
        self.seen.append(f"script error: {error}")

    def _dialog(self, dialog: Dialog) -> None:
        self.seen.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _request(self, request: Request) -> None:
        if not request.url.startswith((f"{self.home}/", "data:", "blob:")):
            self.seen.append(f"request to another host: {request.url}")
