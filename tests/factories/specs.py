"""Resolved specs made by hand, short enough to read in a test: what the compiler would hand to plan and backends.

Each function makes one thing of the model with everything defaulted that a test does not talk about. `lightcurve()` and
`slits()` are two whole specs that between them use nearly all of the model.
"""

from __future__ import annotations

from dataclasses import replace

from specc.model import expressions as ex
from specc.model import spec as model
from specc.model.types import AnyLength, DimensionName, Unit, ValueType
from specc.source import Place

HERE = Place("test.specc", 1)
REQUIRED = model.Presence("required")
OPTIONAL = model.Presence("optional")


def at(line: int, path: str = "test.specc") -> Place:
    return Place(path, line)


def value_type(text: str) -> ValueType:
    """`float32`, `uint16`, `string[20]`, `digits[2]`, `int`, ... as the language spells them."""
    name, _, size = text.partition("[")
    size = size.rstrip("]")
    if name == "string":
        return ValueType("string", width=int(size) if size else None)
    if name == "digits":
        least, _, most = size.partition("..")
        return ValueType("digits", least=int(least or 1), most=int(most or least or 1))
    signed = not name.startswith("uint")
    stem = name.lstrip("u").rstrip("0123456789")
    bits = name[len(stem) + (not signed) :]
    return ValueType(stem, bits=int(bits) if bits else None, signed=signed)


def unit(*texts: str, **more) -> Unit:
    return Unit(more.pop("mode", "exact"), texts, **more)


# ------------------------------------------------------------------------------------------ expressions


def literal(value) -> ex.Literal_:
    kinds = {bool: "bool", str: "string"}
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return ex.Literal_(kinds.get(type(value), "number"), None, text, HERE, value)


def keyword_ref(
    name: str, storage: str = "string", relation: str = "own", label: str = "", index=None
) -> ex.KeywordRef:
    kinds = {"string": "string", "bool": "bool", "datetime": "instant", "date": "instant", "time": "instant"}
    text = f"{relation}.{name}" if relation == "primary" else f"{label}.{name}" if label else name
    return ex.KeywordRef(
        kinds.get(storage, "number"), None, text, HERE, ex.HduRef(relation, label, index), name, storage
    )


def column_ref(name: str, storage: str = "float64") -> ex.ColumnRef:
    return ex.ColumnRef("number", None, name, HERE, ex.HduRef("own"), name, storage, vector=False)


def hdus_ref(label: str) -> ex.HdusRef:
    return ex.HdusRef("number", None, label, HERE, label)


def compare(left, operator: str, right, tolerance: float | None = None, *, relative: bool = False) -> ex.Compare:
    left = left if isinstance(left, ex.Node) else literal(left)
    right = right if isinstance(right, ex.Node) else literal(right)
    text = f"{left.text} {operator} {right.text}"
    return ex.Compare("bool", None, text, HERE, operator, left, right, tolerance, relative)


def call(function: str, *arguments, kind: str = "number") -> ex.Call:
    text = f"{function}({', '.join(one.text for one in arguments)})"
    return ex.Call(kind, None, text, HERE, function, arguments)


def logic(left, operator: str, right=None) -> ex.Logic:
    text = f"{left.text} {operator} {right.text}" if right else f"{operator} {left.text}"
    return ex.Logic("bool", None, text, HERE, operator, left, right)


def membership(item, *values, negated: bool = False) -> ex.Membership:
    listed = ", ".join(f'"{one}"' if isinstance(one, str) else str(one) for one in values)
    text = f"{item.text} in {{{listed}}}"
    return ex.Membership("bool", None, text, HERE, item, values, negated, ignore_case=False)


def exists(target) -> ex.Exists:
    return ex.Exists("bool", None, f"exists {target.text}", HERE, target)


FILENAME = ex.FileNameRef("string", None, "filename", HERE)


# ------------------------------------------------------------------------------------------ items


def facts(types: str = "string", **more) -> model.Facts:
    """`types` is spelled as in the language, alternatives with `|`; `fixed` may be a plain value."""
    fixed = more.get("fixed")
    if fixed is not None and not isinstance(fixed, ex.Node):
        more["fixed"] = literal(fixed)
    if isinstance(more.get("unit"), str):
        more["unit"] = unit(more["unit"])
    more["limits"] = tuple(
        one if isinstance(one, model.Limit) else model.Limit(one[0], literal(one[1]), HERE)
        for one in more.get("limits", ())
    )
    return model.Facts(tuple(value_type(one.strip()) for one in types.split("|")), **more)


