"""Writers: for each product a typed class that cannot write a file which its own validator rejects.

Takes the Plan and gives `a/b/writer.py` for spec `a.b`, and the modules that all writers share, as `_writing/`. Unlike
validators, writers use astropy, through which the people who call them think; trees of text need no more than Python
and PyYAML, CSV numpy, and pictures Pillow. Of products that no writer writes, the module's docstring and whoever builds
are told.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.backends import Artefact, LeftOut, Refusal, folder_of
from specc.backends.writer.exports import support_modules
from specc.backends.writer.module import BESIDE, Home, module
from specc.backends.writer.pictures import PICTURES, unwritten
from specc.backends.writer.tables import TABLES
from specc.backends.writer.trees import OBJECTS, TREES
from specc.model.spec import Hdu, Repeat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.backends import Settings
    from specc.model.spec import Product
    from specc.plan.plan import Plan

_WRITTEN = frozenset({"fits", *TREES, *TABLES, *PICTURES})


class WriterBackend:
    """Writes writers."""

    name = "writer"

    def emit(self, plan: Plan, settings: Settings) -> tuple[Artefact, ...]:  # noqa: ARG002  as every backend
        """Give the module of a spec that has products which are written."""
        return (Artefact(f"{folder_of(plan)}/writer.py", written(plan)),) if of_written(plan).spec.products else ()

    def emit_shared(self) -> tuple[Artefact, ...]:
        """Give what the writers of all specs need beside the runtime: `_writing/`."""
        return support_modules()

    def leaves_out(self, plan: Plan) -> tuple[LeftOut, ...]:
        """Give the products of other formats, and datasets, which are folders of files."""
        return tuple(_left_out(plan))

    def cannot(self, plan: Plan) -> tuple[Refusal, ...]:
        """Give random groups, which nobody makes any more, and pixels that Pillow does not write."""
        pixels = (refusal for one in plan.spec.products if one.format in PICTURES for refusal in unwritten(one))
        return (*_groups(of_fits(of_written(plan))), *pixels)


# The last writer that was written to lie beside its validator: pages say of each product how its class is used.
_LAST: list[tuple[Plan, str]] = []


def written(plan: Plan, home: Home = BESIDE) -> str:
    """Give the text of a spec's writer, which finds at `home` what it runs on."""
    if home is BESIDE and _LAST and _LAST[0][0] is plan:
        return _LAST[0][1]
    text = module(of_written(plan), [f"{one.product} ({one.format})" for one in _left_out(plan)], home)
    if home is BESIDE:
        _LAST[:] = [(plan, text)]
    return text


def _left_out(plan: Plan) -> Iterator[LeftOut]:
    yield from (LeftOut(one.name, one.format) for one in plan.spec.products if one.format not in _WRITTEN)
    for product in plan.spec.products:
        yield from (LeftOut(f"{product.name}/{label}", "asdf") for label in _repeated_trees(product))
    yield from (LeftOut(one.name, "dataset") for one in plan.spec.datasets)


def _repeated_trees(product: Product) -> Iterator[str]:
    """Give the trees in HDUs that repeat: whoever writes gives those HDUs whole, as the package asdf makes them."""
    for part in product.hdus:
        for hdu in part.members if isinstance(part, Repeat) else ():
            if hdu.kind == "asdf":
                label = f"{hdu.label}.tree"
                yield from (one.label for one in product.hdus if isinstance(one, Hdu) and one.label == label)


def of_written(plan: Plan) -> Plan:
    """Give the plan of the products that are written."""
    products = tuple(one for one in plan.spec.products if one.format in _WRITTEN)
    return plan if products == plan.spec.products else replace(plan, spec=replace(plan.spec, products=products))


def of_fits(plan: Plan) -> Plan:
    """Give the plan of the products that are FITS files."""
    products = tuple(one for one in plan.spec.products if one.format == "fits")
    return plan if products == plan.spec.products else replace(plan, spec=replace(plan.spec, products=products))


def _groups(plan: Plan) -> Iterator[Refusal]:
    for hdu in _hdus(plan):
        if hdu.groups:
            reason = f"{hdu.label}: a writer writes no random groups, which are deprecated"
            yield Refusal(reason, hdu.place, "write a binary table instead, or the file with astropy")


def _hdus(plan: Plan) -> Iterator[Hdu]:
    for product in plan.spec.products:
        for one in product.hdus:
            members = one.members if isinstance(one, Repeat) else (one,)
            yield from (hdu for hdu in members if hdu.kind not in OBJECTS)
