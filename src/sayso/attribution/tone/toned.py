"""The tone of every statement of an article, from the words of its cue and of its content."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from sayso.attribution.cues import lexicon
from sayso.attribution.spans import Places
from sayso.attribution.tone import hedges
from sayso.attribution.tone.acts import Around, act_of, is_aloud, negation, unanswered
from sayso.attribution.tone.modality import modality
from sayso.attribution.tone.wording import LONGEST_CUE, MARKS, lows, wording
from sayso.values import Span, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sayso.attribution.tone.phrasebook import Phrasebook
    from sayso.attribution.tone.scale import Tone
    from sayso.values import Speaker, Statement

# "reportedly" belongs to a cue when at most so many characters part them: an auxiliary, a comma, a short subject.
BESIDE = 40
# A content that is longer than a hedge by its marks alone ("“Perhaps,”") is that word and hedges nothing.
MARKED = 4
# So many characters before a source hold a word that denies it and the one before ("nor would"), and no more.
BEFORE = 12
# So many characters hold a content that is nothing but a denial ("no explanation").
BRIEF = 20
# So many characters before a content show that it was asked ("Pressed repeatedly on"); so many hold a brief quotation.
ASKED = 32
QUOTED = 60
# What stands between an adverb and its cue in another sentence ends here.
SENTENCE_ENDS = frozenset(".!?\n")


def toned(text: str, statements: Sequence[Statement], scale: Phrasebook[Tone]) -> list[Statement]:
    """Return the statements with act, stance, force, negation, hedges and modality.

    A cue that the scale does not know is neutral and has no force. Silence takes no
    side either: what a refusal to speak means is the reader's to say; nor does an intent,
    nor a doubt that is denied ("does not claim to know"). What the occasion
    tells of the act is told when it is known (`written`).
    """
    given = _hedges(text, statements)
    return [_toned(text, one, scale, given.get(number, ())) for number, one in enumerate(statements)]


def written(text: str, statements: Sequence[Statement]) -> list[Statement]:
    """Return the toned statements, those as writing whose occasion is a text ("said in a letter")."""
    return [replace(one, act="writing") if _is_written(text, one) else one for one in statements]


def _is_written(text: str, statement: Statement) -> bool:
    if statement.act != "speech" or statement.occasion is None:
        return False
    said, occasion = wording(text, statement.cue, statement.content), statement.occasion
    voiced = is_aloud(lows(text, occasion.span)[:LONGEST_CUE])
    return act_of(said, kind=None, occasion=occasion.kind, negated=statement.negated, voiced=voiced) == "writing"


def _toned(text: str, statement: Statement, scale: Phrasebook[Tone], hedged: Iterable[Span]) -> Statement:
    said = wording(text, statement.cue, statement.content)
    entry = scale.best(said)
    around = _around(text, statement)
    negated = negation(said, around, entry)
    who = statement.speaker
    voiced = who is not None and is_aloud(_called(text, statement, who), kind=who.kind)
    act = act_of(said, kind=who.kind if who else None, occasion=None, negated=negated, around=around, voiced=voiced)
    if entry is None and unanswered(said, around):
        act = "silence"
    silent = act == "silence"
    # Who doesn't claim it is no reason to doubt it, and who plans to ask for it asks for nothing yet.
    sided = entry and not (silent or act == "intent" or (negated and entry.value.stance == "doubts"))
    return replace(
        statement,
        act=act,
        stance=entry.value.stance if entry and sided else "neutral",
        force=entry.value.force if entry and not silent else None,
        negated=negated or silent,
        hedges=tuple(sorted({*statement.hedges, *hedged})),
        modality=modality(text, statement.content[0]) if statement.content else None,
    )


def _called(text: str, statement: Statement, who: Speaker) -> list[str]:
    """Return the words of a source, and those of the name behind it, in lower case."""
    source = [low for span in statement.source for low in lows(text, span)][:LONGEST_CUE]
    return [*source, *(who.name or "").lower().split()][: 2 * LONGEST_CUE]


def _around(text: str, statement: Statement) -> Around:
    """Return the words beside the cue by which the subject or the content can deny it."""
    source, content = statement.source, statement.content
    first = min((*source[:1], *statement.cue[:1]), default=None)
    before = lows(text, Span(max(0, first.start - BEFORE), first.start)) if first else []
    brief = len(content) == 1 and content[0].end - content[0].start <= BRIEF
    return Around(
        tuple(lows(text, source[0])[:2]) if source else (),
        tuple(before[-2:]),
        tuple(low for low in lows(text, content[0]) if low.isalpha()) if brief else (),
        _question(text, statement),
        _quoted(text, content),
    )


def _question(text: str, statement: Statement) -> tuple[str, ...]:
    """Return the words right before a content that its cue follows and that isn't a quotation."""
    if not statement.content or not statement.cue or statement.cue[0].start < statement.content[0].end:
        return ()
    start = statement.content[0].start
    if text[start : start + 1] in MARKS:
        return ()
    return tuple(low for low in lows(text, Span(max(0, start - ASKED), start)) if low.isalpha())


