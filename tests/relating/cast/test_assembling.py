"""One actor for all forms of a name."""

import itertools

import pytest

from presseschau.model import Actor, ActorKind, Cast
from presseschau.model.corrections import ActorCorrection, Corrections
from presseschau.relating.cast import assemble_cast
from tests.relating.cast.casting import article, meant


def _actor(cast: Cast, id_: str) -> Actor:
    return next(actor for actor in cast.actors if actor.id == id_)


def test_spellings_of_one_name_are_one_person() -> None:
    """Transliterations differ, the person does not; the most frequent full form gives the name."""
    one = article("a", "[Sergej Lawrow|p] kam. [Sergej Lawrow|p] ging.")
    two = article("b", "[Sergey Lavrov|p] schwieg, [Lawrow|p] auch.")
    cast = assemble_cast((one, two))
    assert [actor.id for actor in cast.actors] == ["sergej-lawrow"]
    assert cast.actors[0].aliases == ("Lawrow", "Sergey Lavrov")
    assert cast.actors[0].articles == ("a", "b")


def test_similar_german_surnames_stay_apart() -> None:
    """Maier and Meier sound alike and are two families."""
    cast = assemble_cast((article("a", "[Thomas Maier|p] traf [Thomas Meier|p]."),))
    assert [actor.id for actor in cast.actors] == ["thomas-maier", "thomas-meier"]


def test_a_bare_surname_means_the_bearer_named_before() -> None:
    """Of two people with one surname the one named last before it is meant."""
    source = article("a", "[Anna Kröger|p] sprach. [Kröger|p] ging. [Paul Kröger|p] blieb. [Kröger|p] lachte.")
    assert meant(assemble_cast((source,)), source) == ["anna-kroeger", "anna-kroeger", "paul-kroeger", "paul-kroeger"]


def test_an_ambiguous_surname_is_given_to_nobody_else() -> None:
    """A surname with two bearers in other articles stays an actor of its own."""
    bare = article("c", "[Kröger|p] lachte.")
    cast = assemble_cast((article("a", "[Anna Kröger|p]"), article("b", "[Paul Kröger|p]"), bare))
    assert meant(cast, bare) == ["kroeger"]


def test_a_short_form_in_brackets_is_an_alias() -> None:
    """A short form in brackets behind a long name says that both are one."""
    source = article("a", "Der [Bund für Vogelschutz und Zucht|g] ([BVZ|g]) warnt. Die [BVZ|g] hofft.")
    cast = assemble_cast((source,))
    assert len(cast.actors) == 1
    assert {cast.actors[0].name, *cast.actors[0].aliases} == {"BVZ", "Bund für Vogelschutz und Zucht"}


def test_listed_names_of_one_country_or_organisation_are_one() -> None:
    """Official, usual and short names mean the same."""
    source = article("a", "[USA|o], [Vereinigte Staaten|o]; [NATO|g], [Nato|g]; [Weißrussland|o], [Belarus|o].")
    assert meant(assemble_cast((source,)), source) == ["usa", "usa", "nato", "nato", "belarus", "belarus"]


def test_an_organ_of_state_has_one_name() -> None:
    """A government is the same by its country's adjective and by its capital."""
    source = article("a", "Die [polnischen Regierung|g] und die [Regierung in Warschau|g].")
    cast = assemble_cast((source,))
    assert [(actor.id, actor.name) for actor in cast.actors] == [("polnische-regierung", "Polnische Regierung")]


def test_capitals_and_seats_stand_for_their_government() -> None:
    """A metonym keeps its own actor and points at whom it can stand for."""
    source = article("a", "[Moskau|o], [Kreml|g], [russische Regierung|g], [Russland|o], [Bonn|o].")
    cast = assemble_cast((source,))
    assert _actor(cast, "moskau").stands_for == ("russische-regierung", "russland")
    assert _actor(cast, "kreml").stands_for == ("russische-regierung", "russland")
    assert _actor(cast, "bonn").stands_for == ()


