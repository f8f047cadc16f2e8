# SPDX-License-Identifier: BSD-3-Clause
"""Products that are one tree of text: JSON, which Python's json writes, and YAML, which PyYAML writes."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any, Self

from ..contents import Block, Contents
from ..product import Product, _validator
from ..told import Unfit
from .classes import TreeObject, declared
from .derived import FileView, tell
from .plain import How, step
from .tagged import Tagged

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from ..file_names import FileToBe

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
        made.__dict__.update(_fields=dict(contents.fields), _called=contents.name)
        return made

    def contents(self) -> Contents:
        """Give what the file will hold, derived values included."""
        view = self._view({}, None, told=False)
        return Contents([Block(TREE, values=view.values)], self._called_or_named(view), self._read_fields)

    @property
    def _read_fields(self) -> dict[str, str]:
        """Fields of the name of the file that this was read from."""
        found: dict[str, str] = self.__dict__.get("_fields", {})
        return found

    def _name(self, file: FileToBe, fields: Mapping[str, object]) -> str:
        """Give the name by the templates; fields that nobody else tells are those of the file that was read."""
        given = {name: value for name, value in fields.items() if value is not None}
        try:
            return super()._name(file, given)
        except ValueError:
            if not self._read_fields:
                raise
        return super()._name(file, {**self._read_fields, **given})

    def _called_or_named(self, view: FileView) -> str:
        called: str = self.__dict__.get("_called", "")
        try:
            return view.name
        except ValueError:
            return called

    def _view(self, fields: Mapping[str, object], name: str | None, *, told: bool = True) -> FileView:
        view = FileView(lambda file: name if name is not None else self._name(file, fields), self.product)
        labels: dict[int, tuple[str, tuple[str, ...]]] = {}
        values = self.plain(self._how(labels))
        tell(values, view, view, labels)
        if told:
            self._writable(values.get("", values))
        return view

    def _how(self, labels: dict[int, tuple[str, tuple[str, ...]]]) -> How:
        """Say how values become plain in this format."""
        return How(type(self).__name__, labels=labels)

    def _writable(self, values: Any) -> None:  # noqa: ANN401  whatever a tree holds
        """Raise ValueError that names what the format cannot hold."""

    @classmethod
    def _contents(cls, root: Any, path: Path) -> Contents:  # noqa: ANN401  whatever a tree holds
        values = root if isinstance(root, dict) and not _is_whole(cls) else {"": root}
        return Contents([Block(TREE, values=values)], path.name, fields_of(cls, path.name))


def fields_of(cls: type[Product], name: str) -> dict[str, str]:
    """Give the fields of a name that a file has."""
    products = _validator(cls.validator).SPEC.products
    templates = next((one.names for one in products if one.name == cls.product), ())
    found = (template.fields(name) for template in templates)
    return dict(next((one for one in found if one is not None), {}))


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

    def _writable(self, values: Any) -> None:  # noqa: ANN401  whatever a tree holds
        _finite(values, type(self).__name__)

    def _save(self, view: FileView, draft: Path) -> None:
        text = json.dumps(view.values.get("", view.values), indent=2, ensure_ascii=False, allow_nan=False)
        draft.write_text(text + "\n", encoding="utf-8")

    @classmethod
    def _load(cls, path: Path) -> Contents:
        with path.open("rb") as file:
            return cls._contents(json.loads(file.read().decode("utf-8-sig")), path)


class YamlProduct(TreeProduct):
    """One YAML file to be."""

    def _writable(self, values: Any) -> None:  # noqa: ANN401  whatever a tree holds
        _finite(values, type(self).__name__, infinite=True)

    def _save(self, view: FileView, draft: Path) -> None:
        from .yaml_text import dumped  # noqa: PLC0415  PyYAML is loaded when YAML is written

        draft.write_text(dumped(view.values.get("", view.values)), encoding="utf-8")

    @classmethod
    def _load(cls, path: Path) -> Contents:
        from .yaml_text import loaded  # noqa: PLC0415  as above

        return cls._contents(loaded(path.read_bytes()), path)
