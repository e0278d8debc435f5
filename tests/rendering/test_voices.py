"""Who said what."""

from dataclasses import replace

from presseschau.model import BlockKind, Quote, QuoteKind
from presseschau.rendering.site import Site
from presseschau.rendering.voices import voices_of
from tests.rendering.digests import passage, sample_digest


def test_of_headings_only_what_stands_in_marks_counts() -> None:
    """A headline sharpens what its text says: without marks it is nobody's utterance, with them it is."""
    digest = sample_digest()
    first, second = digest.articles
    title = passage("eins", "Brücke wird gesperrt").span
    sentences = tuple(
        replace(sentence, block=BlockKind.TITLE) if sentence.span.contains(title) else sentence
        for sentence in first.sentences
    )
    assert any(sentence.block is BlockKind.TITLE for sentence in sentences)
    for kind, counts in ((QuoteKind.INDIRECT, False), (QuoteKind.DIRECT, True)):
        said = (Quote(kind=kind, span=title), *first.quotes)
        changed = replace(first, sentences=sentences, quotes=said)
        voices = voices_of(Site(digest=replace(digest, articles=(changed, second))))
        assert any(title in voice.quoted for voice in voices) is counts
