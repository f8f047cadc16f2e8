"""Deliveries on the page of their spec, in words and with links to what they are made of."""

from __future__ import annotations

import re

from factories.delivered import spec_of

from specc.backends import Settings
from specc.backends.docs import DocsBackend
from specc.catalogue import Catalogue

BODY = """
  key program, obs
  many cal by segment                              "images <b>"
  one thumb for each cal in folder "small/{program}"
  optional gain from cal.GAINFILE
  when any(cal.NINTS > 1) { one rate }
  require count(cal) < 5                           "not too many"
  undeclared files info
"""


def page_of(folder):
    [one] = Catalogue().named([str(spec_of(folder, BODY))])
    pages = {page.path: page.text for page in DocsBackend().emit(one.plan, Settings(("t",)))}
    return pages["docs/t/index.html"]


def words(html):
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_a_delivery_in_words(tmp_path):
    said = words(page_of(tmp_path))
    for piece in (
        "Key: program , obs . A file of no member is a finding of level info.",
        "there is one file or more of cal no two are alike in segment",
        "there is one file of thumb for each file of cal",
        "in a folder small/{program}",
        "those that cal.GAINFILE names, and no others",
        "{program}{obs}[-seg{segment}]_cal.fits",
        "when NINTS of the primary header of each cal is more than 1 somewhere",
        "the number of files of cal is less than 5",
    ):
        assert piece in said, piece


def test_members_link_to_the_pages_of_their_products(tmp_path):
    html = page_of(tmp_path)
    assert '<a href="../t/cal.html">t:cal</a>' in html
    assert 'id="d/cal"' in html
    assert "images <b>" not in html
