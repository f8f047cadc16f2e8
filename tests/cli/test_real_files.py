"""A folder of files that other people wrote, most of them of no known product: all are judged, and nothing breaks."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from specc.bundled import specs_folder
from specc.catalogue import Catalogue
from specc.runtime.formats import format_named


@pytest.mark.laws
def test_a_folder_of_mixed_files(specc, specc_data, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    answer = specc("validate", specc_data, "--format", "json")
    assert (answer.code, answer.err) == (1, "")
    files = json.loads(answer.out)["files"]
    texts = [path.read_text(encoding="utf-8") for path in specs_folder().rglob("*.specc")]
    formats = {found for text in texts for found in re.findall(r"^product \w+ *: *(\w+)", text, re.MULTILINE)}
    assert {"fits", "json", "png"} <= formats
    endings = [ending for name in formats for ending in format_named(name).suffixes]
    names = tuple(f"{ending}{packed}" for ending in endings for packed in ("", ".gz", ".bz2", ".xz", ".z"))
    assert len(files) == sum(path.name.lower().endswith(names) for path in specc_data.rglob("*") if path.is_file())
    verdicts = {Path(file["path"]).name: file["verdict"] for file in files}
    assert verdicts["not_actually_fits.fits"] == "unreadable"
    assert verdicts["checksum_false.fits"] == "unmatched"

    # What a finding names can be explained: the plan knows it, at the same line.
    found = [finding for file in files for finding in file["findings"] if ":" in finding["rule"]]
    named = sorted({finding["rule"].partition(":")[0] for finding in found})
    assert len(named) > 5
    rules = {f"{one.name}:{rule.id}": rule.place for one in Catalogue().named(named) for rule in one.plan.rules}
    for finding in found:
        place = rules[finding["rule"]]
        assert finding["spec"] == {"path": place.path, "line": place.line}
