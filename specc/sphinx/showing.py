"""What all directives do: look up what they name, tell what is wrong with it, and mark what they show.

A directive that names something wrong shows nothing and warns, with the line of the manual and what would help.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, cast

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.addnodes import pending_xref
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from specc.sphinx.domain import SpeccDomain
from specc.sphinx.specs import Wrong, divided, specs_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from specc.sphinx.specs import Specs
    from specc.sphinx.things import Thing

_logger = logging.getLogger(__name__)
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


class Showing(SphinxDirective):
    """A directive that shows something of a spec, named as SPEC:NAME."""

    required_arguments = 1
    has_content = False
    option_spec: ClassVar[dict[str, Callable[[str], Any]]] = {"no-index": directives.flag}

    def run(self) -> list[nodes.Node]:
        """Give the nodes, or none and a warning."""
        specs = specs_of(self.config)
        spec = self.arguments[0].partition(":")[0].strip()
        try:
            spec, name = divided(self.arguments[0])
            return self.shown(specs, spec, name)
        except Wrong as wrong:
            self.env.note_reread()  # what is missing today may be there tomorrow
            _logger.warning("%s", wrong, location=self.get_location(), type="specc", subtype="name")
            return []
        finally:
            for file in specs.files(spec):
                self.env.note_dependency(file)

    def shown(self, specs: Specs, spec: str, name: str) -> list[nodes.Node]:
        """Give the nodes. Raises Wrong."""
        raise NotImplementedError

    def mark(self, thing: Thing, node: nodes.Element) -> None:
        """Give a node the id by which links find a thing, and take down that it is shown here."""
        document = self.state.document
        wanted = name = f"specc-{_UNSAFE.sub('-', thing.key).strip('-')}"
        number = 1
        while name in document.ids:
            number += 1
            name = f"{wanted}-{number}"
        node["ids"].append(name)
        document.note_explicit_target(node)
        if "no-index" not in self.options:
            node.source, node.line = self.get_source_info()
            cast("SpeccDomain", self.env.get_domain(SpeccDomain.name)).note(thing, node)

    def named(self, thing: Thing, text: str) -> list[nodes.Node]:
        """Give a name in code, at which links to a thing arrive."""
        made = nodes.target("", "")  # beside the name: some builders leave out what is in a target
        self.mark(thing, made)
        return [made, nodes.literal("", text)]

    def heading(self, title: list[nodes.Node], thing: Thing | None, inner: list[nodes.Node]) -> list[nodes.Node]:
        """Give nodes under a heading: a section where one may stand, as in no list or note."""
        if self.state_machine.match_titles:
            made: nodes.Element = nodes.section("", nodes.title("", "", *title), *inner)
            whole = [made]
        else:
            made = nodes.rubric("", "", *title)
            whole = [made, *inner]  # type: ignore[list-item]
        if thing is not None:
            self.mark(thing, made)
        else:
            self.state.document.set_id(made)
        return list(whole)


def link(key: str, address: str, inner: list[nodes.Node]) -> nodes.Node:
    """Give a link to a thing, which is settled when all documents are read."""
    made = pending_xref("", refdomain=SpeccDomain.name, reftype="any-thing", reftarget=key, refexplicit=True)
    made["specc_page"] = address
    made += nodes.inline("", "", *inner)
    return made
