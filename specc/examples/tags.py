"""Tags of nodes: those that files in use have, where a pattern of the spec admits several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.expressions import Matches, Membership, NodeRef
from specc.model.walk import nodes
from specc.runtime.patterns import pattern_of

if TYPE_CHECKING:
    from specc.model.expressions import Expr
    from specc.model.spec import Hdu

ASDF = "tag:stsci.edu:asdf"
_KNOWN = (
    *(
        f"{ASDF}/transform/{name}-1.2.0"
        for name in ("shift", "scale", "identity", "constant", "compose", "concatenate", "add", "subtract", "multiply",
                     "divide", "power", "polynomial", "remap_axes", "rotate2d", "affine")
    ),
    *(f"{ASDF}/{name}" for name in ("core/ndarray-1.0.0", "time/time-1.1.0", "unit/quantity-1.1.0")),
)  # fmt: skip


def is_array(tag: str) -> bool:
    """Say whether a tag is that of arrays."""
    return "core/ndarray-" in tag


def tag_for(pattern: str) -> str:
    """Give a tag that is like a pattern of the spec, in which `*` stands for anything."""
    if "*" not in pattern:
        return pattern
    first = pattern.index("*")
    version = "1.0.0" if pattern[:first].endswith("-") else "0.0" if pattern[:first].endswith(".") else "x"
    return pattern[:first] + version + pattern[first + 1 :].replace("*", "x")


def tags_told(block: Hdu) -> tuple[str, ...]:
    """Give the tags among which an object has one, by what its conditions ask; () where none asks."""
    asked = [part for key in block.keywords for one in key.conditions for part in nodes(one) if _asks(part)]
    found = [tag for part in asked for tag in _fitting(part)]
    return tuple(dict.fromkeys(found))


def _asks(part: Expr) -> bool:
    return isinstance(part, Matches | Membership) and isinstance(part.item, NodeRef) and part.item.what == "tag"


def _fitting(part: Expr) -> list[str]:
    if isinstance(part, Membership):
        return [] if part.negated else [str(one) for one in part.values]
    if not isinstance(part, Matches):
        return []
    fits = pattern_of(part.pattern)
    return [one for one in _KNOWN if fits(one)]
