"""The file of corrections in the data package: what was corrected, and what could not be."""

from presseschau.model import AppliedCorrection, CorrectionMistake, CorrectionReport
from presseschau.rendering.data.place import Json, passage_record


def corrections_record(report: CorrectionReport) -> Json:
    """Give the file's path and checksum, the entries that are followed and the mistakes, both by line."""
    return {
        "path": report.path,
        "sha256": report.sha256,
        "applied": [_applied(found) for found in report.applied],
        "failed": [_mistake(mistake) for mistake in report.mistakes],
    }


def _applied(found: AppliedCorrection) -> Json:
    """Leave out what the kind of entry has not."""
    entry = found.entry
    fields = {
        "line": entry.line,
        "kind": entry.kind.value,
        "wording": entry.wording,
        "aliases": list(entry.aliases),
        "articles": list(found.articles),
        "actor": found.actor,
        "mentions": found.mentions,
        "story": found.story,
        "passages": [passage_record(place) for place in found.passages],
    }
    return {name: value for name, value in fields.items() if value}


def _mistake(mistake: CorrectionMistake) -> Json:
    return {
        "line": mistake.line,
        "value": mistake.value,
        "problem": mistake.problem,
        "remedy": mistake.remedy,
    }
