"""What the clauses of a line tell of who is spoken of: one or several, by the writer or by who is quoted."""

from presseschau.annotating.quotes.clauses import Clause
from presseschau.annotating.quotes.forms import endings, forms
from presseschau.annotating.quotes.lines import MARKED
from presseschau.annotating.quotes.mood import Mood
from presseschau.annotating.quotes.reading import Range, Reading
from presseschau.model import Span


def clause_at(reading: Reading, position: int) -> Clause | None:
    """Give the clause that a word stands in."""
    return next((clause for clause in reading.clauses if clause.start <= position < clause.end), None)


def is_plural_form(form: str) -> bool:
    """Whether a finite verb of the third person is a plural: it ends in -en, -ern or -eln (Duden, Die Grammatik)."""
    return form in forms("plural_verbs") or (
        form.endswith(("en", "ern", "eln")) and not form.endswith(endings("singular_verbs"))
    )


def is_plural_at(reading: Reading, words: Range) -> bool:
    """Whether the verb of the clause that begins or ends with a subject is a plural."""
    clause = clause_at(reading, words[1] - 1)
    if clause is None or clause.finite is None:
        clause = next((c for c in reading.clauses if c.start >= words[1] and c.finite is not None), None)
    return clause is not None and clause.finite is not None and is_plural_form(reading.words[clause.finite].low)


def is_personal(reading: Reading, position: int) -> bool:
    """Whether the verb of the clause around a word is one of persons alone ("sagte")."""
    clause = clause_at(reading, position)
    lemma = reading.words[clause.finite].lemma.lower() if clause and clause.finite is not None else ""
    return lemma in forms("personal_verbs")


def is_reported(reading: Reading, span: Span, position: int) -> bool:
    """Whether a stretch lies in a quotation, or in a reported clause other than that of the word at `position`."""
    place = next((n for n, word in enumerate(reading.words) if word.span.end > span.start), 0)
    if reading.words[place].tag == MARKED:
        return True
    clause = clause_at(reading, place)
    return clause is not None and clause.mood is not Mood.INDICATIVE and clause != clause_at(reading, position)
