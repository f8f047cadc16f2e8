# SPDX-License-Identifier: BSD-3-Clause
"""Which HDU of a file is which HDU of the spec.

Takes the layout of a product (what `hdu` and `group` make) and the HDUs of a file; gives a `Match`: the HDU or none for
each entry, and what is wrong with the whole as problems. Decides by EXTNAME, or by `at`, `where`, `names`, `pattern`
where the spec says so; each HDU of the file is claimed once, exact names before conditions before patterns.
"""

from __future__ import annotations

from ..expressions import UNTOLD
from ..patterns import pattern_of
from ..rules import deprecated, in_force
from .layout import Group

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .layout import Bound, Condition, HduEntry
    from .product import ProductCheck
    from .structure import Hdu

KIND_WORDS = {
    "primary": "the primary HDU",
    "image": "an image",
    "table": "a binary table",
    "asciitable": "an ASCII table",
    "asdf": "an ASDF extension",
    "groups": "random groups",
    "other": "an extension of another kind",
}
_SHOWN = 8


class Problem:
    """Something wrong with the layout: rule without the product, message, and where."""

    __slots__ = ("expected", "extver", "found", "hdu", "label", "level", "message", "rule")

    def __init__(
        self,
        rule: str,
        message: str,
        *,
        label: str | None = None,
        hdu: Hdu | None = None,
        extver: int | None = None,
        level: str | None = None,
        expected: object = None,
        found: object = None,
    ) -> None:
        self.rule = rule
        self.message = message
        self.label = label
        self.hdu = hdu
        self.extver = extver
        self.level = level
        self.expected = expected
        self.found = found


class Repetition:
    """One repetition of a group: its number (EXTVER, or counted) and the HDUs in it by label."""

    __slots__ = ("group", "hdus", "number")

    def __init__(self, group: Group, number: int) -> None:
        self.group = group
        self.number = number
        self.hdus: dict[str, Hdu] = {}


class Match:
    """What was found: (entry, HDU, repetition) in order of the layout; HDUs that nothing claims; problems."""

    __slots__ = ("found", "problems", "undeclared")

    def __init__(self) -> None:
        self.found: list[tuple[HduEntry, Hdu, Repetition | None]] = []
        self.problems: list[Problem] = []
        self.undeclared: list[Hdu] = []


def level_of(level: str, levels: tuple[tuple[str, Condition], ...], product: ProductCheck) -> str:
    """Level under conditions: that of the first that holds. `optional` when a condition cannot be told."""
    for other, condition in levels:
        holds = told(condition, product)
        if holds is None:
            return "optional"
        if holds:
            return other
    return level


def told(condition: Callable[[ProductCheck], object], product: ProductCheck) -> bool | None:
    """Whether a condition holds, None when it cannot be told."""
    try:
        return bool(condition(product))
    except UNTOLD:
        return None


def match(layout: tuple[HduEntry | Group, ...], hdus: list[Hdu], product: ProductCheck) -> Match:
    """Match a file against a layout."""
    return _Matcher(layout, hdus, product).match()


