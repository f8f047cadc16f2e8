"""FITS files made by hand, byte for byte, and checks of one HDU without a generated module."""

from __future__ import annotations

import struct

from specc.runtime.findings import Findings
from specc.runtime.fits import FITS, FitsProduct, hdu
from specc.runtime.spec import Policy, Spec

BLOCK = 2880


def card(keyword, value=None, comment=""):
    """One card; value is its text as written, quotes and all: a string begins where strings do."""
    side = "<" if value is not None and value.startswith("'") else ">"
    text = f"{keyword:8}" if value is None else f"{keyword:8}= {value:{side}20}"
    return (f"{text} / {comment}" if comment else text).ljust(80)


def filled(data, fill=b"\0"):
    """Data up to a whole block."""
    return data + fill * (-len(data) % BLOCK)


def header(*cards):
    """Header of cards that are texts of up to 80 characters, END added."""
    return filled("".join(one.ljust(80) for one in (*cards, "END")).encode("latin-1"), b" ")


def primary(*cards, bitpix=8, axes=(), data=b""):
    """Primary HDU."""
    lengths = [card(f"NAXIS{n}", str(length)) for n, length in enumerate(axes, 1)]
    form = (card("SIMPLE", "T"), card("BITPIX", str(bitpix)), card("NAXIS", str(len(axes))), *lengths)
    return header(*form, *cards) + filled(data)


def extension(name, *cards, kind="IMAGE", bitpix=8, axes=(), pcount=0, data=b""):
    """Extension of any kind."""
    lengths = [card(f"NAXIS{n}", str(length)) for n, length in enumerate(axes, 1)]
    form = (card("XTENSION", f"'{kind:8}'"), card("BITPIX", str(bitpix)), card("NAXIS", str(len(axes))), *lengths)
    counts = (card("PCOUNT", str(pcount)), card("GCOUNT", "1"))
    named = () if name is None else (card("EXTNAME", f"'{name}'"),)
    fields = cards[: sum(one.startswith("TFIELDS") for one in cards[:1])]
    return header(*form, *counts, *fields, *named, *cards[len(fields) :]) + filled(
        data, b" " if kind == "TABLE" else b"\0"
    )


def table(name, columns, row_bytes, rows, data, *cards, kind="BINTABLE", heap=b""):
    """Table; columns are (name, TFORM) or (name, TFORM, {keyword without number: value as written})."""
    described = [card("TFIELDS", str(len(columns)))]
    for number, (column, form, *more) in enumerate(columns, 1):
        described += [card(f"TTYPE{number}", f"'{column}'"), card(f"TFORM{number}", f"'{form}'")]
        described += [card(f"{key}{number}", value) for key, value in (more[0] if more else {}).items()]
    return extension(name, *described, *cards, kind=kind, axes=(row_bytes, rows), pcount=len(heap), data=data + heap)


def check(path, layout, **more):
    """Check a file against a layout; gives the first finding of each rule, without `p/`. All: `findings`."""
    first = {}
    for finding in findings(path, layout, **more):
        first.setdefault(finding.rule.removeprefix("p/"), finding)
    return first


def findings(
    path, layout, *, content=None, rules=None, headers_only=False, product_check=None, dimensions=(), **policy
):
    """Check a file against a layout; gives all findings in the order of a report. `content` is written first."""
    if content is not None:
        path.write_bytes(content)
    product = FitsProduct("p", layout=tuple(layout), check=product_check, dimensions=dimensions)
    policy = {"undeclared_keywords": "allowed", "undeclared_columns": "allowed", "undeclared_hdus": "allowed", **policy}
    spec = Spec("t.spec", "1", policy=Policy(**policy), products=(product,), rules=lambda: rules or {})
    noted = Findings()
    file = FITS.open(str(path), noted)
    if file is not None:
        noted.adopt(spec)
        product.check(file, spec, noted, headers_only=headers_only)
        file.close()
    return noted.in_order()


def texts(found):
    """Messages by rule."""
    return {rule: finding.message for rule, finding in found.items()}


def judge(path, verbs, columns, row_bytes, data, *cards, count=None, heap=b"", kind="BINTABLE", **more):
    """Findings of rules over one table, without `T/`."""
    count = len(data) // row_bytes if count is None else count
    content = primary() + table("T", columns, row_bytes, count, data, *cards, heap=heap, kind=kind)
    layout = [hdu("T", "asciitable" if kind == "TABLE" else "table", verbs)]
    found = check(path, layout, content=content, **more)
    return {rule.removeprefix("T/"): finding for rule, finding in found.items()}


def packed(form, values):
    """Numbers, or rows of them, as bytes."""
    return b"".join(struct.pack(f">{form}", *(row if isinstance(row, tuple) else (row,))) for row in values)