def presence(level) -> model.Presence:
    return level if isinstance(level, model.Presence) else model.Presence(level)


def keyword(name: str, types: str = "string", doc: str = "", *, line: int = 1, **more) -> model.Keyword:
    return model.Keyword(
        name=name,
        family=more.pop("family", None),
        hierarch=more.pop("hierarch", " " in name),
        presence=presence(more.pop("level", "required")),
        conditions=more.pop("conditions", ()),
        section=more.pop("section", ""),
        description=more.pop("description", ""),
        facts=facts(types, **more),
        doc=doc,
        place=at(line),
    )


def column(name: str, types: str = "float64", doc: str = "", *, line: int = 1, **more) -> model.Column:
    return model.Column(
        name=name,
        family=more.pop("family", None),
        shape=more.pop("shape", ()),
        presence=presence(more.pop("level", "required")),
        conditions=more.pop("conditions", ()),
        keywords=more.pop("keywords", ()),
        description=more.pop("description", ""),
        facts=facts(types, **more),
        doc=doc,
        place=at(line),
    )


def rule(expression, message: str = "", *, line: int = 1, **more) -> model.Rule:
    fields = {
        "level": "error",
        "if_present": (),
        "scope": "hdu",
        "conditions": (),
        "loop": (),
        "reads_data": False,
    } | more
    return model.Rule(expression=expression, message=message, place=at(line), **fields)


def hdu(label: str, kind: str, *, line: int = 1, **more) -> model.Hdu:
    finder = model.Finder("primary") if kind == "primary" else model.Finder("name", names=(label,))
    fields = {
        "finder": finder,
        "presence": presence(more.pop("level", "required")),
        "conditions": (),
        "image": None,
        "shape": (),
        "or_constant": False,
        "or_compressed": False,
        "keywords": (),
        "columns": (),
        "columns_in_order": False,
        "columns_open": False,
        "rows": None,
        "rules": (),
        "undeclared_keywords": "warning",
        "undeclared_columns": "error",
        "doc": "",
        "description": "",
    } | more
    return model.Hdu(label=label, kind=kind, place=at(line), **fields)


def primary(*keywords, **more) -> model.Hdu:
    return hdu("PRIMARY", "primary", keywords=keywords, **more)


def image(label: str, types: str, shape: tuple = (), *keywords, **more) -> model.Hdu:
    known = ("unit", "nullable", "bits", "limits", "null", "finite", "values")
    about = {name: more.pop(name) for name in known if name in more}
    return hdu(label, "image", image=facts(types, **about), shape=shape, keywords=keywords, **more)


def table(label: str, *columns, **more) -> model.Hdu:
    return hdu(label, "table", columns=columns, **more)


def dims(*names) -> tuple:
    return tuple(DimensionName(one) if isinstance(one, str) else one for one in names)


def repeat(*members, variable: str | None = "n", least: int = 1, most: int | None = None, **more) -> model.Repeat:
    fields = {"dimensions": (), "conditions": (), "doc": ""} | more
    upper = None if most is None else literal(most)
    return model.Repeat(variable=variable, least=literal(least), most=upper, members=members, place=HERE, **fields)


# ------------------------------------------------------------------------------------------ names, products, specs


def text_part(text: str) -> model.NamePart:
    return model.NamePart("text", text, ())


def field_part(name: str) -> model.NamePart:
    return model.NamePart("field", name, ())


def name_field(name: str, pattern: str = "[a-z0-9]+", **more) -> model.NameField:
    plain = {"excluded": (), "compare": "text", "width": None, "written": None, "equals": None, "present": None}
    fields = plain | {"type": f"/{pattern}/", "doc": ""} | more
    return model.NameField(name=name, pattern=pattern, place=HERE, **fields)


def template(text: str, *parts: model.NamePart, pattern: str = ".*") -> model.NameTemplate:
    return model.NameTemplate(text, parts, pattern, HERE)


def product(name: str, *hdus, **more) -> model.Product:
    fields = {
        "format": "fits",
        "title": "",
        "description": "",
        "identify": None,
        "templates": (),
        "fields": (),
        "rules": (),
        "dimensions": (),
        "undeclared_hdus": "error",
        "hdu_order": "free",
    } | more
    return model.Product(name=name, hdus=hdus, place=HERE, **fields)


def spec(*products, name: str = "test.made", **more) -> model.Spec:
    fields = {
        "version": "1.0.0",
        "title": "",
        "description": "",
        "policy": model.Policy(),
        "enums": (),
        "flags": (),
        "sources": (("test.specc", "0" * 64),),
    } | more
    return model.Spec(name=name, products=products, **fields)


