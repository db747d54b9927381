"""Nouns as the JSON that tables keep in their ``body`` columns, and back. Fields at their default are left out."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import TypeAdapter

T = TypeVar("T")

_adapters: dict[Any, TypeAdapter[Any]] = {}


def _adapter(kind: Any) -> TypeAdapter[Any]:
    if kind not in _adapters:
        _adapters[kind] = TypeAdapter(kind)
    return _adapters[kind]


def dump(noun: object) -> str:
    """A noun (a dataclass of ``model``) as JSON."""
    return _adapter(type(noun)).dump_json(noun, exclude_defaults=True).decode()


def load(kind: type[T], body: str) -> T:
    """The noun of that kind that ``dump`` wrote. Fields that a later version added take their default."""
    found: T = _adapter(kind).validate_json(body)
    return found


def dump_list(values: tuple[object, ...], kind: Any) -> str:
    """Several values of one type as one JSON array."""
    return _adapter(tuple[kind, ...]).dump_json(values, exclude_defaults=True).decode()


def load_list(kind: Any, body: str) -> tuple[Any, ...]:
    """What ``dump_list`` wrote for values of that type; () of nothing."""
    return tuple(_adapter(tuple[kind, ...]).validate_json(body)) if body else ()
