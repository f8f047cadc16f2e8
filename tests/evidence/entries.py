"""The evidence as it is written down: `tests/evidence/<suite>/<spec>.yaml`, one mapping by product.

Takes the texts; gives an `Entry` for each file that a product is proved by, what is said to be missing, and each
mistake of a text with its line. What could be read of a text with mistakes is given all the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from specc.runtime.findings import Findings
from specc.runtime.yaml import tree_of_text

from .software import REAL, SOFTWARE

HERE = Path(__file__).resolve().parent
_KEYS = ("file", "software", "maker", "findings", "named", "with", "product forced")


@dataclass(frozen=True, slots=True)
class Entry:
    """One file that a product is proved by.

    file: below the folder of real files; else software wrote it, through the function `maker` of the module beside the
    text. findings: the errors and warnings that are due, each with the reason why it is true. named: the name under
    which it is judged. among: the specs it is judged by; none means all. forced: why it is told what product it is.
    """

    spec: str
    product: str
    file: str = ""
    software: str = ""
    maker: str = ""
    named: str = ""
    findings: dict[str, str] = field(default_factory=dict)
    among: tuple[str, ...] = ()
    forced: str = ""

    @property
    def kind(self) -> str:
        """Give the class of evidence that it is."""
        return REAL if self.file else SOFTWARE[self.software].whose

    @property
    def source(self) -> str:
        """Give what it comes from, in short: a path, or a name of software."""
        return self.file or self.software

    def __str__(self) -> str:
        """Name the test."""
        return f"{self.spec}:{self.product}-{self.file or f'{self.software}-{self.maker}'}"


@dataclass(slots=True)
class Written:
    """What one text says: entries, what is missing by product, mistakes with their lines."""

    path: Path
    spec: str
    entries: list[Entry] = field(default_factory=list)
    missing: dict[str, str] = field(default_factory=dict)
    mistakes: list[str] = field(default_factory=list)

    def mistake(self, line: int, text: str) -> None:
        """Note a mistake with its place."""
        self.mistakes.append(f"{self.path.relative_to(HERE.parent.parent)}:{line}: {text}")


def all_written() -> list[Written]:
    """Read the evidence of every spec."""
    return [read(path) for path in sorted(HERE.glob("*/*.yaml"))]


def read(path: Path) -> Written:
    """Read the evidence of one spec."""
    written = Written(path, f"{path.parent.name}.{path.stem}")
    findings = Findings()
    root = tree_of_text(path.read_bytes(), findings)
    for one in findings:
        written.mistake(one.line or 1, one.message)
    if root is None:
        return written
    if root.kind != "object":
        written.mistake(root.line, "this is no mapping; write `product:` and below it a list of files")
        return written
    for product, node in root.value.items():
        if product == "missing":
            written.missing |= _texts(written, node, "missing", "what is missing of proof")
        elif node.kind != "list":
            written.mistake(node.line, f"{product} has no list; write `- file: ...` or `- software: ...` below it")
        else:
            for one in node.value:
                _entry(written, product, one)
    return written


def _entry(written, product, node):
    if node.kind != "object":
        written.mistake(node.line, f"{product}: this is no mapping; write `file: ...` or `software: ...`")
        return
    said = node.value
    for key in said.keys() - set(_KEYS):
        near = get_close_matches(key, _KEYS, 1)
        known = f"did you mean {near[0]!r}?" if near else f"say one of {', '.join(_KEYS)}"
        written.mistake(said[key].line, f"{product}: {key!r} says nothing; {known}")
    if problem := _problem(said):
        written.mistake(node.line, f"{product}: {problem}")
        return
    findings = _texts(written, said["findings"], f"{product}: findings", "why it is true")
    among = said["with"].value if "with" in said else []
    written.entries.append(
        Entry(
            written.spec,
            product,
            *(said[key].value if key in said else "" for key in ("file", "software", "maker", "named")),
            findings={each: reason for key, reason in findings.items() for each in expanded(key)},
            among=tuple(one.value for one in among),
            forced=said["product forced"].value if "product forced" in said else "",
        )
    )


def expanded(key):
    """Give the findings that one key names: `PRIMARY/DOI, LICENSE:presence`, `SCI/BUNIT, DATE-OBS F0229`."""
    place, colon, aspect = key.rpartition(":")
    if not colon:
        place, _, aspect = key.rpartition(" ")
    before, slash, names = place.rpartition("/")
    return [f"{before}{slash}{name}{colon or ' '}{aspect}" for name in names.split(", ")] if ", " in names else [key]


def _problem(said):
    """Give what keeps an entry from being one."""
    for key in ("file", "software", "maker", "named", "product forced"):
        if key in said and (said[key].kind != "string" or not said[key].value):
            return f"{key!r} is no text; write one"
    if "with" in said and (said["with"].kind != "list" or any(one.kind != "string" for one in said["with"].value)):
        return "'with' is no list; write the names of specs, `with: [jwst.imaging]`"
    if ("file" in said) == ("software" in said):
        return "say either `file`, below the folder of real files, or `software`, which wrote one"
    if ("maker" in said) != ("software" in said):
        return "`software` and `maker`, the function that has it write, come together"
    if "software" in said and said["software"].value not in SOFTWARE:
        known = ", ".join(SOFTWARE)
        return f"{said['software'].value!r} is not known; say one of {known}, or add it to tests/evidence/software.py"
    if "findings" not in said:
        return "there are no `findings`; write `findings: {}` when there is neither error nor warning"
    return None


def _texts(written, node, what, meaning):
    """Read a mapping of texts, none of them empty."""
    if node.kind == "null":
        written.mistake(node.line, f"{what} is empty; write {{}}")
        return {}
    if node.kind != "object":
        written.mistake(node.line, f"{what} is no mapping; write a name and {meaning}")
        return {}
    for key, value in node.value.items():
        if value.kind != "string" or not value.value.strip():
            written.mistake(value.line, f"{what}: {key} has no reason; write {meaning}")
    return {key: value.value for key, value in node.value.items() if value.kind == "string"}
