"""What the classes of a writer are called, and what they hold: for those who show how one is used.

Takes the Plan; gives names as they stand in the text of the writer itself, so that both have the same. Nothing is
loaded for that, and no class but those that are asked for is looked at.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.backends import folder_of
from specc.backends.validator import texts
from specc.backends.writer import of_written, written
from specc.backends.writer.scaffold import import_of

if TYPE_CHECKING:
    from specc.plan.plan import Plan

_CLASS = re.compile(r"^class (\w+)\(", re.MULTILINE)
_HEAD = re.compile(r"\A.*?\):\n", re.DOTALL)
# `    sci: CalSci = hdu(...)`: an attribute, its type, and what declares it.
_ATTRIBUTE = re.compile(r"^    (\w+): (.+?) = (\w+)\(", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute of a class: its name, its type as annotated, and what declares it; `always`: it is never None."""

    name: str
    type: str
    declared: str
    text: str

    @property
    def always(self) -> bool:
        """Say whether every object of the class has it."""
        return not self.type.endswith("| None") and "default=None" not in self.text

    def declares(self, name: str) -> bool:
        """Say whether it is for an item of this name."""
        return re.match(rf"\s*{re.escape(texts.quoted(name))}[,)]", self.text) is not None


class Outline:
    """The classes of one writer. found: the import of the module."""

    def __init__(self, plan: Plan) -> None:
        """Look where each class begins."""
        self.found = import_of(folder_of(plan).split("/"))
        self._text = written(plan) if of_written(plan).spec.products else ""
        starts = [(one.group(1), one.start()) for one in _CLASS.finditer(self._text)]
        ends = [*(start for _, start in starts[1:]), len(self._text)][: len(starts)]
        self._classes = {name: (start, end) for (name, start), end in zip(starts, ends, strict=True)}

    def of_product(self, product: str) -> str:
        """Give the class of a product, none where there is no writer of it."""
        wanted = f"product={texts.quoted(product)}"
        return next((name for name in self._classes if re.search(rf"\b{re.escape(wanted)}[,)]", self._head(name))), "")

    def label(self, name: str) -> str:
        """Give the label of the HDU or the object that a class is of."""
        told = re.search(r'\blabel=("[^"\\]*")', self._head(name))
        return told.group(1)[1:-1] if told is not None else ""

    def attributes(self, name: str) -> tuple[Attribute, ...]:
        """Give the attributes of a class that declarations of the spec made, in order."""
        start, end = self._classes.get(name, (0, 0))
        found = list(_ATTRIBUTE.finditer(self._text, start, end))
        ends = [*(one.start() for one in found[1:]), end][: len(found)]
        return tuple(
            Attribute(one.group(1), one.group(2), one.group(3), self._text[one.end() : last])
            for one, last in zip(found, ends, strict=True)
        )

    def has(self, name: str) -> bool:
        """Say whether it is a class of this writer."""
        return name in self._classes

    def _head(self, name: str) -> str:
        start, end = self._classes[name]
        told = _HEAD.match(self._text[start:end])
        return told.group() if told is not None else ""
