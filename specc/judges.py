"""Which specs judge, made ready: validators in memory, of an earlier run or compiled now.

Takes a catalogue and the name of a spec, or none for all that can be seen; gives validators, or what does not compile.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.catalogue import all_diagnostics
from specc.ready import Ready, find, keep, name_of, text_of
from specc.roots import Unusable
from specc.runtime.formats import format_names, structure_of

if TYPE_CHECKING:
    from specc.catalogue import Catalogue
    from specc.compile import Compiled
    from specc.diagnostics.record import Diagnostic
    from specc.found import Found
    from specc.roots import SpecLibrary
    from specc.runtime.spec import Spec as RuntimeSpec


@dataclass(frozen=True, slots=True)
class Judges:
    """Specs ready to judge files; none when one does not compile.

    skipped: broken ones of installed packages. ready: what the specs were loaded from, for processes elsewhere.
    """

    specs: tuple[RuntimeSpec, ...]
    diagnostics: tuple[Diagnostic, ...]
    skipped: tuple[str, ...]
    ready: tuple[Ready, ...] = ()


def runtime_specs(catalogue: Catalogue, spec: str | None, *, deliveries: bool = False) -> Judges:
    """Make validators in memory: of one spec, or of all that can be seen from here.

    What an earlier run made of the same texts is not made again. The name of a format (`fits`, `json`) means the rules
    of its structure alone.

    deliveries: with the specs whose products the deliveries of these are made of.

    Raises `specc.roots.Unusable` when they describe no product.
    """
    if spec in format_names():
        return Judges((structure_of(spec),), (), ())
    if spec is not None:
        asked = [(False, *catalogue.asked(spec))]
    else:
        asked = [(root.kind == "installed", found, library) for root, found, library in catalogue.visible_texts()]
    seen = {found.name: _Judge(installed, *_ready(catalogue, found, library)) for installed, found, library in asked}
    if deliveries:
        for installed, found, library in asked:
            one = seen[found.name].ready
            others = [library.find(name) for name in one.delivered] if one is not None else []
            for other in others:
                if other is not None and other.name not in seen:
                    seen[other.name] = _Judge(installed, *_ready(catalogue, other, library))
    # A broken spec of a package that happens to be installed is nothing that the person who asks can mend.
    skipped = tuple(name for name, one in seen.items() if one.installed and one.ready is None)
    own = {name: one for name, one in seen.items() if name not in skipped}
    diagnostics = tuple(all_diagnostics(one.compiled for one in own.values() if one.compiled is not None))
    judging = [one.ready for one in own.values() if one.ready is not None]
    if len(judging) < len(own):
        return Judges((), diagnostics, skipped)
    judging = [one for one in judging if one.products or (deliveries and one.datasets)]
    if not judging:
        names = ", ".join(own)
        raise Unusable(
            f"no file can be judged: {f'no product is described by {names}' if names else 'there is no spec'}"
        )
    return Judges(tuple(one.load().SPEC for one in judging), diagnostics, skipped, tuple(judging))


@dataclass(frozen=True, slots=True)
class _Judge:
    """A spec that may judge. ready: None when it does not compile; compiled: None when nobody had to compile it."""

    installed: bool
    ready: Ready | None
    compiled: Compiled | None


def _ready(catalogue: Catalogue, found: Found, library: SpecLibrary) -> tuple[Ready | None, Compiled | None]:
    """Give what is needed to judge by a spec, of an earlier run or made now and kept for later ones."""
    known = find(found, library)
    if known is not None:
        return known, None
    compiled = catalogue.compile(found, library)
    made = _made(compiled)
    if made is not None and not compiled.diagnostics:
        keep(found, made)
    return made, compiled


def _made(compiled: Compiled) -> Ready | None:
    """Make a validator; None of a spec that does not compile."""
    from specc.backends.validator.memory import written  # noqa: PLC0415  who judges by what is kept waits for no compiler

    plan = compiled.plan
    if plan is None:
        return None
    spec = plan.spec
    judges = bool(spec.products or spec.datasets)
    return Ready(
        spec=compiled.name,
        texts=tuple((name_of(source.path), text_of(source.text)) for source in compiled.sources.values()),
        products=bool(spec.products),
        datasets=bool(spec.datasets),
        delivered=tuple(
            sorted(
                {one.spec for whole in spec.datasets for part in whole.members for one in part.products} - {spec.name}
            )
        ),
        modules=written(plan) if judges else {},
    )
