"""The resolved model as a file: `a/b/model.json` for spec `a.b`, for other languages, other backends and comparisons.

`specc/model/model.schema.json` is its schema.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends import Artefact, folder_of
from specc.model.dump import dump, to_text

if TYPE_CHECKING:
    from specc.backends import LeftOut, Refusal, Settings
    from specc.plan.plan import Plan


class ModelBackend:
    """Writes the model; there is nothing of it that JSON cannot hold."""

    name = "model"

    def emit(self, plan: Plan, settings: Settings) -> tuple[Artefact, ...]:  # noqa: ARG002  as every backend
        """Give `model.json`."""
        return (Artefact(f"{folder_of(plan)}/model.json", to_text(dump(plan.spec))),)

    def leaves_out(self, plan: Plan) -> tuple[LeftOut, ...]:  # noqa: ARG002  as every backend
        """Give nothing: it speaks every format."""
        return ()

    def cannot(self, plan: Plan) -> tuple[Refusal, ...]:  # noqa: ARG002  as every backend
        """Give nothing."""
        return ()
