"""Page models as HTML, through templates with everything escaped that is not markup already.

Takes a page; gives the text of a file. The same page gives the same text.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Protocol

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from specc.backends.docs.links import page_of_spec, suite_of
from specc.backends.docs.suites.glossary import word_link
from specc.backends.wording.allowed import href
from specc.backends.wording.prose import line, printable

# The pages about all specs, for the foot of every page.
SITE = (
    ("index.html", "Products"),
    ("datasets.html", "Deliveries"),
    ("vocabularies.html", "Vocabularies"),
    ("enums.html", "Enums"),
    ("flags.html", "Flags"),
    ("units.html", "Units"),
    ("versions.html", "Versions"),
    ("formats.html", "Formats"),
    ("glossary.html", "Glossary"),
    ("rules.html", "Rules"),
    ("diagnostics.html", "Diagnostics"),
    ("recommendations.html", "Recommendations"),
)


_AS_IT_STANDS = re.compile(r"(<pre\b.*?</pre>)", re.DOTALL)


class Page(Protocol):
    """What is known of every page: the way to the folder of all."""

    @property
    def root(self) -> str:
        """Give the way: `../../`, or nothing for a page that lies in it."""


def render(page: Page, template: str) -> str:
    """Give a page as HTML."""
    text = _environment().get_template(template).render(page=page)
    parts = _AS_IT_STANDS.split(text)
    parts[::2] = [_tight(one) for one in parts[::2]]
    return "".join(parts).strip("\n") + "\n"


def _tight(text: str) -> str:
    """Leave out blank lines and blanks that end a line, but not where the text ends: something stands there."""
    first, *rows = text.split("\n")
    if not rows:
        return text
    *inner, last = rows
    return "\n".join([first.rstrip(), *(row.rstrip() for row in inner if row.strip()), last])


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
    environment.filters["dict"] = dict
    environment.filters["term"] = word_link
    environment.globals["site"] = SITE
    environment.globals["page_of_spec"] = page_of_spec
    environment.globals["suite_of"] = suite_of
    return environment


def _printable(value: Any) -> Any:  # noqa: ANN401  whatever a template prints
    """Keep characters away that HTML does not allow, whatever text they come in."""
    if isinstance(value, Markup):
        return Markup(printable(value))  # noqa: S704  it is markup already
    return printable(value) if isinstance(value, str) else value
