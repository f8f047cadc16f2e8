"""Questions about one value: is it among these, does it match, is it null, has it this flag, is it there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean
from specc.model import combos, structured
from specc.model import expressions as typed
from specc.model.along_axes import of_one_kind
from specc.model.closed_values import ignores_case, literal, value_possible
from specc.model.comparing import alike, as_instants, kind_help, unquoted_value
from specc.model.constants import enum_values
from specc.model.kinds import PLURALS, WORDS
from specc.model.regular import is_regular
from specc.model.scope import BUILT_IN_TYPES, enum_named
from specc.syntax import ast
from specc.syntax import expressions as written

if TYPE_CHECKING:
    from specc.model.context import Context
    from specc.model.infer import Typing
    from specc.model.scope import Scope


def membership(typing: Typing, node: written.InDomain, context: Context) -> typed.Expr | None:
    """Give `a in ...`."""
    if isinstance(node.item, written.TupleOf):
        return combos.membership(typing, node, node.item, context)
    item = typing.expression(node.item, context)
    if item is None:
        return None
    if node.kind == "set":
        return in_values(typing, node, item, node.values)
    if node.kind == "name" and node.name is not None:
        return in_enum(typing, node, item, node.name, context.scope)
    return between(typing, node, item, context)


def between(typing: Typing, node: written.InDomain, item: typed.Expr, context: Context) -> typed.Expr | None:
    """Give membership in an interval: its ends are of the kind and in the unit of what lies between them."""
    if item.kind in PLURALS:
        typing.problems.add(
            "SP301", node.item.span, f"{PLURALS[item.kind]} have no order", help="list what may be: `in {...}`"
        )
        return None
    ends: list[typed.Expr | None] = []
    for source in (node.low, node.high):
        if source is None:
            ends.append(None)
            continue
        made = typing.expression(source, context)
        if made is None:
            return None
        _, end = as_instants(item, made)
        if not alike(typing, item, end, source.span):
            return None
        pair = typing.units.agree(node, item, end)
        if pair is None:
            return None
        if not of_one_kind(typing, node, item, pair[1]):
            return None
        ends.append(pair[1])
    low, high = ends
    return typed.Within("bool", None, *typing.head(node), item, low, high, node.low_open, node.high_open, node.negated)


def in_values(
    typing: Typing, node: written.InDomain, item: typed.Expr, values: tuple[written.Expr, ...]
) -> typed.Expr | None:
    """Give membership in a set of constants."""
    made = []
    for value in values:
        constant = literal(typing, value)
        if constant is None:
            return None
        if not value_possible(typing, constant, item, value.span):
            return None
        kind = as_instants(item, constant)[1].kind
        if item.kind not in {kind, "any"}:
            typing.problems.add(
                "SP301",
                value.span,
                f"{WORDS[item.kind]} is compared with {WORDS[constant.kind]}",
                help=kind_help(item, constant),
                fix=unquoted_value(constant, item, value.span),
            )
            return None
        made.append(constant.value)
    fold = ignores_case(typing, item)
    return typed.Membership("bool", None, *typing.head(node), item, tuple(made), node.negated, ignore_case=fold)


def in_enum(
    typing: Typing, node: written.InDomain, item: typed.Expr, name: written.Ref, scope: Scope
) -> typed.Expr | None:
    """Give membership in an enum."""
    enum = enum_named(name.dotted, scope, name.span, typing.problems)
    if enum is None:
        return None
    kind: typed.ExprKind = "string" if enum.base.text == "string" else "number"
    if enum.base.text in BUILT_IN_TYPES and item.kind not in {kind, "any"}:
        typing.problems.add(
            "SP301",
            name.span,
            f"{WORDS[item.kind]} is compared with {WORDS[kind]}",
            help=f"`{name.dotted}` is an enum of {enum.base.text}; ask of a value of that type",
        )
        return None
    return typed.Membership("bool", None, *typing.head(node), item, enum_values(enum), node.negated, enum.ignore_case)


def matches(typing: Typing, node: written.MatchesPattern, context: Context) -> typed.Expr | None:
    """Give `a matches /re/`."""
    item = typing.expression(node.item, context)
    if item is None:
        return None
    if item.kind not in {"string", "any"}:
        typing.problems.add(
            "SP301",
            node.item.span,
            f"a pattern matches texts; this is {WORDS[item.kind]}",
            help="compare dates by `==` or `<`; `length(X) > 10` says that one has a time of day"
            if item.kind == "instant"
            else "compare numbers by `==`, `<` or `in`; digits kept in a text are `digits[5]`",
        )
        return None
    if not is_regular(node.pattern, node.pattern_span, typing.problems):
        return None
    return typed.Matches("bool", None, *typing.head(node), item, node.pattern)


def null_test(typing: Typing, node: written.NullTest, context: Context) -> typed.Expr | None:
    """Give `a is null`."""
    item = typing.expression(node.item, context)
    if item is not None and not isinstance(item, typed.KeywordRef | typed.ColumnRef | typed.PixelsRef):
        typing.problems.add(
            "SP301",
            node.item.span,
            "only a keyword, a cell or a pixel can be null",
            help="ask it of each of them: `A is null or B is null`",
        )
        return None
    return item and typed.IsNull("bool", None, *typing.head(node), item)


def flag_test(typing: Typing, node: written.FlagTest, context: Context) -> typed.Expr | None:
    """Give `a has flag`."""
    item = typing.expression(node.item, context)
    if item is None:
        return None
    flags = lookup_flags(typing, item)
    if flags is None:
        typing.problems.add(
            "SP308", node.item.span, f"`{node.item.span.text}` has no flags", help="declare them on it: `bits NAME`"
        )
        return None
    bit = next((one.bit for one in flags.bits if one.name.text == node.flag), None)
    if bit is None:
        names = [one.name.text for one in flags.bits]
        typing.problems.add(
            "SP308",
            node.flag_span,
            f"`{flags.name.text}` has no flag `{node.flag}`",
            help=did_you_mean(node.flag, names) or "its flags are " + ", ".join(names[:12]),
        )
        return None
    return typed.Has("bool", None, *typing.head(node), item, node.flag, bit)


def lookup_flags(typing: Typing, item: typed.Expr) -> ast.Flags | None:
    """Give the flags that the bits of an item are."""
    if not isinstance(item, typed.KeywordRef | typed.ColumnRef | typed.PixelsRef):
        return None
    for hdu in typing.lookup.product.find(item.hdu.label):
        if isinstance(item, typed.PixelsRef):
            facts, scope = hdu.declaration.facts, hdu.scope
            return flags_of(facts, scope)
        for draft in (*hdu.keywords, *hdu.columns):
            if draft.name != item.name:
                continue
            for facts, scope in ((draft.declaration.facts, draft.scope), *((n.facts, s) for n, s in draft.narrowings)):
                if flags := flags_of(facts, scope):
                    return flags
    return None


def exists(typing: Typing, node: written.ExistsTest, context: Context) -> typed.Expr | None:
    """Give `exists A`."""
    parts = node.target.parts
    found = None
    told = structured.part(typing, node.target, context)
    if told is not None:
        return typed.Exists("bool", None, *typing.head(node), told[0])
    if len(parts) == 1 and typing.lookup.product.find(parts[0].name):
        found = typing.lookup.item(node.target, context)
        label = typed.HdusRef("number", "", node.target.span.text, node.target.span.place, parts[0].name)
        target: typed.Expr = found.node if found is not None else label
    else:
        found = typing.spanned(typing.lookup.find(node.target, replace(context, aggregate=False)), context)
        if found is None:
            return None
        target = found.node
    if not isinstance(target, typed.KeywordRef | typed.ColumnRef | typed.HdusRef):
        typing.problems.add(
            "SP305",
            node.target.span,
            "only a keyword, a column or an HDU can exist",
            help="name one of them; whether a value is there is asked by `is null`",
        )
        return None
    return typed.Exists("bool", None, *typing.head(node), target)


def flags_of(facts: tuple[ast.Fact, ...], scope: Scope) -> ast.Flags | None:
    """Give the flags that `bits` names among some facts."""
    for fact in facts:
        if isinstance(fact, ast.BitsFact):
            found = scope.find(fact.flags.text)
            return found[0] if found and isinstance(found[0], ast.Flags) else None
    return None
