"""The directives that show a product, or parts of it, and its rules.

What they say is what the page of the product says: both are made of one model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives

from specc.sphinx.grids import grid, said
from specc.sphinx.items import COLUMNS, USUAL, Items, spare
from specc.sphinx.markup import blocks, inline
from specc.sphinx.showing import Showing, link
from specc.sphinx.specs import chosen

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from specc.backends.docs.pages import Condition, ItemSection, Relation
    from specc.backends.docs.products.block_views import HduView
    from specc.sphinx.specs import Specs
    from specc.sphinx.things import Shown

PARTS = ("structure", "name", "keywords", "columns", "rules")
_CONDITIONS = ("both", "words", "expressions", "none")


def _words(known: tuple[str, ...]) -> Callable[[str], tuple[str, ...]]:
    """Give what reads an option that is a choice of words."""

    def read(text: str) -> tuple[str, ...]:
        words = tuple(text.replace(",", " ").split())
        wrong = [one for one in words if one not in known]
        if wrong or not words:
            raise ValueError(f"{wrong[0] if wrong else 'nothing'} is none of {', '.join(known)}")
        return words

    return read


def _listed(text: str) -> tuple[str, ...]:
    """Read an option that lists texts with commas between them."""
    return tuple(one.strip() for one in (text or "").split(",") if one.strip())


def _choice(text: str) -> str:
    return directives.choice(text, _CONDITIONS)


class ProductDirective(Showing):
    """`.. specc-product:: SPEC:PRODUCT`: all that is said of a product, or the parts that `:only:` names."""

    option_spec: ClassVar[dict[str, Callable[[str], Any]]] = {
        **Showing.option_spec,
        "only": _words(PARTS),
        "hdus": lambda text: tuple((text or "").replace(",", " ").split()),
        "sections": _listed,
        "columns": _words(COLUMNS),
        "conditions": _choice,
        "no-title": directives.flag,
    }

    def shown(self, specs: Specs, spec: str, name: str) -> list[nodes.Node]:
        """Give the nodes. Raises Wrong."""
        shown = specs.product(spec, name)
        views = _views(shown, self.options.get("hdus", ()))
        titles = [section.title for hdu in views for section in hdu.sections]
        chosen(self.options.get("sections", ()), titles, "section", shown.key)
        made = _Product(self, shown, views)
        return made.some(self.options["only"]) if "only" in self.options else made.whole()


class RulesDirective(Showing):
    """`.. specc-rules:: SPEC:PRODUCT`: every rule of a product, or of some HDUs, with its id, level and message."""

    option_spec: ClassVar[dict[str, Callable[[str], Any]]] = {
        **Showing.option_spec,
        "hdus": ProductDirective.option_spec["hdus"],
    }

    def shown(self, specs: Specs, spec: str, name: str) -> list[nodes.Node]:
        """Give the nodes. Raises Wrong."""
        shown = specs.product(spec, name)
        asked = self.options.get("hdus", ())
        scopes = tuple(f"{name}/{one.label}" for one in _views(shown, asked)) if asked else (name,)
        rows = [
            [
                [nodes.paragraph("", "", *self.named(shown.rule(rule), rule.id))],
                [said(rule.level)],
                [said(rule.message)],
            ]
            for rule in shown.rules
            if rule.id.startswith(tuple(f"{scope}{end}" for scope in scopes for end in "/:"))
        ]
        return [grid([said(one) for one in ("Rule", "Level", "What must hold")], rows, (40, 12, 48))]


def _views(shown: Shown, asked: tuple[str, ...]) -> tuple[HduView, ...]:
    known = {one.label: one for one in shown.page.hdus}
    labels = chosen(asked, known, "HDU", shown.key)
    return tuple(known[one] for one in labels) if labels else shown.page.hdus


class _Product:
    """Makes the nodes of one product."""

    def __init__(self, directive: ProductDirective, shown: Shown, views: tuple[HduView, ...]) -> None:
        self._directive = directive
        self._shown = shown
        self._views = views
        self._items = Items(
            directive,
            shown,
            directive.options.get("columns", USUAL),
            directive.options.get("conditions", "both"),
            spared="columns" not in directive.options,
        )

    def whole(self) -> list[nodes.Node]:
        """Give everything, under headings."""
        page, shown = self._shown.page, self._shown
        about = nodes.paragraph("", "", nodes.Text(f"{page.format.upper()}; {page.contents}; specification "))
        about += [nodes.literal("", page.spec), nodes.Text(f" {page.version}")]
        made: list[nodes.Node] = [*blocks(page.description, self._items.links), about]
        made += self._under("Structure", self.structure())
        if shown.product.templates:
            made += self._under("File name", self.name())
        for hdu in self._views:
            made += self._directive.heading([nodes.literal("", hdu.label)], shown.part(hdu), self._part(hdu))
        if page.relations and "hdus" not in self._directive.options:
            made += self._under("Rules of the file", self._relations(page.relations))
        if "no-title" in self._directive.options:
            anchor = nodes.target("", "")
            self._directive.mark(shown.thing, anchor)
            return [anchor, *made]
        title: list[nodes.Node] = [nodes.Text(f"{page.title} " if page.title else ""), nodes.literal("", page.name)]
        return self._directive.heading(title, shown.thing, made)

    def some(self, parts: tuple[str, ...]) -> list[nodes.Node]:
        """Give the parts that were asked for, without headings."""
        made: list[nodes.Node] = []
        for part in parts:
            match part:
                case "structure":
                    made += self.structure()
                case "name":
                    made += self.name()
                case "keywords":
                    made += [one for hdu in self._views for one in self._keywords(hdu)]
                case "columns":
                    made += [one for hdu in self._views for one in self._columns(hdu)]
                case _:
                    relations = [one for hdu in self._views for one in hdu.rules]
                    file = () if "hdus" in self._directive.options else self._shown.page.relations
                    made += self._relations((*file, *relations))
        return made

    def _under(self, title: str, inner: list[nodes.Node]) -> list[nodes.Node]:
        return self._directive.heading([nodes.Text(title)], None, inner)

    # -------------------------------------------------------------------------------------------- structure and name

    def structure(self) -> list[nodes.Node]:
        """Give the table of the parts of a file."""
        noun = self._shown.page.words.block
        heads = [noun, "Level", "Type", "Shape", "Unit", "Contents"]
        rows: list[list[list[nodes.Node]]] = []
        for hdu in self._views:
            thing = self._shown.part(hdu)
            name = link(thing.key, thing.address, [nodes.literal("", hdu.label)])
            kind = inline(hdu.type, self._items.links) if hdu.type else [nodes.Text(" or ".join(hdu.types) or hdu.kind)]
            rows.append(
                [
                    [nodes.paragraph("", "", name)],
                    self._items.level(hdu.level),
                    [nodes.paragraph("", "", *kind)],
                    [said(_shape(hdu))] if hdu.shape else [],
                    [said(hdu.unit)] if hdu.unit else [],
                    [nodes.paragraph("", "", *(inline(hdu.doc, self._items.links) or [nodes.Text(hdu.contents)]))],
                ]
            )
        return [spare(heads, rows, (15, 21, 13, 12, 13, 26), "Structure" if "only" in self._directive.options else "")]

    def name(self) -> list[nodes.Node]:
        """Give the templates of file names, and what their fields are."""
        page = self._shown.page
        made: list[nodes.Node] = []
        for template in self._shown.product.templates:
            text = template.template
            made.append(nodes.literal_block(text, text, language="text", classes=["specc-name"]))
        rows: list[list[list[nodes.Node]]] = []
        for one in page.fields:
            form: list[nodes.Node] = [nodes.literal("", one.type)]
            if one.pattern and one.type != f"/{one.pattern}/" and not one.type.startswith("digits"):
                form += [nodes.Text(" "), nodes.literal("", f"/{one.pattern}/")]
            words = inline(one.equals.words, self._items.links) if one.equals else [nodes.Text("free")]
            equals: list[nodes.Node] = [nodes.paragraph("", "", *words)]
            doc: list[nodes.Node] = [nodes.paragraph("", "", *inline(one.doc, self._items.links))] if one.doc else []
            rows.append([self._items.code(one.name), [nodes.paragraph("", "", *form)], equals, doc])
        if rows:
            heads = ["Field", "Form", "Equals", "Meaning"]
            made.append(spare(heads, rows, (16, 26, 30, 28)))
        return made

    # -------------------------------------------------------------------------------------------- parts

    def _part(self, hdu: HduView) -> list[nodes.Node]:
        links = self._items.links
        made: list[nodes.Node] = [nodes.paragraph("", "", *inline(hdu.doc, links))] if hdu.doc else []
        made += blocks(hdu.description, links)
        facts: list[tuple[str, list[nodes.Node]]] = [("Level", [said(f"{hdu.level.word}")] if hdu.level.word else [])]
        facts.append((hdu.found, [nodes.paragraph("", "", *inline(hdu.finder, links))]))
        facts += [(word, self._when(when)) for word, when in hdu.level.variants]
        facts += [("Only", self._when(one)) for one in hdu.conditions]
        pixels = " or ".join(hdu.types) + (f" {_shape(hdu)}" if hdu.shape else "")
        facts.append(("Pixels", self._items.code(pixels) if hdu.types else []))
        axes = ", ".join(f"NAXIS{number} = {axis.text}" for number, axis in enumerate(hdu.axes, 1))
        facts.append(("Axes", self._items.code(axes)))
        facts.append(("Unit", self._items.code(hdu.unit)))
        facts += [(name, [nodes.paragraph("", "", *inline(value, links))]) for name, value in hdu.facts]
        made.append(
            nodes.field_list(
                "",
                *(
                    nodes.field("", nodes.field_name("", name), nodes.field_body("", *inner))
                    for name, inner in facts
                    if inner
                ),
            )
        )
        made += self._keywords(hdu)
        made += self._columns(hdu)
        if hdu.rules:
            made += [nodes.rubric("", "Rules"), *self._relations(hdu.rules)]
        return made

    def _keywords(self, hdu: HduView) -> list[nodes.Node]:
        asked = self._directive.options.get("sections", ())
        sections = [one for one in hdu.sections if not asked or one.title in asked]
        return [node for one in sections for node in self._section(hdu, one)]

    def _section(self, hdu: HduView, section: ItemSection) -> list[nodes.Node]:
        title = section.title or f"{hdu.noun}s"
        return self._items.tables(hdu, section.groups, hdu.noun, f"{hdu.label}: {title}")

    def _columns(self, hdu: HduView) -> list[nodes.Node]:
        return self._items.tables(hdu, hdu.columns, "Column", f"{hdu.label}: columns") if hdu.columns else []

    # -------------------------------------------------------------------------------------------- rules

    def _relations(self, relations: tuple[Relation, ...]) -> list[nodes.Node]:
        links = self._items.links
        rules = {one.id: one for one in self._shown.rules}
        made = []
        for one in relations:
            name = self._directive.named(self._shown.rule(rules[one.id]), one.id)
            term = nodes.term("", "", *name, nodes.Text(f" ({one.level})"))
            holds = (
                nodes.paragraph("", one.message) if one.message else nodes.paragraph("", "", *inline(one.words, links))
            )
            text = [nodes.paragraph("", "", nodes.literal("", one.text))]
            when = [node for each in one.conditions for node in self._when(each)]
            made.append(nodes.definition_list_item("", term, nodes.definition("", holds, *when, *text)))
        return [nodes.definition_list("", *made, classes=["specc"])] if made else []

    def _when(self, condition: Condition) -> list[nodes.Node]:
        return self._items.condition(condition, "when ")


def _shape(hdu: HduView) -> str:
    return f"[{', '.join(one.text for one in hdu.shape)}]" if hdu.shape else ""
