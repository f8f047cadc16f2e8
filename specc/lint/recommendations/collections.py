"""Deliveries of high-level science products: what they must have, and where their files lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.lint.recommendations.looking import Broken

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from specc.model.spec import Spec
    from specc.syntax import ast

_DATA = frozenset({"fits", "asdf", "csv", "ecsv"})
_PICTURES = frozenset({"png", "jpeg"})


def capital_folders(spec: Spec, trees: Mapping[str, ast.Spec]) -> Iterator[Broken]:  # noqa: ARG001  as all of its kind
    """M0219: capitals that the templates of folders write out."""
    for dataset in spec.datasets:
        for one in (dataset.folder, *(member.folder for member in dataset.members)):
            texts = [part.text for part in one.parts if part.kind == "text"] if one is not None else []
            if one is not None and any(text != text.lower() for text in texts):
                yield Broken(
                    one.place,
                    f'"{one.template}"',
                    "this folder is not lower case",
                    help=f'write `folder "{one.template.lower()}"`',
                )


def no_science(spec: Spec, trees: Mapping[str, ast.Spec]) -> Iterator[Broken]:  # noqa: ARG001  as above
    """M0401: nothing that holds data has to be there."""
    for dataset in spec.datasets:
        holding = [one for one in dataset.members if _formats(one.products) & _DATA]
        counted = any(one.name in rule.expression.text for rule in dataset.rules for one in holding)
        if not counted and not any(one.least for one in holding):
            yield Broken(
                dataset.place,
                dataset.name,
                f"`{dataset.name}` may come without a science file",
                help="let one member be there: `one image`, `many spectrum`",
            )


def no_graphic(spec: Spec, trees: Mapping[str, ast.Spec]) -> Iterator[Broken]:  # noqa: ARG001  as above
    """M0405."""
    for dataset in spec.datasets:
        formats = {form for one in dataset.members for form in _formats(one.products)}
        if formats & _DATA and not formats & _PICTURES:
            yield Broken(
                dataset.place,
                dataset.name,
                f"`{dataset.name}` has no graphic by which people see what is in it",
                help="describe it as a product of format png or jpeg, and add it: `one preview for each image`",
            )


def _formats(products: object) -> set[str]:
    return {one.format for one in products} if isinstance(products, tuple) else set()


OF_SPECS = {"M0219": capital_folders, "M0401": no_science, "M0405": no_graphic}
