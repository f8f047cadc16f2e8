"""What a profile says of the policy: levels, which may only get harder.

Takes the policy of a spec and a profile; gives the policy under the profile. Reports levels that are no harder than
before.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from specc.model.policy import check_level
from specc.model.profiles import HARDNESS
from specc.model.spec import RuleLevel
from specc.runtime.codes import rules
from specc.syntax import ast

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.profiles import Applied
    from specc.model.spec import Policy, Undeclared

_HARDER = "a profile may only ask for more; leave the line out, or name a harder level"


def hardened(policy: Policy, applied: Applied, problems: Problems) -> Policy:
    """Give the policy under a profile."""
    for profile in applied.chain:
        for item in profile.items:
            if isinstance(item, ast.UndeclaredItem):
                for what, level in item.levels:
                    policy = _undeclared(policy, what, level, item, problems)
            elif isinstance(item, ast.RuleLevel):
                policy = _rule(policy, item, problems)
    return policy


def _undeclared(policy: Policy, what: str, level: Undeclared, item: ast.UndeclaredItem, problems: Problems) -> Policy:
    before: Undeclared = getattr(policy, f"undeclared_{what}")
    if HARDNESS[level] < HARDNESS[before]:
        message = f"this does not tighten: undeclared {what} are of level {before}"
        problems.add("SP247", item.span, message, help=_HARDER)
        return policy
    hardened_: dict[str, Any] = {f"undeclared_{what}": level}
    return replace(policy, **hardened_)


def _rule(policy: Policy, item: ast.RuleLevel, problems: Problems) -> Policy:
    code = item.code.text
    if not check_level(item, problems):
        return policy
    known = {one.code: one.level for one in policy.rule_levels}
    before = known.get(code, rules()[code].level)
    if HARDNESS[item.level] < HARDNESS[before]:
        problems.add("SP247", item.span, f"this does not tighten: `{code}` is of level {before}", help=_HARDER)
        return policy
    made = RuleLevel(code, item.level, item.reason.text, item.span.place)
    return replace(policy, rule_levels=(*(one for one in policy.rule_levels if one.code != code), made))