def enum(name: str, *values, **more) -> model.Enum:
    fields = {"key": name, "kind": "string", "open": False, "ignore_case": False, "doc": ""} | more
    listed = tuple(model.EnumValue(*(one if isinstance(one, tuple) else (one, ""))) for one in values)
    return model.Enum(name=name, values=listed, place=HERE, **fields)


def flags(name: str, storage: str, *bits: tuple[int, str, str], doc: str = "") -> model.Flags:
    return model.Flags(name, name, value_type(storage), tuple(model.FlagBit(*one) for one in bits), doc, HERE)


def lightcurve() -> model.Spec:
    """The first example of the language: a table product with a derived name."""
    missions = enum(
        "Mission", ("Kepler", "the original field in Cygnus"), ("K2", "the ecliptic campaigns"), ("TESS", "")
    )
    mission = replace(
        keyword("MISSION", doc="mission that took the data", line=12, values=("Kepler", "K2", "TESS")),
        facts=replace(facts(), types=(ValueType("string", enum="Mission"),), values=("Kepler", "K2", "TESS")),
    )
    sector = model.Presence("optional", (("required", compare(keyword_ref("MISSION"), "==", "TESS")),))
    pattern = (
        r"hlsp_(?P<project>[a-z][a-z0-9-]*)_(?P<mission>kepler|k2|tess)_"
        r"(?P<target>[a-z0-9.+-]+)_v(?P<version>\d{2})_lc\.fits"
    )
    return spec(
        product(
            "lightcurve",
            primary(
                keyword("TELESCOP", fixed="Kepler", doc="telescope", line=8),
                keyword("HLSPID", doc="project that made the product", line=9),
                keyword("DATE-OBS", "datetime", "start of the observation, UTC", line=10, section="Time"),
                keyword(
                    "DATE-END", "datetime", "end of the observation, UTC", line=11, level="optional", section="Time"
                ),
                keyword("EXPTIME", "float", "time on source", unit="s", limits=((">", 0),), section="Time"),
                mission,
                keyword("FILENAME", fixed=FILENAME, doc="name of this file"),
                keyword("SECTOR", "int", "observing sector", level=sector, limits=((">", 0),)),
                keyword("TEFF", "float", "effective temperature", unit="K", nullable=True, level="optional"),
                keyword("PROGID", "digits[5]", "number of the program", level="optional"),
                keyword(
                    "CD[i]_[j]",
                    "float",
                    "matrix",
                    level="optional",
                    family=model.Family(
                        "CD[i]_[j]",
                        (
                            model.LoopVariable("i", literal(1), literal(2), (), 0),
                            model.LoopVariable("j", literal(1), literal(2), (), 0),
                        ),
                        "CD[1-2]_[1-2]",
                    ),
                ),
                rules=(
                    rule(
                        compare(keyword_ref("DATE-END", "datetime"), ">=", keyword_ref("DATE-OBS", "datetime")),
                        "the observation ends after it starts",
                        line=14,
                        if_present=(keyword_ref("DATE-END", "datetime"),),
                    ),
                ),
            ),
            table(
                "LIGHTCURVE",
                column("TIME", "float64", "mid-cadence time", unit="d", nullable=True, order="increasing", line=20),
                column("FLUX", "float32", "aperture flux", unit="e-/s", nullable=True, line=21),
                column("FLUX_ERR", "float32", "uncertainty", unit="e-/s", nullable=True, limits=((">=", 0),)),
                column("QUALITY", "int32", "what went wrong, if anything", bits="Quality"),
                column("PIXELS", "float32", "pixels in the aperture", shape=(AnyLength(),), level="optional"),
                column("CENTROID", "float32", "column and row", shape=(2,), unit="pixel"),
                column("NAME", "string[8]", "of the cadence", level="optional"),
                rows=model.Rows(None, 1, None, HERE),
                doc="one row per cadence",
                rules=(
                    rule(
                        compare(column_ref("FLUX_ERR"), "<=", column_ref("FLUX")),
                        "the noise is smaller than the signal",
                        line=28,
                        level="warning",
                        scope="row",
                        reads_data=True,
                    ),
                ),
            ),
            image("APERTURE", "int32", dims("ny", "nx"), level="optional", doc="pixels used"),
            title="Target light curve",
            description="Flux of *one target*.\n\nSee <https://archive.stsci.edu>.",
            identify=compare(keyword_ref("TELESCOP", relation="primary"), "==", "Kepler"),
            templates=(
                template(
                    "hlsp_{project}_{mission}_{target}_v{version}_lc.fits",
                    text_part("hlsp_"),
                    field_part("project"),
                    text_part("_"),
                    field_part("mission"),
                    text_part("_"),
                    field_part("target"),
                    text_part("_v"),
                    field_part("version"),
                    text_part("_lc.fits"),
                    pattern=pattern,
                ),
            ),
            fields=(
                name_field(
                    "project",
                    "[a-z][a-z0-9-]*",
                    equals=call("lower", keyword_ref("HLSPID", relation="primary"), kind="string"),
                ),
                name_field(
                    "mission",
                    "kepler|k2|tess",
                    equals=call("lower", keyword_ref("MISSION", relation="primary"), kind="string"),
                ),
                name_field("target", "[a-z0-9.+-]+"),
                name_field("version", r"\d{2}", compare="number", width=2),
            ),
            dimensions=("ny", "nx"),
        ),
        name="mast.lightcurve",
        version="2.0.0",
        title="Light curves delivered to the archive",
        description="Light curves delivered to the archive as *high-level* science products.",
        policy=model.Policy(
            inherit="primary",
            unit_aliases=(model.UnitAlias("e-", "electron"),),
            datetimes_allowed=("Z",),
        ),
        enums=(missions,),
        flags=(
            flags(
                "Quality",
                "int32",
                (0, "attitude_tweak", "spacecraft attitude tweaked during this cadence"),
                (1, "safe_mode", "spacecraft in safe mode"),
            ),
        ),
    )


