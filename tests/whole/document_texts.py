"""Specs of trees, text tables and pictures made by chance, with a file that conforms and files that break one rule.

Each case is right by construction: values are made along with what is said of them. A spoilt file is the right one with
one thing changed, and comes with the id of the rule that must tell it.
"""

from __future__ import annotations

import copy
import struct
import zlib
from dataclasses import dataclass, field

from hypothesis import strategies as st
from whole.spec_texts import Made, fresh, text

# Of a scalar: what is said of it; a right value; wrong values by the aspect that tells them.
SCALARS = [
    ("string  nonempty", "words", {"nonempty": "", "type": 3}),
    ("string  matches /[a-c]+/", "abc", {"matches": "xyz"}),
    ('string  in {"up", "down"}', "up", {"in": "left", "type": True}),
    ("int  in 1..9", 5, {"limit": 12, "type": "5"}),
    ("int  > 0", 1, {"limit": 0, "type": 0.5}),
    ("float  unit s  >= 0", 2.5, {"limit": -1.0, "type": "long"}),
    ("float  in [0, 1)", 0.5, {"limit": 1.0}),
    ("bool", True, {"type": "T"}),
    ("date", "2024-02-29", {"type": "2023-02-29"}),
    ("digits[3]", "007", {"limit": "07", "type": "a"}),
]
# Of a cell: its type and facts in CSV; the type of ECSV; a right text; wrong texts by the aspect that tells them.
CELLS = [
    ("string  nonempty", "string", ["ab", "cd", "ef"], {}),
    ("int  in 1..9", "int64", ["1", "5", "9"], {"limit": "10"}),
    ("float  >= 0", "float64", ["0.5", "1e3", "0"], {"limit": "-1"}),
    ("int64  unique", "int64", ["1", "2", "3"], {"unique": "1"}),
    ("int64  increasing", "int64", ["1", "2", "3"], {"order": "0"}),
    ('string  in {"x", "y"}', "string", ["x", "y", "x"], {"in": "z"}),
    ("string  matches /[A-Z]\\d/", "string", ["A1", "B2", "C3"], {"matches": "a1"}),
]


@dataclass
class Case:
    """A spec, its format, the right file, and spoilt ones with the rule that tells each."""

    text: str
    format: str
    right: object
    spoilt: list[tuple[object, str]] = field(default_factory=list)


def spec(product, before=""):
    return f"specc 1\nspec demo.chance 1.0.0\npolicy {{ undeclared keys error }}\n{before}\n{product}\n"


@st.composite
def trees(draw, form="json"):
    """Draw a tree with what it holds."""
    made = Made()
    members, value, spoilt = _object(draw, made, "tree", 2)
    head = f"product p : {form} {text(draw)} {{\n  tree {{\n{members}\n    undeclared keys error\n  }}\n}}"
    return Case(spec(head), form, value, [(each, f"p/{rule}") for each, rule in spoilt])


def _object(draw, made, label, depth):
    """Draw the lines of an object, its value, and whole values of it that break one rule."""
    inner = Made(enums=made.enums)
    lines, value, parts = [], {}, []
    for _ in range(draw(st.integers(1, 4))):
        name = fresh(draw, inner, "abcde")
        optional = draw(st.booleans())
        said, one, wrong = _value(draw, made, f"{label}.{name}", depth)
        value[name] = one
        lines.append(f"    {name}{'?' if optional else ''} : {said}")
        parts += [(name, each, rule) for each, rule in wrong]
        if not optional:
            parts.append((name, None, f"{label}/{name}:presence"))
    spoilt = [({**value, "zz": 1}, f"{label}:undeclared-key")]
    for name, each, rule in parts:
        other = copy.deepcopy(value)
        if each is None:
            del other[name]
        else:
            other[name] = each
        spoilt.append((other, rule))
    return "\n".join(lines), value, spoilt


