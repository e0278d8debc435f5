"""Ballot results: how many voted yes, no or not at all."""

import pytest

from tests.annotating.figures.test_search import figures_in


def votes_in(text: str) -> str:
    """Write the votes of a text as "28+ 19- 3o"; what is no vote is left out."""
    signs = {"Ja": "+", "Nein": "-", "Enthaltung": "o", "Enthaltungen": "o"}
    found = [(figure.value, signs.get(figure.unit.split("-")[0])) for figure in figures_in(text)]
    return " ".join(f"{value:g}{sign}" for value, sign in found if sign)


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("Der Stadtrat stimmte am Mittwochabend mit 28 zu 19 Stimmen für das Vorhaben.", "28+ 19-"),
        ("Der Stadtrat nahm den Antrag mit 28:19 Stimmen an.", "28+ 19-"),
        ("Der Kreistag beschloss den Haushalt mit 28 gegen 19 Stimmen bei drei Enthaltungen.", "28+ 19- 3o"),
        ("Der Kreistag beschloss den Haushalt mit 28 Stimmen gegen 19.", "28+ 19-"),
        ("Der Senat votierte mit 51 zu 49 für die Vorlage.", "51+ 49-"),
        ("Das Ergebnis der Abstimmung: 28 zu 19.", "28+ 19-"),
        ("Mit 28 zu 19 Stimmen fiel die Abstimmung aus, denn von den Grünen kamen zwei Neinstimmen.", "28+ 19- 2-"),
        ("Mit 1.024 zu 998 Stimmen sprachen sich die Mitglieder für den Umzug aus.", "1024+ 998-"),
    ],
)
def test_a_pair_of_numbers_is_yes_and_no(text: str, votes: str) -> None:
    """Two numbers against each other are the votes for and against, where votes are spoken of."""
    assert votes_in(text) == votes


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("Der Rat lehnte den Antrag mit 28 zu 19 Stimmen ab.", "28- 19+"),
        ("Der Rat lehnte den Antrag mit 19 zu 28 Stimmen ab.", "19+ 28-"),
        ("Der Rat stimmte mit 28 zu 19 Stimmen gegen den Umbau.", "28- 19+"),
        ("Der Antrag ist mit 28 zu 19 Stimmen durchgefallen.", "28- 19+"),
        ("Der Antrag scheiterte mit 28 zu 19 Stimmen an der nötigen Zweidrittelmehrheit.", "28+ 19-"),
    ],
)
def test_what_is_rejected_has_more_votes_against(text: str, votes: str) -> None:
    """What a simple majority rejects has more votes against it, whichever number is named first."""
    assert votes_in(text) == votes


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("Es gab 28 Ja-Stimmen, 19 Neinstimmen und drei Enthaltungen.", "28+ 19- 3o"),
        ("Bei 28 Ja-, 19 Nein-Stimmen und einer Enthaltung wurde der Plan angenommen.", "28+ 19- 1o"),
        ("Mit 28 Ja- gegen 19 Neinstimmen hat der Rat den Antrag gebilligt.", "28+ 19-"),
        ("Mit 28 Stimmen bei 19 Gegenstimmen und zwei Stimmenthaltungen ging der Plan durch.", "28+ 19- 2o"),
        ("Der Rat entschied mit 28 Stimmen dafür und 19 dagegen.", "28+ 19-"),
        ("Mit nur einer Gegenstimme billigte der Rat die Pläne.", "1-"),
        ("Der Antrag bekam 28 Stimmen für und 19 Stimmen gegen den Umbau.", "28+ 19-"),
    ],
)
def test_named_votes(text: str, votes: str) -> None:
    """Votes that are called by their kind, in full, shortened before a hyphen, or by dafür and dagegen."""
    assert votes_in(text) == votes


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("28 Stadträte stimmten für das Projekt, 18 dagegen, einer enthielt sich.", "28+ 18- 1o"),
        ("Für den Antrag stimmten 28 Abgeordnete, dagegen 19.", "28+ 19-"),
        ("Gegen den Antrag stimmten 19 Räte, für ihn 28.", "19- 28+"),
        ("Für den Entwurf votierten 398 Abgeordnete, 235 stimmten dagegen, 12 enthielten sich.", "398+ 235- 12o"),
        ("402 Abgeordnete stimmten mit Ja, 201 mit Nein, elf enthielten sich der Stimme.", "402+ 201- 11o"),
        ("28 stimmten zu, 19 Mitglieder lehnten den Antrag ab.", "28+ 19-"),
        ("Zwölf Räte waren dafür, neun dagegen, zwei enthielten sich.", "12+ 9- 2o"),
        ("Von den 47 Stadträten votierten 28 dafür und 19 dagegen.", "28+ 19-"),
        ("28 der 47 Stadträte stimmten dafür, ein Mitglied stimmte dagegen.", "28+ 1-"),
        ("28 Mitglieder des Stadtrats stimmten dem Vorhaben zu.", "28+"),
        ("141 Staaten stimmten für die Resolution, fünf stimmten dagegen und 35 enthielten sich.", "141+ 5- 35o"),
        ("Gegen die Vorlage stimmten nur 19 Räte.", "19-"),
        ("28 Räte haben für den Bau gestimmt, drei haben sich enthalten.", "28+ 3o"),
    ],
)
def test_who_votes_how(text: str, votes: str) -> None:
    """People who vote are votes; a clause without its own verb takes over that of the one before."""
    assert votes_in(text) == votes


