"""Whether two passages make one statement."""

import pytest

from presseschau.german.roots import root
from presseschau.relating.statements.assertions import whole_sentences
from presseschau.relating.statements.judging import SURE, UNSURE, Weighed, compared
from presseschau.relating.statements.meaning import Meaning
from tests.relating.said import SETTING, judged, read_together, said_in


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Der Rat beschloss den Umbau der Talstation.", "Den Umbau der Talstation hat der Rat beschlossen."),
        (
            "Die Seilbahn wurde nach einem Blitzschlag gesperrt.",
            "Nach dem Blitzschlag sperrte die Bergwacht die Seilbahn.",
        ),
        ("Die Talstation wurde wegen der Lawine gesperrt.", "Wegen der Lawine ist die Talstation zu."),
        ("Betreiber Anton Greil fordert einen Baustopp.", "Einen Baustopp verlangt Betreiber Anton Greil."),
        (
            "Anton Greil machte Fehler beim Umbau der Talstation.",
            "Anton Greil gestand Fehler beim Umbau der Talstation ein.",
        ),
        ("Betroffen waren rund 42 000 Fahrgäste der Seilbahn.", "Rund 42.000 Fahrgäste der Seilbahn waren betroffen."),
        (
            "Die Bergwacht verlangt für 180 Retter 10,5 Prozent mehr Lohn, mindestens 350 Euro.",
            "Um 10,5 Prozent und mindestens 350 Euro soll der Lohn der 180 Leute am Berg steigen.",
        ),
        (
            "Anton Greil warnte vor einer Lawine an der Talstation.",
            "Anton Greil erneuerte seine Warnung vor einer Lawine an der Talstation.",
        ),
        (
            "Die Bergwacht räumte nach der Lawine die Talstation am Rotkogel.",
            "Nach der Lawine verließ die Bergwacht die Talstation am Rotkogel.",
        ),
        ("Das Land steuert 11,5 Millionen Euro bei.", "11,5 Millionen Euro übernimmt das Land."),
        ("Baubeginn an der Talstation ist im Mai 2025.", "Mit dem Bau der Talstation wird im Mai 2025 begonnen."),
    ],
)
def test_the_same_in_other_words_is_one_statement(one: str, other: str) -> None:
    """Order, synonyms and word families do not matter, nor does another verb where nearly all the rest is the same.

    Several equal figures make up for other words, however they are written, and so does an exact sum of money. What one
    text tells in a compound the other may tell in two words.
    """
    found = judged(one, other)
    assert found.same
    assert not found.apart


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Drei Gondeln wurden beim Blitzschlag beschädigt.", "Beim Blitzschlag wurden fünf Gondeln beschädigt."),
        ("Die erste Gondel wurde vom Blitz getroffen.", "Die zweite Gondel wurde vom Blitz getroffen."),
        ("Alle Gondeln wurden vom Blitz getroffen.", "Einige Gondeln wurden vom Blitz getroffen."),
        ("Die Gemeinde verklagte den Investor.", "Der Investor verklagte die Gemeinde."),
        (
            "Wenn der Rat den Umbau der Talstation beschließt, kommen Bagger.",
            "Der Rat beschloss den Umbau der Talstation.",
        ),
        ("Beim Umbau wurden Prüfberichte gefälscht.", "Beim Umbau wurden keine Prüfberichte gefälscht."),
        ("Der Rat muss dem Umbau der Talstation noch zustimmen.", "Der Rat hat dem Umbau der Talstation zugestimmt."),
        ("Offen ist, wann der Rat den Umbau der Talstation bezahlt.", "Der Rat bezahlt den Umbau der Talstation."),
        ("Wer bezahlt den Umbau der Talstation?", "Der Rat bezahlt den Umbau der Talstation."),
        ("Der Rat beschloss den Umbau der Talstation.", "Ein Streit ließ den Umbau der Talstation im Rat platzen."),
        (
            "Die Bergwacht fordert mehr Geld für die Seilbahn am Rotkogel.",
            "Die Bergwacht fordert mehr Leute für die Seilbahn am Rotkogel.",
        ),
    ],
)
def test_what_differs_in_what_it_says_of_one_thing_is_apart(one: str, other: str) -> None:
    """Another number, order, share or role, a condition and a denial make two statements of the same words."""
    found = judged(one, other)
    assert found.apart
    assert not found.same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anton Greil fordert einen Baustopp.", "Elena Brück fordert einen Baustopp."),
        ("Der Rat beschloss den Umbau der Talstation.", "Die Bergwacht übt am Montag an der Talstation."),
        ("Die Talstation wurde wegen der Lawine gesperrt.", "Wegen der Lawine dient die Talstation als Lager."),
        ("Der Rat lobte den Umbau der Talstation.", "Der Rat vertagte den Umbau der Talstation."),
    ],
)
def test_two_speakers_or_deeds_or_little_in_common_make_two_statements(one: str, other: str) -> None:
    """What two people say alike is two statements, and so is what else is done to a thing or told of a place."""
    found = judged(one, other)
    assert not found.same
    assert not found.apart


