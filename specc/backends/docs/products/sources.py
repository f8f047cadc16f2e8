"""The text of a spec as a page with an anchor a line, and what else was made of it.

Takes a spec and its text; gives the page, and links to it and to the other files of a build, which lie beside the
folder of pages.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends import folder_of
from specc.backends.docs.links import page_of_source, root_of
from specc.backends.docs.pages import Link, SourceView
from specc.backends.jsonschema import FORMATS
from specc.backends.wording.prose import printable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from specc.model.spec import Product, Spec
    from specc.plan.plan import Plan
    from specc.source import Source

_SUFFIX = ".specc"


@dataclass(frozen=True, slots=True)
class SourcePage:
    """The text of a spec; each line has the anchor `L42`."""

    root: str
    name: str
    title: str
    version: str
    path: str
    sha256: str
    count: int
    text: Markup


def source_page(spec: Spec, source: Source) -> SourcePage:
    """Give the page of a spec's text."""
    lines = source.text.removesuffix("\n").split("\n")
    return SourcePage(
        root=root_of(page_of_source(spec.name)),
        name=spec.name,
        title=spec.title,
        version=spec.version,
        path=source.path,
        sha256=source.sha256,
        count=len(lines),
        text=Markup("\n").join(_line(number, text) for number, text in enumerate(lines, 1)),
    )


def _line(number: int, text: str) -> Markup:
    """Give a line: its number, which links to itself, and its text."""
    before, sign, comment = _divided(text)
    told = Markup('<span class="c">%s</span>') % printable(f"{sign}{comment}") if sign else ""
    numbered = Markup('<a id="L%s" href="#L%s">%s</a>') % (number, number, number)
    return Markup("%s %s%s") % (numbered, printable(before), told)


def _divided(text: str) -> tuple[str, str, str]:
    """Give what stands before a comment, the sign of it, and the comment; only where that is plain to see."""
    stripped = text.lstrip()
    if stripped.startswith("#"):
        return text[: len(text) - len(stripped)], "#", stripped[1:]
    return text, "", ""


def linked(
    views: Iterable[SourceView], spec: str, specs: Collection[str], root: str, source: Source | None
) -> tuple[SourceView, ...]:
    """Give the texts that took part with links to their pages, of those that have one. specs: all of a build."""
    if source is None:
        return tuple(views)
    pages = {f"{one.replace('.', '/')}{_SUFFIX}": one for one in specs} | {source.path: spec}
    return tuple(
        replace(one, href=f"{root}{page_of_source(pages[one.path])}") if one.path in pages else one for one in views
    )


def origin_link(path: str, line: int, spec: str, root: str, source: Source | None) -> Link | None:
    """Give the line of a spec's own text where something is said; None where its text has no page."""
    if source is None or path != source.path:
        return None
    return Link(f"{root}{page_of_source(spec)}#L{line}", f"{path}:{line}")


def files(plan: Plan, product: Product, root: str, *, writer: bool) -> tuple[Link, ...]:
    """Give links to what else is made of a spec: they lead out of the folder of pages, into that of the build."""
    folder = f"{root}../{folder_of(plan)}/"
    schema = f"{product.name}.schema.json"
    names = ["validator.py", *(["writer.py"] if writer else []), "model.json"]
    names += [schema] if product.format in FORMATS else []
    return tuple(Link(f"{folder}{one}", one) for one in names)
