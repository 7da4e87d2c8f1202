"""A reading in a terminal: the text with its marks, a table of statements, and the credentials.

Every mark is a sign as well as a style, so the view reads the same through a
pipe, without colours, and for those who don't see them:

    {source}  _cue_  [3 content of statement 3]3  ~on nobody's say-so~

Nothing here prints; `view` returns what a rich console draws at its own width.
Text of the story is never read as mark-up, and what would act on a terminal is
spelt out (`sayso.visible`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from sayso.views import words
from sayso.views.blocks import blocks
from sayso.views.marks import Mark, Piece, Role, pieces
from sayso.visible import one_line, shortened, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rich.console import RenderableType

    from sayso.values import Reading, Statement

OPENING = {"source": "{", "cue": "_", "unattributed": "~"}
CLOSING = {"source": "}", "cue": "_", "unattributed": "~"}
# Only the eight named colours: every terminal theme keeps these legible on its own background.
STYLES: dict[Role, str] = {"source": "bold cyan", "cue": "italic yellow", "content": "green", "unattributed": "magenta"}
LAYOUT = {"headline": "bold", "dek": "italic", "teaser": "italic"}
QUOTED_INDENT = 4
# Below this a table of six columns has words broken over lines; a list of short records reads better.
TABLE_WIDTH = 90
# Two lines of a table cell of ordinary width: enough to recognise a statement, which stands whole in the text.
SHORT = 100


def view(reading: Reading, *, width: int) -> RenderableType:
    """Return the whole view of one reading for a console of `width` columns."""
    shown: list[RenderableType] = [*_head(reading), Text()]
    if why := words.nothing(reading):
        shown += [Text(why, style="bold"), Text()]
    if reading.article.text.strip():
        shown += [_legend(), Text(), *_story(reading)]
    if reading.statements:
        shown += [_title("Who says so"), _table(reading) if width >= TABLE_WIDTH else _records(reading), Text()]
    return Group(*shown, *_on_nobody(reading), *_warnings(reading))


def _head(reading: Reading) -> Iterator[RenderableType]:
    if reading.article.title:
        yield Text(one_line(reading.article.title), style="bold")
    facts = Table.grid(padding=(0, 2, 0, 0))
    facts.add_column(justify="right", style="dim", no_wrap=True)
    facts.add_column(overflow="fold")
    for name, fact in _facts(reading):
        if fact:
            facts.add_row(Text(name), Text(one_line(fact)))
    yield facts


def _facts(reading: Reading) -> Iterator[tuple[str, str]]:
    article = reading.article
    dating = article.published
    yield "outlet", article.outlet.name if article.outlet else "not known"
    yield "published", f"{dating.value} (from {dating.rule}: {dating.text})" if dating else "not known"
    yield "by", ", ".join(article.byline)
    yield "contributors", ", ".join(article.contributors)
    for credit in article.credits:
        yield "credit", words.credit(credit)
    yield "address", article.url or ""
    yield "language", article.language or ""
    yield "attributed", words.attributed(reading)
    capture = article.capture
    place = f"{capture.asked}, {capture.record}" if capture.record else capture.asked
    yield "captured", f"{place}, {capture.retrieved}, sha256 {capture.sha256[:16]}…"


def _legend() -> Text:
    legend = Text().append("Marks: ", style="dim")
    for role, sign in (("source", "{source}"), ("cue", "_cue_"), ("content", "[1 content]1")):
        legend.append(sign, style=STYLES[role]).append("  ")  # type: ignore[index]  # the names are those of STYLES
    return legend.append("~on nobody's say-so~", style=STYLES["unattributed"])


def _story(reading: Reading) -> Iterator[RenderableType]:
    """Yield the blocks in order; the pieces are cut once and dealt out to them."""
    laid_out = blocks(reading.article)
    bounds = [at for block in laid_out for at in (block.span.start, block.span.end)]
    stream = iter(pieces(reading, bounds))
    piece = next(stream, None)
    for block in laid_out:
        inside: list[Piece] = []
        while piece is not None and piece.start < block.span.end:
            if piece.start >= block.span.start:
                inside.append(piece)
            piece = next(stream, None)
        drawn = _drawn(reading.article.text, inside)
        drawn.style = LAYOUT.get(block.kind, "")
        yield Padding(drawn, (0, 0, 1, QUOTED_INDENT if block.quoted else 0))


def _drawn(text: str, cut: Iterable[Piece]) -> Text:
    drawn = Text()
    for piece in cut:
        for mark in piece.opens:
            drawn.append(_opening(mark), style=STYLES[mark.role])
        style = next((STYLES[mark.role] for mark in reversed(piece.marks)), "")
        drawn.append(visible(text[piece.start : piece.end]), style=style)
        for mark in piece.closes:
            drawn.append(_closing(mark), style=STYLES[mark.role])
    return drawn


def _opening(mark: Mark) -> str:
    return f"[{mark.number} " if mark.role == "content" else OPENING[mark.role]


def _closing(mark: Mark) -> str:
    return f"]{mark.number}" if mark.role == "content" else CLOSING[mark.role]


def _table(reading: Reading) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    table.add_column("", justify="right", no_wrap=True)
    for name, ratio in (("who", 4), ("cue", 3), ("what", 7), ("kind", 3), ("by way of", 6)):
        table.add_column(name, ratio=ratio, overflow="fold")
    numbers = _numbers(reading)
    for number, statement in enumerate(reading.statements, 1):
        cells = _cells(reading, statement, numbers)
        table.add_row(Text(str(number)), *(Text(cell) for cell in cells))
    return table


def _records(reading: Reading) -> Table:
    """Return the statements as short records: the number, and beside it lines that keep their indent when they wrap."""
    records = Table.grid(padding=(0, 2, 0, 0))
    records.add_column(justify="right", no_wrap=True, min_width=3)
    records.add_column(overflow="fold")
    numbers = _numbers(reading)
    for number, statement in enumerate(reading.statements, 1):
        who, cue, what, kind, via = _cells(reading, statement, numbers)
        first = Text().append(who, style=STYLES["source"]).append(f"  _{cue}_" if cue else "", style=STYLES["cue"])
        rest = (what, kind.replace("\n", ", "), f"by way of: {via}")
        records.add_row(Text(str(number)), Group(first, *map(Text, filter(None, rest))))
    return records


def _cells(reading: Reading, statement: Statement, numbers: Mapping[str, int]) -> tuple[str, str, str, str, str]:
    """Return who, cue, what, kind and the chain of one statement, each safe to show."""
    article = reading.article
    extra = words.details(statement.speaker)
    who = words.who(statement) + (f" ({extra})" if extra else "")
    cue = " … ".join(span.of(article.text) for span in statement.cue)
    what = " … ".join(span.of(article.text) for span in statement.content)
    hedged = tuple(f"“{one_line(span.of(article.text))}”" for span in statement.hedges)
    kind = "\n".join((statement.kind, *words.manner(statement), *hedged, words.sureness(statement.confidence)))
    via = words.via(statement, article)
    if occasion := words.beside_chain(statement, article):
        via += f"; {occasion}"
    said = "\n".join((shortened(what, SHORT), *map(one_line, words.values(statement, article.text))))
    return one_line(who), one_line(cue), said, kind, one_line(via + _links(statement, numbers))


def _links(statement: Statement, numbers: Mapping[str, int]) -> str:
    links = (("inside", statement.within), ("repeats", statement.repeats))
    return "".join(f"; {word} {numbers.get(target, target)}" for word, target in links if target)


def _numbers(reading: Reading) -> dict[str, int]:
    return {each.id: number for number, each in enumerate(reading.statements, 1)}


def _on_nobody(reading: Reading) -> Iterator[RenderableType]:
    if not reading.unattributed:
        return
    count = len(reading.unattributed)
    kinds = words.own_voice(reading)
    told = f" ({kinds})" if kinds else ""
    yield _title(f"On nobody's say-so: {count} {words.plural('passage', count)} in the outlet's own voice{told}")
    for span in reading.unattributed:
        short = Text(f"~ {shortened(span.of(reading.article.text), SHORT)}", style=STYLES["unattributed"])
        yield Padding(short, (0, 0, 0, 2))
    yield Text()


def _warnings(reading: Reading) -> Iterator[Text]:
    for warning in reading.article.warnings:
        yield Text(f"warning: {one_line(warning)}", style="bold")


def _title(text: str) -> Text:
    return Text(text, style="bold")
