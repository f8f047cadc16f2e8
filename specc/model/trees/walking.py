"""Walking trees: what stands in the braces of an object, of a named tree, or of a fragment that is included there.

Takes nodes and the block they stand in; hands declarations to `drafting`, pastes includes, spreads conditions.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from specc.model.drafts import RuleDraft, path_parts
from specc.model.misplaced import misplaced
from specc.model.trees.drafting import TreeDrafting
from specc.model.vocabularies import taken
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from specc.diagnostics.record import Problems
    from specc.model.drafts import HduDraft, ProductDraft
    from specc.model.entering import Entering
    from specc.model.pasting import Pasting
    from specc.model.place import Place
    from specc.model.vocabularies import Taken

    Branches = Callable[[ast.When | ast.Switch, Place], Iterable[tuple[tuple[ast.Node, ...], Place]]]

_IN_FITS = "asdf"  # a tree inside FITS has the names of ASDF


@dataclass(slots=True)
class TreeWalk:
    """Walks the trees of one product."""

    draft: ProductDraft
    entering: Entering
    pasting: Pasting
    problems: Problems
    branches: Branches
    sections: dict[int, str] = field(default_factory=dict)
    drafting: TreeDrafting = field(init=False)

    def __post_init__(self) -> None:
        self.drafting = TreeDrafting(self.draft, self.entering, self.problems, self.items)

    def items(self, items: tuple[ast.Node, ...], block: HduDraft, place: Place) -> None:
        """Walk what stands in the braces of an object."""
        for item in items:
            section = self.sections.get(id(block), "")
            match item:
                case ast.Item():
                    self.drafting.item(item, block, place, section)
                case ast.Section():
                    self.sections[id(block)] = item.title.text
                case ast.Include():
                    self.include(item, block, place)
                case ast.Use():
                    for term in taken(item, place.scope, self.problems):
                        self.drafting.term(term, self.name_of(term), block, place, section)
                case ast.Rule():
                    block.rules.append(RuleDraft(item, place.scope, place.conditions, "hdu", place.group))
                case ast.When() | ast.Switch():
                    for branch, inside in self.branches(item, replace(place, hdu=block)):
                        self.items(branch, block, inside)
                case ast.UndeclaredItem() if place.conditions:
                    block.undeclared_when += [
                        (level, place.conditions) for what, level in item.levels if what == "keys"
                    ]
                case ast.UndeclaredItem():
                    block.undeclared.update(item.levels)
                case ast.Mirror() if block.holder is None and block.fragment is None:
                    block.mirrors += item.labels
                case _:
                    misplaced(item.span, "in a tree", self.problems)

    def include(self, item: ast.Include, block: HduDraft, place: Place) -> None:
        """Paste a fragment, and say more of what it brings."""
        before = self.entering.count(block.keywords)
        pasted = self.pasting.pasted(item, "tree", place)
        if pasted is None:
            return
        self.items(pasted[0].items, block, pasted[1])
        deep = [one for one in item.narrowings if one.items or any(name.kind == "path" for name in one.names)]
        plain = tuple(one for one in item.narrowings if all(one is not other for other in deep))
        self.pasting.narrow(replace(item, narrowings=plain), place, self.entering.since(before, block.keywords))
        for one in deep:
            self.drafting.item(one, block, place, self.sections.get(id(block), ""))

    def name_of(self, term: Taken) -> tuple[str, ...]:
        """Give what a term is called in the format of the product, as a path of keys."""
        wanted = self.draft.declaration.format.text
        wanted = _IN_FITS if wanted == "fits" else wanted
        names = [one.path.text for one in term.formats if one.format.text == wanted]
        return tuple(path_parts(names[0])) if names else (term.name.text,)
