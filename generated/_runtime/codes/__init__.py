# SPDX-License-Identifier: BSD-3-Clause
"""Every rule of the structure of files, which is judged without a spec: code, level, origin, and what must hold.

A room a group, in which each rule is a line `CODE LEVEL NEEDS SECTION | what must hold`. LEVEL is what it is unless a
policy says otherwise; `off` are rules that right files break with reason, there for policies that want them. NEEDS is
`file`, `header` or `data`. SECTION names the standard, convention or practice and the place in it; the rooms of the
FITS Standard, which lie in `fits/standard/register`, name the section alone. Where a rule is broken that is among the
`ALWAYS_ERRORS` of a room, something was not read, so that nothing else is judged there, and no policy may make less
than an error of it.
Nothing here is read before the first fault.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from ..findings import Findings, PlaceArguments

    class NoteArguments(PlaceArguments, total=False):
        """What else is said of a fault, beside its place."""

        count: int
        expected: object
        found: object
        fix: str | None


# Groups of the rules of formats other than FITS, each with a room of its name.
GROUPS = ("X01", "T01", "Y01", "C01", "E01", "A01", "A02", "A03", "P01", "P02")
# Of those, what files of a format are judged by. A part in YAML is judged by the rules of YAML.
GROUPS_OF = {
    "json": ("X01", "T01"),
    "yaml": ("X01", "Y01"),
    "csv": ("X01", "C01"),
    "ecsv": ("X01", "E01", "Y01"),
    "asdf": ("X01", "A01", "A02", "Y01"),
    "png": ("X01", "P01"),
    "jpeg": ("X01", "P02"),
}
_IN_FITS = ("A03", "A01", "A02", "Y01")  # of a tree in a FITS file, beside the rules of FITS
_MORE_FAULTS = "X0102"  # that such a tree has more than are told
_known: dict[str, dict[str, StandardRule]] = {}  # by group
_every: dict[str, StandardRule] = {}


class StandardRule:
    """One rule. level: error, warning, info or off. needs: file, header or data. holds: what must hold, in words."""

    __slots__ = ("code", "holds", "level", "needs", "section")

    def __init__(self, code: str, level: str, needs: str, section: str, holds: str) -> None:
        self.code = code
        self.level = level
        self.needs = needs
        self.section = section
        self.holds = holds

    def __repr__(self) -> str:
        return f"StandardRule({self.code!r}, {self.level!r})"

    @property
    def source(self) -> str:
        """Where the rule is from: the standard and the place in it."""
        of_fits = self.code[:1] == "F" and self.section[:1].isdigit()
        return f"FITS Standard 4.0, {self.section}" if of_fits else self.section


def rules() -> Mapping[str, StandardRule]:
    """Every rule by its code: those of FITS in order of the codes, then those of other formats, group by group."""
    if not _every:
        from ..fits.standard.register import rules as rules_of_fits

        _every.update(rules_of_fits())
        for group in GROUPS:
            _every.update(_rules_of(group))
    return _every


def rules_for(format_name: str) -> Mapping[str, StandardRule]:
    """The rules that files of one format are judged by."""
    if format_name == "fits":
        from ..fits.standard.register import rules as rules_of_fits

        inside = {code: rule for group in _IN_FITS for code, rule in _rules_of(group).items()}
        return {**rules_of_fits(), **inside, _MORE_FAULTS: _rules_of("X01")[_MORE_FAULTS]}
    return {code: rule for group in GROUPS_OF.get(format_name, ()) for code, rule in _rules_of(group).items()}


def always_errors() -> frozenset[str]:
    """The rules that no policy may make less than errors of."""
    from ..fits.standard.register import ALWAYS_ERRORS

    return ALWAYS_ERRORS.union(*(_always_errors_of(group) for group in GROUPS))


def level_of(code: str) -> str:
    """Level of a rule unless a policy says otherwise. Raises KeyError for a code that nobody registered."""
    if code[:1] == "F":
        from ..fits.standard.register import level_of as level_of_fits

        return level_of_fits(code)
    return _rules_of(code[:3])[code].level


def note(findings: Findings, code: str, message: str, **said: Unpack[NoteArguments]) -> None:
    """Put into the findings that a rule is broken; its level is in the register, unless a policy settles it."""
    findings.add(code, message, default=level_of(code), **said)


def rules_in(room: str) -> dict[str, StandardRule]:
    """The rules of one room, given by the full name of its module."""
    text: str = __import__(room, fromlist=("RULES",)).RULES  # `importlib` takes longer to load than all of them
    found = {}
    for line in text.splitlines():
        if line:
            head, _, holds = line.partition(" | ")
            code, level, needs, section = head.split(" ", 3)
            found[code] = StandardRule(code, level, needs, section, holds)
    return found


def _rules_of(group: str) -> dict[str, StandardRule]:
    """Rules of `E01` and so on; nothing is read of the others, since most files break rules of few groups."""
    if group not in _known:
        if group not in GROUPS:
            return {}
        _known[group] = rules_in(f"{__name__}.{group.lower()}")
    return _known[group]


def _always_errors_of(group: str) -> frozenset[str]:
    room = __import__(f"{__name__}.{group.lower()}", fromlist=("ALWAYS_ERRORS",))
    codes: frozenset[str] = room.ALWAYS_ERRORS
    return codes
