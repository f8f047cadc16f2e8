# SPDX-License-Identifier: BSD-3-Clause
"""Which of several sorts a value is: each is tried, and the nearest says what is wrong.

A trial judges with findings of its own that nobody sees. It looks at the value itself first, which settles all unions
that a key discriminates; only where that leaves several does it go through all that is inside, and never in trials of
trials, so that no tree costs more than its size times the options.
"""

from __future__ import annotations

from itertools import chain

from ..dimensions import Dimensions
from ..findings import Findings
from .judged import said
from .walk import walk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..findings import Finding
    from .check import TreeCheck
    from .node import TreeNode
    from .values import Value

_SETTLING = ("value", "in", "tag")  # aspects of what tells sorts apart
_MANY = 8
_DEEP, _SHALLOW = 1, 2


class Overlay(Dimensions):
    """Dimensions of a trial, which tell nobody outside."""

    def _scope(self, name: str) -> Dimensions:
        known = self._places.get(name) is not None or self._around is None
        return self if known else Dimensions._scope(self._around, name)  # type: ignore[arg-type]  # noqa: SLF001  # not None

    def bind(self, name: str, place: object) -> None:
        """Note a value for this trial."""
        self._places.setdefault(name, []).append(place)  # type: ignore[arg-type]  # a place


def judge_nearest(h: TreeCheck, item: str, below: str, node: TreeNode, options: Sequence[Value]) -> None:
    """Judge a node by the first of the options that it fits; by the nearest when it fits none."""
    if not options or h.trial == _SHALLOW:
        return
    tried = [_errors(h, item, below, node, option, deep=False) for option in options]
    fitting = [option for option, errors in zip(options, tried, strict=True) if not errors]
    if len(fitting) > 1 and not h.trial:
        deep = [_errors(h, item, below, node, option, deep=True) for option in fitting]
        fitting = [fitting[min(range(len(deep)), key=lambda at: len(deep[at]))]]
    if fitting:
        fitting[0].judge(h, item, below, node)
        return
    if _told_by_key(h, item, below, node, tried):
        return
    options[min(range(len(options)), key=lambda at: _distance(tried[at]))].judge(h, item, below, node)


def _errors(h: TreeCheck, item: str, below: str, node: TreeNode, option: Value, *, deep: bool) -> list[Finding]:
    """What is wrong with a node if it is to be of one sort."""
    findings = Findings(h.findings.spec)
    probe = h.on_trial(findings, Overlay((), h.dimensions), _DEEP if deep else _SHALLOW)
    option.judge(probe, item, below, node)
    tasks, probe.pending = probe.pending, []
    if deep:
        walk(chain.from_iterable(tasks))
    else:
        for several in tasks:
            for inner, check in several:
                check(inner)
                inner.settle()
                inner.pending = []
                break
    return [finding for finding in findings if finding.level == "error"]


def _distance(errors: Sequence[Finding]) -> tuple[int, int]:
    return sum(finding.rule.rpartition(":")[2] in _SETTLING for finding in errors), len(errors)


def _told_by_key(h: TreeCheck, item: str, below: str, node: TreeNode, tried: Sequence[list[Finding]]) -> bool:
    """Say that a key which tells the sorts apart has a value of none of them; False when there is no such key."""
    wrong = [
        {finding.path: finding for finding in errors if finding.rule.rpartition(":")[2] in ("value", "in")}
        for errors in tried
    ]
    path = next((path for path in wrong[0] if all(path in other for other in wrong)), None)
    if path is None:
        return False
    first = wrong[0][path]
    values: list[object] = []
    for one in wrong:
        expected = one[path].expected
        values += expected if isinstance(expected, list) else [expected]
    values = list({str(value): value for value in values}.values())
    more = f" or {len(values) - _MANY} more" if len(values) > _MANY else ""
    name = (path or below).rpartition(".")[2]
    listed = ", ".join(map(said, values[:_MANY]))
    text = f"{name} is {said(first.found)}, not one of {listed}{more}, which say what {below or 'it'} is"
    place = _at(node, name)
    way = f"{below}.{name}" if place is not node else below
    h.fault(h.id_of(f"{item}:type"), text, node=place, below=way, expected=values, found=first.found)
    return True


def _at(node: TreeNode, name: str) -> TreeNode:
    inner = node.value.get(name) if node.kind == "object" else None
    return node if inner is None else inner
