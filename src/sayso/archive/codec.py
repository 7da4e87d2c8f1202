"""Values to JSON and back, by their own fields: a field added to a value is kept without a change here.

Spans become flat lists `[start, end, start, end]`, other values objects without
the fields that are at their default. Nothing is searched by what stands in it.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, fields, is_dataclass, replace
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from sayso.values import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Mapping

    from _typeshed import DataclassInstance

Value = TypeVar("Value")
Whole = TypeVar("Whole", bound="DataclassInstance")
Plain = Any  # what json takes and gives; its shape is known from the value's class alone


class Field(NamedTuple):
    """One field of a value: its name, its default (MISSING where it has none), the ways there and back."""

    name: str
    default: object
    put: Callable[[Plain], Plain] | None
    get: Callable[[Plain], Plain] | None


def dumps(plain: Plain) -> str:
    """Return compact JSON; a text with a lone surrogate, which UTF-8 can't hold, is escaped."""
    text = _COMPACT(plain)
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(plain, separators=(",", ":"))
    return text


# json.dumps makes an encoder anew for every call that asks for anything special.
_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def to_plain(value: object, without: Collection[str] = ()) -> dict[str, Plain]:
    """Return the fields of a value that are not at their default, less those named in `without`."""
    plain: dict[str, Plain] = {}
    for name, default, put, _ in _fields(cast("Hashable", type(value))):
        if name in without or (mine := getattr(value, name)) is default or mine == default:
            continue
        plain[name] = put(mine) if put and mine is not None else mine
    return plain


def from_plain(kind: type[Value], plain: Mapping[str, Plain]) -> Value:
    """Return the value that `to_plain` was given; a name that this version does not know is left out."""
    return kind(**_known(kind, plain))


def with_plain(value: Whole, plain: Mapping[str, Plain]) -> Whole:
    """Return the value with the fields that `to_plain` gave."""
    return replace(value, **_known(type(value), plain))


def _known(kind: type, plain: Mapping[str, Plain]) -> dict[str, Plain]:
    return {
        name: get(plain[name]) if get and plain[name] is not None else plain[name]
        for name, _, _, get in _fields(cast("Hashable", kind))
        if name in plain
    }


def flat(spans: Collection[Span]) -> list[int]:
    """Return the bounds of all spans in one list."""
    return [bound for span in spans for bound in (span.start, span.end)]


def unflat(bounds: list[int]) -> tuple[Span, ...]:
    """Return the spans whose bounds are listed."""
    return tuple(map(Span, bounds[::2], bounds[1::2]))


@cache
def _fields(kind: Any) -> tuple[Field, ...]:  # noqa: ANN401  # a dataclass
    hints = get_type_hints(kind)
    made = []
    for each in fields(kind):
        default = each.default_factory() if each.default_factory is not MISSING else each.default
        made.append(Field(each.name, default, *_ways(hints[each.name])))
    return tuple(made)


def _ways(hint: object) -> tuple[Callable[[Plain], Plain] | None, Callable[[Plain], Plain] | None]:
    """Return how a value of this type becomes plain and comes back; None where it is plain already."""
    if get_origin(hint) in (Union, UnionType):
        (hint,) = (each for each in get_args(hint) if each is not type(None))
        return _ways(hint)
    if get_origin(hint) is tuple:
        return _many(get_args(hint)[0])
    if hint is Span:
        return (lambda span: [span.start, span.end]), (lambda bounds: Span(*bounds))
    if is_dataclass(hint):
        kind = cast("type", hint)
        return to_plain, lambda plain: from_plain(kind, plain)
    return None, None


def _many(hint: object) -> tuple[Callable[[Plain], Plain], Callable[[Plain], Plain]]:
    if hint is Span:
        return flat, unflat
    put, get = _ways(hint)
    if put is None or get is None:
        return list, tuple
    return (lambda values: [put(each) for each in values]), (lambda plains: tuple(get(each) for each in plains))
