"""Statement against statement."""

import pytest

from tests.relating.planted import checks
from tests.relating.said import DAY, SETTING

_DEMAND = "Wirt Emil Kranz forderte am Montag eine Sperrstunde."
_CHARGE = "Gewerkschaftschefin Elena Brück warf dem Betreiber Lohnbetrug vor."


def _disputes(*texts: str) -> list[tuple[str, str]]:
    """Give claim and counter of each dispute in the one story of these texts."""
    made = checks.digest(*({"text": text, "date": DAY} for text in texts))
    (story,) = made.stories
    by_id = {article.id: article.text for article in made.articles}
    return [
        (dispute.claim.span.of(by_id[dispute.claim.article]), dispute.counter.span.of(by_id[dispute.counter.article]))
        for dispute in story.disputes
    ]


@pytest.mark.parametrize(
    ("claim", "counter"),
    [
        (_DEMAND, "Stadträtin Karin Wiesner lehnte das ab."),
        (_DEMAND, "Stadträtin Karin Wiesner widersprach dem."),
        (_DEMAND, "Das wurde vom Rat abgelehnt."),
        (_DEMAND, "Abgelehnt hat das Stadträtin Karin Wiesner."),
        (_DEMAND, "Dagegen verwahrte sich Stadträtin Karin Wiesner."),
        (_CHARGE, "Betreiber Anton Greil wies das zurück."),
        (_CHARGE, "Betreiber Anton Greil bestritt dies am Abend."),
    ],
)
def test_a_rejection_with_a_pronoun_rejects_the_sentence_before(claim: str, counter: str) -> None:
    """A verb of refusal or denial with "das" or the like stands against what was said right before."""
    assert _disputes(f"{claim} {counter}") == [(claim, counter)]


@pytest.mark.parametrize(
    "counter",
    [
        "Die Forderung nach einer Sperrstunde wies Stadträtin Karin Wiesner zurück.",
        "Eine Sperrstunde lehnte Stadträtin Karin Wiesner ab.",
        "Stadträtin Karin Wiesner wies Forderungen nach einer Sperrstunde zurück.",
    ],
)
def test_a_rejection_that_names_its_matter_finds_it_further_up(counter: str) -> None:
    """A demand that is named again is found behind sentences about something else."""
    between = "Die Wirte tagten im Rathaus. Das Treffen dauerte zwei Stunden."
    assert _disputes(f"{_DEMAND} {between} {counter}") == [(_DEMAND, counter)]


def test_a_report_that_is_told_is_what_is_rejected() -> None:
    """A rejection that tells what a report says is no reply to what stands before it, with a synonym in common."""
    told = "Stadträtin Karin Wiesner sagte, ihre Fraktion behalte sich eine Klage vor."
    report = (
        "Einen Bericht, wonach die Wirte am Montag aus Protest den Saal verließen, wies Anton Greil als falsch zurück."
    )
    assert _disputes(f"{told} {report}") == []


def test_a_rejection_of_reports_that_says_what_they_say_is_of_nothing_else() -> None:
    """What somebody else lets know before is no report that is rejected with its own words."""
    other = "Der Schutz der Ufer vertrage keinen Aufschub, ließ Ministerin Ida Moos mitteilen."
    rejection = "Wirt Emil Kranz widersprach Berichten, die Gäste hätten einen Krankenwagen behindert."
    assert _disputes(f"Die Wirte tagten im Rathaus. {other} {rejection}") == []


@pytest.mark.parametrize(
    "counter",
    [
        "Stadträtin Karin Wiesner nannte die Forderung „verfrüht“.",
        "Stadträtin Karin Wiesner hält das für verfrüht.",
        "Stadträtin Karin Wiesner bezeichnete das als falsch.",
        "„Das ist falsch“, sagte Stadträtin Karin Wiesner.",
    ],
)
def test_a_judgement_rejects(counter: str) -> None:
    """Who calls a demand premature or wrong, as a label or in a quotation of nothing else, rejects it."""
    assert _disputes(f"{_DEMAND} {counter}") == [(_DEMAND, counter)]


