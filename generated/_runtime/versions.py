# SPDX-License-Identifier: BSD-3-Clause
"""Versions that files say of themselves, and the rules of that time.

A version is read from a text as `1`, `1.2`, `v1.2.3`; what follows a hyphen, a plus sign or a blank is left aside, so
that `2.0-beta` is judged as 2.0. A number is read as it prints: 1.10 is 1.1.
"""

from __future__ import annotations

from .values import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .findings import Findings
    from .spec import Spec

    Version: TypeAlias = tuple[int, ...]

_PARTS = 3
_MOST_DIGITS = 9


def read_version(value: object) -> Version | None:
    """Numbers of a version, three or more; None when a value says none."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    text = str(value).strip()
    if isinstance(value, str):
        text = text[1:] if text[:1] in ("v", "V") else text
        for mark in "-+ ":
            text = text.partition(mark)[0]
    parts = text.split(".")
    if not all(part.isascii() and part.isdigit() and len(part) <= _MOST_DIGITS for part in parts):
        return None
    numbers = [int(part) for part in parts]
    return tuple(numbers + [0] * (_PARTS - len(numbers)))


def older_spec(version: Version | None, spec: Spec, findings: Findings) -> Spec:
    """The spec as it was at a version; the newest for None."""
    if version is None or not spec.older or version >= spec.since:
        return spec
    for since, key in spec.older:  # the newest first, and the last from the beginning
        if version >= since:
            findings.as_of = ".".join(map(str, version[:2] if not any(version[2:]) else version))
            return spec.variant(key)
    return spec


def read_said(value: object, product: str, spec: Spec, findings: Findings, where: dict[str, Any]) -> Version:
    """Version that a value says; what is wrong with it is a finding at the place `where`."""
    version = read_version(value)
    if version is None:
        text = f"{shown(value)} is no version, as 1.2 is; the file is judged by the rules of {spec.version}"
        findings.add(f"{product}:version", text, found=value, **where)
        return _newest(spec)
    if version > _newest(spec):
        text = f"the file says version {shown(value)}, and this spec is {spec.version}: judged by that"
        findings.add(f"{product}:newer", text, default="warning", found=value, **where)
    return version


def _newest(spec: Spec) -> Version:
    return read_version(spec.version) or (0, 0, 0)
