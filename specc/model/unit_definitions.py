"""The units that specs define: `unit nanomaggy = 3.631e-6 [Jy]`.

Takes the tree of a spec and those of its imports; gives the size of each unit by name, those that others are made of
first. A unit that an imported spec defines is known without being named in the import, as units of the Standard are; so
two specs that come together must mean the same by one name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.model.descriptions import text_of
from specc.model.spec import UnitDefinition
from specc.model.unit_words import meant
from specc.model.units import Units
from specc.runtime.unit_sizes import raised, size_of
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from specc.diagnostics.record import Problems
    from specc.runtime.unit_sizes import Size


@dataclass(slots=True)
class Defined:
    """The units that are defined: sizes by name, and the nodes that define them."""

    sizes: dict[str, Size]
    nodes: dict[str, ast.UnitDefinition]

    def listed(self, tree: ast.Spec, used: set[str]) -> tuple[UnitDefinition, ...]:
        """Give, for the model, those that a spec defines and those of others that it uses, in the order of need."""
        wanted = {name for name, node in self.nodes.items() if node.span.source is tree.source} | used
        for name in reversed(self.sizes):
            if name in wanted:
                wanted.update(Units({}, (), self.sizes).used(self.nodes[name].unit.text))
        return tuple(_model(self.nodes[name]) for name in self.sizes if name in wanted)


def defined_units(tree: ast.Spec, imports: Mapping[str, ast.Spec], problems: Problems) -> Defined:
    """Give the units that a spec and its imports define; what is wrong with one is reported."""
    nodes: dict[str, ast.UnitDefinition] = {}
    for node in _definitions([tree, *imports.values()]):
        name = node.name.text
        first = nodes.setdefault(name, node)
        differs = (first.number, first.unit.text) != (node.number, node.unit.text)
        # In one text it is a name that is declared twice.
        if differs and first.span.source is not node.span.source:
            problems.add(
                "SP350",
                first.name.span,
                f"`{name}` is two different units here",
                label=f"{first.number:g} {first.unit.text}",
                others=(Label(node.name.span, f"{node.number:g} {node.unit.text}"),),
                help="give one of them another name",
            )
    defined = Defined({}, nodes)
    for name in nodes:
        _settle(name, defined, (), problems)
    return defined


def _definitions(trees: Iterable[ast.Spec]) -> Iterable[ast.UnitDefinition]:
    return (one for tree in trees for one in tree.declarations if isinstance(one, ast.UnitDefinition))


def _settle(name: str, defined: Defined, way: tuple[str, ...], problems: Problems) -> None:
    """Find the size of one unit, after those that it is made of."""
    node = defined.nodes[name]
    if name in defined.sizes:
        return
    if size_of(name, {}) is not None:
        problems.add("SP350", node.name.span, f"`{name}` is a unit already", help="give this one another name")
        defined.sizes[name] = (1.0, {name: (1, 1)})
        return
    if name in way:
        round_ = " -> ".join([*way[way.index(name) :], name])
        problems.add(
            "SP350",
            node.unit.span,
            f"`{name}` is defined by itself",
            notes=(f"the way round is {round_}",) if len(way) > 1 else (),
            help="say what it is in a unit of the Standard",
        )
        defined.sizes[name] = (1.0, {name: (1, 1)})  # told once
        return
    for other in Units({}, (), dict.fromkeys(defined.nodes, (1.0, {}))).used(node.unit.text):
        _settle(other, defined, (*way, name), problems)
    if name in defined.sizes:
        return
    units = Units({}, (), {one: size for one, size in defined.sizes.items() if one != name})
    size = units.size(node.unit.text)
    if size is None:
        help_ = meant(node.unit.text, units)
        problems.add("SP303", node.unit.span, f"`{node.unit.text}` is not a unit", help=help_)
    elif node.number <= 0 or raised((size[0] * node.number, {}), (1, 1)) is None:
        problems.add("SP350", node.number_span, "a unit is a positive number of another", help="mend the number")
        size = None
    # One that is wrong is a dimension of its own: what uses it is not told again.
    defined.sizes[name] = (1.0, {name: (1, 1)}) if size is None else (size[0] * node.number, size[1])


def _model(node: ast.UnitDefinition) -> UnitDefinition:
    return UnitDefinition(node.name.text, float(node.number), node.unit.text, text_of(node.doc), node.name.span.place)