@pytest.mark.parametrize(
    ("claim", "counter"),
    [
        (_CHARGE, "„Das stimmt nicht“, sagte Betreiber Anton Greil."),
        (_CHARGE, "Betreiber Anton Greil sagte, das stimme nicht."),
        (_CHARGE, "Das treffe nicht zu, sagte Betreiber Anton Greil."),
        (_CHARGE, "„Das ist schlicht nicht wahr“, sagte Betreiber Anton Greil."),
        (_CHARGE, "Das ist schlicht gelogen."),
        (_CHARGE, "Das sei falsch, sagte Betreiber Anton Greil."),
        (_CHARGE, "Die Vorwürfe seien haltlos, sagte Betreiber Anton Greil."),
        (_CHARGE, "„Das ist doch Unsinn“, sagte Betreiber Anton Greil."),
        (_CHARGE, "Davon könne keine Rede sein, sagte Betreiber Anton Greil."),
        (_CHARGE, "An den Vorwürfen sei nichts dran, sagte Betreiber Anton Greil."),
        (_CHARGE, "Die Vorwürfe entbehrten jeder Grundlage, sagte Betreiber Anton Greil."),
        (_CHARGE, "Betreiber Anton Greil sprach von einer Falschbehauptung."),
        (_CHARGE, "Betreiber Anton Greil sprach von haltlosen Vorwürfen."),
        (
            _CHARGE,
            "Diesen Vorwurf wollte Betreiber Anton Greil nach der Sitzung im Rathaus nicht gelten lassen.",
        ),
        (_CHARGE, "Betreiber Anton Greil stellte das anders dar."),
        (_CHARGE, "Betreiber Anton Greil sagte das Gegenteil: Die Prüfer hätten nichts bemängelt."),
        (_CHARGE, "„Das haut nicht hin“, sagte Betreiber Anton Greil."),
        (_CHARGE, "Der Vorwurf sei an den Haaren herbeigezogen, sagte Betreiber Anton Greil."),
        (_CHARGE, "Betreiber Anton Greil kann darüber nur lachen."),
        (_DEMAND, "„Da kann er lange warten“, sagte Stadträtin Karin Wiesner."),
        (_DEMAND, "Stadträtin Karin Wiesner will davon nichts wissen."),
        (_DEMAND, "„Das sehe ich anders“, sagte Stadträtin Karin Wiesner."),
        (_DEMAND, "Stadträtin Karin Wiesner hält davon nichts."),
        (_DEMAND, "Stadträtin Karin Wiesner hält nichts von einer Sperrstunde."),
        (_DEMAND, "Für Stadträtin Karin Wiesner kommt eine Sperrstunde nicht infrage."),
        (_DEMAND, "Stadträtin Karin Wiesner erteilte dem Vorstoß eine Absage."),
        (_DEMAND, "Stadträtin Karin Wiesner ist dagegen."),
        (_DEMAND, "Stadträtin Karin Wiesner hielt dagegen, die Wirte hielten sich an die Regeln."),
        (_DEMAND, "Stadträtin Karin Wiesner sprach sich gegen eine Sperrstunde aus."),
        (_DEMAND, "Stadträtin Karin Wiesner sieht dafür keinen Anlass."),
        (_DEMAND, "Eine Sperrstunde werde es mit ihr nicht geben, sagte Stadträtin Karin Wiesner."),
    ],
)
def test_phrases_reject(claim: str, counter: str) -> None:
    """Fixed phrases of denial and refusal reject as verbs do, with a pronoun, a noun that takes up, or the matter."""
    assert _disputes(f"{claim} {counter}") == [(claim, counter)]


@pytest.mark.parametrize(
    "opener", ["Entgegen der Darstellung der Gewerkschaft habe man", "Anders als die Gewerkschaft behaupte, habe man"]
)
def test_who_goes_against_what_another_says_disputes_it(opener: str) -> None:
    """A sentence that opens with whose word it goes against stands against that word, though it names who gave it."""
    claim = "Nach Darstellung der Gewerkschaft wurden die Beschäftigten erst am Freitag informiert."
    counter = f"{opener} die Beschäftigten schon am Montag informiert, sagte Betreiber Anton Greil."
    assert _disputes(f"{claim} {counter}") == [(claim, counter)]


def test_an_answer_in_own_words_stands_against_what_it_answers() -> None:
    """A verb of reply makes what somebody says the other side of what another says right before."""
    claim = "Nach Darstellung der Gewerkschaft wurden die Beschäftigten erst am Freitag informiert."
    counter = "Der Betriebsrat sei schon am Montag unterrichtet worden, entgegnete Betreiber Anton Greil."
    assert _disputes(f"{claim} {counter}") == [(claim, counter)]