def test_who_passes_on_what_another_says_makes_the_same_statement() -> None:
    """A spokeswoman who renders her chief's words by name makes no statement of her own."""
    chief = "Anton Greil warnte vor einer Lawine und dem Einsturz der Talstation."
    passed_on = "Greil warne vor einer Lawine und dem Einsturz der Talstation, sagte Sprecherin Elena Brück."
    other = "Es drohten eine Lawine und der Einsturz der Talstation, sagte Sprecherin Elena Brück."
    assert judged(chief, passed_on).same
    assert not judged(chief, other).same


@pytest.mark.parametrize(
    ("one", "other", "opposed"),
    [
        ("Beim Umbau wurden Prüfberichte gefälscht.", "Beim Umbau wurden keine Prüfberichte gefälscht.", True),
        (
            "Elena Brück sagte, beim Umbau seien Prüfberichte gefälscht worden.",
            "Anton Greil sagte, beim Umbau seien keine Prüfberichte gefälscht worden.",
            True,
        ),
        (
            "Anton Greil sagte, beim Umbau seien Prüfberichte gefälscht worden.",
            "Anton Greil sagte, beim Umbau seien keine Prüfberichte gefälscht worden.",
            False,
        ),
        (
            "Beim Umbau könnten Prüfberichte gefälscht worden sein.",
            "Beim Umbau wurden keine Prüfberichte gefälscht.",
            False,
        ),
        (
            "Beim Umbau wurden drei Prüfberichte gefälscht.",
            "Beim Umbau wurden nicht fünf Prüfberichte gefälscht.",
            False,
        ),
        (
            "Die Seilbahn am Rotkogel beförderte am Montag Gäste auf den Gipfel.",
            "Die Seilbahn am Rotkogel beförderte am Dienstag keine Gäste auf den Gipfel.",
            False,
        ),
        (
            "Die Preise für Butter und Käse stiegen im Mai.",
            "Die Preise für Butter und Käse sanken im Mai.",
            True,
        ),
        (
            "Die Preise für Butter und Käse stiegen am Markt im Mai nicht.",
            "Die Preise für Butter und Käse sanken am Markt im Mai.",
            False,
        ),
        (
            "Die Preise für Butter und Käse stiegen im April.",
            "Die Preise für Butter und Käse sanken im Mai.",
            False,
        ),
        (
            "Die Preise für Butter und Käse stiegen in Seeburg kräftig.",
            "Die Preise für Butter sanken am Markt leicht.",
            False,
        ),
    ],
)
def test_opposed_is_what_another_denies_outright(one: str, other: str, opposed: bool) -> None:  # noqa: FBT001
    """One side affirms and another denies the same; not one speaker, nor a mere possibility, nor another number."""
    assert judged(one, other).opposed is opposed
    assert judged(other, one).opposed is opposed


