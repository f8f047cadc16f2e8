"""Scaffolds: for each product a module in which its mission's own code goes, as a subclass of the generated class.

Takes the Plan, and where generated files will lie; gives modules that are written once and are then somebody's own.
What they subclass is looked up in the text of the writer itself, so that both have the same names.
"""

from __future__ import annotations

import ast
import keyword
import posixpath
from typing import TYPE_CHECKING

from specc.backends import Artefact, folder_of
from specc.backends.validator import texts
from specc.backends.writer import of_written, written
from specc.backends.writer.words import capital

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.model.spec import Product, Spec
    from specc.plan.plan import Plan

# Modules of the generated folder, which one of the same name beside them would hide.
_GENERATED = frozenset({"writer", "validator", "checks", "__init__"})
_OPEN = frozenset({"more_keys", "own_tag"})  # what nobody has to give
_TEXT = """\
{about}

from __future__ import annotations

import sys
from pathlib import Path

_GENERATED = str(Path(__file__).resolve().parent.joinpath({generated}).resolve())
if _GENERATED not in sys.path:
    sys.path.insert(0, _GENERATED)

{found}  # noqa: E402  found in the folder above


class {name}(writer.{name}):
    {title}

    # The mission's own code goes here, such as a constructor that knows the pipeline:
    #
    # @classmethod
    # def of_run(cls, run: Run) -> {name}:
    #     return cls({given})
"""


def scaffolds(plan: Plan, generated: str) -> tuple[Artefact, ...]:
    """Give the modules of a spec's products; `generated`: the path from where they lie together to what is built."""
    plan = of_written(plan)
    if not plan.spec.products:
        return ()
    classes = {name: one for one in ast.parse(written(plan)).body if (name := _product(one))}
    return tuple(_module(one, plan, classes[one.name], generated) for one in plan.spec.products if one.name in classes)


def _module(product: Product, plan: Plan, made: ast.stmt, generated: str) -> Artefact:
    folder = folder_of(plan)
    stem = texts.name(product.name)
    stem = f"{stem}_product" if stem in _GENERATED or keyword.iskeyword(stem) else stem
    up = posixpath.join(*[".."] * (folder.count("/") + 1), generated)
    name = made.name if isinstance(made, ast.ClassDef) else ""
    title = capital(product.title) or product.name
    text = _TEXT.format(
        about="\n".join(texts.docstring(f"{title}: what the mission adds to the writer", _about(plan.spec))),
        generated=texts.quoted(up),
        found=import_of(folder.split("/")),
        name=name,
        title="\n    ".join(texts.docstring(title)),
        given=", ".join(_given(made)),
    )
    return Artefact(f"{folder}/{stem}.py", text)


def import_of(parts: list[str]) -> str:
    """Give the import of a writer; what is no name of Python in its path can only be asked for as a text."""
    if all(one.isidentifier() and not keyword.iskeyword(one) for one in parts):
        return f"from {'.'.join(parts)} import writer"
    return f'writer = __import__("{".".join(parts)}.writer", fromlist=["writer"])'


def _about(spec: Spec) -> str:
    paths = "".join(f" from {path}" for path, _ in spec.sources[:1])
    return f"Made once by `specc build --scaffold`{paths}, and left alone ever since: this file is yours."


def _product(node: ast.stmt) -> str:
    """Give the product that a class is of."""
    for one in node.keywords if isinstance(node, ast.ClassDef) else ():
        if one.arg == "product" and isinstance(one.value, ast.Constant) and isinstance(one.value.value, str):
            return one.value.value
    return ""


def _given(made: ast.stmt) -> Iterator[str]:
    """Give what the constructor must be given."""
    for one in made.body if isinstance(made, ast.ClassDef) else ():
        if not isinstance(one, ast.AnnAssign) or not isinstance(one.target, ast.Name):
            continue
        value = one.value
        if not isinstance(value, ast.Call) or ast.unparse(value.func) in _OPEN:
            continue
        if {given.arg for given in value.keywords}.isdisjoint({"default", "default_factory"}):
            kind = ast.unparse(one.annotation)
            yield f"{one.target.id}={f'writer.{kind}(...)' if kind.isidentifier() and kind[0].isupper() else '...'}"
