"""Expressions in words: what a person reads beside the expression itself.

Takes nodes of the model and gives English as safe markup, in which names stand as code and everything that came from a
spec is escaped. Clauses have no capital and no full stop, so that sentences can be put together from them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import assert_never
from urllib.parse import quote

from markupsafe import Markup

from specc.model import expressions as ex

_COMPARED = {
    "==": ("is", "equals"),
    "!=": ("is not", "differs from"),
    "<": ("is less than", "is less than"),
    "<=": ("is at most", "is at most"),
    ">": ("is more than", "is more than"),
    ">=": ("is at least", "is at least"),
}
_COMPARED_INSTANTS = {"<": "is before", "<=": "is not after", ">": "is after", ">=": "is not before"}

_CALLS = {
    "min": Markup("the smallest %s"),
    "max": Markup("the largest %s"),
    "sum": Markup("the sum of %s"),
    "count": Markup("the number of %s"),
    "first": Markup("the first %s"),
    "last": Markup("the last %s"),
    "all": Markup("%s everywhere"),
    "any": Markup("%s somewhere"),
    "unique": Markup("%s is never the same twice"),
    "abs": Markup("the size of %s"),
    "mjd": Markup("the MJD of %s"),
    "datetime": Markup("%s together"),
    "lower": Markup("%s in lower case"),
    "upper": Markup("%s in upper case"),
    "length": Markup("the length of %s"),
    "int": Markup("%s as an integer"),
    "float": Markup("%s as a number"),
}
_ROWS = 12  # of a table without a name; one with a name is shown on its own
_WITHIN = re.compile(r"\bwithin\s+([\d.eE+-]+)\s*(?:\[([^\]]+)\])?\s*$")
_SIZE = re.compile(r"([0-9.]+) ?\[([kMGTKi]*B)\]")  # of a file
_PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "negate": 3, "**": 4}
_SIGNS = {"*": "×", "-": "−", "**": "to the power of"}  # noqa: RUF001  the typographic signs are meant


def code(text: str) -> Markup:
    """Give a name or a value as code."""
    return Markup("<code>%s</code>") % text


def number(value: float) -> str:
    """Give a number in its shortest spelling: `1e+06` stays, `2.0` is 2."""
    return f"{value:g}" if float(f"{value:g}") == value else repr(value)


def value_text(value: object) -> str:
    """Give a value as the language spells it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'"{value}"'
    return number(value) if isinstance(value, float) else str(value)


def listed(pieces: list[Markup], last: str) -> Markup:
    """Join `a`, `b` and `c` to `a, b or c`."""
    if len(pieces) < 2:  # noqa: PLR2004  nothing to join
        return Markup().join(pieces)
    return Markup("%s %s %s") % (Markup(", ").join(pieces[:-1]), last, pieces[-1])


def in_words(expression: ex.Expr) -> Markup:
    """Give an expression in words: a clause when it is true or false, else a noun."""
    match expression:
        case ex.Compare() | ex.Membership() | ex.Within() | ex.Matches():
            return _comparison(expression)
        case ex.IsNull():
            return Markup("%s has no value") % in_words(expression.item)
        case ex.Has():
            return Markup("%s is set in %s") % (code(expression.flag), in_words(expression.item))
        case ex.Exists():
            return Markup("%s is there") % in_words(expression.target)
        case ex.PartRef():
            return Markup("%s of %s") % (code(expression.name), in_words(expression.of))
        case ex.Choice():
            return _choice(expression)
        case ex.InTable():
            return _in_table(expression)
        case ex.Logic():
            return _logic(expression)
        case ex.Call():
            said = _CALLS[expression.function] % _arguments(expression)
            return said + Markup(" along %s") % _axes(expression) if expression.over else said
        case ex.Arithmetic():
            return _arithmetic(expression)
        case ex.Convert():
            return in_words(expression.operand)
        case _:
            return _name(expression)


_CHOICES = {
    "exactly_one": Markup("exactly one of %s is there"),
    "at_least_one": Markup("at least one of %s is there"),
    "at_most_one": Markup("at most one of %s is there"),
    "all_or_none": Markup("%s are all there, or none of them is"),
}


