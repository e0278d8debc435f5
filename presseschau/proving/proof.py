"""The proof as a whole."""

from presseschau.errors import ProofError
from presseschau.model import Article, Digest, File, Span


def prove(digest: Digest, files: tuple[File, ...]) -> None:
    """Raise `ProofError` with all that is wrong, or do nothing."""
    del files
    problems = tuple(problem for article in digest.articles for problem in _partition(article))
    if problems:
        raise ProofError(problems)


def _partition(article: Article) -> list[str]:
    at, problems = 0, []
    for block in article.layout.blocks:
        if block.span.start < at or article.text[at : block.span.start].strip():
            problems.append(f"{article.id}: blocks do not partition the text at {block.span.start}")
        at = block.span.end
    if article.text[at:].strip():
        problems.append(f"{article.id}: blocks do not reach the end of the text")
    spans: list[Span] = [sentence.span for sentence in article.sentences]
    spans += [quote.span for quote in article.quotes]
    problems += [f"{article.id}: {span} is no place in the text" for span in spans if span.end > len(article.text)]
    return problems
