"""Versions and profiles on the pages: since when a thing is there, what changed when, and what each profile asks.

Takes what the model says of them; gives markup and parts of pages. Texts of a spec are escaped by the markup.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from markupsafe import Markup

from specc.backends.docs.declared_views import ChangeLine, ProfileLine, ProfileView, VersionView
from specc.backends.wording.prose import line, paragraphs
from specc.backends.wording.words import code, listed, value_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.backends.docs.products.items import Context
    from specc.model.spec import Change, Facts, Life, Product, Spec

_WORDS = {"came": "new", "went": "gone", "renamed": "renamed", "deprecated": "deprecated", "changed": "changed"}


def notes(life: Life, facts: Facts | None = None, *, since: bool = True) -> Iterator[Markup]:
    """Give what is said of the versions of a thing, and the example of its value, as short pieces.

    since: also say since when it is there, for what stands in no table that has a column for it.
    """
    if life.since and since:
        yield Markup('<span class="w">since</span> %s') % life.since
    for former in life.formers:
        before = Markup(" before %s") % former.before if former.before else Markup(" once")
        yield Markup('<span class="w">called</span> %s%s') % (code(str(former.name)), before)
    if life.deprecated or life.now:
        then = Markup(" since %s") % life.deprecated if life.deprecated else Markup()
        now = Markup(": write %s") % listed([code(one) for one in life.now], "or") if life.now else Markup()
        yield Markup('<span class="w">deprecated</span>%s%s') % (then, now)
    if facts is not None and facts.example is not None:
        yield Markup('<span class="w">such as</span> %s') % code(value_text(facts.example))


def with_notes(doc: Markup, life: Life) -> Markup:
    """Give a description with what is said of versions behind it."""
    pieces = [one for one in notes(life) if one]
    return doc + (Markup(" ") if doc else Markup()) + Markup("(%s)") % Markup("; ").join(pieces) if pieces else doc


def versions(spec: Spec, product: Product, names: frozenset[str]) -> tuple[VersionView, ...]:
    """Give what changed in each version, the newest first. `names`: `enum X` and `flags X` that a page shows."""
    mine = [one for one in spec.history if one.of == product.name or one.of in names]
    found = []
    for version, changes in groupby(mine, key=lambda one: one.version):
        found.append(VersionView(version, tuple(_lines(list(changes), product))))
    return tuple(reversed(found))


def told(changes: list[Change]) -> Iterator[tuple[str, Change]]:
    """Give the changes of one version with a word for each; what went and came at once has changed."""
    came, went = ({(one.of, one.what) for one in changes if one.kind == kind} for kind in ("came", "went"))
    said: set[tuple[str, str]] = set()
    for one in changes:
        key = (one.of, one.what)
        if key in came and key in went and one.kind in {"came", "went"}:
            if key not in said:
                said.add(key)
                yield _WORDS["changed"], one
            continue
        yield _WORDS[one.kind], one


def detail(word: str, change: Change) -> Markup:
    """Give what else is said of a change: the name before, or what is used instead."""
    if word == "renamed":
        return Markup("before: %s") % code(change.detail)
    if word == "deprecated" and change.detail:
        return Markup("now: %s") % code(change.detail)
    return Markup()


def _lines(changes: list[Change], product: Product) -> Iterator[ChangeLine]:
    for word, one in told(changes):
        yield ChangeLine(word, _subject(one, product), detail(word, one))


def _subject(one: Change, product: Product) -> Markup:
    return code(one.what) if one.of == product.name else Markup("%s of %s") % (code(one.what), one.of)


def profiles(spec: Spec, product: Product | None, context: Context) -> tuple[ProfileView, ...]:
    """Give what each profile asks of a product, or of all."""
    others = {one.name for one in spec.products} - ({product.name} if product is not None else set())
    found = []
    for one in spec.profiles:
        asked = [said for said in one.lines if product is None or said.about.partition(".")[0] not in others]
        lines = tuple(
            ProfileLine(code(said.about) if said.about else Markup(), said.asks, line(said.doc)) for said in asked
        )
        found.append(
            ProfileView(
                context.anchor(f"profile/{one.name}"),
                one.name,
                one.base,
                line(one.doc),
                paragraphs(one.description),
                lines,
            )
        )
    return tuple(found)
