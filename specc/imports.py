"""Which texts a spec needs: those it imports, and those that they import.

Takes a text and a library that finds others by name; gives the parsed spec, its imports by name, and what is wrong with
any of them: syntax, imports that are not found, circles, names that are not those of their files. No input or output:
the library may read files, this module does not know.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.diagnostics.record import Diagnostic, Fix, Label, Problems
from specc.diagnostics.suggest import nearest, suggestion
from specc.syntax.ast import Policy, PolicyFrom
from specc.syntax.parse import parse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specc.found import Found, Library
    from specc.syntax.ast import Name, Spec


@dataclass(frozen=True, slots=True)
class Wanted:
    """A spec that another one needs: `verb` says what for, as messages tell it."""

    name: Name
    verb: str


def wanted_by(tree: Spec) -> tuple[Wanted, ...]:
    """Give what a spec imports, and whose policy it adopts."""
    policies = [item for one in tree.declarations if isinstance(one, Policy) for item in one.items]
    adopted = [Wanted(one.spec, "adopts the policy of") for one in policies if isinstance(one, PolicyFrom)]
    return (*(Wanted(one.name, "imports") for one in tree.imports), *adopted)


@dataclass(frozen=True, slots=True)
class Gathered:
    """A parsed spec with all that it imports, by dotted name.

    whole: everything that it needs is there. round: imports go round in a circle, so that nothing can be resolved.
    """

    tree: Spec | None
    imports: Mapping[str, Spec]
    whole: bool
    round: bool
    diagnostics: tuple[Diagnostic, ...]


class Gatherer:
    """Parses each text once, however many specs import it."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._found: dict[str, Found | None] = {}
        self._parsed: dict[str, tuple[Spec | None, tuple[Diagnostic, ...]]] = {}

    def gather(self, start: Found) -> Gathered:
        """Parse a spec and everything that it imports."""
        problems = Problems()
        trees: dict[str, Spec] = {}
        whole = self._visit(start, [], trees, problems)
        tree = trees.pop(start.name, None)
        circle = any(one.code == "SP602" for one in problems.found)
        return Gathered(tree, trees, whole, circle, tuple(problems.in_order()))

    def _visit(self, found: Found, way: list[tuple[str, Wanted]], trees: dict[str, Spec], problems: Problems) -> bool:
        """Parse one spec and go on to its imports. `way`: the imports that led here, each with who wrote it."""
        tree, diagnostics = self._parse(found)
        problems.extend(diagnostics)
        if tree is None:
            return False
        trees[found.name] = tree
        whole = True
        for wanted in wanted_by(tree):
            name = wanted.name.text
            onward = [*way, (found.name, wanted)]
            round_again = [who for who, _ in onward]
            if name in round_again:
                _add_circle(onward[round_again.index(name) :], problems)
                whole = False
                continue
            if name in trees:
                continue
            other = self._find(name)
            if other is None:
                self._add_unfound(found.name, wanted, problems)
                whole = False
            elif other.rivals:
                self._add_rivals(wanted, other, problems)
                whole = False
            elif not self._visit(other, onward, trees, problems):
                whole = False
        return whole

    def _find(self, name: str) -> Found | None:
        if name not in self._found:
            self._found[name] = self._library.find(name)
        return self._found[name]

    def _parse(self, found: Found) -> tuple[Spec | None, tuple[Diagnostic, ...]]:
        if found.name not in self._parsed:
            self._parsed[found.name] = _parse(found)
        return self._parsed[found.name]

    @staticmethod
    def _add_rivals(wanted: Wanted, other: Found, problems: Problems) -> None:
        problems.add(
            "SP606",
            wanted.name.span,
            f"{len(other.rivals)} installed packages offer `{wanted.name.text}`, each another text",
            notes=tuple(f"one is {path}" for path in other.rivals),
            help="uninstall all but one, or put the one that is meant into a root of your own",
        )

    def _add_unfound(self, who: str, wanted: Wanted, problems: Problems) -> None:
        name = wanted.name.text
        names = [other for other in self._library.names() if other != who]
        # `import core` beside `jwst.core` is the commonest way to miss one.
        same_end = [other for other in names if other.endswith(f".{name}")]
        near = list(dict.fromkeys([*same_end, *nearest(name, names)]))[:3]
        problems.add(
            "SP601",
            wanted.name.span,
            f"there is no spec `{name}`",
            notes=(f"looked for {name.replace('.', '/')}.specc in {', '.join(self._library.places())}",),
            help=suggestion(near) or "write it beside the others, or install the package that has it",
        )


def _parse(found: Found) -> tuple[Spec | None, tuple[Diagnostic, ...]]:
    if found.problem is not None:
        return None, (found.problem,)
    tree, diagnostics = parse(found.source)
    problems = Problems()
    problems.extend(diagnostics)
    if tree is not None:
        if tree.name.text != found.name:
            path = tree.name.text.replace(".", "/")
            problems.add(
                "SP603",
                tree.name.span,
                f"this spec is called `{tree.name.text}`, but its place makes it `{found.name}`",
                help=f"call it `{found.name}`, or move it to {path}.specc under its root",
                fix=Fix(tree.name.span, found.name, safe=False),
            )
        if found.hides:
            problems.add(
                "SP604",
                tree.name.span,
                f"this hides the bundled spec `{found.name}`",
                label="every import of this name would mean another spec than elsewhere",
                notes=(f"the bundled one is {found.hides}",),
                help="give it another name, or import the bundled one and narrow it",
            )
    return tree, tuple(problems.found)


def _add_circle(circle: list[tuple[str, Wanted]], problems: Problems) -> None:
    """Report a circle once, whichever of its specs was asked for: it is told from the first name in the alphabet."""
    first = min(range(len(circle)), key=lambda index: circle[index][0])
    circle = circle[first:] + circle[:first]
    names = [who for who, _ in circle]
    _, start = circle[0]
    problems.add(
        "SP602",
        start.name.span,
        "these imports go round in a circle" if len(circle) > 1 else f"this spec {start.verb} itself",
        label=f"{names[0]} {start.verb} {start.name.text}",
        others=tuple(Label(one.name.span, f"{who} {one.verb} {one.name.text}") for who, one in circle[1:]),
        notes=(f"the way round is {' -> '.join([*names, names[0]])}",) if len(circle) > 1 else (),
        help="move what both sides need into a spec of its own" if len(circle) > 1 else "take this line out",
    )
