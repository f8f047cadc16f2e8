"""Lowering of deliveries: their keys, their members, and what stands under conditions; and of summaries.

Takes the trees of datasets and summaries; gives the nodes of `specc.syntax.ast.dataset` and `.summary`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from specc.syntax import ast
from specc.syntax.lower_expressions import Branch, branches, tokens
from specc.syntax.lower_profiles import ProfileLowering

if TYPE_CHECKING:
    from collections.abc import Iterator

_HOW_MANY: dict[str, ast.HowMany] = {"ONE": "one", "MAYBE": "optional", "MANY": "many", "ANY_NUMBER_OF": "any"}


class DatasetLowering(ProfileLowering):
    """Adds deliveries to the lowering of profiles."""

    def dataset(self, tree: Branch) -> ast.Dataset:
        """Give a dataset."""
        items = tuple(self.dataset_items(tree))
        return ast.Dataset(self.name_in(tree), self.doc(tree), self.prose(tree), items, self.span(tree))

    def dataset_items(self, tree: Branch) -> Iterator[ast.DatasetNode]:
        """Give what stands in the braces of a dataset."""
        for branch in branches(tree):
            match branch.data:
                case "key":
                    yield ast.Key(self.names(branch), self.span(branch))
                case "folder":
                    yield ast.Folder(self.text(tokens(branch)[0]), self.span(branch))
                case "undeclared_files":
                    level = cast('Literal["error", "warning", "info", "allowed"]', str(tokens(branch)[-1]))
                    yield ast.UndeclaredFiles(level, self.span(branch))
                case "member" | "rule" | "when_dataset":
                    yield self.member_item(branch)

    def member_item(self, tree: Branch) -> ast.MemberNode:
        """Give what may stand under a condition, too."""
        if tree.data == "member":
            return self.member(tree)
        return self.rule(tree) if tree.data == "rule" else self.dataset_when(tree)

    def dataset_when(self, tree: Branch) -> ast.DatasetWhen:
        """Give `when`; `else when` becomes one alone in `otherwise`."""
        condition, then, *rest = branches(tree)
        otherwise: tuple[ast.MemberNode, ...] = ()
        if rest:
            chained = rest[0].data == "when_dataset"
            otherwise = (self.dataset_when(rest[0]),) if chained else tuple(map(self.member_item, branches(rest[0])))
        inner = tuple(map(self.member_item, branches(then)))
        return ast.DatasetWhen(self.expression(condition), inner, otherwise, self.span(tree))

    def member(self, tree: Branch) -> ast.Member:
        """Give one member."""
        parts = {str(branch.data): branch for branch in branches(tree)}
        each = parts.get("for_each")
        for_each = None
        if each is not None:
            told_by = next((self.names(branch)[0] for branch in branches(each) if branch.data == "told_by"), None)
            for_each = ast.ForEach(self.names(each), told_by, self.span(each))
        called = parts.get("called")
        folder = parts.get("in_folder")
        listed = parts.get("listed_in")
        return ast.Member(
            _HOW_MANY[tokens(tree)[0].type],
            tuple(self.qname(branch) for branch in branches(tree) if branch.data == "qname"),
            self.names(called)[0] if called is not None else None,
            self.names(parts["by"]) if "by" in parts else (),
            for_each,
            self.ref(branches(listed)[0]) if listed is not None else None,
            self.text(next(token for token in tokens(folder) if token.type == "STRING"))
            if folder is not None
            else None,
            self.doc(tree),
            self.span(tree),
            self.facts(tree),
        )

    def summary(self, tree: Branch) -> ast.Summary:
        """Give a summary."""
        rows = tuple(self.summary_row(branch) for branch in branches(tree) if branch.data == "summary_row")
        return ast.Summary(self.title(tree), self.prose(tree), rows, self.span(tree))

    def summary_row(self, tree: Branch) -> ast.SummaryRow:
        """Give one row of a summary."""
        products = tuple(self.qname(branch) for branch in branches(tree) if branch.data == "qname")
        return ast.SummaryRow(self.title(tree), products, self.doc(tree), self.span(tree))

    def title(self, tree: Branch) -> ast.Text:
        """Give the text that stands first."""
        return self.text(next(token for token in tokens(tree) if token.type == "STRING"))

    def names(self, tree: Branch) -> tuple[ast.Name, ...]:
        """Give the names that a branch lists."""
        return tuple(self.word(tokens(branch)[0]) for branch in branches(tree) if branch.data == "name")
