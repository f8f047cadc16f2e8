# SPDX-License-Identifier: BSD-3-Clause
"""Under which version of its spec a file was written, and by which rules it is judged.

Takes a product whose files say their version in a keyword; gives the spec of that version.
"""

from __future__ import annotations

from ..expressions import UNTOLD
from ..findings import Findings
from ..versions import older_spec, read_said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..spec import Spec
    from ..versions import Version
    from .file import FitsFile
    from .product import FitsProduct, ProductCheck


class FileVersion:
    """The keyword that carries the version of a product's files, and what it is where that is missing (None: newest).

    hdu: label of its HDU, None for the primary.
    """

    __slots__ = ("default", "hdu", "keyword")

    def __init__(self, keyword: str, *, hdu: str | None = None, default: Version | None = None) -> None:
        self.keyword = keyword
        self.hdu = hdu
        self.default = default


def judged_by(product: FitsProduct, said: FileVersion, file: FitsFile, spec: Spec, findings: Findings) -> Spec:
    """Find the rules that a file was written under; what is wrong with its version is a finding."""
    from .product import ProductCheck

    view = ProductCheck(product, file, spec.policy, Findings(), headers_only=True)
    version = _version_of(view, said, spec, findings)
    return older_spec(said.default if version is None else version, spec, findings)


def _version_of(view: ProductCheck, said: FileVersion, spec: Spec, findings: Findings) -> Version | None:
    """Version that a file says; None, perhaps with a finding, when it says none."""
    try:
        h = view.primary if said.hdu is None else view.hdu(said.hdu)
    except UNTOLD:
        return None
    card = h.card(said.keyword)
    if card is None or card.value is None:
        return None  # that it is missing is said where the keyword is judged
    where = {"hdu": h.label, "index": h.hdu.index, "keyword": said.keyword, "card": card.number}
    return read_said(card.value, view.product.name, spec, findings, where)
