"""What can be said of files, format by format: each feature as the text that says it.

A format has a small spec, in which a feature stands at up to three places: before the product, in it, or in the inner
block, which holds keys, columns or keywords. Nothing here says what a backend makes of it.
"""

from __future__ import annotations

from typing import NamedTuple


class Feature(NamedTuple):
    """One feature: its name, and what is written in the inner block, in the product and before it.

    `plain` and `bare` stand in the inner block and the product where the feature is left out (`PLAIN`, `BARE`): what a
    backend makes of `B : float in [0, 360)` is held against what it makes of `B : float`.
    """

    name: str
    inner: str = ""
    product: str = ""
    top: str = ""
    plain: str = ""
    bare: str = ""


COMMON = (
    Feature("name of the file", product='filename "x_{v}.dat" { v : digits[2] }'),
    Feature("long description", product='"""Said at length."""'),
    Feature("what names of files may be", top="policy { names length <= 20, case lower }"),
)
# Of single values, wherever they stand: keywords, keys, columns.
VALUES = (
    Feature("required", 'B : ANINT "b"'),
    Feature("optional", 'B? : ANINT "b"'),
    Feature("recommended", 'B : ANINT recommended "b"'),
    Feature("text", "B : string nonempty"),
    Feature("digits", "B : digits[5]"),
    Feature("truth", "B : bool"),
    Feature("date with time", "B : datetime"),
    Feature("closed set of values", "B : Mode", top='enum Mode : string { "X" "one", "Y" }'),
    Feature("open set of values", "B : Mode", top='enum Mode : string open ignoring case { "X", "Y" }'),
    Feature("flags", "B : FLAGGED bits Bits", top='flags Bits : int32 { bit 0 bad "bad" }'),
    Feature("pattern", r"B : string matches /\d+/"),
    Feature("limits", "B : float in [0, 360)"),
    Feature("fixed value", 'B : string = "B"'),
    Feature("made of parts", 'B : string like "{n}-{m}" { n : digits[2]  m : digits[2] }'),
    Feature("one of several types", "B : int | string"),
    Feature("unit", "B : float unit m"),
    Feature("named type", "B : Angle", top="type Angle : float unit deg in [0, 360)"),
    Feature("example", 'B : string example "x"'),
)
# Of what stands in one block: relations between its items.
RELATED = (
    Feature("rule", 'require VALUE > 0 "positive"'),
    Feature("recommendation", "recommend VALUE > 0"),
    Feature("under a condition", "when VALUE > 1 { B : int }"),
    Feature("level under a condition", "B? : int required when VALUE > 1"),
    Feature("choice of several", "B?, C? : int  exactly_one(B, C)"),
    Feature("fragment", "include Part", top="FRAGMENT Part { B : int in 1..9 }"),
    Feature("what no line declares", "undeclared NOUN info"),
)
LIVES = (
    Feature("since a version", "B : int since 0.5"),
    Feature("former name", "B : ANINT formerly C"),
    Feature("deprecated", "B? : int deprecated"),
    Feature("profile", "B? : int", top="profile strict { p.BLOCK.B : in 1..9 }"),
)
TREES = (
    Feature("null, which is not absent", "B? : int nullable"),
    Feature("object in an object", "o : { B : int }"),
    Feature("object said again", "o : { B : int }  o : { C : int }"),
    Feature("list", "l : list[2..5] of float"),
    Feature("list of objects", 'l : list[1..*] of object "l" { B : int }'),
    Feature("lists of one length", "l : list[n] of int  m : list[n] of int"),
    Feature("unique and in order within a list", "l : list of object { B : int unique increasing }"),
    Feature("map by pattern", r"m : map[/k\d+/] of int"),
    Feature("map by names", "m : map[Names] of int", top='enum Names : string { "x", "y" }'),
    Feature("tuple", "t : tuple(low : float, high : float unit m)"),
    Feature("a list or null", "l : list of int | null"),
    Feature("named tree that holds itself", "t : T", top="tree T { x : int  next? : T }"),
    Feature("branches by a discriminator", 'k : Kind  switch k { "x" { v : int }  "y" { w : int } }',
            top='enum Kind : string { "x", "y" }'),
    Feature("anything", "B : any"),
    Feature("rule over a list", "l : list of int  require sum(l) > 0"),
    Feature("name in a vocabulary", "use V.LONG", top="vocabulary V { LONG : int as NAMED meta.long }"),
)  # fmt: skip
TAGS = (Feature("tag of a node", 'w : any tagged "tag:example.org:w-1.*"'),)
ARRAYS = (
    Feature("array", "d : float32[ny, nx]"),
    Feature("array with a unit and limits", "d : float32[ny, nx] unit Jy >= 0"),
    Feature("list of arrays", "d : list of float32[3]"),
)
TABLES = (
    Feature("nulls", "B : float nullable"),
    Feature("unique", "B : int unique"),
    Feature("in order", "B : float64 increasing"),
    Feature("rows", product="rows in 1..9"),
    Feature("rule of each row", product="each row { require A > 0 }"),
    Feature("rule over a column", product="require sum(A) > 0"),
    Feature("sized numbers", "B : uint16"),
)
DIALECT = (
    Feature("delimiter", product='delimiter "DELIMITER"'),
    Feature("what stands for null", "B? : int nullable", 'nulls "NULL"'),
    Feature("truth and dates in a form of their own", 'B : bool written "t" | "f" ignoring case'),
)
PICTURES = (
    Feature("colours", product="pixels : uint8[ny, nx, 3]"),
    Feature("size of the picture", product="pixels : uint8[ny, nx, 3]  require nx <= 256"),
    Feature("size of the file", product="filesize <= 500 [kB]"),
)
FITS = (
    Feature("HIERARCH keyword", '`HIERARCH ESO OBS` : int "b"'),
    Feature("family of keywords", "CD[i]_[j] : float for i, j in 1..2"),
    Feature("other name", "B : int also C"),
    Feature("image", product="image SCI : float32[ny, nx] unit Jy nullable"),
    Feature("planes", product="image SCI : float32[2, nx] { planes { wave unit nm, flux unit Jy } }"),
    Feature("rule of each pixel", product="image SCI : float32[ny, nx] each pixel { require SCI > 0 }"),
    Feature("table", product='table T { rows >= 1 columns { B : float64 unit m nullable increasing "b" } }'),
    Feature("column of variable length", product="table T { columns { B : float64[*] } }"),
    Feature("ASCII table", product='asciitable T { columns { B : float written "F8.3" } }'),
    Feature("reference to a column",
            product="table T { columns { B : int } } table U { columns { C : int refers to T.B } }"),
    Feature("HDU that comes several times", product="repeat n in 1..* { image SCI : float32[ny, nx] }"),
    Feature("HDU found by a condition",
            product='table T where HDUCLAS1 == "X" { HDUCLAS1 : string  columns { B : int } }'),
    Feature("HDU under a condition", product="when primary.A > 1 { image SCI : float32[ny, nx] }"),
    Feature("order of HDUs", product="order fixed"),
    Feature("ASDF tree", product="asdf ASDF { B : int }"),
    Feature("array of an HDU", product="image SCI : float32[ny, nx] asdf ASDF { d : array of SCI }"),
    Feature("tree that mirrors keywords", inner="use V.LONG", product="asdf ASDF { mirror primary }",
            top="vocabulary V { LONG : int as asdf meta.long }"),
)  # fmt: skip
DELIVERIES = (
    Feature("one file", "one q"),
    Feature("optional file", "optional q"),
    Feature("one for each", "one q for each p"),
    Feature("any number", "any number of q by s"),
    Feature("one that others name", "one q from p.REF"),
    Feature("folder", 'folder "{k}"'),
    Feature("what no line declares", "undeclared files info"),
    Feature("member under a condition", "when any(p.A > 1) { optional q }"),
    Feature("rule over members", "require max(p.A) > 0"),
)
# What a feature is held against, where that is not nothing: in the inner block, and in the product.
PLAIN = {
    "optional": 'B : ANINT "b"',
    "recommended": 'B : ANINT "b"',
    "text": "B : string",
    "digits": "B : string",
    "truth": "B : int",
    "date with time": "B : string",
    "closed set of values": "B : string",
    "open set of values": "B : string",
    "flags": "B : FLAGGED",
    "pattern": "B : string",
    "limits": "B : float",
    "fixed value": "B : string",
    "made of parts": "B : string",
    "one of several types": "B : int",
    "unit": "B : float",
    "named type": "B : float",
    "example": "B : string",
    "level under a condition": "B? : int",
    "choice of several": "B?, C? : int",
    "since a version": "B : int",
    "former name": "B : int",
    "deprecated": "B? : int",
    "profile": "B? : int",
    "null, which is not absent": "B? : int",
    "list": "l : list of float",
    "list of objects": "l : list of int",
    "lists of one length": "l : list of int  m : list of int",
    "unique and in order within a list": "l : list of object { B : int }",
    "map by pattern": "m : map of int",
    "map by names": "m : map of int",
    "tuple": "t : list of float",
    "a list or null": "l : list of int",
    "named tree that holds itself": "t : { x : int }",
    "branches by a discriminator": "k : Kind",
    "anything": "B : int",
    "rule over a list": "l : list of int",
    "tag of a node": "w : any",
    "array": "d : list of float",
    "array with a unit and limits": "d : float32[ny, nx]",
    "list of arrays": "d : list of float",
    "object said again": "o : { B : int }",
    "nulls": "B : float",
    "unique": "B : int",
    "in order": "B : float64",
    "sized numbers": "B : int",
    "what stands for null": "B? : int nullable",
    "truth and dates in a form of their own": "B : bool",
    "other name": "B : int",
    "tree that mirrors keywords": "use V.LONG",
}
BARE = {
    "colours": "pixels : uint8[ny, nx]",
    "size of the picture": "pixels : uint8[ny, nx, 3]",
    "planes": "image SCI : float32[2, nx]",
    "rule of each pixel": "image SCI : float32[ny, nx]",
    "HDU that comes several times": "image SCI : float32[ny, nx]",
    "HDU under a condition": "image SCI : float32[ny, nx]",
    "array of an HDU": "image SCI : float32[ny, nx] asdf ASDF { d : int }",
    "tree that mirrors keywords": "asdf ASDF { }",
    "column of variable length": "table T { columns { B : float64 } }",
    "reference to a column": "table T { columns { B : int } } table U { columns { C : int } }",
    "HDU found by a condition": "table T { HDUCLAS1 : string  columns { B : int } }",
}
# Features of which what stands before the product stays when they are left out.
KEPT = frozenset({"branches by a discriminator", "tree that mirrors keywords"})
LEVELS = {
    "fits": "F0412", "json": "T0103", "yaml": "Y0108", "asdf": "A0110", "csv": "C0107", "ecsv": "E0127", "png": "P0112",
    "jpeg": "P0208",
}  # fmt: skip
