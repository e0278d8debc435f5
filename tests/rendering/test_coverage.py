"""What the articles of a story share and lack."""

from dataclasses import replace
from pathlib import Path

import pytest

from presseschau.model import (
    Conflict,
    ConflictValue,
    Dispute,
    EventDate,
    Gap,
    Origin,
    Passage,
    Precision,
    Published,
    Qualifier,
    Statement,
)
from presseschau.rendering.conflicts import claims_of, heading_of
from presseschau.rendering.coverage import by_spread, missing_rows, shared_spans
from presseschau.rendering.rows import shared_rows
from presseschau.rendering.site import Site
from tests.rendering.digests import passage, sample_digest
from tests.rendering.sites import dated, site_of

SITE = Site(digest=sample_digest())
STORY = SITE.stories["elm"]


def test_a_shared_statement_counts_texts_and_wordings() -> None:
    """It is shown in its first sentence, with one passage for each article."""
    (row,) = shared_rows(SITE, STORY)
    assert list(row.by_article) == ["eins", "zwei"]
    assert (row.origins, row.near) == (2, False)
    assert row.worded == STORY.variants[:1]
    assert row.passages[0] == row.lead


def test_statements_of_one_sentence_are_one_row() -> None:
    """Two clauses of a sentence that are shared apart do not show the sentence twice."""
    clauses = ("Die Brücke", "am Montag gesperrt")
    parts = [(passage("eins", words), passage("zwei", "am Montag gesperrt")) for words in clauses]
    story = replace(STORY, statements=tuple(Statement(passages=part, wordings=(part,)) for part in parts))
    assert len(shared_rows(SITE, story)) == 1


def test_a_bare_reply_has_no_row() -> None:
    """It stands beside what it is a reply to, without which it says nothing."""
    (row,) = shared_rows(SITE, STORY)
    reply = row.lead
    story = replace(STORY, disputes=(Dispute(claim=passage("eins", "Rund 300 Fahrzeuge"), counter=reply),))
    assert shared_rows(Site(digest=replace(SITE.digest, sound=frozenset({reply}))), story) != ()
    assert shared_rows(Site(digest=replace(SITE.digest, sound=frozenset())), story) == ()


def test_copies_count_as_one_text() -> None:
    """Two articles of one origin do not make a statement widely reported."""
    (row,) = shared_rows(SITE, replace(STORY, origins=(("eins", "zwei"),)))
    assert row.origins == 1


def test_a_gap_needs_two_other_texts() -> None:
    """What only one other text has is no gap."""
    assert missing_rows(shared_rows(SITE, STORY), STORY) == {}


def test_what_an_article_lacks_is_shown_as_the_row_of_the_statement() -> None:
    """A gap of the story is listed for its article, in the words of the row that shows the statement."""
    (statement,) = STORY.statements
    (row,) = shared_rows(SITE, STORY)
    story = replace(STORY, articles=(*STORY.articles, "drei"), gaps=(Gap(article="drei", statement=statement),))
    assert missing_rows([row], story) == {"drei": (row,)}


def test_only_what_more_than_half_of_the_texts_have_is_said_to_be_missing() -> None:
    """A row of two of four texts is not missing anywhere, whatever it has in common with a wider one."""
    (statement,) = STORY.statements
    names = ("eins", "zwei", "drei", "vier")
    story = replace(
        STORY, articles=names, origins=tuple((n,) for n in names), gaps=(Gap(article="drei", statement=statement),)
    )
    assert missing_rows(shared_rows(SITE, STORY), story) == {}


def test_what_is_lacking_is_shown_where_its_row_shows_several_statements() -> None:
    """Two parts of a sentence are one row; who lacks either lacks the row."""
    clauses = ("Die Brücke", "am Montag gesperrt")
    parts = [(passage("eins", words), passage("zwei", "am Montag gesperrt")) for words in clauses]
    statements = tuple(Statement(passages=part, wordings=(part,)) for part in parts)
    for statement in statements:
        gaps = (Gap(article="drei", statement=statement),)
        story = replace(STORY, articles=(*STORY.articles, "drei"), statements=statements, gaps=gaps)
        assert [len(rows) for rows in missing_rows(shared_rows(SITE, story), story).values()] == [1]


