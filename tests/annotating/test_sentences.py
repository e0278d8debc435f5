"""Taking an article apart."""

from dataclasses import replace

from presseschau.annotating.sentences import analyse
from presseschau.model import Block, BlockKind, Span
from tests.quality.marked import draft_of


def test_furniture_is_left_out() -> None:
    """Sentences come from all blocks but furniture and name their block's kind."""
    draft = draft_of("Brücke gesperrt\nMehr zum Thema\nDie Brücke ist zu. Sie bröckelt.", None)
    title, furniture, body = draft.layout.blocks
    blocks = (replace(title, kind=BlockKind.TITLE), replace(furniture, kind=BlockKind.FURNITURE), body)
    analysis = analyse(replace(draft, layout=replace(draft.layout, blocks=blocks)))
    assert [(sentence.block, sentence.span.of(draft.text)) for sentence in analysis.sentences] == [
        (BlockKind.TITLE, "Brücke gesperrt"),
        (BlockKind.PARAGRAPH, "Die Brücke ist zu."),
        (BlockKind.PARAGRAPH, "Sie bröckelt."),
    ]


def test_no_sentence_crosses_a_block() -> None:
    """Blocks part sentences even without a mark."""
    draft = draft_of("Erste Zeile\nzweite Zeile", None)
    block = Block(kind=BlockKind.PARAGRAPH, span=Span(0, 5), rule="part")
    rest = Block(kind=BlockKind.PARAGRAPH, span=Span(6, 24), rule="part")
    analysis = analyse(replace(draft, layout=replace(draft.layout, blocks=(block, rest))))
    assert [sentence.span for sentence in analysis.sentences] == [Span(0, 5), Span(6, 24)]
