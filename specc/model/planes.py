"""Planes: what lies along the slowest axis of an image, each with a name, a unit and limits of its own.

Takes the draft of an image; gives its planes settled and checked against its shape.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.model.descriptions import text_of
from specc.model.spec import Plane
from specc.model.types import AnyAxes, LengthRange
from specc.syntax import ast

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.context import Context
    from specc.model.drafts import HduDraft
    from specc.model.facts import FactReader
    from specc.model.spec import Facts
    from specc.model.types import Length


def planes_of(
    reader: FactReader, draft: HduDraft, image: Facts | None, shape: tuple[Length, ...], context: Context
) -> tuple[Plane, ...]:
    """Give the planes of an image."""
    if draft.planes is None or image is None:
        return ()
    written, scope = draft.planes
    problems = reader.problems
    _check_shape(written, shape, problems)
    taken: dict[str, ast.Plane] = {}
    planes = []
    for one in written.planes:
        name = one.name.text
        if name in taken:
            others = (Label(taken[name].span, "first here"),)
            problems.add(
                "SP202", one.name.span, f"`{name}` is declared twice", others=others, help="name each plane apart"
            )
            continue
        taken[name] = one
        if any(key.name == name for key in draft.keywords):
            problems.add(
                "SP202", one.name.span, f"a keyword is called `{name}` as well", help="name the plane otherwise"
            )
        _check_facts(one, image, problems)
        settled = reader.read(image.types, one.facts, [], replace(context, scope=scope))
        planes.append(Plane(name, settled, text_of(one.doc), one.span.place))
    return tuple(planes)


def _check_shape(written: ast.Planes, shape: tuple[Length, ...], problems: Problems) -> None:
    many = len(written.planes)
    if len(shape) < 2 or isinstance(shape[0], AnyAxes):  # noqa: PLR2004  planes and what is in them
        problems.add(
            "SP410",
            written.span,
            "planes lie along the slowest axis, which this image does not name",
            help=f"say its shape: `float32[{many}, nx]`",
        )
    elif (isinstance(shape[0], int) and shape[0] != many) or (
        isinstance(shape[0], LengthRange) and _apart(shape[0], many)
    ):
        have = "1 plane" if many == 1 else f"{many} planes"
        problems.add(
            "SP410",
            written.span,
            f"here are {have}, and the slowest axis has another length",
            help="let both be the same",
        )


def _apart(length: LengthRange, many: int) -> bool:
    return many < length.least or (length.most is not None and many > length.most)


def _check_facts(one: ast.Plane, image: Facts, problems: Problems) -> None:
    """Report what only the image as a whole can say."""
    for fact in one.facts:
        if isinstance(fact, ast.UnitFact) and image.unit is not None:
            problems.add("SP410", fact.span, "the image has one unit for all its planes", help="say one or the other")
        elif isinstance(fact, ast.NullFact):
            problems.add("SP410", fact.span, "the null value is that of all planes", help="say it of the image")