class _Matcher:
    def __init__(self, layout: tuple[HduEntry | Group, ...], hdus: list[Hdu], product: ProductCheck) -> None:
        self.layout = layout
        self.hdus = hdus
        self.product = product
        self.free = {hdu.index: hdu for hdu in hdus[1:]}
        self.claims: dict[HduEntry, list[Hdu]] = {}
        self.by_name: dict[str, list[Hdu]] = {}
        for one in hdus[1:]:
            if one.name is not None:
                self.by_name.setdefault(one.name, []).append(one)
        self.result = Match()

    def match(self) -> Match:
        applies: dict[HduEntry, bool | None] = {}
        for part in self.layout:
            if not isinstance(part, Group):
                applies[part] = self.applies(part.when)
                continue
            together = self.applies(part.when)
            for entry in part.entries:
                applies[entry] = self.applies(entry.when) if together else together
        entries = [entry for entry, holds in applies.items() if holds is not False]
        for claim in (self.claim_exact, self.claim_where, self.claim_pattern):
            for entry in entries:
                claim(entry)
        for part in self.layout:
            if isinstance(part, Group):
                self.settle_group(part, applies)
            elif applies[part] is not False:
                self.settle(part, certain=applies[part] is True)
        self.result.undeclared = list(self.free.values())
        return self.result

    def applies(self, when: Condition | None) -> bool | None:
        return True if when is None else told(when, self.product)

    def take(self, entry: HduEntry, hdus: list[Hdu]) -> None:
        for one in hdus:
            if self.free.pop(one.index, None) is not None:
                self.claims.setdefault(entry, []).append(one)

    def claim_exact(self, entry: HduEntry) -> None:
        if entry.kind == "primary":
            self.claims[entry] = self.hdus[:1]
        elif entry.at is not None:
            self.take(entry, self.hdus[entry.at : entry.at + 1])
        elif entry.where is None:
            for name in entry.names or (() if entry.pattern else (entry.label,)):
                self.take(entry, self.by_name.get(name, []))

    def claim_where(self, entry: HduEntry) -> None:
        if entry.where is None or entry in self.claims:
            return
        named = [one for one in self.free.values() if not entry.names or one.name in entry.names]
        self.take(entry, [one for one in named if entry.fits(one) and self.holds(entry, one)])

    def holds(self, entry: HduEntry, hdu: Hdu) -> bool:
        try:
            return entry.where is not None and bool(entry.where(self.product.view(hdu, entry.label)))
        except UNTOLD:
            return False

    def claim_pattern(self, entry: HduEntry) -> None:
        if entry.pattern is None or entry.where is not None:
            return
        suits = pattern_of(entry.pattern)
        self.take(entry, [one for one in self.free.values() if one.name is not None and suits(one.name)])

    def problem(self, rule: str, message: str, **place: object) -> None:
        self.result.problems.append(Problem(rule, message, **place))  # type: ignore[arg-type]

    def settle(self, entry: HduEntry, *, certain: bool) -> None:
        """Give an entry outside of groups its HDU."""
        claimed = self.claims.get(entry, [])
        chosen = self.one_of(entry, claimed, None)
        self.presence(entry, chosen, None, certain=certain)
        if chosen is not None:
            self.result.found.append((entry, chosen, None))

    def one_of(self, entry: HduEntry, claimed: list[Hdu], number: int | None) -> Hdu | None:
        """The one HDU among those that fit an entry; a problem when there are several."""
        suitable = [one for one in claimed if entry.fits(one)] or claimed
        if len(suitable) > 1:
            both = "both" if len(suitable) == 2 else "all"  # noqa: PLR2004  # what both means
            places = _several([f"HDU {one.index}" for one in suitable])
            version = "" if number is None else f" with EXTVER {number}"
            self.problem(
                f"{entry.label}:match",
                f"{places} are {both} {entry.label}{version}; only one may be",
                label=entry.label,
                hdu=suitable[1],
                extver=number,
                expected=1,
                found=len(suitable),
            )
        return suitable[0] if suitable else None

    def presence(self, entry: HduEntry, chosen: Hdu | None, number: int | None, *, certain: bool) -> None:
        level = level_of(entry.level, entry.levels, self.product) if certain else "optional"
        if chosen is None and level in ("required", "recommended"):
            version = "" if number is None else f" with EXTVER {number}"
            self.problem(
                f"{entry.label}:presence",
                f"the HDU {entry.label}{version} is missing{self.nearly(entry)}",
                label=entry.label,
                extver=number,
                level=in_force(self.product.findings, f"{self.product.product.name}/{entry.label}:presence", level),
            )
        elif chosen is not None and level in ("forbidden", "deprecated"):
            word = "must not be there" if level == "forbidden" else deprecated(entry.instead)
            self.problem(
                f"{entry.label}:presence",
                f"the HDU {entry.label} {word}",
                label=entry.label,
                hdu=chosen,
                level=in_force(self.product.findings, f"{self.product.product.name}/{entry.label}:presence", level),
            )
        if chosen is not None and not entry.fits(chosen):
            found = KIND_WORDS["primary" if chosen.index == 0 else chosen.kind]
            self.problem(
                f"{entry.label}:kind",
                f"{entry.label} is {found}, not {KIND_WORDS[entry.kind]}",
                label=entry.label,
                hdu=chosen,
                expected=entry.kind,
                found=chosen.kind,
            )

    def nearly(self, entry: HduEntry) -> str:
        """What to say about an HDU that nobody claims and whose name is nearly the wanted one."""
        from ..misspelt import nearest

        wanted = (entry.names or (entry.label,))[0]
        others = {one.name: one for one in self.free.values() if one.name}
        near = nearest(wanted, others)
        if near is not None:
            return f"; HDU {others[near].index} is called {near!r}"
        nameless = [one for one in self.free.values() if not one.name and entry.fits(one)]
        return f"; HDU {nameless[0].index} has no EXTNAME" if nameless else ""

    def settle_group(self, group: Group, applies: dict[HduEntry, bool | None]) -> None:
        """Give every repetition of a group its HDUs."""
        if all(applies[entry] is False for entry in group.entries):
            return
        if group.variable is None:
            repetitions = self.in_file_order(group)
        else:
            repetitions = self.by_version(group)
            self.numbering(group, repetitions)
        if any(applies[entry] for entry in group.entries):
            self.how_many(group, len(repetitions))
        for repetition in repetitions:
            for entry in group.entries:
                if applies[entry] is False:
                    continue
                chosen = repetition.hdus.get(entry.label)
                number = repetition.number if group.variable is not None else None
                self.presence(entry, chosen, number, certain=applies[entry] is True)
                if chosen is not None:
                    self.result.found.append((entry, chosen, repetition))

    def by_version(self, group: Group) -> list[Repetition]:
        versions: dict[int, dict[HduEntry, list[Hdu]]] = {}
        for entry in group.entries:
            for one in self.claims.get(entry, []):
                versions.setdefault(one.version, {}).setdefault(entry, []).append(one)
        repetitions = []
        for number in sorted(versions):
            repetition = Repetition(group, number)
            for entry, claimed in versions[number].items():
                chosen = self.one_of(entry, claimed, number)
                if chosen is not None:
                    repetition.hdus[entry.label] = chosen
            repetitions.append(repetition)
        return repetitions

    def in_file_order(self, group: Group) -> list[Repetition]:
        claimed = [(one, entry) for entry in group.entries for one in self.claims.get(entry, [])]
        claimed.sort(key=lambda pair: pair[0].index)
        repetitions: list[Repetition] = []
        for one, entry in claimed:
            if not repetitions or entry.label in repetitions[-1].hdus:
                repetitions.append(Repetition(group, len(repetitions) + 1))
            repetitions[-1].hdus[entry.label] = one
        return repetitions

    def numbering(self, group: Group, repetitions: list[Repetition]) -> None:
        numbers = [repetition.number for repetition in repetitions]
        if numbers == list(range(1, len(numbers) + 1)):
            return
        label = group.entries[0].label
        shown = ", ".join(map(str, numbers[:_SHOWN])) + (", ..." if len(numbers) > _SHOWN else "")
        self.problem(
            f"{label}:count",
            f"EXTVER of {label} should count from 1 to {len(numbers)}, and is {shown}",
            label=label,
            hdu=next(iter(repetitions[0].hdus.values())),
            expected=len(numbers),
            found=numbers[-1],
        )

    def how_many(self, group: Group, count: int) -> None:
        least, most = (self.bound(bound) for bound in (group.least, group.most))
        if least is not None and most is not None and most < least:  # 1..0: none
            least = most = 0
        if (least is None or count >= least) and (most is None or count <= most):
            return
        label = group.entries[0].label
        wanted = (
            f"exactly {least}" if least == most else f"at least {least}" if count < (least or 0) else f"at most {most}"
        )
        self.problem(
            f"{label}:count",
            f"there must be {wanted} of {label}, and there {'is' if count == 1 else 'are'} {count or 'none'}",
            label=label,
            expected=least if count < (least or 0) else most,
            found=count,
        )

    def bound(self, bound: Bound) -> int | None:
        if not callable(bound):
            return bound
        try:
            value = bound(self.product)
        except UNTOLD:
            return None
        return value if isinstance(value, int) else None


def out_of_order(match: Match) -> tuple[HduEntry, Hdu, HduEntry, Hdu] | None:
    """First two HDUs that lie in the file the other way round than in the layout."""
    for (before, first, _), (after, second, _) in zip(match.found, match.found[1:], strict=False):
        if second.index < first.index:
            return before, first, after, second
    return None


def _several(words: list[str]) -> str:
    shown = words[:_SHOWN] if len(words) <= _SHOWN else [*words[:_SHOWN], f"{len(words) - _SHOWN} more"]
    return " and ".join([", ".join(shown[:-1]), shown[-1]])
