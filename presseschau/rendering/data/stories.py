"""`stories.jsonl`: events and what their coverage has in common."""

from presseschau.model import (
    Conflict,
    ConflictValue,
    Dispute,
    EventDate,
    Headline,
    Passage,
    Statement,
    Story,
    Summary,
    SummarySentence,
)
from presseschau.rendering.data.place import Json, number, passage_record

# Of a share from 0 to 1: a thousandth of an article is about one word.
_DIGITS = 3


def story_record(story: Story, summary: Summary) -> Json:
    """Give the line of `stories.jsonl` for a story; the summary is the longest one."""
    return {
        "id": story.id,
        "title": story.title.text,
        "title_source": _headline(story.title),
        "date": _date(story.date),
        "places": list(story.places),
        "articles": list(story.articles),
        "origins": [list(group) for group in story.origins],
        "summary": [_sentence(sentence) for sentence in summary.seven],
        "summary_one": [_sentence(sentence) for sentence in summary.one],
        "summary_three": [_sentence(sentence) for sentence in summary.three],
        "statements": [_statement(statement) for statement in story.statements],
        "variants": [_passages(group) for group in story.variants],
        "conflicts": [_conflict(conflict) for conflict in story.conflicts],
        "disputes": [_dispute(dispute) for dispute in story.disputes],
        "unique": _passages(story.unique),
        "resemblances": [
            {"sentence": passage_record(pair.sentence), "other": passage_record(pair.other)}
            for pair in story.resemblances
        ],
        "gaps": [{"article": gap.article, "passages": _passages(gap.statement.passages)} for gap in story.gaps],
        "shares": [{"article": part.article, "share": round(part.share, _DIGITS)} for part in story.shares],
        "former_ids": list(story.former_ids),
        "related": [{"story": related.story, "relation": related.relation} for related in story.related],
        "reasons": [{"kind": reason.kind, "evidence": _passages(reason.evidence)} for reason in story.reasons],
    }


def _dispute(dispute: Dispute) -> Json:
    sides = {"claim": passage_record(dispute.claim), "counter": passage_record(dispute.counter)}
    return {**sides, "answer": passage_record(dispute.answer) if dispute.answer else None}


def _passages(passages: tuple[Passage, ...]) -> list[Json]:
    return [passage_record(passage) for passage in passages]


def _headline(title: Headline) -> Json:
    span = title.span
    return {"article": title.article, "start": span.start if span else None, "end": span.end if span else None}


def _date(date: EventDate) -> Json:
    return {
        "value": date.value,
        "precision": date.precision,
        "evidence": _passages(date.evidence),
    }


def _sentence(sentence: SummarySentence) -> Json:
    return {**passage_record(sentence.passage), "also": _passages(sentence.also)}


def _statement(statement: Statement) -> Json:
    return {
        "passages": _passages(statement.passages),
        "wordings": [_passages(group) for group in statement.wordings],
        "sources": [list(group) for group in statement.sources],
        "against": _passages(statement.against),
    }


def _conflict(conflict: Conflict) -> Json:
    return {
        "about": conflict.about,
        "same_time": conflict.same_time,
        "values": [_value(value) for value in conflict.values],
    }


def _value(value: ConflictValue) -> Json:
    return {
        "value": value.value if isinstance(value.value, str) else number(value.value),
        "unit": value.unit,
        "qualifier": value.qualifier,
        **passage_record(value.passage),
        "time": _date(value.time),
        "owners": list(value.owners),
        "speaker": passage_record(value.speaker) if value.speaker else None,
    }
