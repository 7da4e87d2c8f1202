"""What a retelling did to the statements of a text: one kind of change a file, found on aligned clauses."""

from sayso.stemma.changes.detect import changes

__all__ = ["changes"]
