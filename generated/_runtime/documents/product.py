# SPDX-License-Identifier: BSD-3-Clause
"""A product of a spec whose files are of any format but FITS, and the product that is any file of a format.

Takes what a generated module says of a product; identifies files, and checks one against everything that the spec
demands: its blocks, the rules of each, the rules over all, its name.
"""

from __future__ import annotations

from ..findings import Findings
from ..names import check_name
from ..spec import Identity, Policy, Spec
from .check import DocumentCheck
from .container import check_container

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..names import Field, NameTemplate
    from ..spec import Format
    from .layout import Block, Document
    from .versions import DocumentVersion


class DocumentProduct:
    """A product: what its files are called, what makes a file one, and what must be in it.

    identify: condition over the file. fixed: values of the first block that are one only, by name (`meta.telescope`).
    layout: the blocks that the file itself is made of. dimensions: names of those of the whole product. check: rules
    over the file. version: which value says under which version of the spec a file was written.
    """

    def __init__(
        self,
        name: str,
        format: Format,  # noqa: A002  # the word of the language
        *,
        title: str = "",
        names: tuple[NameTemplate, ...] = (),
        fields: tuple[Field, ...] = (),
        identify: Callable[[DocumentCheck], object] | None = None,
        fixed: Mapping[str, object] | None = None,
        layout: tuple[Block, ...] = (),
        dimensions: tuple[str, ...] = (),
        check: Callable[[DocumentCheck], None] | None = None,
        version: DocumentVersion | None = None,
    ) -> None:
        self.name = name
        self.format = format
        self.title = title
        self.names = names
        self.fields = fields
        self.layout = layout
        self.dimensions = dimensions
        self._identify = identify
        self._fixed = fixed or {}
        self._check = check
        self._version = version

    def identify(self, file: Document) -> Identity:
        """Say whether what the file holds makes it this product."""
        whole = DocumentCheck(self, file, Policy(), Findings(), headers_only=True)
        return whole.identity(self._identify, self._fixed)

    def check(self, file: Document, spec: Spec, findings: Findings, *, headers_only: bool) -> None:
        """Check every rule of this product, its file name included, as it was when the file was written."""
        if self._version is not None:
            from .versions import judged_by

            then = judged_by(self, self._version, file, spec, findings)
            if then is not spec:
                findings.adopt(then)
                for other in then.products:
                    if isinstance(other, DocumentProduct) and other.name == self.name:
                        other.judge(file, then, findings, headers_only=headers_only)
                return
        self.judge(file, spec, findings, headers_only=headers_only)

    def judge(self, file: Document, spec: Spec, findings: Findings, *, headers_only: bool) -> None:
        """Check every rule of this product as it is."""
        check_container(file, self.format, findings)
        file.judge(findings, headers_only=headers_only)
        document = DocumentCheck(self, file, spec.policy, findings, headers_only=headers_only)
        document.check(self._check)
        # What a name has to agree with may be in rows, which are known when they were declared.
        check_name(self.name, self.names, self.fields, file.path, document, findings)

    def seen(self, file: Document, spec: Spec) -> DocumentCheck:
        """The file as rules over several files ask it."""
        return DocumentCheck(self, file, spec.policy, Findings(), headers_only=True)

    def measured(self, file: Document, spec: Spec) -> DocumentCheck:
        """The same, after its blocks have said how long its dimensions are."""
        seen = self.seen(file, spec)
        seen.check(None)
        return seen


def any_document(of: Format, version: str) -> Spec:
    """The spec that asks for nothing but the structure of a format: one product, any file of it.

    version: the edition of the standard of the format that its rules follow.
    """
    return Spec(of.name, version, products=(DocumentProduct("file", of, title=f"Any {of.name} file"),))
