"""Who says what stands in a passage that does not name them."""

from dataclasses import replace

import pytest

from presseschau.model import Article, Passage
from presseschau.rendering.attribution import (
    added_speakers,
    attributed,
    is_passed_on,
    unnamed_speakers,
    unseen_speakers,
)
from presseschau.rendering.site import Site
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


def _site(text: str) -> tuple[Site, Article]:
    made = digest({"text": text, "date": "2024-05-07"})
    return Site(digest=made), made.articles[0]


def test_whom_a_word_means_stands_behind_it_in_brackets() -> None:
    """A reader of the sentence alone knows who "er" or "die Baurätin" is; the source's words stay as they are."""
    site, article = _site(
        "Landrat Timo Harms kam nach Elmstadt. Die Brücke sei marode, sagte er am Montag. Harms drängte zur Eile."
    )
    found = [attributed(site, Passage(article.id, sentence.span)) for sentence in article.sentences]
    assert [words.count("zusatz") for words in found] == [0, 1, 0]
    assert 'sagte er<span class="zusatz"> &#91;Timo Harms&#93;</span> am Montag.</span>' in found[1]


def test_who_speaks_outside_of_the_words_is_not_put_into_them() -> None:
    """There is no word to stand behind."""
    site = Site(digest=sample_digest())
    assert added_speakers(site, passage("eins", SAID)) == ()
    assert "zusatz" not in attributed(site, passage("eins", SAID))


def test_each_speaker_is_added_once() -> None:
    """Two quotations of one speaker in a sentence do not name him twice."""
    site, article = _site(
        "Landrat Timo Harms kam nach Elmstadt. Die Lage nannte er „ernst“, und er sprach von „großer Gefahr“ für alle."
    )
    (addition,) = added_speakers(site, Passage(article.id, article.sentences[1].span))
    assert [site.actors[actor].name for actor in addition.actors] == ["Timo Harms"]


def test_a_label_tells_somebody() -> None:
    """A pronoun alone tells nobody, and a genitive stands with what it belongs to."""
    site, article = _site(
        "Nach Darstellung des Vorstands ist das Werk in Elmstadt zu teuer. Dafür habe er lange gesucht. "
        "Wer dort arbeitet, weiß es längst. Alle Stellen seien fort."
    )
    places = [Passage(article.id, sentence.span) for sentence in article.sentences]
    told = {site.words(speaker) for place in places for speaker in unnamed_speakers(site, place)}
    assert told == {"Nach Darstellung des Vorstands"}
    digest = sample_digest()
    first, second = digest.articles
    for words, label in (("Baurätin Karla Ohm", "Baurätin Karla Ohm"), ("Ohm", "")):
        speaker = passage("eins", words)
        quotes = tuple(replace(q, holders=(), speaker=speaker.span) for q in first.quotes)
        changed = Site(digest=replace(digest, articles=(replace(first, quotes=quotes), second)))
        assert [changed.words(p) for p in unnamed_speakers(changed, passage("eins", SAID))] == (
            [label] if label else []
        )


@pytest.mark.parametrize(
    ("sentence", "added"),
    [
        ("Gleichzeitig warnte er die Stadt vor einem Streit.", ["timo-harms"]),
        ("Gleichzeitig drohte sie der Stadt mit einer Klage.", ["karla-ohm"]),
        ("Dann verließ er die Stadt mit einem Lächeln.", []),
        ("Gleichzeitig warnte Harms die Stadt vor einem Streit.", []),
    ],
)
def test_who_warns_or_threatens_is_told_behind_the_pronoun(sentence: str, added: list[str]) -> None:
    """Not for what else somebody does, and not where a name stands."""
    made = digest(
        {"text": f"Baurätin Karla Ohm sprach mit Landrat Timo Harms. {sentence}", "date": "2024-05-07"},
    )
    (article,) = made.articles
    last = Passage(article.id, article.sentences[-1].span)
    found = added_speakers(Site(digest=made), last)
    assert [actor for addition in found for actor in addition.actors] == added
