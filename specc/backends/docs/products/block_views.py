"""What a page says of the parts of a file: HDUs, objects of trees, rows of text tables, alone or repeated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markupsafe import Markup

    from specc.backends.docs.pages import Axis, Condition, ItemGroup, ItemSection, LevelView, Origin, Relation


@dataclass(frozen=True, slots=True)
class HduView:
    """One HDU, or block of another format: its place in the overview and its section.

    `facts` are lines of name and value about pixels, rows and order; `axes` the shape in the order of FITS. Objects of
    trees stand in each other: `name` is that of one among those beside it, `depth` how deep it stands; `type` says
    whether it comes once or often. `found`, `noun` and `form` are heads: of where it is, of its items, of their types.
    """

    anchor: str
    label: str
    kind: str
    finder: Markup
    level: LevelView
    conditions: tuple[Condition, ...]
    types: tuple[str, ...]
    shape: tuple[Axis, ...]
    axes: tuple[Axis, ...]
    unit: str
    contents: str
    facts: tuple[tuple[str, Markup], ...]
    doc: Markup
    description: Markup
    sections: tuple[ItemSection, ...]
    columns: tuple[ItemGroup, ...]
    rules: tuple[Relation, ...]
    origin: Origin
    name: str = ""
    depth: int = 0
    type: Markup | None = None
    found: str = "Found by"
    noun: str = "Keyword"
    form: str = "Type, TFORM"
    former: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RepeatView:
    """HDUs that come several times: how often, and what counts them."""

    doc: Markup
    count: Markup
    variable: str | None
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """HDUs that stand together: one, or the members of a repeat."""

    repeat: RepeatView | None
    hdus: tuple[HduView, ...]
