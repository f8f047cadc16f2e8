"""What an archive would write by hand on astropy to check a JWST stage-2 image: the rules of `jwst.imaging`.

Takes `model.json` of that spec, for the tables of keywords, types, values, limits, patterns and units that somebody
would else type in; the rules between keywords and between HDUs are written out below. Reads headers only; gives the
problems of a file as texts. `agreement.py` holds it against the generated validator, so that both do equal work.
"""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from astropy.io import fits
from astropy.units import Unit

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NUMBER = (int, float)
STRUCTURE = re.compile(
    r"SIMPLE|XTENSION|BITPIX|NAXIS\d*|EXTEND|[PG]COUNT|TFIELDS|T(TYPE|FORM|UNIT|DIM)\d+|EXT(NAME|VER|LEVEL)"
    r"|B(SCALE|ZERO|UNIT|LANK)|CHECKSUM|DATASUM|LONGSTRN|COMMENT|HISTORY|"
)
NAME = re.compile(
    r"jw(?P<PROGRAM>\d{5})(?P<OBSERVTN>\d{3})(?P<VISIT>\d{3})_(?P<VISITGRP>\d{2})(?P<SEQ_ID>[1-5])(?P<ACT_ID>[0-9a-z]{2})"
    r"_(?P<EXPOSURE>\d{5})(?:-seg(?P<EXSEGNUM>\d{3}))?_(?P<DETECTOR>[a-z0-9]+)_cal\.fits"
)
IMAGES = dict.fromkeys(("SCI", "ERR", "DQ", "VAR_POISSON", "VAR_RNOISE"), True) | {"AREA": False, "VAR_FLAT": False}
SEGMENT = ("EXSEGNUM", "EXSEGTOT", "INTSTART", "INTEND")
ORBIT: tuple[str, ...] = (
    "REFFRAME",
    "EPH_TYPE",
    "EPH_TIME",
    "JWST_X",
    "JWST_Y",
    "JWST_Z",
    "OBSGEO-X",
    "OBSGEO-Y",
    "OBSGEO-Z",
)
ORBIT += ("JWST_DX", "JWST_DY", "JWST_DZ", "OBSGEODX", "OBSGEODY", "OBSGEODZ")
SQUARE_ARCSECONDS = 42545170296.1522  # in a steradian
LIGHT_TIME = 600 / 86400  # d


class Rule:
    """What is demanded of one keyword."""

    __slots__ = ("fixed", "kind", "limits", "matches", "name", "required", "units", "values")

    def __init__(self, keyword: dict[str, Any], name: str) -> None:
        facts = keyword["facts"]
        self.name = name
        self.required = keyword["presence"]["level"] == "required"
        [wanted] = facts["types"]
        self.kind = KINDS[wanted["kind"]](wanted)
        self.values = frozenset(facts["values"]) if facts.get("values") else None
        self.fixed = facts["fixed"].get("value") if facts.get("fixed") else None
        self.matches = [re.compile(text).fullmatch for text in facts.get("matches") or ()]
        self.limits = [(COMPARE[one["operator"]], one["bound"]["value"]) for one in facts.get("limits") or ()]
        self.units = set(facts["unit"].get("texts") or ()) if facts.get("unit") else None

    def problem(self, value: Any, comment: str) -> str | None:  # noqa: ANN401  whatever a card holds
        """Say what is wrong with a card, if something is."""
        if not self.kind(value):
            return f"{self.name} = {value!r} is of another type"
        if self.values is not None and value not in self.values:
            return f"{self.name} = {value!r} is not one of its values"
        if self.fixed is not None and value != self.fixed:
            return f"{self.name} = {value!r} is not {self.fixed!r}"
        if not all(matches(value) for matches in self.matches):
            return f"{self.name} = {value!r} does not match"
        if not all(holds(value, bound) for holds, bound in self.limits):
            return f"{self.name} = {value!r} is out of range"
        if self.units and comment.startswith("[") and not same_unit(comment[1:].partition("]")[0], self.units):
            return f"{self.name}: the unit in {comment!r} is another"
        return None


def is_datetime(value: object) -> bool:
    """Whether this is a date with a time, as the observatory writes both."""
    try:
        return isinstance(value, str) and len(value) > 10 and bool(datetime.fromisoformat(value))  # noqa: PLR2004
    except ValueError:
        return False


