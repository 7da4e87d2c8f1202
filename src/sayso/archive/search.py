"""Search the words of the archive: ranked, each result with the lines in which the words stand."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from sayso.archive.cards import COLUMNS, EVERYTHING, FIRST, Card, Narrowing, Page, Piece, card, teach
from sayso.archive.damage import explained
from sayso.archive.query import Query, parse
from sayso.archive.sql import value
from sayso.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import apsw

    from sayso.archive.store import Store

# Ranking looks up the length of every match, one to two microseconds each: of more, the last added are ranked.
MOST_RANKED = 2_000
# Counting is twenty times as fast; nobody reads on behind so many.
MOST_COUNTED = 10_000
# A word in a headline says more of what a story is about; 4 is in the middle of what search engines use (2 to 10).
WEIGHTS = {"title": 4.0, "text": 1.0}
# Characters of a snippet: two lines of a terminal.
SNIPPET = 200
SNIPPETS = 2
# Places of a text that are looked at for its snippets: enough to choose from, however long it is.
MOST_MARKS = 500
# Unicode keeps these two out of all texts; a text that holds them nevertheless is marked in another way.
OPEN, CLOSE = "\ufdd0", "\ufdd1"
_TAUGHT: WeakSet[apsw.Connection] = WeakSet()
NAMES = {"outlet": "the outlet", "language": "the language", "earliest": "the first day", "latest": "the last day"}


@dataclass(frozen=True, slots=True)
class Hit:
    """One article found: its card, how well it fits (higher is better; None where nothing was ranked), its snippets."""

    card: Card
    score: float | None
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """One page of what a search found.

    `total` counts the matches; `counted` is False where they are so many that
    counting stopped there. `ranked` is False where the hits are in order of time;
    only the last `ranked_of` that were added are ranked, those before them come behind.
    """

    hits: tuple[Hit, ...]
    total: int
    counted: bool
    ranked: bool
    ranked_of: int = 0


def search(store: Store, text: str, page: Page = FIRST, narrowing: Narrowing = EVERYTHING) -> Results:
    """Return what the typed search finds; raises UsageError where it can't be read as one (see `query`).

    `narrowing` is added to what the text itself says of outlet, language and dates;
    the text may be empty then.
    """
    query = parse(text) if text.strip() or narrowing == EVERYTHING else Query()
    narrowing = _both(Narrowing(query.outlet, query.language, query.earliest, query.latest), narrowing)
    with explained(store.path):
        connection = store.connection
        teach(connection)
        if connection not in _TAUGHT:
            connection.register_fts5_function("pieces", _pieces_found)
            _TAUGHT.add(connection)
        if not query.match:
            return _by_date(connection, narrowing, page)
        return _matching(connection, query, narrowing, page)


def _both(typed: Narrowing, given: Narrowing) -> Narrowing:
    twice = [name for name in NAMES if getattr(typed, name) and getattr(given, name)]
    if twice:
        raise UsageError(f"{NAMES[twice[0]]} is given twice", hint="give it once, in the words or as an option")
    return Narrowing(**{name: getattr(typed, name) or getattr(given, name) for name in NAMES})


def _by_date(connection: apsw.Connection, narrowing: Narrowing, page: Page) -> Results:
    """Return the articles that the filters let through, newest first."""
    condition, values = narrowing.condition()
    counting = f"SELECT count(*) FROM articles a WHERE 1{condition}"  # noqa: S608  # our own words
    listing = f"""SELECT {COLUMNS}, article_text(a.id) FROM articles a WHERE 1{condition}
        ORDER BY a.published DESC, a.id DESC LIMIT ? OFFSET ?"""  # noqa: S608  # the same
    rows = connection.execute(listing, (*values, page.limit, page.offset))
    hits = tuple(Hit(card(row[:-1]), None, _pieces(row[-1] or "", ())) for row in rows)
    return Results(hits, value(connection, counting, values), counted=True, ranked=False)


def _matching(connection: apsw.Connection, query: Query, narrowing: Narrowing, page: Page) -> Results:
    condition, values = narrowing.condition()
    source = "words JOIN articles a ON a.id = words.rowid" if condition else "words"
    counting = f"SELECT count(*) FROM (SELECT 1 FROM {source} WHERE words MATCH ?{condition} LIMIT ?)"  # noqa: S608
    total = value(connection, counting, (query.match, *values, MOST_COUNTED + 1))
    first, ranked = 0, page.offset < MOST_RANKED
    if ranked and total > MOST_RANKED:
        place = f"""SELECT words.rowid FROM {source} WHERE words MATCH ?{condition}
            ORDER BY words.rowid DESC LIMIT 1 OFFSET ?"""  # noqa: S608  # our own words
        first = value(connection, place, (query.match, *values, MOST_RANKED - 1))
    columns = [name for (name,) in connection.execute(INDEXED)]
    rank = f"bm25({', '.join(str(WEIGHTS[name]) for name in columns)})"
    order = f"AND rank MATCH '{rank}' ORDER BY rank" if ranked else "ORDER BY words.rowid DESC"
    score = "-rank" if ranked else "NULL"
    listing = f"""SELECT {COLUMNS}, {score}, highlight(words, {columns.index("text")}, ?, ?), a.characters
        FROM words JOIN articles a ON a.id = words.rowid
        WHERE words MATCH ?{condition} AND words.rowid >= ? {order} LIMIT ? OFFSET ?"""  # noqa: S608  # the same
    limit = min(page.limit, MOST_RANKED - page.offset) if ranked else page.limit
    rows = connection.execute(listing, (OPEN, CLOSE, query.match, *values, first, limit, page.offset))
    hits = tuple([_hit(connection, query, row) for row in rows])
    return Results(hits, min(total, MOST_COUNTED), total <= MOST_COUNTED, ranked, min(total, MOST_RANKED))


def _hit(connection: apsw.Connection, query: Query, row: Sequence[Any]) -> Hit:
    *columns, score, marked, characters = row
    shown = card(columns)
    if (found := _unmarked(marked or "", characters)) is not None:
        return Hit(shown, score, _pieces(*found))
    pieces = value(connection, PIECES, (query.match, shown.number))
    return Hit(shown, score, tuple(_read(each) for each in json.loads(pieces)))


# Archives of the first schemas have the title first.
INDEXED = "SELECT name FROM pragma_table_info('words') ORDER BY cid"
PIECES = """SELECT pieces(words, (SELECT cid FROM pragma_table_info('words') WHERE name = 'text'))
    FROM words WHERE words MATCH ? AND rowid = ?"""


def _unmarked(marked: str, length: int) -> tuple[str, list[tuple[int, int]]] | None:
    """Return a text of that length without its marks, and what they stand round.

    None where the marks can't be told from the text: it holds such signs itself, or
    a NUL, behind which FTS5 shows nothing.
    """
    before, *rest = marked.split(OPEN)
    if len(marked) - 2 * len(rest) != length or marked.count(CLOSE) != len(rest):
        return None
    texts, marks, at = [before], list[tuple[int, int]](), len(before)
    for part in rest:
        inside, _, after = part.partition(CLOSE)
        marks.append((at, at + len(inside)))
        texts += (inside, after)
        at += len(inside) + len(after)
    return "".join(texts), marks[:MOST_MARKS]


def _read(piece: Sequence[Any]) -> Piece:
    start, end, text, marks = piece
    return Piece(start, end, text, tuple((first, last) for first, last in marks))


def _pieces_found(api: apsw.FTS5ExtensionApi, /, *given: object) -> str:
    """Return the pieces of the given column's text in which the words stand, as FTS5 itself matched them, as JSON.

    For texts that can't be marked (`_unmarked`): it takes ten times as long as FTS5's own highlight.
    """
    column = int(str(given[0]))
    data = api.column_text(column)
    text = data.decode("utf-8", "replace")
    pieces = _pieces(text, _in_characters(data, _places(api, column, data), ascii_only=len(data) == len(text)))
    return json.dumps([(each.start, each.end, each.text, each.marks) for each in pieces])


def _places(api: apsw.FTS5ExtensionApi, column: int, data: bytes) -> list[tuple[int, int]]:
    """Return the byte offsets of every match in the text of a column."""
    places = [
        (token, token + len(tokens) - 1)
        for number, tokens in enumerate(api.phrases)
        for token in api.phrase_column_offsets(number, column)[:MOST_MARKS]
    ]
    tokens = api.tokenize(data, None, include_colocated=False) if places else []
    final = len(tokens) - 1
    return [(tokens[first][0], tokens[min(last, final)][1]) for first, last in places]


def _in_characters(data: bytes, bounds: Sequence[tuple[int, int]], *, ascii_only: bool) -> list[tuple[int, int]]:
    """Return byte offsets as offsets of code points, in order, without those that overlap an earlier one."""
    if ascii_only:
        return _apart(sorted((start, end) for start, end in bounds))
    characters, seen, place = [], 0, 0
    for bound in sorted({each for pair in bounds for each in pair}):
        place += len(data[seen:bound].decode("utf-8", "replace"))
        seen = bound
        characters.append((bound, place))
    known = dict(characters)
    return _apart(sorted((known[start], known[end]) for start, end in bounds))


def _apart(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _pieces(text: str, marks: Sequence[tuple[int, int]]) -> tuple[Piece, ...]:
    """Return the stretches with the most marks, at most SNIPPETS of them, in the order of the text.

    Where nothing is marked (a search by filters, a word of the title) it is the beginning.
    """
    if not marks:
        start = len(text) - len(text.lstrip())
        return (_piece(text, start, start, ()),) if start < len(text) else ()
    chosen: list[Piece] = []
    for start, end, _ in sorted(_windows(marks), key=lambda each: (-each[2], each[0])):
        # A piece only grows beyond its window: most that overlap are known before they are made.
        if _apart_from(chosen, start, end):
            piece = _piece(text, start, end, marks)
            if _apart_from(chosen, piece.start, piece.end):
                chosen.append(piece)
        if len(chosen) == SNIPPETS:
            break
    return tuple(sorted(chosen, key=lambda piece: piece.start))


def _apart_from(chosen: Sequence[Piece], start: int, end: int) -> bool:
    return all(end <= other.start or other.end <= start for other in chosen)


def _windows(marks: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
    """Yield from each mark on as many as fit into a snippet: start, end and their number."""
    after = 0
    for number, (start, _) in enumerate(marks):
        after = max(after, number + 1)
        while after < len(marks) and marks[after][1] - start <= SNIPPET:
            after += 1
        yield start, marks[after - 1][1], after - number


def _piece(text: str, start: int, end: int, marks: Sequence[tuple[int, int]]) -> Piece:
    start, end = _widened(text, start, end)
    shown = text[start:end]
    if bare := shown.strip():
        start += len(shown) - len(shown.lstrip())
        end = start + len(bare)
    inside = tuple(each for each in marks if start <= each[0] and each[1] <= end)
    return Piece(start, end, text[start:end], inside)


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch grown to the size of a snippet, inside its paragraphs, to whole words."""
    floor = text.rfind("\n", max(0, start - SNIPPET), start) + 1 or max(0, start - SNIPPET)
    ceiling = text.find("\n", end, end + SNIPPET)
    ceiling = ceiling if ceiling >= 0 else min(len(text), end + SNIPPET)
    first = max(floor, start - max(0, SNIPPET - (end - start)) // 2)
    last = min(ceiling, max(end, first + SNIPPET))
    first = min(first, max(floor, last - SNIPPET))
    while 0 < first < start and text[first - 1].isalnum():
        first += 1
    while end < last < len(text) and text[last].isalnum():
        last -= 1
    return first, last
