"""What rules say in words: what must hold, as a person would put it.

Takes facts of the model; gives short phrases that begin with the name of the item: `EXPTIME is a float`, `FLUX is in
e-/s`. Texts come as the spec has them; whoever prints them where markup counts must escape them.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, assert_never

from specc.model.expressions import Exists
from specc.model.types import AnyAxes, AnyLength, ComputedLength, DimensionName, LengthRange
from specc.plan.walk import constant

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from specc.model.expressions import Choice, Expr
    from specc.model.spec import Facts, Level, Limit, PartOf, Presence, Rows, Scalar
    from specc.model.types import Form, Length, Unit, ValueType

_MOST_VALUES = 12  # of an enum in one message; the pages show them all

_THERE = {
    "required": "is there",
    "recommended": "should be there",
    "optional": "may be there",
    "forbidden": "is not there",
    "deprecated": "is no longer written",
}

# How many of a smaller unit make one, for tolerances that a spec gives in it.
_SMALLER = {
    "d": (("h", 24), ("min", 1440), ("s", 86_400), ("ms", 86_400_000)),
    "h": (("min", 60), ("s", 3600)),
    "min": (("s", 60),),
    "s": (("ms", 1000),),
    "deg": (("arcmin", 60), ("arcsec", 3600), ("mas", 3_600_000)),
    "arcmin": (("arcsec", 60), ("mas", 60_000)),
}

_ARTICLES = {
    "bool": "a bool",
    "int": "an int",
    "float": "a float",
    "complex": "a complex number",
    "string": "a string",
    "date": "a date",
    "datetime": "a date with time",
    "time": "a time",
    "bit": "a bit",
    "commentary": "commentary",
    "record": "a record",
    "any": "of any type",
}


def presence(name: str, wanted: Presence, conditions: Sequence[Expr]) -> str:
    """Say when a thing must be there."""
    said = [f"{name} {_there(level)} when {condition.text}" for level, condition in wanted.when if level != "optional"]
    if wanted.level != "optional":
        said.append(f"{name} {_there(wanted.level)}{' otherwise' if said else ''}")
    return f"{'; '.join(said)}{under(conditions)}"


def under(conditions: Sequence[Expr]) -> str:
    """Say under which conditions all that comes before holds."""
    return f", where {' and '.join(condition.text for condition in conditions)}" if conditions else ""


_CHOICES = {
    "exactly_one": "exactly one of %s is there",
    "at_least_one": "at least one of %s is there",
    "at_most_one": "at most one of %s is there",
    "all_or_none": "%s are all there, or none of them is",
}


def choice(node: Choice) -> str:
    """Say what a choice wants."""
    members = [" with ".join(map(thing, member)) for member in node.members]
    if node.function == "requires":
        first, *others = members
        return f"where {first} is there, {_and(others)} {'is' if len(others) == 1 else 'are'} as well"
    return _CHOICES[node.function] % _and(members)


def groups(node: Choice) -> str:
    """Say that the things of each group of a choice come together; nothing where there is none."""
    if node.function in {"requires", "all_or_none"}:
        return ""
    several = [_and([thing(part) for part in member]) for member in node.members if len(member) > 1]
    return "; ".join(f"{names} come together" for names in several)


def also(name: str, others: Sequence[str]) -> str:
    """Say that several names of one thing agree."""
    return f"{_and([name, *others])} agree where several of them are there"


def thing(part: Expr) -> str:
    """Give what a choice calls one of its things: its name, or the condition that stands for it."""
    text = part.target.text if isinstance(part, Exists) else part.text
    return text.replace("`", "").removeprefix("HIERARCH ")


def _and(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def types(name: str, allowed: Iterable[ValueType]) -> str:
    """Say what a value is."""
    return f"{name} is {' or '.join(dict.fromkeys(typed(one) for one in allowed))}"


def unit(name: str, wanted: Unit) -> str:
    """Say in which unit a value is, or what its unit must be written as."""
    match wanted.mode:
        case "exact":
            written = ", which is not written in the file" if wanted.implied else ""
            return f"{name} is in {' or '.join(wanted.texts)}{written}"
        case "like":
            return f"{name} is in a unit that converts to {' or '.join(wanted.texts)}"
        case "dimension":
            return f"{name} is in a unit of {wanted.texts[0].replace('_', ' ')}"
        case "any":
            return f"{name} is in whatever unit its header says"
        case "verbatim":
            return f"the unit of {name} is written {' or '.join(map(value, wanted.texts))}"
        case "none":
            return f"{name} has no unit"
        case "of":
            power = f"**{wanted.power}" if wanted.power != 1 else ""
            return f"{name} is in the unit of {wanted.reference}{power}"
        case "from":
            return f"{name} is in the unit that {wanted.reference} names"
    assert_never(wanted.mode)


def one_of(name: str, facts: Facts) -> str:
    """Say which values there are."""
    shown = [value(one) for one in facts.values[:_MOST_VALUES]]
    if len(facts.values) > _MOST_VALUES:
        shown.append(f"{len(facts.values) - _MOST_VALUES} more")
    known = "should be" if facts.values_open else "is"
    case = ", in whatever case" if facts.values_ignore_case else ""
    return f"{name} {known} one of {', '.join(shown)}{case}" if len(shown) > 1 else f"{name} {known} {shown[0]}{case}"


def fixed(name: str, facts: Facts) -> str:
    """Say what a value equals."""
    if facts.fixed is None:
        return ""
    within = "" if facts.tolerance is None else f" within {tolerance(*facts.tolerance, facts.unit)}"
    verb = "is" if constant(facts.fixed) is not None else "equals"
    return f"{name} {verb} {facts.fixed.text}{within}"


def tolerance(number: float, relative: bool, wanted: Unit | None) -> str:  # noqa: FBT001  as the model has the two
    """Say a tolerance as a spec writes it: 1.1574074e-05 of a day, which nobody writes, is `1 [s]`."""
    if relative:
        return f"{number:.6g} relative"
    if wanted is None or wanted.mode != "exact" or len(wanted.texts) != 1:
        return f"{number:.6g}"
    own = wanted.texts[0]
    others = [(f"{number * many:.6g}", unit_) for unit_, many in _SMALLER.get(own, ()) if _is_short(number * many)]
    if _is_short(number) or not others:
        return f"{number:.6g} [{own}]"
    # Which of the units the spec has is not known any more; the shortest number is most likely its own.
    written, unit_ = min(others, key=lambda one: len(one[0]))
    return f"{written} [{unit_}]"


def _is_short(number: float) -> bool:
    """Say whether a number is one that a person writes, apart from what a conversion leaves behind."""
    return math.isclose(number, float(f"{number:.4g}"), rel_tol=1e-12)


def limits(name: str, wanted: Sequence[Limit]) -> str:
    """Say between what a value lies."""
    return f"{name} {' and '.join(f'{one.operator} {one.bound.text}' for one in wanted)}"


def matches(name: str, patterns: Sequence[str]) -> str:
    """Say which patterns a text fits."""
    return f"{name} matches {' and '.join(f'/{pattern}/' for pattern in patterns)}"


def bits(name: str, facts: Facts) -> str:
    """Say which bits may be set."""
    return f"{name} sets only the bits of {facts.bits}"


def shape(name: str, lengths: Sequence[Length]) -> str:
    """Say how long each axis is, slowest first."""
    if not lengths:
        return f"{name} holds one value a row"
    if len(lengths) == 1 and isinstance(lengths[0], ComputedLength):
        return f"{name} has {lengths[0].of.text} elements{' in each row' if lengths[0].by_row else ''}"
    return f"{name} has shape [{', '.join(_length(one) for one in lengths)}]"


def shapes(name: str, lengths: Sequence[Length], forms: Sequence[Form]) -> str:
    """Say how long each axis is, or may be."""
    if not forms:
        return shape(name, lengths)
    return f"{name} is {' or '.join(form(one) for one in forms)}"


def form(one: Form) -> str:
    """Give a type with its shape, as a spec writes it."""
    axes = ", ".join(_length(length) for length in one.shape)
    return f"{one.type.text}[{axes}]" if axes else one.type.text


def rows(label: str, wanted: Rows) -> str:
    """Say how many rows there are."""
    if wanted.dimension is not None:
        return f"{label} has {wanted.dimension} rows"
    if wanted.equals is not None:
        return f"{label} has {wanted.equals.text} rows"
    if wanted.least == wanted.most:
        return f"{label} has {wanted.least} rows"
    least = f"at least {wanted.least}" if wanted.least is not None else ""
    most = f"at most {wanted.most}" if wanted.most is not None else ""
    return f"{label} has {' and '.join(part for part in (least, most) if part)} rows"


def instead(since: str, now: Sequence[str]) -> str:
    """Say since when a thing is deprecated and what is written now, as the end of a sentence."""
    return " ".join([*([f"since {since}"] if since else []), *([f"write {_or(now)}"] if now else [])])


def _or(many: Sequence[str]) -> str:
    *first, last = many
    return f"{', '.join(first)} or {last}" if first else last


def value(one: Scalar) -> str:
    """Give a value as a spec writes it."""
    if isinstance(one, bool):
        return "true" if one else "false"
    return f'"{one}"' if isinstance(one, str) else repr(one)


def _there(level: Level) -> str:
    return _THERE[level]


def typed(one: ValueType) -> str:
    """Give a type with its article."""
    if one.kind == "digits":
        if one.least is None:
            return "digits"
        if one.least == one.most:
            return f"{one.least} digits"
        return f"{one.least} or more digits" if one.most is None else f"{one.least} to {one.most} digits"
    if one.bits is not None or one.width is not None:
        return one.storage if one.width is None else f"a string of at most {one.width} characters"
    return _ARTICLES[one.kind]


def _length(one: Length) -> str:
    match one:
        case int():
            return str(one)
        case DimensionName():
            return one.name
        case AnyLength():
            return "*"
        case AnyAxes():
            return "..."
        case LengthRange():
            return f"{one.least}..{'*' if one.most is None else one.most}"
        case ComputedLength():
            return one.of.text
    assert_never(one)


def together(part: PartOf) -> str:
    """Give what several fields are, as `sky is a SkyCoord in icrs`."""
    if part.kind == "time":
        return f"{part.name} is a Time in {part.told}"
    return f"{part.name} is a SkyCoord in {part.told}"
