"""Keywords that may sit in any header: what is wrong with a block of them.

Takes the draft of a product whose `anywhere` is a block of keywords beside its HDUs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.diagnostics.record import Label
from specc.model.place import disjoint

if TYPE_CHECKING:
    from specc.diagnostics.record import Problems
    from specc.model.drafts import ProductDraft

LABEL = "anywhere"


def check_anywhere(product: ProductDraft, problems: Problems) -> None:
    """Report keywords that an HDU declares as well: then one card would have to keep two rules."""
    if product.anywhere is None:
        return
    names = {name: one for one in product.anywhere.keywords for name in one.all_names}
    for hdu in product.hdus:
        for draft in hdu.keywords:
            other = next((names[name] for name in draft.all_names if name in names), None)
            if other is None or disjoint(hdu.conditions + draft.conditions, other.conditions):
                continue
            problems.add(
                "SP233",
                draft.span,
                f"`{draft.name}` may be anywhere, and is declared for `{hdu.label}` too",
                others=(Label(other.span, "anywhere"),),
                help="leave one of the two out",
            )
