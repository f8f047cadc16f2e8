"""The whole compiler on specs of other formats made by chance: right files pass, and one thing spoilt is told."""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from language.judging import compiled_as_is
from syntax.test_fmt import check_laws
from whole.document_texts import pictures, tables, trees
from whole.test_whole_compiler import checked

from specc.backends.jsonschema import schema_of
from specc.backends.validator import load
from specc.diagnostics.render import as_text

pytestmark = pytest.mark.laws

# What fails is made smaller by hand: to build a spec with every backend takes too long to do it hundreds of times.
QUIET = settings(
    max_examples=15,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
CASES = {
    "json": trees("json"),
    "yaml": trees("yaml"),
    "csv": tables("csv"),
    "ecsv": tables("ecsv"),
    "png": pictures(),
}


def written(case, value):
    if isinstance(value, bytes):
        return value
    return (json.dumps(value) if case.format == "json" else yaml.safe_dump(value, allow_unicode=True)).encode()


@pytest.mark.parametrize("kind", CASES)
@QUIET
@given(data=st.data())
def test_a_right_file_passes_and_a_spoilt_one_is_told(kind, data, tmp_path_factory):
    case = data.draw(CASES[kind])
    made = compiled_as_is("demo.chance", case.text)
    assert made.right, "\n".join(as_text(one) for one in made.diagnostics)
    folder = tmp_path_factory.mktemp("built")
    checked(made, folder)
    check_laws(case.text)
    module = load(made.plan)
    path = folder / f"x.{case.format}"

    def errors(value):
        path.write_bytes(written(case, value))
        [report] = module.validate(str(path)).files
        return {one.rule: one.message for one in report.findings if one.level == "error"}

    assert errors(case.right) == {}
    schema = schema_of(made.plan.spec.products[0], made.plan) if case.format == "json" else None
    if schema is not None:
        Draft202012Validator.check_schema(schema)
        assert Draft202012Validator(schema).is_valid(case.right)
    for value, rule in case.spoilt:
        found = errors(value)
        assert rule in found, (rule, found, written(case, value))
        if schema is not None:
            unsaid = {one["rule"] for one in schema["x-specc-not-expressed"]}
            assert Draft202012Validator(schema).is_valid(value) <= (set(found) <= unsaid)
