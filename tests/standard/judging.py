"""What the rules of the structure of files find in a file that is written as text or given as bytes."""

from __future__ import annotations

import bz2
import gzip

from specc.runtime.formats import structure_of
from specc.runtime.main import run
from specc.runtime.spec import Spec
from tests.factories import document_text, fits_text

_PACKERS = {".gz": gzip.compress, ".bz2": bz2.compress}


def made(form, text):
    """The bytes of a file of a format that is written as text."""
    return fits_text.made(text) if form == "fits" else document_text.made(form, text)


def report(path, content, *, form="fits", headers_only=False, levels=None):
    """The report on a file that is written first. form: its format. levels: rules that a policy re-levels."""
    content = made(form, content) if isinstance(content, str) else content
    path.write_bytes(_PACKERS.get(path.suffix, bytes)(content))
    table = {code: (level, -1, 0) for code, level in (levels or {}).items()}
    alone = structure_of(form)
    spec = Spec(alone.name, alone.version, products=alone.products, rules=lambda: table)
    (file,) = run([str(path)], [spec], headers_only=headers_only).files
    return file


def findings(path, content, **options):
    """Findings by code."""
    by_code = {}
    for finding in report(path, content, **options).findings:
        by_code.setdefault(finding.rule, []).append(finding)
    return by_code


def codes(path, content, **options):
    """Codes of the rules that a file breaks."""
    return set(findings(path, content, **options))
