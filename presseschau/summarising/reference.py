"""What in a sentence refers to what stands before it: links, demonstratives, pronouns.

After Halliday and Hasan, Cohesion in English (1976), for German: pronouns and demonstratives whose noun stands earlier,
conjunctive adverbs, and comparatives of discourse ("ebenfalls", "umgekehrt").
"""

import re
from collections.abc import Iterable, Sequence

from presseschau.german import mapping
from presseschau.german import words as _listed
from presseschau.german.articles import may_follow_article
from presseschau.model import ActorKind, Article, Mention, QuoteKind, Sentence, Span, placed_in
from presseschau.summarising.nouns import noun_groups

_WORD = re.compile(r"\w+(?:-\w+)*")
COMPARED = 4
"""Words from "so" in which "wie" makes it a comparison."""
EARLY = 6
"""How many words from the start linking adverbs are looked for: later ones mostly link clauses of the sentence."""
_OBJECT = re.compile(r"\bih[mn]\b")
"""How a man is meant who is no subject."""
_CLAUSE = re.compile(r'[^,;:–—(„“”"»«]*')
"""What stands in a sentence before its first mark."""
_PLAINLY = re.compile(r"(?P<before>\w+)\s+(?P<pronoun>sie|ihnen|(?:ihr|sein)(?:e[mnr]?)?(?=\s+[A-ZÄÖÜ]))\b")
_BESIDE_ONE = re.compile(
    r"\W*(?:An|Auf|Aus|Bei|Durch|Für|Gegen|Hinter|Mit|Nach|Neben|Ohne|Über|Um|Unter|Von|Vor|Zu|Zwischen)\s+"
    r"(?:ihm|ihn|ihnen|ihr|sie)\b(?!\s+[A-ZÄÖÜ])"
)
"""How a sentence opens with a pronoun behind a preposition: "Hinter ihr sitzt …"."""
_FURTHER_ONES = re.compile(r"\W*[\w.]+\s+(?:weitere|andere)\b(?!\s+(?:[a-zäöüß]+e\s+)?[A-ZÄÖÜ])")
"""How a sentence opens with a number of what only the one before names: "31 weitere wurden verletzt"."""
_AHEAD = re.compile(
    r"\W*Es\s+(?:ist|war)\s+(?!bereits\b|schon\b|auch\b|noch\b|nicht\b)(?:ein|das|der|die)\w*\b"
    r"(?!\s+(?:zweit|dritt|viert|fünft|nächst|gleich)e)[^:.„“]*:\s+[A-ZÄÖÜ]"
)
"""How "es" stands for what the same sentence tells behind a colon: "Es ist das Ende einer Reise: Der Rat hat …"."""
_OF_THEM = re.compile(r"\bvon\s+ihnen\b|\d\s+davon\b")
"""How a part of many is told who were named before: "Rund 1.100 von ihnen"."""
_JOINT = re.compile(r"[,;:–—(]|\b(?:und|sowie|oder)\b")
"""Where a sentence has said something before it."""
_CONDITIONS = frozenset({"sobald", "sollte", "sollten"})
"""Words beside conjunctions with which a sentence says itself when "dann" is: "sobald …, dann"."""
_BEFORE_THEN = frozenset({"und", "erst", "nur", "auch", "selbst"})
"""Words right before "dann" with which it takes up what its own sentence says: "erst dann, wenn", "und ging dann"."""
_NEAR_THEN = 2  # words before it
_MARKS = frozenset(',;:–—-(“”"»«')


def opens_behind_another(wording: str) -> bool:
    """Whether the beginning of a sentence shows that another one stands before it."""
    found = [word.lower() for word in _WORD.findall(wording)]
    apart = _BESIDE_ONE.match(wording) or _FURTHER_ONES.match(wording)
    return not found or bool(apart) or _dangles(found, wording) or _tells_part_of_nothing(wording)


def _dangles(found: list[str], wording: str) -> bool:
    """Whether a word at the beginning links to an earlier sentence."""
    early = found[:EARLY]
    if _AHEAD.match(wording):
        return False
    linked = any(word in _listed("dangling_early") for word in early)
    return found[0] in _listed("dangling_openers") or linked or ("dann" in early and _then_dangles(found))


def _then_dangles(found: list[str]) -> bool:
    """Whether "dann" tells nothing without an earlier sentence: its own has no condition and leads to it by no word."""
    place = found.index("dann")
    near = found[max(0, place - _NEAR_THEN) : place + 1]
    return _BEFORE_THEN.isdisjoint(near) and (_CONDITIONS | _listed("condition_openers")).isdisjoint(found)


def _tells_part_of_nothing(wording: str) -> bool:
    """Whether "von ihnen" stands in the first clause, where nobody has been named whose part it tells."""
    part = _OF_THEM.search(wording)
    return part is not None and not _JOINT.search(wording, 0, part.start())


def points_back(article: Article, sentence: Sentence) -> bool:
    """Look for what takes up what was said before: "das" as a pronoun, "da" as an adverb, "dieses Ziel", "damit", "so".

    After a comma "damit" is a conjunction and "so" points ahead; quotations speak for themselves.
    """
    words = list(_WORD.finditer(article.text, sentence.span.start, sentence.span.end))
    opens = words[0].group().lower() in ("da", "das", "dies")
    if opens and len(words) > 1 and words[1].start() in {base.span.start for base in sentence.bases if base.verb}:
        return True
    if opens and len(words) > 1 and words[1].group() in _listed("auxiliary_forms"):
        return True
    quoted = [quote.span for quote in article.quotes if quote.kind is QuoteKind.DIRECT]
    if any(_is_pronoun(words, place) for place in range(1, len(words)) if not _lies_in(words[place].start(), quoted)):
        return True
    forms = [match.group() for match in words]
    if any(match.group() in _listed("linkers") and not _follows_mark(match) for match in words):
        return True
    if _is_here(article, sentence, words, quoted):
        return True
    taking_up = (
        match.start()
        for place, match in enumerate(words[1:EARLY], start=1)
        if match.group() == "damit" or (match.group() == "so" and "wie" not in forms[place : place + COMPARED])
    )
    return any(article.text[max(0, start - 2) : start].rstrip()[-1:] not in _MARKS for start in taking_up)


