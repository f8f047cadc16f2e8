"""Mirrors: the HDUs whose terms stand in an ASDF tree as well.

Takes the root of a tree and its product; gives the labels, and reports what is no HDU of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.suggest import did_you_mean
from specc.syntax import ast

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.drafts import HduDraft, ProductDraft


def _has_terms(hdu: HduDraft) -> bool:
    """Say whether an HDU has a keyword that a vocabulary names in ASDF."""
    for item in hdu.keywords:
        found = item.says_levels.find(item.vocabulary) if item.vocabulary else None
        if found is not None and isinstance(found[0], ast.Vocabulary):
            terms = (term for term in found[0].terms if term.item is item.written)
            if any(one.format.text == "asdf" for term in terms for one in term.formats):
                return True
    return False


def mirrored(block: HduDraft, product: ProductDraft, problems: Problems) -> tuple[str, ...]:
    """Give the labels of the HDUs that a tree mirrors."""
    labels = {"primary" if one.kind == "primary" else one.label: one.label for one in product.hdus if not one.is_object}
    for name in block.mirrors:
        if name.text not in labels:
            help_ = did_you_mean(name.text, [*labels]) or "a tree mirrors HDUs of its own FITS file"
            problems.add("SP201", name.span, f"no HDU is called `{name.text}`", help=help_)
        elif not any(_has_terms(one) for one in product.find(labels[name.text])):
            problems.add(
                "SP412",
                name.span,
                f"`{name.text}` uses no term that has a name in ASDF, so there is nothing to mirror",
                help="use terms of a vocabulary that say `as asdf PATH`, or leave it out",
            )
    return tuple(dict.fromkeys(labels[one.text] for one in block.mirrors if one.text in labels))