def is_date(value: object) -> bool:
    """Whether this is a day."""
    try:
        return isinstance(value, str) and len(value) == 10 and bool(datetime.fromisoformat(value))  # noqa: PLR2004
    except ValueError:
        return False


CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?").fullmatch
KINDS: dict[str, Callable[[dict[str, Any]], Callable[[Any], bool]]] = {
    "string": lambda _: lambda value: isinstance(value, str),
    "bool": lambda _: lambda value: isinstance(value, bool),
    "int": lambda _: lambda value: type(value) is int,
    "float": lambda _: lambda value: isinstance(value, NUMBER) and not isinstance(value, bool),
    "datetime": lambda _: is_datetime,
    "date": lambda _: is_date,
    "time": lambda _: lambda value: isinstance(value, str) and CLOCK(value) is not None,
    "digits": lambda kind: (
        lambda value: isinstance(value, str) and value.isdigit() and kind["least"] <= len(value) <= kind["most"]
    ),
}
COMPARE: dict[str, Callable[[float, float], bool]] = {
    ">=": lambda value, bound: value >= bound,
    ">": lambda value, bound: value > bound,
    "<=": lambda value, bound: value <= bound,
    "<": lambda value, bound: value < bound,
}
_known_units: dict[tuple[str, frozenset[str]], bool] = {}


def same_unit(text: str, wanted: set[str]) -> bool:
    """Whether a unit in a comment is one of those wanted; what was once compared is remembered."""
    if text in wanted:
        return True
    key = text, frozenset(wanted)
    if key not in _known_units:
        try:
            _known_units[key] = any(Unit(text) == Unit(one.replace("**", "")) for one in wanted)
        except ValueError:
            _known_units[key] = True  # brackets that hold something else
    return _known_units[key]


class ByHand:
    """The check, with its tables made once."""

    def __init__(self, model: Path) -> None:
        product = json.loads(model.read_text(encoding="utf-8"))["spec"]["products"][0]
        self.keywords = {hdu["label"]: hdu["keywords"] for hdu in product["hdus"]}
        self.exposures = self._types(product["identify"])
        self.tables: dict[tuple[str, ...], dict[str, Rule]] = {}

    def _types(self, node: object) -> frozenset[str]:
        """Find the exposure types in the condition that says which files are images."""
        found: set[str] = set()
        if isinstance(node, dict):
            if node.get("kind") == "string" and isinstance(node.get("value"), str):
                found.add(node["value"])
            for each in node.values():
                found |= self._types(each)
        elif isinstance(node, list):
            found.update(each for each in node if isinstance(each, str))
            for each in node:
                found |= self._types(each)
        return frozenset(found)

    def table(self, hdu: str, *facts: str) -> dict[str, Rule]:
        """Give the rules of a header: instrument, kind of target and the state of the photometry decide which hold."""
        key = (hdu, *facts)
        if key not in self.tables:
            made: dict[str, Rule] = {}
            for keyword in self.keywords[hdu]:
                if all(any(f'"{fact}"' in one["text"] for fact in facts) for one in keyword["conditions"]):
                    for name in _spelled(keyword):
                        made[name] = Rule(keyword, name)
            self.tables[key] = made
        return self.tables[key]

    def check(self, path: Path, *, verify: bool = True) -> list[str]:
        """Check the headers of a file. verify: also what astropy knows of the Standard."""
        try:
            return self._check(path, verify=verify)
        except (OSError, fits.VerifyError) as error:
            return [str(error)]

    def _check(self, path: Path, *, verify: bool) -> list[str]:
        problems: list[str] = []
        with fits.open(path, memmap=True) as file:
            if verify:
                try:
                    file.verify("exception")
                except fits.VerifyError as error:
                    problems.append(str(error))
            primary = file[0].header
            facts = [str(primary.get(name)) for name in ("INSTRUME", "TARGTYPE", "S_PHOTOM")]
            main = self._header(primary, self.table("PRIMARY", *facts), problems)
            problems += self._file_name(path.name, main)
            problems += _primary_rules(main)
            if main.get("EXP_TYPE") not in self.exposures or "S_WCS" not in main:
                problems.append("it is no image")
            by_name = {hdu.name: hdu for hdu in file[1:]}
            if len(by_name) != len(file) - 1:
                problems.append("two HDUs have one name")
            problems += [f"there is no {name}" for name in _wanted(main) if name not in by_name]
            problems += [f"{name} is not declared" for name in by_name.keys() - IMAGES.keys() - {"ASDF"}]
            if "SCI" in by_name:
                sci = self._header(by_name["SCI"].header, self.table("SCI", *facts), problems)
                problems += _sci_rules(sci, main)
                problems += _image_rules(by_name, main)
        return problems

    def _header(self, header: fits.Header, table: dict[str, Rule], problems: list[str]) -> dict[str, Any]:
        """Check every card of a header by its table; gives the values."""
        values: dict[str, Any] = {}
        for card in header.cards:
            name = card.keyword
            rule = table.get(name)
            if rule is None:
                if not STRUCTURE.fullmatch(name):
                    problems.append(f"{name} is not declared")
                continue
            value = values[name] = card.value
            problem = rule.problem(value, card.comment)
            if problem is not None:
                problems.append(problem)
        problems += [f"{name} is missing" for name, rule in table.items() if rule.required and name not in values]
        return values

    def _file_name(self, name: str, main: dict[str, Any]) -> list[str]:
        match = NAME.fullmatch(name)
        problems = [] if main.get("FILENAME") == name else ["FILENAME is another"]
        if match is None:
            return [*problems, "the name of the file does not fit"]
        for keyword, text in match.groupdict().items():
            value = main.get(keyword)
            if text is None or value is None:
                continue
            same = int(text) == int(value) if str(value).isdigit() and text.isdigit() else text == str(value).lower()
            if not same:
                problems.append(f"{keyword} is not {text}, as the name of the file says")
        return problems


