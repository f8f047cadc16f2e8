"""Which things a manual shows and where, and the roles that link to them.

Knows for each thing the documents that show it. A link goes to the same document where that shows the thing, else to
the first by name; to the published pages where no document does; and else there is a warning that says what would help.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from docutils import nodes
from sphinx.domains import Domain, ObjType
from sphinx.roles import XRefRole
from sphinx.util import logging
from sphinx.util.nodes import make_refnode

from specc.sphinx.specs import Wrong, divided, specs_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from docutils.nodes import Element
    from sphinx.addnodes import pending_xref
    from sphinx.builders import Builder
    from sphinx.environment import BuildEnvironment

    from specc.sphinx.things import Thing

_logger = logging.getLogger(__name__)
_ONCE = frozenset({"item", "enum", "flags"})  # what two places cannot both be the place of

# What the domain keeps of a thing: its kind, its title, and for each document the id of the node.
_Objects = dict[str, tuple[str, str, dict[str, str]]]


class ThingRole(XRefRole):
    """Names a product, an item, a rule, an enum or flags of a spec, and links to it."""

    def process_link(
        self,
        env: BuildEnvironment,
        refnode: Element,
        has_explicit_title: bool,  # noqa: FBT001  as Sphinx calls it
        title: str,
        target: str,
    ) -> tuple[str, str]:  # fmt: skip
        """Find what is named while the document is read, so that a wrong name is told with its line."""
        specs = specs_of(env.config)
        spec = target.partition(":")[0].strip()
        try:
            spec, path = divided(target)
            thing = specs.thing(SpeccDomain.kinds[refnode["reftype"]], spec, path)
        except Wrong as wrong:
            env.note_reread()
            self.warn(str(wrong))
            return title, ""
        finally:
            for file in specs.files(spec):
                env.note_dependency(file)
        refnode["specc_page"] = thing.address
        refnode["specc_asked"] = True
        return title if has_explicit_title else thing.title, thing.key

    def warn(self, text: str) -> None:
        """Tell the author of the manual."""
        _logger.warning("%s", text, location=self.get_location(), type="specc", subtype="name")


class SpeccDomain(Domain):
    """Products of specs, and what is in them."""

    name = "specc"
    label = "specc"
    data_version = 1
    object_types = {  # noqa: RUF012  as every domain declares it
        "product": ObjType("product", "product"),
        "part": ObjType("HDU", "hdu"),
        "item": ObjType("keyword or column", "keyword", "column", "key"),
        "rule": ObjType("rule", "rule"),
        "enum": ObjType("enum", "enum"),
        "flags": ObjType("flags", "flags"),
    }
    kinds = {role: kind for kind, one in object_types.items() for role in one.roles}  # noqa: RUF012  as above
    roles = {  # noqa: RUF012  as above
        **{role: ThingRole() for role in kinds if role != "product"},
        "product": ThingRole(innernodeclass=nodes.inline),
    }
    initial_data = {"objects": {}}  # noqa: RUF012  as above

    @property
    def objects(self) -> _Objects:
        """Give what is known of each thing, by its key."""
        return cast("_Objects", self.data["objects"])

    def note(self, thing: Thing, node: Element) -> None:
        """Take down that the document that is read shows a thing at a node."""
        document = self.env.docname
        _, _, places = self.objects.setdefault(thing.key, (thing.kind, thing.title, {}))
        if document not in places:
            places[document] = node["ids"][0]
        elif thing.kind in _ONCE:
            self._twice(thing.key, f"{document} shows {thing.key} twice", node)

    def clear_doc(self, docname: str) -> None:
        """Forget what a document showed."""
        for key, (_, _, places) in list(self.objects.items()):
            places.pop(docname, None)
            if not places:
                del self.objects[key]

    def merge_domaindata(self, docnames: AbstractSet[str], otherdata: dict[str, Any]) -> None:
        """Take over what another process found in some documents."""
        for key, (kind, title, places) in cast("_Objects", otherdata["objects"]).items():
            mine = self.objects.setdefault(key, (kind, title, {}))[2]
            mine.update({document: node for document, node in places.items() if document in docnames})

    def check_consistency(self) -> None:
        """Warn where several documents show one thing."""
        told: set[tuple[str, ...]] = set()
        for key, (kind, _, places) in sorted(self.objects.items()):
            documents = tuple(sorted(places))
            if kind in _ONCE and len(documents) > 1 and documents not in told:
                told.add(documents)  # once for all that they share
                self._twice(key, f"{' and '.join(documents)} show {key}", documents[-1])

    def resolve_xref(  # noqa: PLR0917  as Sphinx calls it
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,  # noqa: ARG002  as every domain
        target: str,
        node: pending_xref,
        contnode: Element,
    ) -> nodes.reference | None:
        """Give the link, or the bare text of a link that leads nowhere."""
        places = self.objects.get(target, ("", "", {}))[2]
        if places:
            document = fromdocname if fromdocname in places else min(places)
            return make_refnode(builder, fromdocname, document, places[document], contnode)
        published = env.config.specc_docs
        if published and node.get("specc_page"):
            return nodes.reference("", "", contnode, internal=False, refuri=f"{published}{node['specc_page']}")
        if node.get("specc_asked"):
            _logger.warning(
                "no document of this manual shows %s: show it with a directive, or say in conf.py with `specc_docs` "
                "where its pages are published",
                target,
                location=node,
                type="specc",
                subtype="link",
            )
        return cast("nodes.reference", contnode)

    def resolve_any_xref(  # noqa: PLR0917  as Sphinx calls it
        self,
        env: BuildEnvironment,  # noqa: ARG002  as every domain
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,  # noqa: ARG002  as above
        contnode: Element,
    ) -> list[tuple[str, nodes.reference]]:
        """Find what `any` names, by its key."""
        if target not in self.objects:
            return []
        kind, _, places = self.objects[target]
        document = fromdocname if fromdocname in places else min(places)
        role = self.object_types[kind].roles[0]
        return [(f"specc:{role}", make_refnode(builder, fromdocname, document, places[document], contnode))]

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """Give all things, for the inventory that other manuals link by, and for the search."""
        for key, (kind, title, places) in sorted(self.objects.items()):
            document = min(places)
            yield key, title, kind, document, places[document], 1

    def _twice(self, key: str, text: str, location: Element | str) -> None:
        _logger.warning(
            "%s; give the directive the option `:no-index:` where links to %s should not lead",
            text,
            key,
            location=location,
            type="specc",
            subtype="twice",
        )
