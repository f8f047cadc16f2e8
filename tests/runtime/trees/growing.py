"""Trees made of JSON texts, with the lines of their keys, and checks of them without a generated module."""

from __future__ import annotations

import json

from specc.runtime.dimensions import Dimensions
from specc.runtime.findings import Findings
from specc.runtime.spec import Policy, Spec
from specc.runtime.trees.check import TreeCheck
from specc.runtime.trees.node import TreeNode
from specc.runtime.trees.walk import judge_tree

_KINDS = {dict: "object", list: "list", str: "string", bool: "bool", int: "int", float: "float", type(None): "null"}


def grown(value, line=1, tags=None):
    """A node of plain data; every key of an object is on a line of its own, and `!tag` in it gives its tag."""
    kind = _KINDS[type(value)]
    tag = None
    if isinstance(value, dict):
        tag = value.get("!tag")
        inner = [(key, each) for key, each in value.items() if key != "!tag"]
        value = {key: grown(each, line + number) for number, (key, each) in enumerate(inner)}
    elif isinstance(value, list):
        value = [grown(each, line) for each in value]
    return TreeNode(kind, value, line, 1, tag)


def read(text):
    """A tree of a JSON text."""
    return grown(json.loads(text))


class Product:
    """A product with nothing but a name."""

    name = "p"


class Document:
    """A file as a product, as trees see it."""

    def __init__(self, policy=None, spec=None, *, headers_only=False):
        self.product = Product()
        self.policy = policy or Policy()
        self.findings = Findings(spec)
        self.headers_only = headers_only
        self.dimensions = Dimensions(("n", "m"))
        self.waiting = []

    def later(self, judge):
        """Judge at the end."""
        self.waiting.append(judge)


def judged(tree, check, *, policy=None, rules=None):
    """All findings of a tree: (rule without the product, path, line, message, count)."""
    node = read(tree) if isinstance(tree, str) else tree if isinstance(tree, TreeNode) else grown(tree)
    spec = None if rules is None else Spec("s", "1.0.0", rules=lambda: rules)
    document = Document(policy, spec)
    judge_tree(TreeCheck(document, "tree", node, document.dimensions), check)
    for judge in document.waiting:
        judge()
    for place, text, _, _ in document.dimensions.conflicts():
        document.findings.add(place.rule, text, path=place.path, line=place.line)
    return list(document.findings)


def told(tree, check, **more):
    """Rules without the product, paths and messages of all findings, by line."""
    found = sorted(judged(tree, check, **more), key=lambda one: one.line or 0)
    return [(one.rule.removeprefix("p/"), one.path, one.message) for one in found]


def rules_of(tree, check, **more):
    """Rules of all findings alone."""
    return [rule for rule, _, _ in told(tree, check, **more)]