def test_a_rejection_that_goes_on_is_no_other_side() -> None:
    """What follows a rejection without another speaker belongs to it; who is named against it disputes it."""
    first = "Betreiber Anton Greil kann darüber nur lachen."
    assert _disputes(f"{_CHARGE} {first} „Das ist doch Unsinn.“") == [(_CHARGE, first)]
    reply = "„Das stimmt nicht“, sagte Gewerkschaftschefin Elena Brück."
    assert _disputes(f"{_CHARGE} {first} {reply}") == [(_CHARGE, first), (first, reply)]


def test_a_refusal_finds_what_another_wants_by_one_rare_word() -> None:
    """What somebody wants in another article is rejected by who names it in a word that only these two have."""
    claim = "Wirt Emil Kranz forderte am Montag eine Sperrstunde."
    counter = "Stadträtin Karin Wiesner hält nichts von einer Sperrstunde."
    opening = "In Kranzbach haben die Wirte Emil Kranz und Anton Greil am Montag im Rathaus getagt."
    assert _disputes(f"{opening} {claim}", f"{opening} {counter}") == [(claim, counter)]


@pytest.mark.parametrize(
    "text",
    [
        f"{_CHARGE} Der Fahrer habe nicht richtig gebremst, sagte Betreiber Anton Greil.",
        f"{_CHARGE} Ruhig ist es dagegen im Nachbarort.",
        f"{_CHARGE} Das hat der Rat mit 27 Stimmen auf den Weg gebracht, elf Mitglieder waren dagegen.",
        f"{_CHARGE} Die Beschäftigten, für die das nicht zutrifft, warten weiter.",
        f"{_CHARGE} Ob das nicht stimmt, prüft nun der Zoll.",
        f"{_CHARGE} Gerüchte, er sei betrunken gewesen, nannte Betreiber Anton Greil falsch.",
        f"{_CHARGE} Betreiber Anton Greil läuft nicht so schnell.",
        f"{_CHARGE} Die Zahlen stimmen nicht mit denen des Vorjahres überein.",
        f"{_CHARGE} Das gibt es nicht mit Pommes.",
        f"{_CHARGE} Anders als im Vorjahr berichten die Händler von guten Geschäften.",
        f"{_CHARGE} Entgegen der Fahrtrichtung fuhr ein Mann laut Bericht durch die Stadt.",
        f"{_CHARGE} Die Mehrheit ist nicht dagegen.",
        f"{_CHARGE} Ist das alles gelogen?",
        f"{_CHARGE} Betreiber Anton Greil sagte, er habe damals gelogen.",
        f"{_CHARGE} Die Aussage sei falsch gewesen, gab Betreiber Anton Greil zu.",
        f"{_CHARGE} Die Stadt erteilte dem Unternehmen keine Absage.",
        f"{_CHARGE} Der Asylantrag wurde 2019 abgelehnt.",
        f"{_CHARGE} Niemand, der die Löhne kennt, wird das bestreiten.",
        f"{_CHARGE} Ihre Rechnung sei falsch gewesen, sagte Pfarrerin Anna Ott.",
        f"{_CHARGE} Die Beschäftigten, deren Angaben falsch sind, warten weiter.",
        f"{_CHARGE} Von den Stimmen waren nicht alle gültig.",
        f"{_CHARGE} Betreiber Anton Greil habe keine Möglichkeit, sich dagegen zu wehren.",
        f"{_CHARGE} Auch Pfarrer Karl Ott sprach sich gegen Lohnbetrug aus.",
        f"Wer warf dem Betreiber Lohnbetrug vor? {_CHARGE[:27]} entgegnete, das wisse sie nicht.",
    ],
)
def test_words_of_such_phrases_alone_reject_nothing(text: str) -> None:
    """The words of a phrase in another use, in a relative clause or question, or on the same side, reject nothing."""
    assert _disputes(text) == []


@pytest.mark.parametrize(
    "claim",
    [
        "In der Scheune lagerte offenbar Sprengstoff.",
        "In der Scheune soll Sprengstoff gelagert haben.",
        "In der Scheune lagerte nach Angaben der Polizei Sprengstoff.",
    ],
)
def test_a_denial_stands_against_what_is_presumed_or_on_somebodys_word(claim: str) -> None:
    """A denial without a pronoun is of the sentence before, if that is not simply reported."""
    counter = "Bauer Emil Kranz bestritt jede Schuld."
    assert _disputes(f"{claim} {counter}") == [(claim, counter)]


