"""Say what a code means, of a diagnostic or of the Standard, or what a rule of a spec demands and where it says so."""

from __future__ import annotations

import difflib
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.cli import OK, complain
from specc.cli.terminal import add_docs, add_format, add_roots, docs_of, wants_colour, write_json
from specc.diagnostics import pages
from specc.diagnostics.codes import CODES
from specc.diagnostics.recommended import RECOMMENDED
from specc.diagnostics.suggest import did_you_mean
from specc.runtime.codes import rules
from specc.runtime.pages import DIAGNOSTICS, page_of_rule
from specc.standard import pages as standard

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterable

    from specc.catalogue import Catalogue
    from specc.compile import Compiled
    from specc.plan.plan import PlannedRule

_NEEDS = {
    "name": "the name of the file",
    "file": "the file as a whole",
    "header": "headers",
    "data": "headers and data",
}
# Files of other formats have no headers that could be read alone.
_NEEDS_OF_OTHERS = {"header": "the file", "data": "the file and its data"}


def configure(parser: ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument("what", metavar="CODE|RULE", help="SP304, F0411, or mast.iue:melo/MELO/NET:unit")
    add_docs(parser)
    add_roots(parser)
    add_format(parser)


def run(options: Namespace) -> int:
    """Explain one thing; 2 when there is no such thing, and then the nearest ones are named."""
    what: str = options.what
    code = what.upper()
    facts: dict[str, str | None] = {"code": code}
    if code in CODES:
        known = CODES[code]
        facts |= {"severity": known.severity, "title": known.title, "link": f"{DIAGNOSTICS}#{code}"}
        page = pages.text(code)
        if code in RECOMMENDED:
            row = RECOMMENDED[code]
            facts |= {"source": row.source, "asks": row.asks}
            page += f"\nRecommended by {row.source}: {row.asks}\n"
            page += f"It is of level {row.level} where a policy says `follow {row.body}`.\n"
        return _show(page, facts, options)
    if code in RECOMMENDED:
        return _show_row(code, options)
    if code in rules():
        rule = rules()[code]
        repair = _repair(code)
        page = f"{standard.text(code)}\n{repair}\n" if repair else standard.text(code)
        facts |= {"severity": rule.level, "title": rule.holds, "repair": repair, "link": page_of_rule(code, None)}
        return _show(page, facts, options)
    if ":" not in what and "/" not in what:
        near = did_you_mean(code, [*CODES, *rules()])
        return complain(f"there is no code {what}; {near or _codes()}")
    return _explain_rule(what, options)


def _show_row(code: str, options: Namespace) -> int:
    """Explain a recommendation that no spec can break: who judges it then."""
    row = RECOMMENDED[code]
    said = {
        "compiler": "The compiler tells it of every spec",
        "files": "It is judged in files",
        "data": "Only a file, or a person, can tell whether it is kept",
        "none": "Nothing can judge it",
        "lint": "",
    }.get(row.disposition, "")
    page = f"# {code}: {row.asks}\n\nRecommended by {row.source}. {said}: {row.how}\n"
    facts: dict[str, str | None] = {"code": code, "severity": row.level, "title": row.asks, "source": row.source}
    return _show(page, {**facts, "link": f"{DIAGNOSTICS}#{code[:3]}xx"}, options)


def _codes() -> str:
    """Say which codes there are: of specs, of FITS, and of each other format."""
    groups: dict[str, list[str]] = {}
    for code in sorted(rules()):
        groups.setdefault("F" if code[0] == "F" else code[:3], []).append(code)
    fits = groups.pop("F")
    others = ", ".join(f"{codes[0]} to {codes[-1]}" for codes in groups.values())
    specs = sorted(set(CODES) - set(RECOMMENDED))
    advice = ", ".join(f"{body}: {codes[0]} to {codes[-1]}" for body, codes in _recommended().items())
    return (
        f"{specs[0]} to {specs[-1]} are of specs, {fits[0]} to {fits[-1]} of FITS, {others} of other formats; "
        f"recommendations of {advice}"
    )


def _recommended() -> dict[str, list[str]]:
    """Give the codes of the recommendations of each body of practice."""
    bodies: dict[str, list[str]] = {}
    for row in RECOMMENDED.values():
        bodies.setdefault(row.body, []).append(row.code)
    return bodies


def _repair(code: str) -> str | None:
    """Say what `specc fix` does for a rule; None where it does nothing."""
    from specc.repair.table import repairs

    repair = repairs().get(code)
    if repair is None:
        return None
    return f"`specc fix{f' {repair.option}' if repair.option else ''}` can repair it: {repair.does}."


def _show(page: str, facts: dict[str, str | None], options: Namespace) -> int:
    docs = docs_of(options)
    if docs:
        page += f"\nIt is on {docs}{facts['link']}, too.\n"
    if options.format == "json":
        write_json({**facts, "page": page})
    elif wants_colour(sys.stdout):
        from rich.console import Console
        from rich.markdown import Markdown

        Console(force_terminal=True).print(Markdown(page))
    else:
        sys.stdout.write(page)
    return OK


@dataclass(frozen=True, slots=True)
class _Known:
    """A rule and the spec it belongs to."""

    rule: PlannedRule
    compiled: Compiled

    @property
    def full(self) -> str:
        """Give the id with the name of the spec."""
        return f"{self.compiled.name}:{self.rule.id}"

    @property
    def page(self) -> str:
        """Give the page that says it, within the folder of all pages."""
        spec = self.compiled.spec
        name = self.rule.id.replace(":", "/").partition("/")[0]
        delivery = spec is not None and name not in {one.name for one in spec.products}
        return page_of_rule(self.rule.id, self.compiled.name, delivery=delivery)

    @property
    def needs(self) -> str:
        """Give what must be read, in words of the format."""
        spec = self.compiled.spec
        product = self.rule.id.replace(":", "/").partition("/")[0]
        formats = {one.name: one.format for one in spec.products} if spec is not None else {}
        known = _NEEDS if formats.get(product, "fits") in {"fits", "asdf"} else {**_NEEDS, **_NEEDS_OF_OTHERS}
        return known[self.rule.needs]


def _explain_rule(what: str, options: Namespace) -> int:
    from specc.catalogue import Catalogue  # a code needs no compiler

    catalogue = Catalogue(options.roots)
    known = [_Known(rule, one) for one in _specs(what, catalogue) if one.plan for rule in one.plan.rules]
    found = [one for one in known if what in {one.full, one.rule.id}]
    # An item without its aspect means all that is said of it.
    found = found or [one for one in known if what in {one.full.rpartition(":")[0], one.rule.id.rpartition(":")[0]}]
    if not found:
        near = difflib.get_close_matches(what, [name for one in known for name in (one.full, one.rule.id)], cutoff=0.8)
        return complain(f"there is no rule {what}{f': did you mean {_either(near)}?' if near else ''}")
    if len({one.compiled.name for one in found}) > 1:
        return complain(f"several specs have a rule {what}: say {_either([one.full for one in found])}")
    if options.format == "json":
        write_json({"rules": [_as_data(one, catalogue) for one in found]})
    else:
        docs = docs_of(options)
        sys.stdout.write("\n".join(_as_text(one, catalogue, docs) for one in found))
    return OK


def _specs(what: str, catalogue: Catalogue) -> Iterable[Compiled]:
    """Give the spec that the rule names, or every one that can be seen."""
    name = what.partition(":")[0]
    visible = [one for _, one in catalogue.visible()]
    named = [one for one in visible if one.name == name]
    return named or visible


def _as_text(one: _Known, catalogue: Catalogue, docs: str) -> str:
    path, line, text = _origin(one, catalogue)
    return (
        f"{one.full}\n"
        f"  {one.rule.message}\n"
        f"  level   {one.rule.level}\n"
        f"  needs   {one.needs}\n"
        f"  page    {docs}{one.page}\n"
        f"  spec    {path}:{line}\n"
        f"          {text}\n"
    )


def _as_data(one: _Known, catalogue: Catalogue) -> dict[str, object]:
    path, line, text = _origin(one, catalogue)
    return {
        "rule": one.full,
        "message": one.rule.message,
        "level": one.rule.level,
        "needs": one.rule.needs,
        "link": one.page,
        "spec": {"path": path, "line": line, "text": text},
    }


def _origin(one: _Known, catalogue: Catalogue) -> tuple[str, int, str]:
    """Give where the spec says it, and what it says there."""
    place = one.rule.place
    source = one.compiled.sources.get(place.path)
    if source is None:
        return place.path, place.line, ""
    return catalogue.file_of(source), place.line, source.line_text(place.line).strip()


def _either(names: Iterable[str]) -> str:
    return " or ".join(f"`{name}`" for name in names)
