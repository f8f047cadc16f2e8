"""The layout: what of a tree becomes a row of its own, and which parts of a row are cells.

Takes a tree that was put right; gives the rows in order. A statement is a row; a block opens its row and closes with
one of its own, and what stands in it is indented; a short block of one thing without a description stays on its row.
"""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

from specc.syntax.fmt.blocks import (
    TREES,
    closing_brace,
    groups_of,
    has,
    has_else,
    is_bare,
    is_list,
    leaves_of,
    opens,
)
from specc.syntax.fmt.rows import WIDTH, Row
from specc.syntax.fmt.spacing import SETS, one_line
from specc.syntax.trivia import Leaf, Node

if TYPE_CHECKING:
    from collections.abc import Sequence

_SLOTS = {
    "padded": "storage", "written": "storage", "scaled": "storage", "as_": "name elsewhere",
    "bits": "measure", "unit": "measure", "unit_of": "measure", "unit_from": "measure", "unit_like": "measure",
    "unit_any": "measure", "unit_verbatim": "measure", "unit_none": "measure", "null": "null", "nullable": "null",
    "level": "level", "level_when": "level", "loop": "loop",
}  # fmt: skip
# Declarations with a colon whose parts are not those of a table.
_NO_CELLS = frozenset({"product", "profile", "enum", "subset", "flags", "any_hdu"})
# Things whose description follows them directly: they open a block, or stand for one.
_HEADLINES = frozenset(
    {"product", "dataset", "anywhere", "table", "asciitable", "any_hdu", "asdf", "repeat", "profile", "text"}
)
# Blocks whose descriptions share a column. What stands in others shares that of the block around them.
_SHEETS = frozenset({
    "primary", "anywhere", "image", "table", "asciitable", "columns", "filename", "repeat", "tree", "meta", "asdf",
    "text", "dataset", "summary",
})  # fmt: skip
# Things without a colon whose first words are a name, and how many words.
_NAMED = {
    "flag_bit": 2, "plane": 1, "relevel": 2, "inherit": 1, "units": 1, "comments": 1, "datetimes": 1, "naming": 1,
    "undeclared": 1, "follow": 1, "order": 1, "delimiter": 1, "comment_mark": 1, "nulls": 1,
    "summary_row": 2,
}  # fmt: skip
_POLICY_WIDTH = 11  # `undeclared` is its longest word
_DIALECT_WIDTH = 10  # as is `delimiter` of those that say how a text is written
_DIALECT = frozenset({"delimiter", "comment_mark", "nulls"})
_TAKES_LAST_COMMA = frozenset({"enum", "subset", "units", "planes"})
# These are always opened: what will be put into them has a description.
_ALWAYS_OPEN = frozenset({"product", "dataset", "policy", "profile", "summary"})


def rows_of(tree: Node) -> list[Row]:
    """Give the rows of a whole text."""
    layout = _Layout()
    layout.top(tree)
    return layout.rows


