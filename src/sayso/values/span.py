"""A stretch of one text, and how frozen values are made, and copied with other fields, at little cost."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from functools import cache
from typing import TYPE_CHECKING, TypeVar

Kind = TypeVar("Kind")

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


def lean(kind: type[Kind]) -> type[Kind]:
    """Let a frozen, slotted dataclass set its slots past its own guard: half the time of what dataclasses write.

    For what a story has hundreds of. Fields may have defaults; TypeError where one has a factory instead.
    """
    names: dict[str, object] = {}
    given, steps = [], []
    for field in fields(kind):  # type: ignore[arg-type]  # a dataclass, which a type can't say
        if field.default_factory is not MISSING:
            raise TypeError(f"{kind.__name__}.{field.name} has a factory")
        names |= {f"set_{field.name}": vars(kind)[field.name].__set__, f"default_{field.name}": field.default}
        given.append(field.name if field.default is MISSING else f"{field.name}=default_{field.name}")
        steps.append(f"  set_{field.name}(self, {field.name})\n")
    exec(f"def __init__(self, {', '.join(given)}):\n{''.join(steps)}", names)  # noqa: S102  # of field names alone
    setattr(kind, "__init__", names["__init__"])  # noqa: B010  # nothing else may name it
    return kind


@lean
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