def _is_here(article: Article, sentence: Sentence, words: Sequence[re.Match[str]], quoted: Sequence[Span]) -> bool:
    """Whether a text says "hier" in its own words, and of no place that its sentence names."""
    placed = any(mention.kind is ActorKind.PLACE for mention in placed_in(article.mentions, sentence.span))
    return not placed and any(word.group() == "hier" and not _lies_in(word.start(), quoted) for word in words)


def _follows_mark(match: re.Match[str]) -> bool:
    """Whether a word stands right behind a mark: there it links to what the sentence itself says before."""
    return match.string[max(0, match.start() - 2) : match.start()].rstrip()[-1:] in _MARKS


def _is_pronoun(words: Sequence[re.Match[str]], place: int) -> bool:
    """Whether a word points back at a thing: "lehnte das ab", "dieses Ziel", but not "dieses Jahr", "dieser Zeitung".

    Whose paper is meant tells the mark behind the sentence.
    """
    following = words[place + 1].group() if place + 1 < len(words) else ""
    if words[place].group() in _listed("demonstratives"):
        return following.lower() not in _listed("present_times") | frozenset(mapping("quoting")["media"])
    start = words[place].start()
    relative = words[place].string[max(0, start - 2) : start].rstrip().endswith(",")
    return words[place].group() == "das" and not relative and not may_follow_article(following)


def _lies_in(place: int, spans: Iterable[Span]) -> bool:
    return any(span.start <= place < span.end for span in spans)


def has_open_pronoun(article: Article, sentence: Sentence, shown: Sequence[Span] = ()) -> bool:
    """Look for a pronoun before its noun: "er" needs a person, "sie" anybody named earlier in the sentence.

    Not for those `shown` beside it, whom it means.

    The dative "ihm" takes up a land or town, too, that the sentence begins with: their names are neuter (Duden, Die
    Grammatik). Inside quotations pronouns are the speaker's business; "von ihnen" takes up who is counted before.
    """
    mentions = placed_in(article.mentions, sentence.span)
    named = min((m.span.start for m in mentions), default=sentence.span.end)
    person = min((m.span.start for m in mentions if m.kind is ActorKind.PERSON), default=sentence.span.end)
    land = any(m.kind is ActorKind.PLACE and m.span.start == sentence.span.start for m in mentions)
    starts = dict.fromkeys(_listed("open_pronouns_masculine"), person) | ({"ihm": named} if land else {})
    if _is_object_of_only_person(article, sentence, mentions) or _is_nobody_before(article, sentence, mentions, shown):
        return True
    quoted = [quote.span for quote in article.quotes if quote.kind is QuoteKind.DIRECT]
    quoted += [Span(*match.span()) for match in _OF_THEM.finditer(article.text, sentence.span.start, sentence.span.end)]
    return any(
        match.start() < starts.get(match.group(), named)
        for match in _WORD.finditer(article.text, sentence.span.start, person)
        if match.group() in _listed("open_pronouns")
        and not any(span.contains(Span(match.start(), match.end())) for span in (*quoted, *shown))
    )


def _is_nobody_before(article: Article, sentence: Sentence, mentions: Sequence[Mention], shown: Sequence[Span]) -> bool:
    """Whether a pronoun in a plain first clause can mean none of what stands before it there.

    "Sie" right behind the verb means no place that the clause begins with ("Von Kassel soll sie nach Ulm führen"), nor
    who is its only noun ("Die CDU lehnt sie ab": one of both is the subject and the other the object), nor
    is anybody's what "ihr" or "sein" gives where no noun stands before ("Seit Montag streikt ihre Werft"), and "ihnen"
    means not its only other noun, which is the subject ("Kranz will mit ihnen reden").
    """
    plain = _CLAUSE.match(article.text, sentence.span.start, sentence.span.end)
    match = _PLAINLY.search(article.text, sentence.span.start, plain.end() if plain else sentence.span.start)
    if match is None or any(span.contains(Span(*match.span("pronoun"))) for span in shown):
        return False
    place = match.start("pronoun")
    named = [mention for mention in mentions if mention.span.end <= place]
    nouns = [group for group in noun_groups(article, sentence) if group.end <= place]
    if match["pronoun"] == "ihnen":
        return len(nouns) == 1
    verbs = {base.span.end for base in sentence.bases if base.verb}
    behind = match["before"] in _listed("auxiliary_forms") or match.end("before") in verbs
    acting = [mention for mention in named if mention.kind is not ActorKind.PLACE]
    if match["pronoun"] != "sie":
        return behind and not acting and not nouns
    other = not acting or (len(nouns) == 1 and nouns[0].end == acting[-1].span.end)
    return behind and bool(named) and other


def _is_object_of_only_person(article: Article, sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether somebody else than the only person named so far is meant: "Rohm forderte ihn zum Rücktritt auf".

    A personal pronoun right behind the verb is not whom the subject means: that would be "sich" (Duden, Die Grammatik).
    """
    verbs = {base.span.end for base in sentence.bases if base.verb}
    for match in _OBJECT.finditer(article.text, sentence.span.start, sentence.span.end):
        before = {m.name for m in mentions if m.kind is ActorKind.PERSON and m.span.end <= match.start()}
        if len(before) == 1 and match.start() - 1 in verbs:
            return True
    return False
