"""Measures the conflicts found in sets of whole articles against those that the writer of each set planted.

    python benchmarks/conflicts.py [FOLDER ...]

Each folder (default: the sets written for the tests) is made into a digest. Printed are, for each set, the planted
conflicts in its key.yml with whether they were found, the found ones that nobody planted, and at the end how many of
each there are. One is found when two of its values, as the key quotes them, lie in one conflict of the digest.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from presseschau.model import Article, Conflict, Digest
from presseschau.pipeline import digest_of
from presseschau.reading import read

SETS = tuple(sorted((Path(__file__).parent.parent / "tests" / "summarising" / "sets").iterdir()))


def main(folders: Sequence[str]) -> None:
    """Print the conflicts of each folder."""
    planted = caught = unplanted = 0
    for folder in [Path(name) for name in folders] or SETS:
        key = folder / "key.yml"
        if not key.exists():
            continue
        wanted = yaml.safe_load(key.read_text(encoding="utf-8")).get("conflicts") or []
        digest = digest_of(read(folder))
        found = [conflict for story in digest.stories for conflict in story.conflicts if conflict.same_time]
        print(folder.name)
        hits = [list(_matching(entry, found, digest)) for entry in wanted]
        for entry, matching in zip(wanted, hits, strict=True):
            print("  +" if matching else "  -", entry["what"], [value[1] for value in entry["values"]])
        rest = [conflict for conflict in found if not any(conflict in matching for matching in hits)]
        for conflict in rest:
            print("  ?", conflict.about, [value.value for value in conflict.values])
        planted, caught = planted + len(wanted), caught + sum(map(bool, hits))
        unplanted += len(rest)
    print(f"planted {planted}, found {caught}, not planted {unplanted}")


def _matching(entry: Mapping[str, Any], found: Sequence[Conflict], digest: Digest) -> Iterator[Conflict]:
    by_file = {article.source.path.rpartition("/")[2]: article for article in digest.articles}
    places = [(by_file[name], wording) for name, wording in entry["values"] if name in by_file]
    for conflict in found:
        values = {value.value for value in conflict.values for place in places if _lies(value.passage, *place)}
        if len(values) > 1:
            yield conflict


def _lies(passage: Any, article: Article, wording: str) -> bool:  # noqa: ANN401 - a passage
    start = article.text.find(wording)
    return (
        start >= 0
        and passage.article == article.id
        and passage.span.start < start + len(wording)
        and start < passage.span.end
    )


if __name__ == "__main__":
    main(sys.argv[1:])
