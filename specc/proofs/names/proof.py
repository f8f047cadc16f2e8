"""What is proved of the names of files, and the telling of what does not hold.

Takes the model and a `Telling`. Of each product: every value fits its field, a name can be read in one way, the policy
is kept. Of each two products that one file could be: they share no name, and none that differs by case alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

from specc.model.constants import shown
from specc.proofs.names.automata import TooMany
from specc.proofs.names.characters import Universe
from specc.proofs.names.fields import unfit
from specc.proofs.names.identity import both_could_be
from specc.proofs.names.language import Language, patterns_of
from specc.proofs.names.policy import tell_policy
from specc.proofs.names.searches import Readings, Steps, alike, common, two_readings

if TYPE_CHECKING:
    from collections.abc import Callable

    from specc.model.spec import NameField, Spec
    from specc.proofs.names.fields import Unfit
    from specc.proofs.told import Telling
    from specc.source import Place, Span

_MOST_STEPS = 3_000_000  # of all proofs of one spec
_OVERLAP = "let the names differ, or let conditions after `identify` tell the files apart"


def tell_names(spec: Spec, telling: Telling) -> None:
    """Tell what does not hold of the names of a spec's products."""
    named = [one for one in spec.products if one.templates]
    universe = Universe([pattern for one in named for pattern in patterns_of(one)])
    prover = _Prover(telling, universe, spec)
    languages = [Language(one, universe) for one in named]
    for one in languages:
        prover.alone(one)
    for one, other in combinations(languages, 2):
        prover.together(one, other)


