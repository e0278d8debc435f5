"""Source -> layout: the parts of the text, title, date, outlet and credits. Pure."""

from presseschau.segmenting.identity import identify
from presseschau.segmenting.segmentation import segment

__all__ = ["identify", "segment"]
