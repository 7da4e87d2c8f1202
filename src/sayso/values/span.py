"""A stretch of one text, and how a frozen value is copied with other fields."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Checked as the standard function is; at run time a quarter of its cost: every pass over the statements of an
    # article returns changed copies, and copying alone came to a twentieth of reading a story.
    from dataclasses import replace as replace  # noqa: PLC0414  # the alias makes it a name of this module
else:

    def replace(value: object, /, **fields: object) -> object:
        """Return a copy of a frozen, slotted value with other `fields`; TypeError where there is no such field."""
        copy = _copier(type(value))(value)
        try:
            for name, new in fields.items():
                object.__setattr__(copy, name, new)
        except AttributeError as error:
            raise TypeError(f"{type(value).__name__} has not all of these fields: {', '.join(fields)}") from error
        return copy

    @cache
    def _copier(kind: type) -> object:
        """Return what copies a value of one kind: written out field by field, as dataclasses write `__init__`."""
        setters = {f"set_{name}": vars(kind)[name].__set__ for name in kind.__slots__}
        names = {"new": object.__new__, "kind": kind, **setters}
        steps = "".join(f"  set_{name}(copy, value.{name})\n" for name in kind.__slots__)
        exec(f"def copied(value):\n  copy = new(kind)\n{steps}  return copy", names)  # noqa: S102  # of field names alone
        return names["copied"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range `[start, end)` of code points of one text; it holds no text itself."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        # A story has thousands of spans, and this takes two thirds of the time of what dataclasses write.
        _set_start(self, start)
        _set_end(self, end)

    def of(self, text: str) -> str:
        """Return exactly the characters that the span covers."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Say whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Say whether the two share at least one character."""
        return max(self.start, other.start) < min(self.end, other.end)


# The only way past the guard of a frozen value that needs no look-up of the field's name.
_set_start, _set_end = (vars(Span)[name].__set__ for name in ("start", "end"))