def _spelled(keyword: dict[str, Any]) -> list[str]:
    """Give the names of an item: one, or all of a family."""
    if not keyword["family"]:
        return [keyword["name"]]
    names = [keyword["family"]["template"]]
    for variable in keyword["family"]["variables"]:
        span = range(variable["least"]["value"], variable["most"]["value"] + 1)
        names = [name.replace(f"[{variable['name']}]", str(one)) for name in names for one in span]
    return names


def _wanted(main: dict[str, Any]) -> list[str]:
    names = [name for name, required in IMAGES.items() if required]
    return [*names, "ASDF", *(["VAR_FLAT"] if main.get("S_FLAT") == "COMPLETE" else [])]


def _together(names: tuple[str, ...], values: dict[str, Any]) -> bool:
    return len({name in values for name in names}) == 1


def _close(one: float, other: float, tolerance: float, *, relative: bool = False) -> bool:
    return abs(one - other) <= tolerance * (max(abs(one), abs(other)) if relative else 1)


def _holds(rules: list[tuple[str, Callable[[], bool]]]) -> list[str]:
    """Give the rules that do not hold; one that needs what is missing or of another type has been reported as that."""
    broken = []
    for text, rule in rules:
        try:
            if not rule():
                broken.append(text)
        except (KeyError, TypeError, ValueError):
            continue
    return broken


