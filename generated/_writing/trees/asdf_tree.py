# SPDX-License-Identifier: BSD-3-Clause
"""Trees as ASDF, through the package asdf: arrays as blocks, and nodes under tags that stay what they are.

Extensions of asdf make objects of some nodes. None is asked here but that of the Standard, so that a tree reads the
same whatever is installed; what a person gives as such an object becomes plain through its extension first.
"""

from __future__ import annotations

import datetime as dt
import io
import warnings
from collections.abc import Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np

from ..beside import runtime
from ..told import Unfit
from .tagged import ARRAY, Tagged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_OWN = ("asdf_library", "history")  # keys that the package writes by itself
_STANDARD = "asdf"  # the package whose extensions are those of the Standard


def package() -> Any:  # noqa: ANN401  asdf has no types
    """Give the package asdf. Raises ImportError that says what needs it."""
    try:
        import asdf  # type: ignore[import-untyped]  # noqa: PLC0415  only trees of ASDF need it
    except ImportError as fault:
        raise ImportError("the package asdf reads and writes ASDF, and is not installed: pip install asdf") from fault
    return asdf


@contextmanager
def _standard_alone() -> Iterator[Any]:
    """Give the package with the extensions of the Standard alone."""
    asdf = package()
    everywhere = asdf.get_config()
    _ = everywhere.extensions, everywhere.resource_manager  # loaded here once, and not in each context anew
    with asdf.config_context() as config, warnings.catch_warnings():
        for one in list(config.extensions):
            if (one.package_name or _STANDARD) != _STANDARD:
                config.remove_extension(one)
        for kind in ("AsdfWarning", "AsdfConversionWarning", "AsdfPackageVersionWarning"):
            known = getattr(asdf.exceptions, kind, None)
            if known is not None:
                warnings.simplefilter("ignore", known)
        yield asdf


def write(values: dict[str, Any], target: Path | io.BytesIO) -> None:
    """Write a tree to a path or a buffer. Raises ValueError that says what the package has against it."""
    with _standard_alone() as asdf:
        try:
            file = asdf.AsdfFile(_nodes(values, asdf), version=runtime("asdf.layout").STANDARDS[-1])
            file.write_to(target if isinstance(target, io.BytesIO) else str(target))
        except asdf.ValidationError as fault:
            raise Unfit(f"the ASDF Standard does not allow it: {fault.message}") from fault


def read(source: Path | io.BytesIO) -> dict[str, Any]:
    """Give the tree of a file, without what the package writes by itself. Raises ValueError when it is no such file."""
    where = source if isinstance(source, io.BytesIO) else str(source)
    with _standard_alone() as asdf:
        try:
            raw = asdf.util.load_yaml(where, tagged=True)
            raw = {} if raw is None else raw
            if not isinstance(raw, Mapping):  # with which the package does not reckon
                raise ValueError("the root of the tree is no object")  # noqa: TRY004  the file is at fault
            if isinstance(where, io.BytesIO):
                where.seek(0)
            with asdf.open(where, memmap=False, ignore_unrecognized_tag=True) as file:
                tree = {str(name): plain(value, asdf, raw.get(name)) for name, value in file.tree.items()}
        except (asdf.ValidationError, asdf.exceptions.AsdfWarning) as fault:
            raise ValueError(f"the package asdf does not read it: {fault}") from fault
    return {name: value for name, value in tree.items() if name not in _OWN}


def plain(value: Any, asdf: Any, raw: Any) -> Any:  # noqa: ANN401  whatever a tree holds, as asdf has it
    """Give a node of asdf as trees hold it: arrays of numpy, tagged values, dicts and lists.

    raw: the node as it is written: an array whose data are in another file, or in an HDU, stays what it says of itself.
    """
    tagged = asdf.tagged
    if isinstance(value, asdf.tags.core.NDArrayType | np.ndarray):
        if isinstance(raw, Mapping) and isinstance(raw.get("source"), str):
            return Tagged(ARRAY, plain(dict(raw), asdf, None))
        held = value[...]
        return np.ma.array(held) if isinstance(held, np.ma.MaskedArray) else np.array(held)
    if isinstance(value, tagged.TaggedDict | tagged.TaggedList | tagged.TaggedString):
        inner = value.data if not isinstance(value, tagged.TaggedString) else str(value)
        return Tagged(tagged.get_tag(value), plain(inner, asdf, raw))
    if isinstance(value, asdf.tags.core.IntegerType):
        return int(value)
    if isinstance(value, Mapping):
        known = raw if isinstance(raw, Mapping) else {}
        return {str(name): plain(each, asdf, known.get(name)) for name, each in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        inside = raw if isinstance(raw, Sequence) and len(raw) == len(value) else [None] * len(value)
        return [plain(each, asdf, one) for each, one in zip(value, inside, strict=True)]
    if isinstance(value, dt.date):
        return value.isoformat()
    return value


def nodes_of(value: Any) -> Any:  # noqa: ANN401  an object of another library
    """Give an object as the nodes that its extension of asdf makes of it. Raises TypeError when none does."""
    asdf = package()
    written = io.BytesIO()
    try:
        asdf.AsdfFile({"value": value}).write_to(written)
    except Exception as fault:
        raise TypeError(f"{type(value).__name__} is nothing that a tree of ASDF can hold: {fault}") from fault
    written.seek(0)
    return read(written)["value"]


def _nodes(value: Any, asdf: Any) -> Any:  # noqa: ANN401  plain values, as asdf has them
    if isinstance(value, Tagged):
        inner = _nodes(value.value, asdf)
        if isinstance(inner, np.ndarray):
            return inner  # the package gives it its tag
        if not isinstance(inner, dict | list | str):
            raise Unfit(f"{value.tag}: a tag of {inner!r} cannot be written, only of an object, a list or a text")
        return asdf.tagged.tag_object(value.tag, inner)
    if isinstance(value, dict):
        return {name: _nodes(each, asdf) for name, each in value.items()}
    if isinstance(value, list):
        return [_nodes(each, asdf) for each in value]
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() > 63:  # noqa: PLR2004  bits
        return asdf.IntegerType(value)
    return value
