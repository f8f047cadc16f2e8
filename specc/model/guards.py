"""What a condition proves: the items that are there when it is true, and when it is false.

A proof is a set of keys: `H/A` says that A of H is there, `!H/A` that it is not.
"""

from __future__ import annotations

from specc.model.expressions import ColumnRef, Exists, Expr, FileNameRef, HdusRef, KeywordRef, Logic, MemberRef, PartRef

Proof = frozenset[str]


def key_of(node: Exists) -> str:
    """Give the key under which guards know what exists."""
    match node.target:
        case HdusRef(label=label):
            return label
        case MemberRef(text=text):
            return text
        case PartRef(of=whole, name=part):
            return f"filename/{part}" if isinstance(whole, FileNameRef) else f"{whole.hdu.label}/{whole.name}.{part}"
        case ColumnRef(hdu=hdu, name=name):
            return f"{hdu.label}/column {name}"
        case KeywordRef(hdu=hdu, name=name, column=column):
            return f"{hdu.label}/{column}.{name}" if column else f"{hdu.label}/{name}"


def absent(key: str) -> str:
    """Give the key that says the opposite of another."""
    return key.removeprefix("!") if key.startswith("!") else f"!{key}"


def true_of(expression: Expr | None) -> Proof:
    """Give the keys of what holds if the expression is true."""
    match expression:
        case Exists(target=PartRef(of=KeywordRef() as whole)):
            return frozenset({key_of(expression), f"{whole.hdu.label}/{whole.name}"})
        case Exists():
            return frozenset({key_of(expression)})
        case Logic(operator="and", left=left, right=right):
            return true_of(left) | true_of(right)
        case Logic(operator="or", left=left, right=right):
            return true_of(left) & true_of(right)
        case Logic(operator="not", left=left):
            return false_of(left)
    return frozenset()


def false_of(expression: Expr | None) -> Proof:
    """Give the keys of what holds if the expression is false."""
    match expression:
        case Exists():
            return frozenset({absent(key_of(expression))})
        case Logic(operator="not", left=left):
            return true_of(left)
        case Logic(operator="or", left=left, right=right):
            return false_of(left) | false_of(right)
        case Logic(operator="and", left=left, right=right):
            return false_of(left) & false_of(right)
        case Logic(operator="implies", left=left, right=right):
            return true_of(left) | false_of(right)
    return frozenset()
