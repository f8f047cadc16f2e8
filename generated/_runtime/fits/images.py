# SPDX-License-Identifier: BSD-3-Clause
"""Images against what the spec says of them: type, shape, unit, and every pixel.

Takes an `HduCheck` and an `ImageRule`; judges the header, and leaves pixels to `pixel_pass`. A constant image
(NAXIS = 0 with NPIXn and PIXVALUE, as HST writes them) is one of that shape whose pixels are all the same. Pixels are
scaled, unsigned and null as BSCALE, BZERO and BLANK say (FITS Standard 4.4.2.5, 5); those of compressed images are not
looked at.
"""

from __future__ import annotations

from ..unit_fits import unit_fits, unit_message
from ..values import shown
from .shapes import check_shape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Any

    from ..data.arrays import Array, Mask
    from ..data.shapes import Shape
    from ..reading.source import Source
    from .check import HduCheck
    from .structure import Hdu
    from .view import Units

BLOCK_BYTES = 1 << 20
_TYPES = {8: "uint8", 16: "int16", 32: "int32", 64: "int64", -32: "float32", -64: "float64"}
_OFFSET_TYPES = {8: "int8", 16: "uint16", 32: "uint32", 64: "uint64"}
_OFFSETS = {8: -128, 16: 1 << 15, 32: 1 << 31, 64: 1 << 63}
_FAMILIES = {"byte": "uint8", "int": "int", "float": "float"}


class ImageRule:
    """All that a spec can say of the pixels of an image.

    types: joined by `|`; `int` and `float` are any width. shape: slowest axis first. unit: texts that BUNIT may have;
    unit_free: it may have any; unit_like: what it must convert to, the numbers here being in this one. null: what BLANK
    must be. or_constant, or_compressed: other ways to store the image.
    scaled, stored: integers of that type lie in the file, and BSCALE and BZERO make values of them. forms:
    gives types that have shapes of their own.
    """

    __slots__ = (
        "above",
        "at_least",
        "at_most",
        "below",
        "bits",
        "finite",
        "forms",
        "ignore_case",
        "matches",
        "null",
        "nullable",
        "one_of",
        "or_compressed",
        "or_constant",
        "scaled",
        "shape",
        "stored",
        "types",
        "unit",
        "unit_absent",
        "unit_free",
        "unit_like",
        "unit_text",
    )

    def __init__(
        self,
        types: str,
        *,
        shape: Shape | None = None,
        unit: Units = None,
        unit_text: str | None = None,
        unit_absent: bool = False,
        unit_free: bool = False,
        unit_like: str | None = None,
        null: int | None = None,
        nullable: bool = False,
        bits: Mapping[int, str] | None = None,
        finite: bool = False,
        one_of: Collection[Any] | None = None,
        open_enum: bool = False,  # noqa: ARG002  # the level of an unknown value is in the rules
        above: Any = None,  # noqa: ANN401  # a number, or what computes it
        at_least: Any = None,  # noqa: ANN401
        below: Any = None,  # noqa: ANN401
        at_most: Any = None,  # noqa: ANN401
        or_constant: bool = False,
        or_compressed: bool = False,
        scaled: bool = False,
        stored: str | None = None,
        forms: Callable[[], tuple[tuple[str, Shape], ...]] | None = None,
    ) -> None:
        self.types = types
        self.shape = shape
        self.unit = unit
        self.unit_text = unit_text
        self.unit_absent = unit_absent
        self.unit_free = unit_free
        self.unit_like = unit_like
        self.null = null
        self.nullable = nullable
        self.bits = bits
        self.finite = finite
        self.one_of = one_of
        self.ignore_case = False
        self.matches: tuple[str, ...] | None = None
        self.above = above
        self.at_least = at_least
        self.below = below
        self.at_most = at_most
        self.or_constant = or_constant
        self.or_compressed = or_compressed
        self.scaled = scaled
        self.stored = stored
        self.forms = forms


