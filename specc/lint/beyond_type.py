"""SP705: a limit that lies beyond what the type can hold, and so says nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.record import Diagnostic
from specc.model.value_facts import constant
from specc.proofs.items import items_of
from specc.proofs.known import hdus_of, number_range
from specc.proofs.told import Telling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Spec
    from specc.syntax import ast


def limits_beyond_the_type(spec: Spec, tree: ast.Spec) -> Iterator[Diagnostic]:
    """Give the limits of sized integers that every number of the type keeps."""
    telling = Telling(tree, {tree.source.path: tree.source})
    hdus = [hdu for product in spec.products for hdu, _ in hdus_of(product)]
    for name, facts, place, _ in (item for hdu in hdus for item in items_of(hdu)):
        ranges = [span for one in facts.types if (span := number_range(one)) is not None]
        if not ranges or len(ranges) < len(facts.types) or not telling.own(place):
            continue
        least, most = min(low for low, _ in ranges), max(high for _, high in ranges)
        for limit in facts.limits:
            bound = constant(limit.bound)
            if bound is None or isinstance(bound.value, str):
                continue
            beyond = bound.value < least if limit.operator[0] == ">" else bound.value > most
            if beyond and telling.own(limit.place):
                yield Diagnostic(
                    "SP705",
                    f"{name} cannot get to {bound.text}: {facts.types[0].text} goes from {least} to {most}",
                    telling.span(limit.place, bound.text),
                    help="mend the limit, or take a larger type",
                )
