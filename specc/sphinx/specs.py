"""The specs of a manual: compiled once a build, and looked up by what a directive or a role names.

Takes the settings of conf.py and texts like `jwst.imaging:cal/SCI/BUNIT`; gives views as the pages have them, and the
files that they depend on. What cannot be given is `Wrong`, whose text says why and what would help.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakKeyDictionary

from specc.backends.docs.products.items import Context
from specc.backends.docs.products.product import enum_view, flags_view, names_of, product_pages
from specc.catalogue import Catalogue
from specc.diagnostics.suggest import did_you_mean
from specc.found import SUFFIX
from specc.roots import Unusable
from specc.sphinx.things import Shown, vocabulary_thing
from specc.syntax import ast

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sphinx.config import Config

    from specc.backends.docs.declared_views import EnumView, FlagsView
    from specc.compile import Compiled
    from specc.model.spec import Enum, Flags, Product
    from specc.plan.plan import Plan
    from specc.sphinx.things import Thing

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_NOUNS = {"product": "product", "part": "HDU", "item": "keyword or column", "rule": "rule"}
_Named = TypeVar("_Named", "Product", "Enum", "Flags")
_SPECS: WeakKeyDictionary[Config, Specs] = WeakKeyDictionary()


class Wrong(Exception):  # noqa: N818  it is no fault of the program
    """What was named cannot be shown; the text says why, for the author of the manual."""


def begin(config: Config, folder: Path) -> None:
    """Begin a build: read specs anew, since they may have been edited. `folder`: that of conf.py."""
    _SPECS[config] = Specs(folder / one for one in config.specc_roots)


def specs_of(config: Config) -> Specs:
    """Give the specs of a build."""
    return _SPECS[config]


class Specs:
    """The specs of one build, and the pages that were made of them."""

    def __init__(self, roots: Iterable[Path]) -> None:
        self._roots = tuple(roots)
        self._catalogue: Catalogue | None = None
        self._found: dict[str, Compiled] = {}
        self._shown: dict[tuple[str, str], Shown] = {}
        self._paths: dict[tuple[str, bool], dict[str, Thing]] = {}

    # -------------------------------------------------------------------------------------------- specs

    def files(self, name: str) -> tuple[str, ...]:
        """Give the files that a spec was made of, as far as they were found."""
        if name not in self._found or self._catalogue is None:
            return ()
        sources = self._found[name].sources.values()
        return tuple(str(Path(self._catalogue.file_of(one)).absolute()) for one in sources)

    def _plan(self, name: str) -> Plan:
        """Compile a spec."""
        if name not in self._found:
            self._found[name] = self._compile(name)
        found = self._found[name]
        if found.plan is not None:
            return found.plan
        errors = [one for one in found.diagnostics if one.severity == "error"]
        first, more = errors[0], len(errors) - 1
        place = first.span.place
        said = f"the spec {name} does not compile: {place.path}:{place.line}: {first.message}"
        said += f" (and {more} more)" if more else ""
        raise Wrong(f"{said}; {first.help or '`specc check` shows all of it'}")

    def _compile(self, name: str) -> Compiled:
        try:
            if self._catalogue is None:
                self._catalogue = Catalogue(self._roots)
            if not _NAME.fullmatch(name) or name.endswith(SUFFIX):
                raise Wrong(f"{name!r} is no name of a spec; write one like `mission.images`")
            [found] = self._catalogue.named([name])
        except Unusable as error:
            raise Wrong(f"{error}; `specc_roots` in conf.py says where specs are looked for") from error
        return found

    # -------------------------------------------------------------------------------------------- what is in them

    def product(self, spec: str, name: str) -> Shown:
        """Give a product as its page says it."""
        if (spec, name) not in self._shown:
            plan = self._plan(spec)
            product = _named(name, plan.spec.products, "product", spec)
            page, _ = product_pages(plan, product)
            self._shown[spec, name] = Shown(plan, product, page)
        return self._shown[spec, name]

    def enum(self, spec: str, name: str) -> tuple[Thing, EnumView]:
        """Give an enum of a spec, or one that it imports."""
        known = self._plan(spec).spec
        self._used(spec, name, ast.Enum, (one.name for one in known.enums))
        one = _named(name, known.enums, "enum", spec)
        return vocabulary_thing(known, "enum", one), enum_view(one, Context("", names_of(known)))

    def flags(self, spec: str, name: str) -> tuple[Thing, FlagsView]:
        """Give flags of a spec, or such as it imports."""
        known = self._plan(spec).spec
        self._used(spec, name, ast.Flags, (one.name for one in known.flags))
        one = _named(name, known.flags, "set of flags", spec)
        return vocabulary_thing(known, "flags", one), flags_view(one, Context("", names_of(known)))

    def _used(self, spec: str, name: str, kind: type[ast.Enum | ast.Flags], known: Iterable[str]) -> None:
        """Tell what is wrong with a name that a spec declares for others alone: only what is used is resolved."""
        tree = self._found[spec].tree
        declared = () if tree is None else (one for one in tree.declarations if isinstance(one, kind))
        if name not in known and any(one.name.text == name for one in declared):
            raise Wrong(f"no product of {spec} uses its {name}; name a spec that imports and uses it")

    def thing(self, kind: str, spec: str, path: str) -> Thing:
        """Give what a role names: an enum, flags or a product by its name, whatever else by its path."""
        if kind == "enum":
            return self.enum(spec, path)[0]
        if kind == "flags":
            return self.flags(spec, path)[0]
        shown = self.product(spec, re.split("[/:]", path, maxsplit=1)[0])
        if kind == "product" and path == shown.product.name:
            return shown.thing
        things = self._things(shown, rules=kind == "rule")
        if path not in things or (kind == "product") or (kind == "part") != (things[path].kind == "part"):
            near = did_you_mean(path, things)
            raise Wrong(f"there is no {_NOUNS[kind]} {path} in {spec}{f'; {near}' if near else ''}")
        return things[path]

    def _things(self, shown: Shown, *, rules: bool) -> dict[str, Thing]:
        key = (shown.key, rules)
        if key not in self._paths:
            every = map(shown.rule, shown.rules) if rules else shown.everything()
            found: dict[str, Thing] = {}
            for one in every:
                found.setdefault(one.path, one)  # of an item that two arms declare the first
            self._paths[key] = found
        return self._paths[key]


def divided(text: str) -> tuple[str, str]:
    """Give the spec and the name in it, of a text like `jwst.imaging:cal`."""
    spec, colon, name = text.strip().partition(":")
    if not colon or not spec or not name:
        raise Wrong(f"{text!r} names nothing; write SPEC:NAME, such as `mission.images:cal`")
    return spec, name


def chosen(names: Iterable[str], known: Iterable[str], what: str, of: str) -> tuple[str, ...]:
    """Give names that were asked for, once it is sure that there are such."""
    names, known = tuple(names), tuple(known)
    for one in names:
        if one not in known:
            near = did_you_mean(one, known)
            raise Wrong(f"{of} has no {what} {one}{f'; {near}' if near else ''}")
    return names


def _named(name: str, among: tuple[_Named, ...], what: str, spec: str) -> _Named:
    for one in among:
        if one.name == name:
            return one
    near = did_you_mean(name, [one.name for one in among])
    raise Wrong(f"{spec} has no {what} {name}{f'; {near}' if near else ''}")
