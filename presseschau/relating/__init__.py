"""Articles -> actors and stories: what they share, where they differ, what only one has. Pure."""

from presseschau.relating.cast import assemble_cast
from presseschau.relating.editing import report_corrections, settle_corrections
from presseschau.relating.events.publication import derive_published
from presseschau.relating.events.timeline import timeline
from presseschau.relating.story import relate

__all__ = ["assemble_cast", "derive_published", "relate", "report_corrections", "settle_corrections", "timeline"]