def test_a_single_misreading_gives_way_to_the_usual_kind() -> None:
    """A town that was once taken for a person is no second actor."""
    source = article("a", "[Genf|o] [Genf|o] [Genf|o] [Genf|p]")
    assert [actor.kind for actor in assemble_cast((source,)).actors] == [ActorKind.PLACE]


def test_ids_are_ascii_and_tell_kinds_apart() -> None:
    """Two actors of one name get two addresses, the same way in any order of articles."""
    sources = (article("a", "[Wörth|o]"), article("b", "[Wörth|g]"), article("c", "[Wörth|p]"))
    for order in itertools.permutations(sources):
        ids = [actor.id for actor in assemble_cast(order).actors]
        assert ids == ["woerth", "woerth-organisation", "woerth-person"]


def test_corrections_overrule_the_grouping() -> None:
    """An editor joins names, tells bearers of one name apart, changes kinds and drops what is nobody."""
    one = article("a", "[Blaumeise|o] und [Vogel AG|g] und [Pool|g]")
    two = article("b", "[Kröger|p]")
    corrections = Corrections(
        actors=(
            ActorCorrection(name="Vogel AG", aliases=("Blaumeise",), kind=ActorKind.ORGANISATION),
            ActorCorrection(name="Paul Kröger", aliases=("Kröger",), articles=("b",)),
        ),
        no_actors=("Pool",),
    )
    cast = assemble_cast((one, two), corrections)
    assert meant(cast, one) == ["vogel-ag", "vogel-ag"]
    assert _actor(cast, meant(cast, two)[0]).name == "Paul Kröger"


def test_forms_joined_by_an_editor_are_of_one_kind() -> None:
    """Where the entry names no kind, that of most mentions holds for all forms."""
    one = article("a", "[Blaumeise|o] und [Vogel AG|g], dann [Vogel AG|g] und [Blaumeise|o], [Vogel AG|g]")
    corrections = Corrections(actors=(ActorCorrection(name="Vogel AG", aliases=("Blaumeise",)),))
    cast = assemble_cast((one,), corrections)
    assert [(actor.id, actor.kind) for actor in cast.actors] == [("vogel-ag", ActorKind.ORGANISATION)]
    assert set(meant(cast, one)) == {"vogel-ag"}


def test_ids_stay_when_articles_are_added() -> None:
    """An actor keeps its id, and with it its address, while articles come in one by one in any order."""
    sources = (
        article("a", "[Sergej Lawrow|p] traf [Antony Blinken|p] in [Genf|o]. Die [EU|g] wartet."),
        article("b", "[Blinken|p] und [Lawrow|p] sprachen über die [Ukraine|o]. [Antony Blinken|p] ging."),
        article("c", "[Anna Kröger|p] von der [Nato|g] flog nach [Genf|o]."),
        article("d", "[Paul Kröger|p] blieb in [Kiel|o], die [Europäische Union|g] auch. [Sergey Lavrov|p] schwieg."),
    )
    for order in itertools.permutations(sources):
        known: dict[str, ActorKind] = {}
        for count in range(1, len(order) + 1):
            cast = assemble_cast(tuple(sorted(order[:count], key=lambda each: each.id)))
            kinds = {actor.id: actor.kind for actor in cast.actors if not _is_bare(actor)}
            assert known.items() <= kinds.items()
            known = kinds


