"""A stretch of one text, and how a frozen value is copied with other fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Checked as the standard function is; at run time a quarter of its cost: every pass over the statements of an
    # article returns changed copies, and copying alone came to a twentieth of reading a story.
    from dataclasses import replace as replace  # noqa: PLC0414  # the alias makes it a name of this module
else:

    def replace(value: object, /, **fields: object) -> object:
        """Return a copy of a frozen, slotted value with other `fields`; TypeError where there is no such field."""
        kind = type(value)
        copy = object.__new__(kind)
        left = len(fields)
        for name in kind.__slots__:
            if name in fields:
                left -= 1
                object.__setattr__(copy, name, fields[name])
            else:
                object.__setattr__(copy, name, getattr(value, name))
        if left:
            raise TypeError(f"{kind.__name__} has not all of these fields: {', '.join(fields)}")
        return copy


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range `[start, end)` of code points of one text; it holds no text itself."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return exactly the characters that the span covers."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Say whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Say whether the two share at least one character."""
        return max(self.start, other.start) < min(self.end, other.end)
