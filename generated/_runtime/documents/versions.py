# SPDX-License-Identifier: BSD-3-Clause
"""Under which version of its spec a file was written, and by which rules it is judged."""

from __future__ import annotations

from ..expressions import UNTOLD
from ..findings import Findings
from ..versions import older_spec, read_said
from .check import DocumentCheck

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..spec import Spec
    from .layout import Document
    from .product import DocumentProduct


class DocumentVersion:
    """The value that carries the version of a product's files, and what it is where that is missing (None: newest).

    key: `meta.version`, in the block `block`; None for the first.
    """

    __slots__ = ("block", "default", "key")

    def __init__(self, key: str, *, block: str | None = None, default: tuple[int, ...] | None = None) -> None:
        self.key = key
        self.block = block
        self.default = default


def judged_by(product: DocumentProduct, said: DocumentVersion, file: Document, spec: Spec, findings: Findings) -> Spec:
    """Find the rules that a file was written under; what is wrong with its version is a finding."""
    view = DocumentCheck(product, file, spec.policy, Findings(), headers_only=True)
    block = said.block or product.layout[0].label
    try:
        value = view.hdu(block)[said.key]
    except UNTOLD:
        version = None  # that it is missing is said where the key is judged
    else:
        version = read_said(value, product.name, spec, findings, {"hdu": block, "path": said.key})
    return older_spec(said.default if version is None else version, spec, findings)