def _is_bare(actor: Actor) -> bool:
    """Whether only a surname is known so far, or a spelling that gives way: then a fuller name may give the id."""
    return actor.kind is ActorKind.PERSON and (" " not in actor.name or actor.name == "Sergey Lavrov")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der [Nordische Turnerbund|g] warb. [Nordischer Turnerbund|g] in Kiel.", "Nordischer Turnerbund"),
        ("Das [Nordische Turnmuseum|g] schloss. [Nordisches Turnmuseum|g] in Kiel.", "Nordisches Turnmuseum"),
        ("Die [Nordische Fähre|g] fuhr. Laut [Nordischer Fähre|g] war Sturm.", "Nordische Fähre"),
        ("Der [Nordische Turnerbund|g] warb.", "Nordische Turnerbund"),
    ],
)
def test_names_have_the_adjective_of_a_name_by_itself(text: str, name: str) -> None:
    """Of the forms met the one without an article gives the name, where the noun is known to be no feminine."""
    assert [actor.name for actor in assemble_cast((article("a", text),)).actors] == [name]


def test_a_bare_name_that_is_a_firm_elsewhere_is_no_person() -> None:
    """Nobody calls it by a first name, and one article takes it for an organisation: all of them mean that."""
    one, two = article("a", "[Keltow|g] zahlt."), article("b", "[Keltow|p] baut.")
    cast = assemble_cast((one, two))
    assert [(actor.name, actor.kind) for actor in cast.actors] == [("Keltow", ActorKind.ORGANISATION)]


def test_a_name_cut_short_is_known_by_its_first_name() -> None:
    """Who is called "Mattis K." once is meant by "Mattis" in another article."""
    cast = assemble_cast((article("a", "[Mattis K.|p] kam."), article("b", "[Mattis|p] ging.")))
    assert [actor.name for actor in cast.actors] == ["Mattis K."]


def _names(*marked: str) -> list[tuple[str, tuple[str, ...]]]:
    articles = tuple(article(str(number), text) for number, text in enumerate(marked))
    return [(actor.name, actor.aliases) for actor in assemble_cast(articles).actors]


def test_a_company_is_one_with_its_legal_form_and_without() -> None:
    """The legal form is no part of what it is called; the beginning of its name means it, if no other begins so."""
    forms = (
        "[Elmatec|g] wächst.",
        "[Elmatec|g] zahlt.",
        "[Elmatec Systemtechnik|g] baut.",
        "Die [Elmatec Systemtechnik AG|g].",
    )
    assert _names(*forms) == [("Elmatec", ("Elmatec Systemtechnik", "Elmatec Systemtechnik AG"))]


def test_the_beginning_of_a_companys_name_is_no_person() -> None:
    """Nobody is called so in full, and one company registered under that name is named."""
    forms = ("[Elmatec|p] wächst.", "Die [Elmatec Systemtechnik AG|g].")
    assert _names(*forms) == [("Elmatec", ("Elmatec Systemtechnik AG",))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("[Elmatec|p] kam. [Ida Elmatec|p] auch.", "Die [Elmatec Systemtechnik AG|g]."),
        ("[Elmatec|p] kam.", "Die [Elmatec Systemtechnik|g]."),
        ("[Elmatec|p] kam.", "Die [Elmatec Systemtechnik AG|g] und die [Elmatec Wind AG|g]."),
    ],
)
def test_a_surname_may_be_somebodys_though_a_company_is_called_so(one: str, other: str) -> None:
    """If anybody is named in full, no legal form shows the company, or two companies may be meant."""
    cast = assemble_cast((article("a", one), article("b", other)))
    assert any(actor.kind is ActorKind.PERSON for actor in cast.actors)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("[Elmatec|g] wächst. [Elmatec Wind|g] auch.", "Die [Elmatec Systemtechnik AG|g]."),
        ("[Elmatec|g] wächst.", "[Elmatec Systemtechnik|g] baut."),
        ("[Siemens|g] wächst.", "Die [Siemens Werftbau AG|g]."),
        ("[Elmatec|g] wächst.", "Die [Elmatec Immobilien GmbH|g]."),
        ("[NZZ|g] erscheint.", "[NSZ|g] auch."),
    ],
)
def test_names_that_begin_alike_may_be_several_companies(one: str, other: str) -> None:
    """So with another of that beginning, without a legal form, and with those everybody knows."""
    assert len(_names(one, other)) == one.count("|g]") + other.count("|g]")
