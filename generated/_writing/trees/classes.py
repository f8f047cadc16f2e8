# SPDX-License-Identifier: BSD-3-Clause
"""Objects of trees as typed classes: what a generated class inherits, and how it becomes plain and is made of it."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self, dataclass_transform

from ..contents import alike, is_array
from ..described import Described, items_of, said
from .absent import ABSENT, NULL
from .derived import ToTell
from .fields import Key, More, Tag, key, keys, more_keys, own_tag, whole
from .plain import How, Plain, plain, shown, step
from .tagged import Tagged
from .values import Either, Obj

_LEAST, _MANY = 1, 1000


@dataclass_transform(kw_only_default=True, field_specifiers=(key, keys, more_keys, own_tag, whole), eq_default=False)
class TreeObject(Described, Plain):
    """One object of a tree. `label`: what the spec calls it. `positional`: the file has a list of its values."""

    label: ClassVar[str] = ""
    positional: ClassVar[bool] = False

    def __init_subclass__(cls, *, label: str = "", positional: bool = False) -> None:
        super().__init_subclass__()
        cls.label = label or cls.label
        cls.positional = positional or cls.positional

    def __post_init__(self) -> None:
        """Check what was given. Raises TypeError that names what does not fit."""
        self.plain(How(type(self).__name__, strict=True, arrays=True, foreign=lambda value: value))

    def plain(self, how: How) -> Any:  # noqa: ANN401  an object, a list, or one of them under a tag
        """Give the object as trees hold it. Raises TypeError that names what none can hold."""
        held: dict[str, Any] = {}
        under = getattr(self, "_tag_read", None)
        for field, item in items_of(self):
            value = getattr(self, field.name, ABSENT)
            if isinstance(item, Tag):
                under = value or under
            elif isinstance(item, More):
                self._add(held, value, how)
            elif not isinstance(item, Key):  # rows, or pixels, beside which a tree stands
                continue
            elif item.pattern is not None:
                self._family(held, item, value, how)
            else:
                self._one(held, field.name, item, value, how)
        made: Any = list(held.values()) if self.positional else held
        if how.labels is not None:
            how.labels[id(made)] = (self.label, tuple(held))
        return made if under is None else Tagged(under, made)

    def _one(self, held: dict[str, Any], attribute: str, item: Key, value: object, how: How) -> None:
        inner = dataclasses.replace(how, about=item.about).at(step(item.name)) if item.name else how
        if item.derive is not None and (value is None or value is ABSENT):
            held[item.name] = ToTell(item.derive, self, attribute, self._read(attribute))
        elif value is not ABSENT and (value is not None or item.null):
            held[item.name] = self._under(attribute, item, item.value.plain(value, inner))
        elif item.required and how.strict:
            raise inner.wrong(value, item.value.words)
        elif item.required and how.missing is not None:
            [field] = [field for field, one in items_of(self) if one is item]
            how.missing.append(f"{how.where}: {said(type(self), field, item)}")

    def _under(self, attribute: str, item: Key, value: Any) -> Any:  # noqa: ANN401  whatever a tree holds
        """Give a value under the tag of its node."""
        if not item.tag or value is None or isinstance(value, Tagged) or is_array(value):
            return value  # an array has the tag that its library gives it
        return Tagged(self.__dict__.get("_tags", {}).get(attribute, item.tag), value)

    def _read(self, attribute: str) -> Any:  # noqa: ANN401  what the file had that this was read from
        return self.__dict__.get("_found", {}).get(attribute, ABSENT)

    def _family(self, held: dict[str, Any], item: Key, value: object, how: How) -> None:
        if not isinstance(value, Mapping):
            return
        for name, each in value.items():
            if not isinstance(name, str) or not re.fullmatch(item.pattern or "", name):
                raise ValueError(f"{how.where}: {shown(name)} is not one of {item.name}")
            inner = dataclasses.replace(how, about=item.about).at(step(name))
            held[name] = self._under(name, item, item.value.plain(each, inner))

    def _add(self, held: dict[str, Any], value: object, how: How) -> None:
        for name, each in plain(value or {}, how).items():
            if name in held or name in _by_name(type(self)):
                raise ValueError(f"{how.where}: {name} has an argument of its own and is not given among others")
            held[name] = each

    @classmethod
    def fits(cls, value: object) -> bool:
        """Say whether something plain has the form of such an object."""
        value = value.value if isinstance(value, Tagged) else value
        if cls.positional:
            many = isinstance(value, Sequence) and not isinstance(value, str | bytes)
            return many and len(value) == len(declared(cls))  # type: ignore[arg-type]  # a sequence
        return isinstance(value, Mapping)

    @classmethod
    def suits(cls, value: object) -> int:
        """Say how well something plain suits: better the more of its keys are known, and the fewer are missing."""
        if not cls.fits(value):
            return 0
        value = value.value if isinstance(value, Tagged) else value
        if cls.positional or not isinstance(value, Mapping):
            return _LEAST + 1
        known = _by_name(cls)
        there = {known[name].name for name in value if name in known}
        missing = [one for one in known.values() if one.required and one.derive is None and one.name not in there]
        return max(_LEAST, _MANY + len(there) - 2 * len(missing) - (len(value) - len(there)))

    @classmethod
    def from_plain(cls, value: Any, where: str) -> Self:  # noqa: ANN401  what `fits`
        """Make an object of what a file holds. Raises ValueError that names what it has no place for."""
        made = cls.__new__(cls)
        under: str | None = None
        if isinstance(value, Tagged):
            under, value = value.tag, value.value
        for field, item in items_of(cls):
            setattr(made, field.name, _nothing(field, item))
        if cls.positional:
            names = [item.name for _, item in declared(cls)]
            value = dict(zip(names, value, strict=True))
        made.take(value, under, where)
        return made

    def take(self, value: Mapping[str, Any], under: str | None, where: str) -> None:
        """Take what a file holds, under a tag if it has one."""
        own, tags, found = _fields_by_name(type(self)), {}, {}
        for name, each in value.items():
            attribute, item = own.get(name, (None, None))
            if attribute is None or item is None:
                self._take_other(name, each, where)
                continue
            plain_value = each
            if isinstance(each, Tagged) and _stands_beside(each, item):
                tags[attribute], plain_value = each.tag, each.value
            if item.derive is not None:
                found[attribute] = each
            else:
                setattr(self, attribute, _typed(plain_value, item))
        if under is not None:
            fields = [field.name for field, item in items_of(self) if isinstance(item, Tag)]
            self.__dict__["_tag_read"] = under
            for attribute in fields:
                setattr(self, attribute, under)
        self.__dict__.update(_tags=tags, _found=found)

    def _take_other(self, name: str, value: Any, where: str) -> None:  # noqa: ANN401  whatever a file holds
        """Take a key of a family, or one that the spec does not list."""
        for field, item in items_of(self):
            if isinstance(item, Key) and item.pattern is not None and re.fullmatch(item.pattern, name):
                getattr(self, field.name)[name] = item.value.typed(value)
                return
        for field, item in items_of(self):
            if isinstance(item, More):
                getattr(self, field.name)[name] = value
                return
        raise ValueError(f"{where} has no place for {name}")

    def __eq__(self, other: object) -> bool:
        """Two objects are equal when files would hold the same."""
        how = How(type(self).__name__, arrays=True)
        return isinstance(other, type(self)) and alike(self.plain(how), other.plain(how))

    __hash__ = None  # type: ignore[assignment]  # what it holds may change

    def __repr__(self) -> str:
        given = ((field.name, getattr(self, field.name, None)) for field, _ in items_of(self))
        listed = [f"{name}={_said(value)}" for name, value in given if is_array(value) or value]
        return f"{type(self).__name__}({', '.join(listed)})"


def _said(value: Any) -> str:  # noqa: ANN401  whatever a tree holds
    """Give a value as `repr` shows it; of an array what it is."""
    return f"<{value.dtype.name}{list(value.shape)}>" if is_array(value) else repr(value)


def _nothing(field: dataclasses.Field[Any], item: Any) -> Any:  # noqa: ANN401  a declaration; what it takes
    """Give what a field holds whose key no file has: what is fixed is fixed all the same."""
    if isinstance(item, More) or (isinstance(item, Key) and item.pattern is not None):
        return {}
    if isinstance(item, Tag):
        return None
    return ABSENT if field.init or field.default is None else field.default


def _stands_beside(value: Tagged, item: Key) -> bool:
    """Say whether the tag of a value is kept beside it, so that a person finds the value alone."""
    return not isinstance(value.value, Mapping) or (bool(item.tags) and not isinstance(item.value, Obj | Either))


def _typed(value: Any, item: Key) -> Any:  # noqa: ANN401  whatever a tree holds
    return NULL if value is None and not item.null else item.value.typed(value)


def declared(cls: type[TreeObject]) -> list[tuple[dataclasses.Field[Any], Key]]:
    """Give the declarations of keys, in order."""
    return [(field, item) for field, item in items_of(cls) if isinstance(item, Key)]


def _fields_by_name(cls: type[TreeObject]) -> dict[str, tuple[str, Key]]:
    """Give attributes and declarations by the names that files have for them."""
    known: dict[str, tuple[str, Key]] | None = cls.__dict__.get("_by_name")
    if known is None:
        known = _named(cls)
        type.__setattr__(cls, "_by_name", known)
    return known


def _named(cls: type[TreeObject]) -> dict[str, tuple[str, Key]]:
    found: dict[str, tuple[str, Key]] = {}
    for field, item in declared(cls):
        if item.pattern is None:
            found |= {name: (field.name, item) for name in item.also if name not in found}
            found[item.name] = (field.name, item)
    return found


def _by_name(cls: type[TreeObject]) -> dict[str, Key]:
    return {name: item for name, (_, item) in _fields_by_name(cls).items()}