def test_shared_text_is_marked_in_near_verbatim_groups_only() -> None:
    """Independent wordings of one statement are no copied text; one group of both is."""
    (statement,) = STORY.statements
    assert shared_spans(STORY)["eins"] == ()
    copied = replace(STORY, statements=(replace(statement, wordings=(statement.passages,)),))
    shared = shared_spans(copied)["eins"]
    assert [others for _, others in shared] == [(statement.passages[1],)]


def test_equal_values_are_one_claim() -> None:
    """A value that two articles give for one time stands once with both passages, the story's own first."""
    day = EventDate(value="2024-03-04", precision=Precision.DAY)
    values = (
        ConflictValue(value=400.0, passage=passage("zwei", "Rund 400 Fahrzeuge"), time=day, qualifier=Qualifier.ABOUT),
        ConflictValue(value=300.0, passage=passage("eins", "Rund 300 Fahrzeuge"), time=day),
        ConflictValue(value=300.0, passage=passage("eins", "300 Fahrzeuge"), time=day),
    )
    claims = claims_of(SITE, Conflict(about="Fahrzeuge", values=values, same_time=True), ("eins",))
    assert [(claim.words, len(claim.passages)) for claim in claims] == [("300", 2), ("rund 400", 1)]


def test_equal_values_of_one_time_are_one_claim_whenever_they_were_printed() -> None:
    """Who gives it in the morning and who the day after give the same value; who says so stands beside."""
    times = ("2024-03-04", "2024-03-04TMO", "2024-03-05")
    values = tuple(
        ConflictValue(
            value=300.0,
            passage=passage("eins", "Rund 300 Fahrzeuge"),
            time=EventDate(value=time, precision=Precision.DAY),
            owners=("karla-ohm",) if time == times[0] else (),
        )
        for time in times
    )
    (claim,) = claims_of(SITE, Conflict(about="Fahrzeuge", values=values, same_time=True))
    assert (len(claim.passages), claim.owners) == (3, ("karla-ohm",))
    assert claim.time == "Artikel vom 4. und 5. März 2024"
    apart = claims_of(SITE, Conflict(about="Fahrzeuge", values=values, same_time=False))
    assert [claim.time for claim in apart] == ["Artikel vom 4. März 2024", "Artikel vom 5. März 2024"]


def test_when_values_were_printed_is_told_where_it_tells_them_apart() -> None:
    """That both values are of one day explains nothing; where one is of a later day, it may."""
    days = ("2024-03-04", "2024-03-05")
    first, later = (EventDate(value=day, precision=Precision.DAY) for day in days)
    one = ConflictValue(value=300.0, passage=passage("eins", "Rund 300 Fahrzeuge"), time=first)
    other = ConflictValue(value=400.0, passage=passage("zwei", "Rund 400 Fahrzeuge"), time=first)
    assert claims(one, other) == [("300", ""), ("400", "")]
    assert claims(one, replace(other, time=later)) == [
        ("300", "Artikel vom 4. März 2024"),
        ("400", "Artikel vom 5. März 2024"),
    ]


def test_a_day_of_printing_that_is_worked_out_says_so_beside_a_value() -> None:
    """A reader must not take for the article's word what follows from others only."""
    digest = sample_digest()
    eins = next(article for article in digest.articles if article.id == "eins")
    published = Published(value="2024-03-04", precision=Precision.DAY, origin=Origin.DERIVED)
    derived = replace(eins, layout=replace(eins.layout, published=published))
    site = Site(digest=replace(digest, articles=tuple(derived if a is eins else a for a in digest.articles)))
    day = EventDate(value="2024-03-04", precision=Precision.DAY)
    value = ConflictValue(value=300.0, passage=passage("eins", "Rund 300 Fahrzeuge"), time=day)
    (claim,) = claims_of(site, Conflict(about="Fahrzeuge", values=(value,), same_time=True))
    assert claim.time == "Artikel vom 4. März 2024 (erschlossen)"


def claims(*values: ConflictValue) -> list[tuple[str, str]]:
    """Give what the claims of a contradiction say, and for what time."""
    found = claims_of(SITE, Conflict(about="Fahrzeuge", values=values, same_time=True))
    return [(claim.words, claim.time) for claim in found]


