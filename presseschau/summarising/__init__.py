"""Story -> summary: whole sentences chosen from the sources, with their support. Pure."""

from presseschau.summarising.headline import entitle
from presseschau.summarising.keynotes import key_sentences, leaning_sentences, scenic_sentences, sound_sentences
from presseschau.summarising.material import gather
from presseschau.summarising.overview import sum_up, sum_up_days
from presseschau.summarising.story import summarise

__all__ = [
    "entitle",
    "gather",
    "key_sentences",
    "leaning_sentences",
    "scenic_sentences",
    "sound_sentences",
    "sum_up",
    "sum_up_days",
    "summarise",
]
