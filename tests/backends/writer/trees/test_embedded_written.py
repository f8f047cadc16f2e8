"""Trees of ASDF in FITS: built of headers, other HDUs and what a person says, and given back when a file is read."""

from __future__ import annotations

import numpy as np
import pytest
from astropy.io import fits

from specc.backends.writer.support.contents import Block
from specc.backends.writer.support.product import Refused
from specc.backends.writer.support.trees import Tagged

HEAD = """
policy { undeclared keywords allowed, keys warning }
vocabulary Core {
  TELESCOP : string = "JWST"  as asdf meta.telescope        "telescope"
  DATE-OBS : datetime         as asdf meta.start            "start"
  NINTS    : int  > 0         as asdf meta.exposure.nints   "integrations"
  PHOTMJSR : float            as asdf meta.phot             "flux of 1 DN/s"
}
"""
CAL = """
product cal : fits "An image and its tree" {
  primary { use Core.TELESCOP, DATE-OBS?, NINTS?   NOTE : string = ASDF.meta.note }
  image SCI : float32[ny, nx] { use Core.PHOTMJSR? }
  image ERR? : float32[ny, nx]
  table ROWS? { columns { A : int32  B : string[8]  C : float64[2] } }
  asdf ASDF "the same metadata as a tree" {
    mirror primary, SCI
    data    : array of SCI
    err?    : array of ERR
    rows?   : array of ROWS
    meta    : { telescope : string   note : string "what there is to say"   many : int = count(entries) }
    weight? : float32[ny, nx]  unit s  nullable  >= 0
    entries : list[1..*] of object { id : int unique }
  }
}
"""
PLAIN = """
product plain : fits "Nothing to say" {
  primary { use Core.TELESCOP }
  image SCI : float32[ny, nx]
  asdf ASDF "the same metadata as a tree" { mirror primary   data : array of SCI }
}
"""
SLITS = """
product slits : fits "Slits" {
  primary { TELESCOP : string = "JWST" }
  repeat n in 1..* { image SCI : float32[ny, nx]  image DQ : uint32[ny, nx] }
  asdf ASDF "a tree" {
    slits : list[count(SCI)] of object { name : string  data : array of SCI  dq : array of DQ }
  }
}
"""


def cal(writer, **more):
    entries = [writer.CalAsdfTreeEntries(id=number) for number in (1, 2)]
    tree = writer.CalAsdfTree(meta=writer.CalAsdfTreeMeta(note="hi"), entries=entries, weight=np.zeros((2, 4)))
    given = {
        "primary": writer.CalPrimary(DATE_OBS="2024-01-01T00:00:00", NINTS=3),
        "sci": writer.CalSci(np.ones((2, 4), "f4"), PHOTMJSR=0.1),
        "asdf": writer.CalAsdf(tree),
    }
    return writer.Cal(**given | more)


def array(source, datatype, shape):
    said = {"source": source, "datatype": datatype, "byteorder": "big", "shape": shape}
    return Tagged("tag:stsci.edu:asdf/core/ndarray-1.1.0", said)


def test_the_tree_says_what_headers_and_hdus_say(writer_of, out):
    writer = writer_of(CAL, head=HEAD)
    rows = writer.CalRows({"A": [1, 2], "B": ["x", "yy"], "C": np.ones((2, 2))})
    product = cal(writer, rows=rows)
    path = product.write(out, name="a.fits")
    with fits.open(path) as file:
        assert (file["ASDF"].columns.names, len(file["ASDF"].data)) == (["ASDF_METADATA"], 1)
        assert bytes(file["ASDF"].data["ASDF_METADATA"][0]).startswith(b"#ASDF 1.0.0\n")
        assert file[0].header["NOTE"] == "hi"
    read = writer.Cal.read(path)
    assert read == product
    held = read.contents().block("ASDF.tree").values
    assert held["data"] == array("fits:SCI,1", "float32", [2, 4])
    assert held["rows"].value["source"] == "fits:ROWS,1"
    assert "err" not in held
    assert held["meta"] == {
        "note": "hi",
        "many": 2,
        "telescope": "JWST",
        "start": "2024-01-01T00:00:00",
        "exposure": {"nints": 3},
        "phot": 0.1,
    }


def test_what_the_tree_mirrors_follows_the_headers(writer_of, out):
    writer = writer_of(CAL, head=HEAD)
    read = writer.Cal.read(cal(writer).write(out, name="a.fits"))
    read.primary.NINTS = 7
    read.sci.data = np.ones((3, 5), "f4")
    read.asdf.tree.weight = None
    read.asdf.tree.meta.note = "ho"
    again = writer.Cal.read(read.write(out, name="b.fits"))
    held = again.contents().block("ASDF.tree").values
    assert held["meta"]["exposure"] == {"nints": 7}
    assert held["data"].value["shape"] == [3, 5]
    assert again.primary.NOTE == "ho" or again.contents().block("PRIMARY").values["NOTE"] == "ho"


