"""The command line: `python build_digest.py` and `presseschau`."""

import sys
from pathlib import Path

import click

from presseschau import __version__
from presseschau.errors import InputError, OutputError, PresseschauError
from presseschau.model import FileStatus, Input


def run() -> None:
    """Run the command and leave with its exit status."""
    sys.exit(main())


def main(arguments: list[str] | None = None) -> int:
    """Run the command; gives 0 when done, 1 when input or check failed, 2 on wrong usage."""
    try:
        return int(_command.main(arguments, prog_name="presseschau", standalone_mode=False) or 0)
    except click.UsageError as error:
        error.show()
        return 2
    except click.Abort:
        click.echo("Interrupted: the docs folder holds old or new pages, and the next run completes it.", err=True)
        return 1
    except PresseschauError as error:
        click.echo(f"Error: {error}", err=True)
        return 1


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--articles", type=click.Path(path_type=Path), default="seeds", show_default=True, help="Articles to read."
)
@click.option(
    "--docs", type=click.Path(path_type=Path), default="docs", show_default=True, help="Docs folder to write."
)
@click.option("--check", is_flag=True, help="Write nothing; exit 1 and list what is out of date.")
@click.option("--strict", is_flag=True, help="Exit 1 when an article could not be read.")
@click.version_option(__version__)
def _command(articles: Path, docs: Path, *, check: bool, strict: bool) -> int:
    """Turn a folder of news articles into the pages of a searchable site."""
    from presseschau.pipeline import digest_of, files_of  # noqa: PLC0415  (loads models; --help must not wait)
    from presseschau.reading import read  # noqa: PLC0415
    from presseschau.writing import outdated, write  # noqa: PLC0415

    _inspect(articles, docs)
    given = read(articles)
    troubled = _report(given)
    digest = digest_of(given)
    files = files_of(digest)
    if check:
        changes = outdated(files, docs)
        for line in changes:
            click.echo(line)
        return 1 if changes or (strict and troubled) else 0
    write(files, docs)
    click.echo(f"{len(digest.articles)} articles, {len(digest.stories)} stories, {len(files)} files in {docs}")
    return 1 if strict and troubled else 0


def _inspect(articles: Path, docs: Path) -> None:
    if not articles.is_dir():
        raise InputError(str(articles), "no such folder", "Name a folder of articles with --articles")
    if docs.exists() and not docs.is_dir():
        message = f"{docs}: is a file, expected a folder. Name another one with --docs."
        raise OutputError(message)


def _report(given: Input) -> bool:
    failed = [file for file in given.files if file.reason is not None]
    for file in failed:
        click.echo(f"{file.path}: {file.status}: {file.reason}", err=True)
    return any(file.status is FileStatus.FAILED for file in failed)
