"""What keywords of the Standard usually hold: of a telescope, a place on the sky, coordinates of an image.

Only a suggestion, by the name alone: it is taken where it conforms to what the spec says.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from specc.examples import values

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specc.examples.drawing import Draw
    from specc.model.spec import Facts

# Keywords of the Standard (FITS 4.0, 4.4, 8 and 9) and of its conventions, and what may stand there. The first that
# conforms is taken; `#` stands for the number of an axis, with any letter of an alternate description behind it.
_HELD: dict[str, tuple[Any, ...]] = {
    "CTYPE1": ("RA---TAN", "RA---TAN-SIP", "WAVE", "LINEAR"),
    "CTYPE2": ("DEC--TAN", "DEC--TAN-SIP", "WAVE", "LINEAR"),
    "CTYPE3": ("WAVE", "FREQ", "STOKES", "LINEAR"),
    "CUNIT1": ("deg",), "CUNIT2": ("deg",), "CUNIT3": ("m", "um"),
    "CRPIX#": (1.0, 1.5, 2.0), "CRVAL1": (83.633,), "CRVAL2": (22.0145,), "CRVAL3": (2.1e-06,),
    "CDELT1": (-1.7e-05,), "CDELT2": (1.7e-05,), "CDELT3": (1e-09,), "CROTA#": (0.0,),
    "LONPOLE": (180.0,), "LATPOLE": (22.0145,), "WCSNAME": ("sky",),
    "A_ORDER": (2,), "B_ORDER": (2,), "AP_ORDER": (2,), "BP_ORDER": (2,),
    "RADESYS": ("ICRS", "FK5"), "RADECSYS": ("ICRS", "FK5"), "EQUINOX": (2000.0,), "EPOCH": (2000.0,),
    "SPECSYS": ("BARYCENT",), "SSYSOBS": ("TOPOCENT",), "SSYSSRC": ("BARYCENT",),
    "TIMESYS": ("UTC", "TDB", "TT"), "TREFPOS": ("TOPOCENTER", "BARYCENTER"), "TIMEUNIT": ("s", "d"),
    "PLEPHEM": ("DE405",), "TIMEDEL": (1.0,), "MJDREF": (51544.0,), "MJDREFI": (51544,), "MJDREFF": (0.0,),
    "TELESCOP": ("SPECTEL",), "INSTRUME": ("CAMERA",), "OBSERVER": ("A. Observer",), "OBJECT": ("Crab Nebula",),
    "ORIGIN": ("Observatory",), "AUTHOR": ("A. Author",), "CREATOR": ("pipeline 1.0",), "FILTER": ("V",),
    "PROGRAM": ("01234",), "BUNIT": ("adu",), "OBS_ID": ("obs-0001",), "TITLE": ("A title",),
    "RA": (83.633,), "DEC": (22.0145,), "RA_OBJ": (83.633,), "DEC_OBJ": (22.0145,), "RA_TARG": (83.633,),
    "DEC_TARG": (22.0145,), "RA_PNT": (83.633,), "DEC_PNT": (22.0145,),
}  # fmt: skip
# Of names as TIMESYS some values are out of use: what is usual is better than chance.
_SETTLED = frozenset({"TIMESYS", "RADESYS"})
_PAIRS = {"BP_ORDER": "AP_ORDER", "B_ORDER": "A_ORDER", "TSTOP": "TSTART", "DATE-END": "DATE-BEG"}
_AXIS = re.compile(r"(C(?:RPIX|ROTA))\d+")
_ALTERNATE = re.compile(
    r"((?:C(?:TYPE|UNIT|RPIX|RVAL|DELT|ROTA)\d+|LONPOLE|LATPOLE|WCSAXES|WCSNAME|RADESYS|EQUINOX))[A-Z]"
)
_MATRIX = re.compile(r"(PC|CD)(\d+)_(\d+)[A-Z]?")
_TERM = re.compile(r"(AP?|BP?)_(\d)_(\d)")
_OF_AXIS = re.compile(r"(?:CTYPE|CRPIX|CRVAL|CUNIT|CDELT)(\d)")
_SCALE = 1.7e-05  # degrees a pixel


def usual(name: str, facts: Facts, draw: Draw, beside: Mapping[str, Any]) -> Any:  # noqa: ANN401  the value of a card
    """Give what a keyword usually holds; None where nothing is usual, or it does not conform.

    beside: what other keywords of the header hold.
    """
    known = facts.example is not None or facts.fixed is not None or facts.bits is not None
    if known or (facts.values and draw.kind == "random" and name not in _SETTLED):
        return None
    for one in _held(name, beside):
        told = values.as_typed(one, facts) if not isinstance(one, str) else one
        if values.conforms(told, facts) and _is_wanted(told, facts):
            return told
    return None


def together(name: str) -> str:
    """Give what keywords share that are all there or all not: an alternate description, both ends of a time."""
    alternate = _ALTERNATE.fullmatch(name)
    if alternate is not None:
        return f"WCS{name[-1]}"
    return _PAIRS.get(name, name)


def whole_matrix(name: str) -> tuple[str, ...]:
    """Give the elements that a matrix of two axes needs beside one, lest it be singular."""
    place = _MATRIX.fullmatch(name)
    if place is None or place[1] != "CD":
        return ()
    letter = name[len(place[1]) + len(place[2]) + 1 + len(place[3]) :]
    return tuple(f"CD{axis}_{axis}{letter}" for axis in (1, 2))


def belongs(name: str, beside: Mapping[str, Any]) -> bool:
    """Say whether a keyword goes with others of its header: terms of a polynomial are of its degree at most."""
    term = _TERM.fullmatch(name)
    if term is None:
        rival = (
            {"CD": "CDELT1", "PC": "CD1_1"}.get(name[:2]) if _MATRIX.fullmatch(name) and name[-1].isdigit() else None
        )
        return rival not in beside
    order = beside.get(f"{term[1]}_ORDER")
    return isinstance(order, int) and 0 < int(term[2]) + int(term[3]) <= order


def _held(name: str, beside: Mapping[str, Any]) -> tuple[Any, ...]:
    place = _MATRIX.fullmatch(name)
    if place is not None:
        return (0.0 if place[2] != place[3] else 1.0 if place[1] == "PC" else _SCALE,)
    if _TERM.fullmatch(name):
        return (1e-06,)
    distorted = "A_ORDER" in beside
    if name in {"CTYPE1", "CTYPE2"} and distorted:
        return tuple(reversed(_HELD[name][:2]))
    if name == "EQUINOX":
        return (1950.0,) if str(beside.get("RADESYS")).startswith("FK4") else (2000.0,)
    if name == "WCSAXES":
        axes = [int(found[1]) for one in beside if (found := _OF_AXIS.fullmatch(one))]
        return (max([2, *axes]),)
    alternate = _ALTERNATE.fullmatch(name)
    plain = alternate[1] if alternate is not None else name
    return _HELD.get(_AXIS.sub(r"\1#", plain), ())


def _is_wanted(told: Any, facts: Facts) -> bool:  # noqa: ANN401  the value of a card
    """Say whether a value is of the type that the spec wants, and not of any that could hold it."""
    kinds = {one.kind for one in facts.types}
    if isinstance(told, str):
        return bool(kinds & {"string", "any"})
    return "float" in kinds if isinstance(told, float) else bool(kinds & {"int", "float"})
