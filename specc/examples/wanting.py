"""Which of the declared things a file in the making has: levels, conditions, families and what was found to be needed.

Takes declarations and where they stand; gives them with the names that they have in the file.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product as combinations
from typing import TYPE_CHECKING, Any

from specc.examples import texts
from specc.examples.evaluating import evaluate, holds
from specc.examples.pins import PRESENT
from specc.examples.usual import together
from specc.runtime.expressions import UNTOLD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from specc.examples.drawing import Draw
    from specc.examples.pins import Pins
    from specc.examples.standing import Standing
    from specc.model.expressions import Expr
    from specc.model.spec import Column, Family, Keyword, LoopVariable, Presence

_OPEN = 2  # members of a family that has no end
_MOST = 99
_LONGEST = 8  # characters of a keyword


class Wanting:
    """Says what is there. Coins are thrown once for each path."""

    def __init__(self, draw: Draw, pins: Pins) -> None:
        self.draw = draw
        self.pins = pins
        self.coins: dict[str, bool] = {}
        self.invented: dict[str, list[str]] = {}

    def takes(self, presence: Presence, conditions: Sequence[Expr], path: str, at: Standing, coin: str = "") -> bool:
        """Say whether a thing is there. coin: what things share that are all there or all not."""
        if not self.allowed(conditions, at):
            return False
        level = next((other for other, when in presence.when if holds(when, at)), presence.level)
        if level == "required":
            return True
        if level in {"forbidden", "deprecated"}:
            return False
        if path in self.pins.presence:
            return self.pins.presence[path] == PRESENT
        if level == "recommended":
            return self.draw.kind != "minimal"
        coin = coin or path
        if coin not in self.coins:
            self.coins[coin] = self.draw.takes()
        return self.coins[coin]

    @staticmethod
    def allowed(conditions: Sequence[Expr], at: Standing) -> bool:
        """Say whether all conditions hold that a thing stands under."""
        return all(holds(one, at) is True for one in conditions)

    def there(self, declared: Iterable[Keyword], path: str, at: Standing) -> Iterator[tuple[Keyword, str, Standing]]:
        """Give the keywords that are there, each name once, and where what is said of each stands."""
        named: dict[str, tuple[Keyword, Standing]] = {}
        for one in declared:
            for name, inside in self._named(one, path, at):
                shared = together(name)
                coin = path + (one.family.template if one.family is not None and shared == name else shared)
                if name not in named and self.takes(one.presence, one.conditions, f"{path}{name}", inside, coin):
                    named[name] = (one, inside)
        for name, (one, inside) in named.items():
            yield one, name, inside

    def columns(self, declared: Iterable[Column], path: str, at: Standing) -> Iterator[tuple[Column, str, Standing]]:
        """Give the columns that are there, as `there` gives keywords."""
        named: dict[str, tuple[Column, Standing]] = {}
        for one in declared:
            for name, inside in self._named(one, path, at):
                if name not in named and self.takes(one.presence, one.conditions, f"{path}{name}", inside):
                    named[name] = (one, inside)
        for name, (one, inside) in named.items():
            yield one, name, inside

    def _named(self, one: Keyword | Column, path: str, at: Standing) -> Iterator[tuple[str, Standing]]:
        if one.family is None:
            yield one.name, at
            return
        if not one.family.variables:
            yield from ((name, at) for name in self._invented(one.family, path, at))
            return
        yield from spelled(one.family.template, one.family.variables, at)

    def _invented(self, family: Family, path: str, at: Standing) -> list[str]:
        """Give names that a pattern such as `S_*` fits, and that nothing else has."""
        key = f"{path}{family.template}"
        if key not in self.invented:
            made: list[str] = []
            taken = set(at.block.values) | set(at.block.columns) if at.block is not None else set()
            for _ in range(50):
                name = texts.matching(family.pattern, self.draw)
                if len(name) <= _LONGEST and name not in made and name not in taken:
                    made.append(name)
                if len(made) == _OPEN:
                    break
            self.invented[key] = made
        return self.invented[key]


def spelled(template: str, variables: Sequence[LoopVariable], at: Standing) -> Iterator[tuple[str, Standing]]:
    """Give the names of a family, and where what is said of each stands."""
    for known in bound(variables, at):
        inside = _with(at, known)
        name = template
        for one in variables:
            text = str(known[one.name]).zfill(one.pad)
            name = name.replace(f"[{one.name}]", text).replace(f"[{one.name}:{one.pad}]", text)
        yield name, inside


def bound(variables: Sequence[LoopVariable], at: Standing) -> Iterator[dict[str, int | str]]:
    """Give what the variables of a family or a rule run over, all together."""
    ranges = [_range(one, at) for one in variables]
    for values in combinations(*ranges):
        yield {one.name: value for one, value in zip(variables, values, strict=True)}


def _range(one: LoopVariable, at: Standing) -> Sequence[int | str]:
    if one.values:
        return one.values
    try:
        least = 1 if one.least is None else int(evaluate(one.least, at))
        most = least + _OPEN - 1 if one.most is None else int(evaluate(one.most, at))
    except UNTOLD:
        return ()
    return range(least, min(most, least + _MOST) + 1)


def _with(at: Standing, known: Mapping[str, Any]) -> Standing:
    return replace(at, variables={**(at.variables or {}), **known})
