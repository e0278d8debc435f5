"""A Beleg opens the passage that a statement rests on."""

import pytest
from playwright.sync_api import Page, expect


@pytest.mark.parametrize("address", ["/index.html", "/zitate.html", "/zeitleiste.html", "/akteure/index.html"])
def test_leads_to_the_highlighted_sentence(page: Page, address: str) -> None:
    """Clicking a mark lands on a sentence, in view and set off from the others; one is the very sentence shown."""
    page.goto(address)
    if address.startswith("/akteure"):
        page.locator("article table a").first.click()
        page.wait_for_url("**/akteure/*.html")
    statements = page.locator(
        "article :is(p, li, td):has(> .wortlaut + sup > a.beleg), article :is(p, li, td):has(.wortlaut + sup > a.beleg)"
    )
    statement = statements.filter(visible=True).first
    words = folded(statement.locator(".wortlaut").first.inner_text())
    marks = statement.locator("a.beleg").evaluate_all("links => links.map(link => link.href)")
    statement.locator("a.beleg").first.click()
    page.wait_for_url("**/artikel/*.html#*")
    expect(page.locator(passage(page.url))).to_be_in_viewport()
    found = []
    for mark in marks:
        page.goto(mark)
        found.append(folded(page.locator(passage(mark)).inner_text()))
    assert any(text in words or words in text for text in found)
    backgrounds = page.evaluate(
        """() => [document.querySelector('.ziel'), document.querySelector('.satz:not(.ziel, :target)')]
                   .map(sentence => getComputedStyle(sentence).backgroundColor)"""
    )
    assert backgrounds[0] != backgrounds[1]


def test_every_mark_has_a_place(page: Page) -> None:
    """Each mark on the start page opens a passage that exists, and says in words which article it is from."""
    page.goto("/index.html")
    marks = page.locator("a.beleg").evaluate_all(
        "links => links.map(link => [link.href, link.getAttribute('aria-label')])"
    )
    assert marks
    for address, label in dict(marks).items():
        assert label.startswith("Beleg: Artikel ")
        page.goto(address)
        expect(page.locator(passage(address)), address).to_have_count(1)  # waits: a busy machine is late


def test_who_copies_a_summary_gets_its_words_alone(page: Page) -> None:
    """Our marks are no part of what a reader takes along."""
    page.goto("/index.html")
    summary = page.locator(".kurzfassung").first
    assert summary.locator("a.beleg").count()
    copied = summary.evaluate(
        """node => {
             const range = document.createRange(); range.selectNodeContents(node);
             const chosen = getSelection(); chosen.removeAllRanges(); chosen.addRange(range);
             return chosen.toString()
           }"""
    )
    words = summary.locator(".wortlaut").all_inner_texts()
    assert "".join(copied.split()) == "".join("".join(words).split())


def passage(address: str) -> str:
    """Select the passage one has come to under an address, as the reader sees it set off.

    Not by `:target`: the theme moves between pages by script, and a move that ends late takes the browser's own away.
    """
    return f".ziel[id='{address.partition('#')[2]}']"


def folded(text: str) -> str:
    """Fold white space, as the page does."""
    return " ".join(text.split())
