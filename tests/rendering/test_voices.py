"""Who said what."""

from dataclasses import replace

from presseschau.rendering.site import Site
from presseschau.rendering.voices import unnamed_speakers, unseen_speakers
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
