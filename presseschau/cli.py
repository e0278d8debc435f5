"""The command line: `python build_digest.py`, `python -m presseschau` and `presseschau`."""

import gc
import os
import sys
from pathlib import Path

import click

from presseschau import __version__
from presseschau.errors import InputError, OutputError, PresseschauError, ProofError
from presseschau.model import Digest, File, Input

# One mistake in a template shows on every page: a few are enough to find it.
_SHOWN = 20

_FOLDER = click.Path(path_type=Path)
_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)


def run() -> None:
    """Run the command and leave with its exit status."""
    sys.exit(main())


def collect_seldom() -> None:
    """Look for garbage in circles less often: a digest is millions of values without a circle, all kept to the end.

    Looking through them after every 700 new ones, as is usual, took a third of the time.
    """
    gc.set_threshold(100_000, 20, 20)


def main(arguments: list[str] | None = None) -> int:
    """Run the command; gives 0 when done, 1 when something about input or check failed, 2 on wrong usage."""
    collect_seldom()
    try:
        return int(_command.main(arguments, prog_name="presseschau", standalone_mode=False) or 0)
    except click.UsageError as error:
        error.show()
        return 2
    except click.Abort:
        click.echo("Stopped. The docs folder holds old pages or new ones; run again to complete it.", err=True)
    except ProofError as error:
        _report_proof(error)
    except PresseschauError as error:
        click.echo(f"Error: {error}", err=True)
    except OSError as error:
        click.echo(f"Error: {error.filename}: {error.strerror}. Check that it exists and may be used.", err=True)
    return 1


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--articles", type=_FOLDER, default="seeds", show_default=True, help="Folder of articles to read.")
@click.option("--docs", type=_FOLDER, default="docs", show_default=True, help="Docs folder to write the pages to.")
@click.option("--corrections", type=_FILE, help="File of corrections.  [default: korrekturen.yml among the articles]")
@click.option("--check", is_flag=True, help="Write nothing; list what is out of date and exit 1 if anything is.")
@click.option("--strict", is_flag=True, help="Exit 1 when an article or correction is unusable.")
@click.version_option(__version__, prog_name="presseschau")
def _command(articles: Path, docs: Path, corrections: Path | None, *, check: bool, strict: bool) -> int:
    """Turn a folder of news articles into the pages of a searchable site, each word checked against its source."""
    _inspect(articles, docs)
    given, digest, files = _build(articles, corrections)
    _report(given, articles)
    _report_corrections(digest, corrections or articles / digest.corrections.path)
    wrong = _compare(files, docs) if check else _write(digest, files, docs)
    lost = digest.corrections.mistakes or any(file.lost for file in given.files)
    return int(wrong or (strict and bool(lost)))


def _build(articles: Path, corrections: Path | None) -> tuple[Input, Digest, tuple[File, ...]]:
    # Loading the stages takes longer than all else that --help and --version do.
    from presseschau.pipeline import digest_of, files_of  # noqa: PLC0415
    from presseschau.reading import read  # noqa: PLC0415

    given = read(articles, corrections)
    if not given.sources:
        _report(given, articles)
        problem = f"no article could be read ({_count(len(given.files), 'file')})"
        raise InputError(str(articles), problem, "Put articles there, or name another folder with --articles")
    digest = digest_of(given)
    return given, digest, files_of(digest)


def _inspect(articles: Path, docs: Path) -> None:
    """Refuse folders that cannot be what they are named for; raises `InputError` or `OutputError`."""
    if not articles.is_dir():
        problem = "is a file, expected a folder" if articles.exists() else "there is no such folder"
        raise InputError(str(articles), problem, "Name a folder of articles with --articles")
    if not os.access(articles, os.R_OK | os.X_OK):
        raise InputError(str(articles), "the folder may not be read", "Check its rights")
    if docs.exists() and not docs.is_dir():
        message = f"{docs}: is a file, expected a folder. Name another one with --docs."
        raise OutputError(message)
    source, target = articles.resolve(), docs.resolve()
    if source.is_relative_to(target) or target.is_relative_to(source):
        message = f"{docs}: lies inside {articles} or around it. Keep articles and pages in separate folders."
        raise OutputError(message)


def _report_proof(error: ProofError) -> None:
    for problem in error.problems[:_SHOWN]:
        click.echo(f"Error: {problem}", err=True)
    more = len(error.problems) - _SHOWN
    told = f"{_count(more, 'more problem')}. " if more > 0 else ""
    click.echo(
        f"Error: {told}Nothing was written. The program is mistaken, not the articles: please report it.", err=True
    )


def _report(given: Input, articles: Path) -> None:
    """Name each file that was not simply read; reasons are in the site's language, as its method page shows them."""
    for file in given.files:
        if file.reason is not None:
            click.echo(f"{articles / file.path}: {file.status.value}: {file.reason}", err=True)


def _report_corrections(digest: Digest, place: Path) -> None:
    """Name each correction that could not be followed, in the site's language as above."""
    for mistake in digest.corrections.mistakes:
        value = f"„{mistake.value}“: " if mistake.value else ""
        click.echo(f"{place}:{mistake.line}: {value}{mistake.problem}. Abhilfe: {mistake.remedy}.", err=True)


def _compare(files: tuple[File, ...], docs: Path) -> bool:
    """Whether the docs folder is out of date; lists what is."""
    from presseschau.writing import outdated  # noqa: PLC0415

    lines = outdated(files, docs)
    for line in lines:
        click.echo(line)
    if lines:
        click.echo(f"{docs}: out of date ({_count(len(lines), 'file')}). Run again without --check.", err=True)
    return bool(lines)


def _write(digest: Digest, files: tuple[File, ...], docs: Path) -> bool:
    from presseschau.writing import write  # noqa: PLC0415

    done = write(files, docs)
    counts = f"{_count(len(digest.articles), 'article')}, {_count(len(digest.stories), 'story', 'stories')}"
    click.echo(f"{counts}: {_count(len(files), 'file')} in {docs}, {len(done)} changed or removed")
    return False


def _count(number: int, one: str, many: str | None = None) -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"
