"""Who said what."""

from dataclasses import replace

from presseschau.model import BlockKind, Passage, Quote, QuoteKind
from presseschau.rendering.site import Site
from presseschau.rendering.voices import is_passed_on, unnamed_speakers, unseen_speakers, voices_of
from tests.relating.planted.checks import digest
from tests.rendering.digests import passage, sample_digest

SAID = "„Sie ist nicht mehr sicher“"


def test_a_speaker_outside_the_words_is_told() -> None:
    """Of words alone a reader is told who says them; where the sentence names the speaker, nothing is added."""
    site = Site(digest=sample_digest())
    assert unseen_speakers(site, passage("eins", SAID)) == ("karla-ohm",)
    assert unseen_speakers(site, passage("eins", f"{SAID}, sagte Baurätin Karla Ohm.")) == ()


def test_nobody_is_guessed() -> None:
    """What nobody says, and what is said by nobody that can be named, gets no speaker."""
    digest = sample_digest()
    first, second = digest.articles
    unnamed = replace(first, quotes=tuple(replace(quote, holders=()) for quote in first.quotes))
    site = Site(digest=replace(digest, articles=(unnamed, second)))
    assert unseen_speakers(site, passage("eins", SAID)) == ()
    assert unseen_speakers(site, passage("eins", "Rund 300 Fahrzeuge sind betroffen.")) == ()


def test_who_has_no_name_is_told_in_the_source_s_words() -> None:
    """Who stands outside of the words, and is nobody that can be named, is told as the source does."""
    digest = sample_digest()
    first, second = digest.articles
    speaker = passage("eins", "Baurätin Karla Ohm")
    unnamed = replace(first, quotes=tuple(replace(q, holders=(), speaker=speaker.span) for q in first.quotes))
    site = Site(digest=replace(digest, articles=(unnamed, second)))
    assert unnamed_speakers(site, passage("eins", SAID)) == (speaker,)
    assert unnamed_speakers(site, passage("eins", f"{SAID}, sagte Baurätin Karla Ohm.")) == ()
    assert unnamed_speakers(Site(digest=digest), passage("eins", SAID)) == ()


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


def test_what_somebody_passes_on_is_told_apart_from_what_they_say() -> None:
    """Whom indirect speech names as acting is not who is rendered."""
    text = "Die Lage sei ernst. Harms habe zugesagt, dass die Brücke bleibe, so die Baurätin. Sie nannte es verfrüht."
    made = digest({"text": f"Baurätin Karla Ohm sprach mit Landrat Timo Harms. {text}", "date": "2024-05-07"})
    site = Site(digest=made)
    (article,) = made.articles
    told = {s.span.of(article.text): is_passed_on(site, Passage(article.id, s.span)) for s in article.sentences}
    assert [words for words, passed_on in told.items() if passed_on] == [
        "Harms habe zugesagt, dass die Brücke bleibe, so die Baurätin."
    ]
