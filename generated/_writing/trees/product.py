# SPDX-License-Identifier: BSD-3-Clause
"""Products that are one tree of text: JSON, which Python's json writes, and YAML, which PyYAML writes."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from ..contents import Block, Contents, alike
from ..product import Product
from ..told import Unfit
from .classes import TreeObject, declared
from .derived import TreeFile
from .plain import How, step
from .tagged import Tagged

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

TREE = "tree"


class TreeProduct(Product, TreeObject):
    """One file to be that holds one tree, whose keys are the arguments of its class."""

    @classmethod
    def of(cls, contents: Contents) -> Self:
        """Make the product of what a file holds. Raises ValueError that names what the class has no place for."""
        others = [one.label for one in contents.blocks if one.label != TREE]
        block = contents.block(TREE)
        if block is None or others:
            raise ValueError(f"{cls.__name__} is one tree, and not {', '.join(others) or 'nothing'}")
        made = cls.from_plain(block.values, cls.__name__)
        made._remember(contents.name, contents.fields)  # noqa: SLF001  its own kind
        made._derive_again()  # noqa: SLF001  as above
        return made

    def contents(self) -> Contents:
        """Give what the file will hold, derived values included."""
        view = self._view({}, None)
        return Contents([Block(TREE, values=view.values)], view.name_or_none() or self._known_name, self._known_fields)

    def _derive_again(self) -> None:
        """Leave to the class what it would derive just so, that it may change with what it is derived from."""
        for one, value in self._view({}, self._known_name or None).told:
            if not alike(one.found, value):
                setattr(one.owner, one.attribute, one.found)

    def _view(self, fields: Mapping[str, object], name: str | None) -> TreeFile:
        known = _is_whole(type(self))
        view = TreeFile(lambda file: name if name is not None else self._name(file, fields), self.product, whole=known)
        how = replace(self._how(), labels=view.labels, missing=view.missing)
        view.tell(self.plain(how))
        return view

    def _how(self) -> How:
        """Say how values become plain in this format."""
        return How(type(self).__name__)

    def _check(self, view: TreeFile) -> None:
        if view.missing:
            raise TypeError("\n".join(view.missing))

    @classmethod
    def _contents(cls, root: Any, path: Path) -> Contents:  # noqa: ANN401  whatever a tree holds
        values = root if isinstance(root, dict) and not _is_whole(cls) else {"": root}
        return Contents([Block(TREE, values=values)], path.name, cls._fields_in(path.name))


def _is_whole(cls: type[TreeObject]) -> bool:
    return any(item.name == "" for _, item in declared(cls))


def _finite(values: Any, where: str, *, infinite: bool = False) -> None:  # noqa: ANN401  whatever a tree holds
    """Raise ValueError where a number is none that a format can hold, or a text is no Unicode."""
    if isinstance(values, Tagged):
        values = values.value
    if isinstance(values, dict):
        for name, each in values.items():
            _finite(name, f"{where}, a key")
            _finite(each, f"{where}{step(name)}", infinite=infinite)
    elif isinstance(values, list):
        for number, each in enumerate(values, 1):
            _finite(each, f"{where}[{number}]", infinite=infinite)
    elif isinstance(values, complex):
        raise Unfit(f"{where} is {values}, and the format has no complex numbers")
    elif isinstance(values, float) and not infinite and not math.isfinite(values):
        raise Unfit(f"{where} is {values}, which JSON cannot hold; give None where the spec lets it be null")
    elif isinstance(values, str) and not _is_unicode(values):
        raise Unfit(f"{where} is {values!a}, which is no Unicode text")


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


class JsonProduct(TreeProduct):
    """One JSON file to be."""

    def _save(self, view: TreeFile, draft: Path) -> None:
        _finite(view.whole, type(self).__name__)
        text = json.dumps(view.whole, indent=2, ensure_ascii=False, allow_nan=False)
        draft.write_text(text + "\n", encoding="utf-8")

    @classmethod
    def _load(cls, path: Path) -> Contents:
        content = path.read_bytes()
        try:
            root = json.loads(content.decode("utf-8-sig"))
        except (ValueError, RecursionError) as fault:
            raise ValueError(f"{path}: it is no JSON that Python reads: {fault}") from fault
        return cls._contents(root, path)


class YamlProduct(TreeProduct):
    """One YAML file to be."""

    def _save(self, view: TreeFile, draft: Path) -> None:
        from .yaml_text import dumped  # noqa: PLC0415  PyYAML is loaded when YAML is written

        _finite(view.whole, type(self).__name__, infinite=True)
        draft.write_text(dumped(view.whole), encoding="utf-8")

    @classmethod
    def _load(cls, path: Path) -> Contents:
        from .yaml_text import loaded  # noqa: PLC0415  as above

        content = path.read_bytes()
        try:
            root = loaded(content)
        except (ValueError, RecursionError) as fault:
            raise ValueError(f"{path}: {fault}") from fault
        return cls._contents(root, path)