def _quoted(text: str, content: Sequence[Span]) -> tuple[str, ...]:
    """Return the words of a content that is one brief quotation."""
    if (
        len(content) != 1
        or content[0].end - content[0].start > QUOTED
        or text[content[0].start : content[0].start + 1] not in MARKS
    ):
        return ()
    return tuple(lows(text, content[0]))


def _hedges(text: str, statements: Sequence[Statement]) -> dict[int, set[Span]]:
    """Give each hedge to the innermost statement whose content holds it, or to the one beside whose cue it stands."""
    contents = Places([statement.content for statement in statements])
    edges = sorted((span.start, span.end, number) for number, one in enumerate(statements) for span in one.cue)
    given: dict[int, set[Span]] = {}
    for hedge in hedges.found(text):
        around = [_size(statements[number], hedge, number) for number in contents.meeting([hedge])]
        owner = min(filter(None, around), default=None)
        if owner and owner[0] > hedge.end - hedge.start:
            given.setdefault(_inner(text, hedge, owner[2], statements, edges), set()).add(hedge)
        elif not owner and hedge.of(text).lower() in lexicon().hearsay and (cue := _nearest(text, hedge, edges)):
            given.setdefault(cue[2], set()).add(hedge)
    return given


def _inner(
    text: str, hedge: Span, owner: int, statements: Sequence[Statement], edges: Sequence[tuple[int, int, int]]
) -> int:
    """Return whose hedge it is inside a content: "reportedly" belongs to the cue there beside which it stands."""
    if hedge.of(text).lower() not in lexicon().hearsay:
        return owner
    cue = _nearest(text, hedge, edges)
    return cue[2] if cue and statements[cue[2]].within == statements[owner].id else owner


def _size(statement: Statement, hedge: Span, number: int) -> tuple[int, bool, int] | None:
    """Return how long the content is that holds a hedge, marks at its ends left out, whether none holds it, whose."""
    held = next((part for part in statement.content if part.holds(hedge)), None)
    if held is None:
        return None
    return held.end - held.start - MARKED * (len(statement.content) == 1), statement.within is None, number


def _nearest(text: str, hedge: Span, edges: Sequence[tuple[int, int, int]]) -> tuple[int, int, int] | None:
    """Return the cue that is nearest to an adverb in its sentence, None where none is near."""
    place = bisect_right(edges, hedge.start, key=itemgetter(0))
    near = [edge for edge in edges[max(0, place - 2) : place + 2] if _gap(text, hedge, edge) <= BESIDE]
    return min(near, key=lambda edge: _gap(text, hedge, edge), default=None)


def _gap(text: str, hedge: Span, edge: tuple[int, int, int]) -> int:
    """Return how far a cue is from a hedge in the same sentence; more than BESIDE in another one."""
    if edge[0] <= hedge.start and hedge.end <= edge[1]:
        return 0
    start, end = (hedge.end, edge[0]) if edge[0] >= hedge.end else (edge[1], hedge.start)
    # Looked at only where it is short: a cue may stand a whole text away.
    if end - start > BESIDE or SENTENCE_ENDS & set(text[start:end]):
        return BESIDE + 1
    return max(0, end - start)
