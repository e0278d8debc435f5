"""Questions and answers."""

from presseschau.model import QuoteKind
from tests.annotating.quotes.articles import quotes_in

_OPENING = "Die Biologin Ida Dannenberg leitet das Moorschutzamt in Uelzen.\n"


def _told(text: str) -> list[tuple[str, list[str]]]:
    """Give the direct quotations of a text with whom they are given to."""
    quotes = quotes_in(text)
    assert all(quote.kind is QuoteKind.DIRECT for quote in quotes)
    return [(quote.span.of(text), [holder.of(text) for holder in quote.holders]) for quote in quotes]


def test_answers_are_direct_speech_of_who_is_named() -> None:
    """Each sentence of an answer is, to the paragraph's end; a surname that is a town's too means the person."""
    text = (
        _OPENING + "Wie steht es um das Moor?\nIda Dannenberg: Der Pegel fällt. Wir messen täglich.\n"
        "Was hilft?\nDannenberg: Die Gräben müssen zu."
    )
    assert _told(text) == [
        ("Der Pegel fällt.", ["Ida Dannenberg"]),
        ("Wir messen täglich.", ["Ida Dannenberg"]),
        ("Die Gräben müssen zu.", ["Dannenberg"]),
    ]


def test_questions_are_nobodys_statement() -> None:
    """What is asked between the answers is not quoted, but for words of somebody else whom it names."""
    text = (
        _OPENING + "Der Landrat sagt, das Wasser reiche. Stimmt das?\nDannenberg: Das sehe ich anders.\n"
        "Sie haben gesagt, das Moor sei krank. Es sei zu spät.\nDannenberg: Ich bleibe dabei."
    )
    kinds = [(quote.kind, quote.span.of(text)) for quote in quotes_in(text)]
    assert kinds == [
        (QuoteKind.INDIRECT, "das Wasser reiche"),
        (QuoteKind.DIRECT, "Das sehe ich anders."),
        (QuoteKind.DIRECT, "Ich bleibe dabei."),
    ]


def test_an_answer_without_its_question_may_tell_nothing() -> None:
    """A word or two say nothing by themselves; what follows them does."""
    text = _OPENING + "Reicht das?\nDannenberg: Nein. Wir brauchen mehr Geld.\nBald?\nDannenberg: Ja, sicher."
    assert [wording for wording, _ in _told(text)] == ["Wir brauchen mehr Geld."]


def test_who_is_named_before_every_turn_goes_on_over_paragraphs() -> None:
    """Where whoever asks is named as well, a paragraph without a name belongs to the turn before."""
    text = (
        _OPENING + "Moorbote: Reicht das Wasser?\nDannenberg: Die Gräben müssen zu.\nWir messen das täglich.\n"
        "Moorbote: Was noch?\nDannenberg: Es braucht viel Regen.\nDas Gespräch führte Jan Esser."
    )
    assert [wording for wording, _ in _told(text)] == [
        "Die Gräben müssen zu.",
        "Wir messen das täglich.",
        "Es braucht viel Regen.",
    ]


def test_emphasis_is_no_part_of_an_answer() -> None:
    """Names set off with asterisks are read as well."""
    text = (
        _OPENING
        + "**Hilft das?**\n**Dannenberg:** Es hilft ein wenig.\n**Und?**\n**Dannenberg:** Wir warten auf Regen."
    )
    assert [wording for wording, _ in _told(text)] == ["Es hilft ein wenig.", "Wir warten auf Regen."]


def test_one_name_before_a_colon_makes_no_interview() -> None:
    """A single paragraph may begin so in any article."""
    text = _OPENING + "Dannenberg: Der Pegel fällt weiter."
    assert [quote.kind for quote in quotes_in(text)] != [QuoteKind.DIRECT]


def test_names_before_colons_without_questions_make_no_interview() -> None:
    """Ratings of players and tickers tell in the outlet's own words what stands behind a name."""
    text = (
        _OPENING + "Dannenberg: Die Biologin verteidigt den Stau seit Wochen.\n„Wir haben das gut vorbereitet“, sagte "
        "Dannenberg.\nDannenberg: Das Amt liegt nach ersten Zahlen vorn."
    )
    direct = [quote.span.of(text) for quote in quotes_in(text) if quote.kind is QuoteKind.DIRECT]
    assert direct == ["„Wir haben das gut vorbereitet“"]
