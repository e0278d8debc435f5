"""The page of the sources."""

import re
from dataclasses import replace

from presseschau.model import CorrectionReport, FileStatus, InputFile, Origin, TextShare
from presseschau.rendering.pages.sources import origins_of, source_pages
from presseschau.rendering.site import Site
from tests.rendering.digests import passage, sample_digest
from tests.rendering.pages.written import written


def test_lists_all_articles_in_one_table() -> None:
    """Each with its medium, the earliest first; of one that names nobody that is said."""
    digest = sample_digest()
    first, second = digest.articles
    named = replace(second, layout=replace(second.layout, outlet="Elmbote", agencies=("dpa", "Elmbote")))
    page = written(source_pages, replace(digest, articles=(first, named)))["quellen.md"]
    assert page.count("| Artikel | Medium, Agentur |") == 1
    assert re.findall(r"^\| \[.*?\]\(artikel/(\w+)\.md\) \| (.*?) \|", page, re.MULTILINE) == [
        ("eins", "unbekannt"),
        ("zwei", "Elmbote, dpa"),
    ]


def test_says_how_much_stands_elsewhere() -> None:
    """It is the share of the text that another article has nearly word for word."""
    digest = sample_digest()
    (story,) = digest.stories
    shares = (TextShare(article="eins", share=0.254), TextShare(article="zwei", share=0.0))
    site = Site(digest=replace(digest, stories=(replace(story, shares=shares),)))
    assert [(origin.article.id, origin.shared) for origin in origins_of(site)] == [("eins", 25), ("zwei", 0)]


def test_a_file_of_corrections_is_no_article() -> None:
    """The count of files is that of what was to be read as articles."""
    digest = sample_digest()
    file = InputFile(path="korrekturen.yml", sha256="0" * 64, status=FileStatus.READ)
    corrected = replace(digest, files=(*digest.files, file), corrections=CorrectionReport(path=file.path))
    page = written(source_pages, corrected)["quellen.md"]
    assert "2 Dateien lagen im Ordner der Artikel, dazu die Korrekturen der Redaktion" in page
    assert ": 2 gelesen, 0 doppelt" in page


def test_names_agencies_with_their_articles() -> None:
    """Each agency leads to the articles that name it."""
    digest = sample_digest()
    first, second = digest.articles
    credited = replace(first, layout=replace(first.layout, agencies=("dpa",)))
    page = written(source_pages, replace(digest, articles=(credited, second)))["quellen.md"]
    assert "- **dpa**: [Brücke wird gesperrt](artikel/eins.md)" in page


def test_says_which_agency_made_the_picture() -> None:
    """An agency that is named for the picture alone is called so in the table."""
    digest = sample_digest()
    first, second = digest.articles
    pictured = replace(first.layout, agencies=("AFP", "dpa"), picture_agencies=("dpa",))
    page = written(source_pages, replace(digest, articles=(replace(first, layout=pictured), second)))["quellen.md"]
    assert "| AFP, dpa (Bild) |" in page


def test_names_files_that_were_not_read() -> None:
    """A file that could not be read is listed with the reason, its name escaped."""
    digest = sample_digest()
    broken = InputFile(path="x_*y*.txt", sha256="0" * 64, status=FileStatus.FAILED, reason="Die Datei ist leer.")
    page = written(source_pages, replace(digest, files=(*digest.files, broken)))["quellen.md"]
    assert "| x&#95;&#42;y&#42;.txt | nicht lesbar | Die Datei ist leer. |" in page
    assert "3 Dateien lagen im Ordner der Artikel: 2 gelesen, 0 doppelt, 0 übergangen, 1 nicht lesbar." in page


def test_says_when_a_date_was_worked_out() -> None:
    """A derived date is called so, with the passages it was derived from."""
    digest = sample_digest()
    first, second = digest.articles
    known = replace(first.layout.published, origin=Origin.DERIVED, evidence=(passage("eins", "am Montag"),))
    derived = replace(first, layout=replace(first.layout, published=known))
    page = written(source_pages, replace(digest, articles=(derived, second)))["quellen.md"]
    assert "4&#46; März 2024 (erschlossen<sup>[1](artikel/eins.md#s22)" in page
    assert "2024 (erschlossen)</span>" in page.partition("## Belege")[2]