def _primary_rules(h: dict[str, Any]) -> list[str]:
    visit = 1_000_000, 1000, 1
    moment = datetime.fromisoformat
    miri_spectrum = h.get("INSTRUME") == "MIRI" and h.get("DETECTOR") != "MIRIMAGE"
    rules: list[tuple[str, Callable[[], bool]]] = [
        ("ends after it starts", lambda: moment(h["DATE-BEG"]) <= moment(h["DATE-END"])),
        (
            "day and time make the start",
            lambda: (
                abs(moment(f"{h['DATE-OBS']}T{h['TIME-OBS']}") - moment(h["DATE-BEG"])) <= timedelta(milliseconds=1)
            ),
        ),
        (
            "the visit is named after its parts",
            lambda: (
                int(h["VISIT_ID"])
                == sum(int(h[name]) * one for name, one in zip(("PROGRAM", "OBSERVTN", "VISIT"), visit, strict=True))
            ),
        ),
        ("the middle lies between", lambda: h["EXPSTART"] <= h["EXPMID"] <= h["EXPEND"]),
        ("the middle is halfway", lambda: _close(h["EXPMID"], (h["EXPSTART"] + h["EXPEND"]) / 2, 0.1 / 86400)),
        ("the sum of its integrations", lambda: _close(h["EFFEXPTM"], h["NINTS"] * h["EFFINTTM"], 0.01)),
        ("a segment of the total", lambda: h["EXSEGNUM"] <= h["EXSEGTOT"]),
        ("at least one integration", lambda: h["INTSTART"] <= h["INTEND"]),
        ("the subarray ends on the detector, 1", lambda: h["SUBSTRT1"] + h["SUBSIZE1"] <= 2049),  # noqa: PLR2004
        ("the subarray ends on the detector, 2", lambda: h["SUBSTRT2"] + h["SUBSIZE2"] <= 2049),  # noqa: PLR2004
        ("the place is one of the pattern", lambda: h["PATT_NUM"] <= h["NUMDTHPT"]),
        ("barycentric times are in order", lambda: h["BSTRTIME"] <= h["BMIDTIME"] <= h["BENDTIME"]),
        ("heliocentric times are in order", lambda: h["HSTRTIME"] <= h["HMIDTIME"] <= h["HENDTIME"]),
        ("a segment says all of itself", lambda: _together(SEGMENT, h)),
        ("MIRI images have a filter", lambda: h["DETECTOR"] != "MIRIMAGE" or "FILTER" in h),
        ("MIRI spectra have a channel", lambda: not miri_spectrum or "CHANNEL" in h),
        ("MIRI spectra have a band", lambda: not miri_spectrum or "BAND" in h),
    ]
    return _holds(rules)


def _sci_rules(h: dict[str, Any], main: dict[str, Any]) -> list[str]:
    photometry = main.get("S_PHOTOM") == "COMPLETE"
    area = SQUARE_ARCSECONDS
    flux = 23.5044305391  # microjanskys a square arcsecond in a megajansky a steradian
    rules: list[tuple[str, Callable[[], bool]]] = [
        ("the middle lies between", lambda: h["MJD-BEG"] <= h["MJD-AVG"] <= h["MJD-END"]),
        ("the barycentre is near", lambda: _close(h["TDB-BEG"], h["MJD-BEG"], LIGHT_TIME)),
        ("one factor", lambda: not photometry or _close(h["PHOTUJA2"], h["PHOTMJSR"] * flux, 1e-4, relative=True)),
        ("one area", lambda: not photometry or _close(h["PIXAR_A2"], h["PIXAR_SR"] * area, 1e-3, relative=True)),
        ("a moving target has a place", lambda: main["TARGTYPE"] != "MOVING" or ("MT_RA" in h and "MT_DEC" in h)),
        ("the scale is known", lambda: "CD1_1" in h or "CDELT1" in h),
        ("PC and CD exclude each other", lambda: not ("CD1_1" in h and "PC1_1" in h)),
        ("the orbit is whole", lambda: _together(ORBIT, h)),
        ("both polynomials", lambda: _together(("A_ORDER", "B_ORDER"), h)),
    ]
    return _holds(rules)


def _image_rules(by_name: dict[str, Any], main: dict[str, Any]) -> list[str]:
    problems = []
    sci = by_name["SCI"].header
    shape = sci.get("NAXIS1"), sci.get("NAXIS2")
    if (main.get("SUBSIZE1"), main.get("SUBSIZE2")) != shape:
        problems.append("the size of the subarray is another")
    for name in IMAGES.keys() & by_name.keys():
        hdu = by_name[name]
        header = hdu.header
        if not isinstance(hdu, fits.ImageHDU) or header["NAXIS"] != 2:  # noqa: PLR2004
            problems.append(f"{name} is no image of two axes")
            continue
        stored = header["BITPIX"], header.get("BZERO", 0), header.get("BSCALE", 1)
        if stored != ((32, 2147483648, 1) if name == "DQ" else (-32, 0, 1)):
            problems.append(f"{name} is stored in another type")
        if (header["NAXIS1"], header["NAXIS2"]) != shape:
            problems.append(f"{name} is of another shape than SCI")
        unit = header.get("BUNIT")
        if (name == "SCI" and unit not in ("MJy/sr", "DN/s")) or (name == "ERR" and unit != sci.get("BUNIT")):
            problems.append(f"{name} is in other units")
        problems += [
            f"{card.keyword} is not declared in {name}"
            for card in header.cards
            if name != "SCI" and not STRUCTURE.fullmatch(card.keyword)
        ]
    return problems