def _value(draw, made, label, depth):
    """Draw what is said of a key; a value; and other values with the rules that they break."""
    block, _, name = label.rpartition(".")
    own = f"{block}/{name}"
    kind = draw(
        st.sampled_from(["scalar", "scalar", "list", "map", "tuple", "null", "object", "objects"][: 8 if depth else 6])
    )
    said, one, wrong = draw(st.sampled_from(SCALARS))
    words = text(draw)
    spoilt = [(value, f"{own}:{aspect}") for aspect, value in wrong.items()]
    bare = said.split("  ", 1)
    match kind:
        case "scalar":
            return f"{said}  {words}", one, spoilt
        case "list":
            many = draw(st.integers(1, 3))
            spoilt = [([one] * (many - 1) + [value], rule) for value, rule in spoilt]
            spoilt += [([one] * 4, f"{own}:length"), (one, f"{own}:type")]
            return f"list[1..3] of {said}  {words}", [one] * many, spoilt
        case "map":
            spoilt = [({"k1": one, "k2": value}, rule) for value, rule in spoilt]
            spoilt += [({"k": one}, f"{own}:keys"), ([one], f"{own}:type")]
            return f"map[/k\\d/] of {said}  {words}", {"k1": one}, spoilt
        case "tuple":
            spoilt = [([1, value], f"{label}/second:{rule.rpartition(':')[2]}") for value, rule in spoilt]
            spoilt += [([1], f"{own}:type"), (["x", one], f"{label}/first:type")]
            return f"tuple(first : int, second : {said})  {words}", [1, one], spoilt
        case "null":
            either = draw(st.booleans())
            return f"{bare[0]} | null  {''.join(bare[1:])}  {words}", None if either else one, spoilt
        case "object":
            lines, value, inner = _object(draw, made, label, depth - 1)
            return f"{{\n{lines}\n    }}", value, [*inner, ([value], f"{own}:type")]
        case _:
            lines, value, inner = _object(draw, made, label, depth - 1)
            spoilt = [([value, each], rule) for each, rule in inner] + [([], f"{own}:length")]
            return f"list[1..*] of object {words} {{\n{lines}\n    }}", [value, value], spoilt


@st.composite
def tables(draw, form):
    """Draw a table of text: its columns, three rows, and what is wrong with a cell of the last."""
    made = Made()
    chosen = [(fresh(draw, made, "ABC"), *draw(st.sampled_from(CELLS))) for _ in range(draw(st.integers(1, 4)))]
    # In ECSV the header says types, so a spec says the same.
    typed = {"int": "int64", "float": "float64"} if form == "ecsv" else {}
    lines = [f"{name} : {_typed(said, typed)}  {text(draw)}" for name, said, *_ in chosen]
    delimiter = draw(st.sampled_from([",", " "] if form == "ecsv" else [",", "|", ";"]))
    product = f'product p : {form} {text(draw)} {{\n  delimiter "{delimiter}"\n  rows >= 2\n  columns {{\n'
    product += "\n".join(lines) + "\n  }\n}"
    rows = [[cells[at] for _, _, _, cells, _ in chosen] for at in range(3)]
    header = [(name, kind) for name, _, kind, *_ in chosen]
    case = Case(spec(product), form, table_text(form, header, rows, delimiter))
    for place, (name, _, _, _, wrong) in enumerate(chosen):
        for aspect, cell in wrong.items():
            last = [*rows[2][:place], cell, *rows[2][place + 1 :]]
            spoilt = table_text(form, header, [*rows[:2], last], delimiter)
            case.spoilt.append((spoilt, f"p/table/{name}:{aspect}"))
        if len(chosen) > 1:
            others = [pair for pair in header if pair[0] != name]
            cells = [[*row[:place], *row[place + 1 :]] for row in rows]
            case.spoilt.append((table_text(form, others, cells, delimiter), f"p/table/{name}:presence"))
    case.spoilt.append((table_text(form, header, rows[:1], delimiter), "p/table:rows"))
    return case


def _typed(said, typed):
    first, _, rest = said.partition("  ")
    return f"{typed.get(first, first)}  {rest}"


def table_text(form, header, rows, delimiter):
    """The bytes of a table."""
    lines = []
    if form == "ecsv":
        lines = ["# %ECSV 1.0", "# ---", *([f"# delimiter: '{delimiter}'"] if delimiter != " " else []), "# datatype:"]
        lines += [f"# - {{name: {name}, datatype: {kind}}}" for name, kind in header]
    lines += [delimiter.join(cells) for cells in ([name for name, _ in header], *rows)]
    return "".join(f"{line}\n" for line in lines).encode()


@st.composite
def pictures(draw):
    """Draw a PNG, its text and its size."""
    width, height = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    colours = draw(st.sampled_from(["", ", 3", ", 4"]))
    product = f'product p : png {text(draw)} {{\n  pixels : uint8[ny, nx{colours}]\n  require nx <= 9  "narrow"\n'
    product += f"  text {{ Title : string nonempty {text(draw)} }}\n  filesize <= 2 [kB]\n}}"
    case = Case(spec(product), "png", png(width, height, colours))
    case.spoilt = [
        (png(width, height, colours, title=None), "p/text/Title:presence"),
        (png(10, height, colours), "p:nx"),
        (png(width, height, {"": ", 3", ", 3": "", ", 4": ""}[colours]), "p/pixels:shape"),
        (png(width, height, colours, depth=16), "p/pixels:type"),
    ]
    return case


def png(width, height, colours, *, title=b"a", depth=8):
    """The bytes of a PNG of one value."""
    kind, samples = {"": (0, 1), ", 3": (2, 3), ", 4": (6, 4)}[colours]
    chunks = [(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, 0))]
    chunks += [] if title is None else [(b"tEXt", b"Title\0" + title)]
    chunks += [(b"IDAT", zlib.compress(bytes((1 + width * samples * depth // 8) * height))), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
