# SPDX-License-Identifier: BSD-3-Clause
"""What can be demanded of the pixels of a picture: their type and their shape.

The `h` of generated functions. No pixel is decoded: what is judged is what the header of the picture says, and whether
the file holds as much was judged when it was opened.
"""

from __future__ import annotations

from ..asking import Asks
from ..dimensions import Place, Unbound
from ..expressions import UNTOLD, Missing
from ..rules import broken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, TypeAlias

    from ..documents.check import DocumentCheck
    from ..rules import Shown
    from .file import PictureFile
    from .raster import Raster

    # A length: a number, least and most, the name of a dimension, "*" for any, or a function.
    Length: TypeAlias = int | tuple[int, int | None] | str | Callable[[], object]
    Shape: TypeAlias = tuple[Length, ...]
    Form: TypeAlias = tuple[str, Shape]

_AXES = ("height", "width", "channels")


class PictureCheck(Asks):
    """The pixels of one file. `raster` is None when the file does not say what they are, which has its own finding."""

    __slots__ = ("file", "label", "product", "raster")

    def __init__(self, document: DocumentCheck, label: str, picture: PictureFile) -> None:
        self.product = document
        self.file = document
        self.label = label
        self.raster: Raster | None = picture.raster

    def below(self, label: str) -> Iterator[PictureCheck]:  # noqa: ARG002  # as all blocks
        """Nothing lies inside the pixels."""
        return iter(())

    def finish(self) -> None:
        """Nothing had to wait."""

    def dimension(self, name: str) -> int:
        """Value of a symbolic dimension; `Missing` when nothing told it."""
        return self.product.dimension(name)

    def pixels(
        self,
        types: str,
        *,
        shape: Shape | None = None,
        forms: Callable[[], tuple[Form, ...]] | None = None,
    ) -> None:
        """Demand the type of the samples and the shape.

        types: `bool`, `uint8`, `uint16`, `int`, several joined by `|`. shape: slowest axis first: rows, columns, and
        channels where a pixel has several numbers. forms: alternatives of type and shape, in place of one shape.
        """
        if self.raster is not None:
            self._judge(((types, shape or ()),) if forms is None else forms(), shaped=bool(shape or forms))

    def _judge(self, forms: tuple[Form, ...], *, shaped: bool) -> None:
        raster = self._raster
        typed = [form for form in forms if _is_type(raster.type, form[0])]
        shapes = [form[1] for form in typed or forms]
        if not typed:
            wanted = " or ".join(dict.fromkeys(part for types, _ in forms for part in types.split("|")))
            text = f"the pixels are {raster.type}, not {wanted}"
            self._add("type", text, expected=wanted, found=raster.type)
        fitting = [one for one in shapes if self._fits(one)] if shaped else []
        if shaped and not fitting:
            self._misshapen(shapes)
        elif shaped:
            # Lengths that are computed are asked when the names have their values.
            self._bind(fitting[0])
            self._judge_computed(fitting[0])

    def _judge_computed(self, wanted: Shape) -> None:
        """Judge the lengths of a shape that hang on dimensions."""
        for one, length in zip(wanted, self._raster.shape, strict=True):
            if not callable(one):
                continue
            try:
                if one() != length:
                    self._misshapen([wanted])
                    return
            except Unbound:
                self.product.later(lambda: self._judge_computed(wanted))
                return
            except UNTOLD:
                return

    def _misshapen(self, shapes: list[Shape]) -> None:
        have = spelled(self._raster.shape)
        wanted = " or ".join(dict.fromkeys(spelled(one) for one in shapes))
        sides = ", ".join(f"{axis} {length}" for axis, length in zip(_AXES, self._raster.shape, strict=False))
        self._add("shape", f"its shape is {have} ({sides}), not {wanted}", expected=wanted, found=have)

    @property
    def _raster(self) -> Raster:
        if self.raster is None:
            raise Missing("the pixels are not known")
        return self.raster

    def _fits(self, wanted: Shape) -> bool:
        """Whether the shape is this one, as far as it says numbers."""
        have = self._raster.shape
        return len(have) == len(wanted) and all(map(_is_length, have, wanted))

    def _bind(self, wanted: Shape) -> None:
        """Note the dimensions that a shape names."""
        for name, length, axis in zip(wanted, self._raster.shape, _AXES, strict=False):
            if isinstance(name, str) and name != "*":
                place = Place(length, f"{self.label} ({axis})", self.id_of("shape"), hdu=self.label)
                self.product.dimensions.bind(name, place)

    # Rules.

    def id_of(self, rule: str) -> str:
        """Whole id of a rule that the spec numbers or names."""
        return f"{self.product.product.name}/{self.label}:{rule}"

    def exists(self, name: str) -> bool:  # noqa: ARG002  # as all blocks
        """Pixels have no names."""
        return False

    def later(self, judge: Callable[[], object]) -> None:
        """Judge again when all dimensions are known."""
        self.product.later(judge)

    def broke(self, rule: str, message: str | None, show: Shown | None, hint: Callable[[], str] | None) -> None:
        """Report a rule that does not hold."""
        text, values = broken(rule, message, show, hint)
        self._add(rule, text, expected=message, found=values)

    data_rule = Asks.rule

    def _add(self, aspect: str, message: str, **facts: Any) -> None:  # noqa: ANN401  # facts of a finding
        self.product.findings.add(self.id_of(aspect), message, hdu=self.label, **facts)


def spelled(shape: Shape) -> str:
    """A shape as numpy prints it."""
    return f"({', '.join(map(_spelled_length, shape))})"


def _spelled_length(one: Length) -> str:
    if isinstance(one, tuple):
        return f"{one[0]}..{'*' if one[1] is None else one[1]}"
    if callable(one):
        try:
            return str(one())
        except UNTOLD:
            return "?"
    return str(one)


def _is_type(have: str, types: str) -> bool:
    return any(each in {have, "any"} or (each == "int" and have != "bool") for each in types.split("|"))


def _is_length(length: int, wanted: Length) -> bool:
    if isinstance(wanted, str) or callable(wanted):
        return True
    if isinstance(wanted, tuple):
        least, most = wanted
        return length >= least and (most is None or length <= most)
    return wanted == length
