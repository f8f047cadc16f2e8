"""The section that shows how a file is read, looked into and written in Python.

Takes the outline of the generated writer, and a sample; gives code that runs as it stands where the sample lies. Names
of classes and attributes are those of the writer; what a spec says is in it as comments of one line and as values that
are printed as Python prints them.
"""

from __future__ import annotations

import builtins
import keyword
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specc.backends import folder_of
from specc.backends.samples import Sample
from specc.backends.validator import texts
from specc.model.spec import Hdu, Repeat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from specc.backends.samples import SampleHdu, Unmade
    from specc.backends.writer.outline import Attribute, Outline
    from specc.model.spec import Column, Keyword, Product
    from specc.plan.plan import Plan

_SAID = 60  # characters of a comment
_DEEPEST = 6  # objects in objects
_CODE = 44  # columns of code before comments
_NAMED = re.compile(r"'((?:[^']|'')*)'")  # the value of a card that is a text


@dataclass(frozen=True, slots=True)
class UseSection:
    """How a file is read and written: code, and what judges a file. code: empty where there is no writer."""

    code: str
    file: str
    validator: str
    spec: str


@dataclass(frozen=True, slots=True)
class _Line:
    code: str
    comment: str = ""

    def text(self) -> str:
        """Give a line of Python."""
        return f"{self.code:<{_CODE}}  # {self.comment}" if self.comment else self.code


def use_section(plan: Plan, product: Product, outline: Outline, made: Sample | Unmade | None) -> UseSection:
    """Give the section."""
    sample = made if isinstance(made, Sample) else None
    file = sample.file if sample is not None else _called(product)
    written = outline.of_product(product.name)
    code = "\n".join(_Code(product, outline, written, sample, file).lines()) if written else ""
    return UseSection(code, file, f"generated/{folder_of(plan)}/validator.py", plan.spec.name)


def _called(product: Product) -> str:
    return f"{product.name}.{ {'jpeg': 'jpg'}.get(product.format, product.format) }"


