"""Further processes that share the work on many articles."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import cpu_count, get_context
from typing import Protocol, TypeVar

from presseschau.model import Draft

ENOUGH = 64
"""Articles from which sharing pays: starting a process and loading the lists and the tagger takes 2 s, as long as
annotating some 40 articles."""

MOST_PROCESSES = 4
"""Each takes about 150 MB."""

AT_ONCE = 16
"""Articles handed over together: few enough to keep all processes busy to the end."""

_Result = TypeVar("_Result")
_Portion = TypeVar("_Portion")


class Run(Protocol):
    """Applies a function to all drafts, some at once, in other processes; gives the results in order."""

    def __call__(
        self, function: Callable[[Sequence[Draft]], _Portion], drafts: Sequence[Draft], /
    ) -> Iterable[_Portion]:
        """Run `function`, which other processes must be able to import."""


def shared_out(
    work: Callable[[Run, Sequence[Draft]], _Result], drafts: Sequence[Draft], processes: int | None = None
) -> _Result | None:
    """Do `work` with other processes; None when they are not worth it, or cannot be had, as in some sandboxes.

    Processes are started afresh ("spawn"): it works on all systems, and forking a process with threads may hang it.
    """
    wanted = _worth_it(len(drafts)) if processes is None else processes
    if wanted < 2:  # noqa: PLR2004 - one other process saves nothing
        return None
    try:
        with ProcessPoolExecutor(wanted, mp_context=get_context("spawn")) as pool:

            def run(function: Callable[[Sequence[Draft]], _Portion], given: Sequence[Draft], /) -> Iterable[_Portion]:
                return pool.map(function, _portions(given))

            return work(run, drafts)
    except (BrokenProcessPool, ImportError, PermissionError):
        return None


def _worth_it(articles: int) -> int:
    return min(MOST_PROCESSES, cpu_count()) if articles > ENOUGH else 1


def _portions(drafts: Sequence[Draft]) -> list[Sequence[Draft]]:
    return [drafts[at : at + AT_ONCE] for at in range(0, len(drafts), AT_ONCE)]
