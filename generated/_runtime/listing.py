# SPDX-License-Identifier: BSD-3-Clause
"""All rules that a validator judges, for people and for programs: of its spec, then of the structure of files.

Takes a spec; gives text. Each rule has the level in force, and the line of the spec that states it or sets its level; a
rule of the Standard of which the spec says nothing has its section instead.
"""

from __future__ import annotations

from .codes import rules_for
from .report import FORMAT, json_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .codes import StandardRule
    from .spec import Spec


class Listed:
    """One rule. path, line: where the spec speaks of it, or None; section: of the Standard, or empty."""

    __slots__ = ("level", "line", "path", "rule", "section")

    def __init__(self, rule: str, level: str, path: str | None, line: int | None, section: str) -> None:
        self.rule = rule
        self.level = level
        self.path = path
        self.line = line
        self.section = section


def listed(spec: Spec) -> list[Listed]:
    """Every rule, in order of the spec, then of the codes that judge files of its formats."""
    standard: dict[str, StandardRule] = {}
    for name in dict.fromkeys(product.format.name for product in spec.products):
        standard.update(rules_for(name))
    found = [Listed(rule, *(spec.rule(rule) or ("", None, None)), "") for rule in spec.rules if rule not in standard]
    for code, rule in standard.items():
        found.append(Listed(code, *(spec.rule(code) or (rule.level, None, None)), rule.source))
    return found


def every_rule(specs: Sequence[Spec], form: str) -> str:
    """The rules of some specs as `text` or `json`; of several, each spec says which it is."""
    if form == "json":
        one = len(specs) == 1
        data = _data(specs[0]) if one else {"specc": FORMAT, "specs": [_data(spec) for spec in specs]}
        return json_text(data) + "\n"
    if len(specs) == 1:
        return rules_text(specs[0])
    return "\n".join(f"{spec.name} {spec.version}\n{rules_text(spec)}" for spec in specs)


def rules_text(spec: Spec) -> str:
    """A rule a line: level, rule, and where it is from."""
    rules = listed(spec)
    width = max((len(each.rule) for each in rules), default=0)
    lines = []
    for each in rules:
        origin = each.section if each.path is None else f"{each.path}:{each.line}"
        lines.append(f"{each.level:7}  {each.rule:{width}}  {origin}".rstrip())
    return "".join(f"{line}\n" for line in lines)


def rules_json(spec: Spec) -> str:
    """The same as JSON. `spec` is null where the spec says nothing of a rule, `section` where the Standard does not."""
    return json_text(_data(spec)) + "\n"


def _data(spec: Spec) -> dict[str, object]:
    rules = [
        {
            "rule": f"{spec.name}:{each.rule}" if ":" in each.rule else each.rule,
            "level": each.level,
            "spec": None if each.path is None else {"path": each.path, "line": each.line},
            "section": each.section or None,
        }
        for each in listed(spec)
    ]
    return {
        "specc": FORMAT,
        "spec": spec.name,
        "version": spec.version,
        "profile": spec.profile or None,
        "rules": rules,
    }
