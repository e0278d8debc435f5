"""The passive of "werden": in it the subject does not act."""

from collections.abc import Iterable

_BECOMING = frozenset({"wird", "werden", "werde", "wurde", "wurden", "worden", "würde", "würden"})


def is_passive(said: Iterable[str], verbs: Iterable[tuple[str, str]]) -> bool:
    """Whether "werden" goes with a participle, not with an infinitive as in the future.

    `said` are the lower-case words of a clause, `verbs` its verbs as they stand there, each with its base form.
    """
    return not _BECOMING.isdisjoint(said) and any(wording != base for wording, base in verbs)