class _Layout:
    """Makes the rows of one text."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.sheets = 0
        self.run = 0
        self.made = 0
        self.in_tree = False

    # -------------------------------------------------------------------------------------------- the top level

    def top(self, tree: Node) -> None:
        """Lay out the declarations of a text, a blank line between any two that are not both one line."""
        before: tuple[str, int] | None = None
        for child in tree.children:
            start = len(self.rows)
            if isinstance(child, Leaf):
                self.comments(child, 0, 0)
                self.rows[start:start] = []
                break
            self.sheets += 1
            run = self.run
            self.statement(child, 0, self.sheets)
            now = (child.data, len(self.rows) - start)
            apart = before is not None and (before[1] > 1 or now[1] > 1 or before[0] != now[0])
            blank = self.rows[start].blank
            self.rows[start].blank |= apart and child.data != "spec"
            if apart and not blank:  # as if the blank line had stood there before
                self.new_run()
                for row in self.rows[start:]:
                    row.run = self.run if row.run == run else row.run
            before = now

    # -------------------------------------------------------------------------------------------- statements

    def statement(self, node: Node, depth: int, sheet: int) -> None:
        """Lay out one statement."""
        first = node.first_leaf()
        self.comments(first, depth, sheet)
        row = self.new_row(depth, sheet, first)
        first.leading = []
        row.aligned = node.data not in _HEADLINES
        row.stated = not has(node, "COLON") and node.data != "plane"
        row.key = self.in_tree and node.data == "item"
        row.aligned &= not (row.key and is_bare(node))
        row.exact = node.data in {"enum_value", "flag_bit"} or first.of in _NAMED
        if node.data in _SHEETS:
            self.sheets += 1
            sheet = self.sheets
        self.close(self.pour(node, row, sheet))

    def new_row(self, depth: int, sheet: int, first: Leaf) -> Row:
        """Begin a row with a token."""
        if first.blank:
            self.new_run()
        return Row(depth, sheet, self.run, first.blank)

    def new_run(self) -> None:
        """Let what follows have columns of its own."""
        self.made += 1
        self.run = self.made

    def close(self, row: Row) -> None:
        """End a row."""
        self.rows.append(row)

    def pour(self, node: Node, row: Row, sheet: int) -> Row:
        """Put what a node is made of into rows; give the last, which is still open."""
        colon = node.data == "plane" or (node.data not in _NO_CELLS and has(node, "COLON"))
        index = 0
        while index < len(node.children):
            child = node.children[index]
            index += 1
            if isinstance(child, Leaf) and child.type == "LBRACE" and node.data not in SETS:
                end = closing_brace(node.children, index)
                row = self.block(node, row, (index - 1, end), sheet)
                index = end + 1
            elif isinstance(child, Leaf):
                self.token(node, child, row, colon=colon)
            elif child.data == "doc":
                row.doc = child.first_leaf()
                row.tail = list(child.leaves())[1:]
            elif child.data == "prose":
                self.close(row)
                self.prose(child.first_leaf(), row.depth, sheet)
                return self.nothing(row)
            elif opens(child):
                row = self.pour(child, row, sheet)
            else:
                self.part(node, child, row, colon=colon)
        return row

    def nothing(self, row: Row) -> Row:
        """Give an empty row after one that is closed."""
        return Row(row.depth, row.sheet, self.run)

    def token(self, node: Node, leaf: Leaf, row: Row, *, colon: bool) -> None:
        """Put a token of a statement where it belongs."""
        if row.doc is not None:
            row.tail.append(leaf)
            return
        if node.data in _NAMED:
            _begin_named(node, leaf, row)
        if colon and leaf.type == "COLON":
            row.cell("type")
        elif colon and leaf.type == "EQUALS":
            row.cell("value")
            leaf.gap = 2
        row.take([leaf])

    def part(self, node: Node, child: Node, row: Row, *, colon: bool) -> None:
        """Put a part of a statement where it belongs."""
        leaves = list(child.leaves())
        if row.doc is not None:
            row.tail.extend(leaves)
            return
        if node.data in _NAMED and node.data != "plane":
            _begin_named(node, leaves[0], row)
        named = node.data == "plane" or any(cell.slot == "type" for cell in row.cells)
        if colon and named and leaves[0].gap is not None:
            slot = _SLOTS.get(child.data, "value")
            if row.cells[-1].slot != slot:
                row.cell(slot)
        row.take(leaves)

    # -------------------------------------------------------------------------------------------- blocks

    def block(self, node: Node, row: Row, place: tuple[int, int], sheet: int) -> Row:
        """Lay out a block; give the row that it closes with."""
        brace, *content, closing = node.children[place[0] : place[1] + 1]
        behind = node.children[place[1] + 1 :]
        assert isinstance(brace, Leaf)  # noqa: S101  that is how it was found
        assert isinstance(closing, Leaf)  # noqa: S101  as above
        if self.stays(node, row, [brace, *content, closing], behind):
            if isinstance(content[-1] if content else None, Leaf) and is_list(content):
                content.pop()  # the comma before the brace
            groups = [[leaf for one in group for leaf in leaves_of(one)] for group in groups_of(content)]
            for leaves in groups[1:]:
                leaves[0].gap = leaves[0].gap if is_list(content) else 2
            flat = [brace, *(leaf for leaves in groups for leaf in leaves), closing]
            if row.doc is not None:
                row.tail += flat
            else:
                row.take(flat)
            return row
        row.tail.append(brace)
        self.close(row)
        around, outer = self.run, self.in_tree
        self.in_tree |= node.data in TREES
        self.new_run()
        start = len(self.rows)
        if is_list(content):
            self.values(node, content, row.depth + 1, sheet)
        else:
            for group in groups_of(content):
                self.group(group, row.depth + 1, sheet)
        self.comments(closing, row.depth + 1, sheet)
        if len(self.rows) > start:
            self.rows[start].blank = False
        self.new_run()
        end = Row(row.depth, row.sheet, self.run)
        self.in_tree = outer
        if row.key:  # the keys of an object share their columns, whatever objects stand between them
            self.run = around
        closing.leading = []
        end.take([closing])
        return end

    def group(self, group: Sequence[Node | Leaf], depth: int, sheet: int) -> None:
        """Lay out what stands in a block between two others."""
        only = group[0]
        if len(group) == 1 and isinstance(only, Node) and only.data == "prose":
            leaf = only.first_leaf()
            self.comments(leaf, depth, sheet)
            self.prose(leaf, depth, sheet)
        elif len(group) == 1 and isinstance(only, Node):
            self.statement(only, depth, sheet)
            if not (opens(only) or has(only, "COLON") or self.rows[-1].exact):
                self.new_run()
        else:
            self.statement(Node("several", list(group)), depth, sheet)

    def stays(self, node: Node, row: Row, block: Sequence[Node | Leaf], behind: Sequence[Node | Leaf]) -> bool:
        """Say whether a block stays on its row."""
        content = block[1:-1]
        brace, closing = (next(iter(leaves_of(one))) for one in (block[0], block[-1]))
        inner = [leaf for child in content for leaf in leaves_of(child)]
        if any(leaf.leading or leaf.trailing for leaf in inner) or closing.leading or brace.trailing:
            return False
        if not content or node.data in _ALWAYS_OPEN:
            return not content
        if row.doc is not None or (row.cells and row.cells[0].leaves[0].type == "RBRACE") or has_else(behind, node):
            return False
        nodes = [one for child in content if isinstance(child, Node) for one in child.nodes()]
        if any(one.data in {"doc", "prose"} or opens(one) for one in nodes):
            return False
        if len(groups_of(content)) > 1 and not (is_list(content) or node.data == "include"):
            return False
        rest = [leaf for child in behind for leaf in leaves_of(child)]
        blanks = 2 * len(content)
        return row.indent + len(one_line([*row.leaves, brace, *inner, closing, *rest])) + blanks <= WIDTH

    def values(self, node: Node, content: Sequence[Node | Leaf], depth: int, sheet: int) -> None:
        """Lay out values between commas: each on its row when one has a description, else as many as fit."""
        described = any(one.data == "doc" for child in content if isinstance(child, Node) for one in child.nodes())
        groups = groups_of(content)
        if isinstance(groups[0][0], Node) and groups[0][0].data == "prose":
            self.group(groups.pop(0), depth, sheet)
        described = described or any(
            sum(leaf.type != "COMMA" for one in group for leaf in leaves_of(one)) > 1 for group in groups
        )
        fill: Row | None = None
        for number, group in enumerate(groups):
            leaves = [leaf for one in group for leaf in leaves_of(one)]
            comma = leaves.pop() if leaves[-1].type == "COMMA" else None
            last = number == len(groups) - 1
            if last and comma is None and node.data in _TAKES_LAST_COMMA:
                comma = Leaf("COMMA", ",")
                leaves[-1].trailing, comma.trailing = "", leaves[-1].trailing
            elif last and comma is not None and node.data not in _TAKES_LAST_COMMA and not comma.leading:
                leaves[-1].trailing = leaves[-1].trailing or comma.trailing
                comma = None
            if described:
                self.value(group, comma, depth, sheet)
                continue
            fill = self.fill(fill, [*leaves, *([comma] if comma else [])], depth, sheet)
        if fill is not None:
            self.close(fill)

    def value(self, group: Sequence[Node | Leaf], comma: Leaf | None, depth: int, sheet: int) -> None:
        """Lay out one described value on a row of its own."""
        own = [one for one in group if not (isinstance(one, Leaf) and one.type == "COMMA")]
        only = own[0]
        self.statement(only if len(own) == 1 and isinstance(only, Node) else Node("several", own), depth, sheet)
        if comma is not None:
            self.rows[-1].tail.append(comma)

    def fill(self, row: Row | None, leaves: list[Leaf], depth: int, sheet: int) -> Row:
        """Put a value behind the one before it, or on a new row where it does not fit or a comment stands between."""
        first = leaves[0]
        full = row is not None and (
            bool(first.leading or first.blank or row.leaves[-1].trailing)
            or row.indent + len(one_line([*row.leaves, *leaves])) > WIDTH
        )
        if row is not None and full:
            self.close(row)
            row = None
        if row is None:
            self.comments(first, depth, sheet)
            row = self.new_row(depth, sheet, first)
            first.leading = []
        row.take(leaves)
        return row

    # -------------------------------------------------------------------------------------------- texts

    def comments(self, leaf: Leaf, depth: int, sheet: int) -> None:
        """Lay out the comments before a token."""
        for one in leaf.leading:
            if one.blank:
                self.new_run()
            self.rows.append(Row(depth, sheet, self.run, one.blank, raw=[one.text]))
        leaf.leading = []

    def prose(self, leaf: Leaf, depth: int, sheet: int) -> None:
        """Lay out a long description: its lines keep their indents to each other."""
        text = dedent(leaf.text[3:-3].replace("\r\n", "\n")).strip()
        closing = f'"""  {leaf.trailing}' if leaf.trailing else '"""'
        if leaf.blank:
            self.new_run()
        lines = ['"""', *(text.split("\n") if text else []), closing]
        self.rows.append(Row(depth, sheet, self.run, leaf.blank, raw=lines))


def _begin_named(node: Node, leaf: Leaf, row: Row) -> None:
    """Begin the second cell of a row without a colon, where its name ends."""
    if len(row.leaves) == _NAMED[node.data]:
        width = _DIALECT_WIDTH if node.data in _DIALECT else _POLICY_WIDTH
        leaf.gap = 2 if node.data in {"flag_bit", "plane", "summary_row"} else max(1, width - len(row.cells[0].text))
        row.cell("type")
