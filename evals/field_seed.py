"""An article labelled in the seed's own form, as a row like those of the stories.

Its gold.json names for each statement speaker, kind, role, metonym, venue and date,
but leaves the chain of hops to be derived: the speaker, the outlet that hosts the
occasion, an unnamed relay, the statements around it, the publisher that the credit
names, the article's own outlet. Stance, act and negation are not labelled there, and
what the labels leave out (a role not told with this source, say) is none.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

Row = dict[str, Any]
# The seed calls an outlet spoken to a kind of venue; sayso calls the occasion an interview and the outlet its host.
OUTLET = "outlet"
APPROXIMATE = {"approximately": "about"}


def row(folder: Path) -> Row:
    """Return the labelled article of a folder as one row."""
    text = (folder / "article.txt").read_text(encoding="utf-8")
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    known = {one["id"]: one for one in gold["statements"]}
    return {
        "doc_id": folder.name,
        "text": text,
        "published": gold["published"],
        "outlet": gold["outlet"],
        "statements": [_statement(text, one, known, gold) for one in gold["statements"]],
        "unattributed": [_place(text, words) for words in gold["unattributed"]],
    }


def _place(text: str, words: str) -> list[int]:
    start = text.index(words)
    return [start, start + len(words)]


def _statement(text: str, one: Row, known: dict[str, Row], gold: Row) -> Row:
    start, end = one["content"][0][0], one["content"][-1][1]
    return {
        "id": one["id"],
        "content": one["content"],
        "cue": one["cue"],
        "source": one["source"],
        "kind": one["type"],
        "speaker": {key: one.get(key) for key in ("role", "metonym")}
        | {"name": one["speaker"], "kind": one["speaker_kind"]},
        "within": one.get("within"),
        "relay": _relay(one, known, gold),
        "occasion": _occasion(one, known, gold["statements"]),
        "act": None,
        "stance": None,
        "negated": False,
        "hedges": _hedges(text, one, start, end),
        "quotations": one["content"]
        if one["type"] == "direct"
        else [_within(text, words, start) for words in one.get("quoted", ())],
        "figures": [_figure(text, figure, start) for figure in one.get("figures", ())],
        "dates": [],
    }


def _hedges(text: str, one: Row, start: int, end: int) -> list[list[int]]:
    """Return the hedge that is labelled, and the approximators of the figures, which are hedges in the stories."""
    said = _spans(text, one.get("hedge"), max(0, one["source"][0][0] - 1), end)
    known = (figure.get("modifier") for figure in one.get("figures", ()))
    return said + [span for word in known if word in APPROXIMATE for span in _spans(text, word, start, end)]


def _spans(text: str, words: str | None, start: int, end: int) -> list[list[int]]:
    place = text.find(words, start, end) if words else -1
    return [[place, place + len(words or "")]] if place >= 0 else []


def _within(text: str, words: str, start: int) -> list[int]:
    """Return the place of quoted words, their marks included."""
    place = text.index(words, start)
    return [place - 1, place + len(words) + 1]


def _figure(text: str, figure: Row, start: int) -> Row:
    place = text.index(figure["text"], start)
    return {
        "start": place,
        "end": place + len(figure["text"]),
        "text": figure["text"],
        "value": figure["value"],
        "unit": figure["unit"],
        "approximate": APPROXIMATE.get(figure.get("modifier", "")),
    }


def _occasion(one: Row, known: dict[str, Row], statements: list[Row]) -> Row | None:
    venue = one.get("venue")
    if venue is None and one.get("venue_from") == "previous statement":
        return _occasion(statements[statements.index(known[one["id"]]) - 1], known, statements)
    when = one.get("when", {}).get("value")
    if venue is None and when is None:
        return None
    kind = (venue or {}).get("kind")
    return {"kind": "interview" if kind == OUTLET else kind, "host": (venue or {}).get("host"), "date": when}


def _relay(one: Row, known: dict[str, Row], gold: Row) -> list[Row]:
    venue = _occasion(one, known, gold["statements"]) or {}
    hops = [_hop(one["speaker"], one["speaker_kind"], venue.get("kind"), venue.get("date"))]
    if one.get("relayed_by"):
        hops.append(_hop(None, "unnamed"))
    if one.get("venue", {}).get("kind") == OUTLET or _is_outlet(venue.get("host"), gold):
        hops.append(_hop(venue["host"], "outlet"))
    outer = known.get(one.get("within", ""))
    if outer:
        return hops + _relay(outer, known, gold)
    return [*hops, _hop(gold["credit"]["upstream"], "outlet"), _hop(gold["outlet"], "outlet")]


def _is_outlet(host: str | None, gold: Row) -> bool:
    return any(one["speaker"] == host and one["speaker_kind"] == "outlet" for one in gold["statements"])


def _hop(name: str | None, kind: str, medium: str | None = None, date: str | None = None) -> Row:
    return {"name": name, "kind": kind, "medium": medium, "date": date}
