"""The proof as a whole."""

from collections.abc import Iterator

from presseschau.errors import ProofError
from presseschau.model import Digest, File
from presseschau.proving.articles import article_problems
from presseschau.proving.corpus import Corpus
from presseschau.proving.data import data_problems
from presseschau.proving.links import link_problems
from presseschau.proving.page import parse
from presseschau.proving.stories import story_problems
from presseschau.proving.wordings import Wordings


def prove(digest: Digest, files: tuple[File, ...]) -> None:
    """Compare the digest with its sources, and pages and data files with the digest.

    Blocks part the text, places lie in their articles, quotations have their marks, references lead somewhere, summary
    sentences are whole sentences; what pages and files show as a source's words is, letter by letter, what stands at
    the place they name; links and anchors exist. Raises `ProofError` with all that is not so.
    """
    corpus = Corpus(digest=digest)
    problems = (*article_problems(corpus), *story_problems(corpus))
    if not problems:
        problems = (*_page_problems(corpus, files), *data_problems(corpus, files))
    if problems:
        raise ProofError(problems)


def _page_problems(corpus: Corpus, files: tuple[File, ...]) -> Iterator[str]:
    pages = {file.path: parse(file.path, file.content.decode()) for file in files if file.path.endswith(".md")}
    yield from link_problems(pages, frozenset(file.path for file in files))
    wordings = Wordings(corpus)
    yield from (problem for page in pages.values() for problem in wordings.problems(page))