def test_this_number_is_the_last_one_named() -> None:
    """Who rejects "diese Zahl" rejects the last sentence with a figure, not what was said in between."""
    claim = "Gewerkschaftschefin Elena Brück rechnet mit 160 Kündigungen an der Talstation."
    between = "„Die Leute zahlen die Zeche“, sagte Brück."
    counter = "Betreiber Anton Greil wies diese Zahl zurück."
    assert _disputes(f"{claim} {between} {counter}") == [(claim, counter)]
    objection = "Betreiber Anton Greil wies diesen Vorwurf zurück."
    assert _disputes(f"{claim} {between} {objection}") == [(between, objection)]


def test_a_denial_lost_in_a_copy_is_no_dispute() -> None:
    """Where two texts render one speaker, only one of them with "nicht", nobody disputes anything: one has it wrong."""
    told = (
        "Eine Sperrung der Talstation schloss Greil nicht aus.",
        "Eine Sperrung der Talstation schloss Greil aus.",
        "Eine Sprecherin sagte, man setze auf Pausen, könne eine Sperrung der Talstation aber nicht ausschließen.",
    )
    assert _disputes(*(f"{SETTING}{text}" for text in told)) == []


def test_a_denial_does_not_turn_a_report_into_a_claim() -> None:
    """What the outlet knows and tells as a fact is not disputed by who denies any part in it."""
    assert _disputes("In der Scheune lagerte Sprengstoff. Bauer Emil Kranz bestritt jede Schuld.") == []


def test_opposite_statements_of_two_articles_are_a_dispute() -> None:
    """What one side affirms in one article and another denies elsewhere stands together, the affirmed first."""
    claim = "Elena Brück sagte, beim Umbau der Talstation seien Prüfberichte gefälscht worden."
    counter = "Laut Betreiber Anton Greil wurden keine Prüfberichte gefälscht, als die Talstation umgebaut wurde."
    assert _disputes(SETTING + claim, SETTING + counter) == [(claim, counter)]
    assert _disputes(SETTING + counter, SETTING + claim) == [(claim, counter)]


def test_two_denials_of_one_subject_do_not_oppose_each_other() -> None:
    """That the cabin "kippte nicht um" and "nicht umgestürzt ist" is the same, though the verbs share no word."""
    one = "Die Kabine der Talstation sprang aus der Schiene, kippte aber nicht um."
    other = "„Wir hatten Glück, dass die Kabine nicht umgestürzt ist“, sagte Elena Brück."
    assert _disputes(SETTING + one, SETTING + other) == []


def test_a_demand_is_rejected_in_another_article() -> None:
    """A rejection finds the demand it names in any article of the event."""
    claim = "Wirt Emil Kranz forderte am Montag eine Sperrstunde für die Altstadt."
    counter = "Stadträtin Karin Wiesner lehnte eine Sperrstunde für die Altstadt ab."
    assert _disputes(claim, counter) == [(claim, counter)]


@pytest.mark.parametrize(
    "text",
    [
        f"{_DEMAND} Stadträtin Karin Wiesner lehnte das nicht ab.",
        f"{_DEMAND} Stadträtin Karin Wiesner hat dies nie bestritten.",
        f"{_DEMAND} Stadträtin Karin Wiesner begrüßte das.",
        f"{_DEMAND} Stadträtin Karin Wiesner lehnte eine Stellungnahme dazu ab.",
        f"{_CHARGE} Im Lager fanden Beamte falsche Stempel.",
        f"{_CHARGE} Betreiber Anton Greil bestritt, dass der Zoll im Haus gewesen sei.",
    ],
)
def test_who_does_not_reject_disputes_nothing(text: str) -> None:
    """A rejection that is denied, consent, silence, and a denial of something else are no dispute."""
    assert _disputes(text) == []


def test_the_accusations_are_those_of_who_accused() -> None:
    """A noun such as "die Vorwürfe" stands for what accuses, not for what merely stands before."""
    between = "Ein Gutachten zu den Löhnen soll im Herbst vorliegen."
    counter = "Betreiber Anton Greil wies die Vorwürfe zurück."
    assert _disputes(f"{_CHARGE} {between} {counter}") == [(_CHARGE, counter)]


