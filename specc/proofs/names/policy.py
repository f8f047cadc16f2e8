"""What a policy asks of the names of files: how long they may be, in which case, of which form, unique without case.

Takes the policy and the names of one product; tells the shortest name that breaks it, or the longest there can be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.model.constants import shown
from specc.proofs.names.automata import automaton
from specc.proofs.names.searches import alike, beyond, longer_than, longest, with_one_of

if TYPE_CHECKING:
    from specc.model.spec import Policy
    from specc.proofs.names.language import Language
    from specc.proofs.names.searches import Steps
    from specc.proofs.told import Telling
    from specc.source import Span

_SHORT = "[A-Za-z0-9_-]{1,8}\\.[A-Za-z0-9_-]{1,3}"  # letters, digits and what every disk takes


def tell_policy(policy: Policy, one: Language, telling: Telling, span: Span, steps: Steps) -> None:
    """Tell where names of a product do not keep to the policy. Raises TooMany."""
    graph, universe = one.graph, one.universe
    if graph.empty:
        return
    if policy.names_length is not None:
        _tell_length(policy.names_length, one, telling, span, steps)
    if policy.names_case != "any":
        wrong = str.isupper if policy.names_case == "lower" else str.islower
        found = with_one_of(graph, universe.that(wrong), steps)
        if found is not None:
            telling.tell(
                "SP509",
                span,
                f"the policy asks for names in {policy.names_case} case, and {shown(found)} is none",
                help=f"write the template in {policy.names_case} case, and let its fields hold nothing else",
            )
    if policy.names_short:
        found = beyond(graph, automaton(_SHORT, universe), steps)
        if found is not None:
            telling.tell(
                "SP509",
                span,
                f"the policy asks for names of the form 8.3, and {shown(found)} is none",
                help="eight letters, digits, `_` or `-` at most, a period, and three at most",
            )
    if policy.names_unique:
        pair = alike(graph, graph, steps)
        if pair is not None:
            telling.tell(
                "SP505",
                span,
                f"only case tells {shown(pair[0])} from {shown(pair[1])}",
                notes=("on many disks these two are one file",),
                help="let the fields hold letters of one case only",
            )


def _tell_length(most: int, one: Language, telling: Telling, span: Span, steps: Steps) -> None:
    length, name = longest(one.graph, steps)
    if length is not None and length <= most:
        return
    if length is None:
        name = longer_than(one.graph, most, steps) or ""
        message = f"the policy allows names of {most} characters, and there is no end to those of `{one.product.name}`"
    else:
        message = f"the policy allows names of {most} characters, and those of `{one.product.name}` have up to {length}"
    telling.tell(
        "SP509",
        span,
        message,
        notes=(f"for example {shown(name)}",),
        help="say how long each field may be: `/[a-z0-9]{1,20}/`, `digits[1..5]`, `list[1..3] of`",
    )
