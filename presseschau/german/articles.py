"""Tells the article "das" from the pronoun, which looks the same."""

from presseschau.german.lexicon import words


def may_follow_article(word: str) -> bool:
    """Whether a word can follow "das" as an article: a noun, a number, or an inflected adjective.

    Function words cannot ("nannte das einen Skandal"), nor words without an adjective's ending ("lehnte das ab").
    """
    if not word or word in words("function_words"):
        return False
    return not word[0].islower() or word.endswith(("e", "en"))
