"""Which sentences are chosen, and in which order."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presseschau.model import Grade, Passage, Span
from presseschau.summarising.candidate import Candidate
from presseschau.summarising.selection import LONGEST, SAME, choose
from presseschau.summarising.weights import Weights
from presseschau.summarising.worth import Said, gain_of

LETTERS = "abcdefghijkl"
EVEN = Weights(
    terms=dict.fromkeys(LETTERS, 1.0),
    shared=frozenset(LETTERS),
    names=frozenset(),
    pairs={},
    statements=(5.0, 5.0, 5.0),
    topics=(0, 0, 2),
)


def candidate(terms: str, at: int = 0, **changes: object) -> Candidate:
    """Make a plain candidate whose content words are the letters of `terms`."""
    values: dict[str, object] = {
        "passage": Passage("artikel", Span(at, at + 1)),
        "origin": 0,
        "terms": frozenset(terms),
        "pairs": frozenset(),
        "statements": frozenset(),
        "mainly": frozenset(),
        "words": 10,
        "number": 0,
        "grade": Grade.REPORTED,
        "named": frozenset(),
        "answers": 0,
        "figures": 0,
        "quoted": False,
        "act": False,
        "background": False,
    }
    values = {**values, **changes}
    return Candidate(**{"matter": values["terms"], **values})  # type: ignore[arg-type]


def test_a_summary_does_not_contradict_itself() -> None:
    """Of two figures for one thing it gives the one of the sentence that was chosen first; equal ones may stand."""
    plain = Weights(terms=EVEN.terms, shared=EVEN.shared, names=frozenset(), pairs={}, statements=(), topics=())
    first, other, same = (
        candidate(terms, at, given=frozenset({(0, value)}))
        for at, (terms, value) in enumerate((("abcdef", 14.0), ("ghijk", 17.0), ("hijk", 14.0)))
    )
    assert choose((first, other, same), plain, 3, 0.0) == (first, same)


candidates = st.lists(st.text("abcdefghijkl", min_size=1, max_size=6), max_size=9).map(
    lambda words: [candidate(word, number) for number, word in enumerate(words)]
)


@given(candidates)
def test_shorter_summaries_are_beginnings_of_longer_ones(given_: Sequence[Candidate]) -> None:
    """The best three sentences of seven are the summary of three."""
    assert choose(given_, EVEN, 3, 0.1) == choose(given_, EVEN, 7, 0.1)[:3]


@given(candidates)
def test_no_two_sentences_say_the_same(given_: Sequence[Candidate]) -> None:
    """Two chosen sentences never share half of the content words of the shorter one."""
    chosen = choose(given_, EVEN, 7, 0.0)
    for number, one in enumerate(chosen):
        for other in chosen[:number]:
            assert len(one.terms & other.terms) < SAME * min(len(one.terms), len(other.terms))


def test_what_sources_agree_on_comes_first() -> None:
    """After the opening, a statement of several independent texts outweighs as many words that only one has."""
    opening, shared = candidate("jkl", 0), candidate("abc", 2, number=5, statements=frozenset({0}))
    assert choose([opening, candidate("def", 1, number=4), shared], EVEN, 2, 0.1) == (opening, shared)


def test_opens_with_the_first_sentence_of_an_article() -> None:
    """The first sentence of a lead opens the summary, even when one from the body has more to say."""
    opening = candidate("ab", 0)
    assert choose([candidate("cdefgh", 1, number=9), opening], EVEN, 1, 0.1) == (opening,)


def test_the_first_sentence_answers_who_where_and_when() -> None:
    """Of two sentences of equal worth the one with person, place and date opens the summary."""
    full = candidate("abc", 1, answers=4)
    assert choose([candidate("def", 0), full], EVEN, 2, 0.1) == (full, candidate("def", 0))


def test_presumptions_give_way_to_knowledge() -> None:
    """A hedged sentence stands behind a reported one."""
    hedged = candidate("abc", 0, grade=Grade.HEDGED)
    assert choose([hedged, candidate("def", 1)], EVEN, 1, 0.1) == (candidate("def", 1),)


def test_a_source_not_heard_yet_is_preferred() -> None:
    """The second sentence comes from another independent text where that says as much."""
    first = candidate("abcdef", 0)
    same, fresh = candidate("ghi", 1, number=4), candidate("jkl", 2, number=4, origin=1)
    assert choose([first, same, fresh], EVEN, 2, 0.1) == (first, fresh)


def test_a_source_is_heard_with_what_it_tells_first() -> None:
    """That nothing of it has been told counts less for what stands at its end."""
    lead = candidate("abc")
    told, end = candidate("def", 1, number=5), candidate("ghi", 2, number=25, origin=1)
    assert choose([lead, told, replace(end, number=5)], EVEN, 2, 0.0)[1].origin == 1
    said = _said(lead)
    high, low = (
        gain_of(place, said, EVEN) - gain_of(replace(place, origin=0), said, EVEN)
        for place in (replace(end, number=5), end)
    )
    assert high > low > 0


def _said(*sentences: Candidate) -> Said:
    said = Said()
    for sentence in sentences:
        said.add(sentence)
    return said


def test_the_news_is_led_with_once() -> None:
    """Each text leads with the news in its own words: a second lead counts no more than what stands further down."""
    first, lead = candidate("abcdef", 0), candidate("ghi", 1, origin=1)
    below = candidate("jkl", 2, origin=1, number=3)
    assert choose([first, lead, below], EVEN, 2, 0.1) == (first, below)
    assert choose([first, replace(lead, number=1), below], EVEN, 2, 0.1) == (first, replace(lead, number=1))


def test_how_many_is_told() -> None:
    """A sentence with a figure goes before a longer one while the summary has no figure."""
    first, figure, more = candidate("abcd", 0), candidate("ef", 1, figures=1), candidate("ghi", 2)
    assert choose([first, figure, more], EVEN, 2, 0.1) == (first, figure)
    assert choose([replace(first, figures=1), figure, more], EVEN, 2, 0.1) == (replace(first, figures=1), more)


def test_what_was_said_at_the_opening_gives_way() -> None:
    """Once it is known how it ended, what was said as it began counts less."""
    first, begun, ended = candidate("abcd", 0), candidate("efgh", 1, opening=True), candidate("ijkl", 2)
    assert choose([first, begun, ended], EVEN, 2, 0.1) == (first, ended)
    assert choose([first, replace(begun, opening=False), ended], EVEN, 2, 0.1) == (first, replace(begun, opening=False))


def test_what_was_expected_gives_way_to_what_came_of_it() -> None:
    """It says itself that it is of the beginning, while the rest of an early report may still hold."""
    lead, expected, early = candidate("abc"), candidate("def", 1, number=1), candidate("ghi", 2, number=1)
    told = (lead, replace(expected, opening=True, expected=True), replace(early, opening=True))
    assert choose(told, EVEN, 2, 0.0) == (lead, told[2])


def test_the_title_is_told() -> None:
    """The sentence that is the title comes second, however little it adds, unless the first one says the same."""
    first, more, title = candidate("abcdef", 0), candidate("ghi", 1), candidate("jk", 2, number=20, titular=True)
    assert choose([first, more, title], EVEN, 2, 0.1) == (first, title)
    assert choose([first, more, replace(title, number=0)], EVEN, 1, 0.1) == (first,)
    again = candidate("ab", 2, number=20, titular=True)
    assert choose([first, more, again], EVEN, 2, 0.1) == (first, more)


def test_the_title_may_have_names_in_common_with_the_first_sentence() -> None:
    """What has happened since to those whom the first sentence names is told, though half of its words are there."""
    first, more = candidate("abcdef", 0), candidate("ghi", 1)
    since = candidate("abcxy", 2, number=20)
    assert choose([first, more, since], EVEN, 2, 0.1) == (first, more)
    assert choose([first, more, replace(since, titular=True)], EVEN, 2, 0.1) == (first, replace(since, titular=True))


def test_sober_wordings_go_before_coloured_ones() -> None:
    """Of two that tell as much, that in which nobody rages is chosen, also as the second."""
    first, loud, sober = candidate("ab", 0), candidate("cd", 1, coloured=True), candidate("ef", 2)
    assert choose([first, loud, sober], EVEN, 2, 0.0) == (first, sober)


def test_a_sentence_that_names_its_firm_opens() -> None:
    """Readers do not know which firm is meant; how many died is told first nevertheless."""
    bare, named = candidate("ab", 0, bodiless=True), candidate("cd", 1)
    assert choose([bare, named], EVEN, 1, 0.0) == (named,)
    assert choose([replace(bare, toll=True), named], EVEN, 1, 0.0) == (replace(bare, toll=True),)


def test_overlong_sentences_stay_out() -> None:
    """Nobody reads a sentence of more than the allowed words in a summary."""
    assert choose([candidate("abc", words=LONGEST + 1)], EVEN, 7, 0.1) == ()


def test_ends_when_nothing_is_left_to_say() -> None:
    """A sentence that adds little of what the first one gave is not worth its place."""
    assert choose([candidate("abcdef", 0), candidate("x", 1)], EVEN, 7, 0.1) == (candidate("abcdef", 0),)


def test_another_topic_is_preferred_to_more_of_one() -> None:
    """Of two statements equally agreed on, the one whose topic has not been touched comes next."""
    opening = candidate("ab", 0, statements=frozenset({0}))
    more, other = candidate("cd", 1, statements=frozenset({1})), candidate("ef", 2, statements=frozenset({2}))
    assert choose([opening, more, other], EVEN, 2, 0.1) == (opening, other)


@given(candidates, candidates)
def test_what_is_said_is_kept_as_it_grows(chosen: Sequence[Candidate], further: Sequence[Candidate]) -> None:
    """A sentence gains by its new words alone, in whatever order the others were chosen, and less for its old ones."""
    said, backwards = Said(), Said()
    for each, last in zip(chosen, reversed(chosen), strict=True):
        said.add(each)
        backwards.add(last)
    for each in further:
        new = replace(each, terms=each.terms.difference(*(c.terms for c in chosen)))
        assert gain_of(each, said, EVEN) == gain_of(each, backwards, EVEN) <= gain_of(new, said, EVEN)
        assert bool(new.terms) == (gain_of(each, said, EVEN) > 0)


def test_a_reply_takes_a_place() -> None:
    """A disputed sentence and what is said against it fill two places, so one fewer is chosen."""
    disputed, plain = candidate("abcdef", 0, reply=Passage("artikel", Span(90, 91))), candidate("ghi", 1)
    assert choose([disputed, plain], EVEN, 3, 0.1) == (disputed, plain)
    assert choose([disputed, plain], EVEN, 2, 0.1) == (disputed,)


def test_a_disputed_sentence_stays_out_where_only_one_place_is_left() -> None:
    """A summary tells the one side only together with the other: what fits is told instead."""
    disputed, plain = candidate("abcdef", 0, reply=Passage("artikel", Span(90, 91))), candidate("ghi", 1)
    assert choose([disputed, plain], EVEN, 1, 0.1) == (plain,)
    assert choose([disputed], EVEN, 1, 0.1) == ()


def test_background_gives_way_to_news() -> None:
    """What was long before stands behind what is new and says as much."""
    old = candidate("abc", 0, background=True)
    assert choose([old, candidate("def", 1)], EVEN, 1, 0.1) == (candidate("def", 1),)


def test_the_ornaments_of_one_reporter_give_way() -> None:
    """Behind the opening, a sentence in words that other texts have too goes before one in words of its own."""
    weights = replace(EVEN, shared=frozenset("abcdef"))
    opening, ornament, central = candidate("abc", 0), candidate("ghi", 1, number=5), candidate("def", 2, number=5)
    assert choose([opening, ornament, central], weights, 2, 0.1) == (opening, central)
    assert choose([opening, ornament, central], EVEN, 2, 0.1) == (opening, ornament)


@given(st.text("abcdefghijkl", min_size=1, max_size=6), st.sets(st.sampled_from(LETTERS)))
def test_a_sentence_counts_more_the_more_of_it_others_tell(terms: str, shared: set[str]) -> None:
    """Behind the opening, each word that further texts have makes a sentence worth no less."""
    said, each = Said(), candidate(terms, 1)
    said.add(candidate("xyz", 0))
    some, none = (replace(EVEN, shared=frozenset(words)) for words in (shared, ""))
    assert gain_of(each, said, none) <= gain_of(each, said, some) <= gain_of(each, said, EVEN)
    assert (gain_of(each, said, none) < gain_of(each, said, some)) is bool(shared & set(terms))


def test_news_is_not_told_again_in_parts_of_its_words() -> None:
    """A compound says what its last part says, and when it happened is not news of its own."""
    terms, same = {"industriegewerkschaft", "konzern", "einigen"}, frozenset({"gewerkschaft", "einigen"})
    long = replace(candidate("a"), terms=frozenset(terms), matter=frozenset(terms))
    short = replace(candidate("b", 1), terms=same | {"nacht"}, matter=same)
    assert choose([long, short], EVEN, 7, 0.0) in ((long,), (short,))


def test_what_makes_the_same_statement_is_told_once() -> None:
    """Two sentences that are mostly one statement do not both stand in a summary, whatever their words."""
    first, second = (replace(candidate(terms, n), mainly=frozenset({7})) for n, terms in enumerate(("abc", "def")))
    assert choose([first, second], EVEN, 7, 0.0) == (first,)


def test_a_scene_gives_way_to_news() -> None:
    """Of two equal sentences the one is taken that does not only set a scene."""
    first, second = candidate("abc", scenic=True), candidate("def", 1)
    assert choose([first, second], EVEN, 1, 0.0) == (second,)


def test_a_scene_opens_no_summary_though_it_is_the_only_lead() -> None:
    """Where nothing else stands at the head of a text, the news stands further down."""
    scene, news = candidate("abcdef", scenic=True), candidate("gh", 4)
    assert choose([scene, news], EVEN, 2, 0.0)[0] == news


@pytest.mark.parametrize("toll", [False, True])
def test_what_came_of_the_news_opens_only_where_no_text_opens_with_it(toll: bool) -> None:  # noqa: FBT001
    """Unless it tells how many died; where all leads go on from the news, a toll further down may open."""
    after, news = candidate("abcdef", 1, follows=True, toll=toll), candidate("gh")
    assert choose([after, news], EVEN, 2, 0.0)[0] == (after if toll else news)
    further = candidate("gh", 4, toll=True)
    assert choose([candidate("abcdef", follows=True), further], EVEN, 2, 0.0)[0] == further


@pytest.mark.parametrize(("changes", "first"), [({}, False), ({"telling": True}, True), ({"act": True}, True)])
def test_colour_of_one_text_gives_way(changes: dict[str, bool], first: bool) -> None:  # noqa: FBT001
    """What nobody else tells needs a figure, a voice or an act to be news."""
    colour = candidate("abc", **{"alone": True, "telling": False, **changes})
    other = candidate("def", 1)
    assert (choose([colour, other], EVEN, 1, 0.0) == (colour,)) is first


def test_what_may_have_been_told_loses_by_how_likely_it_was() -> None:
    """Of two sentences the one is taken that less likely says what the summary says."""
    first = candidate("abcd", number=0)
    likely = candidate("efg", 1, number=1, alike={first.passage: 0.5})
    other = candidate("hij", 2, number=1, alike={first.passage: 0.1})
    assert choose([first, likely, other], EVEN, 2, 0.0) == (first, other)


def test_what_has_surely_been_told_is_not_told_again() -> None:
    """Though the two have no word in common."""
    first = candidate("abcd", number=0)
    same = candidate("efg", 1, number=1, alike={first.passage: 0.8})
    assert choose([first, same], EVEN, 2, 0.0) == (first,)


def test_a_toll_is_told_once() -> None:
    """Of equal sentences one that tells how many died goes first, and a second one has no more worth for it."""
    plain, toll, again = (candidate(t, n, number=1) for n, t in enumerate(("abc", "def", "ghi")))
    toll, again = replace(toll, toll=True), replace(again, toll=True, number=2)
    assert choose([plain, toll, again], EVEN, 2, 0.0) == (toll, plain)


def test_a_scene_opens_no_summary() -> None:
    """What follows a scene is no opening, but may stand further down."""
    first, second = candidate("abc", aside=True), candidate("de", 1)
    assert choose([first, second], EVEN, 2, 0.0) == (second, first)


def test_what_happened_goes_before_what_is_said_of_it_or_came_of_it() -> None:
    """Of two equal sentences the one is taken that is no quotation, opens with the news itself, and needs no reply."""
    second = candidate("def", 1)
    for change in ({"spoken": True}, {"follows": True}, {"reply": Passage("artikel", Span(90, 91))}):
        assert choose([candidate("abc", **change), second], EVEN, 2, 0.0)[0] == second


def test_history_is_told_only_where_there_is_nothing_else() -> None:
    """What was years ago does not fill a summary that has fewer sentences than it may have."""
    old, new = candidate("abc", history=True), candidate("def", 1)
    assert choose([old, new], EVEN, 7, 0.0) == (new,)
    assert choose([old], EVEN, 7, 0.0) == (old,)


def test_a_figure_that_most_texts_give_otherwise_gives_way() -> None:
    """Of two equal sentences the one is taken whose figures most texts have."""
    first, second = candidate("abc", outvoted=True), candidate("def", 1)
    assert choose([first, second], EVEN, 1, 0.0) == (second,)


MANY = replace(EVEN, terms=dict.fromkeys("abcdefghijklmnop", 1.0), shared=frozenset("abcdefghijklmnop"))
REPLY = Passage("artikel", Span(90, 91))


@pytest.mark.parametrize(
    ("change", "less", "least"),
    [
        ({"grade": Grade.HEDGED}, (6, 5), (8, 4)),
        ({"outvoted": True}, (8, 4), (8, 3)),
        ({"spoken": True}, (6, 5), (8, 4)),
        ({"relative": True}, (6, 5), (7, 4)),
        ({"reply": REPLY}, (6, 5), (8, 4)),
        ({"background": True}, (8, 1), (11, 1)),
    ],
)
def test_what_is_no_good_opening_gives_way_but_not_to_next_to_nothing(
    change: dict[str, object], less: tuple[int, int], least: tuple[int, int]
) -> None:
    """A flaw costs the opening to a sentence that says about as much, not to one that says far less."""
    for (much, little), flawed_first in ((less, False), (least, True)):
        flawed = candidate("abcdefghijk"[:much], 0, **change)
        other = candidate("lmnop" + "k" if little == 6 else "lmnop"[:little], 1)
        assert (choose([flawed, other], MANY, 2, 0.0)[0] == flawed) is flawed_first


def test_only_the_first_two_sentences_of_an_article_open_a_summary() -> None:
    """Agencies tell the news in them; what stands below is told afterwards, however much it says."""
    first, rich = candidate("a", 0), "bcdefghijkl"
    assert choose([first, candidate(rich, 1, number=1)], EVEN, 1, 0.0) == (candidate(rich, 1, number=1),)
    assert choose([first, candidate(rich, 1, number=2)], EVEN, 1, 0.0) == (first,)


@pytest.mark.parametrize(("ornament", "central", "first"), [(5, 4, "central"), (6, 4, "ornament")])
def test_an_opening_in_words_of_its_own_must_say_more(ornament: int, central: int, first: str) -> None:
    """What no other text tells opens a summary only where it says half as much again as what others tell, too."""
    weights = replace(MANY, shared=frozenset("lmnop"))
    given = {"ornament": candidate("abcdefgh"[:ornament], 0), "central": candidate("lmnop"[:central], 1)}
    assert choose(tuple(given.values()), weights, 1, 0.0) == (given[first],)


@pytest.mark.parametrize(("ornament", "central", "second"), [(5, 3, "central"), (7, 3, "ornament")])
def test_behind_the_opening_an_ornament_must_say_twice_as_much(ornament: int, central: int, second: str) -> None:
    """Behind the opening there is room for one text's find, where it tells more than what all tell."""
    weights = replace(MANY, shared=frozenset("lmnop"))
    opening = candidate("op", 0)
    given = {
        "ornament": candidate("abcdefgh"[:ornament], 1, number=5),
        "central": candidate("lmn"[:central], 2, number=5),
    }
    assert choose((opening, *given.values()), weights, 2, 0.0)[1] == given[second]


