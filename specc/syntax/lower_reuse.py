"""Lowering of what is said once and used in many places: named types, vocabularies, parameters and arguments.

Takes the trees of these declarations; gives the nodes of `specc.syntax.ast.reuse`.
"""

from __future__ import annotations

from typing import Literal

from specc.syntax import ast
from specc.syntax.expressions import Ref, RefPart
from specc.syntax.lower_expressions import Branch, branches, tokens
from specc.syntax.lower_facts import FactLowering


class ReuseLowering(FactLowering):
    """Adds named types, vocabularies and parameters to the lowering of facts."""

    def named_type(self, tree: Branch) -> ast.NamedType:
        """Give `type Acid : string matches /.../`."""
        return ast.NamedType(
            self.name_in(tree),
            self.type(self.only(tree, "type")),
            self.facts(tree),
            self.doc(tree),
            self.prose(tree),
            self.span(tree),
        )

    # -------------------------------------------------------------------------------------------- vocabularies

    def vocabulary(self, tree: Branch) -> ast.Vocabulary:
        """Give a vocabulary."""
        items: list[ast.Term | ast.Section] = []
        for branch in branches(tree):
            if branch.data == "term":
                formats = tuple(self.format_name(one) for one in branches(branch) if one.data == "as_")
                items.append(ast.Term(self.item(branch), formats))
            elif branch.data == "section":
                items.append(ast.Section(self.text(tokens(branch)[0]), self.span(branch)))
        return ast.Vocabulary(self.name_in(tree), self.prose(tree), tuple(items), self.span(tree))

    def format_name(self, tree: Branch) -> ast.FormatName:
        """Give `as asdf meta.exposure.type`."""
        parts = branches(tree)
        path = ".".join(str(tokens(part)[0]).strip("`") for part in parts)
        whole = self.span(parts[0]).to(self.span(parts[-1]))
        return ast.FormatName(self.word(tokens(tree)[0]), ast.Text(path, whole), self.span(tree))

    def use(self, tree: Branch) -> ast.Use:
        """Give `use Core.TELESCOP, FILTER?`."""
        first, *rest = (branch for branch in branches(tree) if branch.data in {"used", "used_next"})
        *way, last = branches(first)
        vocabulary = ast.Name(".".join(str(tokens(part)[0]) for part in way), self.span(way[0]).to(self.span(way[-1])))
        terms = (self.used(last, first), *(self.used(branches(one)[0], one) for one in rest))
        narrowings = tuple(self.item(branch) for branch in branches(tree) if branch.data == "item")
        return ast.Use(vocabulary, terms, narrowings, self.span(tree))

    def used(self, part: Branch, around: Branch) -> ast.ItemName:
        """Give the name of a term that is used, and whether it is optional."""
        word = tokens(part)[0]
        optional = any(token.type == "OPTIONAL" for token in tokens(around))
        kind: Literal["plain", "family", "wild"] = "plain"
        if word.type == "USED":
            kind = "wild" if "*" in word else "family"
        return ast.ItemName(
            str(word).strip("`"), kind, optional, quoted=word.type == "BACKQUOTED", span=self.span(word)
        )

    # -------------------------------------------------------------------------------------------- parameters

    def parameters(self, tree: Branch) -> tuple[ast.Parameter, ...]:
        """Give the parameters of a fragment."""
        holder = next((branch for branch in branches(tree) if branch.data == "parameters"), None)
        return () if holder is None else tuple(self.parameter(branch) for branch in branches(holder))

    def parameter(self, tree: Branch) -> ast.Parameter:
        """Give `xmax : int default 2048`."""
        name, kind, *default = branches(tree)
        given = self.argument(default[0]) if default else None
        return ast.Parameter(self.word(tokens(name)[0]), self.qname(kind), given, self.span(tree))

    def arguments(self, tree: Branch) -> tuple[ast.Argument, ...]:
        """Give what an include gives for the parameters."""
        holder = next((branch for branch in branches(tree) if branch.data == "arguments"), None)
        return () if holder is None else tuple(self.argument(branch) for branch in branches(holder))

    def argument(self, tree: Branch) -> ast.Argument:
        """Give one argument."""
        span = self.span(tree)
        if tree.data == "unit_argument":
            return ast.Argument(ast.Text(str(tokens(tree)[0])[1:-1].strip(), span), span)
        if tree.data == "name_argument":
            words = tokens(branches(tree)[0])
            parts = tuple(RefPart(str(word), None, quoted=False, span=self.span(word)) for word in words)
            return ast.Argument(Ref(parts, None, span), span)
        return ast.Argument(self.expression(branches(tree)[0]), span)