@dataclass(slots=True)
class _Prover:
    """Runs proofs and tells what they found; `left`: steps that all of them may still make."""

    telling: Telling
    universe: Universe
    spec: Spec
    left: int = _MOST_STEPS
    given_up: set[str] = field(default_factory=set)  # products of whose names something could not be proved

    def run(
        self, proof: Callable[[Steps], None], place: Place, text: str, what: str, languages: tuple[Language, ...] = ()
    ) -> None:
        """Run one proof, and tell when it is given up; those after it about the same names are not begun."""
        if any(one.product.name in self.given_up for one in languages):
            return
        steps = Steps()
        steps.left = min(steps.left, self.left)
        before = steps.left
        try:
            proof(steps)
        except TooMany as reason:
            names = [f"`{one.product.name}`" for one in languages]
            self.given_up.update(one.product.name for one in languages)
            self.telling.tell(
                "SP510",
                self.telling.span(place, text),
                f"it was not proved that {what}: {reason}",
                notes=(f"nothing more was proved of the names of {' and '.join(names)}",) if names else (),
                help="make the patterns of the fields plainer or shorter, or leave it at that",
            )
        self.left -= before - max(steps.left, 0)

    def template(self, one: Language) -> Span:
        """Give where the first template of a product stands."""
        first = one.product.templates[0]
        return self.telling.span(first.place, f'"{first.template}"')

    # -------------------------------------------------------------------------------------------- one product

    def alone(self, one: Language) -> None:
        """Prove what concerns one product."""
        place, text = one.product.templates[0].place, f'"{one.product.templates[0].template}"'
        for each in one.product.fields:
            what = f"every value fits `{{{each.name}}}`"
            self.run(partial(self.fits, one, each), each.place, each.name, what)
        self.run(partial(self.reads, one), place, text, "each name is read in one way only", (one,))
        ask = partial(tell_policy, self.spec.policy, one, self.telling, self.template(one))
        self.run(ask, place, text, "the policy for names is kept", (one,))

    def fits(self, one: Language, each: NameField, steps: Steps) -> None:
        """Prove that what a field must equal fits into it."""
        found = unfit(one.product, each, self.universe, steps)
        if found is not None:
            self.tell_unfit(each, found)

    def tell_unfit(self, each: NameField, found: Unfit) -> None:
        """Tell a value that does not fit into its field."""
        becomes = "" if found.text == str(found.value) else f", {shown(found.text)} in the name"
        barred = "".join(f", and may not be /{one}/" for one in each.excluded)
        self.telling.tell(
            "SP508",
            self.telling.span(each.place, each.name),
            f"`{found.keyword.text}` may be {shown(found.value)}{becomes}, which `{{{each.name}}}` cannot hold",
            others=(self.telling.label(found.place, found.keyword.name, "declared here"),),
            notes=(f"`{{{each.name}}}` is {each.type}{barred}",),
            help="let the field hold it, or do not let the keyword be that",
        )

    def reads(self, one: Language, steps: Steps) -> None:
        """Prove that there is a name, and that each is read in one way only."""
        graph = one.graph
        if graph.empty:
            self.telling.tell(
                "SP513",
                self.template(one),
                "no file can be called so",
                help="look at what the fields may hold, and at what `except` takes out",
            )
            return
        pair = two_readings(graph, steps)
        if pair is None:
            return
        if pair.fields[0] == pair.fields[1] or not one.has(pair.name):
            raise TooMany("what the fields hold depends on each other")
        self.tell_readings(one, pair)

    def tell_readings(self, one: Language, pair: Readings) -> None:
        """Tell a name that can be read in two ways."""
        first, second = pair.fields
        differ = [name for name in dict.fromkeys((*first, *second)) if first.get(name) != second.get(name)]
        readings = tuple(
            " and ".join(
                f"`{{{name}}}` is {shown(fields[name])}" if name in fields else f"there is no `{{{name}}}`"
                for name in differ
            )
            for fields in pair.fields
        )
        self.telling.tell(
            "SP507",
            self.template(one),
            f"the name {shown(pair.name)} can be read in two ways",
            notes=tuple(f"{order}: {reading}" for order, reading in zip(("either", "or"), readings, strict=True)),
            help="let what divides the fields be a character that they cannot hold, or use `except /.../`",
        )

    # -------------------------------------------------------------------------------------------- two products

    def together(self, one: Language, other: Language) -> None:
        """Prove what concerns two products."""
        if one.apart_from(other):
            return
        unique = self.spec.policy.names_unique
        apart = not both_could_be(one.product, other.product)
        if apart and not unique:
            return
        place, text = other.product.templates[0].place, f'"{other.product.templates[0].template}"'
        what = f"names of `{one.product.name}` and `{other.product.name}` differ"
        self.run(partial(self.differ, one, other, apart=apart), place, text, what, (one, other))

    def differ(self, one: Language, other: Language, steps: Steps, *, apart: bool) -> None:
        """Prove that two products share no name, and that no two of their names differ by case alone."""
        same = None if apart else common(one.graph, other.graph, steps)
        first, second = one.product.name, other.product.name
        here = (
            self.telling.label(one.product.templates[0].place, f'"{one.product.templates[0].template}"', "and here"),
        )
        if same is not None:
            self.believe(one, same)
            self.believe(other, same)
            self.telling.tell(
                "SP504",
                self.template(other),
                f"a file called {shown(same)} could be `{first}` and `{second}`",
                others=here,
                notes=("nothing that identifies them keeps one file from being both",),
                help=_OVERLAP,
            )
            return
        pair = alike(one.graph, other.graph, steps)
        if pair is not None:
            self.believe(one, pair[0])
            self.believe(other, pair[1])
            self.telling.tell(
                "SP505",
                self.template(other),
                f"only case tells {shown(pair[0])}, of `{first}`, from {shown(pair[1])}, of `{second}`",
                others=here,
                notes=("on many disks these two are one file",),
                help=_OVERLAP
                if not apart
                else "let the names differ, or leave `unique ignoring case` out of the policy",
            )

    @staticmethod
    def believe(one: Language, name: str) -> None:
        """Give a proof up whose example is none, as may be where a field comes twice."""
        if not one.has(name):
            raise TooMany("what the fields hold depends on each other")
