"""What a correction may be about: the fields of an article or a statement that hold one word, number or yes-or-no.

A field is named by its path ("speaker.name", "published.value"). What is a list of
values or of spans has no such name: it is corrected as a whole, from Python.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Union, cast, get_args, get_origin, get_type_hints

from sayso.errors import UsageError
from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

# What an article or a statement is known by, and the evidence: no matter of opinion.
SETTLED = frozenset({"id", "text", "capture", "ref"})
YES, NO = ("yes", "true", "1"), ("no", "false", "0")


class Leaf(NamedTuple):
    """What a field holds: its type (one of several words: a Literal), and whether it may hold nothing."""

    kind: Any
    optional: bool


@cache
def leaves(kind: Any) -> Mapping[str, Leaf]:  # noqa: ANN401  # a value's class
    """Return every field of a value and of the values in it, by its path, in the order in which they are declared."""
    found: dict[str, Leaf] = {}
    hints = get_type_hints(kind)
    for each in fields(kind):
        inner, optional = _inner(hints[each.name])
        if each.name in SETTLED:
            continue
        if is_dataclass(inner) and inner is not Span:
            below = {f"{each.name}.{path}": leaf for path, leaf in leaves(cast("Hashable", inner)).items()}
            found |= {path: Leaf(leaf.kind, leaf.optional or optional) for path, leaf in below.items()}
        elif inner in (str, int, float, bool) or get_origin(inner) is Literal:
            found[each.name] = Leaf(inner, optional)
    return found


def held(value: object, path: str) -> object:
    """Return what a value holds under a path; None where it, or a value on the way, is not there."""
    for name in path.split("."):
        value = None if value is None else getattr(value, name)
    return value


def typed(kind: Any, path: str, text: str | None) -> object:  # noqa: ANN401  # a value's class
    """Return what somebody typed for a field as what the field holds; None stands for nothing.

    Raises UsageError where there is no such field, or it can't hold that.
    """
    known = leaves(kind)
    if path not in known:
        near = [name for name in known if name.split(".")[0] == path.split(".", maxsplit=1)[0]] or list(known)
        raise UsageError(f"there is no field {path[:60]!r} to correct", hint=f"write one of: {', '.join(near)}")
    leaf = known[path]
    if text is None:
        if not leaf.optional:
            raise UsageError(f"{path} can't be nothing", hint=_wanted(leaf.kind))
        return None
    try:
        return _read(leaf.kind, text)
    except ValueError:
        raise UsageError(f"{path} can't be {text[:60]!r}", hint=_wanted(leaf.kind)) from None


def _read(kind: Any, text: str) -> object:  # noqa: ANN401  # a field's type
    if kind is bool:
        if text.casefold() not in YES + NO:
            raise ValueError(text)
        return text.casefold() in YES
    if get_origin(kind) is Literal:
        if text not in get_args(kind):
            raise ValueError(text)
        return text
    return kind(text)


def _wanted(kind: Any) -> str:  # noqa: ANN401  # the same
    if get_origin(kind) is Literal:
        return f"write one of: {', '.join(get_args(kind))}"
    return {bool: "write yes or no", int: "write a number", float: "write a number"}.get(kind, "write what is right")


def _inner(hint: Any) -> tuple[Any, bool]:  # noqa: ANN401  # the same
    """Return a type without the None that it allows, and whether it does."""
    if get_origin(hint) in (Union, UnionType):
        rest = [each for each in get_args(hint) if each is not type(None)]
        return rest[0], len(rest) < len(get_args(hint))
    return hint, False
