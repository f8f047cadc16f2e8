"""Pictures: whether the format can hold the pixels and the texts that a product declares.

Takes drafts of blocks with their types settled; reports what is wrong, and gives nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.formats.jpeg import JPEG
from specc.formats.pictures import check_pixel_facts, check_pixels, check_text
from specc.formats.png import PNG
from specc.model.types import AnyAxes

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.formats.pictures import PictureFormat
    from specc.model.drafts import HduDraft, ProductDraft
    from specc.model.types import Length
    from specc.model.value_types import Settled

_FORMATS: dict[str, PictureFormat] = {"png": PNG, "jpeg": JPEG}


def check_picture(product: ProductDraft, draft: HduDraft, settled: Settled, problems: Problems) -> None:
    """Report what no picture of the product's format has in this block."""
    of = _FORMATS.get(product.declaration.format.text)
    if of is None:
        return
    node = draft.declaration
    if draft.kind == "picture" and node.type is not None:
        terms = [one.span for one in node.type.terms]
        spans = terms if len(terms) == len(settled.types) else [node.type.span] * len(settled.types)
        shapes = [one.shape for one in settled.forms] or [settled.shape] * len(settled.types)
        forms = [(one, _lengths(shape), span) for one, shape, span in zip(settled.types, shapes, spans, strict=True)]
        check_pixels(of, forms, problems)
        # Beside a named type, what the block itself says is a narrowing of that.
        said = [fact for one, _ in draft.narrowings for fact in one.facts]
        check_pixel_facts(dict.fromkeys((*node.facts, *said)), problems)
    elif draft.label == "text" and draft.holder is None:
        for one in draft.keywords:
            single = one.value is None or one.value.kind == "scalar"
            check_text(of, one.name, one.types if single else None, one.span, problems)


def _lengths(shape: tuple[Length, ...]) -> tuple[int | None, ...]:
    """Give the lengths of the axes, None where they are not numbers; nothing where there may be any number of axes."""
    if any(isinstance(one, AnyAxes) for one in shape):
        return ()
    return tuple(one if isinstance(one, int) else None for one in shape)
