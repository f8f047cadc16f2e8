"""SP702: a fragment, an enum or another declaration that nothing uses.

Only in a spec with products: what a spec without them declares is there for others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.record import Diagnostic
from specc.lint.words import counted
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Spec

_Named = ast.Enum | ast.Flags | ast.Combos | ast.NamedType | ast.Vocabulary | ast.Fragment
_WORDS: dict[type[_Named], str] = {
    ast.Enum: "enum",
    ast.Flags: "flags",
    ast.Combos: "table",
    ast.NamedType: "type",
    ast.Vocabulary: "vocabulary",
    ast.Fragment: "fragment",
}


def unused_declarations(spec: Spec, tree: ast.Spec) -> Iterator[Diagnostic]:
    """Give the declarations that a spec with products does not use."""
    if not spec.products:
        return
    words = counted(tree.source.text)
    for one in tree.declarations:
        if isinstance(one, _Named) and words[one.name.text] == 1:
            yield Diagnostic(
                "SP702",
                f"{_WORDS[type(one)]} `{one.name.text}` {'are' if isinstance(one, ast.Flags) else 'is'} not used",
                one.name.span,
                help="leave it out; what others are to import belongs into a spec without products",
            )