def test_reported_speech_of_forty_words_may_stand_in_a_summary() -> None:
    """With its speaker it needs more words than style guides allow a plain sentence."""
    long = candidate("abc", words=40)
    assert choose([long], EVEN, 1, 0.0) == (long,)


def test_naming_the_same_again_is_no_repetition() -> None:
    """What somebody who has been named does besides is as new as what others do; other words said again are not."""
    said = Said()
    said.add(candidate("abc"))
    named = replace(EVEN, names=frozenset("ab"))
    on_them, circling = candidate("abghi"), candidate("bcghi")
    assert gain_of(on_them, said, named) > gain_of(circling, said, named)
    assert gain_of(on_them, said, EVEN) == gain_of(circling, said, EVEN)
    assert gain_of(candidate("ab"), said, named) == 0.0


def test_what_had_been_said_before_does_not_open_a_summary() -> None:
    """It may stand behind the news that it came before."""
    before, news = candidate("abcdef", continuing=True), candidate("ghi", 1, number=1)
    assert choose((before, news), EVEN, 2, 0.0) == (news, before)


@pytest.mark.parametrize(("likely", "second"), [(0.9, False), (0.6, True)])
def test_what_a_third_sentence_tells_as_both_is_told_once(likely: float, second: bool) -> None:  # noqa: FBT001
    """Two sentences may have no word in common and say the same, which one between them shows."""
    between = Passage("anderer", Span(0, 1))
    first = candidate("abcdefgh", alike={between: 0.9})
    again, less = candidate("ijklmn", 1, alike={between: likely}), candidate("op", 2)
    assert (choose([first, again, less], MANY, 2, 0.0)[1] == again) is second
