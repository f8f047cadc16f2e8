# SPDX-License-Identifier: BSD-3-Clause
"""A tree of ASDF in an HDU: built of what a person says of it, of the headers that it mirrors, and of other HDUs.

It is stored as JWST does: the bytes of an ASDF file are the one cell of a binary table. Arrays that are the data of an
HDU name that, and hold nothing of their own.
"""

from __future__ import annotations

import dataclasses
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, dataclass_transform

import numpy as np
from astropy.io import fits

from ..beside import runtime
from ..contents import Block, alike
from ..described import ABSENT, KEY, items_of
from ..told import Untold
from ..trees.asdf_product import foreign
from ..trees.derived import Named, Told, view_of
from ..trees.plain import How
from ..trees.tagged import ARRAY, Tagged
from .classes import OfPixels, OpaqueHdu, TableHdu
from .fields import opaque

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..trees.classes import TreeObject
    from .views import HduView

    Mirror = tuple[str, str, str]

_COLUMN = "ASDF_METADATA"
_TREE = ".tree"
_HASH = "_fits_hash"  # of headers as they were when the tree was written


@dataclass(frozen=True, slots=True)
class TreePart:
    """The tree of an HDU, as a class."""

    of: type[TreeObject]


def tree_in_hdu(
    of: type[TreeObject],
    *,
    default_factory: Callable[[], Any] | None = None,
    kw_only: bool = True,
) -> Any:  # noqa: ANN401  as dataclasses.field
    """Declare the tree of an HDU; one that has a `default_factory` the writer makes of the rest of the file."""
    if default_factory is None:
        return dataclasses.field(kw_only=kw_only, metadata={KEY: TreePart(of)})
    return dataclasses.field(default_factory=default_factory, kw_only=kw_only, metadata={KEY: TreePart(of)})


@dataclass_transform(kw_only_default=True, field_specifiers=(tree_in_hdu, opaque), eq_default=False)
class AsdfHdu(OpaqueHdu):
    """A tree in an HDU. Whoever has the HDU as astropy has it gives that as `hdu` instead.

    mirrors: the terms that headers say, too: label of the HDU, keyword, path in the tree. They are filled in.
    """

    mirrors: ClassVar[tuple[Mirror, ...]] = ()

    def __init_subclass__(cls, *, mirrors: tuple[Mirror, ...] = (), **said: Any) -> None:  # noqa: ANN401  as any HDU
        super().__init_subclass__(**said)
        cls.mirrors = mirrors or cls.mirrors

    @property
    def whole(self) -> Any:  # noqa: ANN401  astropy has no types
        """The HDU as astropy has it, where somebody gave that; else None."""
        given = getattr(self, "hdu", None)
        return None if given is ABSENT else given

    def tree_of(self) -> TreeObject | None:
        """Give the tree that somebody gave; None when it is missing."""
        found = next(getattr(self, field.name) for field, item in items_of(self) if isinstance(item, TreePart))
        return None if found is None or found is ABSENT else found

    def _bare(self, view: HduView) -> Any:  # noqa: ANN401  astropy has no types
        if self.whole is not None:
            return super()._bare(view)
        from ..trees.asdf_tree import write  # noqa: PLC0415  loaded when it is needed

        written = io.BytesIO()
        write(self.values(view), written)
        content = np.frombuffer(written.getvalue(), np.uint8)
        column = fits.Column(name=_COLUMN, format=f"{len(content)}B", array=content[np.newaxis])
        return fits.BinTableHDU.from_columns([column])

    def values(self, view: HduView) -> dict[str, Any]:
        """Give the tree as it will be. Raises TypeError that names what none can hold."""
        return self._told(view).values

    def missing(self, view: HduView) -> list[str]:
        """Give what the tree needs and nobody gave."""
        if self.whole is not None:
            return []
        if self.tree_of() is None:
            return [f"{type(self).__name__} needs its tree"]
        return self._told(view).missing

    def objects(self, view: HduView, label: str) -> Iterator[Any]:
        """Give the objects of the tree that have a label, as expressions see them."""
        if self.whole is not None or self.__dict__.get("_telling"):
            return
        made = self._told(view)
        yield from made.objects(label)

    def _told(self, view: HduView) -> _Told:
        made = _Told(view)
        self.__dict__["_telling"] = True
        try:
            given = self.tree_of()
            how = How(f"{self.label}{_TREE}", arrays=True, foreign=foreign, labels=made.labels, missing=made.missing)
            values: dict[str, Any] = {} if given is None else given.plain(how)
            for label, keyword, path in self.mirrors:
                value = _in_header(view, label, keyword)
                if value is not None:
                    _put(values, path.split("."), value)
            made.put(values, made, made.show)
            made.values = values
        finally:
            self.__dict__["_telling"] = False
        return made

    def hold(self, values: dict[str, Any]) -> None:
        """Keep the tree that a file has until the headers beside it are known."""
        self.__dict__["_held"] = values

    def settle(self, view: HduView) -> None:
        """Take the tree that a file has, without what the headers say just so: that follows them from now on."""
        values = self.__dict__.pop("_held", None)
        if values is None:
            return
        values = {name: value for name, value in values.items() if name != _HASH}
        for label, keyword, path in self.mirrors:
            _drop(values, path.split("."), _in_header(view, label, keyword))
        for field, item in items_of(self):
            if isinstance(item, TreePart):
                setattr(self, field.name, item.of.from_plain(values, f"{self.label}{_TREE}"))
        made = self._told(view)
        for one, value in made.told:
            if not alike(one.found, value):
                setattr(one.owner, one.attribute, one.found)


