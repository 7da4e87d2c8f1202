"""A cue as words in lower case, with what the content beside it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.attribution.tokens import words
from sayso.values import lean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sayso.values import Span

# No cue of the labelled stories has more than 15 words; what is longer is no cue, and is read up to here.
LONGEST_CUE = 40
# So many words of the content may end a phrase ("told | not to", "turned down | all their requests for an interview").
TAIL = 8
# So many characters hold the words that a content opens with, marks and a long name included.
OPENING = 80
SIGNS = frozenset({"<question>", "<ing>", "<quote>", "<thing>", "<before>"})
MARKS = frozenset("\"'“”‘’«»„‚‹›`´")
ENDS = "".join(MARKS) + " \n"
QUESTION_WORDS = frozenset(
    {"whether", "if", "what", "why", "how", "when", "where", "which", "who", "whom", "whose", "whoever", "whatever"}
)
# A content that opens with one of these and goes on is a clause, no thing: "that it held", "they had left".
CLAUSE_WORDS = frozenset({"that", "he", "she", "it", "they", "we", "you", "i", "there", "to"})
# Words that may stand before a question word: "from whom", "as to whether", "by how much", "just when".
BEFORE_QUESTION = frozenset(
    {"from", "by", "to", "as", "about", "on", "in", "for", "of", "at", "with", "just", "exactly"}
)
# What stands behind an apostrophe that begins a cue: "'s adamant", "'ve agreed".
SHORT = frozenset({"s", "re", "m", "ve", "ll", "d"})
POSITIVE = {"won't": "will", "can't": "can", "cannot": "can", "shan't": "shall", "ain't": "is"}


@lean
@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a cue, the first words of the content that follows it, and the signs of the content."""

    cue: tuple[str, ...]
    tail: tuple[str, ...] = ()
    signs: frozenset[str] = frozenset()


def wording(text: str, cue: Sequence[Span], content: Sequence[Span]) -> Wording:
    """Return the words of a cue and what the content beside it shows."""
    spoken = tuple(low for span in cue for low in lows(text, span))[:LONGEST_CUE]
    after = next((span for span in content if cue and span.start >= cue[0].end), None)
    tail = tuple(plain(_opening(text, after))[:TAIL]) if after else ()
    is_question = asks(text, content)
    is_quote = after is not None and text[after.start : min(after.end, after.start + 1)] in MARKS
    is_clause = len(tail) > 1 and tail[0] in CLAUSE_WORDS
    shown = {
        "<question>": is_question,
        "<quote>": is_quote,
        "<before>": bool(cue and content) and content[0].start < cue[0].start,
        "<thing>": bool(tail) and not (is_question or is_quote or is_clause),
        "<ing>": bool(tail) and tail[0].endswith("ing"),
    }
    return Wording(spoken, tail, frozenset(sign for sign, is_so in shown.items() if is_so))


def lows(text: str, span: Span) -> list[str]:
    """Return the words of a span in lower case, "n't" as "not", quotation marks left out."""
    found = [token.low for token in words(text, span.start, span.end)]
    short = len(found) > 1 and found[0] == "'" and found[1] in SHORT
    lead = [f"'{found[1]}"] if short else []
    return [*lead, *plain(word for word in found[2 * short :] if word not in MARKS)]


def asks(text: str, content: Sequence[Span]) -> bool:
    """Say whether a content is a question: by its first word, or by the question mark that ends it."""
    if not content:
        return False
    if text[content[-1].start : content[-1].end].rstrip(ENDS).endswith("?"):
        return True
    if _is_whole_sentence(text, content[0]):
        return False
    first = _opening(text, content[0])
    place = 0
    while place < len(first) - 1 and first[place] in BEFORE_QUESTION:
        place += 1
    return bool(first) and first[place] in QUESTION_WORDS


def _is_whole_sentence(text: str, content: Span) -> bool:
    """Say whether a content opens with a quotation mark and a capital: “If it holds, I go”, not “what he wanted”."""
    opens = text[content.start : content.end][:2]
    return len(opens) > 1 and opens[0] in MARKS and opens[1].isupper()


def _opening(text: str, content: Span) -> list[str]:
    """Return the first words of a content in lower case, marks left out."""
    opens = words(text, content.start, min(content.end, content.start + OPENING))
    return [token.low for token in opens if token.low not in MARKS]


def plain(lows_of: Iterable[str]) -> list[str]:
    """Return the words with every n't as a word of its own: "didn't" -> did, not."""
    result: list[str] = []
    for low in lows_of:
        if low.endswith("n't") or low == "cannot":
            result += [POSITIVE.get(low) or low.removesuffix("n't"), "not"]
        else:
            result.append(low)
    return result