def _choice(choice: ex.Choice) -> Markup:
    members = [Markup(" with ").join(_thing(part) for part in member) for member in choice.members]
    if choice.function != "requires":
        return _CHOICES[choice.function] % listed(members, "and")
    verb = "is" if len(members) == 2 else "are"  # noqa: PLR2004  one thing, and what it needs
    return Markup("%s %s there wherever %s is") % (listed(members[1:], "and"), verb, members[0])


def _in_table(asked: ex.InTable) -> Markup:
    items = listed([in_words(item) for item in asked.items], "and")
    verb = "are not" if asked.negated else "are"
    if asked.table is not None:
        return Markup('%s %s together a row of <a href="%s">%s</a>') % (
            items, verb, "#" + quote(f"combos/{asked.table}", safe="/"), asked.table.rpartition(".")[2],
        )  # fmt: skip
    rows = [Markup("(%s)") % Markup(", ").join(_cell(cell) for cell in row) for row in asked.rows]
    more = len(rows) - _ROWS
    shown = [*rows[:_ROWS], Markup("one of %d more") % more] if more > 0 else rows
    return Markup("%s %s together %s") % (items, verb, listed(shown, "or"))


def _cell(values: tuple[object, ...]) -> Markup:
    return listed([code(value_text(one)) for one in values], "or") if values else Markup("any")


def _thing(part: ex.Expr) -> Markup:
    return in_words(part.target if isinstance(part, ex.Exists) else part)


def _axes(expression: ex.Call) -> Markup:
    """Give the axes that an aggregate runs along as the spec names them."""
    names = expression.text.partition(",")[2].strip(" )").split(",")
    return listed([code(name.strip()) for name in names], "and")


def _name(
    expression: ex.Literal_ | ex.KeywordRef | ex.ColumnRef | ex.PixelsRef | ex.HdusRef | ex.DimensionRef
    | ex.VariableRef | ex.FileNameRef | ex.FileSizeRef | ex.NodeRef | ex.MemberRef,
) -> Markup:  # fmt: skip
    match expression:
        case ex.Literal_():
            text = value_text(expression.value)
            if expression.unit == "byte" and (said := _SIZE.fullmatch(expression.text)):
                return _quantity(said[1], said[2])  # as the spec says it: `500 [kB]` is 500 kB
            return code(text) if isinstance(expression.value, str) else _quantity(text, expression.unit)
        case ex.KeywordRef() | ex.ColumnRef():
            return code(expression.name) + _whose(expression.hdu)
        case ex.PixelsRef():
            label = expression.hdu.label
            return Markup("the pixel") if expression.hdu.relation == "own" and not label else code(label)
        case ex.HdusRef():
            return Markup("extensions") if expression.label == "extensions" else code(expression.label)
        case ex.DimensionRef() | ex.VariableRef():
            return code(expression.name)
        case ex.NodeRef():
            return Markup("its key") if expression.what == "key" else Markup("its tag")
        case ex.FileNameRef():
            return Markup("the name of the file")
        case ex.MemberRef():
            return _of_member(expression)
        case ex.FileSizeRef():
            return Markup("the size of the file")
        case _:
            assert_never(expression)


def _of_member(member: ex.MemberRef) -> Markup:
    """Give what of the files of a delivery is meant."""
    if member.field and not member.member:
        return code(member.field)
    if not member.field and member.value is None:
        return Markup("files of %s") % code(member.member)
    what = code(member.field) if member.value is None else in_words(member.value)
    return Markup("%s of %s %s") % (what, "each" if member.several else "the", code(member.member))


def _quantity(text: str, unit: str | None) -> Markup:
    return Markup("%s %s") % (text, unit) if unit else Markup.escape(text)


def _whose(hdu: ex.HduRef) -> Markup:
    match hdu.relation:
        case "own":
            return Markup()
        case "primary":
            return Markup(" of the primary header")
        case "anywhere":
            return Markup()
        case "outer":
            return Markup(" of %s") % code(hdu.label)
        case "every":
            return Markup(" of every %s") % code(hdu.label)
        case "near" | "file":
            which = "" if hdu.index is None else f" {hdu.index}"
            return Markup(" of %s%s") % (code(hdu.label), which)
        case _:
            assert_never(hdu.relation)


