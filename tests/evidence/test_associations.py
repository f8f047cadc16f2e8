"""All associations that come with JWST's pipeline for its tests: the verdict of its own schemas is that of the spec."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path

import jsonschema
import pytest
from real.associations import CHANGES, MORE, changed, holds, written

from specc.runtime.main import run


@pytest.mark.evidence
@pytest.mark.parametrize("change", CHANGES | MORE)
def test_the_schemas_of_the_pipeline_and_the_spec_agree(bundled, tmp_path, change):
    """As they are, and changed in one place; what only the schema of stage 3 says, of stage 3 alone."""
    if find_spec("jwst") is None:
        pytest.skip("jwst is not installed: pip install -e '.[test,evidence]'")
    home = Path(find_spec("jwst").origin).parent
    schemas = {stage: _schema(home, stage) for stage in ("level2b", "level3")}
    files = [path for path in sorted(home.rglob("*.json")) if '"products"' in path.read_text()]
    files = [path for path in files if "schema" not in path.name]
    assert len(files) > 7
    for path in files:
        data = json.loads(path.read_text())
        stage = "level2b" if "Lv2" in data.get("asn_rule", "") else "level3"
        if change in MORE and stage == "level2b":
            continue
        made = changed(data, (CHANGES | MORE)[change])
        [report] = run([str(written(made, tmp_path))], [bundled["jwst.association"]]).files
        findings = {one.rule.partition("/")[2] or one.rule: (one.level, one.path) for one in report.findings}
        theirs = jsonschema.Draft4Validator(schemas[stage]).is_valid(made)
        assert holds(report.product, findings) == theirs, (path.name, findings)


def _schema(home, stage):
    return json.loads((home / f"associations/lib/asn_schema_jw_{stage}.json").read_text())
