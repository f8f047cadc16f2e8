"""The pipeline: a text and its imports become a resolved spec, its plan, and artefacts.

Takes a spec that was found and a gatherer that knows the others; gives what the stages made of it and every diagnostic.
A stage runs when the one before left something, so that one run shows all mistakes. Nothing is read or written.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from specc.backends import BACKENDS, Artefact, LeftOut, Refusal, Settings, backend
from specc.diagnostics.record import Diagnostic, Problems
from specc.lint.linting import lint
from specc.model.variants import resolve_all
from specc.plan.plan import Variant
from specc.plan.rules import plan as make_plan
from specc.proofs.proving import prove
from specc.source import Source, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.backends.samples import Samples
    from specc.found import Found
    from specc.imports import Gatherer
    from specc.model.spec import Spec
    from specc.model.variants import Variant as ModelVariant
    from specc.plan.plan import Plan
    from specc.syntax import ast

# What is said of names when an import is missing may be nothing but its consequence.
_FOLLOWING = frozenset({"SP201", "SP205", "SP207", "SP302", "SP308", "SP501", "SP502"})


@dataclass(frozen=True, slots=True)
class Compiled:
    """What became of one spec. `spec` and `plan` are None when there was an error; `sources`: all texts by path."""

    name: str
    source: Source
    tree: ast.Spec | None
    spec: Spec | None
    plan: Plan | None
    sources: dict[str, Source]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def right(self) -> bool:
        """Say whether it compiled."""
        return self.plan is not None


def compile_spec(found: Found, gatherer: Gatherer) -> Compiled:
    """Run every stage up to the plan."""
    problems = Problems()
    spec = plan = None
    older: tuple[ModelVariant, ...] = ()
    gathered = gatherer.gather(found)
    problems.extend(gathered.diagnostics)
    if gathered.tree is not None and not gathered.round:
        spec, older, diagnostics = resolve_all(gathered.tree, gathered.imports)
        problems.extend(one for one in diagnostics if gathered.whole or one.code not in _FOLLOWING)
    trees = [gathered.tree, *gathered.imports.values()]
    sources = {tree.source.path: tree.source for tree in trees if tree is not None}
    if spec is not None and gathered.tree is not None and not problems.errors:
        problems.extend(prove(spec, gathered.tree, sources))
        problems.extend(lint(spec, gathered.tree, gathered.imports))
    if problems.errors:
        spec = None
    elif spec is None:
        raise RuntimeError(f"{found.name} did not compile, and no stage said why")
    if spec is not None:
        plan = planned(spec, older)
    return Compiled(found.name, found.source, gathered.tree, spec, plan, sources, tuple(problems.in_order()))


def planned(spec: Spec, variants: Iterable[ModelVariant], profile: str = "") -> Plan:
    """Give the plan of a spec under a profile, with those of earlier versions; under none, with those of profiles."""
    every = list(variants)
    older = [one for one in every if one.profile == profile and one.since is not None]
    found = [Variant(profile, one.since, replace(make_plan(one.spec), profile=profile)) for one in older]
    if not profile:
        under = [one for one in every if one.profile and one.since is None]
        found += [Variant(one.profile, None, planned(one.spec, every, one.profile)) for one in under]
    return replace(make_plan(spec), variants=tuple(found), profile=profile)


def emit(
    compiled: Compiled, specs: Iterable[str], samples: Samples | None = None
) -> tuple[tuple[Artefact, ...], tuple[Diagnostic, ...]]:
    """Give the files that every backend makes of a spec, and what a backend cannot express of it.

    specs: names of all specs that are built into the same folder. samples: who makes the examples that pages show.
    """
    if compiled.plan is None:
        return (), ()
    settings = Settings(tuple(specs), samples, compiled.source)
    artefacts: list[Artefact] = []
    refusals: list[Diagnostic] = []
    for name in BACKENDS:
        one = backend(name)
        refusals += [_diagnostic(refusal, name, compiled.sources) for refusal in one.cannot(compiled.plan)]
        artefacts += one.emit(compiled.plan, settings)
    return tuple(artefacts), tuple(refusals)


def left_out(compiled: Iterable[Compiled]) -> list[tuple[str, str, LeftOut]]:
    """Give the products of which a backend makes nothing although one would look for it: backend, spec, and which."""
    plans = [one.plan for one in compiled if one.plan is not None]
    every = [(name, plan, one) for name in BACKENDS for plan in plans for one in backend(name).leaves_out(plan)]
    return [(name, plan.spec.name, one) for name, plan, one in every if one.expected]


def emit_around(
    compiled: Iterable[Compiled], samples: Samples | None = None
) -> tuple[tuple[Artefact, ...], tuple[Artefact, ...]]:
    """Give what the artefacts of all specs need beside the runtime, and the page that stands before those of all."""
    from specc.backends.docs import DocsBackend  # noqa: PLC0415  loads templates
    from specc.backends.writer import WriterBackend  # noqa: PLC0415  as above

    plans = [one.plan for one in compiled if one.plan is not None]
    docs = DocsBackend()
    settings = Settings(tuple(one.spec.name for one in plans), samples)
    return (*WriterBackend().emit_shared(), *docs.emit_shared()), docs.emit_front(plans, settings)


def scaffold(compiled: Iterable[Compiled], generated: str) -> tuple[Artefact, ...]:
    """Give the modules for a mission's own code, one a product; `generated`: the path from their folder to a build."""
    from specc.backends.writer.scaffold import scaffolds  # noqa: PLC0415  as above

    plans = [one.plan for one in compiled if one.plan is not None]
    return tuple(artefact for plan in plans for artefact in scaffolds(plan, generated))


def _diagnostic(refusal: Refusal, name: str, sources: dict[str, Source]) -> Diagnostic:
    source = sources[refusal.place.path]
    text = source.line_text(refusal.place.line)
    start = source.line_starts[refusal.place.line - 1] + len(text) - len(text.lstrip())
    span = Span(source, start, start + len(text.strip()))
    return Diagnostic("SP406", f"{name}: {refusal.message}", span, help=refusal.help)