@pytest.mark.parametrize(
    "text",
    [
        "Gewerkschaftschefin Elena Brück verlangte eine Pause, die das Gericht ablehnte.",
        f"{_DEMAND} Die Stadt prüft einen Antrag, den das Gericht ablehnte.",
        f"{_DEMAND} Die Wirte planen ein Fest, dem die Anwohner widersprechen.",
    ],
)
def test_a_relative_clause_rejects_nothing_said_before(text: str) -> None:
    """What a relative clause rejects stands in its own sentence."""
    assert _disputes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{_DEMAND} Wirt Emil Kranz lehnte das Jahre zuvor ab.",
        f"{_DEMAND} Vor Jahren lehnte Kranz das ab.",
        f"{_DEMAND} Er lehnte das Angebot der Stadt ab.",
    ],
)
def test_nobody_disputes_with_himself(text: str) -> None:
    """Who rejects what goes against the own demand is no other side."""
    assert _disputes(text) == []


def test_the_same_dispute_of_two_articles_is_one() -> None:
    """Two reports that tell both sides alike do not make two disputes."""
    counter = "Stadträtin Karin Wiesner lehnte eine Sperrstunde ab."
    text = f"{_DEMAND} {counter}"
    assert _disputes(text, f"{text} Der Rat tagt im Juni.") == [(_DEMAND, counter)]


def _answers(text: str) -> list[str | None]:
    made = checks.digest({"text": text, "date": DAY})
    (story,) = made.stories
    return [dispute.answer.span.of(text) if dispute.answer else None for dispute in story.disputes]


def test_a_mere_rejection_goes_on_to_what_its_speaker_says() -> None:
    """The sentence behind it, in which the same person speaks, is the answer."""
    answer = "„Die Gäste gehen von allein um zehn nach Hause“, sagte Wiesner."
    assert _answers(f"{_DEMAND} Stadträtin Karin Wiesner lehnte das ab. {answer}") == [answer]


@pytest.mark.parametrize(
    "after",
    [
        "„Die Gäste gehen von allein um zehn nach Hause“, sagte Kranz.",
        "Stadträtin Karin Wiesner verließ die Sitzung danach.",
        "Wiesner fordert den Bau einer Halle.",
    ],
)
def test_what_another_says_or_is_not_said_is_no_answer(after: str) -> None:
    """Neither another's words nor what somebody does or wants besides answer the claim."""
    assert _answers(f"{_DEMAND} Stadträtin Karin Wiesner lehnte das ab. {after}") == [None]


@pytest.mark.parametrize(("gap", "count"), [(" ", 1), ("\n\n", 0)])
def test_a_denial_with_a_thing_of_its_own_opens_a_new_matter_in_a_new_paragraph(gap: str, count: int) -> None:
    """Within a paragraph a denial goes on with what was presumed before, over a break only with a pronoun."""
    claim = "Nach Überzeugung der Staatsanwaltschaft habe Anton Greil den Wirt im Streit um Geld verletzt."
    denial = "Udo Rau hatte die Tat bis zuletzt bestritten."
    assert len(_disputes(f"{SETTING} {claim}{gap}{denial}")) == count


def test_what_was_rejected_before_and_is_no_more_stands_against_nothing() -> None:
    """With the pluperfect, "noch" tells of a position that was given up."""
    assert _disputes(f"{_DEMAND} Stadträtin Karin Wiesner hatte das noch im April abgelehnt.") == []
    assert len(_disputes(f"{_DEMAND} Stadträtin Karin Wiesner hatte das im April abgelehnt.")) == 1


def test_who_is_silent_charges_nobody() -> None:
    """What was rejected stands further up."""
    silent = "Betreiber Anton Greil äußerte sich bisher nicht zu den Vorwürfen."
    reply = "Anwalt Udo Rau wies die Vorwürfe zurück."
    assert silent not in [claim for claim, _ in _disputes(f"{_CHARGE} {silent} {reply}")]


def test_nothing_is_rejected_that_was_said_later() -> None:
    """A report of the day before answers no demand of today."""
    rejection = "Stadträtin Karin Wiesner lehnte eine Sperrstunde in der Altstadt ab."
    demand = "Wirt Emil Kranz forderte eine Sperrstunde in der Altstadt."
    found = []
    for day in ("2024-05-06", "2024-05-07", "2024-05-08"):
        made = checks.digest(
            {"text": SETTING + rejection, "date": "2024-05-07"}, {"text": SETTING + demand, "date": day}
        )
        found.append(sum(len(story.disputes) for story in made.stories))
    assert found == [1, 1, 0]


def test_who_speaks_for_somebody_charges_him_with_nothing() -> None:
    """He is on his side, whatever he announces."""
    told = "Kerns Anwalt Jens Ohm kündigte Revision an. Kern hatte die Vorwürfe bis zuletzt bestritten."
    assert _disputes(f"Das Gericht verurteilte den Wirt Udo Kern. {told}") == []
