"""Takes an article's text apart into sentences and tagged words."""

from presseschau.annotating.analysis import AnalysedSentence, Analysis
from presseschau.annotating.boundaries import split
from presseschau.annotating.tokens import tokenise
from presseschau.model import BlockKind, Draft


def analyse(draft: Draft) -> Analysis:
    """Give the sentences of all blocks but furniture with their tokens; none crosses the edge of a block."""
    return Analysis(
        text=draft.text,
        sentences=tuple(
            AnalysedSentence(span=span, block=block.kind, tokens=tokenise(draft.text, span))
            for block in draft.layout.blocks
            if block.kind is not BlockKind.FURNITURE
            for span in split(draft.text, block.span)
        ),
    )
