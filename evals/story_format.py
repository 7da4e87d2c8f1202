"""Compile a labelled story into the row that scorers read; `python -m evals.story_format [--split NAME]` prints them.

A story file has three parts between lines of `---`: header, marked text, labels
(evals/stories/README.md describes them). What can be derived is never written:
offsets, kind, nesting, the relay chain and the figures and dates of a statement.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evals.story_file import STORIES, Pair, Story, inside, load, paths, spans
from evals.story_marks import StoryError
from evals.story_values import read_figure, read_occasion

if TYPE_CHECKING:
    from evals.story_marks import Mark

WORD = re.compile(r"[^\W_]+")
REFLEXIVE = re.compile(r" (?:himself|herself|itself|themselves)$")
DETERMINER = re.compile(r"\A(?:the|an?|my|your|his|her|its|our|their) (?:own )?", re.IGNORECASE)
UPSTREAM = frozenset({"republished-from", "wire"})
PARTS = frozenset({"headline", "dek", "teaser", "byline", "contributors", "dateline", "credit"})

Row = dict[str, Any]


def kind_of(story: Story, content: list[Pair], *, turn: bool = False) -> str:
    """Return direct, mixed or indirect by the letter: how many words of the content stand inside quotation marks."""
    words = [
        (start + m.start(), start + m.end()) for start, end in content for m in WORD.finditer(story.text[start:end])
    ]
    quoted = sum(inside(word, list(story.quoted.spans)) for word in words)
    if turn or (words and quoted == len(words)):
        return "direct"
    return "mixed" if quoted else "indirect"


def nesting(story: Story) -> dict[str, str | None]:
    """Return, for each statement, the innermost one whose content holds its content.

    Of statements with the very same content, `in=` says which one is inside.
    """
    content = {one: spans(story.of("c", one)) for one in story.labels}
    return {one: story.labels[one].inside or _holder(story, one, content) for one in story.labels}


def _holder(story: Story, one: str, content: dict[str, list[Pair]]) -> str | None:
    mine = content[one]
    holders = [
        (sum(end - start for start, end in theirs), _depth(story, other), other)
        for other, theirs in content.items()
        if other != one and mine and theirs != mine and all(inside(pair, theirs) for pair in mine)
    ]
    return min(holders)[2] if holders else None


def _depth(story: Story, one: str) -> int:
    """Return minus the number of declared `in=` steps, so that the innermost of equal contents sorts first."""
    steps, label = 0, story.labels[one]
    while label.inside in story.labels and steps < len(story.labels):
        steps, label = steps + 1, story.labels[label.inside]
    return -steps


def occasion_of(story: Story, one: str) -> Row | None:
    """Return the occasion of a statement with its date: the one written, else the one marked inside it."""
    mark = next(iter(story.of("o", one)), None)
    if mark is None:
        return None
    value = read_occasion(mark.value)
    dated = [date.value for date in story.tagged("d") if mark.holds(date)]
    return {
        **_span(story, mark),
        "kind": value.kind,
        "host": story.cast[value.host].name if value.host else None,
        "date": value.date or (dated[0] if len(dated) == 1 else None),
    }


def _span(story: Story, mark: Mark) -> Row:
    return {"start": mark.start, "end": mark.end, "text": story.text[mark.start : mark.end]}


def speaker_of(story: Story, one: str) -> Row | None:
    """Return who says a statement; the role is the one named with this source, `roles` all that the text gives."""
    label = story.labels[one]
    if not label.speakers:
        return None
    members = [story.cast[key] for key in label.speakers]
    named = [_role(story, m) for m in story.of("r", one)]
    roles = _roles(story, label.speakers)
    names = [member.name for member in members if member.name]
    metonym = next((story.text[m.start : m.end] for m in story.of("m", one)), None)
    return {
        "name": " and ".join(names) or None,
        "kind": members[0].kind if len(members) == 1 else "group",
        "role": "; ".join(named) or (roles[0] if roles and not names else None),
        "metonym": metonym,
        "roles": roles,
    }


def _roles(story: Story, speakers: tuple[str, ...]) -> list[str]:
    same = [one for one, label in story.labels.items() if label.speakers == speakers]
    marks = [mark for mark in story.tagged("r") if set(mark.ids) & set(same)]
    return list(dict.fromkeys(_role(story, mark) for mark in marks))


def _role(story: Story, mark: Mark) -> str:
    """Return the words of a role; an article or a possessive before them, "herself" behind them are no part of it."""
    return REFLEXIVE.sub("", DETERMINER.sub("", story.text[mark.start : mark.end]))


def relay_of(story: Story, one: str, within: dict[str, str | None], *, seen: tuple[str, ...] = ()) -> list[Row]:
    """Return the chain of hops from the first speaker to the outlet of the article."""
    label, occasion = story.labels[one], occasion_of(story, one)
    speaker = speaker_of(story, one) or {"name": None, "kind": "unnamed", "role": None}
    when = {"medium": occasion["kind"], "date": occasion["date"]} if occasion else {"medium": None, "date": None}
    role = None if speaker["name"] else speaker["role"]
    hops = [{"name": speaker["name"], "kind": speaker["kind"], "role": role, **when}]
    mark = next(iter(story.of("o", one)), None)
    host = story.cast[key] if mark and (key := read_occasion(mark.value).host) else None
    if host and host.kind == "outlet":
        hops.append({"name": host.name, "kind": "outlet", "role": None, "medium": None, "date": None})
    for via in label.via:
        member = story.cast.get(via.key)
        name, kind = (member.name, member.kind) if member else (None, "unnamed")
        hops.append({"name": name, "kind": kind, "role": None, "medium": via.medium, "date": via.date})
    outer = within.get(one)
    if outer and outer not in seen:
        hops += relay_of(story, outer, within, seen=(*seen, one))
    else:
        hops += _tail(story, heard=any(hop["name"] == story.header["outlet"] for hop in hops))
    return _without_repeats(hops)


def _tail(story: Story, *, heard: bool) -> list[Row]:
    """Return the hops after the last one told: publishers credited, then the article's outlet; it alone if it heard."""
    credited = [] if heard else [credit["outlet"] for credit in credits_of(story) if credit["kind"] in UPSTREAM]
    return [
        {"name": name, "kind": "outlet", "role": None, "medium": None, "date": None}
        for name in [*credited, story.header["outlet"]]
    ]