def test_a_value_is_told_no_more_exactly_than_by_any_who_gives_it() -> None:
    """Where one says "rund" the value is not shown as exact; a limit is told besides."""
    unknown = EventDate(value=None, precision=Precision.UNKNOWN)
    about = ConflictValue(value=300.0, passage=passage("eins", "Rund 300"), time=unknown, qualifier=Qualifier.ABOUT)
    exact = ConflictValue(value=300.0, passage=passage("eins", "300"), time=unknown, qualifier=Qualifier.EXACTLY)
    more = ConflictValue(value=300.0, passage=passage("eins", "300"), time=unknown, qualifier=Qualifier.MORE_THAN)
    assert claims(about, exact) == claims(exact, about) == [("rund 300", "")]
    assert claims(exact) == [("300", "")]
    assert claims(exact, more) == [("300, auch mehr als 300", "")]
    assert claims(more) == [("mehr als 300", "")]


def test_no_value_stands_without_what_it_counts() -> None:
    """A unit that all values of a claim have is said once, and not in the heading; one that tells more goes before."""
    unknown = EventDate(value=None, precision=Precision.UNKNOWN)
    plain = ConflictValue(value=300.0, passage=passage("eins", "300"), time=unknown, unit="Menschen")
    fans = replace(plain, unit="Fans")
    about = replace(plain, passage=passage("eins", "Rund 300"), qualifier=Qualifier.ABOUT, unit="Fans")
    assert claims(plain) == [("300 Menschen", "")]
    assert claims(plain, fans) == [("300 Fans", "")]
    assert claims(replace(fans, value=302.0), about) == [("302, auch rund 300 Fans", "")]
    assert claims(replace(plain, unit="Jahre alt")) == [("300 Jahre", "")]
    euros = Conflict(about="schaden (Euro)", values=(replace(plain, unit="Euro"),), same_time=True)
    assert heading_of(euros) == "Schaden"
    assert heading_of(replace(euros, values=(*euros.values, plain))) == "Schaden (Euro)"


def test_a_time_that_a_source_gives_is_told_from_that_of_printing() -> None:
    """A day named beside a figure is that of the figure; where none is named the article's day is called that."""
    day = EventDate(value="2024-03-04", precision=Precision.DAY, evidence=(passage("zwei", "am Montag"),))
    told = ConflictValue(
        value=400.0,
        passage=passage("zwei", "Die Elmbrücke"),
        time=day,
        sentence=passage("zwei", "Die Elmbrücke wird am Montag gesperrt."),
    )
    printed = replace(told, passage=passage("zwei", "Rund 400"), sentence=passage("zwei", "Rund 400 Fahrzeuge"))
    year = replace(printed, time=EventDate(value="2024", precision=Precision.YEAR))
    assert claims(told) == [("400", "4. März 2024")]
    assert claims(printed) == [("400", "Artikel vom 4. März 2024")]
    assert claims(told, printed) == [("400", "4. März 2024")]
    assert claims(told, year) == [("400", "4. März 2024; Artikel von 2024")]


def test_parts_of_the_same_sentences_are_one_row() -> None:
    """A sentence whose clauses were put in another order is not listed twice."""
    parts = [
        (passage("eins", "Die Brücke"), passage("zwei", "Die Elmbrücke")),
        (passage("eins", "am Montag"), passage("zwei", "gesperrt")),
    ]
    story = replace(STORY, statements=tuple(Statement(passages=part, wordings=(part,)) for part in parts))
    (row,) = shared_rows(SITE, story)
    assert row.core == row.lead


def test_a_legible_sentence_shows_a_statement_though_only_half_of_it_makes_it() -> None:
    """Of a sentence that needs the one before, and one that can be read alone, the latter is shown, its rest pale."""
    dangling, legible = (
        passage("zwei", "Die Elmbrücke wird am Montag gesperrt."),
        passage("eins", "Die Brücke über die Elm"),
    )
    told = Statement(passages=(legible, dangling), wordings=((legible, dangling),))
    for sound, core in ((SITE.sentence_passage(legible), legible), (dangling, dangling)):
        site = replace(SITE, digest=replace(SITE.digest, sound=frozenset({sound})))
        (row,) = shared_rows(site, replace(STORY, statements=(told,)))
        assert row.core == core


