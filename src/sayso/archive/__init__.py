"""Articles kept, findable, checkable: one SQLite file that holds what was received and what was made of it."""

from sayso.archive.damage import ArchiveError, DamageError
from sayso.archive.prepared import Prepared, prepare
from sayso.archive.store import Placed, Store

__all__ = ["ArchiveError", "DamageError", "Placed", "Prepared", "Store", "prepare"]
