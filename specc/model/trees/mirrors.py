"""Mirrors: the HDUs whose terms stand in an ASDF tree as well.

Takes the root of a tree and its product; gives the labels, and reports what is no HDU of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.drafts import HduDraft, ProductDraft


def mirrored(block: HduDraft, product: ProductDraft, problems: Problems) -> tuple[str, ...]:
    """Give the labels of the HDUs that a tree mirrors."""
    labels = {"primary" if one.kind == "primary" else one.label: one.label for one in product.hdus if not one.is_object}
    for name in block.mirrors:
        if name.text not in labels:
            help_ = did_you_mean(name.text, [*labels]) or "a tree mirrors HDUs of its own FITS file"
            problems.add("SP201", name.span, f"no HDU is called `{name.text}`", help=help_)
    return tuple(dict.fromkeys(labels[one.text] for one in block.mirrors if one.text in labels))
