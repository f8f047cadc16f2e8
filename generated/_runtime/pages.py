# SPDX-License-Identifier: BSD-3-Clause
"""On which page of the documents a rule is said: what a finding links to.

Takes the id of a rule, as findings have it, and the spec it is of; gives an address within the folder of the pages,
`jwst/imaging/cal.rules.html#cal/SCI/BUNIT:unit`. Whoever makes the pages asks here where they lie, so that they cannot
differ. An address follows from names alone, and stays as it is as long as these do.
"""

from __future__ import annotations

INDEX = "rules.html"  # of all rules
DIAGNOSTICS = "diagnostics.html"  # of what the compiler says
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:;,!$()*'+@?")


def folder(spec: str) -> str:
    """Folder of a spec's pages: `jwst/imaging/`."""
    return spec.replace(".", "/") + "/"


def page_of_product(spec: str, name: str) -> str:
    """Page of a product. `index` is the page of the spec, and no name of a product has a dot."""
    return f"{folder(spec)}{'index.product' if name == 'index' else name}.html"


def page_of_dataset(spec: str, name: str) -> str:
    """Page of a dataset; a product may have its name, today or some day."""
    return f"{folder(spec)}{name}.dataset.html"


def page_of_rules(page: str) -> str:
    """Page of all rules of a product or a dataset, by the page of that."""
    return f"{page[: -len('.html')]}.rules.html"


def page_of_code(code: str) -> str:
    """Page that explains a rule of the structure of files: `rules.f01.html` has those of F01."""
    return f"rules.{code[:3].lower()}.html" if code[1:].isdigit() else INDEX


def anchor_of(text: str) -> str:
    """An id as an anchor: HTML allows everything but blanks, and `+` is in no name of FITS."""
    return "+".join(text.split())


def fragment(anchor: str) -> str:
    """An anchor as the end of an address, with the hash before it."""
    if not _PLAIN.issuperset(anchor):
        from urllib.parse import quote  # rarely needed, and slow to load

        # Pages show what HTML does not allow as one sign, in the ids of their elements, too.
        shown = ("\ufffd" if _unprintable(one) else one for one in anchor)
        anchor = quote("".join(shown), safe="/:;,!$()*'+@?~")
    return f"#{anchor}"


def _unprintable(one: str) -> bool:
    return one < " " or one in "\x7f\ufffe\uffff" or "\ud800" <= one <= "\udfff"


def start_of(docs: str) -> str:
    """What stands before the address of a page: a folder of pages, or the address of one, with a slash at its end.

    Raises ValueError for a folder that is not there.
    """
    if "://" not in docs:
        from os.path import isdir

        if not isdir(docs):
            raise ValueError(docs)
    return docs if docs.endswith("/") else f"{docs}/"


def located(start: str) -> str:
    """The same for a program that is not where we are: a folder as the address of a file, and nothing but ASCII."""
    from urllib.parse import quote

    if "://" in start:
        return quote(start, safe="/:;,!$()*'+@?~#%&=[]-._")
    from os.path import abspath
    from urllib.request import pathname2url

    return f"file://{pathname2url(abspath(start))}/"


def page_of_rule(rule: str, spec: str | None, *, delivery: bool = False) -> str:
    """Page and anchor of a rule: one of a spec, `cal/SCI/BUNIT:unit`, or one of the structure of files, `F0101`.

    delivery: it is of a dataset.
    """
    if spec is None or ":" not in rule:
        return page_of_code(rule) + fragment(anchor_of(rule))
    name = rule.partition(":")[0].partition("/")[0]
    page = page_of_dataset(spec, name) if delivery else page_of_product(spec, name)
    return page_of_rules(page) + fragment(anchor_of(rule))
