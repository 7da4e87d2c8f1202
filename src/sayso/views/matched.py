"""Matches and comparisons for eyes: the relation in words, the evidence, the passages side by side.

Text from strangers is made harmless first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.console import Group
from rich.table import Table
from rich.text import Text

from sayso.views.folded import MEANS as MEANT
from sayso.views.folded import counted, divided
from sayso.visible import one_line, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from sayso.exports.listing import Record

# A few lines of half a screen; the whole is in the other formats.
SHORT = 280
MEANS = {
    "identical": "the same text",
    "light-edit": "lightly edited",
    "reworded": "reworded",
    "digest": "a shortened retelling",
    "translated": "translated, or translated back",
    "excerpt": "shares a passage",
    "same-event": "an independent report of the same event",
    "unrelated": "unrelated",
}
WAY = {"a->b": "A is the earlier one", "b->a": "B is the earlier one", "unknown": "nothing tells which came first"}


def matches(records: Sequence[Record]) -> RenderableType:
    """Return each article with its matches below it."""
    return Group(*(part for record in records for part in _matched(record)))


def _matched(record: Record) -> Iterator[RenderableType]:
    yield Text(one_line(record["ref"]), style="bold")
    if not record["matches"]:
        yield Text("  no relative in this archive", style="dim")
    for each in record["matches"]:
        yield Text(f"  {_judged(each)}: {one_line(each['ref'])}")
        for line in each["evidence"]:
            yield Text(f"      {line['kind']}: {one_line(line['detail'])}", style="dim")


def comparison(record: Record, a: str, b: str, *, everything: bool = False) -> RenderableType:
    """Return the verdict, its evidence, and beside each other what B changed of A, the gravest first.

    Changes of low rank are counted; with `everything` they are shown too. The passages are shown with
    `everything`, and where nothing changed.
    """
    parts: list[RenderableType] = [Text(_judged(record), style="bold"), Text(WAY[record["direction"]])]
    parts += [Text(f"  {each['kind']}: {one_line(each['detail'])}") for each in record["evidence"]]
    parts += _changed(record["changes"], everything=everything)
    if record["passages"] and (everything or not record["changes"]):
        parts.append(_side_by_side(record["passages"], a, b))
    return Group(*parts)


def _changed(changes: Sequence[Record], *, everything: bool) -> Iterator[RenderableType]:
    shown, low = (list(changes), []) if everything else divided(changes)
    if shown:
        yield Text(f"\nWhat B changed: {counted(changes)}", style="bold")
        yield _changes(shown)
    if low:
        first = "and" if shown else "Only"
        yield Text(f"{first} of little consequence: {counted(low)} (--all shows them)", style="dim")


def _changes(shown: Sequence[Record]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, expand=True, show_lines=True)
    table.add_column("", ratio=2)
    table.add_column("A", ratio=5)
    table.add_column("B", ratio=5)
    for each in shown:
        verdict = each["detail"].rpartition(": ")[2] if each["before"] and each["after"] else ""
        table.add_row(Text(MEANT[each["kind"]], style="bold"), _words(each["before"]), _after(each["after"], verdict))
    return table


def _words(place: Record | None) -> Text:
    return Text(shortened(one_line(place["text"]), SHORT)) if place else Text("-", style="dim")


def _after(place: Record | None, verdict: str) -> Text:
    return _words(place).append(f"\n{one_line(verdict)}" if verdict else "", style="dim")


def _judged(record: Record) -> str:
    return f"{record['relation']} ({MEANS[record['relation']]}), confidence {record['confidence']:.2f}"


def _side_by_side(passages: Sequence[Record], a: str, b: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, expand=True, show_lines=True)
    table.add_column("A", ratio=1)
    table.add_column("", width=1)
    table.add_column("B", ratio=1)
    for each in passages:
        sign = "=" if each["verbatim"] else "~"
        table.add_row(_cut(a, each["a"]), sign, _cut(b, each["b"]))
    return table


def _cut(text: str, span: Sequence[int]) -> Text:
    return Text(shortened(one_line(text[slice(*span)]), SHORT))
