"""Lowering of profiles: what they raise, narrow and demand.

Takes the trees of profiles; gives the nodes of `specc.syntax.ast`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from specc.source import Span
from specc.syntax import ast
from specc.syntax.lower_expressions import Branch, branches, tokens
from specc.syntax.lower_reuse import ReuseLowering

if TYPE_CHECKING:
    from typing import Literal

    from lark import Token

_PART = re.compile(r"`[^`\n]+`|[^.`]+")


class ProfileLowering(ReuseLowering):
    """Adds profiles to the lowering of facts."""

    def profile(self, tree: Branch) -> ast.Profile:
        """Give a profile."""
        base = next((self.qname(branch) for branch in branches(tree) if branch.data == "qname"), None)
        items = tuple(
            self.profile_item(branch)
            for branch in branches(tree)
            if branch.data in {"raise_", "overlay", "undeclared", "relevel", "rule", "profile_product"}
        )
        return ast.Profile(self.name_in(tree), base, self.doc(tree), self.prose(tree), items, self.span(tree))

    def profile_item(
        self, tree: Branch
    ) -> ast.Raise | ast.Overlay | ast.UndeclaredItem | ast.RuleLevel | ast.ProfileRules:
        """Give one line of a profile."""
        match tree.data:
            case "raise_":
                level = cast("Literal['required', 'recommended', 'forbidden']", str(tokens(tree)[-1]))
                return ast.Raise(self.paths(tree), level, self.span(tree))
            case "overlay":
                type_ = next((self.type(branch) for branch in branches(tree) if branch.data == "type"), None)
                return ast.Overlay(self.paths(tree), type_, self.facts(tree), self.doc(tree), self.span(tree))
            case "undeclared":
                return ast.UndeclaredItem(undeclared_levels(tree), self.span(tree))
            case "relevel":
                return self.rule_level(tree)
            case "profile_product":
                parts = self.paths(tree)[0].parts if self.paths(tree) else (self.word(tokens(tree)[0]),)
                hdu = next(iter(parts[1:]), None)
                return ast.ProfileRules(parts[0], hdu, self.items(tree), self.span(tree))
        return ast.ProfileRules(None, None, (self.rule(tree),), self.span(tree))

    def paths(self, tree: Branch) -> tuple[ast.Path, ...]:
        """Give what a line speaks of."""
        whole = tuple(self.whole_path(token) for token in tokens(tree) if token.type == "PATH")
        return whole or tuple(self.path(branch) for branch in branches(tree) if branch.data == "path")

    def whole_path(self, token: Token) -> ast.Path:
        """Give a path that is one token."""
        span = self.span(token)
        parts = [
            ast.Name(found.group().strip("`"), Span(span.source, span.start + found.start(), span.start + found.end()))
            for found in _PART.finditer(str(token))
        ]
        return ast.Path(tuple(parts), span)

    def path(self, tree: Branch) -> ast.Path:
        """Give `lightcurve.primary.TEFF`."""
        parts = [self.word(tokens(tree)[0])]
        parts += [self.word(tokens(branch)[0]) for branch in branches(tree)]
        return ast.Path(tuple(parts), self.span(tree))

    def rule_level(self, tree: Branch) -> ast.RuleLevel:
        """Give `rule F0412 off "reason"`."""
        code, level = tokens(tree)
        reason = self.text(tokens(self.only(tree, "doc"))[0])
        return ast.RuleLevel(self.word(code), cast("ast.RuleLevelWord", str(level)), reason, self.span(tree))

    def rule(self, tree: Branch) -> ast.Rule:
        """Give a `require` or a `recommend`."""
        raise NotImplementedError


def undeclared_levels(tree: Branch) -> ast.Levels:
    """Give what `undeclared` says of keywords, columns and HDUs."""
    pairs = []
    for branch in branches(tree):
        what, level = tokens(branch)
        pairs.append((str(what), str(level)))
    return cast("ast.Levels", tuple(pairs))