def test_it_is_told_which_side_denies() -> None:
    """Of two opposed passages the one that denies is known, in either order."""
    yes, no = "Beim Umbau wurden Prüfberichte gefälscht.", "Beim Umbau wurden keine Prüfberichte gefälscht."
    assert not judged(yes, no).one_denies
    assert judged(no, yes).one_denies


def test_a_known_speaker_counts_more_than_an_unknown_one() -> None:
    """Passages known to be one person's are more alike than those of nobody known with as much in common."""
    one, other = "Anton Greil fordert einen Baustopp.", "Einen Baustopp verlangt Anton Greil."
    nobody = ("Ein Anwohner fordert einen Baustopp.", "Einen Baustopp verlangt ein Anwohner.")
    assert judged(one, other).likeness > judged(*nobody).likeness


@pytest.mark.parametrize(("worth", "same"), [(1.0, False), (1.5, False), (2.0, True)])
def test_words_that_all_the_coverage_has_make_no_statement(worth: float, same: bool) -> None:  # noqa: FBT001 - a case
    """However alike two sentences are, what both say must tell something: two words of middling rarity."""
    one, other = "Der Rat beschloss den Umbau.", "Den Umbau hat der Rat beschlossen."
    articles, meant = read_together(SETTING + one, SETTING + other)
    told = [whole_sentences(article, meant)[-1] for article in articles]
    meaning = Meaning(dict.fromkeys((term for said in told for term in said.terms), worth))
    assert len(told[0].terms & told[1].terms) == 3
    first, second = (Weighed(said, meaning.worth(said.terms)) for said in told)
    assert compared(first, second, meaning).same is same


def test_one_word_in_common_makes_no_statement_however_rare() -> None:
    """That both speak of one thing does not tell what they say of it."""
    for other, same in (("Der Rotkogeltunnel ruht.", False), ("Der Rotkogeltunnel stockt.", True)):
        articles, meant = read_together(SETTING + "Der Rotkogeltunnel stockt.", SETTING + other)
        told = [next(s for s in whole_sentences(a, meant) if "rotkogel" in str(s.terms)) for a in articles]
        rare = {term: 20.0 if "rotkogel" in term else 0.5 for said in told for term in said.terms}
        meaning = Meaning(rare)
        first, second = (Weighed(said, meaning.worth(said.terms)) for said in told)
        found = compared(first, second, meaning)
        assert found.likeness > SURE * UNSURE
        assert found.same is same


def test_two_speakers_make_one_statement_only_where_much_is_the_same() -> None:
    """That a mayor says of somebody what he has to do with a thing is not what he says of it."""
    one = "Anton Greil sagte, die Lawine traf die Talstation."
    assert not judged(one, "Bürgermeisterin Ute Lenz sagte, Anton Greil habe die Talstation gebaut.").same


def test_the_office_of_a_known_speaker_tells_nothing() -> None:
    """Who is meant by "der Minister" is told as a name; an unknown one's office is a word like others."""
    quoted = "„Der Hafen wird gebaut“, kündigte der Minister an."
    known, unknown = said_in(f"Minister Thomas Becker sprach in Kassel. {quoted}"), said_in(quoted)
    assert root("minister") not in known[-1].terms
    assert root("minister") in unknown[-1].terms


def test_two_sentences_in_quotation_marks_are_no_labels() -> None:
    """A word in common ties two labels of one speaker, but no sentence and one that denies another thing."""
    offer = "„Das Angebot ist ein Hohn“, sagte Anton Greil."
    assert not judged(offer, "„Ein solches Angebot kam nie an“, sagte Anton Greil.").same
    assert judged("Anton Greil nannte das Angebot „ein Hohn“.", "Für Anton Greil ist es „der reine Hohn“.").same


def test_that_somebody_demands_something_is_no_statement() -> None:
    """Who demands two things makes two statements; one thing demanded twice is one."""
    help_ = "Bürgermeisterin Anja Tewes verlangt schnelle Hilfe."
    assert not judged(help_, "Anja Tewes verlangt eine lückenlose Aufklärung.").same
    assert judged(help_, "Anja Tewes fordert rasche Hilfe.").same