@pytest.mark.parametrize(
    "text",
    [
        "Der VfB gewann mit 3 zu 1 gegen den FC, die Abwehr stimmte.",
        "Beim 2:1 stimmte die Mannschaft ein Lied an.",
        "Drei Abgeordnete der SPD stimmten dagegen.",
        "Auch zwölf CDU-Räte stimmten für den Antrag.",
        "Die zwölf Grünen stimmten dafür.",
        "Nach drei Stunden stimmten die Räte dafür.",
        "60 Prozent sind dafür, 30 Prozent stimmten dagegen.",
        "In der Umfrage stimmten 600 Befragte für den Vorschlag, 300 dagegen.",
        "Mit 53,2 Prozent der Stimmen wurde Meier gewählt.",
        "Das Paket enthält drei Teile, die sich ergänzen, 30 Seiten sind darin enthalten.",
        "Der Antrag wurde einstimmig angenommen, ohne Gegenstimmen.",
        "28 Delegierte stimmten für Karl Meier, 19 für Anna Schulze.",
        "Meier setzte sich mit 28 zu 19 Stimmen gegen Schulze durch.",
    ],
)
def test_what_is_no_vote_for_or_against(text: str) -> None:
    """Scores, parts of a camp, shares, surveys and votes for persons are no votes on a motion."""
    assert votes_in(text) == ""


def test_the_span_is_the_number() -> None:
    """Both numbers of a pair have a place of their own, also when no space stands between them."""
    text = "Der Rat nahm den Antrag mit 28:19 Stimmen bei einer Enthaltung an."
    assert [figure.span.of(text) for figure in figures_in(text)] == ["28", "19", "einer"]


def test_votes_of_an_election_are_votes() -> None:
    """Where persons stand for election, both numbers are votes and not votes for or against."""
    found = [(f.value, f.unit) for f in figures_in("Meier setzte sich mit 28 zu 19 Stimmen gegen Schulze durch.")]
    assert found == [(28, "Stimmen"), (19, "Stimmen")]


def test_the_next_sentence_goes_on_with_the_vote() -> None:
    """A sentence after one with votes may go on counting without saying again that it is a vote."""
    assert votes_in("28 Räte stimmten für den Bau des Hallenbads. 19 waren dagegen.") == "28+ 19-"
    assert votes_in("Der Rat sprach über den Bau des Hallenbads. 19 waren dagegen.") == ""


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("Zwei von drei Wählern stimmten mit Ja.", ""),
        ("In der Altstadt votierten drei von vier Bürgern mit Nein.", ""),
        ("Zwei von drei Richtern stimmten dafür.", "2+"),
    ],
)
def test_a_share_of_all_is_no_vote(text: str, votes: str) -> None:
    """So many of so few voters is a share; of the members of a body it is a count."""
    assert votes_in(text) == votes
