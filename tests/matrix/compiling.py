"""The matrix of features and backends, found by compiling: each feature with all backends, and the spec without it.

What a backend makes of a feature is what differs in its artefacts; what it refuses, and of which formats it makes
nothing, it says itself. Nothing is written by hand.
"""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from factories.versioned import diagnosed, plan_of
from matrix import features as of

from specc.backends import BACKENDS, Settings, backend
from specc.backends.docs import suites
from specc.diagnostics.record import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matrix.features import Feature

    from specc.backends import Artefact
    from specc.plan.plan import Plan

# Of each section: its format, the word of the fragment, what no line declares, the block in paths, and the spec.
_TREE = "{ {product} tree { A : int {inner} } }"
_DELIVERY = (
    '{ filename "{k}-{s}_p.fits" { k, s : digits[2] } primary { A : int  REF : string } } '
    'product q : fits "Q" { filename "{k}-{s}_q.fits" { k, s : digits[2] } primary { B : int } } '
    'dataset d "D" { key k  many p by s {inner} }'
).replace("k, s : digits[2]", "k : digits[2]  s : digits[2]")
SECTIONS = {
    "fits": ("fits", "header", "keywords", "primary", "{ {product} primary { A : int {inner} } }"),
    "fits, ASDF tree": ("fits", "tree", "keys", "ASDF.tree", "{ {product} primary { } asdf ASDF { A : int {inner} } }"),
    "asdf": ("asdf", "tree", "keys", "tree", _TREE),
    "json": ("json", "tree", "keys", "tree", _TREE),
    "yaml": ("yaml", "tree", "keys", "tree", _TREE),
    "ecsv": ("ecsv", "columns", "columns", "table", "{ {product} columns { A : int {inner} } }"),
    "ecsv, meta": ("ecsv", "tree", "keys", "meta", "{ {product} meta { A : int {inner} } columns { x : int } }"),
    "csv": ("csv", "columns", "columns", "table", "{ {product} columns { A : int {inner} } }"),
    "png": ("png", "tree", "keys", "text", "{ {product} text { A : digits[3] {inner} } }"),
    "jpeg": ("jpeg", "tree", "keys", "text", "{ {product} text { Comment : string {inner} } }"),
    "deliveries": ("fits", "header", "files", "primary", _DELIVERY),
}
_TEXTS = {
    "required", "optional", "recommended", "text", "digits", "date with time", "closed set of values", "pattern",
}  # fmt: skip
SAID, REFUSED, LISTED, LEFT_OUT, NOTHING = "said", "refused", "listed", "left out", "nothing"
NOT_SAID = "not in the language"


def features(section: str) -> Iterator[Feature]:
    """Give the features that are asked for in a section."""
    named, fragment, noun, block, _ = SECTIONS[section]
    tree, text = fragment == "tree", named in {"png", "jpeg"}
    given = {
        "FRAGMENT": fragment, "NOUN": noun, "BLOCK": block, "NAMED": "asdf" if tree and named == "fits" else named,
        "DELIMITER": "," if named == "ecsv" else "|", "ANINT": "string" if text else "int",
        "FLAGGED": "int" if tree else "int32", "VALUE": "max(A)" if fragment == "columns" else "A",
    }  # fmt: skip
    for one in _features(section):
        texts = (one.inner, one.product, one.top, of.PLAIN.get(one.name, ""), of.BARE.get(one.name, ""))
        for word, meant in given.items():
            texts = tuple(text.replace(word, meant) for text in texts)
        yield of.Feature(one.name, *texts)


def _features(section: str) -> Iterator[Feature]:
    named = SECTIONS[section][0]
    if section == "deliveries":
        yield from of.DELIVERIES
        return
    tree = SECTIONS[section][1] == "tree" and named not in {"png", "jpeg"}
    if "," not in section:
        yield from of.COMMON
        yield of.Feature("level of a rule of structure", top=f'policy {{ rule {of.LEVELS[named]} error "ours" }}')
    if named == "jpeg":
        yield from of.PICTURES
        yield of.Feature("comment", "undeclared keys error")
        return
    if named == "png":
        yield from of.PICTURES
        yield from (one for one in of.VALUES if one.name in _TEXTS)
        return
    yield from of.VALUES
    yield from of.RELATED
    yield from of.LIVES
    if tree:
        yield from of.TREES
    if named in {"yaml", "asdf"} or section == "fits, ASDF tree":
        yield from of.TAGS
    if named == "asdf" or section == "fits, ASDF tree":
        yield from of.ARRAYS
    if section in {"csv", "ecsv"}:
        yield from of.TABLES
        yield from of.DIALECT
    if section == "ecsv":
        yield of.Feature("cells that are arrays", "b : float32[2, 3]")
        yield of.Feature("cells of any length", "b : float64[*]")
    if section == "fits":
        yield from of.FITS


def spec_of(section: str, feature: Feature, *, without: bool = False) -> str:
    """Give the spec of a section with a feature, or the one that it is held against."""
    named, *_, body = SECTIONS[section]
    inner, product = (feature.plain, feature.bare) if without else (feature.inner, feature.product)
    top = feature.top if not without or feature.name in of.KEPT else ""
    body = body.replace("{inner}", inner).replace("{product}", product)
    return f'specc 1\nspec demo.matrix 1.0.0 {top} product p : {named} "P" {body}\n'


