"""Where the files of a delivery lie: a template of folders, whose fields are those of the key.

Takes the template as written; gives its pieces and a regular expression, or a diagnostic.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean
from specc.model.name_templates import Template, names_in, regular
from specc.model.spec import FolderTemplate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specc.diagnostics.record import Problems
    from specc.syntax import ast

_NO_NAMES = ("", ".", "..")


def folder_of(text: ast.Text, patterns: Mapping[str, str], problems: Problems) -> FolderTemplate | None:
    """Give a template of folders. patterns: what each field of the key may hold."""
    written = text.text.removesuffix("/")
    if any(part in _NO_NAMES for part in written.split("/")) or "\\" in written:
        problems.add(
            "SP648",
            text.span,
            "this is no folder of a delivery",
            help="name the folders from the outermost one, with `/` between them: `preview/{program}`",
        )
        return None
    parts = Template(type(text)(written, text.span), problems).parts()
    if parts is None:
        return None
    unknown = sorted(names_in(parts) - set(patterns))
    if unknown:
        problems.add(
            "SP648",
            text.span,
            f"`{unknown[0]}` is no field of the key",
            help=did_you_mean(unknown[0], patterns) or f"the key is {', '.join(patterns)}",
        )
        return None
    return FolderTemplate(written, parts, regular(parts, dict(patterns)), text.span.place)
