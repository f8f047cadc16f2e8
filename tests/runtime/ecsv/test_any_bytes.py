"""Whatever a file holds, it is judged: nothing is raised, and every finding is of a rule that is registered."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from specc.runtime.codes import rules
from specc.runtime.ecsv.file import ECSV
from specc.runtime.findings import Findings

RIGHT = b"""# %ECSV 1.0
# ---
# datatype:
# - {name: a, unit: m, datatype: int8}
# - {name: b, datatype: string, subtype: 'float64[2,null]'}
# - {name: c.x, datatype: string}
# meta: !!omap
# - __serialized_columns__:
#     c:
#       __class__: astropy.time.core.Time
#       value: &v !astropy.table.SerializedColumn {name: c.x}
# schema: astropy-2.0
a b c.x
1 [[1,2],[3,null]] "x ""y"" z"
"" "" z
"""
PIECES = st.sampled_from(
    [
        *(b'"', b"[", b"]", b"{", b"}", b"#", b"##", b"# ", b"\n", b"\r", b"\r\n", b"\t", b" ", b":", b"- ", b","),
        *(b"\0", b"\xff", b"\xc2\xb5", b"*v", b"&v", b"!x", b"null", b"nan", b"1e999", b"9" * 99, b"datatype", b"---"),
        *(b"delimiter: ','", b"name", b"json", b"float128", b"complex64", b"True", b"subtype: json", b"<<: *v"),
    ]
)
CHANGES = st.lists(st.tuples(st.integers(0, len(RIGHT)), st.integers(0, 12), PIECES), max_size=5)


def judge(path, content):
    path.write_bytes(content)
    findings = Findings()
    file = ECSV.open(str(path), findings)
    if file is not None:
        file.judge(findings, headers_only=False)
        file.close()
    return list(findings)


@settings(max_examples=150, deadline=None)
@given(changes=CHANGES)
def test_a_table_with_changes_is_judged(tmp_path_factory, changes):
    content = RIGHT
    for at, left_out, piece in changes:
        content = content[:at] + piece + content[at + left_out :]
    for finding in judge(tmp_path_factory.getbasetemp() / "changed.ecsv", content):
        assert finding.rule in rules()
        assert finding.line is None or 1 <= finding.line <= content.count(b"\n") + content.count(b"\r") + 1
        assert finding.message.isprintable()


@settings(max_examples=50, deadline=None)
@given(content=st.binary(max_size=200))
def test_any_bytes_are_judged(tmp_path_factory, content):
    found = {one.rule for one in judge(tmp_path_factory.getbasetemp() / "any.ecsv", content)}
    assert "E0101" in found or b"%ECSV 1.0" in content or b"%ECSV 0.9" in content
    assert found <= rules().keys()


def test_the_table_is_right(tmp_path):
    assert judge(tmp_path / "right.ecsv", RIGHT) == []
