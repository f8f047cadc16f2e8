"""Trees and findings of texts, as plain values."""

from __future__ import annotations

from specc.runtime.findings import Findings
from specc.runtime.yaml import tree_of_text


def plain(node):
    """What a tree holds, as Python has it."""
    if node.kind == "object":
        return {key: plain(each) for key, each in node.value.items()}
    return [plain(each) for each in node.value] if node.kind == "list" else node.value


def read(text, **options):
    """A tree (None when there is none), and the findings."""
    findings = Findings()
    root = tree_of_text(text, findings, **options)
    return root, findings.in_order()
