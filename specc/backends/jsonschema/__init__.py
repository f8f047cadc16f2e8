"""JSON Schema of trees: `a/b/asn.schema.json` for the product `asn` of spec `a.b`, draft 2020-12.

A schema accepts what the validator finds free of errors, but for the rules that JSON Schema cannot say: those stand in
it under `x-specc-not-expressed`, each with its id, so that none is dropped silently.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from specc.backends import Artefact, LeftOut, folder_of
from specc.backends.jsonschema.schema import schema_of

if TYPE_CHECKING:
    from specc.backends import Refusal, Settings
    from specc.plan.plan import Plan

__all__ = ["JsonSchemaBackend", "schema_of"]

FORMATS = frozenset({"json", "yaml"})


class JsonSchemaBackend:
    """Writes schemas of products that are JSON, or YAML that JSON could hold."""

    name = "jsonschema"

    def emit(self, plan: Plan, settings: Settings) -> tuple[Artefact, ...]:  # noqa: ARG002  as every backend
        """Give a schema for each product that is a tree."""
        return tuple(
            Artefact(
                f"{folder_of(plan)}/{product.name}.schema.json",
                json.dumps(schema_of(product, plan), indent=2, ensure_ascii=False) + "\n",
            )
            for product in plan.spec.products
            if product.format in FORMATS
        )

    def leaves_out(self, plan: Plan) -> tuple[LeftOut, ...]:
        """Give what is no tree, of which nobody expects a JSON Schema."""
        others = [
            LeftOut(one.name, one.format, expected=False) for one in plan.spec.products if one.format not in FORMATS
        ]
        return (*others, *(LeftOut(one.name, "dataset", expected=False) for one in plan.spec.datasets))

    def cannot(self, plan: Plan) -> tuple[Refusal, ...]:  # noqa: ARG002  as every backend
        """Give nothing: what a schema cannot say it lists itself."""
        return ()