def test_a_tree_that_says_otherwise_is_kept_and_refused(writer_of, out):
    writer = writer_of(CAL, head=HEAD)
    product = cal(writer)
    product.asdf.tree.meta.telescope = "HST"
    with pytest.raises(Refused, match=r"meta\.telescope is 'HST', and TELESCOP of PRIMARY is 'JWST'"):
        product.write(out, name="a.fits")
    read = writer.Cal.read(product.draft(out, "a.fits"))
    assert read.asdf.tree.meta.telescope == "HST"
    assert read == product


def test_a_tree_of_which_there_is_nothing_to_say_is_made_by_itself(writer_of, out):
    writer = writer_of(PLAIN, head=HEAD)
    product = writer.Plain(primary=writer.PlainPrimary(), sci=writer.PlainSci(np.ones((2, 2), "f4")))
    read = writer.Plain.read(product.write(out, name="a.fits"))
    assert read == product
    held = read.contents().block("ASDF.tree").values
    assert held == {"data": array("fits:SCI,1", "float32", [2, 2]), "meta": {"telescope": "JWST"}}


def test_arrays_of_hdus_that_repeat(writer_of, out):
    writer = writer_of(SLITS)
    group = [
        writer.SlitsSciGroup(
            sci=writer.SlitsSci(np.ones((number, 2), "f4")), dq=writer.SlitsDq(np.zeros((number, 2), "u4"))
        )
        for number in (2, 2)
    ]
    tree = writer.SlitsAsdfTree(slits=[{"name": "a"}, {"name": "b"}])
    product = writer.Slits(primary=writer.SlitsPrimary(), sci_groups=group, asdf=writer.SlitsAsdf(tree))
    read = writer.Slits.read(product.write(out, name="a.fits"))
    assert read == product
    held = read.contents().block("ASDF.tree").values["slits"]
    assert [(one["data"].value["source"], one["dq"].value["source"]) for one in held] == [
        ("fits:SCI,1", "fits:DQ,1"),
        ("fits:SCI,2", "fits:DQ,2"),
    ]
    assert held[0]["dq"].value["datatype"] == "uint32"


def test_the_whole_hdu_may_be_given(writer_of, out):
    writer = writer_of(PLAIN, head=HEAD)
    parts = {"primary": writer.PlainPrimary(), "sci": writer.PlainSci(np.ones((2, 2), "f4"))}
    path = writer.Plain(**parts).write(out, name="a.fits")
    with fits.open(path) as file:
        own = writer.PlainAsdf(hdu=file["ASDF"].copy())
        assert own.whole is not None
        copy = writer.Plain(**parts, asdf=own).write(out, name="b.fits")
    assert writer.Plain.read(copy) == writer.Plain.read(path)


def test_a_tree_that_nobody_can_read_stays_an_hdu(writer_of, out):
    writer = writer_of(PLAIN, head=HEAD)
    content = np.frombuffer(b"nothing", np.uint8)[np.newaxis]
    broken = fits.BinTableHDU.from_columns([fits.Column("ASDF_METADATA", "7B", array=content)], name="ASDF")
    parts = {"primary": writer.PlainPrimary(), "sci": writer.PlainSci(np.ones((2, 2), "f4"))}
    product = writer.Plain(**parts, asdf=writer.PlainAsdf(hdu=broken))
    with pytest.raises(Refused, match="A0304"):
        product.write(out, name="a.fits")
    read = writer.Plain.read(product.draft(out, "a.fits"))
    assert read.asdf.whole is not None


def test_what_is_missing_is_said(writer_of, out):
    writer = writer_of(CAL, head=HEAD)
    with pytest.raises(TypeError, match="CalAsdf needs tree"):
        writer.CalAsdf()
    with pytest.raises(TypeError, match=r"CalAsdfTreeMeta needs note \(string\): what there is to say; t0.specc:"):
        writer.CalAsdfTreeMeta()
    contents = cal(writer).contents()
    contents.blocks = [one for one in contents.blocks if one.label != "ASDF.tree"] + [Block("ASDF.tree")]
    with pytest.raises(TypeError) as caught:
        writer.Cal.of(contents).write(out, name="a.fits")
    assert [line.partition(" needs ")[2].partition(" ")[0] for line in str(caught.value).splitlines()] == [
        "meta",
        "entries",
    ]


def test_a_hash_of_headers_is_not_written_on(writer_of, out):
    writer = writer_of(PLAIN, head=HEAD)
    parts = {"primary": writer.PlainPrimary(), "sci": writer.PlainSci(np.ones((2, 2), "f4"))}
    tree = writer.PlainAsdfTree(more={"_fits_hash": "0" * 64})
    path = writer.Plain(**parts, asdf=writer.PlainAsdf(tree)).draft(out, "a.fits")
    assert "_fits_hash" not in writer.Plain.read(path).contents().block("ASDF.tree").values
