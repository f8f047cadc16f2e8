"""The backend that writes `model.json`."""

from __future__ import annotations

import json

from factories import specs

from specc.backends import Settings, backend
from specc.model.dump import load
from specc.plan.rules import plan


def test_the_model_lies_beside_the_validator():
    spec = specs.lightcurve()
    (artefact,) = backend("model").emit(plan(spec), Settings())
    assert artefact.path == "mast/lightcurve/model.json"
    assert load(json.loads(artefact.text)) == spec
    assert backend("model").cannot(plan(spec)) == ()
