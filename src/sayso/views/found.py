"""What was found in an archive, for eyes: tables of hits, of the forms of a quotation, of what was said.

What was looked for carries a sign as well as a style, so that it reads the same
without colours: *found*. Text from strangers is made harmless first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rich import box
from rich.console import Group
from rich.table import Table
from rich.text import Text

from sayso.exports.found import corrected, difference
from sayso.visible import one_line, shortened, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from sayso.exports.listing import Listing, Record

FOUND = "bold yellow"
CORRECTED = "bold magenta"
SPACE = re.compile(r"\s+")
# Two or three lines of a table cell: enough to know a statement by.
SHORT = 180
UNKNOWN = "undated"


def hits(listing: Listing) -> RenderableType:
    """Return one row a story found: when, where, its headline and the lines with what was looked for."""
    table = _table("published", "outlet", "story")
    for record in listing.records:
        story = Text(one_line(record["title"] or "(no title)"), style="bold")
        for snippet in record["snippets"]:
            story.append("\n")
            story.append_text(_marked(snippet))
        story.append(f"\n{_place(record)}", style="dim")
        table.add_row(_day(record), _outlet(record), story)
    return table


def forms(listing: Listing) -> RenderableType:
    """Return each form of a quotation with its uses below it."""
    shown: list[RenderableType] = []
    for number, record in enumerate(listing.records, 1):
        shown += [*_form(number, record), Text()]
    return Group(*shown[:-1])


def said(listing: Listing) -> RenderableType:
    """Return who the bearers of the name are, and one row a statement in order of time."""
    people = listing.head["people"]
    several = isinstance(people, list) and len(people) > 1
    shown: list[RenderableType] = []
    if several and isinstance(people, list):
        shown += [*(_person(number, each) for number, each in enumerate(people, 1)), Text()]
        numbers = {each["person"]: str(number) for number, each in enumerate(people, 1)}
    table = _table("date", *(["who"] if several else []), "words", "how", "story")
    for record in listing.records:
        who = [numbers[record["person"]]] if several else []
        words = _corrected(shortened(record["words"], SHORT), record)
        table.add_row(_when(record), *who, words, _how(record), _story(record))
    return Group(*shown, table)


def reviewed(listing: Listing) -> RenderableType:
    """Return one row a statement of the story, with what people say against it; what is about the story above."""
    head: Record = dict(listing.head)
    shown: list[RenderableType] = [Text(_story(head), style="bold")]
    shown += [_correction(each) for each in head["corrections"]]
    loose = [_correction(each) for each in head["loose"]]
    shown += [Text("about statements that are not here:"), *loose] if loose else []
    table = _table("id", "words", "speaker", "how")
    for record in listing.records:
        who = record["speaker"] or {"name": None, "role": None}
        speaker = one_line(", ".join(each for each in (who["name"], who["role"]) if each) or "nobody is named")
        words = _corrected(shortened(record["words"], SHORT), record)
        table.add_row(one_line(record["statement"]), words, speaker, _how(record))
    return Group(*shown, table)


def _corrected(shown: str, record: Record) -> Text:
    """Return what is shown, and below it, marked as such, each correction."""
    return Text("\n").join([Text(shown), *map(_correction, record["corrections"])])


def _correction(record: Record) -> Text:
    return Text(f"correction: {one_line(corrected(record))}", style=CORRECTED)


def _table(*columns: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_lines=True, expand=True)
    for name in columns:
        wide = {"story": 3, "words": 4, "how": 2}.get(name)
        fixed = name in {"published", "date", "who", "id"}
        table.add_column(name, ratio=wide or (None if fixed else 1), no_wrap=fixed, overflow="fold")
    return table


def _day(record: Record) -> str:
    return one_line((record["published"] or UNKNOWN)[: len("2026-03-16")])


def _outlet(record: Record) -> str:
    return one_line(record["outlet"]["name"]) if record["outlet"] else "(no outlet)"


def _story(record: Record) -> str:
    return f"{_outlet(record)}: {one_line(record['title'] or '') or _place(record)}"


def _place(record: Record) -> str:
    """Return where a story is from: its address, else the path that somebody gave, with the record's own id in it."""
    read, ref = record["read_from"], record["ref"]
    named = f"{read}, {ref}" if ref else read
    return one_line(record["url"] or named)


def _marked(snippet: Record) -> Text:
    """Return the snippet on one line, every hit marked."""
    shown, place = Text("… " if snippet["start"] else ""), snippet["start"]
    for hit in snippet["hits"]:
        shown.append(_flat(snippet["text"][place - snippet["start"] : hit["start"] - snippet["start"]]))
        shown.append(f"*{_flat(hit['text'])}*", style=FOUND)
        place = hit["end"]
    return shown.append(_flat(snippet["text"][place - snippet["start"] :]))


def _flat(text: str) -> str:
    return SPACE.sub(" ", visible(text))


def _form(number: int, record: Record) -> Iterator[RenderableType]:
    count = "1 article" if record["articles"] == 1 else f"{record['articles']} articles"
    yield Text(f"{number}  “{one_line(record['words'])}”", style="bold")
    notes = [count]
    if record["part"]:
        notes.append("a part of the words asked for")
    notes += [one_line(difference(each)) for each in record["differences"]]
    yield Text("   " + "; ".join(notes))
    first = record["earliest"]
    told = f"{_outlet(first)}, {_day(first)}" if first else "not known, no use is dated"
    yield Text(f"   earliest in this archive: {told}")
    table = _table("published", "outlet", "speaker", "story")
    for use in record["uses"]:
        speaker = one_line(use["speaker"] or ("nobody is named" if use["extracted"] else "not extracted yet"))
        story = one_line(use["title"] or use["url"] or use["ref"] or "")
        table.add_row(_day(use), _outlet(use), speaker, _corrected(story, use))
    yield table


def _person(number: int, record: Record) -> Text:
    shown = Text(f"{number}  ")
    shown.append(one_line(record["name"]), style="bold")
    roles = "; ".join(map(one_line, record["roles"][:3]))
    shown.append(f" ({record['kind']})" + (f", {roles}" if roles else ""))
    shown.append(f"  {record['person']}", style="dim")
    for each in record["names"]:
        count = "1 article" if each["articles"] == 1 else f"{each['articles']} articles"
        shown.append(f"\n   “{one_line(each['name'])}” in {count}: {one_line(each['why'])}")
    if record["maybe"]:
        shown.append("\n   may be " + " or ".join(map(one_line, record["maybe"])))
    return shown


def _when(record: Record) -> str:
    day = (record["date"] or UNKNOWN)[: len("2026-03-16")]
    return one_line(day) + (" said" if record["dated"] == "occasion" else "")


def _how(record: Record) -> str:
    parts = [record["kind"], record["stance"] if record["stance"] != "neutral" else ""]
    if record["act"] != "speech":
        parts.append(record["act"])
    occasion = record["occasion"]
    if occasion:
        parts.append(" ".join(each for each in (occasion["kind"], occasion["host"]) if each))
    hands = " > ".join(each["name"] or "(not named)" for each in record["relay"][1:-1])
    parts.append(f"via {hands}" if hands else "")
    return one_line(", ".join(part for part in parts if part))
