"""A dictionary as ECSV 1.0: rows of CSV behind a header in YAML, with what each column holds.

The header is written in flow style with texts in double quotes, which YAML reads as JSON does.
"""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

from specc.backends.docs.dictionaries.columns import COLUMNS
from specc.backends.docs.dictionaries.entries import NAMES
from specc.backends.wording.plain import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from specc.backends.docs.dictionaries.entries import Entry
    from specc.model.spec import Spec


def as_ecsv(spec: Spec, rows: Iterable[Entry]) -> str:
    """Give a dictionary as ECSV."""
    made = io.StringIO()
    made.writelines(f"# {line}\n" for line in _header(spec))
    writer = csv.writer(made, lineterminator="\n")
    writer.writerow(NAMES)
    writer.writerows(one.cells for one in rows)
    return made.getvalue()


def _header(spec: Spec) -> list[str]:
    about = {"spec": spec.name, "version": spec.version, "title": spec.title}
    return [
        "%ECSV 1.0",
        "---",
        "delimiter: ','",
        "datatype:",
        *(
            f"- {{name: {one.name}, datatype: string, description: {_quoted(one.description)}, "
            f"meta: {{ucd: {_quoted(one.ucd)}}}}}"
            for one in COLUMNS
        ),
        "meta:",
        *(f"  {key}: {_quoted(value)}" for key, value in about.items()),
        "schema: astropy-2.0",
    ]


def _quoted(text: str) -> str:
    return json.dumps(one_line(text), ensure_ascii=False)