def slits() -> model.Spec:
    """The second example of the language: groups of images that repeat, shapes that hold within a group."""
    exposure = membership(keyword_ref("EXP_TYPE", relation="primary"), "NRS_MSASPEC", "NRS_FIXEDSLIT")
    shutters = (compare(keyword_ref("EXP_TYPE"), "==", "NRS_MSASPEC"),)
    return spec(
        product(
            "cal",
            primary(
                keyword("TELESCOP", fixed="JWST", doc="telescope"),
                keyword("EXP_TYPE", doc="kind of exposure", values=("NRS_MSASPEC", "NRS_FIXEDSLIT")),
                keyword("PROGRAM", "digits[5]", "number of the program"),
                keyword("MSAMETFL", doc="shutters", matches=(r"jw\d{11}_\d{2}_msa\.fits",), conditions=shutters),
                keyword(
                    "S_*", level="optional", values=("COMPLETE", "SKIPPED"), family=model.Family("S_*", (), "S_.*")
                ),
                keyword("ESO DET DIT", "float", "exposure time of one read-out", unit="s", level="optional"),
            ),
            repeat(
                image(
                    "SCI",
                    "float32",
                    dims("ny", "nx"),
                    keyword("SLTNAME", doc="name of the slit"),
                    unit=unit("MJy/sr", "MJy"),
                    nullable=True,
                    doc="calibrated pixels of the slit",
                ),
                image("DQ", "uint32", dims("ny", "nx"), bits="DataQuality", doc="data quality of SCI"),
                image(
                    "ERR",
                    "float32",
                    dims("ny", "nx"),
                    unit=Unit("of", reference="SCI"),
                    nullable=True,
                    limits=((">=", 0),),
                    level="optional",
                ),
                image("WAVELENGTH", "float32", dims("ny", "nx"), unit=unit("um", implied=True), level="optional"),
                dimensions=("ny", "nx"),
                doc="one slit",
            ),
            hdu("ASDF", "asdf", level="optional", doc="the same metadata as a tree"),
            title="Calibrated slits, stage 2",
            identify=logic(compare(keyword_ref("TELESCOP", relation="primary"), "==", "JWST"), "and", exposure),
            templates=(
                template(
                    "jw{program}_{detector}_cal.fits",
                    text_part("jw"),
                    field_part("program"),
                    text_part("_"),
                    field_part("detector"),
                    text_part("_cal.fits"),
                    pattern=r"jw(?P<program>\d{5})_(?P<detector>[a-z0-9]+)_cal\.fits",
                ),
            ),
            fields=(
                name_field(
                    "program",
                    r"\d{5}",
                    compare="number",
                    width=5,
                    equals=keyword_ref("PROGRAM", "digits", relation="primary"),
                ),
                name_field("detector", "[a-z0-9]+"),
            ),
        ),
        name="jwst.slits",
        title="NIRSpec slits",
        flags=(flags("DataQuality", "uint32", (0, "do_not_use", "bad pixel"), (30, "msa_failed_open", "")),),
    )
