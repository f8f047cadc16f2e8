"""Show what the compiler sees of a spec: the syntax tree, the resolved model, or the plan of its rules."""

from __future__ import annotations

import sys
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from specc.catalogue import Catalogue
from specc.cli import OK, USAGE
from specc.cli.terminal import add_roots, mistakes, show
from specc.source import Source, Span

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from specc.plan.plan import Plan


def configure(parser: ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument("spec", metavar="SPEC", help="path or dotted name")
    form = parser.add_mutually_exclusive_group(required=True)
    form.add_argument("--ast", dest="form", action="store_const", const="ast", help="the syntax tree, with places")
    form.add_argument("--model", dest="form", action="store_const", const="model", help="the resolved model, as JSON")
    form.add_argument("--plan", dest="form", action="store_const", const="plan", help="every rule, in order")
    add_roots(parser)


def run(options: Namespace) -> int:
    """Write one form; 2 when the spec does not compile, with as much of it as there is."""
    catalogue = Catalogue(options.roots)
    (compiled,) = catalogue.named([options.spec])
    show(compiled.diagnostics, catalogue, sys.stderr)
    if options.form == "ast" and compiled.tree is not None:
        sys.stdout.write("".join(f"{line}\n" for line in tree_lines(compiled.tree)))
    elif options.form == "model" and compiled.spec is not None:
        from specc.model.dump import dump, to_text

        sys.stdout.write(to_text(dump(compiled.spec)))
    elif options.form == "plan" and compiled.plan is not None:
        sys.stdout.write(plan_text(compiled.plan))
    if not compiled.right:
        sys.stderr.write(f"{mistakes(compiled.diagnostics)}\n")
        return USAGE
    return OK


def plan_text(plan: Plan) -> str:
    """Give a line a rule: its id, level, what it needs and its place, and under it what it demands."""
    return "".join(
        f"{rule.id}  {rule.level}  {rule.needs}  {rule.place.path}:{rule.place.line}\n    {rule.message}\n"
        for rule in plan.rules
    )


def tree_lines(node: object, name: str = "", depth: int = 0) -> Iterator[str]:
    """Give a tree of dataclasses, a line a node with the place where it begins; what is empty is left out."""
    lead = "  " * depth + (f"{name}: " if name else "")
    if isinstance(node, tuple):
        yield f"{lead.rstrip()}"
        for one in node:
            yield from tree_lines(one, "", depth + 1)
    elif is_dataclass(node):
        span = getattr(node, "span", None)
        line, column = span.source.position(span.start) if isinstance(span, Span) else (0, 0)
        simple = [
            f"{field.name}={getattr(node, field.name)!r}"
            for field in fields(node)
            if isinstance(getattr(node, field.name), str | int | float) and getattr(node, field.name) not in ("", False)
        ]
        place = f" @{line}:{column}" if line else ""
        yield " ".join([f"{lead}{type(node).__name__}{place}", *simple])
        for field in fields(node):
            held = getattr(node, field.name)
            if isinstance(held, Span | Source) or held is None or held == ():
                continue
            if isinstance(held, tuple) or is_dataclass(held):
                yield from tree_lines(held, field.name, depth + 1)
    else:
        yield f"{lead}{node!r}"
