# SPDX-License-Identifier: BSD-3-Clause
"""Rules of group E01: ECSV, as astropy's proposal APE 6 has it and its readers hold it."""

from __future__ import annotations

# Beyond these, columns or rows are not judged.
ALWAYS_ERRORS = frozenset(
    ("E0101", "E0103", "E0104", "E0105", "E0106", "E0109", "E0110", "E0111", "E0112", "E0114", "E0121")
)

RULES = """\
E0101 error header APE 6 | Line 1 is # %ECSV with a version, 1.0 or before it 0.9
E0102 error header APE 6 | Lines of the header begin with # and one blank, and none interrupts them
E0103 error header APE 6 | The header is a mapping, with no tag that a safe loader refuses
E0104 error header APE 6 | The header has datatype, a list
E0105 error header APE 6 | Each column has a name and a datatype, which are texts
E0106 error header APE 6 | The datatype of a column is one of those that ECSV has
E0107 warning header APE 6 | The keys of a column are name, datatype, subtype, unit, format, description and meta
E0108 warning header APE 6 | The keys of a header are datatype, delimiter, meta and schema
E0109 error header APE 6 | The delimiter is a blank or a comma
E0110 error header APE 6 | The first line of the data holds the names of the columns
E0111 error header APE 6 | That line has as many names as the header has columns
E0112 error header APE 6 | Those names are those of the header, in the same order
E0113 error header astropy | No two columns have one name
E0114 error data APE 6 | Every row has as many fields as there are columns
E0115 error data APE 6 | A field with a double quote in it is quoted
E0116 error data APE 6 | A double quote in a quoted field is doubled, and the last one closes the field
E0117 error data APE 6 | A boolean is True or False
E0118 error data APE 6 | Each field is of its datatype, and fits into it
E0119 off data APE 6 | No field of a text column is empty, which means missing and no text of length 0
E0120 error header APE 6 | The datatype of a column with a subtype is string
E0121 error header APE 6 | A subtype is json, or a datatype with a shape
E0122 error data APE 6 | An array of fixed shape is a JSON array of that shape, of elements of its type or null
E0123 error data APE 6 | An array of variable length is a JSON array, else as declared, of elements of its type or null
E0124 error data APE 6 | A cell of JSON is valid JSON
E0125 warning header astropy | No subtype stands beside a datatype that says all
E0126 warning header APE 6 | A unit is one that is known
E0127 warning data APE 6 | Header and data are ASCII
E0128 warning header APE 6 | No line of the header begins with ##
E0129 info data APE 6 | No comment stands between the rows
E0130 info data APE 6 | No blank line stands before or between the rows
E0132 info header APE 6 | A header whose meta makes objects says schema
E0133 error header astropy | What __serialized_columns__ tells is of columns that are there and of a class that is known
E0136 error data APE 6 | What is not ASCII is UTF-8
E0137 warning header APE 6 | The YAML of the header begins with ---
E0138 warning data APE 6 | Fields stand one delimiter apart
E0139 warning data APE 6 | The JSON of a cell has no NaN and no infinity
"""
