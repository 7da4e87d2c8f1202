"""A small archive of invented stories: one affair in several outlets, a namesake, German, an undated one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sayso.archive import Store, prepare
from sayso.article import extract
from sayso.document import from_text
from sayso.values import Hop, Outlet, Reading, Span, Speaker, Statement

if TYPE_CHECKING:
    from pathlib import Path

    from sayso.values import Article

STORIES = {
    "gates": """Minister blames old gates

“The gates were never tested since the great flood,” said Ilsa Brandt, the water minister,
in an interview with the Ostrin Courier.

The reservoir stood half empty on Friday.""",
    "dam": """Dam row grows

“The gates were never once tested since the great flood,” water minister Ilsa Brandt told the Ostrin Courier.

Engineers at the dam claimed that 40 divers had looked at the wall. The dam was built in 1961.""",
    "otv": """What the minister said

Ms Brandt said the gates were “never once tested since the great flood”. “Nobody asked me,” she added.

About a dam one does not joke, the mayor of Skarn said.""",
    "blog": """Notes from the valley

I heard it on the radio: “Well, the gates were never once tested since the great flood,
and nobody asked,” Ilsa Brandt said.""",
    "wehr": """Überflutung am Wehr

Die Überflutung begann in der Nacht. „Das Wehr hält“, sagte Jörg Weiß.""",
    "baker": """Baker wins prize

“My bread is better,” said Ilsa Brandt, a baker from Tarn.""",
}  # fmt: skip
OUTLETS = {
    "gates": Outlet("The Ostrin Courier", "courier.example"),
    "dam": Outlet("KESTREL News", "kestrel-news.example"),
    "otv": Outlet("OTV", "otv.example"),
    "wehr": Outlet("Ostriner Bote", "bote.example"),
    "baker": Outlet("KESTREL News", "kestrel-news.example"),
}
DATES = {
    "gates": "2026-03-14",
    "dam": "2026-03-16T07:40+01:00",
    "otv": "2026-03-15",
    "wehr": "2026-02",
    "baker": "2026-01-05",
}


# By hand, not by the rules: what is asked here is the archive, whatever the rules find.
SAID = {
    "gates": (("“The gates were never tested since the great flood,”", "Ilsa Brandt", "the water minister"),),
    "dam": (
        ("“The gates were never once tested since the great flood,”", "Ilsa Brandt", "water minister"),
        ("that 40 divers had looked at the wall", None, "Engineers at the dam"),
    ),
    "otv": (
        ("the gates were “never once tested since the great flood”", "Brandt", "Ms"),
        ("“Nobody asked me,”", "Brandt", "Ms"),
        ("About a dam one does not joke", None, "the mayor of Skarn"),
    ),
    "blog": (
        ("“Well, the gates were never once tested since the great flood,\nand nobody asked,”", "Ilsa Brandt", None),
    ),
    "wehr": (("„Das Wehr hält“", "Jörg Weiß", None),),
    "baker": (("“My bread is better,”", "Ilsa Brandt", "a baker from Tarn"),),
}


def _said(article: Article, words: str, name: str | None, role: str | None) -> Statement:
    start = article.text.index(words)
    speaker = Speaker(name, "person" if name else "unnamed", role)
    relay = (Hop(name, speaker.kind), Hop(article.outlet.name if article.outlet else None, "outlet"))
    return Statement(f"s{start}", "direct", (Span(start, start + len(words)),), speaker=speaker, relay=relay)


def readings() -> list[Reading]:
    made = []
    for ref, text in STORIES.items():
        article = extract(from_text(text), published=DATES.get(ref))
        article = replace(
            article,
            ref=ref,
            title=text.split("\n")[0],
            outlet=OUTLETS.get(ref),
            language="de" if ref == "wehr" else "en",
            url=f"https://news.example/{ref}",
        )
        made.append(Reading(article, tuple(_said(article, *each) for each in SAID[ref])))
    return made


def filled(path: Path) -> Path:
    with Store(path) as store, store.transaction():
        store.put([prepare(each.article, each.article.text.encode(), each) for each in readings()])
    return path
