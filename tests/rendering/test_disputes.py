"""What one side says and another rejects."""

import re
from dataclasses import replace
from pathlib import Path

from presseschau.model import Article, Base, Dispute, Passage, Resemblance, Span, Statement
from presseschau.rendering.disputes import carried, exchanges_of, perhaps
from presseschau.rendering.site import Site
from tests.rendering.digests import passage, sample_digest
from tests.rendering.sites import dated, site_of

SITE = Site(digest=sample_digest())
STORY = SITE.stories["elm"]
CLAIM = "Die Gewerkschaft forderte von der Stadt Seeburg schriftliche Zusagen für alle Arbeiter der Werft."
REPLY = "Die Stadt Seeburg lehnte das ab."
EINS = "Der Rat von Seeburg hat am Dienstag über die Werft beraten."
ZWEI = "In Seeburg ist am Dienstag lange über die Zukunft der Werft gestritten worden."


def test_only_who_tells_all_of_a_sentence_supports_it() -> None:
    """The narrow wording is told by the wide one, too, but not the other way round."""
    wide, narrow = (
        passage("eins", "Die Brücke über die Elm wird am Montag gesperrt."),
        passage("zwei", "Die Elmbrücke wird am Montag gesperrt."),
    )
    told = Statement(passages=(wide, narrow), wordings=((wide,), (narrow,)), beyond=((wide, narrow),))
    story = replace(STORY, statements=(told,))
    assert carried(SITE, narrow, story) == (narrow, wide)
    assert carried(SITE, wide, story) == (wide,)


def _exchange(folder: Path, other: str) -> tuple[list[str], list[str]]:
    """Give the articles of the claim and of the reply to it."""
    texts = {"eins": f"{EINS} {CLAIM} {REPLY}", "zwei": f"{ZWEI} {other}"}
    site = site_of(folder, **{name: dated("2024-05-08", text, f"Seeburg {name}") for name, text in texts.items()})
    (story,) = site.digest.stories
    found = [(claims[0], said) for claims, said in exchanges_of(site, story) if site.words(claims[0][0]) == CLAIM]
    ((claim, ((reply, _),)),) = found
    return [place.article[:4] for place in claim], [place.article[:4] for place in reply]


def test_a_bare_reply_is_told_by_all_who_have_it_behind_the_claim(tmp_path: Path) -> None:
    """Who reads that something was turned down sees every article that tells so."""
    claim, reply = _exchange(tmp_path, f"{CLAIM} {REPLY}")
    assert (len(claim), len(reply)) == (2, 2)


def test_a_bare_reply_to_something_else_does_not_support_it(tmp_path: Path) -> None:
    """The same words behind another demand turn that one down."""
    claim, reply = _exchange(tmp_path, f"{CLAIM} Der Verein der Ruderer verlangte einen neuen Steg. {REPLY}")
    assert (len(claim), len(reply)) == (2, 1)


def test_what_meets_with_one_reply_comes_together(tmp_path: Path) -> None:
    """Who denies what two say of him is shown once."""
    texts = {
        "eins": "„Ich habe mit jedem Wirt über die Sperrstunde gesprochen“, sagte Stadträtin Karin Wiesner in Seeburg.",
        "zwei": "Stadträtin Karin Wiesner sagte in Seeburg, sie habe mit allen Wirten über die Sperrstunde gesprochen.",
        "drei": "„Mit uns hat niemand über die Sperrstunde gesprochen“, sagte Wirt Emil Kranz in Seeburg.",
    }
    site = site_of(tmp_path, **{name: dated("2024-05-08", text, "Seeburg streitet") for name, text in texts.items()})
    (story,) = site.digest.stories
    first, second, reply = (Passage(article.id, article.prose[0].span) for article in _in_order(site))
    disputes = tuple(Dispute(claim=claim, counter=reply) for claim in (first, second))
    ((told, objections),) = exchanges_of(site, replace(story, disputes=disputes, statements=()))
    assert ([claim[0] for claim in told], [said[0][0] for said in objections]) == ([first, second], [reply])


def _in_order(site: Site) -> list[Article]:
    return [next(a for a in site.digest.articles if a.id.startswith(name)) for name in ("eins", "zwei", "drei")]


def test_what_most_articles_tell_of_goes_first(tmp_path: Path) -> None:
    """Of two exchanges the one that both articles have stands before the one of a single article, wherever it is."""
    alone = "Die Ruderer verlangten vom Hafenamt einen neuen Steg. Das Hafenamt wies das zurück."
    texts = {"eins": f"{EINS} {alone} {CLAIM} {REPLY}", "zwei": f"{ZWEI} {CLAIM} {REPLY}"}
    site = site_of(tmp_path, **{name: dated("2024-05-08", text, f"Seeburg {name}") for name, text in texts.items()})
    (story,) = site.digest.stories
    for disputes in (story.disputes, story.disputes[::-1]):
        first, _ = exchanges_of(site, replace(story, disputes=disputes))
        assert site.words(first[0][0][0]) == CLAIM


def test_who_tells_more_in_other_words_does_not_support_the_claim() -> None:
    """What is rejected may be what they word otherwise; who has the claim's words besides others does support it."""
    claim = passage("eins", "Rund 300 Fahrzeuge sind betroffen.")
    other, same = (
        passage("zwei", "Die Elmbrücke wird am Montag gesperrt."),
        passage("zwei", "Rund 400 Fahrzeuge sind betroffen."),
    )
    for wider, found in ((other, (claim,)), (same, (claim, same))):
        told = Statement(passages=(claim, wider), wordings=((claim,), (wider,)), beyond=((wider, claim),))
        site = _with_bases(SITE)
        assert carried(site, claim, replace(STORY, statements=(told,))) == found


def test_who_may_say_what_is_disputed_is_told_apart() -> None:
    """A sentence that resembles the claim may say it, and one that tells more besides; who makes it is none of them."""
    claim = passage("eins", "Rund 300 Fahrzeuge sind betroffen.")
    other = passage("zwei", "Die Elmbrücke wird am Montag gesperrt.")
    told = Statement(passages=(claim, other), wordings=((claim,), (other,)), beyond=((other, claim),))
    alike = replace(STORY, statements=(), resemblances=(Resemblance(sentence=other, other=claim),))
    for story in (replace(STORY, statements=(told,), resemblances=()), alike):
        assert perhaps(story, (claim,)) == (other,)
        assert perhaps(story, (claim, other)) == ()
    assert perhaps(replace(STORY, statements=(), resemblances=()), (claim,)) == ()


def _with_bases(site: Site) -> Site:
    """Give the site with the words of its sentences as their bases."""
    articles = tuple(
        replace(
            article,
            sentences=tuple(
                replace(
                    sentence,
                    bases=tuple(
                        Base(span=Span(match.start(), match.end()), form=match.group().lower())
                        for match in re.finditer(r"[A-ZÄÖÜ]\w+", article.text)
                        if sentence.span.contains(Span(match.start(), match.end()))
                    ),
                )
                for sentence in article.sentences
            ),
        )
        for article in site.digest.articles
    )
    return Site(digest=replace(site.digest, articles=articles))