def _comparison(expression: ex.Compare | ex.Membership | ex.Within | ex.Matches) -> Markup:
    match expression:
        case ex.Compare():
            simple = isinstance(expression.right, ex.Literal_)
            verb = _COMPARED[expression.operator][0 if simple else 1]
            if "instant" in {expression.left.kind, expression.right.kind}:
                verb = _COMPARED_INSTANTS.get(expression.operator, verb)
            said = Markup("%s %s %s") % (in_words(expression.left), verb, in_words(expression.right))
            return said + _tolerance(expression)
        case ex.Membership():
            values = [code(value_text(one)) for one in expression.values]
            if len(values) == 1:
                return Markup("%s %s %s") % (in_words(expression.item), _is(expression), values[0])
            verb = "is none of" if expression.negated else "is one of"
            return Markup("%s %s %s") % (in_words(expression.item), verb, listed(values, "or"))
        case ex.Within():
            return Markup("%s %s in %s") % (in_words(expression.item), _is(expression), _interval(expression))
        case ex.Matches():
            return Markup("%s matches %s") % (in_words(expression.item), code(f"/{expression.pattern}/"))
        case _:
            assert_never(expression)


def _is(expression: ex.Membership | ex.Within) -> str:
    return "is not" if expression.negated else "is"


def _tolerance(expression: ex.Compare) -> Markup:
    if expression.tolerance is None:
        return Markup()
    if expression.relative:
        return Markup(", within %s of it") % number(expression.tolerance)
    # As the spec has it: 1 ms is 1.1574e-8 in the days of the left side.
    written = _WITHIN.search(expression.text)
    if written:
        return Markup(", within %s") % _quantity(written[1], written[2])
    return Markup(", within %s") % _quantity(number(expression.tolerance), expression.left.unit)


def _interval(expression: ex.Within) -> Markup:
    low = in_words(expression.low) if expression.low else Markup("−∞")  # noqa: RUF001  the typographic minus is meant
    high = in_words(expression.high) if expression.high else Markup("∞")
    opening = "(" if expression.low_open or not expression.low else "["
    closing = ")" if expression.high_open or not expression.high else "]"
    return Markup("%s%s, %s%s") % (opening, low, high, closing)


def _logic(expression: ex.Logic) -> Markup:
    left = expression.left
    if expression.right is None:
        return _negated(left)
    if expression.operator == "implies":
        return Markup("if %s, then %s") % (in_words(left), in_words(expression.right))
    sides = [_grouped(side, expression.operator) for side in (left, expression.right)]
    return Markup("%s %s %s") % (sides[0], expression.operator, sides[1])


def _grouped(side: ex.Expr, operator: str) -> Markup:
    """Put brackets around what would read wrongly: `a and (b or c)`."""
    mixed = isinstance(side, ex.Logic) and side.right is not None and side.operator != operator
    return Markup("(%s)") % in_words(side) if mixed else in_words(side)


def _negated(expression: ex.Expr) -> Markup:
    match expression:
        case ex.Exists():
            return Markup("%s is not there") % in_words(expression.target)
        case ex.IsNull():
            return Markup("%s has a value") % in_words(expression.item)
        case ex.Has():
            return Markup("%s is not set in %s") % (code(expression.flag), in_words(expression.item))
        case ex.KeywordRef() | ex.ColumnRef():
            return Markup("%s is false") % in_words(expression)
        case ex.Membership() | ex.Within():
            return in_words(replace(expression, negated=not expression.negated))
        case ex.Compare(operator="==", tolerance=None):
            return in_words(replace(expression, operator="!="))
        case ex.Compare(operator="!=", tolerance=None):
            return in_words(replace(expression, operator="=="))
        case _:
            return Markup("not (%s)") % in_words(expression)


def _arguments(call: ex.Call) -> Markup:
    return listed([in_words(one) for one in call.arguments], "and")


def _arithmetic(expression: ex.Arithmetic) -> Markup:
    own = _PRECEDENCE[expression.operator]

    def side(inner: ex.Expr, least: int) -> Markup:
        lower = isinstance(inner, ex.Arithmetic) and _PRECEDENCE[inner.operator] < least
        return Markup("(%s)") % in_words(inner) if lower else in_words(inner)

    if expression.right is None:
        return Markup("−%s") % side(expression.left, own)  # noqa: RUF001  the typographic minus is meant
    sign = _SIGNS.get(expression.operator, expression.operator)
    return Markup("%s %s %s") % (side(expression.left, own), sign, side(expression.right, own + 1))
