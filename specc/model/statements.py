"""Statements: what the choices that a product states prove of its items, wherever they hold.

`all_or_none(A, B)` among the statements of a header lets a rule of it that asks `exists A` use B. Takes drafts of
rules; types those that are choices once, silently, since they have their own diagnostics where they stand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.record import Problems
from specc.model.choices import Clauses, clauses_of, follows
from specc.model.context import Context
from specc.model.lookup import Lookup
from specc.syntax.expressions import Choice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.drafts import HduDraft, RuleDraft
    from specc.model.infer import Typing


class Statements:
    """The choices that one product states."""

    def __init__(self, typing: Typing | None) -> None:
        """Remember who types them; None knows of no statements."""
        self._typing = typing
        self._known: dict[int, Clauses] = {}

    def prove(self, key: str, context: Context) -> bool:
        """Say whether an item is there, by what is known and by the statements that hold with it."""
        if self._typing is None:
            return False
        clauses = tuple(clause for one in self._holding(context) for clause in one)
        return bool(clauses) and follows(context.known, clauses, key)

    def _holding(self, context: Context) -> Iterator[Clauses]:
        """Give what the statements prove that hold wherever the context does."""
        here = {condition.says for condition in context.conditions}
        for rule, hdu in self._stated(context):
            node = rule.declaration
            plain = node.level == "require" and node.loop is None and not node.if_present
            if plain and isinstance(node.expression, Choice) and {one.says for one in rule.conditions} <= here:
                yield self._clauses(rule, hdu)

    def _stated(self, context: Context) -> Iterator[tuple[RuleDraft, HduDraft | None]]:
        if self._typing is None:
            return
        product = self._typing.lookup.product
        for hdu in product.hdus:
            if hdu is context.hdu or hdu.declaration.kind == "primary":
                yield from ((rule, hdu) for rule in hdu.rules)
        yield from ((rule, None) for rule in product.rules)

    def _clauses(self, rule: RuleDraft, hdu: HduDraft | None) -> Clauses:
        if id(rule) not in self._known and self._typing is not None:
            typing = self._typing
            silent = Problems()
            around = typing.lookup
            lookup = Lookup(around.product, around.dimensions, around.units, silent, free=around.free)
            quiet = type(typing)(
                lookup, typing.units.units, silent, table_key=typing.table_key, statements=Statements(None)
            )
            context = Context(rule.scope, hdu, "hdu" if hdu else "file", conditions=rule.conditions, group=rule.group)
            self._known[id(rule)] = clauses_of(quiet.expression(rule.declaration.expression, context))
        return self._known[id(rule)]
