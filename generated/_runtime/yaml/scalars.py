# SPDX-License-Identifier: BSD-3-Clause
"""What a scalar of YAML 1.1 means: its kind and value, and what it may mean against the will of who wrote it.

Takes the text of a scalar; gives `(kind, value, surprise)`. What a plain scalar is follows from the same patterns by
which PyYAML tells it, since that is what readers of ECSV and ASDF use: so `1e5` is a text, and `017` is 15.
"""

from __future__ import annotations

import re

from ..trees.limits import MOST_DIGITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    # kind, value, and the code of what may surprise about it
    Read: TypeAlias = tuple[str, Any, str | None]

_BOOLS = {
    **dict.fromkeys(("true", "True", "TRUE"), (True, None)),
    **dict.fromkeys(("false", "False", "FALSE"), (False, None)),
    **dict.fromkeys(("yes", "Yes", "YES", "on", "On", "ON"), (True, "Y0118")),
    **dict.fromkeys(("no", "No", "NO", "off", "Off", "OFF"), (False, "Y0118")),
}
_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
# Plain texts that begin otherwise are no number, no date and none of the words above.
_MAY_MEAN = frozenset("0123456789+-.~nNyYtTfFoO")
_INT = re.compile(
    r"(?P<sign>[-+]?)(?:0b(?P<binary>[01_]+)|0x(?P<hexadecimal>[0-9a-fA-F_]+)|(?P<sixty>[1-9][0-9_]*(?::[0-5]?[0-9])+)"
    r"|0(?P<octal>[0-7_]+)|(?P<decimal>0|[1-9][0-9_]*))"
)
_FLOAT = re.compile(
    r"(?P<plain>(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?)"
    r"|(?P<sixty>[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)"
    r"|(?P<infinite>[-+]?)\.(?:inf|Inf|INF)|(?P<nan>\.(?:nan|NaN|NAN))"
)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DATETIME = re.compile(
    r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?"
    r"(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?"
)
_EXPONENT = re.compile(r"[-+]?[0-9]+(?:\.[0-9]*)?[eE][-+]?[0-9]+")
_LEADING_ZERO = re.compile(r"[-+]?0[0-9]+")
_BITS = 64
_BASES = {"binary": 2, "octal": 8, "decimal": 10, "hexadecimal": 16}


def plain(text: str) -> Read:
    """What a scalar without quotes and tag is."""
    if text[:1] not in _MAY_MEAN:
        return ("null", None, None) if text in _NULLS else ("string", text, None)
    if text in _NULLS:
        return "null", None, None
    if text in _BOOLS:
        value, surprise = _BOOLS[text]
        return "bool", value, surprise
    return _int(text) or _float(text) or _date(text) or ("string", text, _of_text(text))


def tagged(text: str, kind: str) -> Read | None:
    """What a scalar is that a tag says to be of a kind; None when it is not."""
    if kind == "string":
        return "string", text, None
    if kind == "null":
        return ("null", None, None) if text in _NULLS else None
    if kind == "bool":
        found = _BOOLS.get(text)
        return None if found is None else ("bool", found[0], None)
    if kind == "float":
        read = _float(text) or _int(text) or _with_exponent(text)
        return None if read is None else ("float", _as_float(read[1]), None)
    read = _int(text) if kind == "int" else _date(text)
    return None if read is None else (read[0], read[1], "Y0121" if read[2] == "Y0121" else None)


def _int(text: str) -> Read | None:
    found = _INT.fullmatch(text)
    if found is None:
        return None
    which = found.lastgroup or ""
    digits = found[which].replace("_", "")
    if not digits:  # 0x_ is what the pattern of YAML lets pass
        return None
    if len(digits) > MOST_DIGITS:
        return "other", text, "Y0121"
    surprise = "Y0123" if "_" in text else None
    if which == "sixty":
        number, surprise = _of_sixty(digits), "Y0117"
    else:
        number = int(digits, _BASES[which])
        surprise = "Y0116" if which == "octal" else surprise
    if number.bit_length() > _BITS:
        surprise = "Y0121"
    return "int", -number if found["sign"] == "-" else number, surprise


def _of_sixty(digits: str) -> int:
    number = 0
    for part in digits.split(":"):
        number = number * 60 + int(part)
    return number


def _float(text: str) -> Read | None:
    found = _FLOAT.fullmatch(text)
    if found is None:
        return None
    if found["nan"]:
        return "float", float("nan"), None
    if found["infinite"] is not None:
        return "float", float(f"{found['infinite']}inf"), None
    plain_text = text.replace("_", "")
    if found["sixty"]:
        whole, _, rest = plain_text.rpartition(":")
        number = abs(_of_sixty(whole.lstrip("+-")) * 60) + float(rest)
        return "float", -number if text[0] == "-" else number, "Y0117"
    if len(plain_text) > MOST_DIGITS:
        return "other", text, "Y0121"
    number = float(plain_text)
    beyond = number in {float("inf"), float("-inf")}
    return "float", number, "Y0121" if beyond else "Y0123" if "_" in text else None


def _with_exponent(text: str) -> Read | None:
    """A number that only its tag makes one: `!!float 1e5`."""
    return ("float", float(text), None) if _EXPONENT.fullmatch(text) and len(text) <= MOST_DIGITS else None


def _as_float(value: object) -> float:
    try:
        return float(value)  # type: ignore[arg-type]  # a number, or the text of one that is too long
    except OverflowError:
        return float("inf")


def _date(text: str) -> Read | None:
    if _DATE.fullmatch(text):
        return "date", text, None
    return ("datetime", text, None) if _DATETIME.fullmatch(text) else None


def _of_text(text: str) -> str | None:
    """What may surprise about a text that looks like a number and is none."""
    if _EXPONENT.fullmatch(text):
        return "Y0120"
    return "Y0116" if _LEADING_ZERO.fullmatch(text) else None
