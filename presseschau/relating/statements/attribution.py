"""What of a sentence only says who speaks: "…, sagte die Ministerin am Montag vor Journalisten"."""

from presseschau.german import mapping, words
from presseschau.model import Article, Passage, Quote, placed_at


def adds_only_speaker(article: Article, longer: Passage, passage: Passage) -> bool:
    """Whether a passage is all of a quotation, and a longer one around it only adds who speaks, when and where.

    Of the verbs outside of the quotation all are neutral verbs of speaking, or light ones with an adjective that makes
    them such ("machte deutlich").
    """
    if not longer.covers(passage) or longer == passage:
        return False
    near = placed_at(article.quotes, longer.span)
    quote = next((quote for quote in near if _is_all_of(quote, passage)), None)
    if quote is None or len(near) > 1:
        return False
    sentence = article.sentence_at(passage.span)
    bases = sentence.bases if sentence else ()
    outside = [base for base in bases if longer.span.contains(base.span) and not base.span.overlaps(quote.span)]
    verbs = [base.form for base in outside if base.verb]
    quoting = mapping("quoting")
    bound = any(base.span.of(article.text).lower() in quoting["bound_adjectives"] for base in outside)
    speaking = words("saying_words").union(quoting["light_verbs"] if bound else ())
    return bool(verbs) and all(verb in speaking for verb in verbs)


def _is_all_of(quote: Quote, passage: Passage) -> bool:
    """Whether a passage is a quotation but for its marks."""
    return quote.span.contains(passage.span) and len(quote.span) - len(passage.span) <= len("„“.")