class Pixels:
    """Pixels of an image as its header describes them.

    shape: slowest axis first. constant: value that stands for all pixels, or None. count: number of pixels; of a
    constant image one stands for all.
    """

    __slots__ = (
        "_begin",
        "_hdu",
        "_source",
        "blank",
        "constant",
        "count",
        "offset",
        "scale",
        "scaled",
        "shape",
        "type",
        "zero",
    )

    def __init__(self, hdu: Hdu, source: Source) -> None:
        header = hdu.header
        self._hdu = hdu
        self._source = source
        self.shape = hdu.axes[::-1]
        self.scale = _number(header.card("BSCALE"), 1)
        self.zero = _number(header.card("BZERO"), 0)
        self.offset = self.scale == 1 and self.zero == _OFFSETS.get(hdu.bitpix)  # FITS Table 11
        self.scaled = not self.offset and (self.scale != 1 or self.zero != 0)
        blank = header.card("ZBLANK" if hdu.compressed and "ZBLANK" in header else "BLANK")
        self.blank = blank.value if blank is not None and blank.kind == "int" and hdu.bitpix > 0 else None
        self.type = _OFFSET_TYPES[hdu.bitpix] if self.offset else _TYPES[hdu.bitpix]
        self.constant: float | None = None
        if not hdu.axes:
            self._constant()
        self.count = hdu.pixels if self._stored() else 1
        self._begin = 0

    def plane(self, number: int) -> Pixels:
        """Pixels of one plane of the slowest axis, counted from 1."""
        made = Pixels(self._hdu, self._source)
        made.shape = self.shape[1:]
        if self._stored():
            made.count = self.count // self.shape[0]
            made._begin = (number - 1) * made.count
        return made

    def _stored(self) -> bool:
        return self.constant is None

    def _constant(self) -> None:
        """NPIXn and PIXVALUE in place of pixels."""
        header = self._hdu.header
        value = header.card("PIXVALUE")
        if value is None or value.kind not in ("int", "float"):
            return
        lengths = []
        for number in range(1, 10):
            card = header.card(f"NPIX{number}")
            if card is None or card.kind != "int" or card.value < 0:
                break
            lengths.append(card.value)
        self.constant = value.value
        self.shape = tuple(lengths[::-1])

    @property
    def step(self) -> int:
        """Pixels of a block."""
        return BLOCK_BYTES // (abs(self._hdu.bitpix) // 8)

    def read(self, first: int, count: int) -> tuple[Array, Mask | None]:
        """Values and nulls of pixels counted in NAXIS order from 0."""
        import numpy as np

        if self.constant is not None:
            values = np.array([self.constant])
            return values, np.isnan(values) if values.dtype.kind == "f" else None
        return self.values(self.stored(first, count))

    def stored(self, first: int, count: int) -> bytes:
        """Pixels, counted in NAXIS order from 0, as they are in the file; fewer when it ends before."""
        from .sums import data_sum_of

        size = abs(self._hdu.bitpix) // 8
        at = self._hdu.data_at + (self._begin + first) * size
        buffer = self._source.read(at, count * size)
        summed = data_sum_of(self._hdu)
        if summed is not None:
            summed.take(at, buffer)
        return buffer

    def values(self, buffer: bytes) -> tuple[Array, Mask | None]:
        """Values and nulls of pixels as they are in the file."""
        import numpy as np

        from . import stored as stored_values

        size = abs(self._hdu.bitpix) // 8
        stored = np.frombuffer(buffer, stored_values.PIXELS[self._hdu.bitpix], len(buffer) // size)
        values = stored_values.native(stored)
        nulls: Mask | None = None
        if self.blank is not None:
            limits = np.iinfo(values.dtype)
            if limits.min <= self.blank <= limits.max:
                nulls = values == self.blank
        if self.offset:
            return stored_values.turned(values), nulls
        if self.scaled:
            values = stored_values.scaled(values, self.scale, self.zero, nulls)
        return values, np.isnan(values) if values.dtype.kind == "f" else nulls

    def placed(self, first: int) -> Callable[[int], dict[str, Any]]:
        """Places, as findings have them, of pixels counted from `first`."""
        return lambda index: {"pixel": self.place(first + index)}

    def place(self, index: int) -> tuple[int, ...] | None:
        """Pixel, counted from 1, in NAXIS order."""
        if self.constant is not None:
            return None
        where = []
        index += self._begin
        for length in self._hdu.axes:
            where.append(index % length + 1)
            index //= length
        return tuple(where)


def _number(card: Any, default: float) -> float:  # noqa: ANN401  # a card or None
    return card.value if card is not None and card.kind in ("int", "float") else default


def is_pixel_type(pixels: Pixels, wanted: str) -> bool:
    """Whether pixels are of a type that a spec names."""
    if wanted == "any":
        return True
    if pixels.scaled and not pixels.type.startswith("float"):
        return wanted in ("float", "float32", "float64")
    if wanted in ("int", "float"):
        return wanted in pixels.type
    return pixels.type == _FAMILIES.get(wanted, wanted)


def check_image(h: HduCheck, rule: ImageRule) -> None:
    """Check an image by its header, and its pixels when data are wanted."""
    hdu = h.hdu
    if hdu.compressed and not rule.or_compressed:
        h.add(None, "kind", "it is a compressed image, which the spec does not allow here", found="compressed")
    if hdu.kind == "groups":
        h.add(None, "kind", "it holds random groups, not an image", expected="image", found="groups")
        return
    pixels = Pixels(hdu, h.product.file.source)
    if pixels.constant is not None and not rule.or_constant:
        h.add(None, "kind", "PIXVALUE stands for all its pixels, which the spec does not allow here", found="constant")
    h.declared.update(name for name in h.header.names() if name == "PIXVALUE" or name.startswith("NPIX"))
    if rule.forms is not None:
        _choose(rule, rule.forms(), pixels)
    right = _type(h, rule, pixels)
    if rule.shape is not None:
        axis = "NPIX" if pixels.constant is not None else "ZNAXIS" if hdu.compressed else "NAXIS"
        check_shape(h, None, rule.shape, pixels.shape, tuple(f"{axis}{n}" for n in range(len(pixels.shape), 0, -1)))
    _unit(h, rule)
    if rule.null is not None and pixels.constant is None and pixels.blank != rule.null and hdu.bitpix > 0:
        have = "is missing; it must be" if pixels.blank is None else f"is {pixels.blank}, not"
        h.add(None, "null", f"BLANK {have} {rule.null}", keyword="BLANK", expected=rule.null, found=pixels.blank)
    if right and h.data_readable() and not hdu.compressed:
        from .pixel_pass import check_pixels

        check_pixels(h, rule, pixels)


def _type(h: HduCheck, rule: ImageRule, pixels: Pixels) -> bool:
    wanted = rule.types.split("|")
    if pixels.constant is not None:
        return _is_possible(h, wanted, pixels.constant)
    if not pixels.shape:
        return True
    if rule.scaled and not _is_scaled(h, rule, pixels):
        return False
    if any(is_pixel_type(pixels, one) for one in wanted):
        return True
    said = f"BITPIX = {h.hdu.bitpix}"
    if pixels.offset or pixels.scaled:
        said += f", BSCALE = {shown(pixels.scale)}, BZERO = {shown(pixels.zero)}"
    have = f"scaled {pixels.type}" if pixels.scaled else pixels.type
    card = h.header.card("ZBITPIX" if h.hdu.compressed else "BITPIX")
    h.add(
        None,
        "type",
        f"its pixels are {have} ({said}), not {' or '.join(wanted)}",
        keyword="BITPIX",
        card=card.number if card else None,
        expected=rule.types,
        found=pixels.type,
    )
    return False


def _choose(rule: ImageRule, forms: tuple[tuple[str, Shape], ...], pixels: Pixels) -> None:
    """Settle which alternative an image is judged by: one whose type it is, and as many axes, if there is one."""
    fit = [form for form in forms if is_pixel_type(pixels, form[0])] or list(forms)
    alike = [shape for _, shape in fit if len(shape) == len(pixels.shape) or shape[:1] == ("...",)]
    rule.shape = alike[0] if alike else fit[0][1]


def _is_possible(h: HduCheck, wanted: list[str], value: float) -> bool:
    """Whether a pixel could have the one value; BITPIX of such HDUs, which store nothing, is a habit of the writer."""
    if any(not one.lstrip("u").startswith(("int", "byte")) for one in wanted):
        return True
    if value == value // 1 and any(_holds(one, int(value)) for one in wanted):
        return True
    text = f"PIXVALUE is {shown(value)}, which is no {' or '.join(wanted)}"
    card = h.header.card("PIXVALUE")
    number = card.number if card is not None else None
    h.add(None, "type", text, keyword="PIXVALUE", card=number, expected="|".join(wanted), found=value)
    return False


def _holds(name: str, value: int) -> bool:
    digits = _FAMILIES.get(name, name).lstrip("uint")
    if not digits:
        return True
    bits = int(digits)
    least = 0 if name.startswith(("u", "byte")) else -(1 << (bits - 1))
    return least <= value < least + (1 << bits)


def _is_scaled(h: HduCheck, rule: ImageRule, pixels: Pixels) -> bool:
    stored = _TYPES[h.hdu.bitpix]
    if "BSCALE" not in h.header and "BZERO" not in h.header:
        have, wanted = "its pixels are not scaled: BSCALE and BZERO are missing", "scaled"
    elif h.hdu.bitpix < 0 or (rule.stored is not None and stored != _FAMILIES.get(rule.stored, rule.stored)):
        wanted = rule.stored or "integers"
        have = f"its pixels are stored as {stored} (BITPIX = {h.hdu.bitpix}), not as {wanted}"
    else:
        return True
    h.add(None, "type", have, keyword="BITPIX", expected=wanted, found=pixels.type)
    return False


def _unit(h: HduCheck, rule: ImageRule) -> None:
    if rule.unit is None and rule.unit_text is None and rule.unit_like is None:
        if rule.unit_free:
            h.declared.add("BUNIT")
        return
    h.declared.add("BUNIT")
    card = h.header.card("BUNIT")
    written = card.value if card is not None and card.kind == "string" else None
    policy = h.product.policy
    wanted: str | tuple[str, ...]
    text = ""
    if rule.unit_text is not None:
        right, wanted = written == rule.unit_text, rule.unit_text
    elif rule.unit_like is not None and (
        rule.unit is None or unit_fits(written, rule.unit, policy.unit_aliases, absent=False)
    ):
        from ..data.unit_like import does_not_convert, in_unit_of_file

        wanted = rule.unit_like
        right = written is not None and in_unit_of_file(policy, rule, written)
        text = "" if right else does_not_convert("BUNIT", written, wanted)
    else:
        wanted = rule.unit or ""
        right = unit_fits(written, wanted, policy.unit_aliases, absent=rule.unit_absent)
    if not right:
        h.units_due[None] = wanted
        if card is not None:
            card.told = True
        h.add(
            None,
            "unit",
            text or unit_message("BUNIT", written, wanted, absent=rule.unit_absent),
            keyword="BUNIT",
            card=card.number if card is not None else None,
            expected=wanted,
            found=written,
        )
