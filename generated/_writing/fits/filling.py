# SPDX-License-Identifier: BSD-3-Clause
"""Objects of classes, filled with what a file holds.

Takes the class of an HDU and a `Block`; gives the object, as the constructor would make it but without asking for what
is missing: that is said when it is to be written. What the class has no field for goes into `undeclared`.
"""

from __future__ import annotations

import dataclasses
import inspect
import re
import sys
from typing import TYPE_CHECKING, Any, get_args

from ..described import ABSENT, items_of
from .classes import Hdu, OfFits
from .embedded import AsdfHdu
from .families import of_family
from .fields import Columns, Commentary, Compressed, Keyword, Opaque, Pixels
from .tables import FileColumns

if TYPE_CHECKING:
    from ..contents import Block


def empty(kind: type[Any]) -> Any:  # noqa: ANN401  an object of the class
    """Give an object in which nothing is but the defaults of its class."""
    made = object.__new__(kind)
    for field in dataclasses.fields(kind):
        if field.default is not dataclasses.MISSING:
            value = field.default
        elif field.default_factory is not dataclasses.MISSING:
            value = field.default_factory()
        else:
            value = ABSENT
        setattr(made, field.name, value)
    return made


def part_class(owner: type[Any], field: dataclasses.Field[Any]) -> type[Any]:
    """Give the class of a part: that of the HDU or group which its annotation names."""
    if not isinstance(field.type, str):
        kinds = [field.type, *get_args(field.type)]
        return next(one for one in kinds if isinstance(one, type) and issubclass(one, OfFits))
    home = next(one for one in owner.__mro__ if field.name in inspect.get_annotations(one))
    names = vars(sys.modules[home.__module__])
    found = (names.get(one) for one in re.findall(r"\w+", field.type))
    return next(one for one in found if isinstance(one, type) and issubclass(one, OfFits))


def filled(kind: type[Hdu], block: Block) -> Hdu:
    """Give the HDU of a block."""
    made: Hdu = empty(kind)
    if isinstance(made, AsdfHdu) and block.opaque is None:
        made.hold(block.values if block.label.endswith(".tree") else {})
        return made
    values = dict(block.values)
    of_columns = dict(block.column_values)
    items = [(field, item) for field, item in items_of(kind)]
    for field, item in items:
        if isinstance(item, Keyword) and item.pattern is None:
            _single(made, field, item, values, of_columns)
        elif isinstance(item, Commentary):
            lines = values.pop(item.name, None)
            setattr(made, field.name, lines if lines is not None else getattr(made, field.name))
        elif isinstance(item, Compressed):
            setattr(made, field.name, values.pop("ZCMPTYPE", None))
        elif isinstance(item, Pixels):
            setattr(made, field.name, block.pixels)
        elif isinstance(item, Columns):
            setattr(made, field.name, FileColumns(block.columns, block.units))
        elif isinstance(item, Opaque):
            setattr(made, field.name, ABSENT if block.opaque is None else block.opaque)
    for field, item in items:
        if isinstance(item, Keyword) and item.pattern is not None:
            given = values if item.column is None else of_columns
            setattr(made, field.name, _family(item, given, getattr(made, field.name)))
    made.undeclared.update(values)
    made.undeclared.update(of_columns)
    return made


def _single(
    made: Hdu,
    field: dataclasses.Field[Any],
    item: Keyword,
    values: dict[str, Any],
    of_columns: dict[tuple[str, str], Any],
) -> None:
    """Take the value of one keyword out of those that are there."""
    if item.column is not None:
        if (item.column, item.name) in of_columns:
            setattr(made, field.name, of_columns.pop((item.column, item.name)))
        return
    nothing = item.name in values and values[item.name] is None
    if nothing and not (item.nullable and field.default is dataclasses.MISSING):
        setattr(made, field.name, None)  # the card without value is kept with those that have no field
    elif item.name in values:
        setattr(made, field.name, values.pop(item.name))
    elif any(name in values for name in item.also):
        setattr(made, field.name, values.pop(next(name for name in item.also if name in values)))
    elif field.init and not field.default is field.default_factory is dataclasses.MISSING:
        # The file has it not, whatever a person who leaves it out would get.
        setattr(made, field.name, None)


def _family(item: Keyword, values: dict[Any, Any], default: Any) -> Any:  # noqa: ANN401  a mapping
    if item.column is not None:
        mine = [key for key in values if key[0] == item.column and of_family(item, key[1])]
        return {key[1]: values.pop(key) for key in mine} or default
    found = {one: values.pop(one) for one in list(values) if re.fullmatch(item.pattern or "", one)}
    return found or default
