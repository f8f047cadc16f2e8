"""From what is wrong with a file in the making to the next attempt at it.

Takes an invention; changes it until the rules of the spec hold, as far as they can be told without a file, and then by
what the validator found. Steps are counted, so that this ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specc.examples import texts
from specc.examples.demands import demands
from specc.examples.drawing import Undrawn
from specc.examples.editing import Editor
from specc.examples.evaluating import holds
from specc.examples.mending import Assuring
from specc.examples.parts import field_told, sure
from specc.model import expressions as ex
from specc.model.spec import Keyword
from specc.model.walk import nodes

if TYPE_CHECKING:
    from specc.examples.demands import Demand
    from specc.examples.fits import Invention
    from specc.examples.standing import Standing
    from specc.model.spec import NameField

_ROUNDS = 30
_ALIKE = 5  # rounds in which the same is broken, after which it will be in the next
_TRIES = 30


def solve(made: Invention) -> list[Demand]:
    """Change a file in the making until its rules hold; gives those that do not. Raises Undrawn."""
    editor = Editor(made)
    best: list[Demand] = []
    before: list[str] = []
    alike = 0
    for _ in range(_ROUNDS):
        made.settle()
        named = _is_named(made, editor)
        best = [one for one in demands(made) if holds(one.node, one.at) is not True and _counts(one, made)]
        if not best and named:
            return []
        texts_now = [one.text for one in best]
        alike = alike + 1 if texts_now == before else 0
        if alike == _ALIKE:
            break
        before = texts_now
        for one in best:
            Assuring(editor).assure(one.node, one.at, wanted=True)
    return best


def _counts(one: Demand, made: Invention) -> bool:
    """Say whether a condition must be known to hold: a rule of which something is missing is not judged."""
    return holds(one.node, one.at) is False or one.node is made.product.identify


def _is_named(made: Invention, editor: Editor) -> bool:
    """Say whether a file can be called by what it holds; where a field of the name does not fit, it is made to."""
    needed = set[str]().union(*(sure(each.parts) for each in made.product.templates))
    told = [(one, one.equals, needed, made.at()) for one in made.product.fields if one.equals is not None]
    for item, at in made.declared.values():
        like = item.facts.like if isinstance(item, Keyword) else None
        if like is not None:
            told += [(one, one.equals, set(), at) for one in like.fields if one.equals is not None]
    changed = [one for one, equals, wanted, at in told if _field(one, equals, wanted, at, made, editor)]
    return not changed


def _field(  # noqa: PLR0917  a field and where it stands
    one: NameField, equals: ex.Expr, needed: set[str], at: Standing, made: Invention, editor: Editor
) -> bool:
    """Let what a field of a name or text says be such that it fits; says whether anything had to be done."""
    text = field_told(one, at)
    if text is not None and texts.fits(one.pattern, text) and not any(texts.fits(bar, text) for bar in one.excluded):
        return False
    if text is None:
        if one.present is not None or one.name not in needed:
            return False
        shown = [editor.show(ref, at, wanted=True) for ref in nodes(equals) if isinstance(ref, ex.KeywordRef)]
        return any(shown)
    for _ in range(_TRIES):
        try:
            wanted: Any = texts.matching(one.pattern, made.draw)
        except Undrawn:
            break
        value = int(wanted) if one.compare == "number" else wanted
        if one.written is None and Assuring(editor).equate(equals, value, at):
            return True
    return False