class _Code:
    """The code about one product. name: of the variable that holds the file."""

    def __init__(self, product: Product, outline: Outline, made: str, sample: Sample | None, file: str) -> None:
        self.product = product
        self.outline = outline
        self.made = made
        self.sample = sample
        self.file = file
        plain = texts.name(product.name).lower()
        taken = keyword.iskeyword(plain) or hasattr(builtins, plain) or plain in {"writer", "one", made}
        self.name = plain if plain.isidentifier() and not taken else "made"
        self.hdus = {one.label: one for one in _hdus(product)}

    def lines(self) -> Iterator[str]:
        """Give the lines."""
        module, plain, _ = self.outline.found.partition(" import writer")
        if plain:
            yield f"{module}.writer import {self.made}"
        else:
            yield self.outline.found
            yield f"{self.made} = writer.{self.made}"
        yield ""
        yield f"{self.name} = {self.made}.read({texts.quoted(self.file)})"
        yield from (one.text() for one in self._inside())
        yield _Line(f"{self.name}.write(overwrite=True)", "refused where the validator finds an error").text()

    def _inside(self) -> Iterator[_Line]:
        attributes = self.outline.attributes(self.made)
        if self.product.format == "fits":
            yield from self._of_fits(attributes)
        elif any(one.declared == "raster" for one in attributes):
            yield _Line(f"print({self.name}.pixels.shape)", "rows, columns and perhaps channels")
        elif any(one.declared == "rows" for one in attributes):
            yield from self._cells(f"{self.name}.data", self.product.hdus)
        else:
            yield from self._of_tree(attributes, self.name)

    # FITS.

    def _of_fits(self, attributes: tuple[Attribute, ...]) -> Iterator[_Line]:
        primary, data = True, True
        for one in attributes:
            if one.declared == "hdu" and one.always and self.outline.has(one.type):
                hdu = self.hdus.get(self.outline.label(one.type))
                if primary:
                    found = list(self._keywords(one, hdu))
                    primary = not found
                    yield from found
                if data:
                    found = list(self._data(f"{self.name}.{one.name}", hdu))
                    data = not found
                    yield from found
            elif one.declared == "hdus" and data:
                found = list(self._repeated(one))
                data = not found
                yield from found

    def _keywords(self, part: Attribute, hdu: Hdu | None) -> Iterator[_Line]:
        """Give a keyword that every file has, and one that is set to what the sample has."""
        here = f"{self.name}.{part.name}"
        inside = {name: one for one in self.outline.attributes(part.type) if (name := self._item(one))}
        there = [one for one in (hdu.keywords if hdu is not None else ()) if one.name in inside]
        shown = next((one for one in there if _is_told(one) and inside[one.name].always), None)
        if shown is not None:
            yield _Line(f"print({here}.{inside[shown.name].name})", _one_line(shown.doc))
        sample = self._sampled(hdu)
        for one in there:
            value = _text_in(sample, one.name) if sample is not None and one is not shown and _is_free(one) else None
            if value is not None:
                yield _Line(f"{here}.{inside[one.name].name} = {texts.quoted(value)}", _one_line(one.doc))
                return

    @staticmethod
    def _item(one: Attribute) -> str:
        told = re.match(r'\s*"([^"\\]+)"[,)]', one.text)
        return told.group(1) if told is not None and one.declared == "keyword" else ""

    def _sampled(self, hdu: Hdu | None) -> SampleHdu | None:
        every = self.sample.hdus if self.sample is not None else ()
        return next((one for one in every if hdu is not None and one.label == hdu.label), None)

    def _data(self, here: str, hdu: Hdu | None) -> Iterator[_Line]:
        if hdu is None:
            return
        if hdu.kind in {"table", "asciitable"}:
            yield from self._cells(f"{here}.data", (hdu,))
        elif hdu.image is not None and hdu.kind != "primary" and hdu.shape:
            yield _Line(f"print({here}.data.shape)", _one_line(hdu.doc))

    def _repeated(self, part: Attribute) -> Iterator[_Line]:
        """Give what is shown of HDUs that repeat: each of them, or the first member of each group."""
        told = re.match(r"Sequence\[(\w+)\]$", part.type)
        if told is None or not self.outline.has(told.group(1)):
            return
        of, inner = told.group(1), "one"
        if not self.outline.label(of):
            member = next((one for one in self.outline.attributes(of) if one.always), None)
            if member is None:
                return
            of, inner = member.type, f"one.{member.name}"
        lines = list(self._data(inner, self.hdus.get(self.outline.label(of))))
        if lines:
            yield _Line(f"for one in {self.name}.{part.name}:")
            yield from (_Line(f"    {line.code}", line.comment) for line in lines)

    # Tables and trees.

    @staticmethod
    def _cells(here: str, parts: tuple[Hdu | Repeat, ...]) -> Iterator[_Line]:
        columns = [one for hdu in parts if isinstance(hdu, Hdu) for one in hdu.columns]
        shown = next((one for one in columns if _is_told(one)), None)
        if shown is None:
            yield _Line(f"print(len({here}))", "rows")
        else:
            yield _Line(f"print({here}[{texts.quoted(shown.name)}])", _one_line(shown.doc))

    def _of_tree(self, attributes: tuple[Attribute, ...], here: str) -> Iterator[_Line]:
        """Give a key in every file, rather one inside an object than one of the root."""
        found: _Line | None = None
        for depth in range(_DEEPEST):
            keys = [one for one in attributes if one.declared == "key" and one.always and "Absent" not in one.type]
            leaf = next((one for one in keys if not self.outline.has(one.type)), None)
            inner = next((one for one in keys if self.outline.has(one.type)), None)
            if leaf is not None:
                told = re.search(r'\bdoc=("(?:[^"\\]|\\.)*")', leaf.text)
                said = _one_line(told.group(1)[1:-1]) if told is not None else ""
                found = _Line(f"print({here}.{leaf.name})", said)
            if inner is None or (depth and found is not None):
                break
            here, attributes = f"{here}.{inner.name}", self.outline.attributes(inner.type)
        if found is not None:
            yield found


def _is_told(one: Keyword | Column) -> bool:
    """Say whether an item is in every file under one name."""
    required = one.presence.level == "required" and not one.presence.when
    return required and not one.conditions and one.family is None


def _is_free(one: Keyword) -> bool:
    """Say whether a keyword is a text of which the spec says no more than that."""
    facts = one.facts
    asked = (facts.fixed, facts.values, facts.matches, facts.like, facts.limits)
    return _is_told(one) and [kind.text for kind in facts.types] == ["string"] and not any(asked)


def _text_in(hdu: SampleHdu, name: str) -> str | None:
    """Give the text that a card of a sample holds; None where it holds none, or goes on in the next card."""
    card = next((one for one in hdu.cards if one.startswith(f"{name:<8}= ")), None)
    told = _NAMED.match(card[10:]) if card is not None else None
    text = told.group(1).replace("''", "'").rstrip(" ") if told is not None else ""
    return text if text and not text.endswith("&") else None


def _one_line(text: str) -> str:
    """Give a text as a comment: nothing in it ends the line."""
    told = texts.comment(text)
    return told if len(told) <= _SAID else f"{told[: _SAID - 1].rstrip()}…"


def _hdus(product: Product) -> Iterator[Hdu]:
    for one in product.hdus:
        yield from one.members if isinstance(one, Repeat) else (one,)
