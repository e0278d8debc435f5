"""What can go wrong through no fault of the code.

PresseschauError
├── InputError       an article or settings file: names file, place, value and remedy
├── OutputError      the docs folder cannot be written
└── ProofError       something on a page is not what its source says; nothing is written
"""


class PresseschauError(Exception):
    """Base of all errors that a user can mend; caught once, in the command line."""


class InputError(PresseschauError):
    """Something about the input: file, place, what is wrong and what to do."""

    def __init__(self, path: str, problem: str, remedy: str, place: str | None = None) -> None:
        """`place` is a line or entry inside the file at `path`."""
        where = f"{path}:{place}" if place else path
        super().__init__(f"{where}: {problem}. {remedy}.")


class OutputError(PresseschauError):
    """The docs folder cannot be written."""


class ProofError(PresseschauError):
    """The digest does not agree with its sources; holds one line for each thing that is wrong."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        """Keep the problems for callers that list them."""
        self.problems = problems
        super().__init__("\n".join(problems))
