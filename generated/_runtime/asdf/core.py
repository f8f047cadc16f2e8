# SPDX-License-Identifier: BSD-3-Clause
"""What the ASDF Standard says of its own tags: which versions of the Standard have which, and what they must hold.

Takes a node with a tag of the Standard's core; notes what is wrong with it (A0206, A0207). The tags of other people
are theirs to judge: a spec says what it wants of them.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..trees.node import TreeNode

    Fault = Callable[[str, str, TreeNode], None]

CORE = "tag:stsci.edu:asdf/core/"
# Versions of each tag, and the versions of the Standard that have them: first and last, as their last parts count.
_VERSIONS = {
    "asdf": (("1.0.0", 0, 1), ("1.1.0", 2, 7)),
    "complex": (("1.0.0", 0, 7),),
    "constant": (("1.0.0", 0, 7),),
    "extension_metadata": (("1.0.0", 2, 7),),
    "externalarray": (("1.0.0", 3, 7),),
    "history_entry": (("1.0.0", 0, 7),),
    "integer": (("1.0.0", 3, 5), ("1.1.0", 6, 6), ("1.2.0", 7, 7)),
    "ndarray": (("1.0.0", 0, 5), ("1.1.0", 6, 6), ("1.2.0", 7, 7)),
    "software": (("1.0.0", 0, 7),),
    "subclass_metadata": (("1.0.0", 4, 5),),
}
# What an object of a tag holds, and of what kind.
_HOLDS = {
    "extension_metadata": (("extension_class", "string"),),
    "integer": (("words", ""), ("sign", "string")),
    "externalarray": (("fileuri", "string"), ("target", ""), ("datatype", ""), ("shape", "list")),
    "subclass_metadata": (("name", "string"),),
    "column": (("name", "string"), ("data", "")),
    "table": (("columns", "list"),),
}
_COMPLEX = r"\(?[+-]?(N|N?[+-]?N[ijIJ]|[+-]?N[+-]N[ijIJ])\)?"
_NUMBER = r"(([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?|inf|INF|nan|NAN)"


def check_version(node: TreeNode, standard: str | None, fault: Fault) -> None:
    """Judge whether the Standard that a file follows has the tag of a node."""
    name, _, version = (node.tag or "")[len(CORE) :].rpartition("-")
    known = _VERSIONS.get(name)
    if known is None or standard is None or not standard.startswith("1.") or not standard.endswith(".0"):
        return
    minor = standard[2:-2]
    if not minor.isdigit():
        return
    right = [each for each, first, last in known if first <= int(minor) <= last]
    if version not in right:
        has = f"has {name}-{right[0]}" if right else f"has no {name}"
        fault(
            "A0206", f"the tag is core/{name}-{version[:20]}, and version {standard} of the ASDF Standard {has}", node
        )


def check_core(node: TreeNode, fault: Fault) -> None:
    """Judge what a node with a tag of the core holds."""
    name = (node.tag or "")[len(CORE) :].rpartition("-")[0]
    if name == "software":
        check_software(node, fault)
    elif name == "history_entry":
        check_entry(node, fault)
    elif name == "complex":
        _complex(node, fault)
    elif name in _HOLDS:
        if node.kind != "object":
            fault("A0206", f"core/{name} is an object, and this is a {node.kind}", node)
            return
        for key, kind in _HOLDS[name]:
            inner = node.value.get(key)
            if inner is None:
                fault("A0206", f"core/{name} has no {key}", node)
            elif kind and inner.kind != kind:
                fault("A0206", f"{key} of core/{name} is a {inner.kind}, not a {kind}", inner)
            elif name == "integer" and key == "sign" and inner.value not in ("+", "-"):
                fault("A0206", "sign of core/integer is neither '+' nor '-'", inner)


def check_software(node: TreeNode, fault: Fault) -> None:
    """Judge a description of software: it has a name and a version, both texts."""
    if node.kind != "object":
        fault("A0207", f"software is described by an object with name and version, and this is a {node.kind}", node)
        return
    for key in ("name", "version"):
        inner = node.value.get(key)
        if inner is None:
            fault("A0207", f"software is described without {key}", node)
        elif inner.kind != "string":
            text = f"{key} of software is a {inner.kind}, not a text"
            fault("A0207", f"{text}; write it in quotes", inner)


def check_entry(node: TreeNode, fault: Fault) -> None:
    """Judge an entry of the history: it has a description, and says which software if any."""
    if node.kind != "object":
        fault("A0207", f"an entry of the history is an object with a description, and this is a {node.kind}", node)
        return
    said = node.value.get("description")
    if said is None or said.kind != "string":
        fault(
            "A0207",
            f"an entry of the history has {'no' if said is None else 'a'} description"
            + ("" if said is None else f" that is a {said.kind}"),
            said or node,
        )
    software = node.value.get("software")
    if software is not None:
        for each in software.value if software.kind == "list" else (software,):
            check_software(each, fault)


def check_root(root: TreeNode, fault: Fault) -> None:
    """Judge what the root of every tree may hold: who wrote it, and its history."""
    library = root.value.get("asdf_library")
    if library is not None and not _tagged(library):
        check_software(library, fault)
    history = root.value.get("history")
    if history is None:
        return
    entries = history
    if history.kind == "object":
        entries = history.value.get("entries")
        extensions = history.value.get("extensions")
        if extensions is not None and extensions.kind != "list":
            fault("A0206", f"extensions of the history is a {extensions.kind}, not a list", extensions)
        if entries is None:
            return
    if entries.kind != "list":
        fault("A0207", f"the history is a list of entries, and this is a {entries.kind}", entries)
        return
    for entry in entries.value:
        if not _tagged(entry):
            check_entry(entry, fault)


def _tagged(node: TreeNode) -> bool:
    """Whether its tag has it judged anyway."""
    return node.tag is not None and node.tag.startswith(CORE)


def _complex(node: TreeNode, fault: Fault) -> None:
    import re

    text = str(node.value) if node.kind in ("string", "int", "float") else ""
    if not re.fullmatch(_COMPLEX.replace("N", _NUMBER), text[:200]):
        fault("A0206", f"{text[:40]!r} is no complex number, as 1-2j", node)
