"""On whose word the values of conflicts are."""

from tests.relating.planted.checks import digest

OPENING = (
    "Am Hafen von Seeburg hat am Dienstag eine Lagerhalle gebrannt. "
    "Der Rauch der Lagerhalle zog über den Hafen von Seeburg."
)


def test_a_value_keeps_the_words_for_who_states_it() -> None:
    """Who is not named stands in the words of the text; who is named is an owner; the outlet's own word has neither."""
    made = digest(
        {"text": f"{OPENING} Nach Angaben der Feuerwehr wurden 14 Menschen verletzt.", "date": "2024-05-07"},
        {"text": f"{OPENING} 17 Menschen wurden verletzt, sagte Landrat Jens Ohlsen.", "date": "2024-05-07"},
        {"text": f"{OPENING} 19 Menschen wurden verletzt.", "date": "2024-05-07"},
    )
    texts = {article.id: article.text for article in made.articles}
    values = {value.value: value for story in made.stories for c in story.conflicts for value in c.values}
    speaker = values[14.0].speaker
    assert speaker is not None
    assert "Feuerwehr" in speaker.span.of(texts[speaker.article])
    assert values[17.0].speaker is None
    assert values[17.0].owners
    assert values[19.0].speaker is None
    assert not values[19.0].owners
