"""Specs made by chance that are right by construction: what a mission might write, with texts that nobody should.

Each function draws one piece of text. Whatever has a value gets one fact about it, and conditions ask for one value of
a closed enum each, so that no rule contradicts another and no branch is dead.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import strategies as st

HOSTILE = [
    "plain words",
    "<script>alert(1)</script>",
    "{{ 7 * 7777 }} {% raw %}",
    "'''; import os  # ",
    'a \\"quoted\\" word',
    "a backslash \\\\ and `backquotes`",
    "[a link](javascript:alert(1))",
    "\u00fcml\u00e4ut \u2603 \U0001f52d",
    "{name!r} %s %(x)s $HOME",
    "</td></tr></table>",
    "*/ // -- #",
]
UNITS = ["s", "km/s", "deg", "MJy/sr", "Angstrom", "[10**-17 erg/(s cm2 Angstrom)]"]
TERMS = ["string", "int", "float", "bool", "date", "datetime", "time", "digits[3]", "digits[1..5]"]
CELLS = [
    "int16",
    "int32",
    "uint8",
    "float32",
    "float64",
    "int",
    "float",
    "bool",
    "string[8]",
    "float32[3]",
    "int16[2, 2]",
]


@dataclass
class Made:
    """What a spec has so far: names taken, closed enums with their values, flags."""

    taken: set[str] = field(default_factory=set)
    enums: dict[str, list[str]] = field(default_factory=dict)
    flags: list[str] = field(default_factory=list)
    numbers: list[str] = field(default_factory=list)
    steering: list[tuple[str, str]] = field(default_factory=list)


def fresh(draw, made, letters="ABCDEFGH"):
    """Draw a name that is not taken."""
    stem = draw(st.text(letters, min_size=1, max_size=3))
    number = 0
    while f"{stem}{number}" in made.taken:
        number += 1
    made.taken.add(f"{stem}{number}")
    return f"{stem}{number}"


def text(draw):
    return f'"{draw(st.sampled_from(HOSTILE))}"'


def enum(draw, made):
    name = fresh(draw, made).capitalize()
    values = draw(st.lists(st.text("ABCXYZ-", min_size=1, max_size=6), min_size=2, max_size=5, unique=True))
    made.enums[name] = values
    words = draw(st.sampled_from(["", " open", " ignoring case"]))
    if words:
        del made.enums[name]
        values = list({value.upper(): value for value in values}.values())
    listed = ", ".join(f'"{value}" {text(draw)}' for value in values)
    return f"enum {name} : string{words} {{ {listed} }}"


def flags(draw, made):
    name = fresh(draw, made).capitalize()
    made.flags.append(name)
    bits = draw(st.lists(st.integers(0, 30), min_size=1, max_size=4, unique=True))
    return f"flags {name} : int32 {{ " + " ".join(f"bit {bit} b{bit} {text(draw)}" for bit in sorted(bits)) + " }"


def fact(draw, kind):
    """Draw at most one fact about the values of a type."""
    if kind in {"int", "int16", "int32"}:
        return draw(st.sampled_from(["", "  > 0", "  in 1..9", "  in {1, 2, 5}", "  in [0, 10)", "  default 3"]))
    if kind in {"float", "float32", "float64"}:
        unit = draw(st.sampled_from(["", *(f"  unit {one}" for one in UNITS)]))
        return unit + draw(st.sampled_from(["", "  nullable", "  >= 0", "  in [0, 360)"]))
    if kind == "string":
        return draw(st.sampled_from(["", "  nonempty", "  matches /[A-Z]+-\\d*/", '  in {"A", "B"}', '  default "x"']))
    return ""


def keyword(draw, made):
    name = fresh(draw, made)
    kind = draw(st.sampled_from([*TERMS, *made.enums]))
    optional = draw(st.sampled_from(["", "?"]))
    if kind == "int" and not optional:
        made.numbers.append(name)
    if kind in made.enums and not optional:
        made.steering.append((name, kind))
    level = draw(st.sampled_from(["", "", "  recommended", "  deprecated"])) if not optional else ""
    if level:
        made.numbers = [one for one in made.numbers if one != name]
        made.steering = [one for one in made.steering if one[0] != name]
    return f"{name}{optional} : {kind}{fact(draw, kind)}{level}  {text(draw)}"


def rule(draw, made):
    left, right = draw(st.sampled_from(made.numbers)), draw(st.sampled_from(made.numbers))
    word = draw(st.sampled_from(["require", "recommend"]))
    shape = draw(
        st.sampled_from(
            ["{a} + {b} < 100", "{a} * 2 != {b} + 7", "{a} == 4 implies {b} > -5", "not ({a} == 6 and {b} == 8)"]
        )
    )
    return f"{word} {shape.format(a=left, b=right)}  {text(draw)}"


def choice(draw, made, inside):
    """Draw a `when` or a `switch` on a closed enum, with other items in each arm."""
    name, kind = made.steering.pop(draw(st.integers(0, len(made.steering) - 1)))
    kept = list(made.numbers), list(made.steering)
    values = made.enums[kind]
    if draw(st.booleans()):
        body = f'when {name} == "{draw(st.sampled_from(values))}" {{ {inside()} }} else {{ {inside()} }}'
    else:
        body = f"switch {name} {{ " + " ".join(f'"{value}" {{ {inside()} }}' for value in values) + " }"
    made.numbers, made.steering = kept
    return body


def header(draw, made):
    lines = [keyword(draw, made) for _ in range(draw(st.integers(1, 5)))]
    if made.numbers and draw(st.booleans()):
        lines.append(rule(draw, made))
    if made.steering and draw(st.booleans()):
        lines.append(choice(draw, made, lambda: keyword(draw, made)))
    return "\n    ".join(lines)


def hdu(draw, made, dims="ny, nx"):
    name = fresh(draw, made, "PQRST")
    inner = Made(taken=set(), enums=made.enums, flags=made.flags)
    if draw(st.booleans()):
        kind = draw(st.sampled_from(["float32", "int16", "uint32"]))
        bits = f"  bits {draw(st.sampled_from(made.flags))}" if made.flags and kind == "uint32" else ""
        return f"image {name} : {kind}[{dims}]{bits}  {text(draw)} {{\n    {header(draw, inner)}\n  }}"
    columns = []
    for _ in range(draw(st.integers(1, 4))):
        kind = draw(st.sampled_from(CELLS))
        words = draw(st.sampled_from(["", "  unique"])) if kind in {"int16", "int32"} else ""
        said = fact(draw, kind) if kind in {"float32", "float64"} else ""
        columns.append(f"{fresh(draw, inner, 'UVW')} : {kind}{said}{words}  {text(draw)}")
    rows = draw(st.sampled_from(["", "rows >= 1", "rows = nrow"]))
    return (
        f"table {name} {text(draw)} {{\n    {rows}\n    columns {{\n      " + "\n      ".join(columns) + "\n    }\n  }"
    )


@st.composite
def spec_texts(draw):
    """Draw the text of a whole spec that compiles."""
    made = Made()
    lines = ["specc 1", "spec demo.chance 1.2.0", '"""', draw(st.sampled_from(HOSTILE)).replace('\\"', "'"), '"""']
    lines += [enum(draw, made) for _ in range(draw(st.integers(0, 3)))]
    lines += [flags(draw, made) for _ in range(draw(st.integers(0, 2)))]
    lines.append(f"product thing : fits {text(draw)} {{")
    if draw(st.booleans()):
        lines.append('  filename "x_{part}[-{more}]_y.fits" { part : /[a-z]+/ "p"  more : digits[2] "m" }')
    lines.append(f"  primary {{\n    {header(draw, made)}\n  }}")
    made.taken |= {"PRIMARY"}
    lines += ["  " + hdu(draw, made) for _ in range(draw(st.integers(0, 3)))]
    if draw(st.booleans()):
        lines.append(f"  repeat n in 1..* {text(draw)} {{\n  {hdu(draw, made, 'my, mx')}\n  }}")
    lines.append("}")
    return "\n".join(lines) + "\n"
