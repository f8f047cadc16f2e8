# SPDX-License-Identifier: BSD-3-Clause
"""PC, CD, CDELT and CROTA of one description: which may stand together, and when they make no map (FITS 8.1)."""

from __future__ import annotations

from .descriptions import number_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..hdu import StandardHdu
    from .descriptions import Description

_LARGEST = 20  # axes of a matrix that is looked at
_NOTHING = 1e-12  # of a matrix whose rows and columns have 1 for their largest
_DIFFERENT = 0.01
_TURNED = 2  # CROTA2 is the one that is used


def check_matrix(h: StandardHdu, description: Description) -> None:
    """Judge how pixels become intermediate coordinates."""
    pc, cd, rotations = description.pair("PC"), description.pair("CD"), description.of("CROTA")
    if pc and cd:
        card = next(iter(cd.values()))
        text = f"{card.keyword} and {next(iter(pc.values())).keyword} say one thing in two ways, and readers take"
        h.fault("F1416", f"{text} either; keep PC with CDELT, or CD alone", card)
    if rotations:
        axis = _TURNED if _TURNED in rotations else next(iter(rotations))
        card = rotations[axis]
        if pc and axis == _TURNED:
            text = f"{card.keyword} is given beside {next(iter(pc.values())).keyword}; say the rotation once, in PC"
            h.fault("F1417", text, card)
        elif not cd:
            h.fault("F1418", f"{card.keyword} is deprecated; write the rotation as a PC or CD matrix", card)
    if cd and not pc and description.column >= 0:
        _check_scales(h, description)
    for quantity in ("CD", "PC"):
        if description.pair(quantity):
            _check_singular(h, description, quantity)


def _check_scales(h: StandardHdu, description: Description) -> None:
    """CDELT is for old readers where there is a CD matrix: then both must say the same, here of areas."""
    first, second = description.number("CDELT", 1), description.number("CDELT", 2)
    if not first or not second:
        return
    elements = [number_of(description.pair("CD").get(at)) or 0.0 for at in ((1, 1), (1, 2), (2, 1), (2, 2))]
    area = abs(elements[0] * elements[3] - elements[1] * elements[2])
    told = abs(first * second)
    if area and abs(area - told) > _DIFFERENT * max(area, told):
        card = description.of("CDELT")[1]
        text = f"CDELT1 and CDELT2 give a pixel of {told:.6g}, and the CD matrix one of {area:.6g} (square of the unit)"
        h.fault("F1419", f"{text}; readers that know CD ignore CDELT, so leave it out, or make it agree", card)


def _check_singular(h: StandardHdu, description: Description, quantity: str) -> None:
    given = description.pair(quantity)
    axes = sorted({axis for at in given for axis in at})
    if len(axes) > _LARGEST:
        return
    rows = []
    for i in axes:
        row = []
        for j in axes:
            card = given.get((i, j))
            value = float(quantity == "PC" and i == j) if card is None else number_of(card)
            if value is None:
                return
            row.append(value)
        rows.append(row)
    if singular(rows):
        card = next(iter(given.values()))
        text = (
            f"the {quantity} matrix of axes {', '.join(map(str, axes))} is singular, so many pixels have one coordinate"
        )
        what = "0" if quantity == "CD" else "those of a unit matrix"
        h.fault("F1420", f"{text}; elements that are left out are {what}", card)


def singular(rows: list[list[float]]) -> bool:
    """Whether a square matrix has no inverse; its scales, which may differ by axis, do not count."""
    if len(rows) == 2:  # noqa: PLR2004  # most are, and need no steps
        (a, b), (c, d) = rows
        return abs(a * d - b * c) <= _NOTHING * (abs(a * d) + abs(b * c))
    matrix = [row[:] for row in rows]
    for _ in range(2):  # rows, then columns
        for row in matrix:
            largest = max(map(abs, row))
            if largest == 0:
                return True
            row[:] = [value / largest for value in row]
        matrix = [list(column) for column in zip(*matrix, strict=True)]
    while matrix:
        pivot = max(matrix, key=_first)
        if abs(pivot[0]) < _NOTHING:
            return True
        matrix = [
            [value - row[0] / pivot[0] * top for value, top in zip(row[1:], pivot[1:], strict=True)]
            for row in matrix
            if row is not pivot
        ]
    return False


def _first(row: list[float]) -> float:
    return abs(row[0])
