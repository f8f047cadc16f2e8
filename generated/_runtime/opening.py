# SPDX-License-Identifier: BSD-3-Clause
"""In which format a file is: that of its name or of how it begins, among those of the products.

Takes a path or a `Stream`, and the formats; gives the file as its format reads it, or what was found instead.
"""

from __future__ import annotations

from .findings import Findings
from .names import plain_name
from .stream import Stream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .reading.begin import Begun
    from .spec import Format, OpenFile, Product, Spec

_LOOSE = ("yaml", "csv")  # texts of other formats may be taken for these


class Opened:
    """A file that was opened: in which format, what was found on the way, and what stood in for its path.

    foreign: it begins as no file of any of the formats, and was not opened.
    """

    __slots__ = ("_begun", "file", "findings", "foreign", "kind", "path")

    def __init__(
        self,
        kind: Format,
        file: OpenFile | None,
        findings: Findings,
        path: str,
        begun: Begun | None = None,
        *,
        foreign: bool = False,
    ) -> None:
        self.foreign = foreign
        self.kind = kind
        self.file = file
        self.findings = findings
        self.path = path
        self._begun = begun

    def close(self) -> None:
        """Let go of what was read to know the format."""
        if self._begun is not None:
            self._begun.close()


def formats_for(path: str, products: Sequence[tuple[Spec, Product]]) -> list[Format]:
    """The formats that a file may be read in: those whose files are called so, or else all."""
    formats: list[Format] = []
    for _, product in products:
        if not any(product.format is known for known in formats):
            formats.append(product.format)
    name = "" if isinstance(path, Stream) else plain_name(path).lower()
    return [each for each in formats if name.endswith(each.suffixes)] or formats


def open_as(path: str, formats: Sequence[Format], *, headers_only: bool) -> Opened:
    """Open a file in the one format, or in the first that can read it of those that it begins as."""
    begun = None
    if len(formats) > 1:
        from .reading.begin import Begun

        begun = Begun(path, headers_only=headers_only)
        path = begun.path
        start = begun.start
        able = [each for each in formats if each.begins(start)]
        if not able and start:
            return _foreign(formats, path, begun)
        able = able or [formats[0]]
        able.sort(key=lambda each: _LOOSE.index(each.name) if each.name in _LOOSE else -1)
        formats = able[:1] if isinstance(path, Stream) else able  # a stream is read once
    tried = []
    try:
        for each in formats:
            findings = findings_in(each)
            file = each.open(path, findings, headers_only=headers_only)
            tried.append(Opened(each, file, findings, path, begun))
            if file is not None:
                return tried[-1]
    except BaseException:
        if begun is not None:
            begun.close()
        raise
    return tried[0]


def _foreign(formats: Sequence[Format], path: str, begun: Begun) -> Opened:
    """What is said of a file that begins as none of the formats do."""
    findings = findings_in(formats[0])
    names = ", ".join(sorted(each.name for each in formats))
    findings.add("unmatched", f"no product fits; the file begins as none of {names} does")
    return Opened(formats[0], None, findings, path, begun, foreign=True)


def findings_in(kind: Format) -> Findings:
    """Findings about a file of a format; those beyond the limit are counted under a rule of it."""
    findings = Findings()
    if kind.name != "fits":
        findings.beyond = "X0102"
    return findings


def unreadable(kind: Format) -> str:
    """The rule that a file can be read to its end."""
    return "F0116" if kind.name == "fits" else "X0101"
