"""Page models as HTML, through templates with everything escaped that is not markup already.

Takes a page; gives the text of a file. The same page gives the same text.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from specc.backends.docs.allowed import href
from specc.backends.docs.prose import line, printable

if TYPE_CHECKING:
    from specc.backends.docs.deliveries import DatasetPage
    from specc.backends.docs.matrix import MatrixPage
    from specc.backends.docs.pages import FrontPage, ProductPage, SpecPage
    from specc.backends.docs.reuse import VocabulariesPage


def render(
    page: ProductPage | SpecPage | FrontPage | VocabulariesPage | MatrixPage | DatasetPage, template: str
) -> str:
    """Give a page as HTML."""
    text = _environment().get_template(template).render(page=page)
    return "\n".join(row for row in (one.rstrip() for one in text.splitlines()) if row) + "\n"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("specc.backends.docs"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_printable,
    )
    environment.filters["href"] = href
    environment.filters["line"] = line
    return environment


def _printable(value: Any) -> Any:  # noqa: ANN401  whatever a template prints
    """Keep characters away that HTML does not allow, whatever text they come in."""
    if isinstance(value, Markup):
        return Markup(printable(value))  # noqa: S704  it is markup already
    return printable(value) if isinstance(value, str) else value
