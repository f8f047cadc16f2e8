"""Trees and findings of texts, as plain values."""

from __future__ import annotations

from specc.runtime.findings import Findings
from specc.runtime.json import tree_of_json


def plain(node):
    """What a tree holds, as Python has it."""
    if node.kind == "object":
        return {key: plain(each) for key, each in node.value.items()}
    return [plain(each) for each in node.value] if node.kind == "list" else node.value


def read(text):
    """A tree (None when there is none), and the findings."""
    findings = Findings()
    root = tree_of_json(text if isinstance(text, bytes) else text.encode(errors="surrogatepass"), findings)
    return root, findings.in_order()


def told(text):
    """What is told of a text: code, line, message."""
    return [(each.rule, each.line, each.message) for each in read(text)[1]]
