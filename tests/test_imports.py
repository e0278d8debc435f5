"""What may know what: the walls between the stages."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import presseschau

PACKAGE = Path(presseschau.__file__).parent
STAGES = ("reading", "segmenting", "annotating", "relating", "summarising", "rendering", "proving", "writing")
PURE = tuple(stage for stage in STAGES if stage not in {"reading", "writing"})
SHARED = {"model", "german", "errors"}
MAY_KNOW = {
    "model": {"model"},
    "german": {"german"},
    "errors": set(),
    **{stage: SHARED | {stage} for stage in STAGES},
    "pipeline": SHARED | set(STAGES),
}
LAYERS = {
    "cast": set(),
    "copying": set(),
    "events": {"copying"},
    "statements": {"copying"},
    "conflicts": {"copying", "events", "statements"},
    "editing": {"cast"},
}
"""Which folders of `relating` may use which; `story.py` puts them together, the other modules are common to all."""
WORLD = {"os", "shutil", "tempfile", "subprocess", "socket", "time", "random", "secrets", "locale", "glob"}
MODULES = sorted(PACKAGE.rglob("*.py"))


def part_of(module: Path) -> str:
    """Give the stage or top-level module that a file belongs to."""
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


@cache
def imported(module: Path) -> frozenset[str]:
    """Give the full names of what a file imports, wherever in it."""
    return frozenset(_imported(module))


def _imported(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: relative import"
            yield node.module or ""
            if node.module in {"presseschau", "pathlib"}:
                yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("part", MAY_KNOW)
def test_a_part_knows_only_what_it_may(part: str) -> None:
    """Stages know the model, German and errors, never each other; the model knows nothing of ours."""
    files = [module for module in MODULES if part_of(module) == part]
    assert files
    for module in files:
        ours = {name.split(".")[1] for name in imported(module) if name.startswith("presseschau.")}
        assert ours - MAY_KNOW[part] - {"__version__"} == set(), module


def test_every_part_has_its_rule() -> None:
    """A new folder or module needs an entry above."""
    free = {"__init__", "__main__", "cli"}
    assert {part_of(module) for module in MODULES} == set(MAY_KNOW) | free


def test_the_folders_of_relating_build_on_each_other_one_way() -> None:
    """What is common knows no folder, and no two folders know each other."""
    relating = PACKAGE / "relating"
    assert {path.name for path in relating.iterdir() if path.is_dir() and path.name[0] != "_"} == set(LAYERS)
    for module in (m for m in MODULES if part_of(m) == "relating" and m.stem not in {"story", "__init__"}):
        folder = module.relative_to(relating).parts[0]
        parts = (name.split(".") for name in imported(module) if name.startswith("presseschau.relating."))
        used = {part[2] for part in parts} & set(LAYERS)
        assert used - {folder} <= LAYERS.get(folder, set()), module


def test_nothing_imports_mkdocs() -> None:
    """Pages are plain Markdown: which program builds the site from them is open."""
    for module in MODULES:
        assert {name.split(".")[0] for name in imported(module)} & {"mkdocs", "material", "zensical"} == set(), module


@pytest.mark.parametrize("stage", PURE)
def test_pure_stages_do_not_look_at_the_world(stage: str) -> None:
    """Between reading and writing there is no disk, no clock, no chance and no locale."""
    for module in (module for module in MODULES if part_of(module) == stage):
        names = imported(module)
        assert {name.split(".")[0] for name in names} & WORLD == set(), module
        assert names & {"pathlib.Path"} == set(), module
