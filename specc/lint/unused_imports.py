"""SP701: an import of which nothing is used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from specc.diagnostics.record import Diagnostic
from specc.lint.words import code_of, counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Spec
    from specc.syntax import ast


def unused_imports(spec: Spec, tree: ast.Spec) -> Iterator[Diagnostic]:
    """Give the imports, and the names that imports bring, which the spec does not use.

    A spec without products may bring a name for those who import it.
    """
    if not tree.declarations:
        return
    words = counted(tree.source.text)
    used_elsewhere = _needed_otherwise(spec, tree)
    for one in tree.imports:
        for member in one.members:
            if (spec.products or spec.datasets) and words[member.text] == 1:
                yield Diagnostic("SP701", f"`{member.text}` is imported and not used", member.span, help="leave it out")
        if not one.members and one.name.text not in used_elsewhere and not _is_named(one.name.text, tree):
            short = one.name.text.rpartition(".")[2]
            yield Diagnostic(
                "SP701",
                f"`{one.name.text}` is imported and not used",
                one.name.span,
                help=f"leave the import out, or use what it declares: `{short}.NAME`",
            )


def _is_named(name: str, tree: ast.Spec) -> bool:
    """Say whether something of a module is named: `core.X` or `jwst.core.X`."""
    short = name.rpartition(".")[2]
    pattern = rf"(?<![\w.])(?:{re.escape(name)}|{re.escape(short)})\s*\.\s*[A-Za-z_]"
    return re.search(pattern, code_of(tree.source.text)) is not None


def _needed_otherwise(spec: Spec, tree: ast.Spec) -> set[str]:
    """Give the imports that a spec needs without naming what they declare: for their policy, or their units."""
    adopted = re.findall(r"\bfrom\s+([A-Za-z_][\w.-]*)", code_of(tree.source.text))
    defining = {one.place.path for one in spec.units}
    of_units = (one.name.text for one in tree.imports)
    return {*adopted, *(one for one in of_units if any(_is_text_of(path, one) for path in defining))}


def _is_text_of(path: str, name: str) -> bool:
    return path.removesuffix(".specc").endswith(name.replace(".", "/"))
