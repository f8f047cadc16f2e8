"""Summaries resolved: rows of kinds of products, each with what is specified of it and where."""

from __future__ import annotations

from model.resolving import model

from specc.model.dump import dump, load

OTHER = """
product cal : fits "Calibrated image" { primary { } }
product cat : ecsv "Source catalogue" { columns { label : int  "number" } }
"""


def test_what_a_summary_says():
    spec = model(
        """
        import demo.other (cat)
        import demo.other
        product rate : fits "Count rates" { primary { } }
        summary "Demonstration data products" {
          \"\"\"What the archive holds.\"\"\"
          row "Images"      rate, other.cal  "pixels"
          row "Catalogues"  cat
        }
        """,
        other=OTHER,
    )
    summary = spec.summary
    assert (summary.title, summary.description) == ("Demonstration data products", "What the archive holds.")
    assert [(one.title, one.doc) for one in summary.rows] == [("Images", "pixels"), ("Catalogues", "")]
    assert [[(one.spec, one.name, one.format, one.title) for one in row.products] for row in summary.rows] == [
        [("demo.test", "rate", "fits", "Count rates"), ("demo.other", "cal", "fits", "Calibrated image")],
        [("demo.other", "cat", "ecsv", "Source catalogue")],
    ]
    assert load(dump(spec)) == spec


def test_a_spec_without_one():
    assert model('product rate : fits "Count rates" { primary { } }').summary is None