def made_of(section: str) -> dict[str, dict[str, str]]:
    """Give what each backend makes of each feature of a section: a word, and after a colon what it refuses."""
    return {feature.name: _cells(section, feature) for feature in features(section)}


def _cells(section: str, feature: Feature) -> dict[str, str]:
    plan = _plan(spec_of(section, feature))
    if isinstance(plan, Diagnostic):
        return dict.fromkeys(BACKENDS, f"{NOT_SAID}: {plan.code}, {plan.message}")
    without = _without(spec_of(section, feature, without=True))
    return {name: _cell(name, plan, without) for name in BACKENDS}


@cache
def _without(text: str) -> tuple[dict[str, str], dict[str, set[str]]]:
    """Give what backends make of a spec in which a feature is left out, and what they refuse of it."""
    plan = plan_of(text)
    refused = {name: {one.message for one in backend(name).cannot(plan)} for name in BACKENDS}
    return {name: _made(name, plan) for name in BACKENDS}, refused


def _plan(text: str) -> Plan | Diagnostic:
    """Give the plan of a spec, or the first mistake in it: what a format cannot hold does not compile."""
    mistakes = [one for one in diagnosed(text) if one.severity == "error"]
    return mistakes[0] if mistakes else plan_of(text)


def _cell(name: str, plan: Plan, without: tuple[dict[str, str], dict[str, set[str]]]) -> str:
    one = backend(name)
    if one.leaves_out(plan):
        return LEFT_OUT
    made = _made(name, plan)
    listed = [rule for rule in _listed(made) if rule not in _listed(without[0][name])]
    if listed:
        return f"{LISTED}: {listed[0]}"
    every = [refusal.message for refusal in one.cannot(plan)]
    new = [message for message in every if message not in without[1][name]]
    if not new and made != without[0][name]:
        return SAID
    # What is refused as a whole is refused with whatever stands in it.
    return f"{REFUSED}: {(new or every)[0]}" if every else NOTHING


def _made(name: str, plan: Plan) -> str:
    """Give what a backend makes, without what depends on the text of the spec alone."""
    artefacts = backend(name).emit(plan, Settings(("demo.matrix",)))
    return "\n".join(_essence(one) for one in sorted(artefacts, key=lambda one: one.path))


def _listed(made: str) -> list[str]:
    """Give the rules that an artefact lists as not expressed."""
    return re.findall(r'"says": ("[^"\\]*(?:\\.[^"\\]*)*")', made)


def _essence(artefact: Artefact) -> str:
    text = re.sub(r"[0-9a-f]{64}|[0-9a-f]{12}", "", artefact.text)
    if artefact.path.endswith(".py"):
        return ast.dump(_without_texts(ast.parse(text)))
    if artefact.path.endswith(".json"):
        return json.dumps(json.loads(text), sort_keys=True)
    return text


def _without_texts(tree: ast.Module) -> ast.Module:
    """Take docstrings away: what is said there alone, no code does."""
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if (
            isinstance(body, list)
            and body
            and isinstance(body[0], ast.Expr)
            and isinstance(body[0].value, ast.Constant)
        ):
            del body[0]
    return tree


# ------------------------------------------------------------------------------------------------ the file


def stored() -> Path:
    """Give the file from which the pages are made."""
    return Path(suites.__file__).with_name("matrix.json")


def to_text(found: dict[str, dict[str, dict[str, str]]]) -> str:
    """Give the matrix as the file holds it: sections, with a list of features, each with how it is said."""
    lines = []
    for section, cells in found.items():
        rows = ",\n".join(
            json.dumps({"feature": one.name, "said": _said(one), "backends": cells[one.name]})
            for one in features(section)
        )
        head = json.dumps({"section": section, "format": SECTIONS[section][0]})[1:-1]
        lines.append(f'{{{head}, "features": [\n{rows}\n]}}')
    return '{"sections": [\n' + ",\n".join(lines) + "\n]}\n"


def _said(one: Feature) -> str:
    return " ".join(text for text in (one.top, one.product, one.inner) if text)


_SIGNS = {SAID: "yes", LISTED: "listed", REFUSED: "refused", LEFT_OUT: "no", NOTHING: "-", NOT_SAID: "not said"}


def printed(section: str, found: dict[str, dict[str, str]]) -> str:
    """Give the rows of a section as a table for the terminal, what is refused below it."""
    lines = [f"{section:42}" + "".join(f"{name:12}" for name in BACKENDS)]
    notes: dict[str, None] = {}
    for feature, cells in found.items():
        lines.append(f"  {feature:40}" + "".join(f"{_SIGNS[cells[name].partition(':')[0]]:12}" for name in BACKENDS))
        for name, cell in cells.items():
            word, _, why = cell.partition(": ")
            if why and word != LISTED:
                notes[f"  {feature}: {why}" if word == NOT_SAID else f"  {name}: {why}"] = None
    return "\n".join([*lines, *notes, "", ""])
