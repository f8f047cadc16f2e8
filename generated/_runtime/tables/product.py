# SPDX-License-Identifier: BSD-3-Clause
"""A product whose files are text tables: how these are written, beside what any product says.

What is wrong with the text is told when the rows have gone by for the rules of the spec, so that a file is read once.
"""

from __future__ import annotations

from ..documents import DocumentProduct

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol

    from ..documents.layout import Document
    from ..findings import Findings
    from ..spec import Format, Spec

    class TableDocument(Document, Protocol):
        """An open file with rows."""

        def written_as(self, product: TableProduct) -> None:
            """Hear how the product says that its files are written; called before anything else is asked."""

        def judge_rows(self, findings: Findings, *, headers_only: bool) -> None:
            """Judge the text of the rows, in place of `judge`, when all rules of the spec were."""


class TableProduct(DocumentProduct):
    """A product of text tables. delimiter, comments, nulls: as the spec says, or nothing for what the format has."""

    def __init__(
        self,
        name: str,
        format: Format,  # noqa: A002  # the word of the language
        *,
        delimiter: str = "",
        comments: str = "",
        nulls: tuple[str, ...] = (),
        **said: Any,  # noqa: ANN401  # as any product
    ) -> None:
        super().__init__(name, format, **said)
        self.delimiter = delimiter
        self.comments = comments
        self.nulls = nulls

    def judge(self, file: TableDocument, spec: Spec, findings: Findings, *, headers_only: bool) -> None:  # type: ignore[override]  # only such files come here
        """Check every rule of this product as it is."""
        file.written_as(self)
        super().judge(file, spec, findings, headers_only=headers_only)
        file.judge_rows(findings, headers_only=headers_only)
