"""Edits of images: of what type and shape they are, of their unit, and of single pixels.

Takes what a rule is about and a file; gives edits. Compressed images are left alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from specc.model.spec import Plane
from specc.mutants.fits.cards import card, literal
from specc.mutants.fits.numbers import stored_as
from specc.mutants.fits.opened import with_card
from specc.mutants.values import shown, wrong

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.model.spec import Facts
    from specc.mutants.fits.draft import HduBytes
    from specc.mutants.fits.opened import Opened, Site
    from specc.mutants.mutant import Edit
    from specc.plan.stating import About

DTYPES = {8: ">u1", 16: ">i2", 32: ">i4", 64: ">i8", -32: ">f4", -64: ">f8"}
_ZEROS = {"int8": -128, "uint16": 1 << 15, "uint32": 1 << 31, "uint64": 1 << 63}
_TYPES = (
    ("float64", -64), ("float32", -32), ("int64", 64), ("int32", 32), ("int16", 16), ("uint8", 8), ("uint32", 32),
    ("uint16", 16), ("int8", 8), ("uint64", 64),
)  # fmt: skip
_UNITS = ("kg", "mol", "s", "m")


@dataclass(frozen=True, slots=True, eq=False)
class Image:
    """The pixels of one HDU as they are stored, slowest axis first, and what makes values of them."""

    site: Site
    stored: Any
    scale: float
    zero: float

    def value(self, place: tuple[int, ...]) -> Any:  # noqa: ANN401  a number
        """Give the value of a pixel."""
        one = self.stored[place].item()
        if self.scale == 1 and float(self.zero).is_integer() and isinstance(one, int):
            return one + int(self.zero)
        return one * self.scale + self.zero

    def with_value(self, place: tuple[int, ...], value: Any) -> HduBytes | None:  # noqa: ANN401
        """Give the HDU with another value in one pixel; None where it cannot be stored."""
        changed = self.stored.copy()
        number = value - self.zero if self.scale == 1 else (value - self.zero) / self.scale
        if changed.dtype.kind in "iu":
            limits = np.iinfo(changed.dtype)
            if number != number or not float(number).is_integer() or not limits.min <= number <= limits.max:  # noqa: PLR0124
                return None
            number = int(number)
        with np.errstate(all="ignore"):
            changed[place] = number
        return self.site.hdu.with_data(changed.tobytes())


def image_of(site: Site) -> Image | None:
    """Give the pixels of an HDU; None where there are none that are stored plainly."""
    hdu = site.seen.hdu
    if hdu.kind != "image" or hdu.compressed or not hdu.axes or not all(hdu.axes) or not hdu.complete:
        return None
    count = hdu.pixels
    stored = np.frombuffer(site.hdu.data, DTYPES[hdu.bitpix], count).reshape(hdu.axes[::-1])
    return Image(site, stored, _number(site, "BSCALE", 1), _number(site, "BZERO", 0))


def _number(site: Site, name: str, default: float) -> float:
    found = site.seen.header.card(name)
    return found.value if found is not None and found.kind in {"int", "float"} else default


def of_image(opened: Opened, aspect: str, abouts: Sequence[About]) -> Iterator[Edit]:
    """Give edits that break an aspect of an image."""
    for about in abouts:
        block = about.block
        if block is None or block.image is None:
            continue
        facts = about.item.facts if isinstance(about.item, Plane) else block.image
        for site in opened.sites(block.label):
            image = image_of(site)
            if aspect == "unit":
                yield from _units(opened, site, facts)
            elif image is not None and aspect == "type":
                yield from _types(opened, image, facts)
            elif image is not None and aspect == "shape":
                yield from _shapes(opened, image)
            elif image is not None:
                yield from _pixels(opened, image, aspect, facts, _places(image, about))


def _places(image: Image, about: About) -> list[tuple[int, ...]]:
    """Give some pixels: the first, the last, one between; of a plane those in it."""
    shape = image.stored.shape
    places = [tuple(0 for _ in shape), tuple(one // 2 for one in shape), tuple(one - 1 for one in shape)]
    if isinstance(about.item, Plane) and about.block is not None:
        nth = [one.name for one in about.block.planes].index(about.item.name)
        places = [(nth, *one[1:]) for one in places if nth < shape[0]]
    return list(dict.fromkeys(places))


def _at(place: tuple[int, ...]) -> str:
    return "pixel " + ", ".join(str(one + 1) for one in place[::-1])


def _pixels(
    opened: Opened, image: Image, aspect: str, facts: Facts, places: Sequence[tuple[int, ...]]
) -> Iterator[Edit]:
    label = image.site.seen.label
    if aspect == "null":
        yield from _nulls(opened, image, facts, places)
        return
    for place in places:
        if aspect in {"order", "unique"}:
            yield from _between(opened, image, place)
            continue
        for other in wrong(aspect, facts, image.value(place), opened.setting.plan.spec):
            if isinstance(other.value, int | float):
                hdu = image.with_value(place, other.value)
                if hdu is not None:
                    how = f"{_at(place)} of {label} is {shown(other.value)}, {other.why}"
                    yield opened.with_hdu(how, image.site, hdu)


def _between(opened: Opened, image: Image, place: tuple[int, ...]) -> Iterator[Edit]:
    """Give a pixel the value of the one before or behind it, and exchange both."""
    for step in (1, -1):
        other = (*place[:-1], place[-1] + step)
        if not 0 <= other[-1] < image.stored.shape[-1]:
            continue
        label = image.site.seen.label
        changed = image.stored.copy()
        changed[place] = changed[other]
        hdu = image.site.hdu.with_data(changed.tobytes())
        yield opened.with_hdu(f"{_at(place)} of {label} is that of {_at(other)}", image.site, hdu)
        changed[place], changed[other] = image.stored[other], image.stored[place]
        hdu = image.site.hdu.with_data(changed.tobytes())
        yield opened.with_hdu(f"{_at(place)} and {_at(other)} of {label} are exchanged", image.site, hdu)


def _nulls(opened: Opened, image: Image, facts: Facts, places: Sequence[tuple[int, ...]]) -> Iterator[Edit]:
    label = image.site.seen.label
    if image.stored.dtype.kind == "f":
        for place in places:
            hdu = image.with_value(place, float("nan"))
            if hdu is not None:
                yield opened.with_hdu(f"{_at(place)} of {label} is NaN", image.site, hdu)
        return
    if facts.null is not None:
        hdu = with_card(image.site.hdu, "BLANK", literal(facts.null + 1))
        yield opened.with_hdu(f"BLANK of {label} is {facts.null + 1}, not {facts.null}", image.site, hdu)
        yield opened.with_hdu(f"BLANK of {label} is not there", image.site, with_card(image.site.hdu, "BLANK", None))
        return
    for place in places:
        blank = image.stored[place].item()
        hdu = with_card(image.site.hdu, "BLANK", literal(blank))
        yield opened.with_hdu(f"BLANK of {label} is {blank}, which {_at(place)} is", image.site, hdu)


def _units(opened: Opened, site: Site, facts: Facts) -> Iterator[Edit]:
    known = facts.unit.texts if facts.unit is not None else ()
    for unit in _UNITS:
        if unit not in known:
            hdu = with_card(site.hdu, "BUNIT", literal(unit))
            yield opened.with_hdu(f"BUNIT of {site.seen.label} is {unit}", site, hdu)
    yield opened.with_hdu(f"BUNIT of {site.seen.label} is not there", site, with_card(site.hdu, "BUNIT", None))


def _types(opened: Opened, image: Image, facts: Facts) -> Iterator[Edit]:
    allowed = {one.storage for one in facts.types}
    plain = image.scale == 1 and not image.zero
    values = image.stored if plain else image.stored * float(image.scale) + float(image.zero)
    if facts.storage is not None and facts.storage.scaled:
        hdu = image.site.hdu
        for name in ("BSCALE", "BZERO"):
            hdu = with_card(hdu, name, None)
        yield opened.with_hdu(f"the pixels of {image.site.seen.label} are not scaled", image.site, hdu)
    for name, bitpix in _TYPES:
        if name in allowed or name.lstrip("u").rstrip("0123456789") in allowed:
            continue
        zero = _ZEROS.get(name, 0)
        hdu = with_image(image.site.hdu, stored_as(values, DTYPES[bitpix], zero))
        for one, number in (("BSCALE", None), ("BZERO", zero or None)):
            hdu = with_card(hdu, one, None if number is None else literal(number))
        yield opened.with_hdu(f"the pixels of {image.site.seen.label} are {name}", image.site, hdu)


def _shapes(opened: Opened, image: Image) -> Iterator[Edit]:
    label = image.site.seen.label
    shape = image.stored.shape
    more = image.stored[np.newaxis]
    yield opened.with_hdu(f"{label} has an axis more, of one pixel", image.site, with_image(image.site.hdu, more))
    for axis, length in enumerate(shape):
        number = len(shape) - axis
        grown = np.concatenate([image.stored, np.take(image.stored, [length - 1], axis=axis)], axis=axis)
        how = f"axis {number} of {label} has {length + 1} pixels"
        yield opened.with_hdu(how, image.site, with_image(image.site.hdu, grown))
        if length > 1:
            shrunk = np.take(image.stored, range(length - 1), axis=axis)
            how = f"axis {number} of {label} has {length - 1} pixels"
            yield opened.with_hdu(how, image.site, with_image(image.site.hdu, shrunk))
    if len(shape) > 1:
        less = image.stored[0]
        yield opened.with_hdu(f"{label} has an axis less", image.site, with_image(image.site.hdu, less))
    twice = np.concatenate([more, more])
    yield opened.with_hdu(f"{label} is there twice, along another axis", image.site, with_image(image.site.hdu, twice))


def with_image(hdu: HduBytes, stored: Any) -> HduBytes:  # noqa: ANN401  an array
    """Give an HDU with an array of pixels as its data."""
    bitpix = next(key for key, one in DTYPES.items() if np.dtype(one) == stored.dtype.newbyteorder(">"))
    axes = stored.shape[::-1]
    old = {"BITPIX", "NAXIS", *(f"NAXIS{n}" for n in range(1, 1000))}
    kept = [one for one in hdu.cards[1:] if one[:8].rstrip() not in old]
    form = [*card("BITPIX", str(bitpix)), *card("NAXIS", str(len(axes)))]
    for number, length in enumerate(axes, 1):
        form += card(f"NAXIS{number}", str(length))
    return hdu.with_both([hdu.cards[0], *form, *kept], stored.astype(stored.dtype.newbyteorder(">")).tobytes())


def pixels_in_primary(opened: Opened, abouts: Sequence[About]) -> Iterator[Edit]:
    """Give edits that put pixels into an HDU that has none."""
    for about in abouts:
        for site in opened.sites(about.block.label) if about.block is not None else ():
            yield opened.with_hdu(
                f"{site.seen.label} has a pixel", site, with_image(site.hdu, np.zeros((1, 1), DTYPES[8]))
            )
