"""All names of one product: its templates as one graph, and what the runtime itself says of a name.

Takes a product of the model; gives its `Language`. An example is believed only if the runtime takes it
for a name, too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from specc.proofs.names.automata import Automaton, TooMany, automaton, union
from specc.runtime.regular import Regular, Unusual

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from specc.model.spec import Product
    from specc.proofs.names.characters import Universe

_GROUP = re.compile(r"\(\?P<(\w+)>")


@dataclass(eq=False)
class Language:
    """The names of one product."""

    product: Product
    universe: Universe

    @cached_property
    def excluded(self) -> dict[str, str]:
        """Give what fields may not be."""
        return {one.name: "|".join(one.excluded) for one in self.product.fields if one.excluded}

    @cached_property
    def graph(self) -> Automaton:
        """Give the names as a graph. Raises TooMany."""
        return union([one.pattern for one in self.product.templates], self.universe, self.excluded)

    @cached_property
    def _barred(self) -> dict[str, Callable[[str], bool]]:
        return {name: automaton(pattern, self.universe).accepts for name, pattern in self.excluded.items()}

    def has(self, name: str) -> bool:
        """Say whether the runtime takes a text for a name of the product. Raises TooMany."""
        return any(self._reads(one.pattern, name) for one in self.product.templates)

    def _reads(self, pattern: str, name: str) -> bool:
        fields = {group: group.partition("__")[0] for group in _GROUP.findall(pattern)}
        barred = {group: self._barred[field] for group, field in fields.items() if field in self._barred}
        try:
            groups = Regular(pattern).fields_without(name, barred)
        except Unusual:
            raise TooMany("there are too many ways to read it") from None
        held: dict[str, str] = {}
        return groups is not None and all(held.setdefault(fields[one], text) == text for one, text in groups.items())

    @cached_property
    def ends(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Give the fixed texts with which names begin and end, without regard to case."""
        firsts = tuple(
            one.parts[0].text.lower() if one.parts[0].kind == "text" else "" for one in self.product.templates
        )
        lasts = tuple(
            one.parts[-1].text.lower() if one.parts[-1].kind == "text" else "" for one in self.product.templates
        )
        return firsts, lasts

    def apart_from(self, other: Language) -> bool:
        """Say whether a glance at how names begin and end tells them apart."""
        return all(
            not (one.startswith(another) or another.startswith(one))
            or not (end.endswith(other_end) or other_end.endswith(end))
            for one, end in zip(*self.ends, strict=True)
            for another, other_end in zip(*other.ends, strict=True)
        )


def patterns_of(product: Product) -> Iterator[str]:
    """Give every regular expression that is about the names of a product."""
    for template in product.templates:
        yield template.pattern
    for field in product.fields:
        yield from field.excluded
