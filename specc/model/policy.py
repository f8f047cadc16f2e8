"""What the policy of a spec settles, and what is wrong with it.

Takes the syntax tree of a spec, and those whose policies it may adopt; gives its `Policy`: what it adopts first, then
its own lines, each of which overrides. Rules of the structure of files are known by the registers of
the runtime, which judges them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from specc.diagnostics.codes import CODES
from specc.diagnostics.recommended import BODIES, RECOMMENDED
from specc.diagnostics.record import Label, Problems
from specc.diagnostics.suggest import did_you_mean
from specc.model.policy_names import naming
from specc.model.spec import Policy, RuleLevel, UnitAlias
from specc.model.unit_words import meant
from specc.model.units import Units
from specc.runtime.codes import always_errors, rules
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specc.runtime.unit_sizes import Size
    from specc.source import Span

# Opinions about the text of a spec, recommendations among them; the rules of files have other codes.
LINTS = frozenset(code for code in CODES if code.startswith("SP7") or code in RECOMMENDED)


def policy_of(
    tree: ast.Spec, others: Mapping[str, ast.Spec], defined: Mapping[str, Size], problems: Problems
) -> Policy:
    """Give what the policy blocks of a spec settle. `others`: the specs it needs, by name, which is in no circle.

    defined: units that specs define.
    """
    settled, levels = _lines(tree, others, Units({}, (), defined), problems)
    of_lints = tuple(one for code, one in levels.items() if code in LINTS)
    return Policy(
        **settled,
        rule_levels=tuple(one for code, one in levels.items() if code not in LINTS),
        lint_levels=of_lints,
    )


def _lines(
    tree: ast.Spec, others: Mapping[str, ast.Spec], known: Units, problems: Problems
) -> tuple[dict[str, Any], dict[str, RuleLevel]]:
    """Give the fields of a policy that are settled, and the levels of rules by code."""
    settled: dict[str, Any] = {}
    seen: dict[str, Span] = {}
    levels: dict[str, RuleLevel] = {}
    items = [item for block in tree.declarations if isinstance(block, ast.Policy) for item in block.items]
    for item in items:
        subject = _subject(item)
        if subject in seen:
            problems.add(
                "SP202",
                item.span,
                f"the policy says `{subject}` twice",
                others=(Label(seen[subject], "first here"),),
                help="leave one out",
            )
            continue
        if isinstance(item, ast.PolicyFrom):
            _adopt(item, others, seen, problems)
            if item.spec.text in others:
                more_settled, more_levels = _lines(others[item.spec.text], others, known, problems)
                followed = (*settled.get("follows", ()), *more_settled.get("follows", ()))
                settled.update(more_settled, follows=tuple(dict.fromkeys(followed)))
                levels.update(more_levels)
        seen[subject] = item.span
        if isinstance(item, ast.RuleLevel):
            if item.code.text in LINTS:
                _check_reason(item, problems)
            else:
                check_level(item, problems)
            levels[item.code.text] = RuleLevel(item.code.text, item.level, item.reason.text, item.span.place)
        elif isinstance(item, ast.Naming):
            settled.update(naming(item, problems))
        elif isinstance(item, ast.Follow):
            settled["follows"] = _followed(item, settled.get("follows", ()), problems)
        elif isinstance(item, ast.PolicyItem):
            settled.update(_item(item, known, problems))
    return settled, levels


def _subject(item: ast.PolicyItem | ast.RuleLevel | ast.PolicyFrom | ast.Follow | ast.Naming) -> str:
    """Give what a line is about: of that there is one line in a policy."""
    match item:
        case ast.RuleLevel():
            return f"rule {item.code.text}"
        case ast.PolicyFrom():
            return f"from {item.spec.text}"
        case ast.Naming():
            return "names"
        case ast.Follow():
            return "follow"
    return item.word


def _adopt(item: ast.PolicyFrom, others: Mapping[str, ast.Spec], seen: dict[str, Span], problems: Problems) -> None:
    """Report what is adopted too late, or from a spec that has no policy."""
    own = [subject for subject in seen if not subject.startswith("from ")]
    if own:
        problems.add(
            "SP227",
            item.span,
            f"what `{item.spec.text}` says would override the lines before",
            others=(Label(seen[own[0]], "said here"),),
            help="adopt a policy first, and override its lines after that",
        )
    other = others.get(item.spec.text)
    if other is not None and not any(isinstance(one, ast.Policy) for one in other.declarations):
        problems.add(
            "SP227",
            item.spec.span,
            f"`{item.spec.text}` has no policy",
            others=(Label(other.name.span, "this spec"),),
            help="leave the line out",
        )


def _followed(item: ast.Follow, before: tuple[str, ...], problems: Problems) -> tuple[str, ...]:
    """Give the bodies of practice that a spec follows: those of the policies that it adopts, and its own."""
    seen: dict[str, Span] = {}
    for name in item.groups:
        body = name.text
        if body not in BODIES:
            known = f"those that are known are {', '.join(f'`{one}`' for one in BODIES)}"
            message = f"there is no body of practice `{body}`"
            problems.add("SP201", name.span, message, help=did_you_mean(body, BODIES) or known)
        elif body in seen:
            first = Label(seen[body], "first here")
            problems.add("SP202", name.span, f"`{body}` is followed twice", others=(first,), help="leave one out")
        else:
            seen[body] = name.span
    return tuple(dict.fromkeys((*before, *seen)))


def _check_reason(item: ast.RuleLevel, problems: Problems) -> None:
    if not item.reason.text.strip():
        problems.add("SP211", item.reason.span, "no reason is given", help="say why, for those who review this policy")


def check_level(item: ast.RuleLevel, problems: Problems) -> bool:
    """Report a rule that is not known, a level that it cannot have, and a reason that is none; say if it is known."""
    code = item.code.text
    if code in LINTS:
        message = f"`{code}` is asked of the spec, not of files"
        problems.add("SP211", item.code.span, message, help="set its level in the policy")
    elif code in RECOMMENDED:
        message = f"`{code}` is nothing that a spec can break"
        remedy = f"leave the line out; `specc explain {code}` says who judges it"
        problems.add("SP211", item.code.span, message, help=remedy)
    elif code not in rules():
        known = "`--list-rules` of a validator lists the rules of the structure of files"
        every = {*rules(), *LINTS}
        near = did_you_mean(code, [code.upper()] if code.upper() in every else every)
        problems.add("SP201", item.code.span, f"there is no rule `{code}`", help=near or known)
    elif code in always_errors() and item.level != "error":
        problems.add(
            "SP211",
            item.span,
            f"`{code}` cannot be {'switched off' if item.level == 'off' else f'of level {item.level}'}",
            notes=(f"{code}: {rules()[code].holds}",),
            help="leave the line out: where this rule is broken, something was not read, and no rule is judged there",
        )
    _check_reason(item, problems)
    return code in rules() and (code not in always_errors() or item.level == "error")


def _item(item: ast.PolicyItem, known: Units, problems: Problems) -> dict[str, Any]:
    """Give the fields of the policy that one line settles."""
    match item.word:
        case "inherit":
            return {"inherit": item.value}
        case "comments":
            return {"comments": item.value}
        case "order":
            return {"hdu_order": item.value}
        case "undeclared":
            return {f"undeclared_{what}": level for what, level in item.levels}
        case "datetimes":
            _only(item, problems, "fits", ("Z", "blank"))
            return {"datetimes_allowed": tuple(name.text for name in item.allowed)}
        case "units":
            _only(item, problems, "fits", ())
            aliases = tuple(UnitAlias(text.text, one.means.text) for one in item.aliases for text in one.written)
            for one in item.aliases:
                if not known.known(one.means.text) and one.means.text != "1":
                    problems.add(
                        "SP303",
                        one.means.span,
                        f"`{one.means.text}` is not a unit",
                        help=f"{meant(one.means.text, known)} after `=` stands the unit that is meant".strip(),
                    )
            return {
                "unit_aliases": tuple(UnitAlias(one.written, "" if one.means == "1" else one.means) for one in aliases),
                "units_allowed": tuple(name.text for name in item.allowed),
            }


def _only(item: ast.PolicyItem, problems: Problems, value: str, allowed: tuple[str, ...]) -> None:
    """Report a word of a policy that has no meaning."""
    if item.value != value:
        problems.add(
            "SP201", item.span, f"the policy knows no `{item.word} {item.value}`", help=f"write `{item.word} {value}`"
        )
    for name in item.allowed:
        if allowed and name.text not in allowed:
            problems.add(
                "SP201",
                name.span,
                f"`{item.word}` can allow {' and '.join(allowed)}, not `{name.text}`",
                help="leave it out",
            )
