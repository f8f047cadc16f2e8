"""What a report says, held against what the evidence says of the file.

Takes a report and an entry; gives what differs, in words. Nothing means that they agree.
"""

from __future__ import annotations

import re

_CODE = re.compile(r"[A-Z]\d{4}")


def differences(report, entry):
    """Give each way in which a report is not what the evidence says."""
    is_ = f"{report.spec}:{report.product}" if report.product else f"no product ({report.verdict})"
    due = f"{entry.spec}:{entry.product}"
    if is_ != due:
        return [f"it is found to be {is_}, not {due}", *(f"  {one.message}" for one in report.findings[:3])]
    told = [one for one in report.findings if one.level != "info"]
    spelt = [(one, spellings(one, entry.product)) for one in told]
    known = {key for _, keys in spelt for key in keys}
    quiet = {key for one in report.findings for key in spellings(one, entry.product)} - known
    return [
        *(
            f"not in the evidence, {one.level} {keys[0]!r}: {one.message}"
            for one, keys in spelt
            if not entry.findings.keys() & set(keys)
        ),
        *(
            f"{key!r} is not found{', but for information' if key in quiet else ''}"
            for key in entry.findings
            if key not in known
        ),
    ]


def spellings(finding, product):
    """Give the ways in which the evidence may name a finding, the most exact first.

    A rule of a spec stands without its product, of an HDU that comes several times also with `,EXTVER`; a code of a
    standard behind its place, or alone for all places: `SCI/BUNIT F1702`, `F1702`.
    """
    if _CODE.fullmatch(finding.rule):
        place = "/".join(part for part in (finding.hdu, finding.keyword or finding.path or finding.column) if part)
        return [f"{place} {finding.rule}", finding.rule] if place else [finding.rule]
    rule = finding.rule
    for before in (f"{product}/", f"{product}:"):
        rule = rule.removeprefix(before)
    return [f"{rule},{finding.extver}", rule] if (finding.extver or 1) > 1 else [rule]