class _Told(Told):
    """A tree in the making, as expressions see the file around it."""

    headers_only = False
    findings = None
    policy = None

    def __init__(self, view: HduView) -> None:
        super().__init__()
        self.product = Named("")
        self.values: dict[str, Any] = {}
        self._view = view
        self._label = f"{view.label}{_TREE}"
        self._root: Any = None
        self._arrays: dict[str, int] = {}

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever files know
        return getattr(self._view.file, name)

    def show(self, root: Any) -> None:  # noqa: ANN401  a node of the runtime
        """Take the tree as far as it is known."""
        self._root = root

    def hdu(self, label: str, number: int | None = None) -> Any:  # noqa: ANN401  a view
        """The HDU of a label, or the object of this tree that has it."""
        if not label.startswith(self._label):
            return self._view.file.hdu(label, number)
        for one in self.objects(label):
            return one
        raise Untold(f"{label} is missing")

    def objects(self, label: str) -> Iterator[Any]:
        """The objects of a label."""
        if label == self._label:
            yield view_of(self, label, self._root)
        elif self._root is not None and label.startswith(f"{self._label}."):
            for node in runtime("trees.items").objects(self._root, label.removeprefix(f"{self._label}.")):
                yield view_of(self, label, node)

    def array_of(self, label: str) -> Tagged:
        """Give the node of an array whose data are those of an HDU: of the next of several."""
        those = [one for one in self._view.file.hdus if one.label == label]
        if not those:
            raise Untold(f"{label} is missing")
        turn = self._arrays.get(label, 0)
        self._arrays[label] = turn + 1
        one = those[min(turn, len(those) - 1)]
        datatype, shape = _described(one)
        said = {"source": _source(one), "datatype": datatype, "byteorder": "big", "shape": shape}
        return Tagged(ARRAY, said)


def _in_header(view: HduView, label: str, keyword: str) -> Any:  # noqa: ANN401  the value of a card
    for one in view.file.hdus:
        if one.label == label:
            try:
                return one.own(keyword)
            except Untold:
                return None
    return None


def _put(values: dict[str, Any], path: list[str], value: Any) -> None:  # noqa: ANN401  the value of a card
    """Put a value where nothing is yet."""
    *inner, last = path
    holder: Any = values
    for key in inner:
        holder = holder.setdefault(key, {}) if isinstance(holder, dict) else None
    if isinstance(holder, dict):
        holder.setdefault(last, value)


def _drop(values: Any, path: list[str], value: Any) -> None:  # noqa: ANN401  the value of a card
    """Drop a value where it is the same."""
    *inner, last = path
    for key in inner:
        values = values.get(key) if isinstance(values, dict) else None
    if isinstance(values, dict) and last in values and alike(values[last], value):
        del values[last]


def _described(one: HduView) -> tuple[Any, list[int]]:
    """Give type and shape of the data of an HDU, as ASDF says them."""
    if isinstance(one.hdu, OfPixels):
        found = one.hdu.raster(one)
        if found is None:
            raise Untold(f"{one.label} has no pixels")
        return found.pixels.dtype.name, list(found.pixels.shape)
    if not isinstance(one.hdu, TableHdu):
        raise Untold(f"{one.label} holds no array")
    columns = one.hdu.stored(one)
    return [_field(each.name, each.values, each.item.width) for each in columns], [
        len(columns[0].values) if columns else 0
    ]


def _field(name: str, cells: Any, characters: int | None) -> dict[str, Any]:  # noqa: ANN401  an array, or one a row
    first = cells if hasattr(cells, "dtype") else np.asarray(cells[0] if cells else [], np.float64)
    if first.dtype.kind in "US":
        width = first.dtype.itemsize // (4 if first.dtype.kind == "U" else 1)
        datatype: Any = ["ascii", characters or max(1, width)]
    else:
        datatype = "bool8" if first.dtype.kind == "b" else first.dtype.name
    said: dict[str, Any] = {"name": name, "datatype": datatype, "byteorder": "big"}
    inner = list(first.shape[1:]) if first is cells else []
    return said | ({"shape": inner} if inner else {})


def _source(one: HduView) -> str:
    """Give what an array says of the HDU whose data it has: name and version, or if others have these its index."""
    hdus = one.file.hdus
    if [_called(each) for each in hdus].count(_called(one)) > 1:
        return f"fits:{hdus.index(one)}"
    name, version = _called(one)
    return f"fits:{name},{version}"


def _called(one: HduView) -> tuple[str, int]:
    name = str(one["EXTNAME"]) if one.exists("EXTNAME") else one.hdu.extname
    if name is None:
        name = "PRIMARY" if one is one.file.hdus[0] else ""
    version = one.number if one.number is not None else one["EXTVER"] if one.exists("EXTVER") else 1
    return name, int(version)


def tree_block(block: Block) -> Block:
    """Give the block of the tree that an HDU of astropy holds; one that holds none as it is."""
    from ..trees.asdf_tree import read  # noqa: PLC0415  loaded when it is needed

    try:
        held = block.opaque.data
        content = (held if held.dtype.names is None else held.field(0)[0]).tobytes()
        values = read(io.BytesIO(content))
    except (ImportError, ValueError, AttributeError, IndexError, OSError):
        return block  # it stays what astropy has; the validator says what is wrong with it
    return Block(f"{block.label}{_TREE}", block.number, values)
