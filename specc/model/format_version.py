"""The keyword that says under which version of the spec a file was written.

Takes `version primary.FMTVER` as written; gives what the model has of it, or reports why no file can say its version
like that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.model import expressions as typed
from specc.model.spec import FormatVersion
from specc.model.versions import shown, turns, version_of
from specc.syntax import ast

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.context import Context
    from specc.model.drafts import ProductDraft
    from specc.model.infer import Typing

_CARRIERS = {"string", "int", "float", "digits"}
_TENTH = 10


def format_version(typing: Typing, draft: ProductDraft, context: Context) -> FormatVersion | None:
    """Give what says the version of a product's files."""
    found = [one for one in draft.declaration.items if isinstance(one, ast.VersionOf)]
    if not found:
        return None
    node = found[0]
    for other in found[1:]:
        typing.problems.add(
            "SP202",
            other.span,
            "a product has one `version`",
            others=(Label(node.span, "first here"),),
            help="leave one out",
        )
    keyword = typing.expression(node.reference, context)
    if keyword is None:
        return None
    span = node.reference.span
    if not isinstance(keyword, typed.KeywordRef) or keyword.hdu.relation == "every" or "[" in keyword.name:
        help_ = "name one keyword, as in `version primary.FMTVER`"
        typing.problems.add("SP244", span, f"`{span.text}` is not one keyword", help=help_)
        return None
    if keyword.storage not in _CARRIERS:
        message = f"`{span.text}` is a {keyword.storage}, in which no version is written"
        typing.problems.add("SP244", span, message, help="declare it as a string")
        return None
    _can_tell(keyword, node, draft.scope.tree, typing.problems)
    default = version_of(node.default.text) if node.default is not None else None
    return FormatVersion(keyword, shown(default) if default else "", node.span.place)


def _can_tell(keyword: typed.KeywordRef, node: ast.VersionOf, tree: ast.Spec, problems: Problems) -> None:
    """Report versions that a number cannot tell apart: 1.10 is 1.1 in a float, and a whole number has no parts."""
    for version in turns(tree):
        _, second, third = version
        text = shown(version)
        lost = {"int": bool(second or third), "digits": bool(second or third)}.get(keyword.storage, False)
        if keyword.storage == "float":
            lost = bool(third) or (second >= _TENTH and second % _TENTH == 0)
        if lost:
            article = "an" if keyword.storage == "int" else "a"
            problems.add(
                "SP244",
                node.reference.span,
                f"no {keyword.storage} says {text}, and what holds changed there",
                notes=(f"`{keyword.name}` is declared as {article} {keyword.storage}",),
                help="declare it as a string, or count versions so that it can tell them",
            )
            return
