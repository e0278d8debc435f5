"""Ages: they tell who somebody is; they are no news, and no amounts that tie what two reports say."""

from presseschau.german import mapping


def is_age(unit: str) -> bool:
    """Whether what a figure counts are years of age."""
    return unit in mapping("figure_words")["ages"]
