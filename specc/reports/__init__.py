"""Reports that need more than Python: one page of HTML; and the forms that `specc validate` knows, all together.

Takes what the sinks of the runtime take, and stands where they stand. `report.schema.json` beside this file is
the JSON Schema of the JSON report, and of a line of JSON lines; what it says is as stable as the form.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from specc.runtime import reports

if TYPE_CHECKING:
    from typing import TextIO

    from specc.runtime.reports import Sink

FORMS = (*reports.FORMS, "html")
SCHEMA_FILE = Path(__file__).with_name("report.schema.json")


def sink(form: str, stream: TextIO, *, colour: bool = False, docs: str = "") -> Sink:
    """Give what writes a form to a stream, as that of the runtime does; here it is known which specc writes."""
    if form == "sarif":
        from specc.runtime.reports.sarif_findings import SarifSink  # noqa: PLC0415  loaded where it is asked for

        return SarifSink(stream, docs=docs, version=own_version())
    if form == "html":
        from specc.reports.page import HtmlSink  # noqa: PLC0415  Jinja is slow to load, and few want a page

        return HtmlSink(stream, docs=docs, version=own_version())
    return reports.sink(form, stream, colour=colour, docs=docs)


def own_version() -> str:
    """Give the version of this specc."""
    from importlib.metadata import version  # noqa: PLC0415  slow to load, and few forms tell

    return version("specc")
