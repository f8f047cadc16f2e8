"""What may stand where, told of what stands where it may not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.source import Span

_ADMITS = {
    "in a tree": "keys, `section`, `include` of a `tree`, `use`, `when`, `switch`, `require` and `undeclared`",
    "in a product": "HDUs, `repeat`, `when`, `switch`, `include` of `hdus`, `require`, `each pixel` and the file name",
    "in a header": "keywords, `section`, `include` of a `header`, `use`, `when`, `switch`, `require` and `undeclared`",
    "in a table": "keywords, `columns`, `rows`, `each row`, `include`, `use`, `when`, `switch` and `require`",
    "in an image": "keywords, `planes`, `section`, `include`, `use`, `when`, `switch`, `require` and `each pixel`",
    "in `columns`": "columns, `include` of `columns`, `use`, `when`, `switch`, `require` and `each row`",
    "in the braces of a column": "its keywords, `include` of a `header`, `use`, `when`, `switch` and `require`",
    "in `each`": "`require`, `recommend` and `when`",
}


def misplaced(span: Span, block: str, problems: Problems) -> None:
    """Report an item that the block around it does not admit."""
    problems.add("SP208", span, "this cannot stand here", help=f"{block}, {_ADMITS[block]} may stand")
