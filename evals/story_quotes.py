"""Find the quotations of a story by its quotation marks, in every house style.

It does what a careful reader does with text that is known to be well formed: it
keeps a stack, takes an apostrophe for a mark only where it can be one, and lets a
quotation run over paragraphs. It repairs nothing: a mark without a partner is
reported, because in a labelled story it is a mistake. That strictness is why it is
not the program's own reader of quotation marks.
"""

from __future__ import annotations

from dataclasses import dataclass

CLOSERS = {"“": "”", "„": "“”", "«": "»", "‘": "’", "‚": "‘’", "‹": "›", '"': '"', "'": "'"}
APOSTROPHES = {"'", "’"}


@dataclass(frozen=True, slots=True)
class Quotations:
    """Outermost quotations as `(start, end)` with their marks, and positions of marks without a partner."""

    spans: tuple[tuple[int, int], ...]
    unpaired: tuple[int, ...]


def quotations(text: str, plain: frozenset[int] = frozenset()) -> Quotations:
    """Return the outermost quotations of `text`; characters at the positions in `plain` are never marks.

    A quotation that runs over paragraphs gives one span a paragraph: each one after
    the first must start with the opening mark again.
    """
    spans: list[tuple[int, int]] = []
    unpaired: list[int] = []
    stack: list[tuple[str, int]] = []
    for start, end in _paragraphs(text):
        first = text[start]
        runs_on = bool(stack) and stack[0][0] == first and start not in plain
        if stack and not runs_on:
            unpaired.extend(opened for _, opened in stack)
            stack = []
        stack = [(first, start)] if runs_on else stack
        for position in range(start + runs_on, end):
            if position not in plain:
                _take(text, position, stack, spans)
        if stack:
            spans.append((stack[0][1], end))
    unpaired.extend(opened for _, opened in stack)
    if stack:
        spans.pop()
    return Quotations(tuple(sorted(spans)), tuple(unpaired))


def _take(text: str, position: int, stack: list[tuple[str, int]], spans: list[tuple[int, int]]) -> None:
    character = text[position]
    before = text[position - 1] if position else " "
    after = text[position + 1] if position + 1 < len(text) else " "
    if stack and character in CLOSERS[stack[-1][0]] and not (character in APOSTROPHES and after.isalnum()):
        _, opened = stack.pop()
        if not stack:
            spans.append((opened, position + 1))
    elif character in CLOSERS and _can_open(character, before, after):
        stack.append((character, position))


def _can_open(character: str, before: str, after: str) -> bool:
    """Say whether a mark at this place can open: the straight ones stand before a word and after none."""
    if character in {"'", "‘"}:
        return not before.isalnum() and not after.isspace()
    return True


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Return the spans of the non-empty lines."""
    found, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append((start + len(line) - len(line.lstrip()), start + len(line)))
        start += len(line) + 1
    return found
