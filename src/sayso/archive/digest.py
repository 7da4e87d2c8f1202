"""One hash over what an archive holds: equal for two archives with the same rows, whatever bytes their files have."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from sayso.archive.sql import rows, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    import apsw

# What tells of the archive's own life: when it was made and changed, what is under way.
LIFE = frozenset({"meta", "migrations", "log", "inputs", "failures", "sqlite_sequence"})
# When a file was read is no part of what it said; how keys are laid out depends on how they came in.
WHEN = frozenset({"retrieved"})
LAYOUT = frozenset({"segments", "postings"})


def digest(connection: apsw.Connection) -> str:
    """Return the sha256 of all rows, numbers included, times of reading and the archive's own life left out.

    The index of keys counts by what it answers, not by how it lies on the disk:
    articles are signed by a version of the rules, and that is a row's column.
    """
    total = hashlib.sha256()
    for table in tables(connection):
        total.update(f"{table}\n".encode())
        for line in _lines(connection, table):
            total.update(line)
    return total.hexdigest()


def tables(connection: apsw.Connection) -> list[str]:
    """Return the ordinary tables that hold what was received and derived, in the order of their names."""
    named = [name for (name,) in rows(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    virtual = [name for name in named if _is_virtual(connection, name)]
    shadows = {name for name in named for each in virtual if name.startswith(f"{each}_")}
    return [name for name in named if name not in LIFE | LAYOUT | shadows | set(virtual)]


def _is_virtual(connection: apsw.Connection, table: str) -> bool:
    made = str(value(connection, "SELECT sql FROM sqlite_schema WHERE name = ?", (table,)) or "")
    return made.upper().startswith("CREATE VIRTUAL")


def _lines(connection: apsw.Connection, table: str) -> Iterator[bytes]:
    named = [name for _, name, *_ in rows(connection, f"PRAGMA table_info('{table}')") if name not in WHEN]
    columns = ", ".join(f'"{name}"' for name in named)
    for found in rows(connection, f'SELECT {columns} FROM "{table}" ORDER BY 1'):  # noqa: S608  # names of the schema
        plain = [each.hex() if isinstance(each, bytes) else each for each in found]
        yield json.dumps(plain).encode() + b"\n"
