"""A dictionary as VOTable 1.4: one table, its fields with descriptions and UCDs."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from specc.backends.docs.dictionaries.columns import COLUMNS
from specc.backends.wording.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.backends.docs.dictionaries.entries import Entry
    from specc.model.spec import Spec

_NAMESPACE = "http://www.ivoa.net/xml/VOTable/v1.3"  # that of 1.4, too


def as_votable(spec: Spec, rows: Iterable[Entry]) -> str:
    """Give a dictionary as VOTable."""
    made = [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        f'<VOTABLE version="1.4" xmlns="{_NAMESPACE}">\n<RESOURCE>\n',
        f"<DESCRIPTION>{escape(one_line(spec.title))}</DESCRIPTION>\n",
        f'<INFO name="spec" value={quoteattr(spec.name)}/>\n',
        f'<INFO name="version" value={quoteattr(one_line(spec.version))}/>\n',
        '<TABLE name="dictionary">\n',
    ]
    made += [
        f'<FIELD name="{one.name}" datatype="unicodeChar" arraysize="*" ucd="{one.ucd}">'
        f"<DESCRIPTION>{escape(one.description)}</DESCRIPTION></FIELD>\n"
        for one in COLUMNS
    ]
    made.append("<DATA>\n<TABLEDATA>\n")
    made += ["<TR>" + "".join(map(_cell, one.cells)) + "</TR>\n" for one in rows]
    made.append("</TABLEDATA>\n</DATA>\n</TABLE>\n</RESOURCE>\n</VOTABLE>\n")
    return "".join(made)


def _cell(text: str) -> str:
    return f"<TD>{escape(text)}</TD>" if text else "<TD/>"
