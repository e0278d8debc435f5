"""The page beside the data files that says what is in them."""

from collections.abc import Iterator

from presseschau import __version__
from presseschau.model import File
from presseschau.rendering.addresses import DATA
from presseschau.rendering.data.package import fingerprint
from presseschau.rendering.page import Page, compose
from presseschau.rendering.site import Site

FILES = (
    ("articles.jsonl", "Artikel", "der Text jedes Artikels und alles, was darin erkannt wurde, mit seinen Stellen"),
    ("stories.jsonl", "Ereignisse", "Artikel, eigenständige Texte, Zusammenfassung, Wortlaute, Widersprüche"),
    ("actors.jsonl", "Akteure", "Personen, Orte und Organisationen mit allen Schreibweisen und Ämtern"),
    ("quotes.csv", "Zitate", "jedes Zitat mit Sprecher, Satz und Datum des Artikels"),
    ("figures.csv", "Zahlen", "jede Zahlenangabe mit Wert, Einheit, Satz und Datum des Artikels"),
    ("dates.csv", "Zeitangaben", "jede Zeitangabe mit ihrem Wert nach TIMEX3 und ihrer Genauigkeit"),
    (
        "datapackage.json",
        "Beschreibung",
        "alle Felder aller Dateien und die Prüfsummen der Eingabe (Frictionless Data Package)",
    ),
)


def download_pages(site: Site) -> Iterator[File]:
    """Give the page that describes the data files and offers them."""
    page = Page(
        path=DATA,
        template="downloads",
        title="Daten",
        description="Alles, was die Presseschau weiß, als Dateien zum Herunterladen und Weiterverarbeiten.",
    )
    counts = {
        "articles.jsonl": len(site.articles),
        "stories.jsonl": len(site.stories),
        "actors.jsonl": len(site.actors),
        "quotes.csv": sum(len(article.quotes) for article in site.digest.articles),
        "figures.csv": sum(len(article.figures) for article in site.digest.articles),
        "dates.csv": sum(len(article.dates) for article in site.digest.articles),
    }
    print_of_input = fingerprint(site.digest.files)
    yield compose(page, site, files=FILES, counts=counts, fingerprint=print_of_input, version=__version__)