def test_what_others_tell_a_part_of_is_said_to_be_a_part() -> None:
    """The wording that all tell is shown; where there is none, who tells less is no support of it."""
    wide, narrow = (
        passage("eins", "Die Brücke über die Elm wird am Montag gesperrt."),
        passage("zwei", "Die Elmbrücke wird am Montag gesperrt."),
    )
    told = Statement(passages=(wide, narrow), wordings=((wide,), (narrow,)), beyond=((wide, narrow),))
    site = replace(SITE, digest=replace(SITE.digest, sound=frozenset({wide, narrow})))
    (row,) = shared_rows(site, replace(STORY, statements=(told,)))
    assert (row.lead, row.parts) == (narrow, ())
    both = replace(told, beyond=((wide, narrow), (narrow, wide)))
    (row,) = shared_rows(site, replace(STORY, statements=(both,)))
    assert (row.parts, len(row.passages), row.origins) == ((wide,), 1, 2)


def test_what_one_text_says_is_not_spread() -> None:
    """Rows that only prints of one text have are in no group of what several texts report."""
    rows = shared_rows(SITE, replace(STORY, origins=(("eins", "zwei"),)))
    assert rows
    assert by_spread(rows) == []


def test_what_some_sentences_of_a_wider_row_share_has_no_row() -> None:
    """A statement of two articles whose sentences both stand in a row of three says nothing new."""
    wide = (
        passage("eins", "Die Brücke über die Elm wird am Montag gesperrt."),
        passage("zwei", "Die Elmbrücke wird am Montag gesperrt."),
        Passage("drei", passage("zwei", "Die Elmbrücke wird am Montag gesperrt.").span),
    )
    narrow = (passage("zwei", "Elmbrücke"), passage("eins", "Brücke über"))
    three = replace(STORY, articles=("eins", "zwei", "drei"), origins=(("eins",), ("zwei",), ("drei",)))
    articles = {**SITE.articles, "drei": replace(SITE.articles["zwei"], id="drei")}
    site = replace(SITE, digest=replace(SITE.digest, articles=tuple(articles.values())))
    story = replace(three, statements=tuple(Statement(passages=part, wordings=(part,)) for part in (wide, narrow)))
    assert len(shared_rows(site, story)) == 1


@pytest.mark.parametrize(
    ("place", "told", "background"),
    [
        (1, "An der Schleuse war ein Torlager gebrochen.", False),
        (6, "Die Staatsanwaltschaft Emden prüft die Wartung der Schleuse.", False),
        (6, "Die Schleuse bleibt bis auf Weiteres geschlossen.", False),
        (1, "Im Herbst 2019 hatte der Kreistag den Neubau der Schleuse abgelehnt.", True),
        (6, "Zuvor hatte der Kreistag den Neubau der Schleuse abgelehnt.", True),
        (6, "Im Jahr 1998 wurde die Schleuse von Grund auf saniert.", True),
    ],
)
def test_background_tells_what_was_before(tmp_path: Path, place: int, told: str, background: bool) -> None:  # noqa: FBT001
    """A cause, an inquiry or a closure is news wherever it stands; what two signs tell to be older is not."""
    texts = []
    for start in ("Ein Frachter ist am Montag in Seeburg", "In Seeburg ist ein Frachter am Montag"):
        sentences = [
            f"{start} gegen das Tor der Schleuse gefahren.",
            "Drei Matrosen erlitten Prellungen.",
            "Der Kapitän blieb an Bord.",
            "Ein Kran steht bereit.",
            "Taucher suchten den Rumpf ab.",
            "Am Ufer standen Schaulustige.",
        ]
        texts.append(" ".join((*sentences[:place], told, *sentences[place:])))
    site = site_of(tmp_path, eins=dated("2024-03-05", texts[0]), zwei=dated("2024-03-05", texts[1]))
    (story,) = site.digest.stories
    rows = {site.words(row.lead): row.background for row in shared_rows(site, story)}
    assert rows[told] is background
