"""A spec of what those of `factories.specs` lack: an else, families, derived values, rules over data, aggregates."""

from __future__ import annotations

from dataclasses import replace

from factories import specs
from factories.specs import (
    HERE,
    at,
    call,
    column,
    compare,
    exists,
    flags,
    image,
    keyword,
    keyword_ref,
    literal,
    logic,
    membership,
    primary,
    product,
    repeat,
    rule,
    spec,
    table,
)

from specc.model import expressions as ex
from specc.model import spec as model


def family(template, pattern, *variables):
    return model.Family(template, variables, pattern)


def counted(name, least, most, pad=0):
    ends = [one if one is None or isinstance(one, ex.Node) else literal(one) for one in (least, most)]
    return model.LoopVariable(name, *ends, (), pad)


def listed(name, *values):
    return model.LoopVariable(name, None, None, values, 0)


def cell(name, label="EVENTS", relation="own", storage="float64", *, vector=False):
    return ex.ColumnRef("number", None, name, HERE, ex.HduRef(relation, label), name, storage, vector)


def pixels(label, relation="near"):
    return ex.PixelsRef("number", None, label, HERE, ex.HduRef(relation, label))


def null(item):
    return ex.IsNull("bool", None, f"{item.text} is null", HERE, item)


def has(item, bit):
    return ex.Has("bool", None, f"{item.text} has flag", HERE, item, "flag", bit)


DIMENSION = ex.DimensionRef("number", "", "nrow", HERE, "nrow")
EVERY = keyword_ref("SLTNAME", relation="every", label="SCI")
FIXED = compare(keyword_ref("TARGTYPE"), "==", "FIXED")
MOVING = logic(FIXED, "not")
NESTED = compare(keyword_ref("EPOCH", "float"), ">", 2000)


