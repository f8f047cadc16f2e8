"""Growing a tree: which keys its objects have, from what the spec says of their presence.

Takes the blocks of a product; gives nodes. Keys that hang on others come after those, so that conditions can be told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specc.examples import texts
from specc.examples.anything import is_free
from specc.examples.evaluating import evaluate, holds
from specc.examples.holding import DEEPEST, Along, Holding, Spot
from specc.examples.nodes import Inside, Node, at_same_path, path_below
from specc.examples.pins import PRESENT
from specc.examples.tags import ASDF, is_array, tags_told
from specc.model.expressions import KeywordRef
from specc.model.walk import nodes
from specc.runtime.expressions import UNTOLD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.model.expressions import Expr
    from specc.model.spec import Hdu, Keyword, LoopVariable

_MOST_OF_FAMILY = 3  # keys of a family that has no end
_MOST = 99


class Grower(Holding):
    """Grows one tree."""

    def grow(self, block: Hdu) -> Node:
        """Give the tree whose root a block is."""
        self.root = root = Node({}, "", block=block)
        if block.root is None:
            self.fill(root, Along(), 0)
            return root
        held = self.held(Spot(block.root, "", root, 0), Along())
        for one in held.value.values() if isinstance(held.value, dict) else held.value or ():
            one.around = root
        root.value, root.tag, root.facts, root.key = held.value, held.tag, held.facts, block.root
        return root

    def fill(self, node: Node, along: Along, depth: int) -> None:
        """Put the keys into an object: first those that are there whatever else is."""
        block = node.block
        if block is None:
            return
        if self.tagged and not node.tag:
            self._choose_tag(node, block, depth)
        spelled = list(self._spelled(block.keywords, node))
        waiting = [one for one in spelled if _hangs(one[0])]
        for key, name, variables in [one for one in spelled if not _hangs(one[0])] + waiting:
            if name in node.value:
                continue
            spot = Spot(key, path_below(node, name), node, depth)
            if self._takes(spot, variables):
                node.value[name] = self.key(spot, name, along)
        order = {name: at for at, (_, name, _) in enumerate(spelled)}
        node.value = dict(sorted(node.value.items(), key=lambda one: order[one[0]]))

    def _choose_tag(self, node: Node, block: Hdu, depth: int) -> None:
        """Give an object one of the tags that its keys hang on; deep down one that ends there."""
        told = tags_told(block)
        if not told:
            return
        path = f"{node.path}<tag>"
        ends = [one for one in told if self._ends(node, block, one)] if depth >= DEEPEST else []
        node.tag = self.pins.values.get(path) or self.at(path).rng.choice(ends or told)

    def _ends(self, node: Node, block: Hdu, tag: str) -> bool:
        """Say whether an object with a tag need not hold others that may hold it."""
        node.tag = tag
        asked = [one for one in block.keywords if one.presence.level == "required" and self.names(one.value)]
        return not any(all(self._holds(one, node) for one in key.conditions) for key in asked)

    # Families.

    def _spelled(self, keys: Sequence[Keyword], node: Node) -> Iterator[tuple[Keyword, str, dict[str, Any]]]:
        """Give keys with the names that they have in a file, those of families by their variables."""
        for key in keys:
            if key.family is None:
                yield key, key.name, {}
            elif key.family.variables:
                for variables in self._runs(key.family.variables, node):
                    yield key, _spelling(key, variables), variables
            else:
                draw = self.at(f"{node.path}.{key.name}")
                for _ in range(2 if draw.kind == "maximal" else 1):
                    yield key, texts.matching(key.family.pattern, draw), {}

    def _runs(self, variables: Sequence[LoopVariable], node: Node) -> Iterator[dict[str, Any]]:
        if not variables:
            yield {}
            return
        first, *rest = variables
        for value in self._values_of(first, node):
            for others in self._runs(rest, node):
                yield {first.name: value, **others}

    def _values_of(self, variable: LoopVariable, node: Node) -> Sequence[int | str]:
        if variable.values:
            return variable.values
        seen = self.seen(node)
        try:
            least = 1 if variable.least is None else int(evaluate(variable.least, seen))
            most = least + _MOST_OF_FAMILY - 1 if variable.most is None else int(evaluate(variable.most, seen))
        except UNTOLD:
            return ()
        return range(least, min(most, least + _MOST) + 1)

    # Presence.

    def _takes(self, spot: Spot, variables: dict[str, Any]) -> bool:
        """Say whether a key is there."""
        key, path, node = spot.key, spot.path, spot.around
        if not all(self._holds(one, node, variables) for one in key.conditions):
            return False
        cases = (level for level, when in key.presence.when if self._holds(when, node, variables))
        level = next(cases, key.presence.level)
        if level == "required":
            return True
        if level in {"forbidden", "deprecated"} or key.life.deprecated:
            return False
        if path in self.pins.presence:
            return self.pins.presence[path] == PRESENT
        if level == "recommended" and self.draw.kind != "minimal":
            return True
        if path in self.pins.values:
            return True
        if (spot.depth >= DEEPEST and self.names(key.value)) or self._is_foreign(key, node):
            return False
        return self.at(f"{path}?").takes()

    @staticmethod
    def _is_foreign(key: Keyword, node: Node) -> bool:
        """Say whether a schema that is none of ours says what stands there: by its tag, or that of the object."""
        if key.value is not None or not is_free(key.facts):
            return False
        return any(not is_array(one) for one in key.facts.tags) or node.tag.startswith(ASDF)

    def _holds(self, condition: Expr, node: Node, variables: dict[str, Any] | None = None) -> bool:
        told = holds(condition, self.seen(node, variables))
        if self.before is not None and (told is None or _looks_away(condition)):
            same = at_same_path(self.before, node)
            before = None if same is None else Inside(same, self.before, self.file, variables=variables)
            later = None if before is None else holds(condition, before)
            told = told if later is None else later
        return bool(told)


def _looks_away(condition: Expr) -> bool:
    """Say whether a condition asks for what may be grown later."""
    return any(isinstance(one, KeywordRef) and one.hdu.relation != "own" for one in nodes(condition))


def _spelling(key: Keyword, variables: dict[str, Any]) -> str:
    name = key.name if key.family is None else key.family.template
    for one in () if key.family is None else key.family.variables:
        name = name.replace(f"[{one.name}]", str(variables[one.name]).zfill(one.pad), 1)
    return name


def _hangs(key: Keyword) -> bool:
    """Say whether it depends on others whether a key is there."""
    return bool(key.conditions or key.presence.when)
