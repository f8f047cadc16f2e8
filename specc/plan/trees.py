"""What keys of trees hold, in words: `members is a list of 1 or more objects`.

Takes values of the model; gives phrases, and the rules that structures have beside those of single values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from specc.model.spec import (
    ArrayOf,
    ArrayValue,
    EitherValue,
    Hdu,
    ListValue,
    MapValue,
    NullValue,
    ObjectValue,
    ScalarValue,
)
from specc.model.types import AnyAxes
from specc.plan import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from specc.model.spec import Facts, Repeat, Value
    from specc.model.types import ValueType
    from specc.plan.plan import Needs


_PLURALS = {
    "bool": "bools", "int": "ints", "float": "floats", "complex": "complex numbers", "string": "strings",
    "date": "dates", "datetime": "dates with time", "time": "times", "any": "values of any type",
}  # fmt: skip


def what(value: Value, facts: Facts) -> str:
    """Say what a value is, with its article."""
    match value:
        case ScalarValue(types=types):
            return " or ".join(dict.fromkeys(map(words.typed, types))) or "anything"
        case NullValue():
            return "null"
        case ObjectValue(block=block, positional=positional):
            return f"{'a tuple' if positional else 'an object'} as {block}"
        case ListValue(of=of):
            return f"a list of {_many(value)}{_several(of)}"
        case MapValue(of=of):
            return f"a map of {_several(of)}"
        case ArrayValue(types=types):
            return f"an array of {' or '.join(dict.fromkeys(map(_plural, types)))}"
        case ArrayOf(label=label):
            return f"the array of {label}"
        case EitherValue(options=options):
            return " or ".join(what(one, facts) for one in options)
    assert_never(value)


def _several(value: Value) -> str:
    """Say what values in a list or a map are."""
    match value:
        case ScalarValue(types=types):
            return " or ".join(dict.fromkeys(map(_plural, types))) or "values of any type"
        case NullValue():
            return "nulls"
        case ObjectValue(block=block, positional=positional):
            return f"{'tuples' if positional else 'objects'} as {block}"
        case ListValue(of=of):
            return f"lists of {_many(value)}{_several(of)}"
        case MapValue(of=of):
            return f"maps of {_several(of)}"
        case ArrayValue(types=types):
            return f"arrays of {' or '.join(dict.fromkeys(map(_plural, types)))}"
        case ArrayOf(label=label):
            return f"the array of {label}"
        case EitherValue(options=options):
            return " or ".join(map(_several, options))
    assert_never(value)


def _plural(one: ValueType) -> str:
    """Give a type as of several values."""
    if one.kind in _PLURALS and one.bits is None and one.width is None:
        return _PLURALS[one.kind]
    text = words.typed(one)
    return f"texts of {text}" if one.kind == "digits" else text.replace("a string", "strings", 1)


def _many(value: ListValue) -> str:
    if value.dimension is not None:
        return f"{value.dimension} "
    if value.least is not None and value.least == value.most:
        return f"{value.least} "
    if value.least and value.most is None:
        return f"{value.least} or more "
    if value.most is not None:
        return f"{value.least or 0} to {value.most} "
    return ""


def structural(name: str, value: Value, facts: Facts) -> Iterator[tuple[str, str, Needs]]:
    """Give the rules that a structure has by itself: aspect, message, what must be read."""
    yield "type", f"{name} is {what(value, facts)}", "header"
    parts = list(_inside(value))
    if any(isinstance(one, ListValue) and (one.least or one.most is not None or one.dimension) for one in parts):
        yield "length", f"{name} has as many elements as it says", "header"
    for one in parts:
        if isinstance(one, MapValue) and (one.keys or one.pattern):
            keys = f"are {one.enum}" if one.enum is not None else f"match /{one.pattern}/"
            yield "keys", f"the keys of {name} {keys}", "header"
        elif isinstance(one, ArrayValue) and one.shape != (AnyAxes(),):
            yield "shape", words.shapes(name, one.shape, ()), "header"
        elif isinstance(one, ArrayOf):
            yield "source", f"the data of {name} are those of {one.label}", "data"


def _inside(value: Value) -> Iterator[Value]:
    yield value
    if isinstance(value, ListValue | MapValue):
        yield from _inside(value.of)
    elif isinstance(value, EitherValue):
        for one in value.options:
            yield from _inside(one)


def labels_held(hdus: Iterable[Hdu | Repeat]) -> Iterator[str]:
    """Give the labels of the objects that keys hold; all others are roots of trees."""
    for hdu in hdus:
        if isinstance(hdu, Hdu):
            for key in (*hdu.keywords, *([hdu.root] if hdu.root is not None else [])):
                for one in _inside(key.value) if key.value is not None else ():
                    if isinstance(one, ObjectValue):
                        yield one.block


def is_measured(facts: Facts, form: str) -> bool:
    """Say whether a number may stand in a file with its unit beside it, as a quantity of ASDF."""
    unit = facts.unit
    one = unit is not None and unit.mode == "exact" and len(unit.texts) == 1 and not unit.converts
    # What is asked of several values together is asked of bare numbers.
    alone = not facts.unique and facts.order is None and not facts.finite
    return (
        form == "asdf"
        and one
        and alone
        and bool(facts.types)
        and all(kind.kind in {"int", "float"} for kind in facts.types)
    )


def holds_arrays(value: Value | None) -> bool:
    """Say whether a key holds an array, which has a unit in the file."""
    return value is not None and any(isinstance(one, ArrayValue | ArrayOf) for one in _inside(value))


def holds_nulls(value: Value) -> bool:
    """Say whether a null may lie in a value of the right type; in place of an object or a list it is of a wrong one."""
    match value:
        case ListValue(of=of) | MapValue(of=of):
            return isinstance(of, ScalarValue) or holds_nulls(of)
        case EitherValue(options=options):
            return any(map(holds_nulls, options))
        case _:
            return isinstance(value, ArrayValue)