def events():
    """A table with whatever can be said of rows, and a primary with whatever can be said of keywords."""
    header = primary(
        keyword("TELESCOP", fixed="X", line=2),
        keyword("TARGTYPE", values=("FIXED", "MOVING"), line=3),
        keyword("EPOCH", "float", unit="yr", conditions=(FIXED,), line=4),
        keyword("MU_RA", "float", level="optional", conditions=(FIXED, NESTED), line=5),
        keyword("MU_DEC", "float", level="optional", conditions=(FIXED, NESTED), line=6),
        keyword("MT_RA", "float", conditions=(MOVING,), line=7),
        keyword("NSCI", "int", fixed=call("count", ex.HdusRef("number", "", "SCI", HERE, "SCI")), line=8),
        keyword("NROWS", "int", fixed=DIMENSION, line=9),
        keyword(
            "NEXTEND",
            "int",
            limits=(model.Limit(">=", keyword_ref("NSCI", "int"), at(1)), ("<", 100), ("<", 50)),
            line=10,
        ),
        keyword("NAXES", "int", level="optional", line=11),
        keyword(
            "CTYPE[i]",
            level="optional",
            family=family("CTYPE[i]", r"CTYPE\d+", counted("i", 1, keyword_ref("NAXES", "int"))),
        ),
        keyword(
            "CRVAL[i]",
            "float",
            level="optional",
            family=family("CRVAL[i]", r"CRVAL\d+", counted("i", 1, keyword_ref("NAXES", "int"))),
        ),
        keyword("FILTER[i:2]", level="optional", family=family("FILTER[i:2]", r"FILTER\d{2}", counted("i", 1, 12, 2))),
        keyword(
            "[c]_GAIN", "float", level="optional", family=family("[c]_GAIN", "(?:B|R)_GAIN", listed("c", "B", "R"))
        ),
        keyword("NOTE[h]", level="optional", family=family("NOTE[h]", r"NOTE\d+", counted("h", 1, None))),
        keyword("S_*", level="optional", values=("DONE", "SKIPPED"), family=family("S_*", "S_.*")),
        keyword("OLD", level="deprecated"),
        keyword("NEVER", level="forbidden"),
        keyword("GOOD", level=model.Presence("recommended", (("forbidden", FIXED),))),
        keyword("STARTS", "date", level="optional", limits=((">=", "2000-01-01"),)),
        rules=(
            rule(compare(keyword_ref("NEXTEND", "int"), "<", 9), "", line=30, conditions=(FIXED,), level="warning"),
            rule(
                compare(replace(keyword_ref("CRVAL[i]", "float"), variable="k"), ">", 0),
                "values are positive",
                line=31,
                loop=(counted("k", 1, 2),),
                if_present=(replace(keyword_ref("CRVAL[i]", "float"), variable="k"),),
            ),
            rule(
                compare(call("max", cell("TIME", relation="file")), "<=", 10000),
                "nothing is late",
                line=32,
                reads_data=True,
            ),
        ),
    )
    rows = table(
        "EVENTS",
        column("TIME", unit="s", nullable=True, order="nondecreasing", line=40),
        column("ENERGY", "float32", limits=(model.Limit(">", cell("LEAST"), at(1)),), line=41),
        column("LEAST", "float32", line=42),
        column("FLAGS", "int16", bits="Bits", line=43),
        column("SPEC", "float32", shape=(3,), nullable=True, line=44),
        column("NAME", "string[8]", level="optional", values=("a", "b"), line=45),
        column("CODE", "int32", fixed=call("abs", cell("CODE2", storage="int32")), level="optional", line=46),
        column("CODE2", "int32", level="optional", line=47),
        column("x[k]_flux", level="optional", family=family("x[k]_flux", "x(?:30|50)_flux", listed("k", 30, 50))),
        column(
            "REST_*",
            level="optional",
            family=family("REST_*", "REST_.*"),
            keywords=(keyword("TLMIN", "int", level="optional"),),
        ),
        rows=model.Rows("nrow", None, None, at(39)),
        rules=(
            rule(
                logic(
                    has(cell("FLAGS", storage="int16"), 15),
                    "or",
                    call("all", null(cell("SPEC", vector=True)), kind="bool"),
                ),
                "a missing time says why",
                line=50,
                scope="row",
                conditions=(null(cell("TIME")),),
            ),
            rule(
                compare(cell("TIME"), ">=", keyword_ref("EPOCH", "float", "primary")),
                "after the epoch",
                line=51,
                scope="row",
            ),
            rule(
                compare(call("count", has(cell("FLAGS", storage="int16"), 0)), "<", 3),
                "few are flagged",
                line=52,
                reads_data=True,
            ),
            rule(
                compare(call("sum", cell("ENERGY")), "<=", 1e6),
                "",
                line=53,
                reads_data=True,
                conditions=(exists(keyword_ref("EPOCH", "float", "primary")),),
            ),
        ),
    )
    slit = repeat(
        image("SCI", "float32", specs.dims("ny", "nx"), keyword("SLTNAME"), nullable=True, unit="Jy"),
        image(
            "DQ",
            "uint16",
            specs.dims("ny", "nx"),
            rules=(
                rule(
                    logic(has(pixels("DQ", "own"), 0), "or", logic(null(pixels("SCI")), "not")),
                    "a missing pixel says why",
                    line=60,
                    scope="pixel",
                ),
                rule(compare(call("count", has(pixels("DQ", "own"), 0)), "<", 3), "", line=61, reads_data=True),
            ),
        ),
        most=3,
        least=0,
        dimensions=("ny", "nx"),
        conditions=(membership(keyword_ref("TARGTYPE", relation="primary"), "FIXED", "MOVING"),),
    )
    made = product(
        "obs",
        header,
        rows,
        slit,
        specs.hdu("LOG", "any", level="optional"),
        title="Events and slits",
        identify=compare(keyword_ref("TELESCOP", relation="primary"), "==", "X"),
        rules=(
            rule(call("unique", EVERY, kind="bool"), "every slit appears once", line=70, scope="file"),
            rule(
                compare(call("min", cell("TIME", relation="file")), ">=", 0),
                "time begins at zero",
                line=71,
                scope="file",
                reads_data=True,
                conditions=(compare(call("count", ex.HdusRef("number", "", "SCI", HERE, "SCI")), "<", 9),),
            ),
        ),
        dimensions=("nrow",),
    )
    return spec(
        made,
        name="test.events",
        flags=(flags("Bits", "int16", (0, "bad", ""), (15, "lost", "")),),
        policy=model.Policy(undeclared_keywords="warning"),
    )
