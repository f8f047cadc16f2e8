"""What is said once, as entries: enums, flags, types, vocabularies, units, rules of structure, the pages of the site.

Takes Plans in the order of their specs; gives entries. An enum or flag stands where it is declared, on the page of all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specc.backends.docs.links import DIAGNOSTICS, anchor_of, page_of_code, page_of_spec
from specc.backends.docs.render import SITE
from specc.backends.docs.search.entry import Entry, members_of
from specc.backends.docs.search.words import cut, few
from specc.backends.docs.suites.declared import declared, enum_anchor, flags_anchor
from specc.backends.docs.suites.front import HOLDS, suite_pages
from specc.backends.docs.suites.glossary import GLOSSARY, glossary_page
from specc.backends.docs.suites.reuse import declared_vocabularies
from specc.backends.docs.suites.units import units_page
from specc.backends.wording.words import value_text
from specc.diagnostics.codes import CODES
from specc.runtime.codes import rules as rules_of_structure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from specc.model.spec import Enum, Flags, Spec
    from specc.plan.plan import Plan


def said_once(plans: Sequence[Plan]) -> Iterator[Entry]:
    """Give what stands on pages of its own, and on those of specs."""
    enums: dict[tuple[str, str], Enum] = declared(plans, lambda spec: (*spec.enums, *spec.enums_for_others))
    for (spec, name), enum in enums.items():
        yield Entry("enum", name, few(enum.doc), "enums.html", enum_anchor(spec, name), spec)
        for one in enum.values:
            value = one.value if isinstance(one.value, str) else value_text(one.value)
            anchor = enum_anchor(spec, name, one.value)
            yield Entry("enum value", value, few(one.doc), "enums.html", anchor, f"{spec} {name}")
    flags: dict[tuple[str, str], Flags] = declared(plans, lambda spec: (*spec.flags, *spec.flags_for_others))
    for (spec, name), bits in flags.items():
        yield from flags_entries(bits, "flags.html", flags_anchor(spec, name), spec)
    for plan in plans:
        yield from _types(plan.spec)
    for suite in suite_pages(plans):
        yield Entry("suite", suite.name, suite.title, suite.path, "", "")
    yield from _vocabularies(plans)
    yield from _units(plans)
    yield from _unchanging()


def _unchanging() -> Iterator[Entry]:
    """Give what is the same whatever the specs are."""
    for page, title in SITE:
        yield Entry("page", title, HOLDS.get(page, ""), page, "", "")
    for section in glossary_page().sections:
        for one in section.words:
            meaning = cut(one.text.striptags())
            yield Entry("word", one.word, meaning, GLOSSARY, one.anchor, section.title.lower(), " ".join(one.also))
    for rule in rules_of_structure().values():
        yield Entry("rule of structure", rule.code, cut(rule.holds), page_of_code(rule.code), rule.code, rule.source)
    for code, said in CODES.items():
        yield Entry("diagnostic", code, said.title, DIAGNOSTICS, code, "")


def flags_entries(flags: Flags, page: str, scope: str, where: str) -> Iterator[Entry]:
    """Give flags and their bits on one page; `scope`: the anchor of the flags there."""
    yield Entry("flags", flags.name, few(flags.doc), page, scope, where)
    for bit in flags.bits:
        doc = f"bit {bit.bit}, {1 << bit.bit}" + (f": {few(bit.doc)}" if bit.doc else "")
        yield Entry("flag bit", bit.name, doc, page, f"{scope}/{anchor_of(bit.name)}", f"{where} {flags.name}")


def _types(spec: Spec) -> Iterator[Entry]:
    for kind in spec.types:
        doc = few(kind.doc or kind.description)
        yield Entry("type", kind.name, doc, page_of_spec(spec.name), anchor_of(f"type/{kind.key}"), spec.name)


def _vocabularies(plans: Sequence[Plan]) -> Iterator[Entry]:
    """Give each vocabulary where it is declared; without the page of that, where it is first used."""
    taken: set[str] = set()
    for home, vocabulary in sorted(declared_vocabularies(plans).items()):
        scope = anchor_of(f"vocabulary/{vocabulary.key}")
        if scope in taken:  # of two that are called alike, the page of all has the second under another anchor
            continue
        taken.add(scope)
        where = ".".join(home)
        yield Entry("vocabulary", vocabulary.name, few(vocabulary.doc), "vocabularies.html", scope, home[0])
        for term in vocabulary.terms:
            also = " ".join((*(one.path for one in term.formats), *members_of(term.family)))
            doc = few(term.doc or term.description)
            yield Entry("term", term.name, doc, "vocabularies.html", f"{scope}/{anchor_of(term.name)}", where, also)


def _units(plans: Sequence[Plan]) -> Iterator[Entry]:
    for section in units_page(plans).sections:
        for one in section.units:
            also = " ".join((one.spelling, *one.aliases)).strip()
            yield Entry("unit", one.text, cut(one.words), "units.html", one.anchor, section.title.lower(), also)
