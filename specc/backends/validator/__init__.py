"""The validator backend: a Plan becomes Python that checks files and needs nothing but the runtime beside it.

Takes a `Plan`; gives for spec `a.b` the texts of `a/b/checks.py`, which has a function for each HDU, and of
`a/b/validator.py`, which starts it; or the checks as a module in memory. Nothing that a spec says becomes code: all its
texts are literals, comments or docstrings (`texts`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends import Artefact, folder_of
from specc.backends.validator.launcher import CHECKS, FOLDER, launcher
from specc.backends.validator.memory import load
from specc.backends.validator.module import module
from specc.backends.validator.variants import every

if TYPE_CHECKING:
    from specc.backends import LeftOut, Refusal, Settings
    from specc.plan.plan import Plan

__all__ = ["ValidatorBackend", "emit", "load"]


def emit(plan: Plan, runtime: str = FOLDER) -> str:
    """Give the text of a spec's checks, which import the runtime from the package `runtime`."""
    return module(plan, runtime)[0]


class ValidatorBackend:
    """Writes `validator.py` and `checks.py` for each spec."""

    name = "validator"

    def __init__(self) -> None:
        # A build asks what cannot be said and then has it said: one spec is not written twice for that.
        self._last: tuple[Plan, str, tuple[Refusal, ...]] | None = None

    def emit(self, plan: Plan, settings: Settings) -> tuple[Artefact, ...]:  # noqa: ARG002  a validator knows one spec
        """Give the validator's files; none for a spec that others only import from."""
        if not plan.spec.products and not plan.spec.datasets:
            return ()
        folder = folder_of(plan)
        return (
            Artefact(f"{folder}/validator.py", launcher(plan.spec)),
            Artefact(f"{folder}/{CHECKS}", self._written(plan)[0]),
            *(Artefact(f"{folder}/{key}.py", module(one, own=key)[0]) for key, one in every(plan)),
        )

    def leaves_out(self, plan: Plan) -> tuple[LeftOut, ...]:  # noqa: ARG002  as every backend
        """Give nothing: it speaks every format."""
        return ()

    def cannot(self, plan: Plan) -> tuple[Refusal, ...]:
        """Give what of the spec cannot be checked."""
        return self._written(plan)[1]

    def _written(self, plan: Plan) -> tuple[str, tuple[Refusal, ...]]:
        if self._last is None or self._last[0] is not plan:
            self._last = (plan, *module(plan))
        return self._last[1:]