def _without_repeats(hops: list[Row]) -> list[Row]:
    """Fold hops of the same name that follow each other, keeping what either says."""
    kept: list[Row] = []
    for hop in hops:
        if kept and hop["name"] and kept[-1]["name"] == hop["name"]:
            kept[-1] = {key: kept[-1][key] or hop[key] for key in hop}
        else:
            kept.append(hop)
    return kept


def credits_of(story: Story) -> list[Row]:
    """Return the credit lines: span, kind, and the outlet named."""
    found = []
    for mark in story.tagged("v"):
        kind, _, key = (mark.value or "").partition("@")
        found.append({**_span(story, mark), "kind": kind, "outlet": story.cast[key].name})
    return found


def statement_of(story: Story, one: str, within: dict[str, str | None]) -> Row:
    """Return one statement with everything that is written or derived about it."""
    label, content = story.labels[one], spans(story.of("c", one))
    kind = kind_of(story, content, turn=label.turn)
    return {
        "id": f"s{one}",
        "content": content,
        "cue": spans(story.of("k", one)),
        "source": spans(story.of("s", one)),
        "kind": kind,
        "type": kind,
        "speaker": speaker_of(story, one),
        "within": f"s{within[one]}" if within[one] else None,
        "relay": relay_of(story, one, within),
        "occasion": occasion_of(story, one),
        "act": label.act,
        "stance": label.stance,
        "negated": label.negated,
        "hedges": spans(story.of("h", one)),
        "quotations": [q for q in story.quoted.spans if any(q[0] < end and start < q[1] for start, end in content)],
        "figures": [figure for figure in figures_of(story) if inside((figure["start"], figure["end"]), content)],
        "dates": [date for date in dates_of(story) if inside((date["start"], date["end"]), content)],
    }


def figures_of(story: Story) -> list[Row]:
    """Return every figure of the story, wherever it stands; a range has its upper end in `to`."""
    found = []
    for mark in story.tagged("f"):
        value = read_figure(mark.value or "")
        rest = {"value": value.value, "to": value.to, "unit": value.unit, "approximate": value.approximate}
        found.append({**_span(story, mark), **rest})
    return found


def dates_of(story: Story) -> list[Row]:
    """Return every date of the story, wherever it stands."""
    return [{**_span(story, mark), "value": mark.value} for mark in story.tagged("d")]


def compile_story(story: Story) -> Row:
    """Return the row of a story: the keys of attribution rows, and the rest beside them."""
    within = nesting(story)
    parts = [{"kind": mark.value, "start": mark.start, "end": mark.end} for mark in story.tagged("p")]
    byline = [name.strip() for name in story.header.get("byline", "").split(";") if name.strip()]
    order = sorted(story.labels, key=lambda one: (story.of("c", one) or story.marked.marks)[0].start)
    return {
        "doc_id": story.slug,
        "text": story.text,
        "split": story.split,
        "style": story.header["style"],
        "outlet": story.header["outlet"],
        "published": story.header["published"],
        "byline": byline,
        "parts": parts,
        "credits": credits_of(story),
        "statements": [statement_of(story, one, within) for one in order],
        "unattributed": spans(story.tagged("u")),
        "figures": figures_of(story),
        "dates": dates_of(story),
    }


def main() -> int:
    """Print the rows of all stories, or of one split, as JSON lines."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--split", choices=("train", "dev", "test"))
    parser.add_argument("--folder", type=Path, default=STORIES)
    chosen = parser.parse_args()
    failed = 0
    for path in paths(chosen.folder):
        try:
            row = compile_story(load(path))
        except (StoryError, ValueError, KeyError) as error:
            failed += 1
            sys.stderr.write(f"{path}: {error} - python -m evals.stories_check says more\n")
            continue
        if chosen.split in {None, row["split"]}:
            sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
