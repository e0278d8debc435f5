"""What annotating finds in one article. All spans lie in that article's text and begin and end with no white space."""

from dataclasses import dataclass
from enum import StrEnum

from presseschau.model.layout import BlockKind
from presseschau.model.placed import Placed
from presseschau.model.precision import Precision
from presseschau.model.span import Span


class Grade(StrEnum):
    """On whose word a sentence stands; a summary never raises it."""

    REPORTED = "reported"
    ATTRIBUTED = "attributed"
    HEDGED = "hedged"


@dataclass(frozen=True, kw_only=True, slots=True)
class Base:
    """A content word (noun, name, verb, adjective, number) and its lower-case base form.

    A separated verb has the base form of both its parts ("kündigte … an": "ankündigen"). `verb` tells full verbs.
    """

    span: Span
    form: str
    verb: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """A sentence of a title, lead, heading or paragraph.

    `bases` are its content words in text order: what comparing and ranking look at. `looks_back` tells that its main
    verb stands in the pluperfect: it tells what was before the event.
    """

    span: Span
    block: BlockKind
    grade: Grade
    bases: tuple[Base, ...] = ()
    looks_back: bool = False

    def __post_init__(self) -> None:
        """Make the content words findable by place."""
        if not isinstance(self.bases, Placed):
            object.__setattr__(self, "bases", Placed(self.bases))

    @property
    def terms(self) -> tuple[str, ...]:
        """Give the base forms of the content words, in text order."""
        return tuple(base.form for base in self.bases)


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """A person, place or organisation named in the text.

    `name` is the wording without inflection ("Blinken" for "Blinkens"), in the fullest form the article itself
    allows only when the span shows it. `role` is where the office stands that goes with it ("US-Außenminister").
    """

    span: Span
    kind: ActorKind
    name: str
    role: Span | None = None


QUOTE_MARKS = frozenset("„“”\"‚‘’'«»‹›‟")
"""Marks that open or close a quotation."""


def is_marked(wording: str) -> bool:
    """Whether a wording stands in quotation marks, those included; the answers of an interview stand in none."""
    return bool(wording) and wording[0] in QUOTE_MARKS and wording[-1] in QUOTE_MARKS


class QuoteKind(StrEnum):
    """Direct speech stands in quotation marks, or is an answer of an interview; indirect speech is rendered content."""

    DIRECT = "direct"
    INDIRECT = "indirect"


@dataclass(frozen=True, kw_only=True, slots=True)
class Quote:
    """Somebody's words.

    `direct` runs from opening to closing mark, both included, or is an answer of an interview, which stands without
    marks; `indirect` is the content without speaker and cue.
    `speaker` is the nearest wording that names who speaks (pronouns allowed); `holders` are the spans of those
    mentions of the same article that the speaker stands for: empty when nobody can be named, several when joint.
    """

    kind: QuoteKind
    span: Span
    speaker: Span | None = None
    cue: Span | None = None
    holders: tuple[Span, ...] = ()

    @property
    def reach(self) -> Span:
        """From the words to their cue."""
        cue = self.cue or self.span
        return Span(min(self.span.start, cue.start), max(self.span.end, cue.end))


@dataclass(frozen=True, kw_only=True, slots=True)
class Agent:
    """The subject of a clause: who acts in it, or in the passive who is acted on.

    `holders` are the spans of those mentions of the same article that the subject stands for ("der Minister", "er").
    """

    clause: Span
    subject: Span
    holders: tuple[Span, ...] = ()

    @property
    def span(self) -> Span:
        """The clause with its subject."""
        return Span(min(self.clause.start, self.subject.start), max(self.clause.end, self.subject.end))


class TimeType(StrEnum):
    """TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Bearing(StrEnum):
    """What a date has to do with what its sentence tells.

    `event`: it happened or is to happen then; `since`: it is so since then; `aside`: the date only tells which thing is
    meant, or ends a stretch of time; `unreal`: it would have been then.
    """

    EVENT = "event"
    SINCE = "since"
    ASIDE = "aside"
    UNREAL = "unreal"


@dataclass(frozen=True, kw_only=True, slots=True)
class TimeExpression:
    """A date or time in running text, `value` as in TIMEX3, never more exact than the text and its date allow."""

    span: Span
    type: TimeType
    value: str
    precision: Precision
    bearing: Bearing = Bearing.EVENT


class Qualifier(StrEnum):
    """How exactly a figure is meant."""

    EXACTLY = "exactly"
    ABOUT = "about"
    MORE_THAN = "more than"
    LESS_THAN = "less than"
    AT_LEAST = "at least"
    AT_MOST = "at most"


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure:
    """A number that counts or measures something, with its qualifier inside the span ("mehr als 120.000").

    `unit` is what is counted ("Soldaten", "Euro", "Prozent"); `counted` is the noun phrase it stands in, adjectives
    included ("russischen Soldaten"), where there is one; `owners` are the spans of mentions that state it, and
    `speaker` the wording that says who does ("die Polizei"), where the text has one; `charged` is the mention of whom
    they accuse of what it counts ("warf der Ukraine vor, 120.000 Soldaten zu verlegen").
    """

    span: Span
    value: float
    unit: str
    qualifier: Qualifier
    counted: Span | None = None
    owners: tuple[Span, ...] = ()
    speaker: Span | None = None
    charged: Span | None = None

    @property
    def end(self) -> int:
        """Where the figure ends with what it counts, an offset into the text."""
        return max(self.span.end, self.counted.end if self.counted else 0)
