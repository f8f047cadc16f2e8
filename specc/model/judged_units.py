"""What astropy.units says of a unit, asked once: answers are kept from run to run, under the version of astropy.

Takes the text of a unit, in the syntax of the Standard or in astropy's own; gives its size (a factor, and bases with
their powers), or None when it is none. Importing astropy takes longer than compiling most specs, so that a text made of
symbols of the Standard in its simplest form is judged by the table of the runtime, which a test compares with astropy.
"""

from __future__ import annotations

import re
import warnings
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from specc.kept import Kept
from specc.runtime.unit_sizes import size_of as size_by_table

if TYPE_CHECKING:
    from specc.kept import Answer
    from specc.runtime.unit_sizes import Size

# `MJy/sr`, `electron/s`, `m s-2`, `10**-17 erg/(s cm2 Angstrom)`: what both read alike.
_FACTOR = r"(?:[A-Za-z]+(?:\*\*)?(?:-?[1-9])?|%)"
_SIMPLE = re.compile(rf"(?:10\*\*-?\d\d? )?{_FACTOR}(?:[ *]{_FACTOR})*(?:/{_FACTOR}|/\({_FACTOR}(?: {_FACTOR})*\))?")
_LARGEST_POWER = 99


@cache
def size_of(text: str) -> Size | None:
    """Give the size of a unit, or None for a text that is none."""
    if text == "":
        return 1.0, {}
    if _SIMPLE.fullmatch(text) and (size := size_by_table(text, {})) is not None:
        return size
    return _kept_or(f"unit {text}", lambda: _ask(text))


@cache
def size_of_dimension(name: str) -> Size | None:
    """Give the size of the unit of SI that a physical quantity has: `length` is 1 m."""
    return _kept_or(f"dimension {name}", lambda: _ask_dimension(name))


def dimensions() -> list[str]:
    """Give the names of all physical quantities that astropy knows."""
    from astropy.units import physical  # noqa: PLC0415  slow, and asked only when a name is wrong

    return sorted(name for name in physical.__dir__() if name[:1].islower() and not name.startswith("def_"))


# ------------------------------------------------------------------------------------------------------ what is kept


def _kept_or(question: str, ask: Any) -> Size | None:  # noqa: ANN401  a function without arguments
    kept = _table()
    if question in kept:
        return _read(kept.get(question))
    size: Size | None = ask()
    kept.put(question, None if size is None else [size[0], {base: list(power) for base, power in size[1].items()}])
    return size


@cache
def _table() -> Kept:
    return Kept("units", f"1 {_version()}", _is_answer)


def _version() -> str:
    """Give what tells one astropy from another, without loading it: that alone would take longer than all else."""
    found = find_spec("astropy")
    if found is None or found.origin is None:
        return "none"
    place = Path(found.origin)
    try:
        return f"{place} {place.with_name('_version.py').read_text(encoding='utf-8')}"
    except (OSError, ValueError):
        return f"{place} {place.stat().st_mtime_ns}"


def _is_answer(answer: Answer) -> bool:
    match answer:
        case None:
            return True
        case [int() | float(), dict() as bases]:
            return all(
                isinstance(one, list) and len(one) == 2 and all(isinstance(n, int) for n in one) and one[1]  # noqa: PLR2004  a fraction
                for one in bases.values()
            )
    return False


def _read(answer: Answer) -> Size | None:
    if answer is None:
        return None
    scale, bases = cast("tuple[float, dict[str, list[int]]]", answer)
    return float(scale), {base: (top, bottom) for base, (top, bottom) in bases.items()}


# ------------------------------------------------------------------------------------------------------ what is asked


def _ask(text: str) -> Size | None:
    from astropy import units  # noqa: PLC0415  slow, and most specs do without

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for syntax in ("fits", None):
            try:
                return _taken_apart(units.Unit(text, format=syntax))
            except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
                continue
    return None


def _ask_dimension(name: str) -> Size | None:
    from astropy import units  # noqa: PLC0415  as above

    try:
        return _taken_apart(units.get_physical_type(name.replace("_", " "))._unit)  # noqa: SLF001  nothing else says it
    except (ValueError, TypeError, AttributeError):
        return None


def _taken_apart(unit: Any) -> Size | None:  # noqa: ANN401  astropy has no types
    """Give a unit in its bases; a magnitude of a system, as mag(AB), is a base of its own."""
    if not hasattr(unit, "decompose") or not hasattr(unit, "bases"):
        return 1.0, {str(unit): (1, 1)}
    whole = unit.decompose()
    bases = {str(base.name): _ratio(power) for base, power in zip(whole.bases, whole.powers, strict=True)}
    return float(whole.scale), bases


def _ratio(power: Any) -> tuple[int, int]:  # noqa: ANN401  as above
    if isinstance(power, int):
        return power, 1
    from fractions import Fraction  # noqa: PLC0415  a power that is no whole number is rare

    return Fraction(power).limit_denominator(_LARGEST_POWER).as_integer_ratio()
